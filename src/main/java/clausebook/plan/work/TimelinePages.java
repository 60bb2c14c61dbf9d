package clausebook.plan.work;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.derive.References.CitedDocument;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.Symbols;
import clausebook.plan.timeline.TimelineFigure;
import clausebook.plan.timeline.TimelineFigure.Dated;
import clausebook.plan.timeline.TimelineFigure.Item;
import clausebook.plan.timeline.TimelineFigure.NotCited;
import clausebook.plan.timeline.TimelineFigure.Reckoned;
import clausebook.plan.timeline.TimelineFigure.Shape;
import clausebook.plan.timeline.TimelineFigure.Undated;
import clausebook.plan.timeline.TimelineLayout;
import clausebook.plan.timeline.TimelinePage;
import clausebook.plan.timeline.TimelineRow;
import clausebook.un.Language;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the timeline page of one expression. */
final class TimelinePages {

    /** A background document so much older than the mandate would press the mandate's own time together. */
    private static final int YEARS_BEFORE = 10;

    private final WorkContext context;
    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Language language;
    private final Linking linking;

    private TimelinePages(WorkContext context, ExpressionIndex index, Linking linking) {
        this.context = context;
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
        this.linking = linking;
    }

    static Page page(WorkContext context, ExpressionIndex index) {
        Resolution resolution = index.resolution();
        String address = Addresses.part(resolution.work(), resolution.language(), "timeline.html");
        Frame frame = context.partFrame(resolution, address, "timeline").withStyle("timeline");
        Linking linking = Linking.from(address, resolution);
        return new Page(address, "timeline", new TimelinePages(context, index, linking).view(frame));
    }

    /** The tables of the timelines without their figures, for a page of any address. */
    static TimelinePage tables(WorkContext context, ExpressionIndex index, Frame frame, Linking linking) {
        TimelinePage drawn = new TimelinePages(context, index, linking).view(frame);
        return new TimelinePage(
                frame,
                drawn.heading(),
                drawn.lang(),
                drawn.mandates().stream()
                        .map(TimelinePage.Section::withoutFigure)
                        .toList(),
                drawn.background(),
                List.of(),
                drawn.source());
    }

    private TimelinePage view(Frame frame) {
        List<Mandate> mandates = index.findings().timeline().mandates();
        List<TimelinePage.Section> sections = new ArrayList<>();
        for (int i = 0; i < mandates.size(); i++) {
            // The background is the text's, not one mandate's: it is drawn once, with the first.
            sections.add(section(mandates.get(i), "m" + (i + 1), i == 0));
        }
        return new TimelinePage(
                frame,
                words.of("timeline.heading", WorkContext.shortName(words, resolution)),
                language.htmlTag(),
                sections,
                index.findings().timeline().background().stream()
                        .map(this::background)
                        .toList(),
                context.files(language).stream()
                        .filter(file -> file.startsWith("timeline."))
                        .map(file -> LinkView.of(words.of("file." + file.replace('.', '-')), file))
                        .toList(),
                words.of("timeline.source", resolution.symbol().text()));
    }

    private TimelinePage.Section section(Mandate mandate, String id, boolean withBackground) {
        List<TimelineRow> rows = TimelineRow.of(words, index, linking, mandate);
        List<CitedDocument> background =
                withBackground ? index.findings().timeline().background() : List.of();
        Optional<LocalDate> first = mandate.events().stream()
                .flatMap(event -> TimelineRow.dateOf(event).stream())
                .min(LocalDate::compareTo);
        List<CitedDocument> drawn = background.stream()
                .filter(document -> document.date().isPresent()
                        && first.isPresent()
                        && !document.date().get().isBefore(first.get().minusYears(YEARS_BEFORE)))
                .toList();
        List<String> notes = new ArrayList<>();
        if (mandate.events().stream().anyMatch(event -> event instanceof MandateEvent.NotCited)) {
            notes.add(words.of("timeline.notcited.figure"));
        }
        if (drawn.size() < background.size()) {
            notes.add(words.count("timeline.background.notdrawn", background.size() - drawn.size()));
        }
        Optional<Reckoned> extension = extension(mandate);
        List<TimelineFigure> figure = first.isEmpty()
                ? List.of()
                : List.of(TimelineLayout.of(
                        dated(mandate, rows),
                        gaps(mandate, rows),
                        extension,
                        drawn.stream().map(this::square).toList(),
                        undated(mandate, rows)));
        return new TimelinePage.Section(
                id,
                mandate.name(),
                figure,
                words.of("timeline.figure.title", mandate.name()),
                counts(mandate, drawn.size()),
                extension.isPresent()
                        ? words.of("timeline.reckoned.rule", mandate.termWords().orElse(""))
                        : "",
                notes,
                rows,
                joined(mandate));
    }

    private LinkView joined(Mandate mandate) {
        return mandate.events().stream()
                .flatMap(event -> context.across().mandate(language, event.clause(), mandate.name()).stream())
                .findFirst()
                .map(joined -> linking.to(Addresses.mandate(joined.key(), language)))
                .filter(href -> !href.isEmpty())
                .map(href -> LinkView.of(words.of("mandate.link"), href))
                .orElse(LinkView.of("", ""));
    }

    private String counts(Mandate mandate, int background) {
        return words.of(
                "timeline.figure.counts",
                count(mandate, MandateEvent.Established.class),
                count(mandate, MandateEvent.Extended.class),
                count(mandate, MandateEvent.NotCited.class),
                count(mandate, MandateEvent.Due.class),
                String.valueOf(background));
    }

    private static String count(Mandate mandate, Class<? extends MandateEvent> kind) {
        return String.valueOf(mandate.events().stream().filter(kind::isInstance).count());
    }

