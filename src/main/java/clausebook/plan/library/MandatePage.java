package clausebook.plan.library;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.timeline.TimelinePage;
import java.util.List;

/**
 * A mandate as all texts of the site tell it together.
 *
 * @param mandate its figure, as the timeline of one text has it
 * @param names what the texts call it, a language each
 * @param parts the pages that hold what one page cannot; none where this is the only one
 * @param source where what is said comes from, under the figure
 */
public record MandatePage(
        Frame frame,
        String heading,
        String headingLang,
        TimelinePage.Section mandate,
        List<Name> names,
        List<LinkView> parts,
        List<Row> rows,
        List<LinkView> works,
        String source) {

    public record Name(String language, String name, String lang, String dir) {}

    /**
     * @param kind {@code established}, {@code extended}, {@code modified}, {@code ended} or {@code not-cited}
     * @param document the resolution that did it; an official address where this site does not hold it
     * @param outside whether that is an official address
     * @param sources the clauses that say so
     * @param silent texts that tell the mandate's history and leave the event out, as a sentence; empty where none does
     * @param disputed that the texts give different days, as a sentence; empty where they do not
     */
    public record Row(
            String kind,
            String date,
            String datetime,
            LinkView document,
            boolean outside,
            String what,
            List<LinkView> sources,
            String silent,
            String disputed) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    public MandatePage {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        works = List.copyOf(works);
    }
}
