package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.problem.Problem;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One line of a table is one case; a new case needs no Java. */
class CitationCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/annotate");

    @TestFactory
    Stream<DynamicTest> everyLineOfSixTables() {
        return Stream.of(Language.values()).flatMap(CitationCasesTest::cases);
    }

    private static Stream<DynamicTest> cases(Language language) {
        List<String> lines;
        try {
            lines = Files.readAllLines(FOLDER.resolve("citation-cases." + language.code() + ".tsv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> {
                    String[] fields = line.split("\t");
                    return dynamicTest(
                            fields[0] + ": " + fields[1],
                            () -> assertThat(shown(
                                            fields[1],
                                            language,
                                            Organ.ofKey(fields[0]).orElseThrow()))
                                    .isEqualTo(fields[2]));
                });
    }

    private static String shown(String text, Language language, Organ adopting) {
        List<Mark.Citation> found = Cite.in(text, language, adopting).value();
        return found.isEmpty()
                ? "-"
                : found.stream().map(CitationCasesTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(Mark.Citation citation) {
        String target = switch (citation.target()) {
            case Target.Elsewhere one -> one.symbol().text();
            case Target.Held one -> one.symbol().text();
            case Target.Ambiguous several ->
                "?" + several.candidates().stream().map(Object::toString).collect(Collectors.joining(" or "));
            case Target.Unresolved none -> "unresolved";
        };
        String role = citation.role() == Mark.Role.BACKGROUND
                ? ""
                : "!" + citation.role().key();
        return target
                + citation.date().map(date -> "@" + date).orElse("")
                + role
                + citation.clause().map(id -> "#" + id).orElse("");
    }

    @Test
    void dateOutsideItsSessionIsToldAndKept() {
        var outcome = Cite.in("回顾大会2016年3月15日第60/251号决议，", Language.ZH, Organ.HRC);

        assertThat(outcome.value().get(0).date().orElseThrow()).hasToString("2016-03-15");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("date-outside-session");
        assertThat(outcome.problems().get(0).place()).hasToString("test.txt:1:16");
        assertThat(outcome.problems().get(0).hint()).isNotBlank();
    }

    @Test
    void dateOfTheLastDocumentIsNotToldToBeOutsideTheSessionOfAnother() {
        List<String> texts = List.of(
                "Recalling General Assembly resolution 74/2 and Human Rights Council resolution 40/2 of 21 March 2019,",
                "Recalling its resolutions 37/38 and 40/38 of 22 March 2019,",
                "Recalling General Assembly resolution 58/2 and Human Rights Council resolution 58/9 of 3 April 2025,");

        assertThat(texts)
                .allSatisfy(
                        text -> assertThat(Cite.in(text, Language.EN, Organ.HRC).problems())
                                .isEmpty());
    }

    @Test
    void dateSaidToBeOfBothIsToldWhereItCannotBe() {
        var outcome =
                Cite.in("Recalling its resolutions 37/38 and 40/38, both of 22 March 2019,", Language.EN, Organ.HRC);

        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("date-outside-session");
    }

    @Test
    void subjectIsWhatTheWordsGovern() {
        var citations = Cite.in(
                        "回顾理事会2013年3月21日关于设立任务的第22/18号决议，关于延长任务的2014年3月28日第25/36号和"
                                + "2016年3月24日第31/28号决议，以及第40/26号决议，",
                        Language.ZH,
                        Organ.HRC)
                .value();

        assertThat(citations)
                .extracting(citation -> citation.subject().orElse("-"))
                .containsExactly("关于设立任务", "关于延长任务", "关于延长任务", "-");
    }

    @Test
    void clauseBehindAListIsTheSubjectOfAllOfIt() {
        String clause = "in which it extended the mandate of the Expert";
        var english = Cite.in(
                        "Recalling its resolution 43/2 and its resolutions 46/3 and 52/5, " + clause + ",",
                        Language.EN,
                        Organ.HRC)
                .value();
        var chinese = Cite.in("回顾理事会第46/3和52/5号决议，其中理事会延长了独立专家的任务期限，", Language.ZH, Organ.HRC)
                .value();

        assertThat(english)
                .extracting(citation -> citation.subject().orElse("-"))
                .containsExactly("-", clause, clause);
        assertThat(chinese)
                .extracting(citation -> citation.subject().orElse("-"))
                .containsExactly("其中理事会延长了独立专家的任务期限", "其中理事会延长了独立专家的任务期限");
    }
}
