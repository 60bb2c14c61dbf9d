package clausebook.publish;

import static clausebook.publish.Surroundings.exists;

import clausebook.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A published site as a publication left it, so that a later command can tell, without reading the files, whether
 * anybody has touched one since. The system stamps a file's status whenever its bytes, mode or names change, and a folder's
 * whenever an entry does; unlike the time of the last change no program can set that stamp back.
 *
 * @param manifestHash SHA-256 of {@code SHA256SUMS}
 * @param newest the latest stamp of any file or folder of the site, in nanoseconds since 1970
 */
public record Standing(String manifestHash, long newest) {

    /** Longer than the steps in which systems count their stamps: what is changed later gets a later stamp. */
    private static final long STEP_MILLISECONDS = 20;

    /**
     * The site as it stands now, just published; empty where there is none of ours, or where the system has no such stamps.
     *
     * @param manifestHash of what was published: a list that was changed since will not have it
     */
    public static Optional<Standing> look(Path out, String manifestHash) throws IOException {
        if (!out.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        return waited() ? read(out, Optional.of(manifestHash)) : Optional.empty();
    }

    private static boolean waited() {
        try {
            Thread.sleep(STEP_MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The same site with some files of it changed since, and no other touched.
     *
     * @param touched the addresses of files that are new, changed or gone
     */
    Optional<Standing> changed(Path out, String manifestHash, Collection<String> touched) {
        if (!waited()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>(List.of("", Manifest.NAME));
        for (String address : touched) {
            for (int end = address.length(); end > 0; end = address.lastIndexOf('/', end - 1)) {
                names.add(address.substring(0, end));
            }
        }
        long latest = newest;
        try {
            for (String name : names) {
                if (name.isEmpty() || exists(out.resolve(name))) {
                    latest = Math.max(latest, stamp(out, name));
                }
            }
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
        return Optional.of(new Standing(manifestHash, latest));
    }

    /** Whether the site is still this one, every file of ours in it untouched. */
    public boolean holds(Path out) throws IOException {
        if (!out.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        Optional<Standing> now = read(out, Optional.empty());
        return now.isPresent() && now.get().manifestHash.equals(manifestHash) && now.get().newest <= newest;
    }

    /**
     * Whether a site that was found untouched is still the one that it was then: no other command has published in its
     * place since. Tells nothing of its single files.
     */
    public boolean isStill(Path out) {
        try {
            return stamp(out, "") <= newest && stamp(out, Manifest.NAME) <= newest;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private static Optional<Standing> read(Path out, Optional<String> manifestHash) throws IOException {
        Path manifest = out.resolve(Manifest.NAME);
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] lines = Files.readAllBytes(manifest);
        List<String> names = new ArrayList<>(List.of(Manifest.NAME, ""));
        int[] ends = new int[lines.length / Manifest.ADDRESS_STARTS + 1];
        int count = 0;
        Set<String> folders = new HashSet<>();
        String folder = "";
        int end;
        for (int start = 0; start < lines.length; start = end + 1) {
            end = end(lines, start);
            if (end - start <= Manifest.ADDRESS_STARTS) {
                return Optional.empty();
            }
            ends[count++] = end;
            int first = start + Manifest.ADDRESS_STARTS;
            int slash = end - 1;
            while (slash > first && lines[slash] != '/') {
                slash--;
            }
            // Addresses are sorted, so most stand in the folder of the one before.
            if (slash > first && !isAt(lines, start, slash, folder)) {
                folder = text(lines, start, slash);
                for (int above = folder.length(); above > 0; above = folder.lastIndexOf('/', above - 1)) {
                    if (!folders.add(folder.substring(0, above))) {
                        break;
                    }
                }
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        names.addAll(folders);
        try {
            // A library has more files than their names find room for: each is read when it is its turn.
            long files = IntStream.range(0, count)
                    .parallel()
                    .mapToLong(line -> stamp(out, text(lines, line == 0 ? 0 : ends[line - 1] + 1, ends[line])))
                    .max()
                    .orElse(0);
            long others = names.parallelStream()
                    .mapToLong(name -> stamp(out, name))
                    .max()
                    .orElse(0);
            return Optional.of(new Standing(manifestHash.orElseGet(() -> Sha256.hex(lines)), Math.max(files, others)));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    /** What stands in a line from its address on. */
    private static String text(byte[] lines, int start, int end) {
        int from = start + Manifest.ADDRESS_STARTS;
        return new String(lines, from, end - from, StandardCharsets.US_ASCII);
    }

    private static boolean isAt(byte[] lines, int start, int end, String text) {
        int from = start + Manifest.ADDRESS_STARTS;
        if (end - from != text.length()) {
            return false;
        }
        int at = text.length() - 1; // folders differ in what comes last
        while (at >= 0 && lines[from + at] == text.charAt(at)) {
            at--;
        }
        return at < 0;
    }

    private static int end(byte[] lines, int start) {
        int end = start;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private static long stamp(Path out, String name) {
        try {
            // A link in the place of one of our files has a stamp of its own; the site itself may be a link (--link).
            FileTime time = name.isEmpty()
                    ? (FileTime) Files.getAttribute(out, "unix:ctime")
                    : (FileTime) Files.getAttribute(out.resolve(name), "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            return time.to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
