package clausebook.plan.work;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseLine;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Link;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.work.NeutralClausePage.Cell;
import clausebook.plan.work.NeutralClausePage.NotHeld;
import clausebook.plan.work.NeutralClausePage.Row;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the pages of a work that belong to no one language: the work itself, and each clause in every language held. */
final class NeutralPages {

    private static final int OPENING = 24;
    /** Marks the key of a flush line, which has no anchor of its own. */
    private static final String FLUSH = "+";

    private final WorkContext context;
    private final List<ExpressionIndex> expressions;
    private final Words words;
    private final Resolution first;
    private final List<String> clauses;

    NeutralPages(WorkContext context, List<ExpressionIndex> expressions) {
        this.context = context;
        this.expressions = List.copyOf(expressions);
        this.words = context.primaryWords();
        this.first = expressions.stream()
                .map(ExpressionIndex::resolution)
                .filter(resolution -> resolution.language() == words.language())
                .findFirst()
                .orElse(expressions.get(0).resolution());
        Set<String> ids = new LinkedHashSet<>();
        expressions.forEach(index -> index.clauses().forEach(clause -> ids.add(clause.id())));
        this.clauses = List.copyOf(ids);
    }

    /** Every clause that any language holds, in source order; one that only a later language holds stands at the end. */
    List<String> clauses() {
        return clauses;
    }

    Page work() {
        String address = Addresses.work(first.work());
        List<WorkPage.Held> held = expressions.stream()
                .map(ExpressionIndex::resolution)
                .map(resolution -> new WorkPage.Held(
                        resolution.language().htmlTag(),
                        resolution.language().direction(),
                        resolution.language().ownName(),
                        WorkContext.title(resolution),
                        Addresses.relative(address, Addresses.expression(resolution.work(), resolution.language())),
                        words.count("home.clauses", resolution.clauses().size())))
                .toList();
        List<WorkPage.Entry> entries =
                clauses.stream().map(id -> entry(address, id)).toList();
        WorkPage view = new WorkPage(
                workFrame(address),
                WorkContext.shortName(words, first),
                first.symbol().text(),
                WorkContext.title(first),
                first.language().htmlTag(),
                first.language().direction(),
                held,
                NotHeld.of(languages()),
                entries);
        return new Page(address, "work", view);
    }

    private WorkPage.Entry entry(String page, String id) {
        ExpressionIndex shown = shown(id);
        Clause clause = shown.clause(id).orElseThrow();
        Language opening = shown.resolution().language();
        List<LinkView> links = new ArrayList<>();
        for (ExpressionIndex index : expressions) {
            if (index.clause(id).isPresent()) {
                Language language = index.resolution().language();
                links.add(new LinkView(
                        language.ownName(),
                        Addresses.relative(page, Addresses.clause(first.work(), language, id)),
                        language.htmlTag()));
            }
        }
        return new WorkPage.Entry(
                id,
                LinkView.of(name(id), Addresses.relative(page, Addresses.clause(first.work(), id))),
                ExpressionIndex.opening(clause, OPENING),
                opening.htmlTag(),
                opening.direction(),
                links);
    }

    /** The text whose words stand for a clause: that of the interface's language, else the first that holds it. */
    private ExpressionIndex shown(String id) {
        return expressions.stream()
                .filter(index -> index.clause(id).isPresent())
                .min(Comparator.comparing(index -> index.resolution().language() != first.language()))
                .orElseThrow();
    }

    private Clause anyLanguage(String id) {
        return shown(id).clause(id).orElseThrow();
    }

    private List<Language> languages() {
        return expressions.stream().map(index -> index.resolution().language()).toList();
    }

    Page clause(int at) {
        List<String> all = clauses;
        String id = all.get(at);
        String address = Addresses.clause(first.work(), id);
        String name = name(id);
        NeutralClausePage view = new NeutralClausePage(
                clauseFrame(at, address),
                name,
                WorkContext.shortName(words, first),
                expressions.stream().map(index -> language(index, address, id)).toList(),
                NotHeld.of(languages()),
                rows(address, id),
                at > 0 ? List.of(LinkView.of(name(all.get(at - 1)), link(address, all.get(at - 1)))) : List.of(),
                at + 1 < all.size()
                        ? List.of(LinkView.of(name(all.get(at + 1)), link(address, all.get(at + 1))))
                        : List.of(),
                context.printed(address),
                context.base().isEmpty());
        return new Page(address, "neutral-clause", view);
    }

