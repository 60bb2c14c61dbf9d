package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections that count anew, of which some have one operative paragraph, without a number. */
class SectionSolesTest {

    private static Resolution read(String language, String... paragraphs) {
        return Reading.parse("ga/79/941", language, String.join("\n\n", paragraphs) + "\n")
                .value()
                .orElseThrow();
    }

    private static List<String> ids(Resolution read) {
        return read.clauses().stream().map(Clause::id).toList();
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(
                        "en",
                        "79/941. Lamps",
                        "The General Assembly,",
                        "Recalling the harbours,",
                        "Takes note of the report;",
                        "Endorses the conclusions;"),
                Arguments.of(
                        "fr",
                        "79/941. Lampes",
                        "L’Assemblée générale,",
                        "Rappelant les ports,",
                        "Prend note du rapport ;",
                        "Souscrit aux conclusions ;"),
                Arguments.of(
                        "es",
                        "79/941. Lámparas",
                        "La Asamblea General,",
                        "Recordando los puertos,",
                        "Toma nota del informe;",
                        "Hace suyas las conclusiones;"),
                Arguments.of(
                        "ru",
                        "79/941. Лампы",
                        "Генеральная Ассамблея,",
                        "ссылаясь на порты,",
                        "принимает к сведению доклад;",
                        "одобряет выводы;"),
                Arguments.of("zh", "79/941. 灯", "大会，", "回顾各港口，", "表示注意到该报告；", "赞同各项结论；"),
                Arguments.of(
                        "ar",
                        "79/941. المصابيح",
                        "إن الجمعية العامة،",
                        "إذ تشير إلى الموانئ،",
                        "تحيط علما بالتقرير؛",
                        "تؤيد الاستنتاجات؛"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSectionsOnlyOperativeParagraphIsOne(
            String language, String title, String chapeau, String recalls, String notes, String endorses) {
        Resolution read = read(
                language,
                title,
                chapeau,
                "I",
                recalls,
                notes,
                "II",
                recalls,
                "1. " + notes,
                "2. " + endorses,
                "III",
                recalls,
                notes,
                "IV",
                notes,
                "V",
                "1. " + notes,
                "2. " + endorses.replaceFirst(" ?[;；؛]$", "."));
        assertThat(ids(read))
                .containsExactly(
                        "pp1",
                        "op1",
                        "pp2",
                        "sec2-op1",
                        "sec2-op2",
                        "pp3",
                        "sec3-op1",
                        "sec4-op1",
                        "sec5-op1",
                        "sec5-op2");
        assertThat(read.clauses().get(6)).isInstanceOf(Clause.OperativeParagraph.class);
        assertThat(read.clauses().get(6).text()).isEqualTo(notes);
    }

    @Test
    void itHasItsItems() {
        Resolution read = read(
                "en",
                "79/941. Lamps",
                "The General Assembly,",
                "Recalling the harbours,",
                "I",
                "1. Welcomes the lamps;",
                "2. Welcomes the harbours;",
                "II",
                "Requests the Secretary-General:",
                "(a) To light the lamps;",
                "(b) To report;",
                "III",
                "1. Decides to return to the lamps.");
        assertThat(ids(read)).containsExactly("pp1", "op1", "op2", "sec2-op1", "sec3-op1");
        assertThat(read.clauses().get(3).items()).hasSize(2);
    }

    @Test
    void whatStandsBetweenNumbersThatGoOnHasLostItsOwn() {
        Resolution read = read(
                "en",
                "79/941. Lamps",
                "The General Assembly,",
                "Recalling the harbours,",
                "I",
                "1. Welcomes the lamps;",
                "II",
                "Welcomes the harbours;",
                "III",
                "3. Decides to return to the lamps.");
        assertThat(ids(read)).containsExactly("pp1", "op1", "op3");
    }

    @Test
    void ofTwoWithoutNumbersNoneIsTheOnlyOne() {
        Resolution read = read(
                "en",
                "79/941. Lamps",
                "The General Assembly,",
                "Recalling the harbours,",
                "I",
                "1. Welcomes the lamps;",
                "II",
                "Requests the Secretary-General to report;",
                "1. Welcomes the harbours;",
                "III",
                "1. Decides to return to the lamps.");
        assertThat(ids(read)).containsExactly("pp1", "op1", "sec2-op1", "sec3-op1");
    }
}
