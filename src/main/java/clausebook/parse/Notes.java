package clausebook.parse;

import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.NoteStart;
import clausebook.read.ReadSource;
import clausebook.read.StyledParagraph;
import clausebook.text.Ideographs;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes note marks out of the words and pairs them with the notes. In plain text a mark is a figure right behind a
 * sign ({@code 报告，1}), next in the count; inside a paragraph such a figure may count things (，2 名儿童), so there it
 * is a mark only if the source has a note of that number, if it stands between titles, or if the dump shows that it was
 * raised (公约1 所). Raised figures and stars are marks by themselves.
 */
final class Notes {

    private static final String SIGNS = "，。；：、）》”,.;:)]?？!！’】";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String COUNTED = "年月日号名个次届段条项种位国票至%/．.-百千万亿";
    private static final int MOST_DIGITS = 3;

    private record Given(StyledParagraph paragraph, NoteStart start, boolean fromNotesFile) {}

    private final String language;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, String> met = new LinkedHashMap<>();
    private final List<Problem> problems;
    private final PlacedMarks placed;
    private final boolean plain;
    private final Optional<ToldMarks> told;
    private final List<StyledParagraph> toldNotes;
    private int last = 0;

    Notes(ReadSource source, List<Problem> problems) {
        this.language = source.file().language().code();
        this.problems = problems;
        this.placed = new PlacedMarks(source.paragraphs());
        this.plain = source.file().format().equals("txt");
        this.told = source.told() ? Optional.of(new ToldMarks(source.paragraphs())) : Optional.empty();
        this.toldNotes = !source.told()
                ? List.of()
                : source.paragraphs().stream()
                        .filter(paragraph -> paragraph.role() == StyledParagraph.Role.NOTE)
                        .toList();
        if (source.told()) {
            return;
        }
        for (StyledParagraph paragraph : source.paragraphs()) {
            if (paragraph.role() == StyledParagraph.Role.NOTE) {
                give(paragraph, false);
            }
        }
        source.notes().forEach(note -> give(note, true));
    }

    private void give(StyledParagraph paragraph, boolean fromNotesFile) {
        NoteStart start = NoteStart.at(paragraph.text()).orElse(new NoteStart("", 0, 0));
        Given old = given.putIfAbsent(start.mark(), new Given(paragraph, start, fromNotesFile));
        if (old != null && !start.mark().isEmpty()) {
            problems.add(Problem.error(
                    "note-doubled",
                    paragraph.words().place(),
                    "note %s has two texts: the other is at %s"
                            .formatted(start.mark(), old.paragraph().words().place()),
                    "keep one of them"));
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
                marks.add(meet(passage, text.substring(i, end), i, kept));
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
        if (RAISED.indexOf(unit) >= 0) {
            return RAISED.indexOf(before) >= 0 || isLatin(before) ? at : runEnd(text, at, RAISED);
        }
        if (unit == '[') {
            int end = runEnd(text, at + 1, "0123456789");
            boolean closed =
                    end > at + 1 && end - at <= MOST_DIGITS + 1 && end < text.length() && text.charAt(end) == ']';
            return closed && isNext(text.substring(at + 1, end)) ? end + 1 : at;
        }
        if (plain && unit >= '0' && unit <= '9' && (SIGNS.indexOf(before) >= 0 || Ideographs.is(before))) {
            return figureEnd(passage, at);
        }
        return at;
    }

    private int figureEnd(Passage passage, int at) {
        String text = passage.text();
        int end = runEnd(text, at, "0123456789");
        boolean decimal = text.charAt(at - 1) == '.' && at > 1 && isDigit(text.charAt(at - 2));
        if (end - at > MOST_DIGITS || decimal || text.charAt(at) == '0') {
            return at;
        }
        String mark = text.substring(at, end);
        boolean behindSign = SIGNS.indexOf(text.charAt(at - 1)) >= 0;
        boolean atEnd = end == text.length() || text.charAt(end) == '*';
        if (atEnd) {
            // Behind the sign that ends a paragraph nothing is counted, so a mark lost before it does not matter.
            boolean later =
                    "，；。".indexOf(text.charAt(at - 1)) >= 0 && Integer.parseInt(mark) > last && isGlued(passage, at);
            return behindSign && (isNext(mark) || given.containsKey(mark) || later) ? end : at;
        }
        char after = text.charAt(end);
        boolean parted = WhiteSpace.is(after) || Ideographs.is(after) || SIGNS.indexOf(after) >= 0;
        boolean counts =
                COUNTED.indexOf(WhiteSpace.is(after) && end + 1 < text.length() ? text.charAt(end + 1) : after) >= 0;
        boolean mayBe = parted && !counts && isNext(mark);
        boolean told = behindSign && given.containsKey(mark) && "和或".indexOf(after) < 0;
        return mayBe && (told || isBetweenTitles(text, at, end) || isRaised(passage, at, end)) ? end : at;
    }

    /** Whether a figure stands right behind a title, or between two: 《…》3 和, 《…》、2《…》. Nothing is counted there. */
    private static boolean isBetweenTitles(String text, int at, int end) {
        char before = text.charAt(at - 1);
        return before == '》' || (text.charAt(end) == '《' && "、，；".indexOf(before) >= 0);
    }

    /**
     * Whether a figure has the look of a raised one: no white space before it and a blank behind it on the same printed
     * line. A figure of the text has white space on both sides or on neither, an ordinal's stands behind 第, and the
     * thousands of a number (1 920) have a figure behind the blank.
     */
    private static boolean isRaised(Passage passage, int at, int end) {
        int behind = passage.sourceIndex(end - 1) + 1;
        String source = passage.source().text();
        boolean blank = behind < source.length() && (source.charAt(behind) == ' ' || source.charAt(behind) == '\t');
        boolean sameLine = source.substring(behind, passage.sourceIndex(end)).indexOf('\n') < 0;
        boolean wordBehind = Ideographs.is(passage.text().charAt(end));
        return blank
                && sameLine
                && wordBehind
                && isGlued(passage, at)
                && passage.text().charAt(at - 1) != '第';
    }

    private static boolean isGlued(Passage passage, int at) {
        return passage.sourceIndex(at) == passage.sourceIndex(at - 1) + 1;
    }

    private boolean isNext(String figures) {
        return Integer.parseInt(figures) == last + 1;
    }

    private static int starsEnd(String text, int at) {
        int end = runEnd(text, at, "*");
        boolean parted =
                end == text.length() || WhiteSpace.is(text.charAt(end)) || SIGNS.indexOf(text.charAt(end)) >= 0;
        return end - at <= MOST_DIGITS && parted ? end : at;
    }

    private static int runEnd(String text, int from, String signs) {
        int end = from;
        while (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isLatin(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || isDigit(unit);
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
