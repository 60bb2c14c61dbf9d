package clausebook.crew;

import clausebook.text.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a build puts bytes by for later: the first few in memory, the rest in a file of its own that is gone when the build
 * ends, in whatever way it ends.
 */
public final class Shelf implements Store, AutoCloseable {

    /** So much is kept in memory: a small site needs no file. */
    private static final long MOST_IN_MEMORY = 4L << 20;

    /** What is in the file. */
    private final class Put implements Block {
        private final long at;
        private final int length;

        private Put(long at, int length) {
            this.at = at;
            this.length = length;
        }

        @Override
        public byte[] read() throws IOException {
            byte[] bytes = new byte[length];
            ByteBuffer wanted = ByteBuffer.wrap(bytes);
            FileChannel from = file();
            while (wanted.hasRemaining()) {
                if (from.read(wanted, at + wanted.position()) < 0) {
                    throw new IOException("a file of things put by was cut short while the site was built");
                }
            }
            return bytes;
        }
    }

    private final long mostInMemory;
    private final Path folder;
    private long inMemory;
    private long inFile;
    private @Nullable FileChannel file;

    /** Keeps a few megabytes in memory. */
    public Shelf() {
        this(MOST_IN_MEMORY);
    }

    /** Keeps so many bytes in memory. */
    public Shelf(long mostInMemory) {
        this(mostInMemory, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param folder where the file is made */
    public Shelf(long mostInMemory, Path folder) {
        this.mostInMemory = mostInMemory;
        this.folder = folder;
    }

    @Override
    public synchronized Block put(byte[] bytes) throws IOException {
        if (inMemory + bytes.length <= mostInMemory) {
            inMemory += bytes.length;
            return () -> bytes;
        }
        long at = inFile;
        FileChannel to = file();
        try {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                inFile += to.write(left, inFile);
            }
        } catch (IOException e) {
            throw unusable("nothing more can be written to the temporary file in this folder", e);
        }
        return new Put(at, bytes.length);
    }

    private synchronized FileChannel file() throws IOException {
        FileChannel open = file;
        if (open == null) {
            Path path = newFile();
            // The system takes the file away itself, at the latest when this program ends: nothing is left to clear up.
            open = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    private Path newFile() throws IOException {
        try {
            return Files.createTempFile(folder, "clausebook-shelf", "");
        } catch (IOException e) {
            throw unusable("no temporary file can be made in this folder", e);
        }
    }

    /** The site's own disk may be in order: it is this folder that wants mending. */
    private FileSystemException unusable(String what, IOException cause) {
        FileSystemException told = new FileSystemException(
                folder.toString(),
                null,
                what + "; mend it, or name another with CLAUSEBOOK_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        told.initCause(cause);
        return told;
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
