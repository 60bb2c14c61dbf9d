package clausebook.plan.work;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.page.LinkView;
import clausebook.plan.work.ClausePage.TextStep;
import clausebook.series.ClauseHistory;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A clause in earlier and later texts of its series. */
final class ClauseTexts {

    private final WorkContext context;
    private final Resolution resolution;
    private final Words words;
    private final Language language;

    ClauseTexts(WorkContext context, Resolution resolution) {
        this.context = context;
        this.resolution = resolution;
        this.language = resolution.language();
        this.words = context.words(language);
    }

    /** The clause in earlier and later texts of the series, the nearest first; and where a neighbour has none, that. */
    List<TextStep> of(Clause clause, String page) {
        ClauseHistory history = context.across().history();
        WorkId work = resolution.work();
        List<TextStep> steps = new ArrayList<>();
        WorkId next = work;
        for (ClauseHistory.Step step : history.later(work, language, clause.id(), ClauseHistory.MOST_STEPS)) {
            steps.add(step(page, step, true, step.work(), next));
            next = step.work();
        }
        WorkId last = work;
        for (ClauseHistory.Step step : history.earlier(work, language, clause.id(), ClauseHistory.MOST_STEPS)) {
            steps.add(step(page, step, false, last, step.work()));
            last = step.work();
        }
        boolean hasLater = steps.stream().anyMatch(TextStep::later);
        boolean hasEarlier = steps.stream().anyMatch(step -> !step.later());
        history.laterThan(work)
                .filter(other -> !hasLater && context.holds(other, language))
                .ifPresent(other -> steps.add(missing(page, other, true, other, work)));
        history.earlierThan(work)
                .filter(other -> !hasEarlier && context.holds(other, language))
                .ifPresent(other -> steps.add(missing(page, other, false, work, other)));
        return steps;
    }

    private TextStep step(String page, ClauseHistory.Step step, boolean later, WorkId newer, WorkId older) {
        return new TextStep(
                later,
                LinkView.of(
                        words.of("mandate.place", step.work().printed(), ClauseNames.brief(words, step.clause())),
                        Addresses.relative(page, Addresses.clause(step.work(), language, step.clause()))),
                words.of("compare.kind." + step.change().key()),
                step.action().map(change -> ComparePages.action(words, change)).orElse(""),
                compare(page, newer, older));
    }

    private TextStep missing(String page, WorkId other, boolean later, WorkId newer, WorkId older) {
        return new TextStep(
                later,
                LinkView.of(other.printed(), Addresses.relative(page, Addresses.expression(other, language))),
                words.of(later ? "history.notlater" : "history.notearlier"),
                "",
                compare(page, newer, older));
    }

    private LinkView compare(String page, WorkId newer, WorkId older) {
        return LinkView.of(
                words.of("history.compare"), Addresses.relative(page, Addresses.compare(newer, language, older)));
    }
}
