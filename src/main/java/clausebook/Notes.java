package clausebook;

import clausebook.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cache folder's part for one site: a file of the last build, and a file for each work, named by the fingerprint of
 * what it holds. Files are put in place by one rename and never changed, so builds at the same time do no harm. A file
 * that is damaged or missing is as good as none, and all may be deleted at any time.
 */
final class Notes {

    private static final String LAST = "last";
    private static final int KEY_DIGITS = 24;

    private final Path folder;

    /** @param out the site, whose place tells its notes from those of others */
    Notes(Path cache, Path out) {
        String where = out.toAbsolutePath().normalize().toString();
        folder =
                cache.resolve(Sha256.hex(where.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS));
    }

    Optional<LastBuild> last() {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(LAST));
            int digits = 64;
            String hash = new String(file, 0, Math.min(digits, file.length), StandardCharsets.US_ASCII);
            byte[] body = java.util.Arrays.copyOfRange(file, Math.min(digits, file.length), file.length);
            return Sha256.hex(body).equals(hash) ? Optional.of(read(body, LastBuild.class)) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** What is noted of every work; nothing where a part of it is missing or damaged. */
    List<WorkNote> works(LastBuild last) {
        List<WorkNote> notes = new ArrayList<>();
        try {
            for (String hash : last.works()) {
                byte[] body = Files.readAllBytes(folder.resolve(hash));
                if (!Sha256.hex(body).equals(hash)) {
                    return List.of();
                }
                notes.add(read(body, WorkNote.class));
            }
            return notes;
        } catch (IOException | RuntimeException unusable) {
            return List.of();
        }
    }

    /** What the rest of the site needs of a work; empty where it is missing or damaged. */
    Optional<WorkNote.ForSite> forSite(WorkNote note) {
        try {
            byte[] body = Files.readAllBytes(folder.resolve(note.forSite()));
            return Sha256.hex(body).equals(note.forSite())
                    ? Optional.of(read(body, WorkNote.ForSite.class))
                    : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private static <T> T read(byte[] body, Class<T> type) throws IOException {
        return Records.read(new DataInputStream(new ByteArrayInputStream(body)), type);
    }

    private static byte[] bytes(Type type, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Records.write(new DataOutputStream(bytes), type, value);
        return bytes.toByteArray();
    }

    /** Notes a work; gives the name under which it is found. */
    String note(WorkNote note) throws IOException {
        return put(bytes(WorkNote.class, note));
    }

    /** The same of what the rest of the site needs of a work; where the folder cannot be written to, nothing is found. */
    String note(WorkNote.ForSite forSite) {
        try {
            return put(bytes(WorkNote.ForSite.class, forSite));
        } catch (IOException unusable) {
            return "none";
        }
    }

    private String put(byte[] body) throws IOException {
        String hash = Sha256.hex(body);
        if (!Files.exists(folder.resolve(hash))) {
            put(hash, body);
        }
        return hash;
    }

    /** Notes the build, and takes away what an earlier one noted of works. */
    void note(LastBuild build, List<WorkNote> works) throws IOException {
        byte[] body = bytes(LastBuild.class, build);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Sha256.hex(body).getBytes(StandardCharsets.US_ASCII));
        file.write(body);
        put(LAST, file.toByteArray());
        Set<String> kept = new HashSet<>(build.works());
        kept.add(LAST);
        works.forEach(work -> kept.add(work.forSite()));
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.toList()) {
                if (!kept.contains(one.getFileName().toString())) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, "", ".new");
        try {
            Files.write(made, bytes);
            Files.move(made, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
