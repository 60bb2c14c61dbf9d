package clausebook.publish;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of every file of ours in a finished site, with its SHA-256: the file {@code SHA256SUMS}, which
 * {@code sha256sum -c SHA256SUMS} checks. Sorted by address (ASCII, so by code point), a line feed after each line; it
 * does not list itself, nor anything that a person put into the folder.
 *
 * @param hashes address to SHA-256 in 64 lower-case hex digits
 */
public record Manifest(SortedMap<String, String> hashes) {

    /** The manifest's own name at the site's root. */
    public static final String NAME = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^ ]++)");

    /**
     * A {@code SHA256SUMS} is a common file, and what it lists is what a publication may drop: so ours is known by more
     * than its name. Every site of ours has these two.
     */
    private static final List<String> SIGNS = List.of(".nojekyll", "index.html");

    public Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    /** The manifest of a site, or empty where there is none or where it is not one of ours. */
    public static Optional<Manifest> of(Path site) throws IOException {
        Path file = site.resolve(NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? parse(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** Reads a manifest strictly: one line out of order or with an unsafe address, and it is not ours. */
    static Optional<Manifest> parse(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.US_ASCII
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        if (!text.endsWith("\n")) {
            return Optional.empty();
        }
        TreeMap<String, String> hashes = new TreeMap<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()
                    || SiteAddress.fault(parts.group(2)).isPresent()
                    || !hashes.isEmpty() && hashes.lastKey().compareTo(parts.group(2)) >= 0) {
                return Optional.empty();
            }
            hashes.put(parts.group(2), parts.group(1));
        }
        return hashes.keySet().containsAll(SIGNS) ? Optional.of(new Manifest(hashes)) : Optional.empty();
    }

    static List<String> signs() {
        return SIGNS;
    }

    /** How long the line of a file is. */
    public static int bytesOf(String address) {
        return 2 * Sha256.BYTES + 2 + address.length() + 1;
    }

    public byte[] bytes() {
        return bytes(hashes);
    }

    /** Written into one array of the right size: a library's manifest has some fifteen megabytes. */
    static byte[] bytes(SortedMap<String, String> hashes) {
        ByteBuffer lines = ByteBuffer.allocate(
                hashes.keySet().stream().mapToInt(Manifest::bytesOf).sum());
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            lines.put((file.getValue() + "  " + file.getKey() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return lines.array();
    }

    boolean lists(String address) {
        return hashes.containsKey(address);
    }

    /** Whether a listed file lies under this folder. */
    boolean hasFolder(String folder) {
        String start = folder + "/";
        SortedMap<String, String> after = hashes.tailMap(start);
        return !after.isEmpty() && after.firstKey().startsWith(start);
    }

    /**
     * Where a site on the disk is not what its manifest says: the addresses of files that are missing, that are no plain
     * files, or whose bytes differ. Empty when the site is whole.
     */
    public List<String> differences(Path site) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            Path file = site.resolve(entry.getKey());
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Sha256.hex(Files.readAllBytes(file)).equals(entry.getValue())) {
                wrong.add(entry.getKey());
            }
        }
        return List.copyOf(wrong);
    }
}
