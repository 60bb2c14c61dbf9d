package clausebook;

import clausebook.problem.Problem;
import clausebook.publish.Standing;
import clausebook.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a build noted for the next one, in a file of the cache folder. It is never needed and may be deleted at any time;
 * it is believed only where every input is, byte for byte, what it was, and nobody has touched the finished site since.
 *
 * @param inputs the fingerprint of everything that the site was made from
 * @param standing the site as it was left
 * @param counts of resolutions, clauses, pages, files and bytes
 * @param problems what was told
 */
record LastBuild(String inputs, Standing standing, List<Long> counts, List<Problem> problems) {

    private static final String ENDING = ".lastbuild";
    private static final int KEY_DIGITS = 24;

    LastBuild {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /** Empty where there is none, or where it is damaged. */
    static Optional<LastBuild> read(Path cache, Path out) {
        try {
            byte[] file = Files.readAllBytes(place(cache, out));
            int body = file.length - 64;
            if (body < 0
                    || !Sha256.hex(Arrays.copyOf(file, body))
                            .equals(new String(file, body, 64, StandardCharsets.US_ASCII))) {
                return Optional.empty();
            }
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, body))) {
                return Optional.of(Records.read(in, LastBuild.class));
            }
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty(); // written by another version, or not there: then everything is made anew
        }
    }

    /** Notes it in one step; where that fails, the next build makes everything anew. */
    void write(Path cache, Path out) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Records.write(new DataOutputStream(bytes), LastBuild.class, this);
            bytes.write(Sha256.hex(bytes.toByteArray()).getBytes(StandardCharsets.US_ASCII));
            Files.createDirectories(cache);
            Path made = Files.createTempFile(cache, "", ENDING + ".new");
            try {
                Files.write(made, bytes.toByteArray());
                Files.move(made, place(cache, out), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException unusable) {
            // A cache folder that cannot be written to is none.
        }
    }

    private static Path place(Path cache, Path out) {
        String where = out.toAbsolutePath().normalize().toString();
        String key = Sha256.hex(where.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS);
        return cache.resolve(key + ENDING);
    }
}
