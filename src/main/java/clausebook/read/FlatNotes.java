package clausebook.read;

import clausebook.model.Mark;
import clausebook.read.StyledParagraph.Role;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The notes at the end of a page or document whose converter kept no sign of what they are: paragraphs behind everything
 * else that count up from a first one, {@code 1 A/79/315.} Where the format tells any note's text, its word is taken.
 *
 * @param paragraphs the same, such notes with their role
 * @param rule the line of strokes above them, which is no part of the text
 */
record FlatNotes(List<StyledParagraph> paragraphs, Optional<Passage> rule) {

    private static final int FEWEST_STROKES = 3;

    static FlatNotes in(List<StyledParagraph> all) {
        List<StyledParagraph> paragraphs = starred(all);
        int from = first(paragraphs);
        boolean told = all.stream().anyMatch(paragraph -> paragraph.role() == Role.NOTE);
        if (told || from == paragraphs.size() || !areMarked(paragraphs, from)) {
            return new FlatNotes(paragraphs, Optional.empty());
        }
        boolean ruled = isRule(paragraphs.get(from - 1).text());
        List<StyledParagraph> parted = new ArrayList<>(paragraphs.subList(0, ruled ? from - 1 : from));
        for (StyledParagraph note : paragraphs.subList(from, paragraphs.size())) {
            parted.add(new StyledParagraph(note.words(), note.number(), note.marks(), note.cell(), Role.NOTE));
        }
        return new FlatNotes(
                parted, ruled ? Optional.of(paragraphs.get(from - 1).words()) : Optional.empty());
    }

    /**
     * Paragraphs that begin with a star, {@code * Reissued …}, become notes where the text has the star behind a word
     * ({@code Human Rights Council*}); they may stand at the foot of any page.
     */
    static List<StyledParagraph> starred(List<StyledParagraph> paragraphs) {
        List<Set<Integer>> marks =
                paragraphs.stream().map(paragraph -> marks(paragraph.text())).toList();
        Map<Integer, Integer> bearers = new TreeMap<>();
        marks.forEach(own -> own.forEach(stars -> bearers.merge(stars, 1, Integer::sum)));
        List<StyledParagraph> all = new ArrayList<>(paragraphs);
        for (int i = 1; i < all.size(); i++) {
            StyledParagraph note = all.get(i);
            int stars = stars(note.text(), 0);
            boolean opens = stars > 0
                    && note.role() == Role.TEXT
                    && note.number().isEmpty()
                    && !WhiteSpace.isBlank(note.text().substring(stars));
            int others = bearers.getOrDefault(stars, 0) - (marks.get(i).contains(stars) ? 1 : 0);
            if (opens && others > 0) {
                all.set(i, new StyledParagraph(note.words(), note.number(), note.marks(), note.cell(), Role.NOTE));
            }
        }
        return all;
    }

    private static int stars(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - from;
    }

    /** Whether stars end a paragraph behind a word, with one space between them, as some copies set them: {@code Council *}. */
    private static boolean endsSetApart(String text, int at, int stars) {
        boolean last = at + stars == text.length() && at > 1;
        return last && !WhiteSpace.is(text.charAt(at - 2)) && text.charAt(at - 2) != '*';
    }

    /** How many stars stand behind a word or sign of a paragraph, for each place where any do. */
    private static Set<Integer> marks(String text) {
        Set<Integer> marks = new TreeSet<>();
        int at = text.indexOf('*', stars(text, 0));
        while (at > 0) {
            int stars = stars(text, at);
            if (!WhiteSpace.is(text.charAt(at - 1)) || endsSetApart(text, at, stars)) {
                marks.add(stars);
            }
            at = text.indexOf('*', at + stars);
        }
        return marks;
    }

    /** Where the run of notes begins with which the document ends; its end where there is none. */
    private static int first(List<StyledParagraph> paragraphs) {
        int from = paragraphs.size();
        int next = 0;
        while (from > 1) {
            int mark = mark(paragraphs.get(from - 1));
            if (mark == 0 || (next > 0 && mark != next - 1)) {
                break;
            }
            next = mark;
            from--;
        }
        return from;
    }

    /** The figure that a paragraph begins with as notes do: {@code 1 See}, {@code 1/ See}, {@code [1] See}; 0 for another. */
    private static int mark(StyledParagraph paragraph) {
        Optional<NoteStart> start = paragraph.number().isPresent() || paragraph.role() != Role.TEXT
                ? Optional.empty()
                : NoteStart.at(paragraph.text());
        if (start.isEmpty() || !start.get().mark().matches("[0-9]{1,3}")) {
            return 0;
        }
        int behind = start.get().end();
        boolean parted = behind < paragraph.text().length()
                && (WhiteSpace.is(paragraph.text().charAt(behind))
                        || "]/)".indexOf(paragraph.text().charAt(behind - 1)) >= 0);
        return parted ? Integer.parseInt(start.get().mark()) : 0;
    }

    /** Whether the text has the marks of the notes that begin at a place: all where its format tells marks, else the first. */
    private static boolean areMarked(List<StyledParagraph> paragraphs, int from) {
        Set<String> told = new TreeSet<>();
        for (StyledParagraph paragraph : paragraphs) {
            for (Mark mark : paragraph.marks()) {
                if (mark instanceof Mark.NoteMark note) {
                    told.add(note.mark());
                }
            }
        }
        return told.isEmpty()
                ? isMarked(paragraphs.subList(0, from), mark(paragraphs.get(from)))
                : paragraphs.subList(from, paragraphs.size()).stream()
                        .allMatch(note -> told.contains(Integer.toString(mark(note))));
    }

    /** Whether the text has the first note's figure where a mark can stand: behind a sign or a letter. */
    private static boolean isMarked(List<StyledParagraph> text, int mark) {
        String figure = Integer.toString(mark);
        for (StyledParagraph paragraph : text) {
            String words = paragraph.text();
            for (int at = words.indexOf(figure, 1); at > 0; at = words.indexOf(figure, at + 1)) {
                int end = at + figure.length();
                boolean whole = end == words.length() || !isFigure(words.charAt(end));
                char before = words.charAt(at - 1);
                if (whole && !WhiteSpace.is(before) && !isFigure(before) && "/.-–".indexOf(before) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFigure(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isRule(String text) {
        return text.length() >= FEWEST_STROKES && text.chars().allMatch(unit -> "_‾─—–-".indexOf(unit) >= 0);
    }
}
