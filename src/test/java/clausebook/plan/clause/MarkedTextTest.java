package clausebook.plan.clause;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.un.ActionGroup;
import clausebook.un.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void aCitationWithinAnActionStaysOneLinkWithBoldInside() {
        Wording wording = wording("决定按第22/18号决议延长", action(0, 12), citation(3, 9, "22/18"));
        assertThat(html(wording)).isEqualTo("<b>决定按</b><a 22/18><b>第22/18</b></a><b>号决议</b>延长");
    }

    @Test
    void ofTwoLinksThatOverlapTheShorterKeepsItsWholeLength() {
        Wording wording = wording("《公约第60/251号议定书》", instrument(0, 15, "law"), citation(3, 11, "60/251"));
        assertThat(html(wording)).isEqualTo("<a law>《公约</a><a 60/251>第60/251号</a><a law>议定书》</a>");
    }

    @Test
    void aNoteMarkIsNeverALinkWithinALink() {
        Wording wording = wording("《公约议定书》，", instrument(0, 7, "law"), new Mark.NoteMark(3, "1", false));
        assertThat(html(wording)).isEqualTo("<a law>《公约</a>[1]<a law>议定书》</a>，");
    }

    @Test
    void aNoteMarkBehindTheLastWordIsKept() {
        assertThat(html(wording("的报告，", new Mark.NoteMark(4, "1", false)))).isEqualTo("的报告，[1]");
    }

    @Test
    void aMarkThatCutsACharacterInTwoLeavesItWhole() {
        assertThat(html(wording("a𠀀b", action(0, 2)))).isEqualTo("<b>a</b>𠀀b");
    }

    @Property(tries = 400)
    void theWordsAreKeptExactlyHoweverMarksOverlap(@ForAll("wordings") Wording wording) {
        MarkedText marked = of(wording);
        assertThat(marked.text()).isEqualTo(wording.text());
        long notes =
                marked.runs().stream().filter(run -> !run.noteMark().isEmpty()).count();
        assertThat(notes).isEqualTo(wording.marks(Mark.NoteMark.class).size());
        assertThat(marked.runs()).allSatisfy(run -> {
            assertThat(run.noteMark().isEmpty()).isNotEqualTo(run.pieces().isEmpty());
            assertThat(run.pieces())
                    .allSatisfy(piece -> assertThat(piece.text()).isNotEmpty());
        });
    }

    @Property(tries = 400)
    void everyCharacterIsBoldOrLinkedAsItsMarksSay(@ForAll("wordings") Wording wording) {
        int at = 0;
        for (MarkedText.Run run : of(wording).runs()) {
            for (MarkedText.Piece piece : run.pieces()) {
                for (int i = 0; i < piece.text().length(); i++, at++) {
                    assertThat(piece.action()).isEqualTo(covered(wording, at, Mark.Action.class));
                    boolean linked =
                            covered(wording, at, Mark.Citation.class) || covered(wording, at, Mark.Instrument.class);
                    assertThat(!run.href().isEmpty()).isEqualTo(linked);
                }
            }
        }
        assertThat(at).isEqualTo(wording.text().length());
    }

    @Provide
    Arbitrary<Wording> wordings() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("决定回顾，《》 ab1").ofMinLength(1).ofMaxLength(30);
        return texts.flatMap(text -> Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, text.length()))
                .as((kind, one, two) -> mark(kind, Math.min(one, two), Math.max(one, two)))
                .list()
                .ofMaxSize(12)
                .map(marks -> wording(text, marks.toArray(Mark[]::new))));
    }

    private static Mark mark(int kind, int start, int end) {
        return switch (kind) {
            case 0 -> action(start, end);
            case 1 -> citation(start, end, start + "/" + end);
            case 2 -> instrument(start, end, "i" + start + "-" + end);
            default -> new Mark.NoteMark(start, "*", false);
        };
    }

    private static boolean covered(Wording wording, int at, Class<? extends Mark> kind) {
        return wording.marks(kind).stream().anyMatch(mark -> mark.start() <= at && at < mark.end());
    }

    private static MarkedText of(Wording wording) {
        return MarkedText.of(
                wording,
                mark -> switch (mark) {
                    case Mark.Citation citation -> citation.printedNumber();
                    case Mark.Instrument instrument -> instrument.key();
                    default -> "";
                },
                note -> new MarkedText.NoteLink("#fn", "ref"));
    }

    private static String html(Wording wording) {
        return of(wording).runs().stream()
                .map(run -> run.noteMark().isEmpty() ? html(run) : "[" + run.noteMark() + "]")
                .collect(Collectors.joining());
    }

    private static String html(MarkedText.Run run) {
        String words = run.pieces().stream()
                .map(piece -> piece.action() ? "<b>" + piece.text() + "</b>" : piece.text())
                .collect(Collectors.joining());
        return run.href().isEmpty() ? words : "<a " + run.href() + ">" + words + "</a>";
    }

    private static Wording wording(String text, Mark... marks) {
        SourceText source = new SourceText("zh.txt", text);
        return new Wording(Passage.of(source, 0, text.length()), new ArrayList<>(List.of(marks)));
    }

    private static Mark.Action action(int start, int end) {
        return new Mark.Action(start, end, "", ActionGroup.OTHER, List.of(), List.of());
    }

    private static Mark.Citation citation(int start, int end, String number) {
        return new Mark.Citation(
                start,
                end,
                number,
                Optional.empty(),
                new Target.Elsewhere(new Symbol("A/HRC/RES/" + number)),
                Mark.Role.BACKGROUND,
                Optional.empty(),
                Optional.empty());
    }

    private static Mark.Instrument instrument(int start, int end, String key) {
        return new Mark.Instrument(start, end, key, "", Optional.empty());
    }
}
