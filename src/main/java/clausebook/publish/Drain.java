package clausebook.publish;

import static clausebook.publish.Surroundings.exists;
import static clausebook.publish.Surroundings.isFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Empties an earlier site: its own files, those that its {@code SHA256SUMS} lists, are deleted; everything else moves to
 * the same place in the new site. Nothing of a person's is ever deleted, but where the new site holds the very same
 * already. Can be stopped anywhere and started again.
 */
final class Drain {

    private final Disk disk;
    private final Path from;
    private final Path to;
    private final Manifest ours;

    Drain(Disk disk, Path from, Path to) throws IOException {
        this.disk = disk;
        this.from = from;
        this.to = to;
        this.ours = Manifest.of(from).orElseGet(Manifest::empty);
    }

    void run() throws IOException {
        empty(from);
        if (exists(from.resolve(Manifest.NAME))) {
            disk.delete(from.resolve(Manifest.NAME));
        }
        disk.delete(from);
    }

    private void empty(Path folder) throws IOException {
        for (Path entry : Surroundings.list(folder)) {
            Path relative = from.relativize(entry);
            String address = Foreign.address(relative);
            if (isFolder(entry)) {
                if (ours.hasFolder(address) || isFolder(to.resolve(relative))) {
                    empty(entry);
                    disk.delete(entry);
                } else {
                    keep(entry, relative);
                }
            } else if (!Foreign.isOurs(entry, address, ours)) {
                keep(entry, relative);
            } else if (!address.equals(Manifest.NAME)) {
                disk.delete(entry);
            }
        }
    }

    private void keep(Path entry, Path relative) throws IOException {
        Path target = to.resolve(relative);
        if (exists(target) && Foreign.same(entry, target)) {
            disk.delete(entry);
            return;
        }
        for (int n = 1; exists(target); n++) {
            // Someone put another file there since the check: keep both. No address of ours begins so.
            target = to.resolve(n == 1 ? ".kept" : ".kept-" + n).resolve(relative);
        }
        createFolders(Objects.requireNonNull(target.getParent()));
        disk.move(entry, target);
    }

    private void createFolders(Path folder) throws IOException {
        if (!exists(folder)) {
            createFolders(Objects.requireNonNull(folder.getParent()));
            disk.createFolder(folder);
        }
    }

    /** Deletes a whole tree that is ours altogether: a stage, or a release that is no longer published. */
    static void drop(Disk disk, Path tree) throws IOException {
        if (isFolder(tree)) {
            if (!Files.isWritable(tree)) {
                disk.unprotect(tree);
            }
            for (Path entry : Surroundings.list(tree)) {
                drop(disk, entry);
            }
        }
        disk.delete(tree);
    }
}
