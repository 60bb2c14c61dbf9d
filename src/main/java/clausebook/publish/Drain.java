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
        if (exists(target)) {
            target = free(to, relative); // someone put another file there since the check: keep both
        }
        createFolders(disk, Objects.requireNonNull(target.getParent()));
        disk.move(entry, target);
    }

    /** A place in a site for what a person put where a file of ours stands, or is to stand. No address of ours begins so. */
    static Path free(Path site, Path relative) {
        Path place = site.resolve(".kept").resolve(relative);
        for (int n = 2; exists(place); n++) {
            place = site.resolve(".kept-" + n).resolve(relative);
        }
        return place;
    }

    /** Makes a folder and those above it that are not there yet. */
    static void createFolders(Disk disk, Path folder) throws IOException {
        if (!exists(folder)) {
            createFolders(disk, Objects.requireNonNull(folder.getParent()));
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
