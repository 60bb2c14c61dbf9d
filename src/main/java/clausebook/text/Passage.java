package clausebook.text;

import clausebook.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of running text of which every character knows where in the source it stands. Only white space may differ
 * from the source; no other character is ever added, dropped inside, or changed.
 *
 * <p>Positions are UTF-16 indexes of {@link #text()}; what is written out counts code points.
 */
public final class Passage {

    private final SourceText source;
    private final String text;
    /** Pairs: index in {@code text} where a run begins, index in the source where it begins; runs are contiguous. */
    private final int[] runs;

    private Passage(SourceText source, String text, int[] runs) {
        this.source = source;
        this.text = text;
        this.runs = runs;
    }

    /** The source's characters from one UTF-16 index to another, as they stand. */
    public static Passage of(SourceText source, int from, int to) {
        return new Passage(source, source.text().substring(from, to), new int[] {0, from});
    }

    /** A passage as {@link Packing} keeps it. */
    static Passage of(SourceText source, String text, int[] runs) {
        return new Passage(source, text, runs);
    }

    /** Pairs: index in the text where a run begins, index in the source where it begins. */
    int[] runs() {
        return runs;
    }

    /** An empty passage that stands at an index of the source. */
    public static Passage empty(SourceText source, int at) {
        return new Passage(source, "", new int[] {0, at});
    }

    /** One U+0020 that stands for the white space at an index of the source (a line end between two Latin words). */
    public static Passage space(SourceText source, int at) {
        return new Passage(source, " ", new int[] {0, at});
    }

    /** The passages one after the other, with nothing between them. All must come from one source. */
    public static Passage join(List<Passage> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to join: a passage needs a place in a source");
        }
        StringBuilder joined = new StringBuilder();
        List<Integer> runs = new ArrayList<>();
        SourceText source = parts.get(0).source;
        for (Passage part : parts) {
            if (part.source != source) {
                throw new IllegalArgumentException(
                        "passages of two sources: " + source.file() + ", " + part.source.file());
            }
            for (int i = 0; i < part.runs.length; i += 2) {
                if (part.text.isEmpty() && !(joined.isEmpty() && part == parts.get(parts.size() - 1))) {
                    continue;
                }
                runs.add(joined.length() + part.runs[i]);
                runs.add(part.runs[i + 1]);
            }
            joined.append(part.text);
        }
        if (runs.isEmpty()) {
            return empty(source, parts.get(0).runs[1]);
        }
        return new Passage(
                source,
                joined.toString(),
                runs.stream().mapToInt(Integer::intValue).toArray());
    }

    public SourceText source() {
        return source;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The part from one UTF-16 index of this passage to another. */
    public Passage part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        int first = runAt(from);
        int last = to > from ? runAt(to - 1) : first;
        int[] kept = new int[(last - first) * 2 + 2];
        for (int run = first; run <= last; run++) {
            int begins = runs[run * 2];
            int shift = Math.max(0, from - begins);
            kept[(run - first) * 2] = begins + shift - from;
            kept[(run - first) * 2 + 1] = runs[run * 2 + 1] + shift;
        }
        return new Passage(source, text.substring(from, to), kept);
    }

    public Passage part(int from) {
        return part(from, text.length());
    }

    /** The passage without white space at either end. */
    public Passage strip() {
        int from = 0;
        int to = text.length();
        while (from < to && WhiteSpace.is(text.charAt(from))) {
            from++;
        }
        while (to > from && WhiteSpace.is(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** The UTF-16 index in the source of the character at this index; the end maps to just after the last character. */
    public int sourceIndex(int index) {
        if (index >= text.length() && !text.isEmpty()) {
            return sourceIndex(text.length() - 1) + 1;
        }
        int run = runAt(index);
        return runs[run * 2 + 1] + index - runs[run * 2];
    }

    /**
     * The index of the first character that stands at this UTF-16 index of the source or behind it; the length where none
     * does. Only for passages whose characters stand in the order of the source.
     */
    public int indexAt(int sourceIndex) {
        int low = Runs.holdingSecond(runs, sourceIndex);
        int begins = runs[low * 2];
        int ends = low + 1 < runs.length / 2 ? runs[low * 2 + 2] : text.length();
        return Math.max(begins, Math.min(ends, begins + sourceIndex - runs[low * 2 + 1]));
    }

    /** Where the character at this index stands in the source. */
    public Place placeAt(int index) {
        return source.placeAt(sourceIndex(index));
    }

    /** Where the passage begins in the source. */
    public Place place() {
        return placeAt(0);
    }

    private int runAt(int index) {
        return Runs.holding(runs, index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that
                && text.equals(that.text)
                && source == that.source
                && Arrays.equals(runs, that.runs);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
