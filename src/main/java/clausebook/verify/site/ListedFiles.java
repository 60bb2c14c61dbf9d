package clausebook.verify.site;

import clausebook.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The files of a site, or of a ZIP, by address, each with its SHA-256 as a {@code SHA256SUMS} lists it. A library has
 * hundreds of thousands, so a file takes its name and some forty bytes, and is known by its number in the order of the
 * addresses: those of one folder follow one another.
 */
final class ListedFiles {

    /** What stands before the address in a line: 64 digits and two spaces. */
    private static final int ADDRESS_STARTS = 2 * Sha256.BYTES + 2;

    /** No address of a site is so long. */
    private static final int LONGEST_LINE = 4096;

    private final byte[] names;
    private final int[] starts;
    private final byte[] sums;

    private ListedFiles(byte[] names, int[] starts, byte[] sums) {
        this.names = names;
        this.starts = starts;
        this.sums = sums;
    }

    /** Told of what is no line of such a list, or stands in it twice. */
    @FunctionalInterface
    interface Fault {
        /** @param line counted from 1 */
        void at(int line, String what);
    }

    /** Reads a list line by line. */
    static ListedFiles read(InputStream list, Fault fault) throws IOException {
        Builder files = new Builder();
        byte[] line = new byte[LONGEST_LINE];
        byte[] read = new byte[1 << 16];
        int length = 0;
        int number = 1;
        for (int count = list.read(read); count >= 0; count = list.read(read)) {
            for (int i = 0; i < count; i++) {
                if (read[i] == '\n') {
                    files.add(line, length, number++, fault);
                    length = 0;
                } else if (length <= LONGEST_LINE) {
                    if (length < LONGEST_LINE) {
                        line[length] = read[i];
                    }
                    length++;
                }
            }
        }
        if (length > 0) {
            files.add(line, length, number, fault);
        }
        return files.done(fault);
    }

    /** Files whose sums nobody lists. */
    static ListedFiles without(List<String> addresses) {
        Builder files = new Builder();
        for (String address : addresses) {
            files.add(address.getBytes(StandardCharsets.UTF_8), new byte[Sha256.BYTES]);
        }
        ListedFiles listed = files.done((line, what) -> {});
        return new ListedFiles(listed.names, listed.starts, new byte[0]);
    }

    int count() {
        return starts.length - 1;
    }

    String address(int file) {
        return new String(names, starts[file], starts[file + 1] - starts[file], StandardCharsets.UTF_8);
    }

    /** Its number, or below zero where it is not listed. */
    int find(String address) {
        return place(address.getBytes(StandardCharsets.UTF_8));
    }

    boolean holds(String address) {
        return find(address) >= 0;
    }

    /** The number of the first file whose address is not before this one. */
    int from(String address) {
        int at = find(address);
        return at < 0 ? -at - 1 : at;
    }

    /** The number behind the last file below a folder. */
    int behind(String folder) {
        // The sign after the stroke in ASCII: what begins with the folder and a stroke stands before it.
        return from(folder.substring(0, folder.length() - 1) + (char) ('/' + 1));
    }

    /** Whether fingerprints are listed at all. */
    boolean hasSums() {
        return sums.length > 0;
    }

    /** Whether the list gives this file this fingerprint, in hex. */
    boolean isSum(int file, String sha256) {
        byte[] sum = HexFormat.of().parseHex(sha256);
        int at = file * Sha256.BYTES;
        return Arrays.equals(sums, at, at + Sha256.BYTES, sum, 0, sum.length);
    }

    /** Whether two lists give the same fingerprint. */
    boolean isSameSum(int file, ListedFiles others, int other) {
        int at = file * Sha256.BYTES;
        int otherAt = other * Sha256.BYTES;
        return Arrays.equals(sums, at, at + Sha256.BYTES, others.sums, otherAt, otherAt + Sha256.BYTES);
    }

    private int place(byte[] address) {
        int low = 0;
        int high = count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(names, starts[middle], starts[middle + 1], address, 0, address.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** Takes files in any order. */
    static final class Builder {

        private byte[] names = new byte[1 << 10];
        private int[] starts = new int[64];
        private byte[] sums = new byte[64 * Sha256.BYTES];
        private int count;

        private void add(byte[] line, int length, int number, Fault fault) {
            if (length == 0) {
                return;
            }
            byte[] sum = length <= ADDRESS_STARTS || length > LONGEST_LINE ? new byte[0] : sum(line);
            if (sum.length == 0) {
                fault.at(number, "a line is a SHA-256, two spaces and a file");
            } else {
                add(Arrays.copyOfRange(line, ADDRESS_STARTS, length), sum);
            }
        }

        private static byte[] sum(byte[] line) {
            if (line[ADDRESS_STARTS - 2] != ' ' || line[ADDRESS_STARTS - 1] != ' ') {
                return new byte[0];
            }
            String digits = new String(line, 0, 2 * Sha256.BYTES, StandardCharsets.ISO_8859_1);
            for (int i = 0; i < digits.length(); i++) {
                char digit = digits.charAt(i);
                if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                    return new byte[0];
                }
            }
            return HexFormat.of().parseHex(digits);
        }

        void add(byte[] address, byte[] sum) {
            if (count + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                sums = Arrays.copyOf(sums, sums.length * 2);
            }
            int start = starts[count];
            if (start + address.length > names.length) {
                names = Arrays.copyOf(names, Math.max(names.length * 2, start + address.length));
            }
            System.arraycopy(address, 0, names, start, address.length);
            System.arraycopy(sum, 0, sums, count * Sha256.BYTES, Sha256.BYTES);
            starts[++count] = start + address.length;
        }

        /** In the order of the addresses, each once. */
        ListedFiles done(Fault fault) {
            boolean inOrder = IntStream.range(1, count).allMatch(file -> compare(file - 1, file) < 0);
            return inOrder
                    ? new ListedFiles(
                            Arrays.copyOf(names, starts[count]),
                            Arrays.copyOf(starts, count + 1),
                            Arrays.copyOf(sums, count * Sha256.BYTES))
                    : sorted(fault);
        }

        private ListedFiles sorted(Fault fault) {
            int[] order = IntStream.range(0, count)
                    .boxed()
                    .sorted(this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
            Builder sorted = new Builder();
            for (int i = 0; i < count; i++) {
                byte[] address = Arrays.copyOfRange(names, starts[order[i]], starts[order[i] + 1]);
                if (i > 0 && compare(order[i - 1], order[i]) == 0) {
                    fault.at(0, "%s is listed twice".formatted(new String(address, StandardCharsets.UTF_8)));
                } else {
                    sorted.add(
                            address, Arrays.copyOfRange(sums, order[i] * Sha256.BYTES, (order[i] + 1) * Sha256.BYTES));
                }
            }
            return sorted.done(fault);
        }

        private int compare(int one, int other) {
            return Arrays.compareUnsigned(names, starts[one], starts[one + 1], names, starts[other], starts[other + 1]);
        }
    }
}
