package clausebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Settles the white space of a paragraph: none beside an ideograph or a full-width sign, none where a copy has left it
 * inside a word, else one U+0020; and counts what it does, rule by rule. Nothing but white space changes.
 */
public final class Settling {

    /** How often a rule was applied, and where first. */
    public record Applied(String rule, int count, Optional<Passage> first) {}

    /** A note's mark as papers of the last century print it, alone in its line: its stroke belongs to no word behind it. */
    private static final Pattern STROKED_MARK = Pattern.compile("[0-9]{1,3}/");

    private final Map<String, Applied> applied = new TreeMap<>();

    /** The paragraph as one passage. */
    public Passage settle(Joining.Paragraph paragraph) {
        List<Passage> parts = new ArrayList<>();
        PrintedLine last = null;
        for (PrintedLine line : paragraph.lines()) {
            if (last != null) {
                join(last, line, parts);
            }
            settleInside(line.passage(), parts);
            last = line;
        }
        return Passage.join(parts);
    }

    /** Two settled paragraphs as one, with the white space between them settled. */
    public static Passage append(Passage first, Passage second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        boolean han = Ideographs.is(first.text().codePointBefore(first.length()))
                || Ideographs.is(second.text().codePointAt(0));
        return Passage.join(
                han
                        ? List.of(first, second)
                        : List.of(first, Passage.space(first.source(), first.sourceIndex(first.length())), second));
    }

    /** A passage with the white space inside it settled. */
    public Passage settle(Passage passage) {
        List<Passage> parts = new ArrayList<>();
        settleInside(passage, parts);
        return parts.isEmpty() ? passage : Passage.join(parts);
    }

    private void join(PrintedLine last, PrintedLine next, List<Passage> parts) {
        String text = last.source().text();
        int before = text.codePointBefore(last.to());
        int after = text.codePointAt(next.from());
        count("joined-lines", Passage.of(last.source(), last.from(), last.to()));
        if (Ideographs.is(before) || Ideographs.is(after)) {
            return;
        }
        boolean letterAfter = !isPunctuation(after);
        if ((before == '-' || before == 0x2010 || before == '/')
                && letterAfter
                && !STROKED_MARK.matcher(last.text()).matches()) {
            // A hyphen or stroke at a line's end belongs to the word (Secretary-General): no space behind it.
            count("hyphen-at-line-end", Passage.of(last.source(), last.from(), last.to()));
            return;
        }
        parts.add(Passage.space(last.source(), last.to()));
    }

    private void settleInside(Passage passage, List<Passage> parts) {
        String text = passage.text();
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            if (!WhiteSpace.is(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && WhiteSpace.is(text.charAt(end))) {
                end++;
            }
            boolean atEdge = i == 0 || end == text.length();
            boolean besideHan =
                    !atEdge && (Ideographs.is(text.codePointBefore(i)) || Ideographs.is(text.codePointAt(end)));
            boolean inWord = !atEdge && !besideHan && SpacesInWords.holds(text, i, end);
            if (atEdge || besideHan || inWord || end - i > 1 || text.charAt(i) != ' ') {
                if (i > from) {
                    parts.add(passage.part(from, i));
                }
                if (besideHan) {
                    count("space-beside-han", passage.part(Math.max(0, i - 4), Math.min(text.length(), end + 4)));
                } else if (inWord) {
                    count("space-inside-word", passage.part(Math.max(0, i - 4), Math.min(text.length(), end + 4)));
                } else if (!atEdge) {
                    count("repeated-spaces", passage.part(Math.max(0, i - 4), Math.min(text.length(), end + 4)));
                    parts.add(Passage.space(passage.source(), passage.sourceIndex(i)));
                }
                from = end;
            }
            i = end;
        }
        if (text.length() > from) {
            parts.add(passage.part(from));
        }
    }

    private static boolean isPunctuation(int codePoint) {
        return codePoint == ',' || codePoint == ';' || codePoint == '.' || codePoint == ')' || codePoint == ']';
    }

    public void count(String rule, Passage where) {
        count(rule, 1, Optional.of(where));
    }

    public void count(String rule, int times, Optional<Passage> where) {
        if (times > 0) {
            applied.merge(
                    rule,
                    new Applied(rule, times, where),
                    (old, more) -> new Applied(rule, old.count() + more.count(), old.first()));
        }
    }

    /** What was done, in the order of the rules' names. */
    public List<Applied> applied() {
        return List.copyOf(applied.values());
    }
}
