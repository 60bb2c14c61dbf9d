package clausebook.read.akn;

import clausebook.read.CellPlace;
import clausebook.read.StyledParagraph.Role;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph as it is met in the file: its characters, where in the file each run of them stands, and what the file says
 * over them. Positions are UTF-16 indexes of {@link #text}.
 */
final class AknLine {

    /** Which part of the document it stands in. */
    enum Region {
        FRONT,
        PREAMBLE,
        BODY,
        CLOSING,
        ATTACHED
    }

    /** A stretch of the text: of emphasis, of raised letters, or of a note's mark. */
    record Stretch(int from, int to) {}

    final Region region;
    final Role role;
    /** Whether it is a further paragraph of one numbered element, not its first. */
    final boolean further;
    /** Whether it is quoted from another text. */
    boolean quoted = false;
    /** Whether the file says that it is preambular, among operative paragraphs. */
    boolean preambular = false;
    /** Whether the file says that it opens the resolution. */
    boolean opening = false;
    /** Whether the file says that an annex begins with it. */
    boolean headsAnnex = false;
    /** Which cell of which table it stands in. */
    Optional<CellPlace> cell = Optional.empty();

    final StringBuilder text = new StringBuilder();
    final List<Stretch> emphasis = new ArrayList<>();
    final List<Stretch> bold = new ArrayList<>();
    final List<Stretch> raised = new ArrayList<>();
    final List<Stretch> marks = new ArrayList<>();
    Optional<AknLine> number = Optional.empty();
    private int[] runs = new int[8];
    private int runCount = 0;
    private int held = -1;

    AknLine(Region region, Role role, boolean further) {
        this.region = region;
        this.role = role;
        this.further = further;
    }

    /** Words of the file; {@code at} is where they begin in it. */
    void append(String words, int at) {
        if (words.isEmpty()) {
            return;
        }
        boolean layout = words.indexOf('\n') >= 0 && WhiteSpace.isBlank(words);
        if (layout) {
            held = held < 0 ? at : held;
            return;
        }
        if (held >= 0) {
            // The file's own line ends between two elements part words, but not a word and its comma.
            if (!text.isEmpty() && "،؛,;.:)]”»".indexOf(words.charAt(0)) < 0) {
                run(held);
                text.append('\n');
            }
            held = -1;
        }
        run(at);
        text.append(words);
    }

    /** A sign that the file holds elsewhere than in its words, such as a note's mark in an attribute. */
    void insert(String words, int at) {
        held = -1;
        run(at);
        text.append(words);
    }

    private void run(int at) {
        if (runCount * 2 == runs.length) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
        runs[runCount * 2] = text.length();
        runs[runCount * 2 + 1] = at;
        runCount++;
    }

    int runCount() {
        return runCount;
    }

    int runStart(int run) {
        return runs[run * 2];
    }

    int runPlace(int run) {
        return runs[run * 2 + 1];
    }

    boolean isBlank() {
        return WhiteSpace.isBlank(text.toString());
    }

    /** Where in the file the character at an index stands. */
    int placeOf(int index) {
        for (int run = runCount - 1; run >= 0; run--) {
            if (runStart(run) <= index) {
                return runPlace(run) + index - runStart(run);
            }
        }
        return number.map(printed -> printed.placeOf(0)).orElse(0);
    }

    /** The same line as another kind of paragraph. */
    AknLine as(Role other) {
        AknLine same = new AknLine(region, other, further);
        same.text.append(text);
        same.emphasis.addAll(emphasis);
        same.bold.addAll(bold);
        same.raised.addAll(raised);
        same.marks.addAll(marks);
        same.number = number;
        same.quoted = quoted;
        same.opening = opening;
        same.headsAnnex = headsAnnex;
        same.preambular = preambular;
        same.cell = cell;
        same.runs = runs;
        same.runCount = runCount;
        return same;
    }

    /** Takes the first characters off, as a line of their own: a number that stood inside the words. */
    AknLine cut(int end) {
        AknLine head = new AknLine(region, Role.TEXT, false);
        String words = text.toString();
        int run = 0;
        while (run < runCount && runStart(run) < end) {
            int to = Math.min(end, run + 1 < runCount ? runStart(run + 1) : words.length());
            head.insert(words.substring(runStart(run), to), runPlace(run));
            run++;
        }
        head.marks.addAll(marks.stream().filter(mark -> mark.to() <= end).toList());
        int[] rest = new int[runs.length + 2];
        int count = 0;
        for (int i = 0; i < runCount; i++) {
            int stop = i + 1 < runCount ? runStart(i + 1) : words.length();
            if (stop > end) {
                int shift = Math.max(0, end - runStart(i));
                rest[count * 2] = runStart(i) + shift - end;
                rest[count * 2 + 1] = runPlace(i) + shift;
                count++;
            }
        }
        runs = rest;
        runCount = count;
        text.delete(0, end);
        shift(emphasis, end);
        shift(bold, end);
        shift(raised, end);
        shift(marks, end);
        return head;
    }

    private static void shift(List<Stretch> stretches, int by) {
        List<Stretch> moved = stretches.stream()
                .filter(stretch -> stretch.to() > by)
                .map(stretch -> new Stretch(Math.max(0, stretch.from() - by), stretch.to() - by))
                .toList();
        stretches.clear();
        stretches.addAll(moved);
    }
}
