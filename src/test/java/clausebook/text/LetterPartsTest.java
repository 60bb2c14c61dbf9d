package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’Assemblée générale,\nRéaffirmant la Déclaration, préoccupée, décide",
                "La Asamblea General,\nReconociendo la situación y la cooperación, así como la protección de los niños",
                "Генеральная Ассамблея,\nссылаясь на свой третий доклад, который ей был представлен, и свой первый",
                "إن الجمعية العامة،\nإذ تؤكد أهمية الأمن وتؤيد الإجراءات والأعمال"
            })
    void aTextInPartsIsRefusedWithItsFirstPlace(String text) {
        assertThat(LetterParts.check(new SourceText("x.txt", text))).isEmpty();
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        Problem problem = LetterParts.check(new SourceText("x.txt", apart)).orElseThrow();
        assertThat(problem.isError()).isTrue();
        assertThat(problem.code()).isEqualTo("letters-in-parts");
        assertThat(problem.place().line()).isBetween(1, 2);
        assertThat(CharacterCheck.check(new SourceText("x.txt", apart), false))
                .extracting(Problem::code)
                .contains("letters-in-parts");
    }

    @Test
    void aNameWithALetterThatExistsInPartsOnlyIsNone() {
        assertThat(LetterParts.check(new SourceText("x.txt", "S\u0323e\u0300gun, в сво\u0301ей, больши\u0301м числом")))
                .isEmpty();
    }
}
