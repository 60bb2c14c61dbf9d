package clausebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.problem.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stops a build, and what {@code --lenient} and {@code --strict} make of it. */
class ProblemLogTest {

    private static final Problem NUMBERING = error("number-missing");
    private static final Problem OTHER = error("note-doubled");

    private static Problem error(String code) {
        return Problem.error(code, Place.of("content/hrc/58/30/zh.txt"), "something is wrong", "mend it");
    }

    private static Outcome<Optional<String>> text(Problem... problems) {
        return new Outcome<>(Optional.of("text"), List.of(problems));
    }

    @Test
    void withoutLenientAFaultyTextIsLeftOutAndStopsTheBuild() {
        ProblemLog log = new ProblemLog(false, false);
        assertThat(log.keepSource(text(NUMBERING))).isEmpty();
        assertThat(log.hasErrors()).isTrue();
    }

    @Test
    void lenientPublishesFaultyNumbersWithANoticeAndNothingElseThatIsWrong() {
        ProblemLog log = new ProblemLog(false, true);
        assertThat(log.keepSource(text(NUMBERING)))
                .hasValueSatisfying(kept -> assertThat(kept.notices()).containsExactly(NUMBERING));
        assertThat(log.keepSource(text(OTHER))).isEmpty();
        assertThat(log.keepSource(text(NUMBERING, OTHER))).isEmpty();
        assertThat(log.hasErrors()).isFalse();
        assertThat(log.count(Severity.WARNING)).isEqualTo(4);
    }

    @Test
    void strictMakesEveryWarningAnErrorAndNothingLess() {
        ProblemLog log = new ProblemLog(true, false);
        log.keep(List.of(NUMBERING.as(Severity.WARNING)));
        assertThat(log.hasErrors()).isTrue();
        assertThat(log.count(Severity.WARNING)).isZero();
    }
}
