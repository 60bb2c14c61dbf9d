package clausebook.plan;

import clausebook.link.Catalog;
import clausebook.link.CitedBy;
import clausebook.permalink.Addresses;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans a page for a document that texts of this site cite: every clause that does, in the site's primary language, since
 * the page belongs to no text.
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

    public Page page(Symbol symbol) {
        String address = Addresses.cited(symbol);
        String name = Symbols.withOrgan(words, symbol);
        String heading = words.of("cited.heading", name);
        Frame frame = frames.site(language, address, heading, words.of("cited.description", name))
                .withStyle("work");
        List<CitedBy> citing = catalog.citing(symbol);
        return new Page(
                address,
                "cited",
                new CitedPage(
                        frame,
                        heading,
                        symbol.text(),
                        new LinkView(words.of("references.official"), symbol.officialLink(language), "docs.un.org"),
                        catalog.holding(symbol)
                                .map(work -> LinkView.of(words.of("cited.held"), frame.to(entrance(work))))
                                .orElse(LinkView.of("", "")),
                        catalog.roles(symbol).stream()
                                .map(role -> words.of("role." + role.key()))
                                .toList(),
                        groups(frame, citing)));
    }

    private List<CitedPage.Group> groups(Frame frame, List<CitedBy> citing) {
        Map<WorkId, Set<String>> clauses = new LinkedHashMap<>();
        citing.forEach(place -> clauses.computeIfAbsent(place.work(), work -> new LinkedHashSet<>())
                .add(place.clause()));
        List<CitedPage.Group> groups = new ArrayList<>();
        clauses.forEach((work, ids) -> {
            Catalog.Entry shown = shown(work);
            groups.add(new CitedPage.Group(
                    new LinkView(
                            work.printed(),
                            frame.to(entrance(work)),
                            shown.title().orElse("")),
                    shown.language().htmlTag(),
                    shown.language().direction(),
                    ids.stream()
                            .map(id -> LinkView.of(ClauseNames.full(words, id), frame.to(clause(work, id))))
                            .toList()));
        });
        return groups;
    }

    private Catalog.Entry shown(WorkId work) {
        List<Catalog.Entry> held = catalog.expressions(work);
        return held.stream()
                .filter(entry -> entry.language() == language)
                .findFirst()
                .orElse(held.get(0));
    }

    private boolean holds(WorkId work) {
        return catalog.expressions(work).stream().anyMatch(entry -> entry.language() == language);
    }

    private String entrance(WorkId work) {
        return holds(work) ? Addresses.expression(work, language) : Addresses.work(work);
    }

    private String clause(WorkId work, String id) {
        return holds(work) ? Addresses.clause(work, language, id) : Addresses.clause(work, id);
    }
}
