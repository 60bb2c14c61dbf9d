package clausebook.plan.library;

import clausebook.derive.MandateSaying.What;
import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Symbols;
import clausebook.plan.timeline.TimelineFigure.Dated;
import clausebook.plan.timeline.TimelineFigure.Shape;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The events of a mandate as a page shows them. */
final class MandateRows {

    /** Where a mandate fills many pages, no more clauses that say one thing are shown than these, and as many texts. */
    static final int MOST_SHOWN = 8;

    private final Catalog catalog;
    private final Language language;
    private final Words words;
    private final String address;
    private final boolean brief;

    /** @param brief whether of many clauses that say one thing only some are shown, with the way to all */
    MandateRows(Catalog catalog, Language language, Words words, String address, boolean brief) {
        this.catalog = catalog;
        this.language = language;
        this.words = words;
        this.address = address;
        this.brief = brief;
    }

    /** What happened on a known day, for the figure. */
    List<Dated> dated(List<JoinedMandate.Event> events) {
        List<Dated> dated = new ArrayList<>();
        for (JoinedMandate.Event event : events) {
            event.date().filter(day -> event.kind() != What.SET_OUT).ifPresent(day -> dated.add(dated(event, day)));
        }
        return dated;
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

    private static Shape shape(What kind) {
        return switch (kind) {
            case ESTABLISHED -> Shape.DIAMOND;
            case EXTENDED -> Shape.CIRCLE;
            case MODIFIED -> Shape.TRIANGLE;
            case ENDED -> Shape.CROSS;
            case SET_OUT -> Shape.SQUARE;
        };
    }

    /** Events and the years that no text cites, in time order. */
    List<MandatePage.Row> of(List<JoinedMandate.Event> events, List<Integer> years) {
        List<MandatePage.Row> rows = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>(years);
        for (JoinedMandate.Event event : events) {
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
                what(event),
                sources(event),
                silent(event.silent()),
                event.isDisputed() ? words.of("mandate.disputed") : "");
    }

    /** What happened, and for how long it was extended in the words of this page's language. */
    private String what(JoinedMandate.Event event) {
        Optional<String> term = event.kind() == What.EXTENDED ? event.term(language) : Optional.empty();
        return term.map(said -> words.of("timeline.event.extended.term", said))
                .orElseGet(() -> words.of("timeline.event." + event.kind().key()));
    }

    private List<LinkView> sources(JoinedMandate.Event event) {
        List<JoinedMandate.Source> shown =
                brief && !catalog.citing(event.symbol()).isEmpty() ? first(event.sources()) : event.sources();
        List<LinkView> sources =
                new ArrayList<>(shown.stream().map(this::source).toList());
        if (shown.size() < event.sources().size()) {
            sources.add(LinkView.of(words.of("cited.link"), to(Addresses.cited(catalog.citedAs(event.symbol())))));
        }
        return sources;
    }

    /** The act itself, the first clause that gives each day, and the first of the others. */
    private static List<JoinedMandate.Source> first(List<JoinedMandate.Source> sources) {
        if (sources.size() <= MOST_SHOWN) {
            return sources;
        }
        Set<Optional<LocalDate>> days = new LinkedHashSet<>();
        Set<JoinedMandate.Source> wanted = new LinkedHashSet<>();
        for (JoinedMandate.Source source : sources) {
            if (days.add(source.date()) || source.present()) {
                wanted.add(source);
            }
        }
        for (JoinedMandate.Source source : sources) {
            if (wanted.size() < MOST_SHOWN) {
                wanted.add(source);
            }
        }
        return sources.stream().filter(wanted::contains).toList();
    }

    private String silent(List<WorkId> works) {
        if (works.isEmpty()) {
            return "";
        }
        boolean all = !brief || works.size() <= MOST_SHOWN;
        String names = works.stream()
                .limit(all ? works.size() : MOST_SHOWN)
                .map(WorkId::printed)
                .collect(Collectors.joining(words.of("list.separator")));
        return all
                ? words.of("mandate.silent", names)
                : words.of("mandate.silent.many", names, String.valueOf(works.size()));
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

    LinkView work(WorkId work) {
        String title = catalog.expressions(work).stream()
                .filter(entry -> entry.language() == language)
                .findFirst()
                .flatMap(Catalog.Text::title)
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
