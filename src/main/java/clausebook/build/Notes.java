package clausebook.build;

import clausebook.crew.Records;
import clausebook.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The cache folder's part for one site: a file of the last build, and some for each work and each group of the site's own
 * pages, named by the fingerprint of what they hold. Files are put in place by one rename and never changed, so builds at
 * the same time do no harm. Each ends in a checksum: one that is damaged or missing is as good as none, and all may be
 * deleted at any time.
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

    /** What was noted cannot be had, or does not tell enough: all must be made anew. */
    static final class Unusable extends IOException {
        private static final long serialVersionUID = 1L;

        Unusable(String name) {
            super("the note " + name + " cannot be used");
        }
    }

    Optional<LastBuild> last() {
        try {
            return Optional.of(read(get(LAST), LastBuild.class));
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** What is noted of every work; nothing where a part of it is missing or damaged. */
    List<WorkNote> works(LastBuild last) {
        List<WorkNote> notes = new ArrayList<>();
        try {
            for (String name : last.works()) {
                notes.add(read(get(name), WorkNote.class));
            }
            return notes;
        } catch (IOException | RuntimeException unusable) {
            return List.of();
        }
    }

    /** What was noted under this name. */
    byte[] read(String name) throws Unusable {
        try {
            return get(name);
        } catch (IOException | RuntimeException unusable) {
            throw new Unusable(name);
        }
    }

    /** The same of a list of records. */
    <T> List<T> readList(String name, Class<T> type) throws Unusable {
        try {
            return Records.readList(new DataInputStream(new ByteArrayInputStream(get(name))), type);
        } catch (IOException | RuntimeException unusable) {
            throw new Unusable(name);
        }
    }

    private byte[] get(String name) throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve(name));
        int length = file.length - Integer.BYTES;
        if (length < 0 || ByteBuffer.wrap(file).getInt(length) != checksum(name, file, length)) {
            throw new IOException(name + " is damaged");
        }
        return Arrays.copyOf(file, length);
    }

    /** The name belongs to it: a note that stands under the name of another is damaged as well. */
    private static int checksum(String name, byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
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

    /** Notes what is read only where it is wanted; where the folder cannot be written to, it will not be found. */
    String note(byte[] body) {
        try {
            return put(body);
        } catch (IOException unusable) {
            return "none";
        }
    }

    /** The same of a list of records. */
    <T> String noteList(Class<T> type, List<T> list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Records.writeList(new DataOutputStream(bytes), type, list);
        return note(bytes.toByteArray());
    }

    private String put(byte[] body) throws IOException {
        String hash = Sha256.hex(body);
        if (!Files.exists(folder.resolve(hash))) {
            put(hash, body);
        }
        return hash;
    }

    /** Notes the build, and takes away what an earlier one noted and this one did not. */
    void note(LastBuild build, List<WorkNote> works) throws IOException {
        put(LAST, bytes(LastBuild.class, build));
        Set<String> kept = new HashSet<>(build.works());
        kept.add(LAST);
        works.forEach(work -> kept.addAll(work.others()));
        build.groups().forEach(group -> kept.add(group.links()));
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
            byte[] file = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
            ByteBuffer.wrap(file).putInt(bytes.length, checksum(name, bytes, bytes.length));
            Files.write(made, file);
            Files.move(made, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
