package clausebook.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers in rising order, written as the differences between neighbours: five bits a sign, lowest first, the sixth bit
 * set where more follow. The signs pass through every host and every script unchanged.
 */
final class Postings {

    static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final byte[] WRITTEN = SIGNS.getBytes(StandardCharsets.US_ASCII);

    private byte[] signs = new byte[4];
    private int length;
    private int last;

    void add(int number) {
        if (number < last || (number == last && length > 0)) {
            throw new IllegalArgumentException(number + " after " + last);
        }
        int rest = number - last;
        last = number;
        while (rest >= 32) {
            append(WRITTEN[(rest & 31) | 32]);
            rest >>>= 5;
        }
        append(WRITTEN[rest]);
    }

    private void append(byte sign) {
        if (length == signs.length) {
            signs = Arrays.copyOf(signs, length * 2);
        }
        signs[length++] = sign;
    }

    int length() {
        return length;
    }

    /** The numbers of a list that was written before, which all stand before those that are added now. */
    void addAll(String list) {
        read(list, this::add);
    }

    static void read(String list, IntConsumer each) {
        int number = 0;
        int rest = 0;
        int shift = 0;
        for (int i = 0; i < list.length(); i++) {
            int sign = SIGNS.indexOf(list.charAt(i));
            rest |= (sign & 31) << shift;
            if ((sign & 32) != 0) {
                shift += 5;
            } else {
                number += rest;
                each.accept(number);
                rest = 0;
                shift = 0;
            }
        }
    }

    void appendTo(StringBuilder text) {
        for (int i = 0; i < length; i++) {
            text.append((char) signs[i]);
        }
    }

    @Override
    public String toString() {
        return new String(signs, 0, length, StandardCharsets.US_ASCII);
    }
}
