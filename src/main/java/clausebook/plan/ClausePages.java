package clausebook.plan;

import clausebook.derive.Act;
import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.derive.References;
import clausebook.derive.Related;
import clausebook.link.CitedBy;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.permalink.Addresses;
import clausebook.plan.ClausePage.ActView;
import clausebook.plan.ClausePage.CiteView;
import clausebook.plan.ClausePage.DueView;
import clausebook.plan.ClausePage.Neighbour;
import clausebook.plan.ClausePage.TextStep;
import clausebook.prose.EditorNotes;
import clausebook.prose.SafeHtml;
import clausebook.series.ClauseHistory;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the clause pages of one expression. */
final class ClausePages {

    private static final int OPENING = 24;
    private static final int DESCRIPTION = 120;
    /** So many texts before and after are shown; the others are a step further on. */
    private static final int TEXTS = 6;

    private static final LinkView NO_LINK = LinkView.of("", "");

    private final WorkContext context;
    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Language language;
    private final ClauseMap map;

    ClausePages(WorkContext context, ExpressionIndex index) {
        this.context = context;
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
        this.map = new ClauseMap(words, resolution, index.clauses());
    }

    /** The page of the clause at a place in the order of the source. */
    Page page(int at) {
        Clause clause = index.clauses().get(at);
        String address = address(clause.id());
        String references = Addresses.relative(address, Addresses.part(resolution.work(), language, "references.html"));
        ClausePage view = new ClausePage(
                frame(clause, at, address),
                clause.id(),
                ClauseNames.full(words, clause),
                language.htmlTag(),
                language.direction(),
                language.code(),
                ClauseLine.of(clause, "", (anchor, wording) -> index.markedAlone(wording, references)),
                NoteView.of(index.notes().of(clause), language),
                neighbour(address, at, at - 1),
                neighbour(address, at, at + 1),
                CitationBox.ofClause(context, resolution, clause),
                acts(clause, address),
                deadlines(clause, address),
                cites(clause, references),
                open(clause, references),
                citedBy(clause, address),
                related(clause, address),
                index.mandates(clause.id()).stream()
                        .map(mandate -> rail(mandate, clause, address))
                        .toList(),
                texts(clause, address),
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
        String name = ClauseNames.full(words, clause);
        String title =
                words.of("clause.title", name, opening(clause, OPENING), WorkContext.shortName(words, resolution));
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
        return new Neighbour(
                ClauseNames.full(words, clause), link(page, clause.id()), opening(clause, characters), here);
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
                                    ClauseNames.full(words, act.anchor()),
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
                                ClauseNames.full(words, due.clause()),
                                linking.to(Addresses.clause(resolution.work(), resolution.language(), due.clause())))))
                .toList();
    }

    /** Documents and named instruments, one entry each however often the clause names it. */
    private List<CiteView> cites(Clause clause, String references) {
        Map<String, CiteView> found = new LinkedHashMap<>();
        for (ExpressionIndex.CitedHere here : index.cited(clause.id())) {
            References.CitedDocument document = here.document();
            String date = document.date()
                    .map(day -> Dates.shown(day, words.language()))
                    .orElse("");
            found.putIfAbsent(
                    document.anchor(),
                    new CiteView(
                            new LinkView(
                                    Symbols.withOrgan(words, document.symbol()),
                                    references + "#" + document.anchor(),
                                    date),
                            document.subject().orElse(""),
                            words.of("role." + document.role().key()),
                            onThisSite(document)));
        }
        for (ExpressionIndex.NamedHere here : index.named(clause.id())) {
            References.NamedInstrument instrument = here.instrument();
            found.putIfAbsent(
                    instrument.anchor(),
                    new CiteView(
                            LinkView.of(instrument.name(), references + "#" + instrument.anchor()),
                            "",
                            words.of("references.instrument"),
                            NO_LINK));
        }
        return List.copyOf(found.values());
    }

    private LinkView onThisSite(References.CitedDocument document) {
        return document.target() instanceof Target.Held held
                ? LinkView.of(
                        words.of("references.here"),
                        Addresses.relative(address("x"), context.entrance(held.work(), language)))
                : NO_LINK;
    }

    private List<CiteView> open(Clause clause, String references) {
        return index.open(clause.id()).stream()
                .map(here -> new CiteView(
                        LinkView.of(here.citation().place().words(), references + "#open"),
                        "",
                        words.of(
                                here.citation().candidates().isEmpty() ? "references.unknown" : "references.ambiguous"),
                        NO_LINK))
                .toList();
    }

    private List<CiteView> citedBy(Clause clause, String page) {
        return context.citedBy().stream()
                .filter(citing -> citing.citedClause().equals(clause.id()))
                .map(citing -> citedBy(context, words, language, page, citing))
                .toList();
    }

    static CiteView citedBy(WorkContext context, Words words, Language language, String page, CitedBy citing) {
        String address = context.holds(citing.work(), language)
                ? Addresses.clause(citing.work(), language, citing.clause())
                : Addresses.clause(citing.work(), citing.clause());
        CiteView view = new CiteView(
                LinkView.of(
                        words.of(
                                "citedby.place",
                                Symbols.named(words, citing.symbol()),
                                ClauseNames.full(words, citing.clause())),
                        Addresses.relative(page, address)),
                context.title(citing.work(), language),
                words.of(citing.citedClause().isEmpty() ? "citedby.whole" : "citedby.clause"),
                NO_LINK);
        Language titled = context.titleLanguage(citing.work(), language);
        return titled == language ? view : view.in(titled);
    }

    private List<CiteView> related(Clause clause, String page) {
        return index.related(clause.id()).stream()
                .filter(other -> index.clause(other.clause()).isPresent())
                .map(other -> related(other, index.clause(other.clause()).orElseThrow(), page))
                .toList();
    }

    private CiteView related(Related other, Clause clause, String page) {
        return new CiteView(
                LinkView.of(ClauseNames.full(words, clause), link(page, clause.id())),
                opening(clause, OPENING),
                words.of("related." + other.reason(), other.about()),
                NO_LINK);
    }

    /** The clause in earlier and later texts of the series, the nearest first; and where a neighbour has none, that. */
    private List<TextStep> texts(Clause clause, String page) {
        ClauseHistory history = context.across().history();
        WorkId work = resolution.work();
        List<TextStep> steps = new ArrayList<>();
        WorkId next = work;
        for (ClauseHistory.Step step : history.later(work, language, clause.id(), TEXTS)) {
            steps.add(step(page, step, true, step.work(), next));
            next = step.work();
        }
        WorkId last = work;
        for (ClauseHistory.Step step : history.earlier(work, language, clause.id(), TEXTS)) {
            steps.add(step(page, step, false, last, step.work()));
            last = step.work();
        }
        boolean hasLater = steps.stream().anyMatch(TextStep::later);
        boolean hasEarlier = steps.stream().anyMatch(step -> !step.later());
        history.laterThan(work)
                .filter(other -> !hasLater && context.holds(other, language))
                .ifPresent(other -> steps.add(missing(page, other, true, other, work)));
        history.earlierThan(work)
                .filter(other -> !hasEarlier && context.holds(other, language))
                .ifPresent(other -> steps.add(missing(page, other, false, work, other)));
        return steps;
    }

    private List<SafeHtml> editorNotes(Clause clause) {
        return Optional.ofNullable(context.notes().get(new EditorNotes.About(clause.id(), language))).stream()
                .toList();
    }

    private TextStep step(String page, ClauseHistory.Step step, boolean later, WorkId newer, WorkId older) {
        return new TextStep(
                later,
                LinkView.of(
                        words.of("mandate.place", step.work().printed(), ClauseNames.brief(words, step.clause())),
                        Addresses.relative(page, Addresses.clause(step.work(), language, step.clause()))),
                words.of("compare.kind." + step.change().key()),
                step.action().map(change -> ComparePages.action(words, change)).orElse(""),
                compare(page, newer, older));
    }

    private TextStep missing(String page, WorkId other, boolean later, WorkId newer, WorkId older) {
        return new TextStep(
                later,
                LinkView.of(other.printed(), Addresses.relative(page, Addresses.expression(other, language))),
                words.of(later ? "history.notlater" : "history.notearlier"),
                "",
                compare(page, newer, older));
    }

    private LinkView compare(String page, WorkId newer, WorkId older) {
        return LinkView.of(
                words.of("history.compare"), Addresses.relative(page, Addresses.compare(newer, language, older)));
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

    /** The first event, the last three, every year not cited, and what is due. */
    private MandateRail rail(Mandate mandate, Clause clause, String page) {
        List<TimelineRow> rows = TimelineRow.of(words, index, Linking.from(page, resolution), mandate);
        List<TimelineRow> done =
                rows.stream().filter(row -> !isAlwaysShown(row)).toList();
        List<TimelineRow> kept = new ArrayList<>(done.subList(Math.max(0, done.size() - 3), done.size()));
        done.stream().findFirst().ifPresent(kept::add);
        List<MandateRail.Stop> stops = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < rows.size(); i++) {
            TimelineRow row = rows.get(i);
            boolean shown = isAlwaysShown(row) || kept.contains(row);
            left += shown ? 0 : 1;
            boolean endOfLeftOut =
                    i + 1 == rows.size() || isAlwaysShown(rows.get(i + 1)) || kept.contains(rows.get(i + 1));
            if (!shown && endOfLeftOut) {
                stops.add(
                        new MandateRail.Stop("left-out", "", "", words.count("history.leftout", left), "", "", false));
                left = 0;
            } else if (shown) {
                stops.add(stop(row, mandate.events().get(i), clause, page));
            }
        }
        return new MandateRail(
                mandate.name(),
                stops,
                Addresses.relative(page, Addresses.part(resolution.work(), language, "timeline.html")));
    }

    private static boolean isAlwaysShown(TimelineRow row) {
        return row.kind().equals("due") || row.kind().equals("not-cited");
    }

    private MandateRail.Stop stop(TimelineRow row, MandateEvent event, Clause clause, String page) {
        if (row.kind().equals("not-cited")) {
            // A year that no paragraph cites is not said by the paragraph it was reckoned from.
            return new MandateRail.Stop(row.kind(), row.date(), "", "", "", row.what(), false);
        }
        boolean ofThisText = row.present() || row.document().isEmpty();
        boolean here = ofThisText && event.clause().equals(clause.id());
        return new MandateRail.Stop(
                row.kind(),
                row.date(),
                row.datetime(),
                row.document().isEmpty() ? row.clause() : row.document(),
                here ? "" : row.documentHref().isEmpty() ? link(page, event.clause()) : row.documentHref(),
                row.what(),
                here);
    }
}
