package clausebook.plan.work;

import clausebook.derive.Act;
import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseLine;
import clausebook.plan.clause.ClauseMap;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.CorrectionView;
import clausebook.plan.clause.Expression;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.clause.NoteView;
import clausebook.plan.clause.WithoutNumber;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.timeline.TimelineRow;
import clausebook.plan.work.ClausePage.ActView;
import clausebook.plan.work.ClausePage.DueView;
import clausebook.plan.work.ClausePage.Neighbour;
import clausebook.prose.EditorNotes;
import clausebook.prose.SafeHtml;
import clausebook.un.Language;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the clause pages of one expression. */
final class ClausePages {

    static final int OPENING = 24;
    private static final int DESCRIPTION = 120;
    static final LinkView NO_LINK = LinkView.of("", "");

    private final WorkContext context;
    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    /** Those of the clauses, in the order of the source; a name stands on the pages around its own too. */
    private final List<String> names;

    private final Language language;
    private final ClauseMap map;
    private final ClauseCites cites;
    private final ClauseTexts texts;
    private final MandateRails rails;
    private final WithoutNumber withoutNumber;

    ClausePages(WorkContext context, ExpressionIndex index) {
        this.context = context;
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
        this.names = index.clauses().stream()
                .map(clause -> ClauseNames.full(words, index.labels(), clause))
                .toList();
        this.map = new ClauseMap(words, index);
        this.cites = new ClauseCites(context, index);
        this.texts = new ClauseTexts(context, resolution);
        this.rails = new MandateRails(context, index);
        this.withoutNumber = new WithoutNumber(words, resolution);
    }

    /** The page of the clause at a place in the order of the source. */
    Page page(int at) {
        Clause clause = index.clauses().get(at);
        String address = address(clause.id());
        String references = Addresses.relative(address, Addresses.part(resolution.work(), language, "references.html"));
        ClausePage view = new ClausePage(
                frame(clause, at, address),
                clause.id(),
                names.get(at),
                language.htmlTag(),
                language.direction(),
                language.code(),
                ClauseLine.of(clause, "", (anchor, wording) -> index.markedAlone(wording, references)),
                NoteView.of(index.notes().of(clause), language),
                withoutNumber.behind(clause.id(), address),
                neighbour(address, at, at - 1),
                neighbour(address, at, at + 1),
                CitationBox.ofClause(context, resolution, index.labels(), clause),
                acts(clause, address),
                deadlines(clause, address),
                cites.of(clause, references),
                cites.open(clause, references),
                cites.citedBy(clause, address),
                cites.related(clause, address),
                index.mandates(clause.id()).stream()
                        .map(mandate -> rails.of(mandate, clause, address))
                        .toList(),
                texts.of(clause, address),
                editorNotes(clause),
                CorrectionView.of(context.corrections(), language, clause.id(), clause.fullText()),
                neighbours(address, at),
                map.around(at),
                others(clause, address),
                LinkView.of(
                        words.of("clause.inwholetext"),
                        Addresses.relative(
                                address, Addresses.expression(resolution.work(), language) + "#" + clause.id())));
        return new Page(address, "clause", view);
    }

    private String address(String clause) {
        return Addresses.clause(resolution.work(), language, clause);
    }

    private String link(String page, String clause) {
        return Addresses.relative(page, address(clause));
    }

    private Frame frame(Clause clause, int at, String address) {
        String title = words.of(
                "clause.title", names.get(at), opening(clause, OPENING), WorkContext.shortName(words, resolution));
        return context.clauseFrame(resolution, clause.id(), address, title, opening(clause, DESCRIPTION))
                .withNeighbours(
                        at > 0 ? address(index.clauses().get(at - 1).id()) : "",
                        at + 1 < index.clauses().size()
                                ? address(index.clauses().get(at + 1).id())
                                : "");
    }

    private static String opening(Clause clause, int characters) {
        return ExpressionIndex.opening(clause, characters);
    }

    private List<Neighbour> neighbour(String page, int from, int at) {
        return at < 0 || at >= index.clauses().size() ? List.of() : List.of(neighbour(page, at, at == from, OPENING));
    }

    private Neighbour neighbour(String page, int at, boolean here, int characters) {
        Clause clause = index.clauses().get(at);
        return new Neighbour(names.get(at), link(page, clause.id()), opening(clause, characters), here);
    }

    /** Five in a row, the clause itself among them. */
    private List<Neighbour> neighbours(String page, int at) {
        int from = Math.max(0, Math.min(at - 2, index.clauses().size() - 5));
        List<Neighbour> around = new ArrayList<>();
        for (int i = from; i < Math.min(from + 5, index.clauses().size()); i++) {
            around.add(neighbour(page, i, i == at, OPENING));
        }
        return around;
    }

    private List<ActView> acts(Clause clause, String page) {
        List<Act> acts = index.acts(clause.id());
        List<ActView> views = new ArrayList<>();
        for (Act act : acts) {
            boolean inItem = !act.anchor().equals(clause.id());
            views.add(new ActView(
                    act.action().phrase(),
                    words.of("group." + act.action().group().key()),
                    act.action().addressees().stream()
                            .map(Mark.Addressee::name)
                            .distinct()
                            .toList(),
                    acts.size() > 1 ? shortened(act.words(), 40) : "",
                    inItem
                            ? LinkView.of(
                                    ClauseNames.full(words, index.labels(), act.anchor()),
                                    Addresses.relative(page, page + "#" + act.anchor()))
                            : NO_LINK));
        }
        return views;
    }

    private static String shortened(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }

    /** What the clause sets a time for; for a mandate that it extends, the term. */
    private List<DueView> deadlines(Clause clause, String page) {
        List<DueView> views =
                new ArrayList<>(due(words, index, Linking.from(page, resolution), index.due(clause.id())));
        for (Mandate mandate : index.mandates(clause.id())) {
            boolean extendedHere = mandate.events().stream()
                    .anyMatch(event -> event instanceof MandateEvent.Extended done
                            && done.present()
                            && done.clause().equals(clause.id()));
            if (extendedHere && mandate.termWords().isPresent()) {
                views.add(new DueView(
                        words.of("due.kind.term"), mandate.termWords().get(), "", LinkView.of("", "")));
            }
        }
        return views;
    }

    static List<DueView> due(Words words, ExpressionIndex index, Linking linking, List<MandateEvent.Due> all) {
        Resolution resolution = index.resolution();
        return all.stream()
                .map(due -> new DueView(
                        TimelineRow.due(words, due),
                        due.when(),
                        due.date()
                                .map(day -> Dates.shown(day, words.language()))
                                .orElse(""),
                        LinkView.of(
                                ClauseNames.full(words, index.labels(), due.clause()),
                                linking.to(Addresses.clause(resolution.work(), resolution.language(), due.clause())))))
                .toList();
    }

    private List<SafeHtml> editorNotes(Clause clause) {
        return Optional.ofNullable(context.notes().get(new EditorNotes.About(clause.id(), language))).stream()
                .toList();
    }

    private List<LinkView> others(Clause clause, String page) {
        List<LinkView> links = new ArrayList<>();
        links.add(LinkView.of(
                words.of("clause.everylanguage"),
                Addresses.relative(page, Addresses.clause(resolution.work(), clause.id()))));
        context.expressions().stream()
                .map(Expression::resolution)
                .filter(other -> other.language() != language
                        && other.clause(clause.id()).isPresent())
                .forEach(other -> links.add(new LinkView(
                        other.language().ownName(),
                        Addresses.relative(page, Addresses.clause(resolution.work(), other.language(), clause.id())),
                        other.language().htmlTag())));
        return links;
    }
}
