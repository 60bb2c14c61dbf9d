package clausebook.read;

import clausebook.text.Joining.Paragraph;
import clausebook.text.LineEnding;
import clausebook.text.PrintedLine;
import clausebook.un.FixedWording;
import clausebook.un.Folding;
import clausebook.un.ItemMark;
import clausebook.un.Numerals;
import clausebook.un.ParagraphNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes footnotes out of the lines they interrupt. A footnote begins with the next mark that the text has used; it stands
 * at the foot of a page (behind a rule, or before a page break) or behind everything else.
 */
final class PageNotes {

    private static final int LONGEST_FOOT = 60;
    private static final int LONGEST_FOOT_WITHOUT_RULE = 40;
    private static final int LONGEST_END = 1200;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern MARK_ALONE = Pattern.compile("\\(?[0-9٠-٩]{1,3}[)/]?|[⁰¹²³⁴-⁹]{1,3}|\\*{1,3}");
    private static final int HIGHEST = 999;
    /** What follows a figure that counts something (1 月, 2 名): no note begins so. */
    private static final String COUNTED = "年月日号名个次届段条项种位国票%";

    private static final List<FixedWording.Frame> MEETING =
            List.of(FixedWording.Frame.MEETING_AND_DATE, FixedWording.Frame.MEETING);

    /** The lines of the text, and the notes. */
    record Parted(List<PrintedLine> lines, List<Paragraph> notes) {}

    private final PageFurniture.Sorted sorted;
    private final List<PrintedLine> lines;
    private final FixedWording wording;
    private final LineSigns signs;
    /** What lines begin with, told without knowing what opens the resolution. */
    private final LineSigns begins;
    /** The last line of the page that a line stands on, line by line. */
    private final int[] pageEnds;
    /** The next line behind a line that is the label of an annex, line by line. */
    private final int[] nextAnnex;
    /** The numbers that stand in the text so far where a mark can stand. */
    private final BitSet used = new BitSet();
    /** The first line behind the last notes looked at with which the text goes on. */
    private int text = 0;

