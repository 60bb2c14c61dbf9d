package clausebook.read.akn;

import clausebook.model.Mark;
import clausebook.model.SourceAccount.Removal;
import clausebook.read.StyledParagraph;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.akn.AknLine.Stretch;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.text.SourceText;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of the file, laid out as it prints: a line a paragraph, its number before it, notes behind everything else. It
 * is all character data outside {@code meta}, references resolved, and the mark of each note twice, where it stands in the
 * words and before the note, as in print; the file holds it once, in an attribute.
 *
 * <p>Signs that only steer the direction of writing show nothing and are scattered by the converter: they are taken out,
 * and each is listed.
 */
final class AknText {

    static final String DIRECTION_SIGN = "direction-sign";

    private static final String PUNCTUATION = ",،;؛:：；，.。、 ";

    private final StringBuilder text = new StringBuilder();
    private int[] runs = new int[64];
    private int runCount = 0;
    private final List<int[]> places = new ArrayList<>();
    private final List<AknLine> lines;
    private final SourceText source;
    private final Settling settling;

    final List<Removal> removed = new ArrayList<>();

    AknText(SourceText stored, List<AknLine> lines, Settling settling) {
        this.lines = lines;
        this.settling = settling;
        for (AknLine line : lines) {
            int number = text.length();
            line.number.ifPresent(this::layOut);
            if (line.number.isPresent()) {
                text.append(' ');
            }
            places.add(new int[] {number, text.length()});
            layOut(line);
            text.append('\n');
        }
        this.source = SourceText.extracted(stored, text.toString(), Arrays.copyOf(runs, runCount * 2));
    }

    /** Whether a character steers the direction of writing and nothing else, and cannot turn letters around. */
    static boolean isDirectionSign(int codePoint) {
        if (codePoint < 0x061C) {
            return false;
        }
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202C)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    static String withoutDirectionSigns(String words) {
        return words.codePoints()
                .filter(codePoint -> !isDirectionSign(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    SourceText source() {
        return source;
    }

    private void layOut(AknLine line) {
        for (int run = 0; run < line.runCount(); run++) {
            if (runCount * 2 == runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            runs[runCount * 2] = text.length() + line.runStart(run);
            runs[runCount * 2 + 1] = line.runPlace(run);
            runCount++;
        }
        text.append(line.text);
    }

    List<StyledParagraph> paragraphs() {
        List<StyledParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.add(paragraph(lines.get(i), places.get(i)[0], places.get(i)[1]));
        }
        return paragraphs;
    }

    private StyledParagraph paragraph(AknLine line, int numberAt, int at) {
        Passage words = settled(line, at);
        Optional<Passage> number = line.number.map(printed -> settled(printed, numberAt));
        if (number.isPresent() && !mayBeNumbered(line)) {
            words = words.isEmpty() ? number.get() : Settling.append(number.get(), words);
            number = Optional.empty();
        }
        return new StyledParagraph(words, number, marks(line, words, at), line.cell, line.role);
    }

    /** Lines of the frame, headings and the like have no number of their own: what stands there is part of the words. */
    private static boolean mayBeNumbered(AknLine line) {
        return line.role == Role.NOTE
                || (line.region != AknLine.Region.FRONT
                        && (line.role == Role.TEXT || line.role == Role.CELL || line.role == Role.CONTINUED));
    }

    /** The line's characters without note marks and direction signs, white space settled. */
    private Passage settled(AknLine line, int at) {
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        int mark = 0;
        for (int i = 0; i < line.text.length(); i++) {
            if (mark < line.marks.size() && line.marks.get(mark).from() == i) {
                part(parts, at + from, at + i);
                i = line.marks.get(mark).to() - 1;
                from = i + 1;
                mark++;
            } else if (isDirectionSign(line.text.charAt(i))) {
                part(parts, at + from, at + i);
                from = i + 1;
                removed.add(new Removal(DIRECTION_SIGN, Passage.of(source, at + i, at + i + 1)));
            }
        }
        part(parts, at + from, at + line.text.length());
        return parts.isEmpty() ? Passage.empty(source, at) : nonBlank(settling.settle(Passage.join(parts)));
    }

    private static Passage nonBlank(Passage passage) {
        return WhiteSpace.isBlank(passage.text()) ? Passage.empty(passage.source(), passage.sourceIndex(0)) : passage;
    }

    private void part(List<Passage> parts, int from, int to) {
        if (to > from) {
            parts.add(Passage.of(source, from, to));
        }
    }

    private List<Mark> marks(AknLine line, Passage words, int at) {
        List<Mark> marks = new ArrayList<>();
        line.number.ifPresent(number -> number.marks.forEach(
                mark -> marks.add(new Mark.NoteMark(0, number.text.substring(mark.from(), mark.to()), true))));
        for (Stretch mark : line.marks) {
            String printed = line.text.substring(mark.from(), mark.to());
            marks.add(new Mark.NoteMark(words.isEmpty() ? 0 : words.indexAt(at + mark.from()), printed, true));
        }
        if (line.region != AknLine.Region.FRONT && line.role != Role.HEADING && line.role != Role.ANNEX) {
            marks.addAll(emphasis(line, words, at));
        }
        return marks;
    }

    /** Neighbouring stretches of emphasis are one; white space and the sign behind the words are none of it. */
    private static List<Mark.Emphasis> emphasis(AknLine line, Passage words, int at) {
        List<Mark.Emphasis> merged = new ArrayList<>();
        String text = words.text();
        for (Stretch stretch : line.emphasis) {
            int from = words.isEmpty() ? 0 : words.indexAt(at + stretch.from());
            int to = words.isEmpty() ? 0 : words.indexAt(at + stretch.to());
            while (from < to && PUNCTUATION.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            while (to > from && PUNCTUATION.indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            if (from >= to) {
                continue;
            }
            boolean bold =
                    line.bold.stream().anyMatch(each -> each.from() < stretch.to() && stretch.from() < each.to());
            Mark.Emphasis last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null
                    && WhiteSpace.isBlank(text.substring(Math.min(from, last.end()), from))
                    && (last.bold() == bold || isShort(text.substring(from, to)))) {
                merged.set(
                        merged.size() - 1,
                        new Mark.Emphasis(last.start(), Math.max(to, last.end()), bold || last.bold()));
            } else {
                merged.add(new Mark.Emphasis(from, to, bold));
            }
        }
        return merged;
    }

    /** One or two words: the rest of a phrase that the converter set in another way, and no title. */
    private static boolean isShort(String words) {
        return words.chars().filter(unit -> unit == ' ').count() < 2;
    }
}
