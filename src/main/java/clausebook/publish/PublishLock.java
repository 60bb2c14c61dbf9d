package clausebook.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The right to publish into one place, held by one command at a time. It is the operating system's lock on a file beside
 * the site, not the file's existence: a killed command leaves the file, but never the lock.
 */
final class PublishLock implements AutoCloseable {

    /**
     * Places locked by this process. POSIX drops all of a process's locks on a file when any of its channels to that file
     * is closed, so a second attempt in this process must not even open it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** The holder's name stands in the first bytes of the file. */
    private static final int SIGN_ENDS_BEFORE = 64;

    private static final int SIZES = 1 << 24;

    /** The locked byte lies past them all, so that others can read the name where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final Disk disk;
    private final Path file;
    private final Path key;
    private final FileChannel channel;

    private PublishLock(Disk disk, Path file, Path key, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /** Takes the lock at once, or refuses at once. */
    static PublishLock take(Surroundings at, Disk disk) throws IOException {
        Path file = at.lock();
        Path key = at.parent().toRealPath().resolve(file.getFileName());
        if (!HELD_HERE.add(key)) {
            throw PublishRefused.locked(at.given(), "");
        }
        FileChannel channel = null;
        try {
            while (channel == null) {
                channel = tryOnce(at);
            }
            return new PublishLock(disk, file, key, channel);
        } finally {
            if (channel == null) {
                HELD_HERE.remove(key);
            }
        }
    }

    /** Null when the file was removed by its last holder between opening and locking: then its name is free again. */
    private static @Nullable FileChannel tryOnce(Surroundings at) throws IOException {
        FileChannel channel = FileChannel.open(
                at.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw PublishRefused.locked(at.given(), holder(at.lock()));
            }
            taken = sign(channel, at.lock());
            return taken ? channel : null;
        } catch (OverlappingFileLockException e) {
            throw PublishRefused.locked(at.given(), "");
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /**
     * Writes who holds the lock into the locked file, and tells whether that file still has its name. Java cannot ask an
     * open file who it is, and to read it by its name would close a channel to it, and so drop the lock. But both can tell
     * a size: so the file gets a random one.
     */
    private static boolean sign(FileChannel locked, Path name) throws IOException {
        String holder = "process " + ProcessHandle.current().pid();
        long size = SIGN_ENDS_BEFORE + ThreadLocalRandom.current().nextInt(SIZES);
        try {
            locked.truncate(0);
            locked.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
            locked.write(ByteBuffer.wrap(new byte[] {'\n'}), size - 1);
        } catch (IOException e) {
            Files.deleteIfExists(name); // a full disk: leave nothing behind
            throw e;
        }
        return Files.exists(name) && Files.size(name) == size;
    }

    private static String holder(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String sign = new String(in.readNBytes(SIGN_ENDS_BEFORE), StandardCharsets.US_ASCII);
            return sign.startsWith("process ") ? " (" + sign.replace("\0", "").strip() + ")" : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Removes the file while the lock is still held, then gives up the lock. */
    @Override
    public void close() {
        try (channel) {
            disk.delete(file);
        } catch (IOException e) {
            // The lock is given up with the channel; a file that is left behind locks nobody out.
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
