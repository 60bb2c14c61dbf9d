package clausebook.parse;

import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.NoteStart;
import clausebook.read.ReadSource;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import clausebook.un.Numerals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Takes note marks out of the words and pairs them with the notes. Raised figures, stars and figures in brackets are marks
 * by themselves; which of the plain figures are, {@link NoteMarks} tells for the whole document.
 */
final class Notes {

    private static final String SIGNS = "，。；：、）》”,.;:)]?？!！’】";
    private static final int MOST_DIGITS = 3;
    /** Languages whose papers print note marks in round brackets. */
    private static final Set<String> ROUND_BEFORE = Set.of("ar");

    private record Given(StyledParagraph paragraph, NoteStart start, boolean fromNotesFile) {}

    private final String language;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, String> met = new LinkedHashMap<>();
    private final List<Problem> problems;
    private final Map<Integer, Integer> figures;
    private final PlacedMarks placed;
    private final boolean plain;
    private final Optional<ToldMarks> told;
    private final List<StyledParagraph> toldNotes;
    private int last = 0;

    Notes(ReadSource source, List<Problem> problems) {
        this.language = source.file().language().code();
        this.problems = problems;
        this.placed = new PlacedMarks(source.paragraphs());
        this.plain = source.file().format().equals("txt") || tellsNoMark(source.paragraphs());
        this.told = source.told() ? Optional.of(new ToldMarks(source.paragraphs())) : Optional.empty();
        this.toldNotes = !source.told()
                ? List.of()
                : source.paragraphs().stream()
                        .filter(paragraph -> paragraph.role() == StyledParagraph.Role.NOTE)
                        .toList();
        if (source.told()) {
            this.figures = Map.of();
            return;
        }
        for (StyledParagraph paragraph : source.paragraphs()) {
            if (paragraph.role() == StyledParagraph.Role.NOTE) {
                give(paragraph, false);
            }
        }
        source.notes().forEach(note -> give(note, true));
        Set<Integer> numbers = numbers();
        this.figures = plain && !areRaised(numbers, source.paragraphs())
                ? NoteMarks.find(withoutLabels(source), numbers)
                : Map.of();
    }

    /** The figure of a label, {@code Article 1} alone in its line, is no mark. */
    private static List<StyledParagraph> withoutLabels(ReadSource source) {
        FixedWording wording = FixedWording.of(source.file().language());
        return source.paragraphs().stream()
                .filter(paragraph -> !wording.sections().isAlone(paragraph.text()))
                .toList();
    }

    /** Whether a format that tells marks tells none, though there are notes: its converter made plain figures of them. */
    private static boolean tellsNoMark(List<StyledParagraph> paragraphs) {
        return paragraphs.stream().anyMatch(each -> each.role() == StyledParagraph.Role.NOTE)
                && paragraphs.stream()
                        .noneMatch(each -> each.marks().stream().anyMatch(Mark.NoteMark.class::isInstance));
    }

    /** Whether every note has a raised mark in the text: then no plain figure is one. */
    private static boolean areRaised(Set<Integer> numbers, List<StyledParagraph> paragraphs) {
        Set<Integer> raised = new TreeSet<>();
        for (StyledParagraph paragraph : paragraphs) {
            String text = paragraph.role() == StyledParagraph.Role.NOTE ? "" : paragraph.text();
            for (int i = 0; i < text.length(); i++) {
                int number = 0;
                while (i < text.length() && Numerals.raised(text.charAt(i)) >= 0) {
                    number = Math.min(number * 10 + Numerals.raised(text.charAt(i++)), 1000);
                }
                raised.add(number);
            }
        }
        return !numbers.isEmpty() && raised.containsAll(numbers);
    }

