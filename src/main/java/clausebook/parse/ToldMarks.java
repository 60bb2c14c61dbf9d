package clausebook.parse;

import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Note marks and emphasis that the format itself tells, kept by their place in the source, so that whatever part of a
 * paragraph becomes a clause finds its own again.
 */
final class ToldMarks {

    private record Told(Mark mark, int end) {}

    /** By the place in the source of the character that a mark stands before or begins with. */
    private final NavigableMap<Integer, List<Told>> byPlace = new TreeMap<>();
    /** Where paragraphs begin, their numbers included. */
    private final NavigableSet<Integer> starts = new TreeSet<>();

    ToldMarks(List<StyledParagraph> paragraphs) {
        for (StyledParagraph paragraph : paragraphs) {
            starts.add(paragraph.number().orElse(paragraph.words()).sourceIndex(0));
            for (Mark mark : paragraph.marks()) {
                boolean note = mark instanceof Mark.NoteMark;
                Passage before = paragraph
                        .number()
                        .filter(number -> note && mark.start() == 0)
                        .orElse(paragraph.words());
                int start = place(before, before == paragraph.words() ? mark.start() : before.length(), note);
                int end = mark.end() > mark.start() ? paragraph.words().sourceIndex(mark.end() - 1) + 1 : start;
                byPlace.computeIfAbsent(start, place -> new ArrayList<>()).add(new Told(mark, end));
            }
        }
    }

    /** A note's mark belongs to the word before it. */
    private static int place(Passage words, int at, boolean behind) {
        return behind && at > 0 ? words.sourceIndex(at - 1) + 1 : words.sourceIndex(at);
    }

    Wording over(Passage passage) {
        if (byPlace.isEmpty()) {
            return Wording.of(passage);
        }
        // A mark behind a number stands before the first of the words.
        Integer begins = starts.floor(passage.sourceIndex(0));
        int first = begins == null ? passage.sourceIndex(0) : begins;
        int last = passage.sourceIndex(passage.length());
        List<Mark> marks = new ArrayList<>();
        for (Map.Entry<Integer, List<Told>> entry :
                byPlace.subMap(first, true, last, true).entrySet()) {
            for (Told told : entry.getValue()) {
                int start = passage.isEmpty() ? 0 : passage.indexAt(entry.getKey());
                switch (told.mark()) {
                    case Mark.NoteMark note -> marks.add(new Mark.NoteMark(start, note.mark(), note.hasText()));
                    case Mark.Emphasis emphasis -> {
                        int end = passage.isEmpty() ? 0 : passage.indexAt(told.end());
                        if (end > start) {
                            marks.add(new Mark.Emphasis(start, end, emphasis.bold()));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new Wording(passage, marks);
    }

    /** The notes as the format gives them, each with its printed mark, in their order. */
    List<Footnote> footnotes(List<StyledParagraph> notes, List<Problem> problems) {
        List<Footnote> footnotes = new ArrayList<>();
        for (StyledParagraph note : notes) {
            Optional<Passage> mark = note.number();
            if (note.words().isEmpty()) {
                problems.add(Problem.warning(
                        "note-without-text",
                        mark.orElse(note.words()).place(),
                        "the note of this mark holds no text",
                        "compare with the official text"));
            }
            footnotes.add(new Footnote(
                    "fn" + (footnotes.size() + 1), mark.map(Passage::text).orElse(""), over(note.words()), false));
        }
        return footnotes;
    }
}
