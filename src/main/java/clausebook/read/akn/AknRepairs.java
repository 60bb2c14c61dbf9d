package clausebook.read.akn;

import clausebook.read.StyledParagraph.Role;
import clausebook.read.akn.AknLine.Region;
import clausebook.read.akn.AknLine.Stretch;
import clausebook.text.Ornament;
import clausebook.text.WhiteSpace;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what the United Nations' converter misplaced: numbers left inside the words, headings and preambular
 * paragraphs among the operative ones, the brackets of note marks, lines that lost their list. Words stay as they are; what
 * is done is told.
 */
final class AknRepairs {

    /** @param line where; the message says what was put right */
    record Repair(String code, AknLine line, String message) {}

    private static final String SKIPPED = "[\\s\\u00A0\\u200E\\u200F\\u202A-\\u202C]*";

    /** A number at the head of the words that only a tab parts from them: no other figure stands so. */
    private static final Pattern NUMBER_BY_TAB = Pattern.compile(SKIPPED + "[0-9٠-٩۰-۹]{1,4}(?: ?(?:bis|ter|quater))?"
            + SKIPPED + "[.．。\\-–—]?[ \\u00A0\\u200E\\u200F]*\\t" + SKIPPED);

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\(\\s*\\)\\s*");
    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_SENTENCE_IN_BOLD = 500;
    private static final int LONGEST_LABEL = 60;

    private final FixedWording wording;
    private final List<Repair> repairs = new ArrayList<>();
    private boolean numbersSeen = false;
    private boolean annexSeen = false;

    private AknRepairs(FixedWording wording) {
        this.wording = wording;
    }

    /** Repairs the lines in place where it can, and gives them all, in order, with their final roles. */
    static List<AknLine> of(List<AknLine> lines, FixedWording wording, List<Repair> told) {
        AknRepairs repairs = new AknRepairs(wording);
        List<AknLine> done = new ArrayList<>();
        int part = 0;
        int lastPart = lastOpening(lines);
        for (AknLine line : lines) {
            if (opensBody(line)) {
                repairs.endPart(done.subList(part, done.size()));
                part = done.size();
            }
            markBrackets(line);
            lostNotes(line);
            done.add(
                    switch (line.region) {
                        case FRONT -> line;
                        // Each part may name its meeting and date; the last names those of the resolution.
                        case CLOSING -> line.as(done.size() < lastPart ? Role.TEXT : Role.CLOSING);
                        default -> repairs.repaired(line);
                    });
        }
        repairs.endPart(done.subList(part, done.size()));
        told.addAll(repairs.repairs);
        return done;
    }

    private static int lastOpening(List<AknLine> lines) {
        int last = lines.size() - 1;
        while (last > 0 && !opensBody(lines.get(last))) {
            last--;
        }
        return last;
    }

    /** Each part of a resolution (79/264 A to C) has an opening and numbers of its own. */
    private void endPart(List<AknLine> part) {
        if (!numbersSeen) {
            sole(part);
        }
        numbersSeen = false;
        annexSeen = false;
    }

    private static boolean opensBody(AknLine line) {
        return line.opening && line.region == Region.PREAMBLE;
    }

