package clausebook.series;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.series.ClauseHistory.Change;
import clausebook.series.ClauseHistory.Link;
import clausebook.series.ClauseHistory.Pair;
import clausebook.series.ClauseHistory.Step;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clause is followed from text to text: in its language, a few steps each way. */
class ClauseHistoryTest {

    private static WorkId work(int number) {
        return WorkId.ofPath("sc/" + number).orElseThrow();
    }

    private static Pair pair(int earlier, Language language, String was, String is) {
        return new Pair(
                work(earlier), work(earlier + 1), language, List.of(new Link(was, is, Change.KEPT, Optional.empty())));
    }

    @Test
    void sixTextsBeforeAndSixAfterAreShownTheNearestFirst() {
        ClauseHistory history = new ClauseHistory();
        for (int number = 4001; number < 4020; number++) {
            history.add(pair(number, Language.EN, "op1", "op1"));
        }
        assertThat(history.shown(work(4010), Language.EN, "op1"))
                .extracting(Step::work)
                .containsExactly(
                        work(4011),
                        work(4012),
                        work(4013),
                        work(4014),
                        work(4015),
                        work(4016),
                        work(4009),
                        work(4008),
                        work(4007),
                        work(4006),
                        work(4005),
                        work(4004));
    }

    @Test
    void oneLanguageSaysNothingOfAnother() {
        ClauseHistory history = new ClauseHistory();
        history.add(pair(4001, Language.EN, "op1", "op2"));
        history.add(pair(4001, Language.FR, "op1", "op3"));
        assertThat(history.shown(work(4001), Language.FR, "op1"))
                .extracting(Step::clause)
                .containsExactly("op3");
        assertThat(history.shown(work(4001), Language.RU, "op1")).isEmpty();
    }
}
