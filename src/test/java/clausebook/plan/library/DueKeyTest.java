package clausebook.plan.library;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.MandateEvent.Due;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DueKeyTest {

    private static final WorkId WORK = WorkId.ofPath("hrc/61/1").orElseThrow();

    private static String key(Optional<Organ> organ, Optional<String> session) {
        return DueKey.of(WORK, new Due(Due.Kind.REPORT, session, organ, "at a session", Optional.empty(), "op1"));
    }

    @Test
    void aSessionStandsUnderTheOrganWhoseItIs() {
        assertThat(DueKey.slug(key(Optional.of(Organ.GA), Optional.of("81")))).isEqualTo("ga-81");
        assertThat(DueKey.organ(key(Optional.of(Organ.GA), Optional.of("81")))).isEqualTo(Organ.GA);
        assertThat(DueKey.slug(key(Optional.of(Organ.HRC), Optional.of("63")))).isEqualTo("hrc-63");
        assertThat(DueKey.slug(key(Optional.of(Organ.GA), Optional.of("s-33")))).isEqualTo("ga-s-33");
    }

    @Test
    void aSessionThatNoKnownOrganCanHaveIsNoSessionOfTheAdoptingOne() {
        assertThat(DueKey.slug(key(Optional.empty(), Optional.of("81")))).isEqualTo("hrc-of-another");
        assertThat(DueKey.slug(key(Optional.empty(), Optional.empty()))).isEqualTo("hrc-unnamed");
    }

    @Test
    void sessionsStandInTheirOrderAndTheRestBehindThem() {
        assertThat(Stream.of(
                                key(Optional.empty(), Optional.of("81")),
                                key(Optional.empty(), Optional.empty()),
                                key(Optional.of(Organ.HRC), Optional.of("61")),
                                key(Optional.of(Organ.HRC), Optional.of("9")))
                        .sorted()
                        .map(DueKey::slug))
                .containsExactly("hrc-9", "hrc-61", "hrc-unnamed", "hrc-of-another");
    }
}
