package clausebook.plan.work;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.timeline.MandateRail;
import clausebook.plan.timeline.TimelineRow;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The life of a mandate as a clause page shows it beside the clause. */
final class MandateRails {

    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Language language;

    MandateRails(WorkContext context, ExpressionIndex index) {
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
    }

    /** The first event, the last three, every year not cited, and what is due. */
    MandateRail of(Mandate mandate, Clause clause, String page) {
        List<TimelineRow> rows = TimelineRow.of(words, index, Linking.from(page, resolution), mandate);
        List<TimelineRow> done =
                rows.stream().filter(row -> !isAlwaysShown(row)).toList();
        List<TimelineRow> kept = new ArrayList<>(done.subList(Math.max(0, done.size() - 3), done.size()));
        done.stream().findFirst().ifPresent(kept::add);
        List<MandateRail.Stop> stops = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < rows.size(); i++) {
            TimelineRow row = rows.get(i);
            boolean shown = isAlwaysShown(row) || kept.contains(row);
            left += shown ? 0 : 1;
            boolean endOfLeftOut =
                    i + 1 == rows.size() || isAlwaysShown(rows.get(i + 1)) || kept.contains(rows.get(i + 1));
            if (!shown && endOfLeftOut) {
                stops.add(
                        new MandateRail.Stop("left-out", "", "", words.count("history.leftout", left), "", "", false));
                left = 0;
            } else if (shown) {
                stops.add(stop(row, mandate.events().get(i), clause, page));
            }
        }
        return new MandateRail(
                mandate.name(),
                stops,
                Addresses.relative(page, Addresses.part(resolution.work(), language, "timeline.html")));
    }

    private static boolean isAlwaysShown(TimelineRow row) {
        return row.kind().equals("due") || row.kind().equals("not-cited");
    }

    private MandateRail.Stop stop(TimelineRow row, MandateEvent event, Clause clause, String page) {
        if (row.kind().equals("not-cited")) {
            // A year that no paragraph cites is not said by the paragraph it was reckoned from.
            return new MandateRail.Stop(row.kind(), row.date(), "", "", "", row.what(), false);
        }
        boolean ofThisText = row.present() || row.document().isEmpty();
        boolean here = ofThisText && event.clause().equals(clause.id());
        return new MandateRail.Stop(
                row.kind(),
                row.date(),
                row.datetime(),
                row.document().isEmpty() ? row.clause() : row.document(),
                here
                        ? ""
                        : row.documentHref().isEmpty()
                                ? Addresses.relative(
                                        page, Addresses.clause(resolution.work(), language, event.clause()))
                                : row.documentHref(),
                row.what(),
                here);
    }
}
