package clausebook.plan.timeline;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/** The timelines that one text tells: a figure and a table of the same events for each mandate, and what stands apart. */
public record TimelinePage(
        Frame frame,
        String heading,
        String lang,
        List<Section> mandates,
        List<BackgroundRow> background,
        List<LinkView> downloads,
        String source) {

    /**
     * @param figure none where no event has a date
     * @param counts what the figure shows, in one sentence
     * @param figureTitle the figure's name
     * @param reckoned the rule by which the extension was placed; empty where there is none
     * @param joined link to the mandate as all texts tell it; its label empty where there is none
     * @param notes sentences on what the figure does not say
     */
    public record Section(
            String id,
            String name,
            List<TimelineFigure> figure,
            String figureTitle,
            String counts,
            String reckoned,
            List<String> notes,
            List<TimelineRow> rows,
            LinkView joined) {
        public Section {
            figure = List.copyOf(figure);
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
        }

        /** The same, as a list alone. */
        public Section withoutFigure() {
            return new Section(id, name, List.of(), figureTitle, counts, reckoned, notes, rows, joined);
        }
    }

    public record BackgroundRow(
            String date, String datetime, String document, String href, String role, String subject, LinkView clause) {}

    public TimelinePage {
        mandates = List.copyOf(mandates);
        background = List.copyOf(background);
        downloads = List.copyOf(downloads);
    }
}
