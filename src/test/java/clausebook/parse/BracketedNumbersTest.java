package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Operative paragraphs whose numbers stand in brackets, and items that are counted by the same figures. */
class BracketedNumbersTest {

    private static Resolution read(String language, String body) {
        return Reading.parse("hrc/58/90", language, body).value().orElseThrow();
    }

    private static List<String> ids(List<? extends Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> Stream.concat(Stream.of(clause.id()), ids(clause.items()).stream()))
                .toList();
    }

    /** A language's preamble of two paragraphs, three operative ones without numbers, and an act with a list. */
    private record Paper(String language, String opening, List<String> preamble, List<String> operative, String list) {

        String numbered(String form) {
            StringBuilder text =
                    new StringBuilder("58/90. X\n\n").append(opening).append("\n\n");
            preamble.forEach(paragraph -> text.append(paragraph).append("\n\n"));
            for (int i = 0; i < operative.size(); i++) {
                text.append(form.formatted(i + 1)).append(operative.get(i)).append("\n\n");
            }
            return text.toString();
        }

        String listed(String form) {
            StringBuilder text =
                    new StringBuilder("58/90. X\n\n").append(opening).append("\n\n");
            preamble.forEach(paragraph -> text.append(paragraph).append("\n\n"));
            text.append(list).append("\n\n");
            for (int i = 0; i < operative.size(); i++) {
                text.append(form.formatted(i + 1)).append(operative.get(i)).append("\n\n");
            }
            return text.toString();
        }
    }

    private static final List<Paper> PAPERS = List.of(
            new Paper(
                    "en",
                    "The Human Rights Council,",
                    List.of("Recalling its resolution 43/90,", "Noting with concern that lamps go out,"),
                    List.of(
                            "Urges all harbours to light their lamps;",
                            "Requests the High Commissioner to report on them;",
                            "Decides to remain seized of the matter."),
                    "Decides as follows:"),
            new Paper(
                    "fr",
                    "Le Conseil des droits de l’homme,",
                    List.of("Rappelant sa résolution 43/90,", "Notant avec préoccupation que les lampes s’éteignent,"),
                    List.of(
                            "Exhorte tous les ports à allumer leurs lampes ;",
                            "Prie le Haut-Commissaire de faire rapport ;",
                            "Décide de rester saisi de la question."),
                    "Décide ce qui suit :"),
            new Paper(
                    "es",
                    "El Consejo de Derechos Humanos,",
                    List.of("Recordando su resolución 43/90,", "Observando con preocupación que los faros se apagan,"),
                    List.of(
                            "Exhorta a todos los puertos a que enciendan sus faros;",
                            "Solicita al Alto Comisionado que informe al respecto;",
                            "Decide seguir ocupándose de la cuestión."),
                    "Decide lo siguiente:"),
            new Paper(
                    "ru",
                    "Совет по правам человека,",
                    List.of("ссылаясь на свою резолюцию 43/90,", "отмечая с озабоченностью, что огни гаснут,"),
                    List.of(
                            "призывает все гавани зажечь огни;",
                            "просит Верховного комиссара представить доклад;",
                            "постановляет продолжать заниматься этим вопросом."),
                    "постановляет следующее:"),
            new Paper(
                    "ar",
                    "إن مجلس حقوق الإنسان،",
                    List.of("إذ يشير إلى قراره 43/90،", "وإذ يلاحظ مع القلق انطفاء المصابيح،"),
                    List.of(
                            "يحث جميع الموانئ على إضاءة مصابيحها؛",
                            "يطلب إلى المفوض السامي أن يقدم تقريرا؛",
                            "يقرر أن يبقي المسألة قيد نظره."),
                    "يقرر ما يلي:"),
            new Paper(
                    "zh",
                    "人权理事会，",
                    List.of("回顾其第43/90号决议，", "关切地注意到灯火熄灭，"),
                    List.of("敦促各港口点灯；", "请高级专员提出报告；", "决定继续处理此事。"),
                    "决定如下："));

    private static final List<String> FORMS = List.of("%d) ", "(%d) ", "%d)", "（%d）");

    @TestFactory
    Stream<DynamicTest> numberTheOperativeParagraphsBehindAPreamble() {
        return PAPERS.stream()
                .flatMap(paper -> FORMS.stream()
                        .map(form -> DynamicTest.dynamicTest(paper.language() + " " + form, () -> {
                            var parsed = Reading.parse("hrc/58/90", paper.language(), paper.numbered(form));
                            assertThat(parsed.problems())
                                    .filteredOn(Problem::isError)
                                    .isEmpty();
                            Resolution read = parsed.value().orElseThrow();
                            assertThat(ids(read.clauses())).containsExactly("pp1", "pp2", "op1", "op2", "op3");
                            assertThat(read.clauses().subList(2, 5))
                                    .extracting(Clause::text)
                                    .containsExactlyElementsOf(paper.operative());
                            assertThat(read.clauses().subList(2, 5))
                                    .extracting(clause ->
                                            clause.printedNumber().orElseThrow().text())
                                    .containsExactly(
                                            form.formatted(1).strip(),
                                            form.formatted(2).strip(),
                                            form.formatted(3).strip());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> countTheItemsOfASoleParagraphThatEndsInAColon() {
        return PAPERS.stream()
                .flatMap(paper -> FORMS.stream()
                        .map(form -> DynamicTest.dynamicTest(
                                paper.language() + " " + form,
                                () -> assertThat(ids(read(paper.language(), paper.listed(form))
                                                .clauses()))
                                        .containsExactly("pp1", "pp2", "op1", "op1-a", "op1-b", "op1-c"))));
    }

    private static final Paper ENGLISH = PAPERS.get(0);

    @Test
    void countTheItemsOfANumberedParagraph() {
        assertThat(ids(read("en", """
                        58/90. X

                        The Human Rights Council,

                        Recalling its resolution 43/90,

                        1. Requests the harbours:

                        1) To light the lamps;

                        2) To trim the wicks;

                        2. Decides to remain seized of the matter.
                        """).clauses())).containsExactly("pp1", "op1", "op1-a", "op1-b", "op2");
    }

    @Test
    void numberParagraphsBehindThePreambleThatHasNoComma() {
        String text = ENGLISH.numbered("%d) ").replace("go out,", "go out;");
        assertThat(ids(read("en", text).clauses())).containsExactly("pp1", "pp2", "op1", "op2", "op3");
    }

    @Test
    void numberParagraphsRightBehindTheOpeningLine() {
        Paper bare = new Paper("en", ENGLISH.opening(), List.of(), ENGLISH.operative(), "");
        assertThat(ids(read("en", bare.numbered("(%d) ")).clauses())).containsExactly("op1", "op2", "op3");
    }

    @Test
    void numberParagraphsBehindAHeading() {
        String text = ENGLISH.numbered("%d) ").replace("1) Urges", "Lamps of the harbours\n\n1) Urges");
        assertThat(ids(read("en", text).clauses())).containsExactly("pp1", "pp2", "op1", "op2", "op3");
    }

    @Test
    void numberParagraphsWhoseListsTheyCountToo() {
        assertThat(ids(read("en", """
                        58/90. X

                        The Human Rights Council,

                        Recalling its resolution 43/90,

                        1) Requests the harbours:

                        1) To light the lamps;

                        2) To trim the wicks;

                        2) Urges the ships:

                        (a) To keep away;

                        (b) To sound their horns;

                        3) Decides to remain seized of the matter.
                        """).clauses()))
                .containsExactly("pp1", "op1", "op1-a", "op1-b", "op2", "op2-a", "op2-b", "op3");
    }

    @Test
    void numberParagraphsWithoutBlankLinesBetween() {
        String text = ENGLISH.numbered("%d) ").replace("\n\n", "\n").replace("light their", "light\ntheir");
        assertThat(ids(read("en", text).clauses())).containsExactly("pp1", "pp2", "op1", "op2", "op3");
    }

    @Test
    void aLostOneIsTold() {
        String text =
                ENGLISH.numbered("%d) ").replace("2) Requests", "4) Requests").replace("3) D", "5) D");
        assertThat(Reading.parse("hrc/58/90", "en", text).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("number-missing");
    }

    @Test
    void countTheItemsOfThePreamble() {
        assertThat(ids(read("en", """
                        58/90. X

                        The Human Rights Council,

                        Recalling:

                        1) Its resolution 43/90,

                        2) Its resolution 44/90,

                        Mindful of the ships,

                        Decides to remain seized of the lamps.
                        """).clauses())).containsExactly("pp1", "pp1-a", "pp1-b", "pp2", "op1");
    }

    @Test
    void numberParagraphsBehindItemsOfThePreamble() {
        assertThat(ids(read("en", """
                        58/90. X

                        The Human Rights Council,

                        Recalling:

                        1) Its resolution 43/90,

                        2) Its resolution 44/90,

                        1) Urges all harbours to light their lamps;

                        2) Decides to remain seized of the matter.
                        """).clauses())).containsExactly("pp1", "pp1-a", "pp1-b", "op1", "op2");
    }

    @Test
    void areRefusedWhereTheParagraphBeforeTellsNothing() {
        for (String before : List.of(
                "Decides to light the lamps;", "The lamps are out.", "Noting with concern that lamps go out:")) {
            String text = ENGLISH.numbered("%d) ").replace("Noting with concern that lamps go out,", before);
            var parsed = Reading.parse("hrc/58/90", "en", text);
            assertThat(parsed.value()).isEmpty();
            assertThat(parsed.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("numbers-unclear");
                assertThat(problem.isError()).isTrue();
                assertThat(problem.place().toString()).endsWith("en.txt:9:1");
                assertThat(problem.message()).contains("en.txt:7:1");
                assertThat(problem.hint()).contains("(1.)", "colon");
            });
        }
    }
}
