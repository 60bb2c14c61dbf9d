package clausebook.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * The real disk, until the n-th step: from then on every step fails, as it does for a killed process or on a full disk.
 */
final class FaultyDisk implements Disk {

    /** What a killed process does: nothing more. No catch block of the program sees it as an ordinary fault. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final RealDisk disk = new RealDisk();
    private final int lastStep;
    private final boolean halfWrites;
    private final String refuses;
    private final Predicate<String> refused;
    private int steps;

    private FaultyDisk(int lastStep, boolean halfWrites, String refuses, Predicate<String> refused) {
        this.lastStep = lastStep;
        this.halfWrites = halfWrites;
        this.refuses = refuses;
        this.refused = refused;
    }

    static FaultyDisk killedAfter(int steps, boolean halfWrites) {
        return new FaultyDisk(steps, halfWrites, "", step -> false);
    }

    /** Works, and counts the steps. */
    static FaultyDisk neverKilled() {
        return killedAfter(Integer.MAX_VALUE, false);
    }

    /** Takes the steps that the predicate names ({@code write}, {@code move} …) for a while, then refuses each. */
    static FaultyDisk refusing(String reason, int after, Predicate<String> steps) {
        return new FaultyDisk(after, false, reason, steps);
    }

    /** Refuses one rename, as for a mount point, and takes all others. */
    static FaultyDisk busyOnce(int after) {
        int[] moves = {0};
        return new FaultyDisk(0, false, "Device or resource busy", step -> step.equals("move") && moves[0]++ == after);
    }

    int steps() {
        return steps;
    }

    private void step(String name, Path path) throws IOException {
        if (!refuses.isEmpty()) {
            if (refused.test(name) && steps++ >= lastStep) {
                throw new FileSystemException(path.toString(), null, refuses);
            }
            return;
        }
        if (++steps > lastStep) {
            throw new Killed();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step("createFolder", folder);
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step("write", file);
        } catch (Killed e) {
            if (halfWrites && steps == lastStep + 1) {
                disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw e;
        }
        disk.write(file, bytes);
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        step("write", file);
        disk.write(file, content);
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
        step("link", name);
        disk.link(name, existing);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step("copy", to);
        disk.copy(from, to);
    }

    @Override
    public void copyMode(Path folder, Path model) throws IOException {
        step("copyMode", folder);
        disk.copyMode(folder, model);
    }

    @Override
    public void unprotect(Path folder) throws IOException {
        step("unprotect", folder);
        disk.unprotect(folder);
    }

    @Override
    public void symlink(Path name, Path target) throws IOException {
        step("symlink", name);
        disk.symlink(name, target);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", from);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", path);
        disk.delete(path);
    }

    @Override
    public void force(Collection<Path> files) throws IOException {
        step("force", files.iterator().next());
        // Waiting for the disk itself shows nothing here, and takes the time of the test.
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step("forceFolder", folder);
    }
}