    private Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        for (String mark : given.keySet()) {
            if (!mark.isEmpty()
                    && mark.length() <= MOST_DIGITS
                    && mark.chars().allMatch(unit -> isDigit((char) unit))) {
                numbers.add(Integer.parseInt(mark));
            }
        }
        return numbers;
    }

    private void give(StyledParagraph paragraph, boolean fromNotesFile) {
        NoteStart start = NoteStart.at(paragraph.text()).orElse(new NoteStart("", 0, 0));
        Given old = given.putIfAbsent(start.mark(), new Given(paragraph, start, fromNotesFile));
        if (old != null) {
            // A note without a mark is kept as well: no words are ever lost.
            if (!start.mark().isEmpty()) {
                problems.add(Problem.error(
                        "note-doubled",
                        paragraph.words().place(),
                        "note %s has two texts: the other is at %s"
                                .formatted(start.mark(), old.paragraph().words().place()),
                        "keep one of them"));
            }
            given.put(
                    start.mark() + " at " + paragraph.words().sourceIndex(0),
                    new Given(paragraph, start, fromNotesFile));
        }
    }

    /** The words without note marks, with the marks beside them. */
    Wording take(Passage passage) {
        if (told.isPresent()) {
            return told.get().over(passage);
        }
        String text = passage.text();
        List<Passage> parts = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        int kept = 0;
        takeTold(passage, 0, false, 0, marks);
        for (int i = 1; i < text.length(); i++) {
            takeTold(passage, i - 1, true, kept + i - from, marks);
            int end = markEnd(passage, i);
            if (end > i) {
                parts.add(passage.part(from, i));
                kept += i - from;
                marks.add(meet(passage, text.substring(i, end).strip(), i, kept));
                from = end;
                i = end - 1;
            }
        }
        takeTold(passage, text.length() - 1, true, kept + text.length() - from, marks);
        if (from < text.length()) {
            parts.add(passage.part(from));
        }
        Passage words = parts.isEmpty() ? passage : Passage.join(parts);
        marks.addAll(placed.emphasis(words));
        return new Wording(words, marks);
    }

    /** The marks that the format told beside the character at an index. */
    private void takeTold(Passage passage, int index, boolean behind, int start, List<Mark> marks) {
        if (index >= 0 && !passage.isEmpty()) {
            for (Mark.NoteMark note : placed.notes(passage, index, behind)) {
                marks.add(meet(passage, note.mark(), index, start));
            }
        }
    }

    private Mark meet(Passage passage, String printed, int at, int start) {
        String mark = NoteStart.plain(printed);
        if (mark.matches("[0-9]{1,3}")) {
            last = Math.max(last, Integer.parseInt(mark));
        }
        met.putIfAbsent(mark, printed);
        boolean hasText = given.containsKey(mark);
        if (!hasText) {
            problems.add(Problem.warning(
                    "note-without-text",
                    passage.placeAt(at),
                    "note %s is marked here but its text is not in this source".formatted(printed),
                    (plain
                                    ? "the .txt dump drops footnotes; replace it by %1$s.docx, or write them in %1$s.notes.txt"
                                    : "write the note in %1$s.notes.txt")
                            .formatted(language)));
        }
        return new Mark.NoteMark(start, printed, hasText);
    }

    /** The index behind the mark that begins here, or the index itself if none does. */
    private int markEnd(Passage passage, int at) {
        String text = passage.text();
        char unit = text.charAt(at);
        char before = text.charAt(at - 1);
        if (unit == '*') {
            return WhiteSpace.is(before) || before == '*' ? at : starsEnd(text, at);
        }
        if (WhiteSpace.is(unit)) {
            return endsWithGivenStars(text, at) && before != '*' ? text.length() : at;
        }
        if (Numerals.raised(unit) >= 0) {
            return Numerals.raised(before) >= 0 ? at : raisedEnd(text, at);
        }
        if (unit == '[' || unit == '(') {
            return bracketEnd(text, at);
        }
        if (Numerals.digit(unit) >= 0) {
            Integer sourceEnd = figures.get(passage.sourceIndex(at));
            return sourceEnd == null ? at : at + sourceEnd - passage.sourceIndex(at);
        }
        return at;
    }

    /** A number in brackets, glued to the word before it: {@code [1]}, {@code [^1]}; in Arabic papers {@code (1)}. */
    private int bracketEnd(String text, int at) {
        boolean round = text.charAt(at) == '(';
        int from = at + 1 < text.length() && text.charAt(at + 1) == '^' ? at + 2 : at + 1;
        int end = from;
        while (end < text.length() && Numerals.digit(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closed = end > from
                && end - from <= MOST_DIGITS
                && end < text.length()
                && text.charAt(end) == (round ? ')' : ']');
        char before = text.charAt(at - 1);
        if (!closed || WhiteSpace.is(before) || (round && !ROUND_BEFORE.contains(language))) {
            return at;
        }
        String mark = NoteStart.plain(text.substring(from, end));
        return from == at + 2 || isNext(mark) || given.containsKey(mark) ? end + 1 : at;
    }

    /** Raised figures behind a word or number are a mark where they count up; those of km² and m³ are not. */
    private int raisedEnd(String text, int at) {
        int end = runEnd(text, at, unit -> Numerals.raised((char) unit) >= 0);
        if (!isLatin(text.charAt(at - 1))) {
            return end;
        }
        int letters = at;
        while (letters > 0 && isLatin(text.charAt(letters - 1))) {
            letters--;
        }
        String mark = NoteStart.plain(text.substring(at, end));
        boolean counts = mark.length() <= MOST_DIGITS && (isNext(mark) || given.containsKey(mark));
        boolean inside = end < text.length() && isLatin(text.charAt(end));
        boolean unit = at - letters <= 2 && !isDigit(text.charAt(at - 1)) && !inside;
        return counts && !unit ? end : at;
    }

    private boolean isNext(String figures) {
        return Integer.parseInt(figures) == last + 1;
    }

    /** Whether behind a space nothing stands but the stars of a note that has its text. */
    private boolean endsWithGivenStars(String text, int space) {
        int end = runEnd(text, space + 1, unit -> unit == '*');
        return end == text.length() && end > space + 1 && given.containsKey(text.substring(space + 1));
    }

    private static int starsEnd(String text, int at) {
        int end = runEnd(text, at, unit -> unit == '*');
        boolean parted =
                end == text.length() || WhiteSpace.is(text.charAt(end)) || SIGNS.indexOf(text.charAt(end)) >= 0;
        return end - at <= MOST_DIGITS && parted ? end : at;
    }

    private static int runEnd(String text, int from, IntPredicate belongs) {
        int end = from;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isLatin(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= 0xC0 && unit <= 0x17F && unit != 0xD7 && unit != 0xF7)
                || isDigit(unit);
    }

    /** The notes in the order of their marks; those that no mark calls for come last, with a warning. */
    List<Footnote> footnotes() {
        if (told.isPresent()) {
            return told.get().footnotes(toldNotes, problems);
        }
        List<Footnote> notes = new ArrayList<>();
        for (String mark : met.keySet()) {
            Given note = given.remove(mark);
            if (note != null) {
                notes.add(footnote(note, notes.size() + 1));
            }
        }
        for (Given note : given.values()) {
            problems.add(Problem.warning(
                    "note-without-mark",
                    note.paragraph().words().place(),
                    "no mark in the text calls for this note",
                    "check whether the dump lost the mark; the note is shown behind the others"));
            notes.add(footnote(note, notes.size() + 1));
        }
        return notes;
    }

    private static Footnote footnote(Given note, int number) {
        Passage words = note.paragraph().words();
        String printed = words.text().substring(0, note.start().end());
        Passage own = note.start().textStart() < words.length()
                ? words.part(note.start().textStart())
                : Passage.empty(words.source(), words.sourceIndex(words.length()));
        return new Footnote("fn" + number, printed, Wording.of(own), note.fromNotesFile());
    }
}
