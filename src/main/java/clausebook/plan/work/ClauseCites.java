package clausebook.plan.work;

import clausebook.derive.References;
import clausebook.derive.Related;
import clausebook.link.CitedBy;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Symbols;
import clausebook.plan.work.ClausePage.CiteView;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a clause cites, what cites it, and the clauses of its own text that belong to it. */
final class ClauseCites {

    /** So many citers are shown on a page; some resolutions are cited by hundreds of others. */
    private static final int MOST_CITERS = 40;

    private final WorkContext context;
    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Language language;

    ClauseCites(WorkContext context, ExpressionIndex index) {
        this.context = context;
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
    }

    /** Documents and named instruments, one entry each however often the clause names it. */
    List<CiteView> of(Clause clause, String references) {
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
                            ClausePages.NO_LINK));
        }
        return List.copyOf(found.values());
    }

    private LinkView onThisSite(References.CitedDocument document) {
        return document.target() instanceof Target.Held held
                ? LinkView.of(
                        words.of("references.here"),
                        Addresses.relative(
                                Addresses.clause(resolution.work(), language, "x"),
                                context.entrance(held.work(), language)))
                : ClausePages.NO_LINK;
    }

    List<CiteView> open(Clause clause, String references) {
        return index.open(clause.id()).stream()
                .map(here -> new CiteView(
                        LinkView.of(here.citation().place().words(), references + "#open"),
                        "",
                        words.of(
                                here.citation().candidates().isEmpty() ? "references.unknown" : "references.ambiguous"),
                        ClausePages.NO_LINK))
                .toList();
    }

    List<CiteView> citedBy(Clause clause, String page) {
        return citedBy(
                context,
                words,
                language,
                page,
                context.citedBy().stream()
                        .filter(citing -> citing.citedClause().equals(clause.id()))
                        .toList());
    }

    /** The clauses that cite a work or one of its clauses; of very many the last, and the way to the page of all. */
    static List<CiteView> citedBy(
            WorkContext context, Words words, Language language, String page, List<CitedBy> citing) {
        List<CiteView> shown = new ArrayList<>();
        for (CitedBy each : citing.subList(Math.max(0, citing.size() - MOST_CITERS), citing.size())) {
            shown.add(citedBy(context, words, language, page, each));
        }
        if (shown.size() < citing.size()) {
            Symbol symbol = context.expressions().get(0).resolution().symbol();
            String all = Addresses.cited(context.catalog().citedAs(symbol));
            shown.add(new CiteView(
                    LinkView.of(words.of("cited.link"), Addresses.relative(page, all)),
                    "",
                    String.valueOf(citing.size()),
                    ClausePages.NO_LINK));
        }
        return List.copyOf(shown);
    }

    private static CiteView citedBy(WorkContext context, Words words, Language language, String page, CitedBy citing) {
        String address = context.catalog().cites(citing.work(), language, citing.clause())
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
                ClausePages.NO_LINK);
        Language titled = context.titleLanguage(citing.work(), language);
        return titled == language ? view : view.in(titled);
    }

    List<CiteView> related(Clause clause, String page) {
        return index.related(clause.id()).stream()
                .filter(other -> index.clause(other.clause()).isPresent())
                .map(other -> related(other, index.clause(other.clause()).orElseThrow(), page))
                .toList();
    }

    private CiteView related(Related other, Clause clause, String page) {
        return new CiteView(
                LinkView.of(
                        ClauseNames.full(words, index.labels(), clause),
                        Addresses.relative(page, Addresses.clause(resolution.work(), language, clause.id()))),
                ExpressionIndex.opening(clause, ClausePages.OPENING),
                words.of("related." + other.reason(), other.about()),
                ClausePages.NO_LINK);
    }
}