    private PageNotes(PageFurniture.Sorted sorted, FixedWording wording, LineSigns signs) {
        this.sorted = sorted;
        this.lines = sorted.lines();
        this.wording = wording;
        this.signs = signs;
        this.begins = new LineSigns(wording);
        this.pageEnds = new int[lines.size()];
        int end = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            pageEnds[i] = end;
            end = lines.get(i).pageBreak() ? i : end;
        }
        this.nextAnnex = new int[lines.size()];
        int annex = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            nextAnnex[i] = annex;
            annex = i > 0 && isAnnexBehindNote(i) ? i : annex;
        }
    }

    static Parted part(PageFurniture.Sorted sorted, FixedWording wording, LineSigns signs) {
        return new PageNotes(sorted, wording, signs).part();
    }

    private Parted part() {
        List<PrintedLine> text = new ArrayList<>();
        List<Paragraph> notes = new ArrayList<>();
        int given = 0;
        Optional<PrintedLine> broken = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            int end = footEnd(i, given);
            if (end > i) {
                given = take(lines.subList(i, end), given, notes);
                broken = Optional.of(lines.get(i));
                i = end - 1;
                continue;
            }
            PrintedLine line = lines.get(i);
            noteUse(line.text());
            text.add(broken.map(line::afterPageBreak).orElse(line));
            broken = Optional.empty();
        }
        return new Parted(text, notes);
    }

    /** The index behind the foot of the page that begins with this line, or -1 where the line begins none. */
    private int footEnd(int from, int given) {
        String text = withMark(lines, from);
        int mark = startingMark(text);
        if (sorted.ruleBefore().get(from) && isStarred(text)) {
            // * Reissued for technical reasons stands above the first note.
            return beforeAnnex(from, pageEnds[from]);
        }
        if (mark == 0 || signs.isAlone(text)) {
            // 4 April 2025 in the closing block begins like a fourth note.
            return -1;
        }
        boolean rule = sorted.ruleBefore().get(from);
        if (!rule && beginsWithReference(text)) {
            // Paragraph / 1 (a) of a resolution is no note 1.
            return -1;
        }
        if (!rule && signs.beginsWithDate(text)) {
            // A closing block may end with the date alone, a line of the text begin with one: 1 November 2044 is no
            // note 1.
            return -1;
        }
        int end = beforeAnnex(from, pageEnds[from]);
        boolean last = pageEnds[from] == lines.size();
        if (rule) {
            int foot = last || sorted.ruleBefore().get(end) ? behindNotes(from, end) : end;
            return foot - from <= LONGEST_FOOT || (last && foot - from <= LONGEST_END) ? foot : -1;
        }
        // The first notes of an old volume's resolution go on from the one before: 40, 41, 42.
        boolean next = mark == given + 1 || (given == 0 && last);
        if (!next || !used.get(mark)) {
            return -1;
        }
        if (!last) {
            return end - from <= LONGEST_FOOT_WITHOUT_RULE && isFoot(from, end, mark) ? end : -1;
        }
        boolean behindAll = from > 0 && endsText(lines.get(from - 1).text());
        return behindAll && end - from <= LONGEST_END && isFoot(from, end, mark) ? end : -1;
    }

    /**
     * Where no furniture shows the page's end, but the next rule or nothing at all, the text does that goes on below the
     * notes: behind a note that has ended, a line begins as only the text can. What a blank line parts from such a note
     * before that goes with it.
     */
    private int behindNotes(int from, int end) {
        if (text <= from) {
            text = from + 1;
            while (text < lines.size() && !goesOnWithText(text)) {
                text++;
            }
        }
        // Between two rules stands text, whatever it begins with.
        boolean goesOn = text < end || end < lines.size();
        int to = Math.min(text, end);
        for (int i = from + 1; i < to && goesOn; i++) {
            if (lines.get(i).blankBefore() > 0 && endsSentence(i - 1) && startingMark(withMark(lines, i)) == 0) {
                return i;
            }
        }
        return to;
    }

    private boolean goesOnWithText(int index) {
        String line = lines.get(index).text();
        if (!endsSentence(index - 1) || startingMark(withMark(lines, index)) > 0) {
            return false;
        }
        return switch (begins.of(line).kind()) {
            case CHAPEAU, OPENING, ACT, FIRST_ACT, LATER_ACT -> true;
            case NUMBERED -> isParagraph(line);
            case HEADING -> lines.get(index).blankBefore() > 0;
            case ALONE -> wording.matchesAny(MEETING, line);
            case PLAIN, ANNEX, BEGINS, SENTENCE, ITEM, DECREE -> false;
        };
    }

    /** Whether a line ends a sentence; behind a symbol or a number the stop may look like that of a number. */
    private boolean endsSentence(int index) {
        String line = lines.get(index).text();
        return LineEnding.of(line) == LineEnding.STOP || (line.endsWith(".") && isFigureBeforeStop(line));
    }

    private static boolean isFigureBeforeStop(String line) {
        return line.length() > 1 && Numerals.digit(line.charAt(line.length() - 2)) >= 0;
    }

    /** Where no furniture shows the page's end, an annex does: the notes above it end there. */
    private int beforeAnnex(int from, int to) {
        return Math.min(nextAnnex[from], to);
    }

    private boolean isAnnexBehindNote(int index) {
        String line = lines.get(index).text();
        return line.length() <= LONGEST_LABEL
                && !line.endsWith(".")
                && !Character.isLowerCase(line.charAt(0))
                && wording.match(FixedWording.Frame.ANNEX, line).isPresent()
                && endsNote(lines.get(index - 1).text());
    }

    /** A raised mark comes out of many PDFs as a line of its own: it belongs to the line behind it. */
    private static String withMark(List<PrintedLine> lines, int index) {
        String line = lines.get(index).text();
        boolean bare = MARK_ALONE.matcher(line).matches();
        boolean followed =
                bare && index + 1 < lines.size() && !lines.get(index + 1).pageBreak();
        return followed ? line + " " + lines.get(index + 1).text() : line;
    }

    private static boolean isStarred(String line) {
        return NoteStart.at(line)
                .filter(start -> start.mark().startsWith("*") && start.textStart() < line.length())
                .isPresent();
    }

    private static boolean beginsWithReference(String line) {
        return NoteStart.at(line)
                .filter(start -> line.charAt(start.textStart()) == '('
                        && ItemMark.at(line.substring(start.textStart())).isPresent())
                .isPresent();
    }

    /** Whether lines hold notes only: marks that count up, and no paragraph's number. */
    private boolean isFoot(int from, int end, int mark) {
        int next = mark;
        for (int i = from; i < end; i++) {
            String line = lines.get(i).text();
            if (isParagraph(line) || wording.organs().chapeau(line).isPresent()) {
                return false;
            }
            next += startingMark(withMark(lines, i)) == next ? 1 : 0;
        }
        // A note has a few lines; a foot with long notes only is told by its rule.
        return end - from <= 8 * (next - mark) + 4
                && endsNote(lines.get(end - 1).text());
    }

    /** A line with a high number and nothing else goes on from the one before: vol. 1577, No. / 27531. */
    private boolean isParagraph(String line) {
        return ParagraphNumber.at(line, wording)
                .filter(number -> number.value() <= HIGHEST || number.textStart() < line.length())
                .isPresent();
    }

    /** Whether a line can be the last of a note: a line of the text breaks off inside a sentence. */
    private static boolean endsNote(String line) {
        char last = line.charAt(line.length() - 1);
        boolean comma = ",،，;；、".indexOf(last) >= 0;
        return LineEnding.of(line) == LineEnding.STOP
                || (!comma && (!Character.isLetter(last) || line.contains("/") || Numerals.digit(line.charAt(0)) < 0));
    }

    /** The number that a line begins with as a note does; 0 where it begins with none. */
    private static int startingMark(String line) {
        Optional<NoteStart> start = NoteStart.at(line);
        if (start.isEmpty() || start.get().textStart() >= line.length()) {
            return 0;
        }
        String mark = start.get().mark();
        if (mark.isEmpty() || Numerals.digit(mark.charAt(0)) < 0) {
            return 0;
        }
        char after = line.charAt(start.get().textStart());
        boolean spaced = start.get().textStart() > start.get().end();
        // Behind its mark, a note begins with a word: 1 A/HRC/58/70, not 1. or 1/5 or 1)
        boolean other = COUNTED.indexOf(after) >= 0 || (!spaced && "./)-、．:,".indexOf(after) >= 0);
        boolean small = after >= 'a' && after <= 'z';
        boolean sign = spaced && "-–—.,;)%".indexOf(after) >= 0;
        return other || small || sign ? 0 : Numerals.of(mark).orElse(0);
    }

    /** Every run of figures that does not begin its line and has no figure behind it can be a mark, whole or its last figures. */
    private void noteUse(String line) {
        for (int i = 1; i < line.length(); i++) {
            boolean ends = Numerals.digit(line.charAt(i)) >= 0
                    && (i + 1 == line.length() || Numerals.digit(line.charAt(i + 1)) < 0);
            int raised = Numerals.raised(line.charAt(i));
            int value = 0;
            int place = 1;
            for (int at = i; (ends || raised >= 0) && at > 0 && i - at < 3; at--) {
                int digit = raised >= 0 ? Numerals.raised(line.charAt(at)) : Numerals.digit(line.charAt(at));
                if (digit < 0) {
                    break;
                }
                value += digit * place;
                place *= 10;
                used.set(Math.min(value, HIGHEST));
            }
        }
    }

    /** Whether a line can be the last of a resolution: a full stop, the bracket of the vote, a meeting or date. */
    private boolean endsText(String line) {
        char last = line.charAt(line.length() - 1);
        boolean figure = Numerals.digit(last) >= 0 || Numerals.raised(last) >= 0;
        return "。.］]*日议)".indexOf(last) >= 0
                || figure
                || signs.isAlone(line)
                || Folding.squeeze(line).endsWith("года");
    }

    private int take(List<PrintedLine> foot, int given, List<Paragraph> notes) {
        int last = given;
        List<PrintedLine> note = new ArrayList<>();
        for (int i = 0; i < foot.size(); i++) {
            PrintedLine line = foot.get(i);
            String text = withMark(foot, i);
            int mark = startingMark(text);
            boolean starred = isStarred(text);
            if (note.isEmpty() || ((starred || mark == last + 1) && isNewNote(line, note))) {
                if (!note.isEmpty()) {
                    notes.add(new Paragraph(note));
                    note = new ArrayList<>();
                }
                last = mark > 0 ? mark : last;
            }
            note.add(line);
        }
        notes.add(new Paragraph(note));
        return last;
    }

    /** A line of a note may begin with the next number too (… Supplement No. / 12 (A/80/11)); a new note stands apart. */
    private static boolean isNewNote(PrintedLine line, List<PrintedLine> note) {
        String before = note.get(note.size() - 1).text();
        char last = before.charAt(before.length() - 1);
        boolean counts =
                last == '№' || before.endsWith("رقم") || (last == '.' && LineEnding.of(before) == LineEnding.OPEN);
        if (counts) {
            // Supplement No. / 3 (E/2005/23)
            return false;
        }
        return line.blankBefore() > 0
                || ".。)）”’\"]".indexOf(last) >= 0
                || Numerals.digit(last) >= 0
                || last > 0x2FF
                || !before.endsWith(",");
    }
}
