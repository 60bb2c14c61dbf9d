package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.permalink.Addresses;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import org.junit.jupiter.api.Test;

class ContractsTest {
    @Test
    void slug() {
        assertThat(new Symbol("A/RES/217 A (III)").slug()).isEqualTo("a-res-217-a-iii");
        assertThat(new Symbol("S/RES/2690 (2023)").slug()).isEqualTo("s-res-2690-2023");
        assertThat(Addresses.relative("hrc/58/30/zh/op1.html", "hrc/58/30/op1.html")).isEqualTo("../op1.html");
        assertThat(WorkId.ofPath("ga/3/217a").orElseThrow().symbol().text()).isEqualTo("A/RES/217 A (III)");
    }
}
