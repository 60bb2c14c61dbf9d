package clausebook.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import clausebook.un.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    private static final String GOOD = """
            - language: zh
              clause: op5
              earlier: "决定继续处理此事；"
              what: 一个字
              why: 印刷错误
              source: A/HRC/RES/58/30/Corr.1
            """;

    @Test
    void everyFieldIsRead() {
        var outcome = Corrections.parse("c.yaml", "# 更正\n" + GOOD + GOOD.replace("op5", "op6"));
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.value()).hasSize(2);
        Correction first = outcome.value().get(0);
        assertThat(first.place().toString()).isEqualTo("c.yaml:2:3");
        assertThat(List.of(first.clause(), first.earlier(), first.what(), first.why(), first.source()))
                .containsExactly("op5", "决定继续处理此事；", "一个字", "印刷错误", "A/HRC/RES/58/30/Corr.1");
        assertThat(Corrections.of(outcome.value(), Language.ZH, "op6"))
                .containsExactly(outcome.value().get(1));
        assertThat(Corrections.parse("c.yaml", "").value()).isEmpty();
        assertThat(Corrections.parse("c.yaml", "# nothing yet\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why: 印刷错误    | whY: x              | 5:3  | unknown key \"whY\"",
                "'  why: 印刷错误\n' | ''               | 1:3  | the key \"why\" is missing",
                "why: 印刷错误    | clause: op6         | 5:3  | stands here twice",
                "why: 印刷错误    | why:                | 5:7  | must be a text",
                "why: 印刷错误    | why: [a]            | 5:8  | must be a text",
                "language: zh    | language: de        | 1:13 | no language of the United Nations",
                "- language      | language            | 1:1  | corrections are a list",
                "- language      | '- a\n- language'   | 1:3  | an entry of this list",
                "why: 印刷错误    | 'why: \"'           | 0:0  | not YAML"
            })
    void whatIsWrongIsToldWithItsPlace(String part, String by, String place, String told) {
        assertThat(GOOD).contains(part);
        String yaml = GOOD.replace(part, by);
        if (part.equals("- language") && by.equals("language")) {
            yaml = "language: zh\n";
        }
        List<Problem> problems = Corrections.parse("c.yaml", yaml).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("correction-entry");
        assertThat(problems.get(0).message()).contains(told);
        if (!place.equals("0:0")) {
            assertThat(problems.get(0).place().toString()).isEqualTo("c.yaml:" + place.strip());
        }
    }
}
