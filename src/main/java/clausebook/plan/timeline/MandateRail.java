package clausebook.plan.timeline;

import java.util.List;

/**
 * The short history of a mandate on the page of a clause that belongs to it: the first event, the last three, the years
 * not cited, what comes next.
 */
public record MandateRail(String name, List<Stop> stops, String timelineHref) {

    /**
     * @param kind {@code established}, {@code extended}, {@code modified}, {@code ended}, {@code due},
     *     {@code not-cited}, or {@code left-out} for events between the first and the last three
     * @param date as written; empty where there is none
     * @param datetime the same for machines
     * @param here whether it is the present clause that says so
     */
    public record Stop(
            String kind, String date, String datetime, String label, String href, String what, boolean here) {}

    public MandateRail {
        stops = List.copyOf(stops);
    }
}
