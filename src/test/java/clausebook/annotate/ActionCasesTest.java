package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.model.Mark;
import clausebook.un.ActionWords.Part;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line of a table is one case; a new case needs no Java. */
class ActionCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/annotate");

    @TestFactory
    Stream<DynamicContainer> everyLanguage() {
        return Stream.of(Language.values())
                .map(language -> DynamicContainer.dynamicContainer(language.code(), cases(language)));
    }

    private static Stream<DynamicTest> cases(Language language) {
        List<String> lines = lines("action-cases." + language.code() + ".tsv");
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> {
                    String[] fields = line.split("\t");
                    Part part = fields[0].equals("pp") ? Part.PREAMBULAR : Part.OPERATIVE;
                    return dynamicTest(
                            fields[1],
                            () -> assertThat(shown(fields[1], language, part)).isEqualTo(fields[2]));
                });
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shown(String text, Language language, Part part) {
        List<Mark.Action> acts = ActionReader.read(text, language, Organ.HRC, part);
        return acts.isEmpty() ? "-" : acts.stream().map(ActionCasesTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(Mark.Action act) {
        return act.phrase() + "=" + act.group().key()
                + act.modifiers().stream().map(key -> " +" + key).collect(Collectors.joining())
                + act.addressees().stream()
                        .map(to -> " >" + to.key() + ":" + to.name())
                        .collect(Collectors.joining());
    }

    /** The other languages' lists have the same shape; their fixed forms are read with group and modifiers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | PREAMBULAR | Rappelant également sa résolution 60/251, | Rappelant également=recall +also
            FR | PREAMBULAR | Profondément préoccupé par la situation, | Profondément préoccupé=concern +deeply
            FR | OPERATIVE | Demande instamment aux parties de coopérer; | Demande instamment=urge
            FR | OPERATIVE | Prie le Secrétaire général de faire rapport; | Prie=request
            ES | PREAMBULAR | Recordando también su resolución 60/251, | Recordando también=recall +also
            ES | OPERATIVE | Condena enérgicamente los ataques; | Condena enérgicamente=condemn +strongly
            ES | OPERATIVE | Toma nota con aprecio del informe; | Toma nota con aprecio=note +with-appreciation
            RU | PREAMBULAR | ссылаясь на свою резолюцию 60/251, | ссылаясь=recall
            RU | OPERATIVE | решительно осуждает нападения; | решительно осуждает=condemn +strongly
            RU | OPERATIVE | просит также Генерального секретаря; | просит также=request +also
            AR | PREAMBULAR | وإذ يشير أيضا إلى قراره، | وإذ يشير أيضا=recall +and +also
            AR | OPERATIVE | يدين بشدة الهجمات؛ | يدين بشدة=condemn +strongly
            """)
    void otherLanguages(Language language, Part part, String text, String expected) {
        List<Mark.Action> acts = ActionReader.read(text, language, Organ.HRC, part);

        assertThat(acts).hasSize(1);
        assertThat(shown(acts.get(0)).replaceAll(" >.*", "")).isEqualTo(expected);
    }
}