    private Frame workFrame(String address) {
        Map<Language, String> languages = new EnumMap<>(Language.class);
        for (ExpressionIndex index : expressions) {
            Language language = index.resolution().language();
            languages.put(language, Addresses.expression(first.work(), language));
        }
        Frame frame = context.workFrame(
                first,
                address,
                words.of("work.title", WorkContext.shortName(words, first), WorkContext.title(first)),
                words.of("work.description", first.symbol().text()));
        return context.frames().inLanguages(frame, languages, address);
    }

    private Frame clauseFrame(int at, String address) {
        String id = clauses.get(at);
        Frame frame = context.workFrame(
                        first,
                        address,
                        words.of("neutral.title", name(id), WorkContext.shortName(words, first)),
                        ExpressionIndex.opening(anyLanguage(id), 120))
                .withScript("copy");
        return context.frames()
                .inLanguages(frame, context.clauseInLanguages(id), address)
                .withCrumbs(
                        List.of(new Link(WorkContext.shortName(words, first), frame.to(Addresses.work(first.work())))))
                .withNeighbours(
                        at > 0 ? Addresses.clause(first.work(), clauses.get(at - 1)) : "",
                        at + 1 < clauses.size() ? Addresses.clause(first.work(), clauses.get(at + 1)) : "");
    }

    private String name(String id) {
        ExpressionIndex shown = shown(id);
        Clause clause = anyLanguage(id);
        return shown.resolution().language() == words.language()
                ? ClauseNames.full(words, shown.labels(), clause)
                : ClauseNames.full(words, clause);
    }

    private String link(String page, String id) {
        return Addresses.relative(page, Addresses.clause(first.work(), id));
    }

    private NeutralClausePage.Column language(ExpressionIndex index, String page, String id) {
        Language language = index.resolution().language();
        boolean held = index.clause(id).isPresent();
        return new NeutralClausePage.Column(
                language.htmlTag(),
                language.direction(),
                language.ownName(),
                held ? Addresses.relative(page, Addresses.clause(first.work(), language, id)) : "",
                held);
    }

    /**
     * A row for each part of the clause, in it a cell for each language that holds the clause; a part that only a later
     * language holds stands behind its neighbour there.
     */
    private List<Row> rows(String page, String id) {
        List<String> order = new ArrayList<>();
        Map<Language, Map<String, ClauseLine>> lines = new EnumMap<>(Language.class);
        for (ExpressionIndex index : expressions) {
            index.clause(id)
                    .ifPresent(clause -> lines.put(index.resolution().language(), parts(order, page, index, clause)));
        }
        return order.stream()
                .map(part -> new Row(part.startsWith(FLUSH) ? "" : part, cells(lines, part)))
                .toList();
    }

    private static List<Cell> cells(Map<Language, Map<String, ClauseLine>> lines, String part) {
        List<Cell> cells = new ArrayList<>();
        lines.forEach((language, parts) -> cells.add(new Cell(
                language.htmlTag(),
                language.direction(),
                language.code(),
                language.ownName(),
                Optional.ofNullable(parts.get(part)).stream().toList())));
        return cells;
    }

    /** The lines of a clause in one language by the part that each is; parts that are new take their place in the order. */
    private Map<String, ClauseLine> parts(List<String> order, String page, ExpressionIndex index, Clause clause) {
        Map<String, ClauseLine> parts = new LinkedHashMap<>();
        Language language = index.resolution().language();
        String references = Addresses.relative(page, Addresses.part(first.work(), language, "references.html"));
        String ownPage = Addresses.relative(page, Addresses.clause(first.work(), language, clause.id()));
        // A note's text stands on the page of its language, so that no anchor is doubled here.
        List<ClauseLine> lines =
                ClauseLine.of(clause, "", (anchor, wording) -> index.marked(wording, references, ownPage));
        String before = "";
        for (ClauseLine line : lines) {
            String part = switch (line.kind()) {
                case "own" -> clause.id();
                case "item" -> line.id();
                default -> FLUSH + before + line.degree();
            };
            if (!order.contains(part)) {
                order.add(order.indexOf(before) + 1, part);
            }
            before = part;
            parts.put(part, line);
        }
        return parts;
    }
}
