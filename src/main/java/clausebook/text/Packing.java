package clausebook.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes numbers, words and passages into bytes of our own, small enough that a library of texts can be put by while a
 * site is built; {@link Unpacking} reads them back. A source's text is written once, and passages by where they stand
 * in it. Only the very program that wrote the bytes reads them again, at once or by its notes of the last build.
 */
public final class Packing {

    private final List<SourceText> sources = new ArrayList<>();
    private byte[] bytes;
    private int size;

    public Packing() {
        this(16 * 1024);
    }

    /** @param room how many bytes there is room for at first */
    public Packing(int room) {
        this.bytes = new byte[room];
    }

    /** A number, in fewer bytes the nearer it is to zero. */
    public void number(long number) {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            add((byte) (left | 0x80));
            left >>>= 7;
        }
        add((byte) left);
    }

    public void truth(boolean truth) {
        add((byte) (truth ? 1 : 0));
    }

    public void words(String words) {
        if (holdsHalfOfPair(words)) {
            // It has no form in UTF-8; such words go unit by unit.
            number(-1 - words.length());
            for (int i = 0; i < words.length(); i++) {
                number(words.charAt(i));
            }
            return;
        }
        byte[] encoded = words.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /** Bytes that were packed on their own. */
    public void bytes(byte[] packed) {
        number(packed.length);
        ensure(packed.length);
        System.arraycopy(packed, 0, bytes, size, packed.length);
        size += packed.length;
    }

    private static boolean holdsHalfOfPair(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < words.length()
                        && Character.isLowSurrogate(words.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Words that mostly stand at a place of other words that are at hand. */
    public void words(String words, String text, int start, int end) {
        boolean there = 0 <= start
                && start <= end
                && end <= text.length()
                && end - start == words.length()
                && text.startsWith(words, start);
        truth(there);
        if (!there) {
            words(words);
        }
    }

    public <T> void perhaps(Optional<T> value, BiConsumer<Packing, T> write) {
        truth(value.isPresent());
        value.ifPresent(given -> write.accept(this, given));
    }

    public <T> void list(List<T> values, BiConsumer<Packing, T> write) {
        number(values.size());
        for (T value : values) {
            write.accept(this, value);
        }
    }

    public void one(Enum<?> value) {
        number(value.ordinal());
    }

    public void passage(Passage passage) {
        source(passage.source());
        int[] runs = passage.runs();
        String text = passage.text();
        boolean told = isToldBySource(passage, runs);
        number(told ? runs.length / 2 : -runs.length / 2);
        int at = 0;
        for (int i = 0; i < runs.length; i += 2) {
            number(runs[i + 1] - at);
            int length = (i + 2 < runs.length ? runs[i + 2] : text.length()) - runs[i];
            boolean space = told && isSpace(passage, runs[i], runs[i + 1], length);
            number(space ? -1 : length);
            at = runs[i + 1] + length;
        }
        if (!told) {
            words(text);
        }
    }

    /** Whether every run stands in the source as it stands here, or is one space in place of other white space there. */
    private static boolean isToldBySource(Passage passage, int[] runs) {
        String text = passage.text();
        String source = passage.source().text();
        for (int i = 0; i < runs.length; i += 2) {
            int length = (i + 2 < runs.length ? runs[i + 2] : text.length()) - runs[i];
            if (!source.regionMatches(runs[i + 1], text, runs[i], length)
                    && !isSpace(passage, runs[i], runs[i + 1], length)) {
                return false;
            }
        }
        return runs[0] == 0;
    }

    private static boolean isSpace(Passage passage, int index, int sourceIndex, int length) {
        String source = passage.source().text();
        return length == 1
                && passage.text().charAt(index) == ' '
                && (sourceIndex >= source.length() || source.charAt(sourceIndex) != ' ');
    }

    private void source(SourceText source) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i) == source) {
                number(i);
                return;
            }
        }
        number(sources.size());
        sources.add(source);
        source.pack(this);
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** All that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void add(byte one) {
        ensure(1);
        bytes[size++] = one;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
