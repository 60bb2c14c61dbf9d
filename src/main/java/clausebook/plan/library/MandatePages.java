package clausebook.plan.library;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.page.Crumbs;
import clausebook.plan.page.Elsewhere;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Link;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageTaker;
import clausebook.plan.timeline.TimelineFigure;
import clausebook.plan.timeline.TimelineFigure.Dated;
import clausebook.plan.timeline.TimelineFigure.NotCited;
import clausebook.plan.timeline.TimelineLayout;
import clausebook.plan.timeline.TimelinePage;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans the pages of one mandate: one in each language of the texts that tell it, and one that belongs to none. */
public final class MandatePages {

    private static final String FOLDER = "mandates/";

    private final Frames frames;
    private final Catalog catalog;
    private final JoinedMandate mandate;
    private final Language language;
    private final Words words;
    private final String address;
    private final MandateParts parts;

    private MandatePages(Frames frames, Catalog catalog, JoinedMandate mandate, Language language, String address) {
        this.frames = frames;
        this.catalog = catalog;
        this.mandate = mandate;
        this.language = language;
        this.words = frames.words(language);
        this.address = address;
        this.parts = new MandateParts(catalog, mandate, language);
    }

    /** The list of all mandates, in the site's primary language; by first letters where it is too long for one page. */
    public static void list(Frames frames, List<JoinedMandate> mandates, PageTaker taker) throws IOException {
        Language language = frames.config().primary();
        Words words = frames.words(language);
        String heading = words.of("mandates.heading");
        Frame frame = frames.site(language, Addresses.mandates(), heading, words.of("mandates.explained"))
                .withStyle("work");
        List<Elsewhere> elsewhere = Elsewhere.of(frames, language, in -> in.of("mandates.heading"));
        boolean whole = LetterShelf.fitting(mandates, mandate -> weight(mandate, language))
                        .size()
                == mandates.size();
        if (whole) {
            taker.take(new Page(
                    frame.address(),
                    "list",
                    new ListPage(frame, heading, elsewhere, links(frame, language, mandates), List.of())));
            return;
        }
        List<LetterShelf<JoinedMandate>> shelves =
                LetterShelf.of(mandates, mandate -> name(mandate, language), mandate -> weight(mandate, language));
        taker.take(new Page(
                frame.address(),
                "list",
                new ListPage(frame, heading, elsewhere, LetterShelf.links(frame, FOLDER, shelves), List.of())));
        for (LetterShelf<JoinedMandate> shelf : shelves) {
            shelf(frames, shelf, heading, List.of(new Link(heading, frame.address())), taker);
        }
    }

    private static void shelf(
            Frames frames, LetterShelf<JoinedMandate> shelf, String list, List<Link> crumbs, PageTaker taker)
            throws IOException {
        Language language = frames.config().primary();
        Words words = frames.words(language);
        String heading = words.of("parts.heading", list, shelf.label());
        Frame frame = frames.site(language, shelf.address(FOLDER), heading, words.of("mandates.explained"));
        frame = frame.withCrumbs(Crumbs.on(frame, crumbs));
        List<LinkView> links = shelf.narrower().isEmpty()
                ? links(frame, language, shelf.things())
                : LetterShelf.links(frame, FOLDER, shelf.narrower());
        taker.take(new Page(frame.address(), "list", new ListPage(frame, heading, links, List.of())));
        List<Link> below = new ArrayList<>(crumbs);
        below.add(new Link(shelf.label(), frame.address()));
        for (LetterShelf<JoinedMandate> narrower : shelf.narrower()) {
            shelf(frames, narrower, list, below, taker);
        }
    }

    /** Of several bodies of one name, each is told apart by the first resolution on it. */
    private static List<LinkView> links(Frame frame, Language language, List<JoinedMandate> mandates) {
        Map<String, Long> bearers = mandates.stream()
                .collect(Collectors.groupingBy(mandate -> name(mandate, language), Collectors.counting()));
        return mandates.stream()
                .map(mandate -> new LinkView(
                        bearers.getOrDefault(name(mandate, language), 1L) == 1
                                ? name(mandate, language)
                                : name(mandate, language) + " – "
                                        + mandate.works().getFirst().printed(),
                        frame.to(Addresses.mandate(mandate.key())),
                        String.valueOf(mandate.works().size())))
                .toList();
    }

    private static String name(JoinedMandate mandate, Language language) {
        return mandate.names()
                .getOrDefault(language, mandate.names().values().iterator().next());
    }

    private static int weight(JoinedMandate mandate, Language language) {
        return 2 * PageWeight.LINK + PageWeight.of(name(mandate, language));
    }

    /** Plans the pages of a mandate, and those of its parts where it is too long for one. */
    public static void pages(Frames frames, Catalog catalog, JoinedMandate mandate, PageTaker taker)
            throws IOException {
        Language primary = frames.config().primary();
        new MandatePages(frames, catalog, mandate, primary, Addresses.mandate(mandate.key())).neutral(taker);
        for (Language language : mandate.names().keySet()) {
            String address = Addresses.mandate(mandate.key(), language);
            new MandatePages(frames, catalog, mandate, language, address).pages(taker);
        }
    }

