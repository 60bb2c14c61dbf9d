package clausebook.plan.work;

import clausebook.cite.PrintedLabels;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.work.ComparePage.Row;
import clausebook.plan.work.ComparePage.Stretch;
import clausebook.series.ActionChange;
import clausebook.series.Aligned;
import clausebook.series.Comparison;
import clausebook.series.Piece;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans the page that shows a text beside an earlier one. */
final class ComparePages {

    /** The kinds of rows, in the order of their counts. */
    private static final List<String> KINDS = List.of("changed", "new", "dropped", "moved", "split", "merged", "kept");

    private final WorkContext context;
    private final Comparison comparison;
    private final Resolution later;
    private final Resolution earlier;
    private final PrintedLabels laterLabels;
    private final PrintedLabels earlierLabels;
    private final Language language;
    private final Words words;
    private final String address;

    private ComparePages(WorkContext context, Comparison comparison) {
        this.context = context;
        this.comparison = comparison;
        this.later = comparison.later();
        this.laterLabels = PrintedLabels.of(later);
        this.earlier = comparison.earlier();
        this.earlierLabels = PrintedLabels.of(earlier);
        this.language = later.language();
        this.words = context.words(language);
        this.address = address(comparison);
    }

    static String address(Comparison comparison) {
        Resolution text = comparison.later();
        return Addresses.compare(
                text.work(), text.language(), comparison.earlier().work());
    }

    static Page page(WorkContext context, Comparison comparison) {
        return new ComparePages(context, comparison).page();
    }

    private Page page() {
        String laterName = WorkContext.shortName(words, later);
        String earlierName = WorkContext.shortName(words, earlier);
        String heading = words.of("compare.heading", laterName, earlierName);
        Frame frame = context.partFrame(
                        later, address, heading, words.of("compare.description", laterName, earlierName))
                .withStyle("compare");
        List<Row> rows = comparison.rows().stream().map(this::row).toList();
        return new Page(
                address,
                "compare",
                new ComparePage(
                        frame,
                        heading,
                        language.htmlTag(),
                        language.direction(),
                        cover(earlier, earlierName),
                        cover(later, laterName),
                        counts(rows),
                        rows));
    }

    private LinkView cover(Resolution resolution, String name) {
        return new LinkView(
                name,
                Addresses.relative(address, Addresses.expression(resolution.work(), language)),
                resolution.title().orElse(""));
    }

    private List<String> counts(List<Row> rows) {
        Map<String, Integer> counted = new TreeMap<>();
        rows.forEach(row -> counted.merge(row.kind(), 1, Integer::sum));
        return KINDS.stream()
                .filter(counted::containsKey)
                .map(kind -> words.of("compare.count." + kind, String.valueOf(counted.getOrDefault(kind, 0))))
                .toList();
    }

    /** How a row is called: the kind that its label, colour and count go by. */
    static String kind(Aligned row) {
        return switch (row) {
            case Aligned.Kept kept -> "kept";
            case Aligned.Moved moved -> "moved";
            case Aligned.Changed changed -> "changed";
            case Aligned.Split split -> "split";
            case Aligned.Merged merged -> "merged";
            case Aligned.New added -> "new";
            case Aligned.Dropped dropped -> "dropped";
        };
    }

    private Row row(Aligned row) {
        String kind = kind(row);
        boolean movedToo = row instanceof Aligned.Changed changed && changed.moved();
        return new Row(
                row.later().isEmpty() ? "" : row.later().get(0).id(),
                kind,
                words.of("compare.kind." + (movedToo ? "changed-moved" : kind)),
                links(row.earlier(), earlier, earlierLabels),
                links(row.later(), later, laterLabels),
                unchanged(row),
                action(row).map(change -> action(words, change)).orElse(""),
                stretches(row));
    }

    private List<LinkView> links(List<Clause> clauses, Resolution of, PrintedLabels labels) {
        return clauses.stream()
                .map(clause -> LinkView.of(
                        ClauseNames.full(words, labels, clause),
                        Addresses.relative(address, Addresses.clause(of.work(), language, clause.id()))))
                .toList();
    }

    private List<LinkView> unchanged(Aligned row) {
        if (!(row instanceof Aligned.Changed changed)) {
            return List.of();
        }
        String clause = changed.is().id();
        return comparison.unchangedIn().getOrDefault(clause, List.of()).stream()
                .map(other -> new LinkView(
                        other.ownName(),
                        Addresses.relative(address, Addresses.compare(later.work(), other, earlier.work())) + "#"
                                + clause,
                        other.htmlTag()))
                .toList();
    }

    static Optional<ActionChange> action(Aligned row) {
        return row instanceof Aligned.Changed changed ? changed.action() : Optional.empty();
    }

    /** {@code “敦促”改为“鼓励”}, with the groups where they differ. */
    static String action(Words words, ActionChange change) {
        return change.sameGroup()
                ? words.of("compare.action", change.was(), change.is())
                : words.of(
                        "compare.action.group",
                        change.was(),
                        words.of("group." + change.wasGroup().key()),
                        change.is(),
                        words.of("group." + change.isGroup().key()));
    }

    private static List<Stretch> stretches(Aligned row) {
        return switch (row) {
            case Aligned.Kept kept -> List.of(same(kept.is()));
            case Aligned.Moved moved -> List.of(same(moved.is()));
            case Aligned.Changed changed -> stretches(changed.pieces());
            case Aligned.Split split -> stretches(split.pieces());
            case Aligned.Merged merged -> stretches(merged.pieces());
            case Aligned.New added ->
                List.of(new Stretch(false, true, added.is().fullText()));
            case Aligned.Dropped dropped ->
                List.of(new Stretch(true, false, dropped.was().fullText()));
        };
    }

    private static Stretch same(Clause clause) {
        return new Stretch(false, false, clause.fullText());
    }

    private static List<Stretch> stretches(List<Piece> pieces) {
        List<Stretch> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            stretches.add(
                    new Stretch(piece.kind() == Piece.Kind.TAKEN_OUT, piece.kind() == Piece.Kind.PUT_IN, piece.text()));
        }
        return stretches;
    }
}
