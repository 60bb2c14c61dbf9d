package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The same text, dumped with other habits, is the same resolution. */
class HabitsProperties {

    static final Resolution ORIGINAL = original();

    private static Resolution original() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("content/hrc/58/30/zh.txt"));
            return Reading.parse("hrc/58/30", "zh", bytes).value().orElseThrow();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Property(tries = 60, seed = "58", shrinking = ShrinkingMode.OFF)
    void otherHabitsReadTheSame(@ForAll("habits") Redump.Habit habit) {
        String dump = Redump.print(Redump.paragraphs(ORIGINAL), habit);
        var outcome = Reading.parse("hrc/58/30", "zh", dump);
        Resolution again = outcome.value().orElseThrow();
        assertThat(outcome.problems()).extracting(problem -> problem.code()).containsOnly("note-without-text");
        assertThat(words(again)).isEqualTo(words(ORIGINAL));
        assertThat(again.title()).isEqualTo(ORIGINAL.title());
        assertThat(again.front()).hasSize(7);
        assertThat(again.closing()).hasSize(3);
    }

    static List<String> words(Resolution resolution) {
        return resolution.clauses().stream()
                .map(clause -> clause.id()
                        + clause.printedNumber().map(Object::toString).orElse("")
                        + clause.fullText())
                .toList();
    }

    @Provide
    Arbitrary<Redump.Habit> habits() {
        Arbitrary<Integer> widths = Arbitraries.integers().between(48, 110);
        Arbitrary<Integer> shapes = Arbitraries.integers().between(0, 4);
        Arbitrary<String> lineEnds = Arbitraries.of("\n", "\r\n", "\r");
        Arbitrary<Integer> perPage = Arbitraries.integers().between(18, 45);
        Arbitrary<Redump.PageBreak> breaks = Arbitraries.of(Redump.PageBreak.values());
        return Combinators.combine(widths, shapes, lineEnds, perPage, breaks)
                .as((width, shape, end, lines, pageBreak) -> switch (shape) {
                    // Blank lines between paragraphs only.
                    case 0 -> habit(width, false, true, false, 0, end, lines, pageBreak);
                    // A blank line after every line, paragraphs end with a space: the first input's extractor.
                    case 1 -> habit(width, true, true, true, 0, end, lines, pageBreak);
                    // No blank lines at all, paragraphs end with a space.
                    case 2 -> habit(width, false, false, true, 0, end, lines, pageBreak);
                    // No blank lines, first lines indented.
                    case 3 -> habit(width, false, false, false, 4, end, lines, pageBreak);
                    // One line a paragraph.
                    default -> habit(100_000, false, width % 2 == 0, false, 0, end, lines, Redump.PageBreak.NONE);
                });
    }

    private static Redump.Habit habit(
            int width,
            boolean every,
            boolean between,
            boolean trailing,
            int indent,
            String end,
            int lines,
            Redump.PageBreak page) {
        // Where no blank line and no indent could go missing, such a page break would show nothing.
        boolean invisible = page == Redump.PageBreak.MISSING_BLANK_AND_LEADING_SPACE && !every;
        return new Redump.Habit(
                width, every, between, trailing, indent, end, lines, invisible ? Redump.PageBreak.FORM_FEED : page);
    }
}
