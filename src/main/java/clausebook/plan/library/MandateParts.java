package clausebook.plan.library;

import clausebook.link.Catalog;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands on which page of a mandate that is too long for one: an event is with the resolution that did it, so that a
 * part is the same whatever else a library holds.
 */
final class MandateParts {

    /** What a row costs besides its clauses, and what an event costs in the figure: measured, and on the safe side. */
    private static final int ROW = 30;

    private static final int SOURCE = 12;
    private static final int SILENT = 3;
    private static final int DRAWN = 60;

    private final JoinedMandate mandate;
    private final Language language;
    private final Catalog catalog;
    private final SortedMap<WorkId, List<JoinedMandate.Event>> byWork = new TreeMap<>();

    MandateParts(Catalog catalog, JoinedMandate mandate, Language language) {
        this.catalog = catalog;
        this.mandate = mandate;
        this.language = language;
        for (JoinedMandate.Event event : mandate.events()) {
            byWork.computeIfAbsent(doer(event), work -> new ArrayList<>()).add(event);
        }
    }

    /** The work that did it, held or not; for another kind of document the first that tells of it. */
    private WorkId doer(JoinedMandate.Event event) {
        return catalog.holding(event.symbol())
                .or(() -> WorkId.ofSymbol(event.symbol()))
                .orElseGet(() -> event.sources().get(0).work());
    }

    /** Whether one page can hold all of it. */
    boolean isOnePage() {
        long weight = 0;
        for (JoinedMandate.Event event : mandate.events()) {
            weight += weight(event, Integer.MAX_VALUE);
        }
        for (WorkId work : mandate.works()) {
            weight += weight(work);
        }
        return weight <= PageWeight.MOST;
    }

    Division division() {
        TreeSet<WorkId> works = new TreeSet<>(byWork.keySet());
        works.addAll(mandate.works());
        List<Division.Share> shares = new ArrayList<>();
        for (WorkId work : works) {
            List<JoinedMandate.Event> events = byWork.getOrDefault(work, List.of());
            int weight = mandate.works().contains(work) ? weight(work) : 0;
            for (JoinedMandate.Event event : events) {
                weight += weight(event, MandateRows.MOST_SHOWN);
            }
            shares.add(new Division.Share(work, weight, events.size()));
        }
        return Division.of(shares, PageWeight.MOST);
    }

    /** The events of a part, in time order. */
    List<JoinedMandate.Event> eventsIn(Division part) {
        TreeSet<WorkId> works = new TreeSet<>(part.works());
        return mandate.events().stream()
                .filter(event -> works.contains(doer(event)))
                .toList();
    }

    /** The works of a part that act upon the mandate, in time order. */
    List<WorkId> worksIn(Division part) {
        TreeSet<WorkId> works = new TreeSet<>(part.works());
        return mandate.works().stream().filter(works::contains).toList();
    }

    /** What the figure of all events can hold; none where they are too many for one. */
    List<JoinedMandate.Event> drawn() {
        return mandate.events().size() * (long) DRAWN <= PageWeight.MOST ? mandate.events() : List.of();
    }

    private static int weight(JoinedMandate.Event event, int most) {
        return ROW
                + (event.date().isPresent() ? DRAWN : 0)
                + SOURCE * Math.min(most, event.sources().size())
                + SILENT * Math.min(most, event.silent().size());
    }

    private int weight(WorkId work) {
        return PageWeight.LINK
                + catalog.expressions(work).stream()
                        .filter(entry -> entry.language() == language)
                        .findFirst()
                        .flatMap(Catalog.Text::title)
                        .map(PageWeight::of)
                        .orElse(0);
    }
}
