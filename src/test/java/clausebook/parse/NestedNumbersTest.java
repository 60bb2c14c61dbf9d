package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that count their items as paragraphs are counted: 1. 2. 3. Paragraphs are parted by |. */
class NestedNumbersTest {

    private static final String OPENING = "The General Assembly,|Recalling the wells,|";

    private static Outcome<Optional<Resolution>> parse(String language, String text) {
        return Reading.parse("ga/79/134", language, "79/134. Wells\n\n" + text.replace("|", "\n\n") + "\n");
    }

    private static List<String> codes(Outcome<Optional<Resolution>> parsed) {
        return parsed.problems().stream().map(Problem::code).toList();
    }

    private static List<String> ids(Outcome<Optional<Resolution>> parsed) {
        List<String> ids = new ArrayList<>();
        for (Clause clause : parsed.value().orElseThrow().clauses()) {
            ids(clause, ids);
        }
        return ids;
    }

    private static void ids(Clause clause, List<String> ids) {
        ids.add(clause.id());
        clause.items().forEach(item -> ids(item, ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # The General Assembly,|Recalling the wells,|1. Decides to dig;|2. Requests all States:|1. To look after wells;"
                        + "|2. To report;|3. Decides to come back.",
                "fr # L’Assemblée générale,|Rappelant les puits,|1. Décide de creuser ;|2. Prie tous les États :"
                        + "|1. De veiller sur les puits ;|2. De faire rapport ;|3. Décide d’y revenir.",
                "es # La Asamblea General,|Recordando los pozos,|1. Decide cavar;|2. Pide a todos los Estados:|1. Que cuiden de los pozos;"
                        + "|2. Que informen;|3. Decide volver al asunto.",
                "ru # Генеральная Ассамблея,|ссылаясь на колодцы,|1. постановляет копать;|2. просит все государства:"
                        + "|1. беречь колодцы;|2. представить доклад;|3. постановляет вернуться к вопросу.",
                "zh # 大会，|回顾水井，|1. 决定挖井；|2. 请所有国家：|1. 爱护水井；|2. 提出报告；|3. 决定再次审议。",
                "ar # إن الجمعية العامة،|إذ تشير إلى الآبار،|1 - تقرر الحفر؛|2 - تطلب إلى جميع الدول:|1 - أن تعتني بالآبار؛"
                        + "|2 - أن تقدم تقريرا؛|3 - تقرر العودة إلى المسألة.",
            })
    void whatActsIsTheNextParagraphAndNoItem(String language, String text) {
        var parsed = parse(language, text);
        assertThat(codes(parsed)).doesNotContain("number-doubled", "number-out-of-order");
        assertThat(ids(parsed)).containsExactly("pp1", "op1", "op2", "op2-a", "op2-b", "op3");
    }

    @Test
    void whereNothingTellsItemsFromParagraphsTheyStayDoubled() {
        var parsed = parse(
                "en", OPENING + "1. Decides to dig;|2. Affirms that wells are:|1. Deep;|2. Wide;|3. Round;|4. Old.");
        assertThat(codes(parsed)).contains("number-doubled");
        assertThat(codes(parse(
                        "en", OPENING + "1. Decides to dig;|2. Affirms that wells are deep;|1. Decides to come back.")))
                .as("no colon")
                .contains("number-doubled");
    }

    @Test
    void theListEndsWhereItsItemsDo() {
        var parsed = parse(
                "en", OPENING + "1. Decides to dig;|2. Affirms that wells are:|1. Deep;|2. Wide.|3. Wells are old.");
        assertThat(ids(parsed)).containsExactly("pp1", "op1", "op2", "op2-a", "op2-b", "op3");
    }

    @Test
    void anItemOfTheListAboveEndsIt() {
        var parsed = parse(
                "en",
                OPENING + "1. Decides to dig;|2. Requests:|(a) Of all States:|1. To look after wells;|2. To report;"
                        + "|(b) Of others, nothing;|3. Decides to come back.");
        assertThat(ids(parsed)).containsExactly("pp1", "op1", "op2", "op2-a", "op2-a-i", "op2-a-ii", "op2-b", "op3");
    }

    @Test
    void atTheEndOfAnAnnexTheListIsTheLastParagraphs() {
        var parsed = parse(
                "en",
                OPENING
                        + "1. Decides to dig.|Annex|Care of wells|1. Wells are deep.|2. Wells are wide.|3. We pursue these aims:"
                        + "|1. Close them;|2. Keep them.");
        Block.Annex annex =
                (Block.Annex) parsed.value().orElseThrow().afterClosing().get(0);
        List<String> ids = new ArrayList<>();
        for (Block block : annex.blocks()) {
            if (block instanceof Block.ClauseBlock clause) {
                ids(clause.clause(), ids);
            }
        }
        assertThat(ids).containsExactly("annex1-op1", "annex1-op2", "annex1-op3", "annex1-op3-a", "annex1-op3-b");
    }

    @Test
    void aListBehindALaterParagraphIsItsItems() {
        var parsed = parse(
                "en",
                OPENING + "1. Decides to dig;|2. Decides to cover;|3. Requests all States:|1. To look after wells;"
                        + "|2. To report:|(a) Each year;|(b) In writing;|4. Decides to come back.");
        assertThat(codes(parsed)).doesNotContain("number-doubled");
        assertThat(ids(parsed))
                .containsExactly("pp1", "op1", "op2", "op3", "op3-a", "op3-b", "op3-b-i", "op3-b-ii", "op4");
    }
}
