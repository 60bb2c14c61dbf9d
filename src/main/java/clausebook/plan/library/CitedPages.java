package clausebook.plan.library;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.page.Elsewhere;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageTaker;
import clausebook.plan.page.Symbols;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans a page for a document that texts of this site cite: every clause that does, in the site's primary language, since
 * the page belongs to no text. Readers come to it from texts in any language: where a work is held in several and the site
 * speaks several, its links lead to the pages that show all of them.
 */
public final class CitedPages {

    private final Frames frames;
    private final Catalog catalog;
    private final Language language;
    private final Words words;

    public CitedPages(Frames frames, Catalog catalog) {
        this.frames = frames;
        this.catalog = catalog;
        this.language = frames.config().primary();
        this.words = frames.words(language);
    }

    /** Plans a document's page, and those of its parts where it has too many citers for one. */
    public void pages(Symbol symbol, PageTaker taker) throws IOException {
        Map<WorkId, Set<String>> citing = new LinkedHashMap<>();
        catalog.citing(symbol)
                .forEach(place -> citing.computeIfAbsent(place.work(), work -> new LinkedHashSet<>())
                        .add(place.clause()));
        String name = Symbols.withOrgan(words, symbol);
        Frame frame = frames.site(
                        language,
                        Addresses.cited(symbol),
                        words.of("cited.heading", name),
                        words.of("cited.description", name))
                .withStyle("work");
        PartedPages parted = new PartedPages(
                frames,
                language,
                Division.of(shares(citing), PageWeight.MOST),
                frame.address(),
                frame.title(),
                List.of());
        if (!parted.whole().part().isPage()) {
            taker.take(page(frame, symbol, parted.links(frame, parted.whole().part()), List.of()));
        }
        parted.directories(frame, page -> {
            if (!page.address().equals(frame.address())) {
                taker.take(page);
            }
        });
        for (PartedPages.Place place : parted.pages()) {
            boolean whole = place.equals(parted.whole());
            Frame own = whole ? frame : parted.frame(place).withStyle("work");
            taker.take(page(own, symbol, List.of(), groups(own, place.part().works(), citing)));
        }
    }

    private Page page(Frame frame, Symbol symbol, List<LinkView> parts, List<CitedPage.Group> groups) {
        return new Page(
                frame.address(),
                "cited",
                new CitedPage(
                        frame,
                        frame.title(),
                        Elsewhere.of(frames, language, in -> in.of("cited.heading", Symbols.withOrgan(in, symbol))),
                        symbol.text(),
                        new LinkView(words.of("references.official"), symbol.officialLink(language), "docs.un.org"),
                        catalog.holding(symbol)
                                .map(work -> LinkView.of(words.of("cited.held"), frame.to(entrance(work))))
                                .orElse(LinkView.of("", "")),
                        catalog.roles(symbol).stream()
                                .map(role -> words.of("role." + role.key()))
                                .toList(),
                        parts,
                        groups));
    }

    private List<Division.Share> shares(Map<WorkId, Set<String>> citing) {
        List<Division.Share> shares = new ArrayList<>();
        citing.forEach((work, clauses) -> {
            int title = PageWeight.of(shown(work).title().orElse(""));
            shares.add(new Division.Share(
                    work, title + PageWeight.LINK + clauses.size() * PageWeight.LINK / 2, clauses.size()));
        });
        return shares;
    }

    private List<CitedPage.Group> groups(Frame frame, List<WorkId> works, Map<WorkId, Set<String>> citing) {
        List<CitedPage.Group> groups = new ArrayList<>();
        for (WorkId work : works) {
            Catalog.Text shown = shown(work);
            groups.add(new CitedPage.Group(
                    new LinkView(
                            work.printed(),
                            frame.to(entrance(work)),
                            shown.title().orElse("")),
                    shown.language().htmlTag(),
                    shown.language().direction(),
                    citing.getOrDefault(work, Set.of()).stream()
                            .map(id -> LinkView.of(ClauseNames.full(words, id), frame.to(clause(work, id))))
                            .toList()));
        }
        return groups;
    }

    private Catalog.Text shown(WorkId work) {
        List<Catalog.Text> held = catalog.expressions(work);
        return held.stream()
                .filter(entry -> entry.language() == language)
                .findFirst()
                .orElse(held.get(0));
    }

    /** Whether a work is to be entered by its text in this page's language. */
    private boolean entersOwn(WorkId work) {
        List<Catalog.Text> held = catalog.expressions(work);
        boolean severalOfBoth = held.size() > 1 && frames.config().languages().size() > 1;
        return !severalOfBoth && held.stream().anyMatch(entry -> entry.language() == language);
    }

    private String entrance(WorkId work) {
        return entersOwn(work) ? Addresses.expression(work, language) : Addresses.work(work);
    }

    private String clause(WorkId work, String id) {
        return entersOwn(work) && catalog.cites(work, language, id)
                ? Addresses.clause(work, language, id)
                : Addresses.clause(work, id);
    }
}
