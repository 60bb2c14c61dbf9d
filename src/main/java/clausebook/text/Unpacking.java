package clausebook.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what {@link Packing} wrote, in the same order. */
public final class Unpacking {

    private final List<SourceText> sources = new ArrayList<>();
    private final byte[] bytes;
    private final Supplier<SourceText> stored;
    private int at;

    /** @param stored reads the file from which the text was extracted, where it is stored in another form; asked when a place is told */
    public Unpacking(byte[] bytes, Supplier<SourceText> stored) {
        this.bytes = bytes;
        this.stored = stored;
    }

    /** Of numbers and words alone. */
    public Unpacking(byte[] bytes) {
        this(bytes, () -> {
            throw new IllegalStateException("no passage was packed here");
        });
    }

    Supplier<SourceText> stored() {
        return stored;
    }

    public boolean hasMore() {
        return at < bytes.length;
    }

    public int number() {
        return Math.toIntExact(longNumber());
    }

    public long longNumber() {
        long read = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            read |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        read |= (long) next << shift;
        return (read >>> 1) ^ -(read & 1);
    }

    public boolean truth() {
        return bytes[at++] != 0;
    }

    public String words() {
        int length = number();
        if (length >= 0) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
        char[] units = new char[-1 - length];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) number();
        }
        return new String(units);
    }

    /** Bytes that were packed on their own. */
    public byte[] bytes() {
        int length = number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    public String words(String text, int start, int end) {
        return truth() ? text.substring(start, end) : words();
    }

    public <T> Optional<T> perhaps(Function<Unpacking, T> read) {
        return truth() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    public <T> List<T> list(Function<Unpacking, T> read) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    /** @param all the enumeration's values, asked for once: each asking makes them anew */
    public <E> E one(E[] all) {
        return all[number()];
    }

    public Passage passage() {
        SourceText source = source();
        int count = number();
        boolean told = count >= 0;
        int[] runs = new int[Math.abs(count) * 2];
        StringBuilder text = new StringBuilder();
        int length = 0;
        int next = 0;
        for (int i = 0; i < runs.length; i += 2) {
            int begins = next + number();
            int run = number();
            runs[i] = length;
            runs[i + 1] = begins;
            if (run < 0) {
                text.append(' ');
                run = 1;
            } else if (told) {
                text.append(source.text(), begins, begins + run);
            }
            length += run;
            next = begins + run;
        }
        return Passage.of(source, told ? text.toString() : words(), runs);
    }

    private SourceText source() {
        int index = number();
        if (index == sources.size()) {
            sources.add(SourceText.unpack(this));
        }
        return sources.get(index);
    }
}
