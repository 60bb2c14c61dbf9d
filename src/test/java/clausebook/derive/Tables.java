package clausebook.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings as tables that a lawyer can read, for golden files and for assertions. */
final class Tables {

    private Tables() {}

    static String timeline(Timeline timeline) {
        StringBuilder table = new StringBuilder();
        for (Mandate mandate : timeline.mandates()) {
            table.append("mandate ")
                    .append(mandate.name())
                    .append("; term ")
                    .append(mandate.termWords().orElse("-"));
            table.append(" = ")
                    .append(mandate.termMonths().map(String::valueOf).orElse("-"))
                    .append(" months\n");
            mandate.events()
                    .forEach(event -> table.append("  ").append(event(event)).append('\n'));
        }
        timeline.background()
                .forEach(document -> table.append("background ")
                        .append(date(document.date()))
                        .append(' ')
                        .append(document.symbol())
                        .append('\n'));
        return table.toString();
    }

    static String event(MandateEvent event) {
        return switch (event) {
            case MandateEvent.Established e -> done("established", date(e.date()), e.symbol(), e.clause(), e.present());
            case MandateEvent.Extended e -> done("extended", date(e.date()), e.symbol(), e.clause(), e.present());
            case MandateEvent.Modified e -> done("modified", date(e.date()), e.symbol(), e.clause(), e.present());
            case MandateEvent.Ended e -> done("ended", date(e.date()), e.symbol(), e.clause(), e.present());
            case MandateEvent.Due e ->
                "due %s session %s date %s (%s) %s"
                        .formatted(e.kind(), e.session().orElse("-"), date(e.date()), e.when(), e.clause());
            case MandateEvent.NotCited e -> "not-cited %d %s".formatted(e.year(), e.clause());
        };
    }

    private static String done(String kind, String date, Object symbol, String clause, boolean present) {
        return "%s %s %s %s%s".formatted(kind, date, symbol, clause, present ? " (this text)" : "");
    }

    private static String date(Optional<?> date) {
        return date.map(Object::toString).orElse("-");
    }

    static String references(References references) {
        StringBuilder table = new StringBuilder();
        for (References.CitedDocument document : references.documents()) {
            table.append("#%s %s %s %s %s%n"
                    .formatted(
                            document.anchor(),
                            document.symbol(),
                            date(document.date()),
                            document.role().key(),
                            document.subject().orElse("-"))
                    .replace("\r", ""));
            document.places().forEach(place -> table.append(place(place)));
        }
        for (References.NamedInstrument instrument : references.instruments()) {
            table.append("#" + instrument.anchor() + " " + instrument.name() + " " + instrument.otherNames() + "\n");
            instrument.places().forEach(place -> table.append(place(place)));
        }
        for (References.OpenCitation open : references.open()) {
            table.append("open " + open.candidates() + "\n").append(place(open.place()));
        }
        return table.toString();
    }

    private static String place(Citing place) {
        return "  " + place.anchor() + " [" + place.words() + "] " + place.excerpt() + "\n";
    }

    static String related(Map<String, List<Related>> related) {
        return related.entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + entry.getValue().stream()
                                .map(one -> (one.clause() + " " + one.reason() + " " + one.about()).strip())
                                .collect(Collectors.joining("; "))
                        + "\n")
                .collect(Collectors.joining());
    }

    static String acts(List<Act> acts) {
        return acts.stream()
                .map(act -> act.anchor() + " " + act.action().group().key() + " " + act.words() + "\n")
                .collect(Collectors.joining());
    }
}
