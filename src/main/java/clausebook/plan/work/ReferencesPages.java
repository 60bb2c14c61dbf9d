package clausebook.plan.work;

import clausebook.derive.Citing;
import clausebook.derive.References;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.Symbols;
import clausebook.plan.work.ReferencesPage.Mention;
import clausebook.plan.work.ReferencesPage.Section;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.List;

/** Plans the page of references of one expression. */
final class ReferencesPages {

    private static final String DOMAIN = "docs.un.org";

    private final WorkContext context;
    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Language language;
    private final Linking linking;

    private ReferencesPages(WorkContext context, ExpressionIndex index, Linking linking) {
        this.context = context;
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
        this.linking = linking;
    }

    static Page page(WorkContext context, ExpressionIndex index) {
        Resolution resolution = index.resolution();
        String address = Addresses.part(resolution.work(), resolution.language(), "references.html");
        Frame frame = context.partFrame(resolution, address, "references");
        return new Page(address, "references", view(context, index, frame, Linking.from(address, resolution)));
    }

    /** What is cited, for a page of any address. */
    static ReferencesPage view(WorkContext context, ExpressionIndex index, Frame frame, Linking linking) {
        return new ReferencesPages(context, index, linking).view(frame);
    }

    private ReferencesPage view(Frame frame) {
        References references = index.findings().references();
        return new ReferencesPage(
                frame,
                words.of("references.heading", WorkContext.shortName(words, resolution)),
                language.htmlTag(),
                references.documents().stream().map(this::document).toList(),
                references.instruments().stream().map(this::instrument).toList(),
                references.open().stream().map(this::open).toList());
    }

    private Section document(References.CitedDocument document) {
        return new Section(
                document.anchor(),
                Symbols.named(words, document.symbol()),
                Symbols.number(document.symbol()),
                document.symbol().text(),
                document.date().map(day -> Dates.shown(day, words.language())).orElse(words.of("references.nodate")),
                document.date().map(LocalDate::toString).orElse(""),
                Symbols.organ(document.symbol())
                        .map(key -> words.of("organ." + key))
                        .orElse(""),
                document.role().key(),
                words.of("role." + document.role().key()),
                "",
                document.subject().orElse(""),
                official(document.symbol()),
                DOMAIN,
                held(document.target()),
                citers(document.symbol()),
                mentions(document.places()));
    }

    private Section instrument(References.NamedInstrument instrument) {
        return new Section(
                instrument.anchor(),
                instrument.name(),
                instrument.name(),
                instrument.symbol().map(Symbol::text).orElse(""),
                "",
                "",
                "",
                "",
                "",
                instrument.otherNames().stream()
                        .reduce((some, other) -> words.of("list.and", some, other))
                        .orElse(""),
                "",
                instrument.symbol().map(this::official).orElse(LinkView.of("", "")),
                DOMAIN,
                instrument
                        .symbol()
                        .flatMap(context::holding)
                        .map(work -> held(new Target.Held(instrument.symbol().orElseThrow(), work)))
                        .orElse(LinkView.of("", "")),
                LinkView.of("", ""),
                mentions(instrument.places()));
    }

    private LinkView citers(Symbol symbol) {
        String href = linking.to(Addresses.cited(context.catalog().citedAs(symbol)));
        return LinkView.of(href.isEmpty() ? "" : words.of("cited.link"), href);
    }

    private LinkView official(Symbol symbol) {
        return LinkView.of(words.of("references.official"), symbol.officialLink(language));
    }

    private LinkView held(Target target) {
        return target instanceof Target.Held held
                ? LinkView.of(words.of("references.here"), linking.to(context.entrance(held.work(), language)))
                : LinkView.of(words.of("references.nothere"), "");
    }

    private ReferencesPage.Open open(References.OpenCitation citation) {
        return new ReferencesPage.Open(
                citation.place().words(),
                words.of(citation.candidates().isEmpty() ? "references.unknown" : "references.ambiguous"),
                citation.candidates().stream().map(Symbol::text).toList(),
                mention(citation.place()));
    }

    private List<Mention> mentions(List<Citing> places) {
        return places.stream().map(this::mention).toList();
    }

    private Mention mention(Citing place) {
        String page = Addresses.clause(resolution.work(), language, place.clause());
        String target = place.anchor().equals(place.clause()) ? page : page + "#" + place.anchor();
        return new Mention(
                LinkView.of(ClauseNames.full(words, index.labels(), place.anchor()), linking.to(target)),
                place.shown());
    }
}
