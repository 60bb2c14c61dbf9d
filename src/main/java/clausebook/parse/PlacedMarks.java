package clausebook.parse;

import clausebook.model.Mark;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The marks that a format tells (raised note marks, italics), kept by where they stand in the source, so that they are
 * found again in whatever part of a paragraph the parser takes.
 */
final class PlacedMarks {

    private final Map<Integer, List<Mark.NoteMark>> behind = new HashMap<>();
    private final Map<Integer, List<Mark.NoteMark>> before = new HashMap<>();
    private final BitSet emphasised = new BitSet();
    private final BitSet bold = new BitSet();
    private Optional<SourceText> source = Optional.empty();

    PlacedMarks(List<StyledParagraph> paragraphs) {
        paragraphs.forEach(this::keep);
    }

    private void keep(StyledParagraph paragraph) {
        Passage words = paragraph.words();
        source = source.or(() -> Optional.of(words.source()));
        for (Mark mark : paragraph.marks()) {
            if (mark instanceof Mark.NoteMark note && !words.isEmpty()) {
                boolean first = note.start() == 0;
                int at = words.sourceIndex(first ? 0 : note.start() - 1);
                (first ? before : behind)
                        .computeIfAbsent(at, index -> new ArrayList<>())
                        .add(note);
            } else if (mark instanceof Mark.Emphasis emphasis) {
                for (int i = emphasis.start(); i < emphasis.end(); i++) {
                    emphasised.set(words.sourceIndex(i));
                    bold.set(words.sourceIndex(i), bold.get(words.sourceIndex(i)) || emphasis.bold());
                }
            }
        }
    }

    /** The note marks that stand right before, or right behind, the character at an index of a passage. */
    List<Mark.NoteMark> notes(Passage passage, int index, boolean isBehind) {
        Map<Integer, List<Mark.NoteMark>> marks = isBehind ? behind : before;
        if (marks.isEmpty() || source.isEmpty() || passage.source() != source.get()) {
            return List.of();
        }
        return marks.getOrDefault(passage.sourceIndex(index), List.of());
    }

    /** The runs of a passage that are set in italics or bold. */
    List<Mark> emphasis(Passage passage) {
        List<Mark> runs = new ArrayList<>();
        if (emphasised.isEmpty() || source.isEmpty() || passage.source() != source.get()) {
            return runs;
        }
        int from = -1;
        boolean anyBold = false;
        for (int i = 0; i <= passage.length(); i++) {
            boolean on = i < passage.length() && emphasised.get(passage.sourceIndex(i));
            if (on && from < 0) {
                from = i;
                anyBold = false;
            } else if (!on && from >= 0) {
                runs.add(new Mark.Emphasis(from, i, anyBold));
                from = -1;
            }
            anyBold |= on && bold.get(passage.sourceIndex(i));
        }
        return runs;
    }
}
