package clausebook.derive;

import clausebook.text.Ideographs;
import clausebook.un.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How alike the wording of clauses is: the weighted Dice coefficient of what they are made of, pairs of characters in Han
 * text and words elsewhere. A pair or word that many clauses of the text share weighs little (the text's own formulas,
 * 侵犯和践踏人权), one that two clauses share weighs much.
 *
 * <p>Measured on resolution 58/30 in Chinese (54 clauses; action phrases and the names of documents and mandates left out):
 * the two pairs that a reader would name, pp13 with op4 and pp17 with op13, reach 0.52 and 0.47; the next, pp4 with pp18,
 * shares one turn of phrase (理事会特别程序任务负责人) and stays at 0.34, the others below 0.30. In eleven resolutions of the
 * Assembly and the Security Council in Chinese and English, what stands above the limits reads as the same idea, but for
 * the accounts of a mission, whose paragraphs repeat each other's formulas.
 */
public final class Likeness {

    /** Two clauses in Han text are alike from here on. */
    static final double ALIKE_IN_HAN = 0.40;

    /** Two clauses in a script with spaces are: its grammar's words are shared by all, so more must be. */
    static final double ALIKE_IN_WORDS = 0.46;

    /** Shorter clauses say too little: any formula they share would decide. */
    private static final int FEWEST_PARTS = 6;

    /** What more clauses share than this is the text's formula; it finds no pairs, though it counts in their score. */
    private static final int COMMON = 40;

    private final double limit;
    private final int[][] parts;
    private final double[] weights;
    private final double[] totals;

    /** A pair of texts, as indexes, the first the smaller. */
    public record Pair(int first, int second, double likeness) {}

    /** @param texts one a clause; where something is to be left out, it is replaced by a sign that is no letter */
    public Likeness(List<String> texts) {
        this(texts, texts.size());
    }

    /**
     * @param texts clauses, and behind them stretches of these that are to be compared by themselves
     * @param clauses how many are clauses: what weighs how much is told by these
     */
    public Likeness(List<String> texts, int clauses) {
        Numbers numbers = new Numbers();
        this.parts = new int[texts.size()][];
        for (int text = 0; text < parts.length; text++) {
            parts[text] = parts(texts.get(text), numbers);
        }
        this.limit = 2 * numbers.pairsOfHan > numbers.count ? ALIKE_IN_HAN : ALIKE_IN_WORDS;
        int[] shared = new int[numbers.count];
        for (int text = 0; text < clauses; text++) {
            for (int part : parts[text]) {
                shared[part]++;
            }
        }
        this.weights = new double[shared.length];
        for (int part = 0; part < shared.length; part++) {
            // StrictMath: the same weights, and so the same pairs, on every machine.
            weights[part] = StrictMath.log((double) clauses / Math.max(1, shared[part])) + 0.05;
        }
        this.totals = new double[parts.length];
        for (int text = 0; text < parts.length; text++) {
            for (int part : parts[text]) {
                totals[text] += weights[part];
            }
        }
    }

    /** All pairs that are alike, in order. */
    public List<Pair> alike() {
        int[][] holders = new int[weights.length][];
        int[] held = new int[weights.length];
        boolean[] candidates = new boolean[parts.length];
        List<Pair> found = new ArrayList<>();
        for (int second = 0; second < parts.length; second++) {
            if (parts[second].length < FEWEST_PARTS) {
                continue;
            }
            Arrays.fill(candidates, 0, second, false);
            for (int part : parts[second]) {
                if (held[part] <= COMMON) {
                    for (int i = 0; i < held[part]; i++) {
                        candidates[holders[part][i]] = true;
                    }
                    holders[part] = with(holders[part], held[part]++, second);
                }
            }
            for (int first = 0; first < second; first++) {
                double likeness = candidates[first] ? between(first, second) : 0;
                if (candidates[first] && likeness >= limit) {
                    found.add(new Pair(first, second, likeness));
                }
            }
        }
        return List.copyOf(found);
    }

    private static int[] with(int @Nullable [] texts, int count, int text) {
        int[] with = texts == null ? new int[2] : count == texts.length ? Arrays.copyOf(texts, count * 2) : texts;
        with[count] = text;
        return with;
    }

