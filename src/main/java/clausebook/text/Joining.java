package clausebook.text;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Joins printed lines into paragraphs. No one sign decides: the dump's habits, the sign a line ends with, whether the
 * line was full, and what the next line begins with are votes; a page break takes the blank line's vote away.
 */
public final class Joining {

    /** The lines of one paragraph, in order. */
    public record Paragraph(List<PrintedLine> lines) {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param problems the places where the votes were even
     * @param everyLineBlank whether the dump has a blank line behind every printed line
     */
    public record Joined(
            List<Paragraph> paragraphs,
            List<Problem> problems,
            boolean everyLineBlank,
            List<PrintedLine> pageBreaksInside,
            List<PrintedLine> pageBreaksBetween) {}

    private enum Region {
        FRONT,
        PREAMBLE,
        OPERATIVE,
        /** Behind the first line of the closing block: meeting, vote, annexes. */
        AFTER
    }

    private final List<PrintedLine> lines;
    private final List<LineSign> signs;
    private final DumpHabit habit;
    private final List<Problem> problems = new ArrayList<>();
    private Region region = Region.FRONT;
    private int number = 0;
    private int openQuotes = 0;
    /** Whether the line before is a paragraph by itself, or begins one, as its sign says. */
    private boolean setApart = false;
    /** Whether the lines at hand are a list of voters, up to its closing bracket. */
    private boolean inList = false;

