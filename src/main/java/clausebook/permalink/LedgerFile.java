package clausebook.permalink;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The ledger on the disk. It is read once, and grows in one step that a kill leaves undone or done. */
public final class LedgerFile {

    /** The ledger's name in a work's folder, and in {@code content/} itself for the site's own pages. */
    public static final String NAME = "permalinks.tsv";

    private LedgerFile() {}

    /**
     * Reads a ledger; where there is none it is empty.
     *
     * @param shown the file's name, as problems print it
     */
    public static Outcome<Ledger> read(Path file, String shown) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.of(Ledger.empty(shown));
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Problem problem = Problem.error(
                    "ledger-no-file",
                    Place.of(shown),
                    "the ledger must be a plain file, no link and no folder",
                    "put the ledger from version control in its place");
            return new Outcome<>(Ledger.empty(shown), List.of(problem));
        }
        return Ledger.parse(shown, Files.readAllBytes(file));
    }

    /**
     * Adds lines at the end of the ledger. The lines before stay byte for byte what they were; mode 0644 under any umask.
     *
     * @param old the ledger as it was read
     * @throws IOException if the file changed since it was read, or cannot be written
     */
    public static void append(Path file, Ledger old, List<LedgerLine> added) throws IOException {
        LedgerGrowth.of(file, old, added).write();
    }

    static void grow(Path file, byte[] before, byte[] added) throws IOException {
        Path grown = besides(file);
        Files.deleteIfExists(grown);
        try (FileChannel channel = FileChannel.open(grown, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            PosixFileAttributeView modes = Files.getFileAttributeView(grown, PosixFileAttributeView.class);
            if (modes != null) {
                modes.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
            }
            for (ByteBuffer bytes : List.of(ByteBuffer.wrap(before), ByteBuffer.wrap(added))) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        Files.move(grown, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file);
    }

    /** Takes away what a killed build may have left beside the ledger. */
    public static void clear(Path file) throws IOException {
        Files.deleteIfExists(besides(file));
    }

    private static Path besides(Path file) {
        return file.resolveSibling("." + NAME + ".growing");
    }

    /** A name is on the disk only when its folder is; systems that cannot open a folder keep their own order. */
    private static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
