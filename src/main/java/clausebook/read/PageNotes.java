package clausebook.read;

import clausebook.text.Joining.Paragraph;
import clausebook.text.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes footnotes out of the lines they interrupt. A footnote begins with the next mark that the text has used; it stands
 * at the foot of a page (behind a rule, or before a page break) or behind everything else.
 */
final class PageNotes {

    private static final Pattern START =
            Pattern.compile("([0-9]{1,3}|\\*{1,3}|[¹²³⁰⁴-⁹]{1,3})[ \\t\\u3000]{0,4}(?=\\S)");
    private static final Pattern USED =
            Pattern.compile("(?<=[，。；：、）》”,.;:)\\]])([0-9]{1,3}|[¹²³⁰⁴-⁹]{1,3})(?![0-9.年月日])"
                    + "|(?<=[\\x{3400}-\\x{9FFF}&&[^第]])([0-9]{1,3})(?=[ \\t])");
    private static final int LONGEST_FOOT = 40;
    private static final int LONGEST_FOOT_WITHOUT_RULE = 15;
    /** What follows a figure that counts something (1 月, 2 名): no note begins so. */
    private static final String COUNTED = "年月日号名个次届段条项种位国票至和或%";

    /** The lines of the text, and the notes. */
    record Parted(List<PrintedLine> lines, List<Paragraph> notes) {}

    private PageNotes() {}

    static Parted part(PageFurniture.Sorted sorted) {
        List<PrintedLine> lines = sorted.lines();
        List<PrintedLine> text = new ArrayList<>();
        List<Paragraph> notes = new ArrayList<>();
        int used = 0;
        int given = 0;
        boolean broken = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean rule = sorted.ruleBefore().get(i);
            int mark = startingMark(lines.get(i).text());
            boolean next = mark > given && mark <= used && mark == given + 1;
            int end = next || (rule && mark > 0) ? footEnd(lines, i, rule) : -1;
            if (end > i) {
                given = take(lines.subList(i, end), given, notes);
                i = end - 1;
                broken = true;
                continue;
            }
            used = Math.max(used, lastUsed(lines.get(i).text(), used));
            text.add(broken ? lines.get(i).afterPageBreak() : lines.get(i));
            broken = false;
        }
        return new Parted(text, notes);
    }

    private static int startingMark(String line) {
        Matcher start = START.matcher(line.length() > 40 ? line.substring(0, 40) : line);
        if (!start.lookingAt()) {
            return 0;
        }
        String mark = start.group(1);
        // Behind its mark, a note begins with a word: 1 A/HRC/58/70, not 1. or 1/5 or 1)
        char after = line.charAt(start.end());
        boolean spaced = start.end() > mark.length();
        if (COUNTED.indexOf(after) >= 0) {
            return 0;
        }
        if (!spaced && (after == '.' || after == '/' || after == ')' || after == '-' || after == '、' || after == '．')) {
            return 0;
        }
        return value(mark);
    }

    /** A number of a mark; stars count 1000 and up, so that they never follow a figure. */
    private static int value(String mark) {
        int value = 0;
        for (int i = 0; i < mark.length(); i++) {
            char unit = mark.charAt(i);
            int digit = unit == '*' ? -1 : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(unit) >= 0 ? "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(unit) : unit - '0';
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int lastUsed(String line, int used) {
        Matcher mark = USED.matcher(line);
        int last = used;
        while (mark.find()) {
            int value = value(mark.group());
            last = value == last + 1 ? value : last;
        }
        return last;
    }

    /** Where the foot of the page ends: at a page break. Without a rule above it, the break or the end must be near. */
    private static int footEnd(List<PrintedLine> lines, int from, boolean rule) {
        int longest = rule ? LONGEST_FOOT : LONGEST_FOOT_WITHOUT_RULE;
        for (int i = from + 1; i < Math.min(lines.size(), from + longest); i++) {
            if (lines.get(i).pageBreak()) {
                return i;
            }
        }
        boolean nearEnd = lines.size() <= from + longest;
        return nearEnd && (rule || endsText(lines.get(from - 1).text())) ? lines.size() : -1;
    }

    /** Whether a line can be the last of a resolution: a full stop, the bracket of the vote, a meeting or date. */
    private static boolean endsText(String line) {
        char last = line.charAt(line.length() - 1);
        return "。.］]*日议".indexOf(last) >= 0 || (last >= '0' && last <= '9');
    }

    private static int take(List<PrintedLine> foot, int given, List<Paragraph> notes) {
        int last = given;
        List<PrintedLine> note = new ArrayList<>();
        for (PrintedLine line : foot) {
            int mark = startingMark(line.text());
            if (mark == last + 1 || note.isEmpty()) {
                if (!note.isEmpty()) {
                    notes.add(new Paragraph(note));
                    note = new ArrayList<>();
                }
                last = Math.max(mark, last);
            }
            note.add(line);
        }
        notes.add(new Paragraph(note));
        return last;
    }
}
