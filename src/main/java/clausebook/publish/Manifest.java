package clausebook.publish;

import clausebook.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The list of every file of ours in a finished site, with its SHA-256: the file {@code SHA256SUMS}, which
 * {@code sha256sum -c SHA256SUMS} checks. Sorted by address (ASCII, so by code point), a line feed after each line; it
 * does not list itself, nor anything that a person put into the folder. A library's has some fifteen megabytes, and is read
 * and written line by line.
 */
public final class Manifest {

    /** The manifest's own name at the site's root. */
    public static final String NAME = "SHA256SUMS";

    /** Where in a line the address begins: behind the fingerprint and two spaces. */
    static final int ADDRESS_STARTS = 2 * Sha256.BYTES + 2;

    /**
     * A {@code SHA256SUMS} is a common file, and what it lists is what a publication may drop: so ours is known by more
     * than its name. Every site of ours has these two.
     */
    private static final List<String> SIGNS = List.of(".nojekyll", "index.html");

    /** What each character in ASCII is worth as a digit of a fingerprint; below nought where it is none. */
    static final byte[] DIGITS = digits();

    private static final int BUFFER = 1 << 16;

    /** A line that is longer is none of ours. */
    private static final int LONGEST_LINE = 2000;

    private final FileTree files;

    private static byte[] digits() {
        byte[] digits = new byte[Byte.MAX_VALUE + 1];
        Arrays.fill(digits, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            digits[Character.forDigit(digit, 16)] = (byte) digit;
        }
        return digits;
    }

    private Manifest(FileTree files) {
        this.files = files;
    }

    static Manifest empty() {
        return new Manifest(new FileTree());
    }

    /** The manifest of a site, or empty where there is none or where it is not one of ours. */
    public static Optional<Manifest> of(Path site) throws IOException {
        return read(site.resolve(NAME));
    }

    /** The same of a list wherever it stands. */
    static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream lines = Files.newInputStream(file)) {
            return parse(lines);
        }
    }

    /** Reads a manifest strictly: one line out of order or with an unsafe address, and it is not ours. */
    static Optional<Manifest> parse(InputStream lines) throws IOException {
        FileTree files = new FileTree();
        FileTree.Filler filler = files.new Filler();
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        byte[] read = new byte[BUFFER];
        for (int count = lines.read(read); count >= 0; count = lines.read(read)) {
            for (int i = 0; i < count; i++) {
                if (read[i] != '\n') {
                    if (read[i] < 0 || length == LONGEST_LINE) {
                        return Optional.empty();
                    }
                    line[length++] = read[i];
                    continue;
                }
                if (!isLine(line, length)) {
                    return Optional.empty();
                }
                if (!filler.take(line, ADDRESS_STARTS, length)) {
                    return Optional.empty();
                }
                length = 0;
            }
        }
        boolean ours = length == 0 && hasSigns(files);
        return ours ? Optional.of(new Manifest(files)) : Optional.empty();
    }

    /** Fingerprint in lower-case hex, two spaces, an address without any. */
    private static boolean isLine(byte[] line, int length) {
        if (length <= ADDRESS_STARTS || line[ADDRESS_STARTS - 2] != ' ' || line[ADDRESS_STARTS - 1] != ' ') {
            return false;
        }
        int all = 0;
        for (int i = 0; i < ADDRESS_STARTS - 2; i++) {
            all |= DIGITS[line[i]];
        }
        if (all < 0) {
            return false;
        }
        for (int i = ADDRESS_STARTS; i < length; i++) {
            if (line[i] == ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether there is what every site of ours has. */
    static boolean hasSigns(FileTree files) {
        return SIGNS.stream().allMatch(files::isFile);
    }

    static List<String> signs() {
        return SIGNS;
    }

    FileTree files() {
        return files;
    }

    /** How long the line of a file is. */
    public static int bytesOf(String address) {
        return ADDRESS_STARTS + address.length() + 1;
    }

    /** The list of a few files: address to SHA-256. */
    public static byte[] bytes(SortedMap<String, String> hashes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            lines.writeBytes(line(file.getKey(), new Held(file.getValue(), 0, false)));
        }
        return lines.toByteArray();
    }

    static void write(FileTree files, OutputStream out) throws IOException {
        OutputStream lines = new BufferedOutputStream(out, BUFFER);
        files.each((address, file) -> lines.write(line(address, file)));
        lines.flush();
    }

    private static byte[] line(String address, Held file) {
        byte[] line = Arrays.copyOf(file.digits(), bytesOf(address));
        line[ADDRESS_STARTS - 2] = ' ';
        line[ADDRESS_STARTS - 1] = ' ';
        byte[] name = address.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, line, ADDRESS_STARTS, name.length);
        line[line.length - 1] = '\n';
        return line;
    }

    boolean lists(String address) {
        return files.isFile(address);
    }

    /** Whether a listed file lies under this folder. */
    boolean hasFolder(String folder) {
        return files.isFolder(folder);
    }
}