    /** The page that belongs to no language; where one page cannot hold the mandate, it leads to those that do. */
    private void neutral(PageTaker taker) throws IOException {
        Frame frame = frame();
        if (parts.isOnePage()) {
            taker.take(page(frame, all(), false));
            return;
        }
        List<LinkView> languages = mandate.names().keySet().stream()
                .map(each -> LinkView.of(each.ownName(), frame.to(Addresses.mandate(mandate.key(), each))))
                .toList();
        taker.take(page(frame, gapsOnly(languages), true));
    }

    private void pages(PageTaker taker) throws IOException {
        Frame frame = frame();
        if (parts.isOnePage()) {
            taker.take(page(frame, all(), false));
            return;
        }
        PartedPages parted = new PartedPages(frames, language, parts.division(), address, frame.title(), List.of());
        PartedPages.Place whole = parted.whole();
        if (!whole.part().isPage()) {
            taker.take(page(frame, gapsOnly(parted.links(frame, whole.part())), true));
        }
        parted.directories(frame, page -> {
            if (!page.address().equals(address)) {
                taker.take(page);
            }
        });
        for (PartedPages.Place place : parted.pages()) {
            Frame own = place.equals(whole)
                    ? frame
                    : parted.frame(place).withStyle("work").withStyle("timeline");
            List<Integer> gaps = place.equals(whole) ? mandate.gaps() : List.of();
            taker.take(page(
                    own, new Shown(parts.eventsIn(place.part()), gaps, parts.worksIn(place.part()), List.of()), true));
        }
    }

    /** What one page shows of the mandate. */
    private record Shown(
            List<JoinedMandate.Event> events, List<Integer> gaps, List<WorkId> works, List<LinkView> parts) {}

    private Shown all() {
        return new Shown(mandate.events(), mandate.gaps(), mandate.works(), List.of());
    }

    private Shown gapsOnly(List<LinkView> parts) {
        return new Shown(List.of(), mandate.gaps(), List.of(), parts);
    }

    private String name() {
        return mandate.names().containsKey(language)
                ? mandate.names().get(language)
                : mandate.names().values().iterator().next();
    }

    private Frame frame() {
        Frame frame = frames.site(
                        language, address, words.of("mandate.heading", name()), words.of("mandate.description", name()))
                .withStyle("work")
                .withStyle("timeline");
        Map<Language, String> same = new EnumMap<>(Language.class);
        mandate.names().keySet().forEach(each -> same.put(each, Addresses.mandate(mandate.key(), each)));
        return frames.inLanguages(frame, same, Addresses.mandate(mandate.key()));
    }

    /** @param brief whether of many clauses that say one thing only some are shown, with the way to all */
    private Page page(Frame frame, Shown shown, boolean brief) {
        MandateRows rows = new MandateRows(catalog, language, words, frame.address(), brief);
        // The figure of the page that leads to parts is that of all events, as long as these are not too many.
        List<JoinedMandate.Event> drawn = shown.parts().isEmpty() ? shown.events() : parts.drawn();
        return new Page(
                frame.address(),
                "mandate",
                new MandatePage(
                        frame,
                        frame.title(),
                        words.language().htmlTag(),
                        section(rows, drawn, shown.gaps()),
                        names(),
                        shown.parts(),
                        rows.of(shown.events(), shown.gaps()),
                        shown.works().stream().map(rows::work).toList(),
                        words.of("mandate.source")));
    }

    private List<MandatePage.Name> names() {
        List<MandatePage.Name> names = new ArrayList<>();
        mandate.names()
                .forEach((each, name) ->
                        names.add(new MandatePage.Name(each.ownName(), name, each.htmlTag(), each.direction())));
        return names;
    }

    private TimelinePage.Section section(MandateRows rows, List<JoinedMandate.Event> events, List<Integer> years) {
        List<Dated> dated = rows.dated(events);
        List<NotCited> gaps = years.stream()
                .map(year -> {
                    String label = words.of("mandate.gap.label", String.valueOf(year));
                    return new NotCited(year, label, "#events", label);
                })
                .toList();
        List<TimelineFigure> figure = dated.isEmpty()
                ? List.of()
                : List.of(TimelineLayout.of(dated, gaps, Optional.empty(), List.of(), List.of()));
        return new TimelinePage.Section(
                "mandate",
                name(),
                figure,
                words.of("timeline.figure.title", name()),
                words.of("mandate.figure.counts", String.valueOf(dated.size()), String.valueOf(gaps.size())),
                "",
                gaps.isEmpty() ? List.of() : List.of(words.of("mandate.gap.note")),
                List.of(),
                LinkView.of("", ""));
    }
}
