package clausebook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one dump shows where paragraphs end, told from the dump itself: by blank lines, by a space at the end of the last
 * line, by an indented first line, by short last lines, or by putting each paragraph on one line. A habit counts only
 * where it parts lines that end a sentence from lines that end inside one.
 *
 * @param parting how many blank lines at least stand between paragraphs and nowhere else; 0 where they say nothing
 * @param partingAtBreaks whether blank lines above a page's end tell a paragraph's end from a line inside one
 * @param everyLineBlank whether a blank line stands behind every printed line, so that one says nothing
 * @param trailing whether the last line of a paragraph, and no other, ends with white space
 * @param indent whether the first line of a paragraph, and no other, is indented
 * @param whole whether each paragraph stands on one line
 * @param mostlyBlank whether more lines have a blank line before them than have none
 * @param room how full its lines are
 */
record DumpHabit(
        int parting,
        boolean partingAtBreaks,
        boolean everyLineBlank,
        boolean trailing,
        boolean indent,
        boolean whole,
        boolean mostlyBlank,
        LineRoom room) {

    private static final int FEWEST = 3;
    /** No dump tells more blank lines from fewer. */
    private static final int MOST_BLANK = 3;

    /** No page is printed with wider lines: longer ones are whole paragraphs. */
    private static final int WIDEST_PRINT = 180;

    /** Counts over the gaps between lines: how many of those inside and of those behind a sentence show a sign. */
    private static final class Tally {
        int inside;
        int insideShown;
        int behind;
        int behindShown;
        int comma;
        int commaShown;

        void count(LineEnding ending, boolean shown) {
            if (ending == LineEnding.OPEN) {
                inside++;
                insideShown += shown ? 1 : 0;
            } else if (ending == LineEnding.COMMA) {
                // A comma ends a preambular paragraph, and as often a line inside one: it has no vote among many
                // others.
                comma++;
                commaShown += shown ? 1 : 0;
            } else {
                behind++;
                behindShown += shown ? 1 : 0;
            }
        }

        boolean shows() {
            return (behindShown > 0 && tells()) || isOfCommas();
        }

        /** Whether no line inside a sentence has the sign and nearly all behind one have it, be there ever so few. */
        boolean parts() {
            return inside > 0 && insideShown == 0 && behindShown >= behind * 0.8 && behindShown + commaShown >= 2;
        }

        /** Where hardly a paragraph ends with a stop, commas tell: lines inside a sentence are without the sign. */
        private boolean isOfCommas() {
            return behind < FEWEST
                    && inside > 0
                    && insideShown <= inside * 0.1
                    && behindShown == behind
                    && commaShown > 0
                    && behindShown + commaShown >= 2;
        }

        boolean tells() {
            return inside + behind >= FEWEST
                    && behindShown >= Math.max(1, (int) (behind * 0.8))
                    && insideShown <= inside * 0.1;
        }
    }

    /** @param body index of the first line of the body; the masthead has habits of its own and no vote */
    static DumpHabit of(List<PrintedLine> lines, List<LineSign> printed, int body) {
        List<LineSign> signs = withoutVoters(lines, printed, body);
        Tally[] blank = {new Tally(), new Tally(), new Tally()};
        Tally trailing = new Tally();
        Tally indent = new Tally();
        Tally atBreaks = new Tally();
        int blankGaps = 0;
        int gaps = 0;
        int open = 0;
        int[] widths = new int[lines.size()];
        int widest = 0;
        for (int i = body; i < lines.size(); i++) {
            widest = Math.max(widest, Ideographs.width(lines.get(i).text()));
        }
        for (int i = body; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            LineEnding ending = LineEnding.of(line.text());
            // A short line with an open end is a heading: it ends no sentence, and stands inside none.
            boolean heading = ending == LineEnding.OPEN && Ideographs.width(line.text()) < widest * 0.6;
            if (!heading) {
                trailing.count(ending, line.trailingSpace());
            }
            boolean goesOn = i + 1 < lines.size() && isRunning(signs.get(i)) && isWords(signs.get(i + 1));
            if (ending == LineEnding.OPEN && goesOn) {
                widths[open++] = Ideographs.width(line.text());
            }
            if (i + 1 < lines.size() && !lines.get(i + 1).pageBreak()) {
                PrintedLine next = lines.get(i + 1);
                gaps++;
                blankGaps += next.blankBefore() > 0 ? 1 : 0;
                if (!heading && isRunning(signs.get(i)) && isRunning(signs.get(i + 1))) {
                    for (int least = 1; least <= MOST_BLANK; least++) {
                        blank[least - 1].count(ending, next.blankBefore() >= least);
                    }
                    indent.count(ending, next.indent() > 0);
                }
            }
        }
        for (int i = body; i + 1 < lines.size(); i++) {
            PrintedLine next = lines.get(i + 1);
            if (next.pageBreak() && isRunning(signs.get(i)) && isRunning(signs.get(i + 1))) {
                atBreaks.count(LineEnding.of(lines.get(i).text()), next.blankAbove() > 0);
            }
        }
        int bodyLines = lines.size() - body;
        int beyondPrint = 0;
        for (int i = body; i < lines.size(); i++) {
            beyondPrint += Ideographs.width(lines.get(i).text()) > WIDEST_PRINT ? 1 : 0;
        }
        // A wrapped line is about as wide as the others; much shorter ones with an open end are headings.
        int wrapped = 0;
        for (int i = 0; i < open; i++) {
            wrapped += widths[i] >= widest * 0.6 ? 1 : 0;
        }
        // A line with an open end as wide as the widest is a wrapped one, be there ever so few.
        boolean anyFull = Arrays.stream(widths, 0, open).max().orElse(0) >= widest * 0.9;
        boolean parted = trailing.parts() || indent.parts() || blank[1].parts() || blank[2].parts();
        boolean whole = (beyondPrint >= Math.max(2, bodyLines * 0.1) && !isEven(Arrays.copyOf(widths, open)))
                || (LineRoom.brokenInside(lines, signs, body) == 0 && !anyFull)
                || (!parted
                        && (widest > WIDEST_PRINT || !anyFull)
                        && wrapped <= bodyLines * 0.08
                        && blank[0].insideShown == blank[0].inside);
        boolean mostly = blankGaps * 2 >= gaps;
        boolean every = gaps >= FEWEST && blankGaps >= gaps * 0.9 && !whole;
        return new DumpHabit(
                parting(blank, every, whole && blankGaps > 0),
                !every && atBreaks.inside > 0 && atBreaks.insideShown <= atBreaks.inside * 0.2,
                every,
                trailing.shows() && trailing.inside > 0,
                indent.shows() && indent.inside > 0,
                whole,
                mostly,
                whole ? LineRoom.UNKNOWN : LineRoom.of(lines, signs, body));
    }

    /** Whether most lines that break inside a sentence are about as wide as the widest: then a width broke them. */
    private static boolean isEven(int[] widths) {
        int widest = Arrays.stream(widths).max().orElse(0);
        long full = Arrays.stream(widths).filter(width -> width >= widest * 0.9).count();
        return full >= Math.max(FEWEST, widths.length * 0.6);
    }

    /** Where every line has a blank line behind it, two of them may part paragraphs. */
    private static int parting(Tally[] blank, boolean every, boolean whole) {
        if (!every && (whole || blank[0].shows())) {
            return 1;
        }
        for (int least = 2; every && least <= MOST_BLANK; least++) {
            if (blank[least - 1].shows()) {
                return least;
            }
        }
        return 0;
    }

    /** Whether blank lines stand between paragraphs and nowhere else. */
    boolean blank() {
        return parting > 0;
    }

    /** Whether so many blank lines stand before a line as part paragraphs. */
    boolean parts(PrintedLine line) {
        return parting > 0 && line.blankBefore() >= parting;
    }

    /** The closing block's short lines follow each other without a blank line whatever the habit: they have no vote. */
    private static boolean isRunning(LineSign sign) {
        return !sign.isAlone()
                && sign.kind() != LineSign.Kind.BEGINS
                && sign.kind() != LineSign.Kind.CHAPEAU
                && sign.kind() != LineSign.Kind.SENTENCE;
    }

    /** The signs with every line of a list of voters set apart: such lines break where the list's print does. */
    private static List<LineSign> withoutVoters(List<PrintedLine> lines, List<LineSign> signs, int body) {
        List<LineSign> all = new ArrayList<>(signs);
        boolean inList = false;
        for (int i = body; i < all.size(); i++) {
            LineSign.Kind kind = signs.get(i).kind();
            inList = kind == LineSign.Kind.BEGINS
                    || (inList && (kind == LineSign.Kind.PLAIN || kind == LineSign.Kind.DECREE));
            if (inList) {
                all.set(i, LineSign.of(LineSign.Kind.BEGINS));
                inList = !lines.get(i).text().endsWith("]");
            }
        }
        return all;
    }

    private static boolean isWords(LineSign sign) {
        return sign.kind() == LineSign.Kind.PLAIN || sign.kind() == LineSign.Kind.DECREE || sign.opens();
    }
}