    /**
     * A body without any number has one operative paragraph: the first that does not end as preambular ones do. Where
     * another acts behind it, their numbers are lost, and nothing is told of either.
     */
    private void sole(List<AknLine> lines) {
        if (lines.stream().filter(line -> isPlain(line) && acts(line)).count() > 1) {
            return;
        }
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            AknLine line = lines.get(i);
            boolean plain = isPlain(line);
            if (plain && !found && ending(line) != ',') {
                found = true;
                lines.set(i, line.as(Role.SOLE));
            } else if (plain && found && !startsNumbered(line.text.toString()) && !startsItem(line.text.toString())) {
                lines.set(i, line.as(Role.CONTINUED));
            }
        }
    }

    private static boolean isPlain(AknLine line) {
        return line.region == Region.BODY && line.role == Role.TEXT && line.number.isEmpty();
    }

    /** Whether a line opens as operative paragraphs alone do, and ends as they do. */
    private boolean acts(AknLine line) {
        // All signs that may end one are told as a stop.
        return ending(line) == '.'
                && ActionWords.open(wording.language(), line.text.toString().strip(), ActionWords.Part.OPERATIVE);
    }

    /** The mark that a note's own words begin with, and the brackets that the file leaves empty for it. */
    static void note(AknLine note) {
        if (note.number.isEmpty()) {
            return;
        }
        AknLine mark = note.number.get();
        Matcher brackets = EMPTY_BRACKETS.matcher(note.text);
        if (brackets.lookingAt()) {
            int opening = note.text.indexOf("(");
            int closing = note.text.indexOf(")");
            AknLine printed = new AknLine(note.region, Role.TEXT, false);
            AknLine head = note.cut(brackets.end());
            printed.insert("(", head.placeOf(opening));
            printed.insert(mark.text.toString(), mark.runPlace(0));
            printed.insert(")", head.placeOf(closing));
            note.number = Optional.of(printed);
            return;
        }
        Matcher own = Pattern.compile("\\s*" + Pattern.quote(mark.text.toString()) + "(?=\\s|$)")
                .matcher(note.text);
        if (own.lookingAt()) {
            note.number = Optional.of(note.cut(own.end()));
        }
    }

    /** Raised brackets around a note's mark are printed with it. */
    private static void markBrackets(AknLine line) {
        for (int i = 0; i < line.marks.size(); i++) {
            Stretch mark = line.marks.get(i);
            boolean before = mark.from() > 0
                    && "([（".indexOf(line.text.charAt(mark.from() - 1)) >= 0
                    && isRaised(line, mark.from() - 1);
            boolean behind = mark.to() < line.text.length()
                    && ")]）".indexOf(line.text.charAt(mark.to())) >= 0
                    && isRaised(line, mark.to());
            if (before && behind) {
                line.marks.set(i, new Stretch(mark.from() - 1, mark.to() + 1));
            }
        }
    }

    private static boolean isRaised(AknLine line, int index) {
        return line.raised.stream().anyMatch(raised -> raised.from() <= index && index < raised.to());
    }

    /** A raised figure or star behind a word's end whose note is not in the file. */
    private static void lostNotes(AknLine line) {
        for (Stretch raised : line.raised) {
            String sign = line.text.substring(raised.from(), raised.to()).strip();
            boolean figure = sign.matches("[0-9]{1,3}|\\*{1,3}");
            boolean marked =
                    line.marks.stream().anyMatch(mark -> mark.from() < raised.to() && raised.from() < mark.to());
            boolean behindSign =
                    raised.from() > 0 && ",.;:)”»。，；：）》،؛".indexOf(line.text.charAt(raised.from() - 1)) >= 0;
            if (figure && !marked && behindSign) {
                line.marks.add(raised);
            }
        }
        line.marks.sort(java.util.Comparator.comparingInt(Stretch::from));
    }

    private AknLine repaired(AknLine line) {
        if (line.cell.isPresent()) {
            return line.as(Role.CELL);
        }
        if (line.headsAnnex && line.number.isEmpty() && (line.role == Role.HEADING || isHeading(line))) {
            annexSeen = true;
            return line.as(Role.ANNEX);
        }
        if (opensBody(line)) {
            return line.as(Role.CHAPEAU);
        }
        if (line.quoted && numbersSeen) {
            return line.as(Role.CONTINUED);
        }
        String text = line.text.toString();
        annexSeen |= text.length() < LONGEST_LABEL
                && wording.match(Frame.ANNEX, text.strip()).isPresent();
        boolean attached = annexSeen || line.region == Region.ATTACHED;
        if (!attached
                && line.number.isEmpty()
                && wording.organs().opening(text.strip()).isPresent()) {
            return line.as(Role.CHAPEAU);
        }
        if (line.number.isEmpty() && line.role == Role.TEXT) {
            Matcher tabbed = NUMBER_BY_TAB.matcher(text);
            if (tabbed.lookingAt() && tabbed.end() < text.length() && line.region != Region.PREAMBLE) {
                line.number = Optional.of(line.cut(tabbed.end()));
                tell(
                        "number-in-words",
                        line,
                        "the number stands inside the words; it is taken as the paragraph's number");
            }
        }
        numbersSeen |= line.region == Region.BODY
                && !attached
                && line.number
                        .filter(number -> ParagraphNumber.told(AknText.withoutDirectionSigns(number.text.toString())
                                        .strip())
                                .isPresent())
                        .isPresent();
        if (line.number.isPresent() && line.role == Role.TEXT && labelsSection(line) && isSetOff(line)) {
            return line.as(Role.HEADING);
        }
        if (line.number.isPresent() || line.role != Role.TEXT || line.preambular || Ornament.is(text)) {
            return line;
        }
        if (line.region == Region.BODY && startsNumbered(text)) {
            if (!ItemMark.at(AknText.withoutDirectionSigns(text).strip()).isPresent()) {
                tell(
                        "number-in-words",
                        line,
                        "the number stands inside the words; it is taken as the paragraph's number");
                numbersSeen = true;
            }
            return line;
        }
        if (line.region == Region.BODY && isHeading(line)) {
            if (!attached) {
                tell("heading-as-paragraph", line, "the file gives a heading as a paragraph");
            }
            return line.as(Role.HEADING);
        }
        if (line.region == Region.BODY && !attached) {
            if (!numbersSeen && ending(line) == ',') {
                tell("preamble-in-body", line, "a preambular paragraph stands among the operative ones");
            } else if (numbersSeen && (line.further || ending(line) != ',')) {
                return line.as(Role.CONTINUED);
            }
        }
        return line;
    }

    /** Whether the words themselves begin with the number or, behind a number, the mark of an item. */
    private boolean startsNumbered(String text) {
        return ParagraphNumber.at(AknText.withoutDirectionSigns(text).strip(), wording)
                        .isPresent()
                || (numbersSeen && startsItem(text));
    }

    private static boolean startsItem(String text) {
        return ItemMark.at(AknText.withoutDirectionSigns(text).strip()).isPresent();
    }

    /** Short words without a sign at their end, or all of them set in bold or italics. */
    private static boolean isHeading(AknLine line) {
        String text = line.text.toString().strip();
        if (!line.further && ending(line) == '.' && isSetOff(line)) {
            return true;
        }
        if (text.length() > LONGEST_HEADING || line.further || ending(line) != ' ') {
            return false;
        }
        boolean opens =
                line.emphasis.stream().anyMatch(each -> WhiteSpace.isBlank(line.text.substring(0, each.from())));
        int emphasised =
                line.emphasis.stream().mapToInt(each -> each.to() - each.from()).sum();
        return !opens || emphasised * 10 >= text.length() * 9;
    }

    /** Whether all words are set in bold, as titles are that end with a full stop (Action 1. We will …). */
    private static boolean isSetOff(AknLine line) {
        String text = line.text.toString().strip();
        int bold = line.bold.stream().mapToInt(each -> each.to() - each.from()).sum();
        return text.length() <= LONGEST_SENTENCE_IN_BOLD && bold * 10 >= text.length() * 9;
    }

    /** Whether what stands as a number is the label of a section ({@code I.}): it counts neither paragraphs nor items. */
    private static boolean labelsSection(AknLine line) {
        String label = AknText.withoutDirectionSigns(
                        line.number.orElseThrow().text.toString())
                .strip();
        return ParagraphNumber.told(label).isEmpty() && ItemMark.told(label).isEmpty();
    }

    /** The sign that the line ends with, note marks and brackets left aside: a comma, a stop, or a blank for none. */
    private static char ending(AknLine line) {
        int end = line.text.length();
        while (end > 0) {
            int last = end - 1;
            Optional<Stretch> mark = line.marks.stream()
                    .filter(each -> each.from() <= last && last < each.to())
                    .findFirst();
            if (mark.isPresent()) {
                end = mark.get().from();
            } else if (WhiteSpace.is(line.text.charAt(last))
                    || AknText.isDirectionSign(line.text.charAt(last))
                    || "”’\"»)）]》」*".indexOf(line.text.charAt(last)) >= 0) {
                end = last;
            } else {
                break;
            }
        }
        if (end == 0) {
            return ' ';
        }
        return switch (line.text.charAt(end - 1)) {
            case ',', '،', '，' -> ',';
            case '.', '。', ';', '؛', '；', ':', '：', '!', '?', '؟' -> '.';
            default -> ' ';
        };
    }

    private void tell(String code, AknLine line, String message) {
        repairs.add(new Repair(code, line, message));
    }
}