    /**
     * {@link #between} for every text below an index with every text from it up to another, found at one go: only what two
     * texts share is looked at.
     */
    public double[][] across(int from, int to) {
        int columns = to - from;
        int[][] holders = new int[weights.length][];
        int[] held = new int[weights.length];
        for (int text = from; text < to; text++) {
            for (int part : parts[text]) {
                holders[part] = with(holders[part], held[part]++, text - from);
            }
        }
        double[][] between = new double[from][columns];
        for (int first = 0; first < from; first++) {
            double[] common = between[first];
            for (int part : parts[first]) {
                for (int i = 0; i < held[part]; i++) {
                    common[holders[part][i]] += weights[part];
                }
            }
            for (int column = 0; column < columns; column++) {
                double all = totals[first] + totals[from + column];
                common[column] = all == 0 ? 0 : 2 * common[column] / all;
            }
        }
        return between;
    }

    /** From 0 (nothing in common) to 1 (made of the same). */
    public double between(int first, int second) {
        double all = totals[first] + totals[second];
        return all == 0 ? 0 : 2 * common(first, second) / all;
    }

    /** Of how many different words, or pairs of Han characters, a text is made. */
    public int parts(int text) {
        return parts[text].length;
    }

    /** How much of the first text is also in the second, from 0 to 1. */
    public double shareOf(int first, int second) {
        return totals[first] == 0 ? 0 : common(first, second) / totals[first];
    }

    private double common(int first, int second) {
        double common = 0;
        int[] one = parts[first];
        int[] other = parts[second];
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common += weights[one[i]];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** The different pairs of Han characters and words of a text, as sorted numbers. */
    private static int[] parts(String text, Numbers numbers) {
        String folded = Folding.fold(text);
        int[] found = new int[folded.length()];
        int count = 0;
        int previous = -1;
        int at = 0;
        while (at < folded.length()) {
            int codePoint = folded.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (isHan(codePoint)) {
                if (previous >= 0) {
                    found[count++] = numbers.ofPair(folded, previous, next);
                }
                previous = at;
            } else {
                previous = -1;
                while (next < folded.length() && isLetter(codePoint) && isLetter(folded.charAt(next))) {
                    next++;
                }
                if (isLetter(codePoint)) {
                    found[count++] = numbers.of(folded.substring(at, next));
                }
            }
            at = next;
        }
        Arrays.sort(found, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (different == 0 || found[i] != found[different - 1]) {
                found[different++] = found[i];
            }
        }
        return Arrays.copyOf(found, different);
    }

    /** Numbers for parts, in the order in which they are met. */
    private static final class Numbers {
        private final Map<String, Integer> others = new HashMap<>();
        /** Pairs of Han characters, two in one number, and behind each its own number; 0 where none is kept. */
        private int[] pairs = new int[4096];

        private int inTable;
        int pairsOfHan;
        int count;

        int ofPair(String text, int from, int to) {
            if (to - from > 2) {
                int before = count;
                int number = of(text.substring(from, to));
                pairsOfHan += count - before;
                return number;
            }
            int pair = (text.charAt(from) << 16) | text.charAt(to - 1);
            int slot = slot(pairs, pair);
            if (pairs[slot] == 0) {
                if (inTable * 4 > pairs.length) {
                    grow();
                    slot = slot(pairs, pair);
                }
                pairs[slot] = pair;
                pairs[slot + 1] = count++;
                inTable++;
                pairsOfHan++;
            }
            return pairs[slot + 1];
        }

        int of(String part) {
            Integer known = others.putIfAbsent(part, count);
            return known == null ? count++ : known;
        }

        private static int slot(int[] pairs, int pair) {
            int slot = (pair * 0x9E3779B9 >>> 8) * 2 & pairs.length - 1;
            while (pairs[slot] != 0 && pairs[slot] != pair) {
                slot = slot + 2 & pairs.length - 1;
            }
            return slot;
        }

        private void grow() {
            int[] wider = new int[pairs.length * 2];
            for (int i = 0; i < pairs.length; i += 2) {
                if (pairs[i] != 0) {
                    int slot = slot(wider, pairs[i]);
                    wider[slot] = pairs[i];
                    wider[slot + 1] = pairs[i + 1];
                }
            }
            pairs = wider;
        }
    }

    private static boolean isHan(int codePoint) {
        boolean sign = (codePoint >= 0x2E80 && codePoint <= 0x3004)
                || (codePoint >= 0x3008 && codePoint <= 0x3020)
                || (codePoint >= 0xFE30 && codePoint <= 0xFF60);
        return Ideographs.is(codePoint) && !sign;
    }

    /** Letters of the alphabets of the six languages, marks on them included. */
    private static boolean isLetter(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= 0xC0 && codePoint <= 0x52F && codePoint != 0xD7 && codePoint != 0xF7)
                || (codePoint >= 0x620 && codePoint <= 0x6D3 && !(codePoint >= 0x660 && codePoint <= 0x66D));
    }
}
