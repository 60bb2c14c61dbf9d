package clausebook.plan;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.TimelineFigure.Dated;
import clausebook.plan.TimelineFigure.NotCited;
import clausebook.plan.TimelineFigure.Shape;
import clausebook.series.JoinedMandate;
import clausebook.series.TextFacts.Kind;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.io.IOException;
import java.time.LocalDate;
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

    private MandatePages(Frames frames, Catalog catalog, JoinedMandate mandate, Language language, String address) {
        this.frames = frames;
        this.catalog = catalog;
        this.mandate = mandate;
        this.language = language;
        this.words = frames.words(language);
        this.address = address;
    }

    /** The list of all mandates, in the site's primary language; by first letters where it is too long for one page. */
    public static void list(Frames frames, List<JoinedMandate> mandates, PageTaker taker) throws IOException {
        Language language = frames.config().primary();
        Words words = frames.words(language);
        String heading = words.of("mandates.heading");
        Frame frame = frames.site(language, Addresses.mandates(), heading, words.of("mandates.explained"))
                .withStyle("work");
        boolean whole = LetterShelf.fitting(mandates, mandate -> weight(mandate, language))
                        .size()
                == mandates.size();
        if (whole) {
            taker.take(new Page(
                    frame.address(),
                    "list",
                    new ListPage(frame, heading, links(frame, language, mandates), List.of())));
            return;
        }
        List<LetterShelf<JoinedMandate>> shelves =
                LetterShelf.of(mandates, mandate -> name(mandate, language), mandate -> weight(mandate, language));
        taker.take(new Page(
                frame.address(),
                "list",
                new ListPage(frame, heading, LetterShelf.links(frame, FOLDER, shelves), List.of())));
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

    private static List<LinkView> links(Frame frame, Language language, List<JoinedMandate> mandates) {
        return mandates.stream()
                .map(mandate -> new LinkView(
                        name(mandate, language),
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

    public static List<Page> pages(Frames frames, Catalog catalog, JoinedMandate mandate) {
        List<Page> pages = new ArrayList<>();
        Language primary = frames.config().primary();
        pages.add(new MandatePages(frames, catalog, mandate, primary, Addresses.mandate(mandate.key())).page());
        for (Language language : mandate.names().keySet()) {
            String address = Addresses.mandate(mandate.key(), language);
            pages.add(new MandatePages(frames, catalog, mandate, language, address).page());
        }
        return pages;
    }

    private Page page() {
        Language named = mandate.names().containsKey(language)
                ? language
                : mandate.names().keySet().iterator().next();
        String name = mandate.names().getOrDefault(named, "");
        String heading = words.of("mandate.heading", name);
        Frame frame = frames.site(language, address, heading, words.of("mandate.description", name))
                .withStyle("work")
                .withStyle("timeline");
        Map<Language, String> same = new EnumMap<>(Language.class);
        mandate.names().keySet().forEach(each -> same.put(each, Addresses.mandate(mandate.key(), each)));
        frame = frames.inLanguages(frame, same, Addresses.mandate(mandate.key()));
        List<MandatePage.Row> rows = rows();
        return new Page(
                address,
                "mandate",
                new MandatePage(
                        frame,
                        heading,
                        words.language().htmlTag(),
                        section(name, rows),
                        names(),
                        rows,
                        mandate.works().stream().map(this::work).toList(),
                        words.of("mandate.source")));
    }

    private List<MandatePage.Name> names() {
        List<MandatePage.Name> names = new ArrayList<>();
        mandate.names()
                .forEach((each, name) ->
                        names.add(new MandatePage.Name(each.ownName(), name, each.htmlTag(), each.direction())));
        return names;
    }

    private TimelinePage.Section section(String name, List<MandatePage.Row> rows) {
        List<Dated> dated = new ArrayList<>();
        for (JoinedMandate.Event event : mandate.events()) {
            event.date().ifPresent(day -> dated.add(dated(event, day)));
        }
        List<NotCited> gaps = mandate.gaps().stream()
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
                name,
                figure,
                words.of("timeline.figure.title", name),
                words.of("mandate.figure.counts", String.valueOf(dated.size()), String.valueOf(gaps.size())),
                "",
                gaps.isEmpty() ? List.of() : List.of(words.of("mandate.gap.note")),
                List.of(),
                LinkView.of("", ""));
    }

    private Dated dated(JoinedMandate.Event event, LocalDate day) {
        LinkView document = document(event);
        boolean held = catalog.holding(event.symbol()).isPresent();
        String what = words.of("timeline.event." + event.kind().key());
        return new Dated(
                day,
                shape(event.kind()),
                Symbols.number(event.symbol()),
                day.toString(),
                held ? document.href() : source(event.sources().get(0)).href(),
                words.of("timeline.spoken", Dates.shown(day, words.language()), document.label(), what),
                false);
    }

    private static Shape shape(Kind kind) {
        return switch (kind) {
            case ESTABLISHED -> Shape.DIAMOND;
            case EXTENDED -> Shape.CIRCLE;
            case MODIFIED -> Shape.TRIANGLE;
            case ENDED -> Shape.CROSS;
        };
    }

    /** Events and the years that no text cites, in time order. */
    private List<MandatePage.Row> rows() {
        List<MandatePage.Row> rows = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>(mandate.gaps());
        for (JoinedMandate.Event event : mandate.events()) {
            int year = event.year().orElse(Integer.MAX_VALUE);
            while (!gaps.isEmpty() && gaps.get(0) < year) {
                rows.add(gap(gaps.remove(0)));
            }
            rows.add(row(event));
        }
        gaps.forEach(year -> rows.add(gap(year)));
        return rows;
    }

    private MandatePage.Row gap(int year) {
        return new MandatePage.Row(
                "not-cited",
                words.of("timeline.year", String.valueOf(year)),
                "",
                LinkView.of("", ""),
                false,
                words.of("mandate.gap"),
                List.of(),
                "",
                words.of("timeline.notcited.note"));
    }

    private MandatePage.Row row(JoinedMandate.Event event) {
        String shown = event.date()
                .map(day -> Dates.shown(day, words.language()))
                .or(() -> event.year().map(year -> words.of("timeline.year", String.valueOf(year))))
                .orElse(words.of("timeline.nodate"));
        return new MandatePage.Row(
                event.kind().key(),
                shown,
                event.date().map(LocalDate::toString).orElse(""),
                document(event),
                catalog.holding(event.symbol()).isEmpty(),
                words.of("timeline.event." + event.kind().key()),
                event.sources().stream().map(this::source).toList(),
                event.silent().isEmpty()
                        ? ""
                        : words.of(
                                "mandate.silent",
                                event.silent().stream()
                                        .map(WorkId::printed)
                                        .collect(Collectors.joining(words.of("list.separator")))),
                event.isDisputed() ? words.of("mandate.disputed") : "");
    }

    private LinkView document(JoinedMandate.Event event) {
        String name = Symbols.withOrgan(words, event.symbol());
        return catalog.holding(event.symbol())
                .map(work -> LinkView.of(name, to(entrance(work))))
                .orElseGet(() -> LinkView.of(name, event.symbol().officialLink(language)));
    }

    /** The clause that says so, in this page's language where it does, with the day it gives where days differ. */
    private LinkView source(JoinedMandate.Source source) {
        String clause = source.languages().contains(language)
                ? Addresses.clause(source.work(), language, source.clause())
                : Addresses.clause(source.work(), source.clause());
        String label = words.of("mandate.place", source.work().printed(), ClauseNames.brief(words, source.clause()));
        String note =
                source.date().map(day -> Dates.shown(day, words.language())).orElse(words.of("timeline.nodate"));
        return new LinkView(label, to(clause), note);
    }

    private LinkView work(WorkId work) {
        String title = catalog.expressions(work).stream()
                .filter(entry -> entry.language() == language)
                .findFirst()
                .flatMap(Catalog.Entry::title)
                .orElse("");
        return new LinkView(work.printed(), to(entrance(work)), title);
    }

    private String entrance(WorkId work) {
        boolean held = catalog.expressions(work).stream().anyMatch(entry -> entry.language() == language);
        return held ? Addresses.expression(work, language) : Addresses.work(work);
    }

    private String to(String target) {
        return Addresses.relative(address, target);
    }
}
