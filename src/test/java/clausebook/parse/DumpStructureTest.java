package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Structures of resolutions in dumps that show little of them; the texts are our own, in the United Nations' fixed wording. */
class DumpStructureTest {

    private static final String HEAD = """
            Resolution adopted by the General Assembly on 4 December 2024

            79/990. Lighthouses of the southern coasts

            """;

    private static Resolution english(String text) {
        return Reading.parse("ga/79/990", "en", HEAD + text).value().orElseThrow();
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.clauses().stream().map(Clause::id).toList();
    }

    /** The text with each paragraph wrapped, and nothing between the paragraphs. */
    private static String unparted(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\n\n")) {
            String line = "";
            for (String word : paragraph.split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && longer.length() > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return String.join("\n", lines) + "\n";
    }

    private static final String PARTS = """
            A

            Lamps of the first order

            The General Assembly,

            Recalling its resolution 71/990 of 2 December 2016, in which it took up the lamps of the northern coasts and of the isles,

            1. Decides to light the lamps of the first order at dusk on every day of the year, feasts included;

            2. Requests the Secretary-General to report on the lamps of the first order and on the oil that they burn.

            B

            Lamps of the second order

            The General Assembly,

            Noting that the lamps of the second order are tended by one keeper only and that none of them is lit on feasts,

            1. Decides to light the lamps of the second order at nightfall;

            2. Requests the Secretary-General to report on them as well, and on the keepers who tend them in winter.

            47th plenary meeting

            4 December 2024
            """;

    @Test
    void theOrganOpensEachPartOfAResolution() {
        List<String> all = List.of("pp1", "op1", "op2", "pp2", "sec2-op1", "sec2-op2");
        assertThat(inEveryWidth(PARTS)).allSatisfy(read -> assertThat(ids(read)).isEqualTo(all));
    }

    /** A text read as it stands, and as dumps without any sign between paragraphs, wrapped at several widths. */
    private static List<Resolution> inEveryWidth(String text) {
        List<Resolution> read = new ArrayList<>(List.of(english(text)));
        for (int width : new int[] {48, 61, 77, 90}) {
            read.add(english(unparted(text, width)));
        }
        return read;
    }

    @Test
    void aSecondNumberAndTitleOpenAnotherResolution() {
        String second =
                "\n79/991. Lighthouses of the northern coasts\n\nThe General Assembly,\n\n1. Decides to rest.\n";
        assertThat(Reading.parse("ga/79/990", "en", HEAD + PARTS + second).problems())
                .anyMatch(problem -> problem.code().equals("two-resolutions"));
    }

    private static final String SECTIONS = """
            The General Assembly,

            Recalling its resolution 71/990 of 2 December 2016, in which it took up the lamps of the northern coasts and of the isles,

            I

            Lamps

            1. Decides to light the lamps of the first order at dusk on every day of the year, feasts included;

            2. Requests the keepers to trim the wicks at midnight and at dawn, and to write down what they have seen;

            II

            Keepers of the lamps and of the bells that ring in fog

            Bearing in mind that the nights are dark and that few of the ships that pass there are told where the rocks begin,

            1. Decides to pay the keepers;

            2. Requests the Secretary-General to report on the keepers and on the bells to the General Assembly at its eightieth session.

            47th plenary meeting

            4 December 2024
            """;

    @Test
    void numbersRestartBehindAHeadingAndPreambularParagraphsMayStandBetween() {
        List<String> all = List.of("pp1", "op1", "op2", "pp2", "sec2-op1", "sec2-op2");
        assertThat(inEveryWidth(SECTIONS)).allSatisfy(read -> {
            assertThat(ids(read)).isEqualTo(all);
            assertThat(read.clauses().get(3).text())
                    .startsWith("Bearing in mind")
                    .endsWith("begin,");
        });
    }

    @Test
    void aUnnumberedOperativesParagraphWithoutANumberIsFoundInAWrappedDump() {
        String sole = """
                The General Assembly,

                Recalling its resolution 71/990 of 2 December 2016, in which it took up the lamps of the northern coasts and of the isles,

                Having considered the note by the Secretary-General on the oil that the lamps burn (A/79/990 and Corr.1),

                Decides to include in the provisional agenda of its eightieth session the item entitled “Lighthouses of the coasts”.

                47th plenary meeting

                4 December 2024
                """;
        for (int width : new int[] {48, 61, 77, 90, 118}) {
            assertThat(ids(english(unparted(sole, width))))
                    .as("width %d", width)
                    .containsExactly("pp1", "pp2", "op1");
            String parted = "";
            for (String paragraph : sole.strip().split("\n\n")) {
                parted += unparted(paragraph, width) + "\n";
            }
            assertThat(ids(english(parted))).as("parted, width %d", width).containsExactly("pp1", "pp2", "op1");
        }
    }

    @Test
    void aQuotedTextsNumberIsNoNoteMark() {
        Resolution read = english("""
                The General Assembly,

                Recalling the Charter, which says that “1. The Organization is based on the equality of its Members”,1

                1. Decides to recall it again.
                """);
        assertThat(read.clauses().get(0).text())
                .isEqualTo("Recalling the Charter, which says that “1. The Organization is based on the equality of its"
                        + " Members”,");
    }

    @Test
    void aHeadingThatALineBreaksInsideAQuotationOpensNoParagraph() {
        Resolution read = Reading.parse("ga/79/990", "fr", """
                        Résolution adoptée par l’Assemblée générale le 4 décembre 2024

                        79/990. Phares des côtes méridionales

                        L’Assemblée générale,
                        Réaffirmant le paragraphe 1 de l’Article 2 de la Charte, selon lequel «
                        1. L’Organisation est fondée sur le principe de l’égalité souveraine »,
                        1. Décide de rallumer les feux au crépuscule, chaque jour de l’année ;
                        2. Décide de rester saisie de la question.
                        """).value().orElseThrow();
        assertThat(ids(read)).containsExactly("pp1", "op1", "op2");
    }

    @Test
    void aLetterOfAReferenceMakesNoRunningListOfAnItem() {
        Resolution read = Reading.parse("ga/79/990", "fr", """
                        Résolution adoptée par l’Assemblée générale le 4 décembre 2024

                        79/990. Phares des côtes méridionales

                        L’Assemblée générale,

                        Rappelant sa résolution 71/990 du 2 décembre 2016,

                        1. Invite les gardiens :

                        a) À couper les mèches, conformément à

                        l’alinéa b) du paragraphe 3 ci-dessous ;

                        b) À tenir le livre des feux et à y

                        inscrire chaque soir ce qu’ils ont vu ;

                        2. Décide de rester saisie de la question.
                        """).value().orElseThrow();
        assertThat(read.clauses().get(1).items()).hasSize(2);
    }

    @Test
    void theThirdDegreeOfAnArabicListIsALetterAndADash() {
        Resolution read = Reading.parse("ga/79/990", "ar", """
                        قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2024

                        79/990 - منارات السواحل الجنوبية

                        إن الجمعية العامة،

                        إذ تشير إلى قرارها 71/990،

                        1 - تدعو القائمين على المنارات إلى ما يلي:

                        (أ) تقليم الفتائل:

                        ’1‘ فتائل المصابيح من الدرجة الأولى:

                        أ - في الشمال؛

                        ب - في الجنوب؛

                        ’2‘ فتائل المصابيح من الدرجة الثانية؛

                        (ب) مسك دفتر الأضواء؛

                        2 - تقرر أن تبقي المسألة قيد نظرها.
                        """).value().orElseThrow();
        Clause first = read.clauses().get(1);
        assertThat(first.items()).extracting(Clause::id).containsExactly("op1-a", "op1-b");
        Clause figure = first.items().get(0).items().get(0);
        assertThat(figure.items()).extracting(Clause::id).containsExactly("op1-a-i-a", "op1-a-i-b");
    }

    /** A full line, a comma and a page's end tell nothing; in Arabic, what is recalled as a fact mostly stands behind another act. */
    @Test
    void whatIsRecalledAsAFactGoesOnWithAnArabicParagraphAcrossAPage() {
        String before = """
                قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2024

                79/990 - منارات السواحل الجنوبية

                إن الجمعية العامة،

                إذ تشير إلى قرارها 71/990 المؤرخ 2 كانون الأول/ديسمبر 2016،

                وإذ تلاحظ أن السواحل الجنوبية طويلة وأن الليالي فيها مظلمة وأن السفن تمر
                بها كل ليلة بلا مرشد وأن قليلا منها يعرف أين تبدأ الصخور وأين تنتهي منها،

                وإذ ترحب بما أبداه القائمون على المنارات من حرص على إضاءة المصابيح كل مساء
                وعلى تدوين أسماء السفن التي تمر بها في دفاتر الأضواء المحفوظة بالموانئ كلها،
                """;
        String after = """
                على الدول أن تكفل للسفن ما يلزمها من أضواء في الليل،

                1 - تقرر أن تضاء المصابيح كل مساء في جميع أيام السنة دون استثناء أي يوم
                منها، وأن يدفع للقائمين عليها أجر كل ليلة من ليالي الشتاء الطويلة أيضا
                وأن تحفظ دفاتر الأضواء في الموانئ؛

                2 - تقرر أن تبقي المسألة قيد نظرها.
                """;
        String fact = before + "\fA/RES/79/990\n\nوإذ تشير إلى أن " + after;
        String document = before + "\fA/RES/79/990\n\nوإذ تشير إلى قراراتها السابقة التي توجب " + after;
        assertThat(ids(Reading.parse("ga/79/990", "ar", fact).value().orElseThrow()))
                .containsExactly("pp1", "pp2", "pp3", "op1", "op2");
        assertThat(ids(Reading.parse("ga/79/990", "ar", document).value().orElseThrow()))
                .containsExactly("pp1", "pp2", "pp3", "pp4", "op1", "op2");
    }

    @Test
    void aHeadingOfTwoLinesMayHaveACommaBetweenThem() {
        Resolution read = english(unparted("""
                The General Assembly,

                Recalling its resolution 71/990 of 2 December 2016, in which it took up the lamps of the northern coasts and of the isles,

                Keepers of the lamps of the northern coasts and of the isles, elections

                1. Decides to elect the keepers every year, on the first day on which the lamps are lit before the fifth hour;

                2. Decides to rest.
                """, 62));
        assertThat(ids(read)).containsExactly("pp1", "op1", "op2");
    }
}
