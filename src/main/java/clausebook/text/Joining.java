package clausebook.text;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;

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
        /** Behind the first line of the closing block: meeting, vote. */
        AFTER,
        /** Behind the label of an annex, which has headings and numbers of its own. */
        ANNEX
    }

    /** The vote of a line that leaves room for the next word, where the dump's lines are otherwise full, or nearly so. */
    private static final int SHORT = 7;

    private static final int RATHER_SHORT = 5;
    /** The votes of a beginning that none of a paragraph is like, and of one that few are like. */
    private static final int NO_BEGINNING = -14;

    private static final int HARDLY_A_BEGINNING = -9;
    /** Where the width of a line is not known, a title this short is taken to leave room. */
    private static final int SHORT_TITLE = 50;
    /** No heading on one line is wider. */
    private static final int WIDEST_HEADING = 160;

    private final List<PrintedLine> lines;
    private final List<LineSign> signs;
    private final DumpHabit habit;
    private final InlineList inlineList;
    private int paragraphStart = 0;
    /** Where the paragraph before the one at hand begins. */
    private int previousStart = 0;

    /** Whether no line begins with a paragraph's number: then a sole operative paragraph stands somewhere. */
    private final boolean numberless;

    private final OpenQuotes quotes;
    private final HeadingLines headings;
    private final List<Problem> problems = new ArrayList<>();
    private Region region = Region.FRONT;
    private int number = 0;
    /** Whether the line before is a paragraph by itself, or begins one, as its sign says. */
    private boolean setApart = false;
    /** Whether the lines at hand are a sentence of the closing block, up to its stop. */
    private boolean inSentence = false;
    /** Whether the lines at hand are a list of voters, up to its closing bracket. */
    private boolean inList = false;

    private Joining(List<PrintedLine> lines, List<LineSign> signs, LineReading reading) {
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
        this.inlineList = new InlineList(lines, signs, reading::of);
        this.numberless = signs.subList(body, signs.size()).stream()
                .noneMatch(sign -> sign.kind() == LineSign.Kind.NUMBERED && sign.number() == 1);
        this.quotes = new OpenQuotes(lines);
        this.headings = new HeadingLines(lines, signs);
    }

    /** @param reading what a line's text shows of itself */
    public static Joined join(List<PrintedLine> lines, LineReading reading) {
        return new Joining(
                        lines,
                        lines.stream().map(line -> reading.of(line.text())).toList(),
                        reading)
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
                quotes.end();
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
        previousStart = first ? paragraphStart : previousStart;
        paragraphStart = first ? index : paragraphStart;
        boolean begins = setApart && region == Region.AFTER && sign.kind() == LineSign.Kind.BEGINS;
        inList = (begins || (inList && !first))
                && !closesBracket(lines.get(index).text());
        inSentence = first ? setApart && sign.kind() == LineSign.Kind.SENTENCE : inSentence;
        if (setApart && sign.kind() == LineSign.Kind.CHAPEAU) {
            region = Region.PREAMBLE;
            number = 0;
        } else if (setApart && region != Region.FRONT) {
            region = sign.kind() == LineSign.Kind.ANNEX ? Region.ANNEX : Region.AFTER;
            number = 0;
        } else if (first && sign.opens() && region == Region.OPERATIVE && isBehindHeading(index)) {
            // A further set of preambular paragraphs may follow a heading.
            region = Region.PREAMBLE;
        } else if (sign.kind() == LineSign.Kind.NUMBERED && first && region != Region.FRONT) {
            region = region == Region.ANNEX ? region : Region.OPERATIVE;
            number = sign.number();
        }
        quotes.read(lines.get(index).text());
    }

    /** Whether the paragraph before the one that begins here is a heading. */
    private boolean isBehindHeading(int index) {
        return isWords(previousStart) && headings.reachesFrom(previousStart, index);
    }

    private boolean isWords(int index) {
        LineSign.Kind kind = signs.get(index).kind();
        return kind == LineSign.Kind.PLAIN || kind == LineSign.Kind.HEADING || kind == LineSign.Kind.DECREE;
    }

    /** A dump with a blank line behind every line loses it, and gains a leading space, where a page ends. */
    private boolean isPageBreak(int index) {
        PrintedLine line = lines.get(index);
        return line.pageBreak() || (habit.everyLineBlank() && line.blankBefore() == 0 && line.indent() > 0);
    }

    private boolean breaksBefore(int index) {
        LineSign.Kind before = signs.get(index - 1).kind();
        boolean goesOn = before == LineSign.Kind.BEGINS || before == LineSign.Kind.SENTENCE;
        if (inSentence) {
            return LineEnding.of(lines.get(index - 1).text()) == LineEnding.STOP
                    || signs.get(index).kind() == LineSign.Kind.BEGINS
                    || isBlankBetween(index);
        }
        if (isSetApart(index) || (setApart && !goesOn)) {
            return true;
        }
        if (isMarkOnly(index - 1) || inList) {
            return false;
        }
        LineEnding ending = LineEnding.of(lines.get(index - 1).text());
        int score = shape(index, ending)
                + switch (region) {
                    case FRONT -> front(index, ending);
                    case PREAMBLE, OPERATIVE, AFTER, ANNEX -> body(index, ending);
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
        boolean alone = signs.get(index).isAlone();
        boolean asks = alone
                || kind == LineSign.Kind.CHAPEAU
                || kind == LineSign.Kind.BEGINS
                || kind == LineSign.Kind.SENTENCE;
        return asks
                && (index == 0
                        || region == Region.FRONT
                        || region == Region.AFTER
                        || before == LineEnding.STOP
                        || isNextAnnex(index)
                        || (kind == LineSign.Kind.CHAPEAU && isHeadingSoFar(index))
                        || (alone && before != LineEnding.OPEN && isBlankBetween(index))
                        || (before == LineEnding.SEMICOLON && alone));
    }

    /** An annex ends as it likes: with a row of a table, a name; the label of the next stands alone in its line. */
    private boolean isNextAnnex(int index) {
        return region == Region.ANNEX
                && signs.get(index).kind() == LineSign.Kind.ANNEX
                && !Character.isLowerCase(lines.get(index).text().charAt(0));
    }

    /** Whether a blank line that says something stands before a line. */
    private boolean isBlankBetween(int index) {
        return habit.parts(lines.get(index))
                || (!habit.blank()
                        && !habit.everyLineBlank()
                        && lines.get(index).blankBefore() > 0);
    }

    private static boolean closesBracket(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ']' || last == '］' || text.endsWith("]*");
    }

    /** A number or mark that the dump put on a line of its own belongs to the next line. */
    private boolean isMarkOnly(int index) {
        return signs.get(index).bare() && signs.get(index).kind() != LineSign.Kind.HEADING;
    }

    /** The votes of the dump's shape. */
    private int shape(int index, LineEnding ending) {
        PrintedLine line = lines.get(index - 1);
        PrintedLine next = lines.get(index);
        boolean pageBreak = isPageBreak(index);
        int score = 0;
        if (habit.blank() && !pageBreak) {
            score += habit.parts(next) ? 6 : !habit.whole() ? -5 : habit.mostlyBlank() ? -3 : 0;
        } else if (habit.blank() && habit.partingAtBreaks() && next.pageBreak()) {
            score += next.blankAbove() > 0 ? 6 : -5;
        }
        if (habit.trailing()) {
            score += line.trailingSpace() ? 5 : -5;
        }
        if (habit.indent() && (next.pageBreak() || !pageBreak)) {
            score += next.indent() > 0 ? 5 : -4;
        }
        if (habit.whole()) {
            // An open end is a heading, unless it is too long for one or a page break parts a paragraph here.
            boolean heading = ending == LineEnding.OPEN
                    && (Ideographs.width(line.text()) <= WIDEST_HEADING || isTitleBehindLabel());
            score += ending != LineEnding.OPEN || (heading && !pageBreak) ? 4 : heading ? 0 : -4;
        }
        LineRoom room = habit.room();
        if (room.width() > 0) {
            if (room.endsShort(line, next)) {
                score += room.isExact() || room.isFarShort(line) ? SHORT : room.sure() ? RATHER_SHORT : 3;
            } else {
                score -= room.sure() && room.left(line, next) < 0 ? 2 : 1;
            }
        }
        return score;
    }

    /** Lines of a masthead are paragraphs, but for a title or agenda item that fills its line and goes on. */
    private int front(int index, LineEnding ending) {
        boolean full = habit.room().width() > 0 && !habit.room().endsShort(lines.get(index - 1), lines.get(index));
        if (ending == LineEnding.COMMA) {
            return -6;
        }
        return full && ending == LineEnding.OPEN && !isBlankBetween(index) ? -2 : 2;
    }

    private int body(int index, LineEnding ending) {
        LineSign sign = signs.get(index);
        String text = lines.get(index).text();
        boolean ended = ending == LineEnding.STOP || ending == LineEnding.SEMICOLON;
        switch (sign.kind()) {
            case NUMBERED -> {
                if (quotes.isInside(index)) {
                    return -6;
                }
                boolean expected = sign.number() == number + 1;
                boolean endsPreamble = region == Region.PREAMBLE && sign.number() == 1;
                if (ended || (ending == LineEnding.COMMA && endsPreamble)) {
                    return expected ? 9 : 7;
                }
                if (sign.number() == 1 && !sign.bare() && isHeadingSoFar(index)) {
                    return 12;
                }
                // Behind an open end, the next number stands behind a heading; a number of the text is not the next.
                boolean next = expected && !sign.bare() && region != Region.AFTER;
                return next ? (headings.isBehind(index) ? 12 : 4) : -5;
            }
            case ITEM -> {
                // Where every paragraph has a line of its own, a mark at a line's start is an item's.
                boolean own = habit.whole() && !isPageBreak(index);
                if (!own && !isShown(index) && inlineList.goesOnAt(index, paragraphStart)) {
                    return HARDLY_A_BEGINNING;
                }
                return own
                                || ended
                                || LineEnding.joinsTheLast(lines.get(index - 1).text())
                        ? 9
                        : ending == LineEnding.COMMA ? 6 : -2;
            }
            case HEADING -> {
                boolean behindTitle = region == Region.ANNEX && isHeadingSoFar(index);
                return ended || behindTitle || mayBeHeading(index) ? 8 : -2;
            }
            default -> {
                return mayBeHeading(index) ? 12 : words(index, ending, text, ended);
            }
        }
    }

    /** Whether the paragraph at hand is a heading as far as it goes: a few lines with open ends, without a number or mark. */
    private boolean isHeadingSoFar(int index) {
        return isWords(paragraphStart)
                && region != Region.FRONT
                && region != Region.AFTER
                && headings.reachesFrom(paragraphStart, index);
    }

    /** In an annex, whether a section's label and its title, which leaves most of its line empty, stand before a line. */
    private boolean isBehindTitleOfSection(int index) {
        boolean apart = previousStart == paragraphStart - 1 && isTitleOfSection(paragraphStart);
        LineSign label = signs.get(paragraphStart);
        PrintedLine title = lines.get(index - 1);
        LineRoom room = habit.room();
        boolean ends = room.width() > 0 ? room.isFarShort(title) : Ideographs.width(title.text()) <= SHORT_TITLE;
        return region == Region.ANNEX
                && (apart || (label.kind() == LineSign.Kind.HEADING && !label.bare()))
                && ends
                && isHeadingSoFar(index);
    }

    /** Whether all that stands before a line is a section's label alone in its line and its title: I / Revised estimates. */
    private boolean isSectionSoFar(int index) {
        boolean inBody = region == Region.PREAMBLE || region == Region.OPERATIVE;
        boolean titled = (headings.isBareLabel(paragraphStart) && index > paragraphStart + 1) || isTitleBehindLabel();
        return inBody && titled && headings.reachesFrom(paragraphStart, index);
    }

    /** Whether the paragraph at hand stands right behind the label of a section that is a paragraph by itself. */
    private boolean isTitleBehindLabel() {
        return previousStart == paragraphStart - 1 && headings.isBareLabel(previousStart) && isWords(paragraphStart);
    }

    /** In an annex, whether a line is the title of a section whose label stands alone before it: Article 1 / Establishment. */
    private boolean isTitleOfSection(int index) {
        return region == Region.ANNEX && headings.isBareLabel(index - 1);
    }

    /** A line of words: what it begins with, and how the line before it ends. */
    private int words(int index, LineEnding ending, String text, boolean ended) {
        boolean opening = signs.get(index).opens();
        if (ended && region == Region.OPERATIVE && text.startsWith((number + 1) + " ")) {
            // The next number that lost its stop; the parser asks for the one behind it as well.
            return text.length() > 8 && LetterCase.beginsUpper(text.substring(text.indexOf(' ') + 1)) ? 7 : -6;
        }
        if (paragraphStart == index - 1
                && headings.isBareLabel(paragraphStart)
                && (Ideographs.is(lines.get(paragraphStart).text().charAt(0)) || Ideographs.is(text.charAt(0)))
                && ending == LineEnding.OPEN) {
            // No space parts a label from a title in Han script once they are joined: 一 / 订正估计数, B / 河流与河岸.
            return 12;
        }
        // Small Latin letters begin no paragraph; a Russian preamble's paragraphs begin with small letters.
        boolean small = text.charAt(0) < 0x0250 && !LetterCase.beginsUpper(text);
        if (opening && !small && ending == LineEnding.OPEN && isSectionSoFar(index)) {
            return 12;
        }
        if (LetterCase.beginsLower(text)) {
            return ended ? -3 : NO_BEGINNING;
        }
        boolean endsShort = habit.room().endsShort(lines.get(index - 1), lines.get(index));
        if (opening
                && region == Region.OPERATIVE
                && (endsShort || LetterCase.beginsUpper(text))
                && isHeadingSoFar(index)) {
            return 8;
        }
        if (isBehindTitleOfSection(index) || (paragraphStart == index - 1 && isTitleOfSection(index))) {
            return 12;
        }
        if (ending == LineEnding.OPEN) {
            boolean list = lines.get(index - 1).text().endsWith("、");
            return list || !isShown(index) ? HARDLY_A_BEGINNING : -3;
        }
        boolean decrees = region == Region.PREAMBLE && signs.get(index).kind() == LineSign.Kind.DECREE;
        if (decrees && (numberless || LetterCase.beginsUpper(text))) {
            // The sole operative paragraph has no number.
            return 4;
        }
        if (region == Region.PREAMBLE && opening) {
            return LetterCase.beginsUpper(text)
                    ? 4
                    : openingVote(signs.get(index).kind());
        }
        if (opening) {
            return -2;
        }
        if (region == Region.AFTER) {
            return -1;
        }
        boolean shown = isShown(index);
        return ended ? (shown ? -1 : -6) : shown ? -4 : HARDLY_A_BEGINNING;
    }

    /** Where a full line tells nothing, three votes part it from the next. */
    private int openingVote(LineSign.Kind kind) {
        return switch (kind) {
            case FIRST_ACT, ACT -> 3;
            case LATER_ACT -> 1;
            default -> 2;
        };
    }

    /** Whether the dump itself sets this line off from the one before: by a blank line, a space or an indent. */
    private boolean isShown(int index) {
        boolean blank = habit.parts(lines.get(index)) && !isPageBreak(index);
        boolean trailing = habit.trailing() && lines.get(index - 1).trailingSpace();
        boolean indent = habit.indent() && lines.get(index).indent() > 0;
        return blank || trailing || indent || habit.whole();
    }

    /** Whether a heading begins with this line: behind the end of a paragraph, before the number that is next. */
    private boolean mayBeHeading(int index) {
        LineEnding before = LineEnding.of(lines.get(index - 1).text());
        boolean couldEnd = region == Region.PREAMBLE
                ? before != LineEnding.OPEN
                : before == LineEnding.STOP || before == LineEnding.SEMICOLON;
        boolean inside = habit.blank() && !habit.parts(lines.get(index)) && !isPageBreak(index);
        LineSign.Kind kind = signs.get(paragraphStart).kind();
        boolean inHeading = before == LineEnding.COMMA
                && paragraphStart == index - 1
                && (kind == LineSign.Kind.PLAIN || kind == LineSign.Kind.DECREE)
                && headings.standsBefore(paragraphStart, number + 1);
        return couldEnd
                && !inside
                && !inHeading
                && !LetterCase.beginsLower(lines.get(index).text())
                && region != Region.FRONT
                && region != Region.AFTER
                && headings.standsBefore(index, number + 1);
    }

    private void tellDoubt(int index, boolean parted) {
        PrintedLine line = lines.get(index);
        problems.add(Problem.warning(
                "paragraph-end-unclear",
                line.source().placeAt(line.from()),
                parted
                        ? "a paragraph was taken to begin here, but the dump does not show it clearly"
                        : "this line was taken to go on with the paragraph, but the dump does not show it clearly",
                "compare with the official text; a dump with blank lines between paragraphs only is read without"
                        + " doubt"));
    }
}
