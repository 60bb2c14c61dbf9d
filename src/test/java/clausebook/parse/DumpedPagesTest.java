package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What extractors leave of printed pages between the lines of a text: heads, feet, marks. Texts of our own. */
class DumpedPagesTest {

    private static final String HEAD = """
            Resolution adopted by the General Assembly on 4 December 2024

            79/990.

            Ending the darkness, the silence and the drought of the
            southern coasts and of their harbours

            The General Assembly,

            """;

    private static Resolution english(String text) {
        return Reading.parse("ga/79/990", "en", HEAD + text).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Recalling the lamps of the southern coasts, which burn in every | Page 2 | harbour of the Member States by night, | 1. Decides to light them.",
                "fr | L’Assemblée générale, | Rappelant les lampes des côtes du Sud, qui brûlent dans tous les | Page 2 | ports des États Membres pendant la nuit, | 1. Décide de les allumer.",
                "es | La Asamblea General, | Recordando las lámparas de las costas del Sur, que arden en todos los | Página 2 | puertos de los Estados Miembros por la noche, | 1. Decide encenderlas.",
                "ru | Генеральная Ассамблея, | ссылаясь на лампы южных побережий, которые горят ночью во всех | Стр. 2 | гаванях государств-членов, | 1. постановляет зажечь их.",
                "zh | 大会， | 回顾南方海岸的灯，每夜在各会员国的所有 | 第2页 | 港口燃烧， | 1. 决定点亮这些灯。",
                "ar | إن الجمعية العامة، | إذ تشير إلى مصابيح السواحل الجنوبية التي تضيء ليلا في جميع | الصفحة 2 | مرافئ الدول الأعضاء، | 1. تقرر إضاءتها.",
            })
    void headsAndFeetOfTheLastCentury(
            String language, String opening, String first, String page, String second, String decision) {
        String text = "A/RES/48/990\n\n48/990. X\n\n" + opening + "\n\n" + first + "\n\n/...\n\n\fA/RES/48/990\n" + page
                + "\n\n" + second + "\n\n" + decision + "\n";
        Resolution read = Reading.parse("ga/48/990", language, text).value().orElseThrow();

        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "op1");
        assertThat(read.clauses().get(0).text()).isEqualTo(first + (language.equals("zh") ? "" : " ") + second);
        assertThat(read.source().removed())
                .extracting(removal -> removal.passage().text())
                .containsExactly("/...", "A/RES/48/990", page);
    }

    @Test
    void aPageWithoutASymbolBesideItIsText() {
        Resolution read = english("""
                Recalling the chart of the lamps, which is printed in full on

                Page 2

                of the report of the keepers,

                1. Decides to rest.
                """);
        assertThat(read.source().removed()).isEmpty();
    }

    @Test
    void aRunningTitleInTwoLines() {
        Resolution read = english("""
                1. Requests the keepers to report on the lamps that they have lit

                24-00990 (E)

                Ending the darkness, the silence and the drought of the
                southern coasts and of their harbours

                A/RES/79/990

                by night, and on the oil they burned;

                2. Decides to rest.
                """);
        assertThat(read.clauses().get(0).text())
                .isEqualTo(
                        "Requests the keepers to report on the lamps that they have lit by night, and on the oil they"
                                + " burned;");
    }

    @Test
    void aNotesMarkApartFromTheSemicolon() {
        Resolution read = english("""
                Recalling the report of the keepers,1

                1.
                Reaffirms the need for lamps, and for the oil that is burned in them
                by the keepers of the southern coasts; 2
                2.
                Decides to rest.

                __________________
                1

                A/79/991.

                2

                A/79/992.
                """);
        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "op1", "op2");
        assertThat(read.footnotes()).hasSize(2);
    }

    @Test
    void markWithAStrokeInALineOfItsOwn() {
        Resolution read = english("""
                Recalling the report of the keepers 1/ and that of the Committee, 2/
                ______________
                1/

                A/48/991.

                2/

                See A/C.5/48/SR.99.

                /...

                \fA/RES/79/990
                Page 2

                1. Decides to rest.
                """);
        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "op1");
        assertThat(read.footnotes())
                .extracting(note -> note.wording().text())
                .containsExactly("A/48/991.", "See A/C.5/48/SR.99.");
    }

    @Test
    void marksAloneWherePagesAreCountedWithTheirTotal() {
        Resolution read = english("""
                Recalling the report of the keepers1 and that of the Committee,2

                1. Requests the keepers to report on the lamps
                __________________
                1
                A/79/991.
                2
                A/79/992.
                2/3
                24-00990
                that they have lit by night, and on the oil that they have
                burned in them by day, on every coast and in every harbour
                of the south, in the course of the year and of the year
                before it, as they were asked to do by the Committee,3 and
                on the keepers of the northern coasts, whose lamps burn
                another oil and are lit by other hands than theirs;
                2. Decides to rest.
                __________________
                3
                A/79/993.
                3/3
                """);
        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "op1", "op2");
        assertThat(read.footnotes())
                .extracting(note -> note.wording().text())
                .containsExactly("A/79/991.", "A/79/992.", "A/79/993.");
    }
}
