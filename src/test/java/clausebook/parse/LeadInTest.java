package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Resolution;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that lead in the operative paragraphs: they are neither preambular nor numbered. Paragraphs are parted by |. */
class LeadInTest {

    private static List<String> blocks(String language, String text) {
        var parsed = Reading.parse("ga/79/134", language, "79/134. Wells\n\n" + text.replace("|", "\n\n") + "\n");
        assertThat(parsed.problems().stream().map(Problem::code)).doesNotContain("unnumbered-paragraph");
        Resolution resolution = parsed.value().orElseThrow();
        List<String> shown = new ArrayList<>();
        for (Block block : resolution.blocks()) {
            if (block instanceof Block.ClauseBlock clause) {
                shown.add(clause.clause().id());
            } else if (block instanceof Block.Unnumbered words) {
                shown.add(words.id() + " " + words.wording().text());
            }
        }
        return shown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # The General Assembly,|Recalling the wells,|Declares that:|1. Wells are deep;|2. Wells are wide. # Declares that:",
                "fr # L’Assemblée générale,|Rappelant les puits,|Déclare ce qui suit :|1. Les puits sont profonds ;|2. Les puits sont larges."
                        + " # Déclare ce qui suit :",
                "es # La Asamblea General,|Recordando los pozos,|Declara que:|1. Los pozos son hondos;|2. Los pozos son anchos."
                        + " # Declara que:",
                "ru # Генеральная Ассамблея,|ссылаясь на колодцы,|заявляет, что:|1. колодцы глубоки;|2. колодцы широки. # заявляет, что:",
                "zh # 大会，|回顾水井，|宣布：|1. 水井很深；|2. 水井很宽。 # 宣布：",
                "ar # إن الجمعية العامة،|إذ تشير إلى الآبار،|تعلن ما يلي:|1 - الآبار عميقة؛|2 - الآبار واسعة. # تعلن ما يلي:",
            })
    void theyStandWithoutANumberInEveryLanguage(String language, String text, String words) {
        assertThat(blocks(language, text)).containsExactly("pp1", "p1 " + words, "op1", "op2");
    }

    @Test
    void theirFirstWordsMayStandInALineOfTheirOwn() {
        assertThat(
                        blocks(
                                "en",
                                "The General Assembly,|Recalling the wells,|And to this end|Declares that:|1. Wells are deep;|2. Wells are wide."))
                .containsExactly("pp1", "p1 And to this end", "p2 Declares that:", "op1", "op2");
    }

    @Test
    void aHeadingMayStandBehindThem() {
        assertThat(
                        blocks(
                                "en",
                                "The General Assembly|Adopts the following Pact of Wells:|The Pact of Wells|1. Wells are deep.|2. Wells are wide."))
                .containsExactly("p1 Adopts the following Pact of Wells:", "op1", "op2");
    }

    @Test
    void aLineOfStarsIsNoHeading() {
        for (String stars : List.of("*  *  *", "* * *", "— — —", "• • •")) {
            assertThat(blocks(
                            "en",
                            "The General Assembly,|Recalling the wells,|1. Wells are deep.|" + stars
                                    + "|2. Wells are wide."))
                    .as(stars)
                    .hasSize(4)
                    .element(2)
                    .asString()
                    .startsWith("p1 ");
        }
    }

    @Test
    void aPreambleEndsWithACommaAsEver() {
        assertThat(
                        blocks(
                                "en",
                                "The General Assembly,|Recalling the wells,|Acting for the wells,|1. Decides to dig;|2. Decides to cover."))
                .containsExactly("pp1", "pp2", "op1", "op2");
        assertThat(
                        blocks(
                                "en",
                                "The General Assembly,|Recalling the wells:|(a) The deep ones,|(b) The wide ones,|1. Decides to dig;|2. Decides to cover."))
                .containsExactly("pp1", "op1", "op2");
    }
}
