package clausebook.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Takes a page's characters as the template gives them and holds them as UTF-8. What stands in every page of a kind, the
 * style above all, comes as the same string each time and is turned into bytes once.
 */
final class PageBytes extends Writer implements SpecializedWriter {

    private final Map<String, byte[]> common;
    private byte[] bytes = new byte[32 * 1024];
    private int length;
    private char high;
    private char[] signs = new char[1024];

    /** @param common the bytes of strings that many pages hold */
    PageBytes(Map<String, byte[]> common) {
        this.common = common;
    }

    /** Begins a new page. */
    void clear() {
        length = 0;
        high = 0;
    }

    byte[] toByteArray() {
        endPair();
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(String text) {
        if (text.length() >= Assets.LEAST_COMMON) {
            byte[] known = common.get(text);
            if (known != null) {
                write(known);
                return;
            }
        }
        write(text, 0, text.length());
    }

    /** Bytes of whole characters. */
    void write(byte[] characters) {
        endPair();
        room(characters.length);
        System.arraycopy(characters, 0, bytes, length, characters.length);
        length += characters.length;
    }

    /** The same as the escaped text, which is not made. */
    void writeEscaped(String text) {
        int count = text.length();
        if (signs.length < count) {
            signs = new char[count * 2];
        }
        text.getChars(0, count, signs, 0);
        room(count * Escaping.LONGEST);
        char[] units = signs;
        byte[] into = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char unit = units[i];
            if (unit > '>' && unit < 0x80 || unit < '"') {
                if (high == 0) {
                    into[at++] = (byte) unit;
                    continue;
                }
            } else if (unit < 0x80) {
                byte[] reference = Escaping.reference(unit);
                if (high == 0 && reference.length == 1) {
                    into[at++] = (byte) unit;
                    continue;
                }
                length = at;
                endPair();
                into = bytes;
                at = length;
                for (byte one : reference) {
                    into[at++] = one;
                }
                continue;
            } else if (high == 0 && unit >= 0x800 && !Character.isSurrogate(unit)) {
                into[at++] = (byte) (0xE0 | unit >> 12);
                into[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
                into[at++] = (byte) (0x80 | unit & 0x3F);
                continue;
            }
            length = at;
            putBeyondAscii(unit);
            into = bytes;
            at = length;
        }
        length = at;
    }

    @Override
    public void write(String text, int from, int count) {
        room(count * 3);
        for (int i = from; i < from + count; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void write(char[] units, int from, int count) {
        room(count * 3);
        for (int i = from; i < from + count; i++) {
            put(units[i]);
        }
    }

    @Override
    public void write(int unit) {
        room(3);
        put((char) unit);
    }

    private void put(char unit) {
        if (unit < 0x80 && high == 0) {
            bytes[length++] = (byte) unit;
        } else {
            putBeyondAscii(unit);
        }
    }

    private void putBeyondAscii(char unit) {
        if (high != 0) {
            if (Character.isLowSurrogate(unit)) {
                int point = Character.toCodePoint(high, unit);
                high = 0;
                room(4);
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | point & 0x3F);
                return;
            }
            endPair();
        }
        if (unit < 0x80) {
            bytes[length++] = (byte) unit;
        } else if (unit < 0x800) {
            bytes[length++] = (byte) (0xC0 | unit >> 6);
            bytes[length++] = (byte) (0x80 | unit & 0x3F);
        } else if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            bytes[length++] = '?'; // half a character, as the platform writes it
        } else {
            bytes[length++] = (byte) (0xE0 | unit >> 12);
            bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | unit & 0x3F);
        }
    }

    private void endPair() {
        if (high != 0) {
            high = 0;
            room(1);
            bytes[length++] = '?';
        }
    }

    private void room(int more) {
        // One byte more for half a character that waits for its other half.
        if (bytes.length - length < more + 4) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + 4));
        }
    }

    @Override
    public void writeSpecialized(String text) {
        write(text);
    }

    @Override
    public void writeSpecialized(int number) {
        write(Integer.toString(number));
    }

    @Override
    public void writeSpecialized(long number) {
        write(Long.toString(number));
    }

    @Override
    public void writeSpecialized(double number) {
        write(Double.toString(number));
    }

    @Override
    public void writeSpecialized(float number) {
        write(Float.toString(number));
    }

    @Override
    public void writeSpecialized(short number) {
        write(Short.toString(number));
    }

    @Override
    public void writeSpecialized(byte number) {
        write(Byte.toString(number));
    }

    @Override
    public void writeSpecialized(char unit) {
        write(unit);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
