package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that lost their marks are items where a mark behind them shows it, and only there. Paragraphs are parted by |. */
class LostMarksTest {

    private static Outcome<Optional<Resolution>> parsed(String language, String text) {
        return Reading.parse("ga/79/134", language, "79/134. Wells\n\n" + text.replace("|", "\n\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # The General Assembly,|Recalling the wells,|1. Requests States:|To dig wells;|(b) To clean wells.",
                "fr # L’Assemblée générale,|Rappelant les puits,|1. Prie les États :|De creuser des puits ;|b) De nettoyer les puits.",
                "es # La Asamblea General,|Recordando los pozos,|1. Solicita a los Estados:|Que caven pozos;|b) Que limpien los pozos.",
                "ru # Генеральная Ассамблея,|ссылаясь на колодцы,|1. просит государства:|копать колодцы;|b) чистить колодцы.",
                "zh # 大会，|回顾水井，|1. 请各国：|挖掘水井；|(b) 清理水井。",
                "ar # إن الجمعية العامة،|إذ تشير إلى الآبار،|1 - تطلب إلى الدول:|حفر الآبار؛|(ب) تنظيف الآبار.",
            })
    void aMarkBehindThemShowsThemInEveryLanguage(String language, String text) {
        var parsed = parsed(language, text);
        Clause clause = parsed.value().orElseThrow().clause("op1").orElseThrow();
        assertThat(clause.items()).extracting(Clause.Subparagraph::id).containsExactly("op1-a", "op1-b");
        assertThat(parsed.problems()).extracting(Problem::code).contains("item-mark-missing");
    }

    @Test
    void aMarkThatSaysAnotherPlaceDoesNot() {
        var parsed = parsed("zh", "大会，|回顾水井，|1. 请各国：|挖掘水井；|(c) 清理水井。");
        assertThat(parsed.value().orElseThrow().clause("op1").orElseThrow().items())
                .isEmpty();
        assertThat(parsed.problems())
                .extracting(Problem::code)
                .contains("unnumbered-paragraph")
                .doesNotContain("item-mark-missing");
    }
}