    private List<Dated> dated(Mandate mandate, List<TimelineRow> rows) {
        List<Dated> events = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MandateEvent event = mandate.events().get(i);
            TimelineRow row = rows.get(i);
            Optional<LocalDate> date = TimelineRow.dateOf(event);
            if (date.isPresent()) {
                events.add(new Dated(
                        date.get(),
                        shape(event, row),
                        label(event),
                        date.get().toString(),
                        href(row),
                        spoken(row),
                        row.present()));
            }
        }
        return events;
    }

    private static Shape shape(MandateEvent event, TimelineRow row) {
        return switch (event) {
            case MandateEvent.Established done -> Shape.DIAMOND;
            case MandateEvent.Extended done -> row.present() ? Shape.RINGED_CIRCLE : Shape.CIRCLE;
            case MandateEvent.Modified done -> Shape.TRIANGLE;
            case MandateEvent.Ended done -> Shape.CROSS;
            case MandateEvent.Due due -> Shape.HOLLOW_CIRCLE;
            case MandateEvent.NotCited gap -> throw new IllegalArgumentException("a year not cited has no mark");
        };
    }

    private String label(MandateEvent event) {
        return switch (event) {
            case MandateEvent.Established done -> Symbols.number(done.symbol());
            case MandateEvent.Extended done -> Symbols.number(done.symbol());
            case MandateEvent.Modified done -> Symbols.number(done.symbol());
            case MandateEvent.Ended done -> Symbols.number(done.symbol());
            case MandateEvent.Due due -> TimelineRow.due(words, due);
            case MandateEvent.NotCited gap -> String.valueOf(gap.year());
        };
    }

    private static String href(TimelineRow row) {
        return row.documentHref().isEmpty() ? row.clauseHref() : row.documentHref();
    }

    private String spoken(TimelineRow row) {
        return row.document().isEmpty()
                ? words.of("timeline.spoken.due", row.date(), row.what(), row.clause())
                : words.of("timeline.spoken", row.date(), row.document(), row.what());
    }

    private List<NotCited> gaps(Mandate mandate, List<TimelineRow> rows) {
        List<NotCited> gaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (mandate.events().get(i) instanceof MandateEvent.NotCited gap) {
                String label = words.of("timeline.gap.label", String.valueOf(gap.year()));
                gaps.add(new NotCited(gap.year(), label, rows.get(i).clauseHref(), label));
            }
        }
        return gaps;
    }

    /** What has no place in time: what is due, and events whose day the text does not give. */
    private List<Undated> undated(Mandate mandate, List<TimelineRow> rows) {
        List<Item> due = new ArrayList<>();
        List<Item> nodate = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MandateEvent event = mandate.events().get(i);
            TimelineRow row = rows.get(i);
            if (TimelineRow.dateOf(event).isPresent() || event instanceof MandateEvent.NotCited) {
                continue;
            }
            if (event instanceof MandateEvent.Due) {
                due.add(new Item(
                        words.of("timeline.due.label", row.what(), row.clause()), row.date(), href(row), spoken(row)));
            } else {
                nodate.add(new Item(label(event), row.what(), href(row), spoken(row)));
            }
        }
        List<Undated> groups = new ArrayList<>();
        if (!due.isEmpty()) {
            groups.add(new Undated(words.of("timeline.band.due"), due));
        }
        if (!nodate.isEmpty()) {
            groups.add(new Undated(words.of("timeline.band.nodate"), nodate));
        }
        return groups;
    }

    /** Only where the text extends the mandate itself and states by how long; both ends are reckoned, and said to be. */
    private Optional<Reckoned> extension(Mandate mandate) {
        for (MandateEvent event : mandate.events()) {
            if (event instanceof MandateEvent.Extended done
                    && done.present()
                    && done.date().isPresent()
                    && mandate.termMonths().isPresent()) {
                LocalDate from = done.date().get();
                String label = words.of(
                        "timeline.extension.label",
                        mandate.termWords().orElse(""),
                        ClauseNames.brief(words, index.labels(), done.clause()));
                return Optional.of(new Reckoned(
                        from,
                        from.plusMonths(mandate.termMonths().get()),
                        label,
                        words.of("timeline.extension.ends"),
                        linking.to(Addresses.clause(resolution.work(), language, done.clause())),
                        words.of("list.then", label, words.of("timeline.extension.ends"))));
            }
        }
        return Optional.empty();
    }

    private Dated square(CitedDocument document) {
        LocalDate date = document.date().orElseThrow();
        return new Dated(
                date,
                Shape.SQUARE,
                Symbols.number(document.symbol()),
                date.toString(),
                referenceHref(document),
                words.of(
                        "timeline.spoken",
                        Dates.shown(date, words.language()),
                        Symbols.named(words, document.symbol()),
                        words.of("role." + document.role().key())),
                false);
    }

    private String referenceHref(CitedDocument document) {
        return linking.to(Addresses.references(resolution.work(), language, document.anchor()));
    }

    private TimelinePage.BackgroundRow background(CitedDocument document) {
        String clause =
                document.places().isEmpty() ? "" : document.places().get(0).clause();
        return new TimelinePage.BackgroundRow(
                document.date().map(day -> Dates.shown(day, words.language())).orElse(words.of("timeline.nodate")),
                document.date().map(LocalDate::toString).orElse(""),
                Symbols.withOrgan(words, document.symbol()),
                referenceHref(document),
                words.of("role." + document.role().key()),
                document.subject().orElse(""),
                clause.isEmpty()
                        ? LinkView.of("", "")
                        : LinkView.of(
                                ClauseNames.full(words, index.labels(), clause),
                                linking.to(Addresses.clause(resolution.work(), language, clause))));
    }
}