    private Joining(List<PrintedLine> lines, List<LineSign> signs) {
        this.lines = lines;
        this.signs = signs;
        int body = 0;
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).kind() == LineSign.Kind.CHAPEAU) {
                body = i + 1;
                break;
            }
        }
        this.habit = DumpHabit.of(lines, signs, body);
    }

    /** @param signOf what a line's text shows of itself */
    public static Joined join(List<PrintedLine> lines, Function<String, LineSign> signOf) {
        return new Joining(
                        lines,
                        lines.stream().map(line -> signOf.apply(line.text())).toList())
                .join();
    }

    private Joined join() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<PrintedLine> inside = new ArrayList<>();
        List<PrintedLine> between = new ArrayList<>();
        List<PrintedLine> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean broken = i > 0 && isPageBreak(i);
            if (i > 0 && breaksBefore(i)) {
                paragraphs.add(new Paragraph(current));
                current = new ArrayList<>();
                openQuotes = 0;
                if (broken) {
                    between.add(lines.get(i));
                }
            } else if (broken) {
                inside.add(lines.get(i));
            }
            enter(i, current.isEmpty());
            current.add(lines.get(i));
        }
        if (!current.isEmpty()) {
            paragraphs.add(new Paragraph(current));
        }
        return new Joined(paragraphs, List.copyOf(problems), habit.everyLineBlank(), inside, between);
    }

    /** Keeps what the paragraphs so far say of where we are. */
    private void enter(int index, boolean first) {
        LineSign sign = signs.get(index);
        setApart = first && isSetApart(index);
        boolean begins = setApart && region == Region.AFTER && sign.kind() == LineSign.Kind.BEGINS;
        inList = (begins || (inList && !first))
                && !closesBracket(lines.get(index).text());
        if (setApart && sign.kind() == LineSign.Kind.CHAPEAU) {
            region = Region.PREAMBLE;
            number = 0;
        } else if (setApart && region != Region.FRONT) {
            region = Region.AFTER;
            number = 0;
        } else if (sign.kind() == LineSign.Kind.NUMBERED && first && region != Region.FRONT) {
            region = Region.OPERATIVE;
            number = sign.number();
        }
        String text = lines.get(index).text();
        for (int i = 0; i < text.length(); i++) {
            openQuotes += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        openQuotes = Math.max(0, openQuotes);
    }

    /** A dump with a blank line behind every line loses it, and gains a leading space, where a page ends. */
    private boolean isPageBreak(int index) {
        PrintedLine line = lines.get(index);
        return line.pageBreak() || (habit.everyLineBlank() && line.blankBefore() == 0 && line.indent() > 0);
    }

    private boolean breaksBefore(int index) {
        LineSign.Kind before = signs.get(index - 1).kind();
        if (isSetApart(index) || (setApart && before != LineSign.Kind.BEGINS)) {
            return true;
        }
        if (isMarkOnly(index - 1) || inList) {
            return false;
        }
        LineEnding ending = LineEnding.of(lines.get(index - 1).text());
        int score = shape(index, ending)
                + switch (region) {
                    case FRONT -> front(index, ending);
                    case PREAMBLE, OPERATIVE, AFTER -> body(index, ending);
                };
        boolean sentenceEnds = ending == LineEnding.STOP || ending == LineEnding.SEMICOLON;
        boolean couldEnd = region == Region.PREAMBLE ? ending != LineEnding.OPEN : sentenceEnds;
        if (Math.abs(score) <= 1 && region != Region.FRONT && couldEnd) {
            tellDoubt(index, score > 0);
        }
        return score > 0;
    }

    /** Whether the line's sign counts: inside a paragraph a wrapped line may look like a fixed one (a date, an organ). */
    private boolean isSetApart(int index) {
        LineSign.Kind kind = signs.get(index).kind();
        LineEnding before = index == 0
                ? LineEnding.STOP
                : LineEnding.of(lines.get(index - 1).text());
        boolean asks = kind == LineSign.Kind.ALONE || kind == LineSign.Kind.CHAPEAU || kind == LineSign.Kind.BEGINS;
        return asks
                && (index == 0
                        || region == Region.FRONT
                        || region == Region.AFTER
                        || before == LineEnding.STOP
                        || (before == LineEnding.SEMICOLON && kind == LineSign.Kind.ALONE));
    }

    private static boolean closesBracket(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ']' || last == '］' || text.endsWith("]*");
    }

    /** A number or mark that the dump put on a line of its own belongs to the next line. */
    private boolean isMarkOnly(int index) {
        return signs.get(index).bare();
    }

    /** The votes of the dump's shape. */
    private int shape(int index, LineEnding ending) {
        PrintedLine line = lines.get(index - 1);
        PrintedLine next = lines.get(index);
        boolean pageBreak = isPageBreak(index);
        int score = 0;
        if (habit.blank() && !pageBreak) {
            score += next.blankBefore() > 0 ? 6 : habit.whole() ? 0 : -5;
        }
        if (habit.trailing()) {
            score += line.trailingSpace() ? 5 : -5;
        }
        if (habit.indent() && (next.pageBreak() || !pageBreak)) {
            score += next.indent() > 0 ? 5 : -4;
        }
        if (habit.whole()) {
            // An open end is a heading, unless a page break parts a paragraph here.
            score += ending == LineEnding.OPEN && pageBreak ? 0 : 4;
        }
        if (habit.width() > 0) {
            boolean half = Ideographs.width(line.text()) <= habit.width() * 0.7;
            score += half ? 5 : isShort(index) ? 3 : -1;
        }
        return score;
    }

    /** Whether the next line's first word would have had room at the end of the line before. */
    private boolean isShort(int index) {
        return Ideographs.width(lines.get(index - 1).text())
                        + firstToken(lines.get(index).text())
                <= habit.width() - Math.max(6, habit.width() / 10);
    }

    /** Lines of a masthead are paragraphs, but for a title or agenda item that fills its line and goes on. */
    private int front(int index, LineEnding ending) {
        boolean full = habit.width() > 0 && !isShort(index);
        return ending == LineEnding.COMMA ? 0 : full && ending == LineEnding.OPEN ? -2 : 2;
    }

    private int body(int index, LineEnding ending) {
        LineSign sign = signs.get(index);
        boolean ended = ending == LineEnding.STOP || ending == LineEnding.SEMICOLON;
        switch (sign.kind()) {
            case NUMBERED -> {
                if (openQuotes > 0 && closesQuoteSoon(index)) {
                    return -6;
                }
                boolean expected = sign.number() == number + 1;
                boolean endsPreamble = region == Region.PREAMBLE && sign.number() == 1;
                if (ended || (ending == LineEnding.COMMA && endsPreamble)) {
                    return expected ? 9 : 7;
                }
                return expected ? 1 : -5;
            }
            case ITEM -> {
                return ended ? 9 : ending == LineEnding.COMMA ? 6 : -2;
            }
            case HEADING -> {
                return ended ? 6 : -2;
            }
            case OPENING -> {
                return ending == LineEnding.OPEN ? -3 : region == Region.PREAMBLE ? 2 : -2;
            }
            default -> {
                if (ending == LineEnding.OPEN) {
                    return -3;
                }
                return region == Region.OPERATIVE && !ended ? -4 : -1;
            }
        }
    }

    private boolean closesQuoteSoon(int index) {
        for (int i = index; i < Math.min(lines.size(), index + 60); i++) {
            if (lines.get(i).text().indexOf('”') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The columns that the next line's first word, or its first ideograph, would have needed at this line's end. */
    private static int firstToken(String text) {
        if (Ideographs.is(text.charAt(0))) {
            return 2;
        }
        int end = 0;
        while (end < text.length() && !WhiteSpace.is(text.charAt(end)) && !Ideographs.is(text.charAt(end))) {
            end++;
        }
        return end + 1;
    }

    private void tellDoubt(int index, boolean parted) {
        PrintedLine line = lines.get(index);
        problems.add(Problem.warning(
                "paragraph-end-unclear",
                line.source().placeAt(line.from()),
                parted
                        ? "a paragraph was taken to begin here, but the dump does not show it clearly"
                        : "this line was taken to go on with the paragraph, but the dump does not show it" + " clearly",
                "compare with the official text; a dump with blank lines between paragraphs only is read"
                        + " without doubt"));
    }
}
