package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.Symbol;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The inventory of the first real input, A/HRC/RES/58/30 in Chinese, made by hand before any code. */
class FirstInputTest {

    private static final Outcome<Optional<Resolution>> OUTCOME = parsed();
    private static final Resolution RESOLUTION = OUTCOME.value().orElseThrow();

    private static Outcome<Optional<Resolution>> parsed() {
        try {
            return Reading.parse("hrc/58/30", "zh", Files.readAllBytes(Path.of("content/hrc/58/30/zh.txt")));
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void counts() {
        assertThat(RESOLUTION.front()).hasSize(7);
        assertThat(RESOLUTION.clauses()).hasSize(54);
        assertThat(RESOLUTION.clauses().stream().map(Clause::id).limit(24).toList())
                .startsWith("pp1", "pp2")
                .endsWith("pp23", "op1");
        assertThat(RESOLUTION.clauses().stream().filter(Clause.OperativeParagraph.class::isInstance))
                .hasSize(31);
        assertThat(RESOLUTION.closing()).hasSize(3);
        assertThat(RESOLUTION.blocks()).hasSize(54);
        assertThat(RESOLUTION.afterClosing()).isEmpty();
    }

    @Test
    void everyCharacterIsPlacedInOrder() {
        assertThat(PlacedText.of(RESOLUTION)).isEqualTo(RESOLUTION.source().text());
        assertThat(RESOLUTION.source().characters()).isEqualTo(4014);
        assertThat(RESOLUTION.source().removed()).isEmpty();
        assertThat(lengths(RESOLUTION.front().stream()
                        .map(line -> PlacedText.of(line.wording()))
                        .toList()))
                .isEqualTo(86);
        assertThat(PlacedText.of(RESOLUTION.chapeau().orElseThrow())).hasSize(6);
        assertThat(lengths(RESOLUTION.clauses().stream()
                        .filter(c -> c.id().startsWith("pp"))
                        .map(PlacedText::of)
                        .toList()))
                .isEqualTo(1497);
        assertThat(lengths(RESOLUTION.clauses().stream()
                        .filter(c -> c.id().startsWith("op"))
                        .map(PlacedText::of)
                        .toList()))
                .isEqualTo(2399);
        assertThat(lengths(RESOLUTION.closing().stream()
                        .map(line -> PlacedText.of(line.wording()))
                        .toList()))
                .isEqualTo(26);
    }

    private static int lengths(List<String> texts) {
        return texts.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
    }

    @Test
    void facts() {
        assertThat(RESOLUTION.symbol()).isEqualTo(new Symbol("A/HRC/RES/58/30"));
        assertThat(RESOLUTION.derived()).containsExactly("symbol");
        assertThat(RESOLUTION.title()).contains("向马里提供人权领域的技术援助和能力建设");
        assertThat(RESOLUTION.adopted()).contains(LocalDate.of(2025, 4, 4));
        assertThat(RESOLUTION.meeting()).contains("59");
        assertThat(RESOLUTION.agendaItem()).contains("10");
        assertThat(RESOLUTION.vote().kind().key()).isEqualTo("without-vote");
        assertThat(RESOLUTION.vote().text()).isEqualTo("[未经表决获得通过。]");
        assertThat(RESOLUTION.front().stream().map(line -> line.role().name()).collect(Collectors.joining(" ")))
                .isEqualTo("ORGAN SESSION SESSION_DATES AGENDA_ITEM AGENDA_TITLE ADOPTION TITLE");
    }

    @Test
    void theTwoNotesThatTheSourceLostAreTold() {
        assertThat(OUTCOME.problems())
                .extracting(Problem::code)
                .containsExactly("note-without-text", "note-without-text");
        assertThat(OUTCOME.problems().get(0).place()).hasToString("content/hrc/58/30/zh.txt:49:18");
        assertThat(OUTCOME.problems().get(1).place().line()).isEqualTo(104);
        assertThat(RESOLUTION.clause("pp8").orElseThrow().text()).isEqualTo("注意到马里人权状况独立专家的报告，");
    }

    @Test
    void pageBreaksAndSplitWords() {
        assertThat(RESOLUTION.clause("pp9").orElseThrow().text()).startsWith("注意到2023年7月22日颁布了2023年6月18日全民投票产生的新《宪法》");
        assertThat(RESOLUTION.clause("op1").orElseThrow().text()).contains("残忍、不人道或有辱人格的待遇");
        assertThat(RESOLUTION.clause("op12").orElseThrow().text()).contains("有关联儿童的议定书》，并加强");
        assertThat(RESOLUTION.clause("pp5").orElseThrow().text())
                .contains("第40/26号")
                .contains("2022年4月1日第49/34号");
        assertThat(RESOLUTION.clause("op29").orElseThrow().text()).startsWith("请联合国人权事务高级专员办事处");
        var done =
                RESOLUTION.source().normalisations().stream().collect(Collectors.toMap(n -> n.rule(), n -> n.count()));
        assertThat(done)
                .containsEntry("joined-lines", 82)
                .containsEntry("page-break-inside-paragraph", 2)
                .containsEntry("page-break-between-paragraphs", 2)
                .containsEntry("blank-line-after-every-line", 143 - 1);
    }
}
