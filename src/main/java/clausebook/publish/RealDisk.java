package clausebook.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The disk of this machine. */
final class RealDisk implements Disk {

    private static final Set<PosixFilePermission> FILE_MODE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER_MODE = PosixFilePermissions.fromString("rwxr-xr-x");

    /** From this many files on, several threads wait for the disk at once: a journalling disk then commits them together. */
    private static final int MANY_FILES = 64;

    private static final int WAITERS = 8;
    private static final int BUFFER = 1 << 16;

    /** False on a file system that has no modes to set (FAT, NTFS under Windows). */
    static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static boolean hasFileMode(Path file) throws IOException {
        return !hasModes(file)
                || Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                        .equals(FILE_MODE);
    }

    static boolean hasFolderMode(Path folder) throws IOException {
        return !hasModes(folder)
                || Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                        .equals(FOLDER_MODE);
    }

    /** Whether two files lie on one file system, so that a rename can lead from one to the other; true where unknown. */
    static boolean sameDevice(Path one, Path other) throws IOException {
        // Not Files.getFileStore: in a container it can fail to find the mount point.
        return !one.getFileSystem().supportedFileAttributeViews().contains("unix")
                || Files.getAttribute(one, "unix:dev", LinkOption.NOFOLLOW_LINKS)
                        .equals(Files.getAttribute(other, "unix:dev"));
    }

    private static void setMode(Path path, Set<PosixFilePermission> mode) throws IOException {
        if (hasModes(path)) {
            Files.setPosixFilePermissions(path, mode);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
        setMode(folder, FOLDER_MODE);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        setMode(file, FILE_MODE);
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
            content.writeTo(out);
        }
        setMode(file, FILE_MODE);
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
        Files.createLink(name, existing);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void copyMode(Path folder, Path model) throws IOException {
        if (hasModes(folder)) {
            setMode(folder, Files.getPosixFilePermissions(model, LinkOption.NOFOLLOW_LINKS));
        }
    }

    @Override
    public void unprotect(Path folder) throws IOException {
        setMode(folder, FOLDER_MODE);
    }

    @Override
    public void symlink(Path name, Path target) throws IOException {
        Files.createSymbolicLink(name, target);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public void force(Collection<Path> files) throws IOException {
        if (files.size() < MANY_FILES) {
            for (Path file : files) {
                force(file);
            }
            return;
        }
        try (ExecutorService waiters = Executors.newFixedThreadPool(WAITERS)) {
            List<Future<?>> waiting = files.stream()
                    .<Future<?>>map(file -> waiters.submit(() -> forceOrFail(file)))
                    .toList();
            for (Future<?> one : waiting) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the disk", e);
        }
    }

    private static void forceOrFail(Path file) {
        try {
            force(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder so; its file systems keep the order of renames by themselves.
        }
    }
}
