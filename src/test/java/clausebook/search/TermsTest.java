package clausebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The terms of the index by the table that the page is held to as well. */
class TermsTest {

    @Test
    void theTableOfCases() throws IOException {
        assertThat(TermsCases.all()).hasSizeGreaterThan(40);
        for (TermsCases.Case each : TermsCases.all()) {
            assertThat(String.join(" ", new TreeSet<>(Terms.of(each.text()))))
                    .as(each.text())
                    .isEqualTo(each.terms());
        }
    }

    @Test
    void aHashTellsTheFile() {
        assertThat(Terms.hash("")).isEqualTo(0x811C9DC5 ^ (0x811C9DC5 >>> 15));
        assertThat(Terms.hash("专家") & 3).isBetween(0, 3);
    }
}
