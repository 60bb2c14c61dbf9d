package clausebook.publish;

import static clausebook.publish.Surroundings.exists;
import static clausebook.publish.Surroundings.isFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces the site's folder by two renames. No system call that Java offers exchanges two filled folders, so there is a
 * moment without a folder at the site's place; what is whole then stands beside it.
 *
 * <p>The names beside the site are the journal, and each changes by one atomic rename:
 *
 * <ol>
 *   <li>{@code stage}: the new site while it is made. Found by the next command, it is thrown away.
 *   <li>{@code stage -> next}: the new site is whole and on the disk. From here on, recovery goes forward.
 *   <li>{@code out -> old}, {@code next -> out}.
 *   <li>{@code old} is drained: what its {@code SHA256SUMS} lists is deleted, everything else moves to the same place in
 *       the new site. The list goes last, so a drain that was stopped goes on where it was.
 * </ol>
 *
 * <p>What a person put there ({@code .git}, {@code CNAME}, {@code project/}) is renamed in step 4, the topmost entry at
 * once, never copied or linked into the stage. So it exists under exactly one name at every moment; a large {@code .git}
 * costs one rename; a file that its owner changes, in place or by renaming, while the build runs is carried over as
 * changed, where a copy or a hard link made earlier would be the version of before; and the owner's files keep their
 * identity, mode and times. The price: for some microseconds, and after a kill in them until the next command, these
 * files stand in {@code old}.
 */
final class FolderSwap implements Swap {

    private final Surroundings at;
    private final Disk disk;
    private final int fewestKept;

    /** @param fewestKept a site of which fewer files stay as they are is not patched */
    FolderSwap(Surroundings at, Disk disk, int fewestKept) {
        this.at = at;
        this.disk = disk;
        this.fewestKept = fewestKept;
    }

    /** The present site; refuses a place that must not be replaced. */
    PresentSite present() throws IOException {
        Path out = at.out();
        if (!exists(out)) {
            return new PresentSite(at.given(), Optional.empty());
        }
        if (Files.isSymbolicLink(out)) {
            throw PublishRefused.isALink(at.given());
        }
        if (!isFolder(out)) {
            throw PublishRefused.notAFolder(at.given());
        }
        if (!RealDisk.sameDevice(out, at.parent())) {
            throw PublishRefused.otherDevice(at.given(), at.given());
        }
        PresentSite present = new PresentSite(at.given(), Optional.of(out));
        if (!present.isOurs()) {
            List<String> strangers = Surroundings.list(out).stream()
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !SiteAddress.OWNERS.contains(name))
                    .toList();
            if (!strangers.isEmpty()) {
                throw PublishRefused.notOurs(at.given(), strangers);
            }
        }
        return present;
    }

    @Override
    public Swap cheapest(Stage stage, PresentSite present, FileTree files) throws IOException {
        return Patch.fits(at, present, files, fewestKept) ? new Patch(at, disk, stage, present, files) : this;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void preflight(Manifest present, FileTree files) throws IOException {
        List<Path> roots = Foreign.roots(at.out(), present, files::isFolder);
        refuseCollisions(at, roots, files);
        for (Path root : roots) {
            Path entry = at.out().resolve(root);
            if (!RealDisk.sameDevice(entry, at.parent())) {
                throw PublishRefused.otherDevice(at.given(), at.given() + "/" + root);
            }
            if (isFolder(entry) && !Files.isWritable(entry)) {
                throw PublishRefused.unmovable(at.given(), root.toString());
            }
        }
    }

    /** A page of ours never takes the place of a person's file, and no folder of ours that of a file or link. */
    static void refuseCollisions(Surroundings at, List<Path> roots, FileTree files) throws PublishRefused {
        List<String> collisions = new ArrayList<>();
        for (Path root : roots) {
            boolean collides = files.isFolder(Foreign.address(root));
            for (Path part = root; part != null && !collides; part = part.getParent()) {
                collides = files.isFile(Foreign.address(part));
            }
            if (collides) {
                collisions.add(Foreign.address(root));
            }
        }
        if (!collisions.isEmpty()) {
            throw PublishRefused.inTheWay(at.given(), collisions);
        }
    }

    @Override
    public void carryOver(Manifest present, FileTree files) {
        // Done after the swap, see above.
    }

    @Override
    public void publish(Manifest present, String manifestHash) throws IOException {
        disk.move(at.stage(), at.next());
        disk.forceFolder(at.parent());
        finish(at, disk);
    }

    /** Takes the swap from wherever it stands to its end. */
    static Recovered finish(Surroundings at, Disk disk) throws IOException {
        boolean back = false;
        if (exists(at.next())) {
            putInPlace(at, disk);
            disk.forceFolder(at.parent());
        } else if (!exists(at.out()) && exists(at.old())) {
            disk.move(at.old(), at.out()); // someone removed the new site by hand: the old one is all there is
            back = true;
        }
        if (exists(at.old())) {
            try {
                new Drain(disk, at.old(), at.out()).run();
                disk.forceFolder(at.parent());
            } catch (IOException e) {
                throw PublishRefused.leftover(at.given(), at.old(), e);
            }
        }
        return back ? Recovered.DISCARDED : Recovered.FINISHED;
    }

    private static void putInPlace(Surroundings at, Disk disk) throws IOException {
        boolean tookOld = false;
        try {
            if (exists(at.out()) && exists(at.old())) {
                // Stopped between the two renames, and then someone made the folder anew (a checkout, say).
                new Drain(disk, at.out(), at.old()).run();
            } else if (exists(at.out())) {
                disk.move(at.out(), at.old());
                tookOld = true;
            }
            disk.move(at.next(), at.out());
        } catch (IOException e) {
            // A mount point, or a place that is in use: go back, so that the next command does not fail as well.
            if (tookOld && !exists(at.out())) {
                disk.move(at.old(), at.out());
            }
            if (exists(at.next()) && exists(at.out()) && !exists(at.old())) {
                disk.move(at.next(), at.stage());
                Drain.drop(disk, at.stage());
            }
            throw e;
        }
    }
}
