package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections of a resolution on the budget: a label, a title of several lines, a preamble or none, numbers from 1. Texts of our own. */
class LongSectionTitlesTest {

    private static final String ENGLISH = """
            79/990. Special subjects relating to the lamps

            The General Assembly,

            I
            @Revised estimates resulting from resolutions and decisions on the lamps of the
            harbours that the Council of Keepers took at its thirty-fourth, thirty-fifth and
            thirty-sixth sessions and its twenty-sixth special session

            Recalling its resolution 71/990 of 23 December 2016,

            1. Takes note of the report of the Secretary-General;

            2. Endorses its conclusions;

            II
            @Administrative and financial implications of the decisions and recommendations
            contained in the report of the Commission of Harbours

            Recalling its resolution 72/990 of 24 December 2017,

            1. Takes note of the statement of the Secretary-General;

            III
            @Estimates in respect of lamps, good offices for sailors and other initiatives for
            the coasts authorized by the General Assembly and by the Council of Keepers itself

            1. Approves the budgets for the lamps.

            76th plenary meeting
            24 December 2024
            """;

    private static final String RUSSIAN = """
            79/990. Особые вопросы, касающиеся огней

            Генеральная Ассамблея,

            I
            @Пересмотренная смета, обусловленная резолюциями и решениями об огнях гаваней

            ссылаясь на свою резолюцию 71/990 от 23 декабря 2016 года,

            1. принимает к сведению доклад Генерального секретаря;

            II
            @Административные и финансовые последствия решений об огнях

            1. утверждает бюджет огней.

            76-е пленарное заседание
            24 декабря 2024 года
            """;

    private static final String CHINESE = """
            79/990. 与灯有关的特别专题

            大会，

            一
            @各项关于港口灯火的决议和决定所产生的订正估计数

            回顾其2016年12月23日第71/990号决议，

            1. 表示注意到秘书长的报告；

            二
            @关于灯火的各项决定所涉行政和经费问题

            1. 核准灯火预算。

            2024年12月24日
            第76次全体会议
            """;

    static Stream<Arguments> texts() {
        return Stream.of("", "\n")
                .flatMap(blank -> Stream.of(
                        Arguments.of("en", ENGLISH.replace("@", blank), "pp1 op1 op2 pp2 sec2-op1 sec3-op1"),
                        Arguments.of("ru", RUSSIAN.replace("@", blank), "pp1 op1 sec2-op1"),
                        Arguments.of("zh", CHINESE.replace("@", blank), "pp1 op1 sec2-op1")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areHeadings(String language, String text, String ids) {
        Outcome<Optional<Resolution>> parsed = Reading.parse("ga/79/990", language, text);
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.clauses()).extracting(Clause::id).containsExactly(ids.split(" "));
        assertThat(parsed.problems())
                .extracting(Problem::code)
                .doesNotContain("unnumbered-paragraph", "number-doubled", "paragraph-end-unclear");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void alsoInAParagraphOfOneLine(String language, String text, String ids) {
        String oneLine = text.replaceAll("(?<=[a-z])\n(?=[a-zA-Z])", " ");
        Resolution read = Reading.parse("ga/79/990", language, oneLine).value().orElseThrow();
        assertThat(read.clauses()).extracting(Clause::id).containsExactly(ids.split(" "));
    }
}
