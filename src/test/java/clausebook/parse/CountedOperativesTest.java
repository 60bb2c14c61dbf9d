package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers of the first years whose operative paragraphs have no numbers. Paragraphs are parted by |. */
class CountedOperativesTest {

    private static final String EN =
            "The Security Council,|Having heard the Commission on wells,|Resolves to look after the wells;"
                    + "|Requests the Commission:|(a) To open the wells;|(b) To report;|Calls upon all Members to assist it.";

    private static Outcome<Optional<Resolution>> parse(String work, String language, String first, String text) {
        return Reading.parse(work, language, first + "\n\n" + text.replace("|", "\n\n") + "\n");
    }

    private static List<String> ids(Outcome<Optional<Resolution>> parsed) {
        return parsed.value().orElseThrow().clauses().stream().map(Clause::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "fr # 17 (1947). Résolution du 10 février 1947 # Le Conseil de sécurité,|Ayant entendu la Commission des puits,"
                        + "|Décide de veiller sur les puits ;|Prie la Commission de faire rapport.",
                "es # 17 (1947). Resolución de 10 de febrero de 1947 # El Consejo de Seguridad,"
                        + "|Habiendo oído a la Comisión de los pozos,|Decide cuidar de los pozos;|Pide a la Comisión que informe.",
                "ru # 17 (1947). Резолюция от 10 февраля 1947 года # Совет Безопасности,|заслушав Комиссию по колодцам,"
                        + "|постановляет беречь колодцы;|предлагает Комиссии представить доклад.",
                "zh # 第17(1947)号决议 1947年2月10日 # 安全理事会，|听取了水井委员会的报告，|决定爱护水井；|请委员会提出报告。",
                "ar # القرار 17 (1947) المؤرخ 10 شباط/فبراير 1947 # إن مجلس الأمن،|وقد استمع إلى لجنة الآبار،"
                        + "|يقرر العناية بالآبار؛|ويطلب إلى اللجنة أن تقدم تقريرا.",
            })
    void theyAreCountedInEveryLanguage(String language, String first, String text) {
        assertThat(ids(parse("sc/17", language, first, text))).containsExactly("pp1", "op1", "op2");
    }

    @Test
    void theyAreCountedWithTheirItemsAndAWarning() {
        var parsed = parse("sc/17", "en", "17 (1947). Resolution of 10 February 1947", EN);
        assertThat(ids(parsed)).containsExactly("pp1", "op1", "op2", "op3");
        OperativeParagraph second =
                (OperativeParagraph) parsed.value().orElseThrow().clauses().get(2);
        assertThat(second.number()).contains("2");
        assertThat(second.printedNumber()).isEmpty();
        assertThat(second.items().stream().map(Clause::id)).containsExactly("op2-a", "op2-b");
        assertThat(parsed.problems().stream().map(Problem::code)).containsOnlyOnce("operative-paragraphs-counted");
    }

    /** Later papers number them always: the count is theirs where every paragraph opens with an act. */
    @Test
    void inALaterPaperTheyAreCountedWhereEachOneActs() {
        var parsed = parse("sc/1325", "en", "Resolution 1325 (2000)", EN);
        assertThat(ids(parsed)).containsExactly("pp1", "op1", "op2", "op3");
        assertThat(parsed.problems().stream().map(Problem::code)).containsOnlyOnce("operative-paragraphs-counted");
        String assembly = EN.replace("Security Council", "General Assembly");
        assertThat(ids(parse("ga/79/134", "en", "79/134. Care of wells", assembly)))
                .contains("op3");
        assertThat(ids(parse("ga/15/1511", "en", "1511 (XV). Care of wells", assembly)))
                .contains("op3");
    }

    @Test
    void inALaterPaperAParagraphThatDoesNotActLeavesTheCountOpen() {
        String flush = EN + "|All of this at the same time.";
        var later = parse("sc/1325", "en", "Resolution 1325 (2000)", flush);
        assertThat(later.value()).isEmpty();
        assertThat(later.problems().stream().map(Problem::code)).containsExactly("no-operative-paragraph");
        assertThat(parse("sc/17", "en", "17 (1947). Resolution of 10 February 1947", flush)
                        .value())
                .isPresent();
    }

    /** A misread sign, a comma for a semicolon, would make the first of them a paragraph of the preamble. */
    @Test
    void inALaterPaperAnActWithinThePreambleLeavesTheCountOpen() {
        String misread = EN.replace(
                "Resolves to look after the wells;",
                "Determines that the wells are deep,|Resolves to look after them;");
        assertThat(parse("sc/1325", "en", "Resolution 1325 (2000)", misread).value())
                .isEmpty();
    }

    @Test
    void anActBehindItemsIsAParagraphInTheFormOfEachOrgan() {
        String council =
                "إن مجلس الأمن،|إذ يشير إلى الآبار،|يقرر ما يلي:|(أ) فتح الآبار؛|(ب) حراستها؛|يقرر العناية بالآبار؛|يقرر أن يبقي المسألة قيد نظره.";
        assertThat(ids(parse("sc/1325", "ar", "القرار 1325 (2000)", council)))
                .containsExactly("pp1", "op1", "op2", "op3");
    }

    @Test
    void whereTheyMixWithThePreambleNobodyCanTellThemApart() {
        String mixed = EN.replace(
                "|Requests the Commission:", "|Noting the report of its President,|Requests the Commission:");
        assertThat(parse("sc/17", "en", "17 (1947). Resolution of 10 February 1947", mixed)
                        .value())
                .isEmpty();
    }
}
