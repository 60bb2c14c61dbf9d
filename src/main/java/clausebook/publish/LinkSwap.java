package clausebook.publish;

import static clausebook.publish.Surroundings.exists;
import static clausebook.publish.Surroundings.isFolder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Publishes by changing one symbolic link, {@code site -> site.releases/<hash>}, in one atomic rename: no reader ever
 * finds nothing. For a server that readers hit while it happens. Two releases are kept: the one that is published, and
 * the one it replaced, from which a reader may be in the middle of reading.
 *
 * <p>Journal: the link that is to replace the present one is made first, leading to a release that does not exist yet;
 * one rename then makes it exist. Found by the next command, a link that leads somewhere is put in place, one that leads
 * nowhere is thrown away.
 *
 * <p>What a person put into the published release is hard-linked into the new one before the swap (readers must find it
 * at every moment) and again after it (for what came meanwhile). The release that was replaced shares these files: a
 * change made in place shows there too, which harms nobody. The folder of releases belongs to the program: what a person
 * adds to a release that is not published goes with that release.
 */
final class LinkSwap implements Swap {

    private static final int HASH_DIGITS = 16;

    private final Surroundings at;
    private final Disk disk;

    LinkSwap(Surroundings at, Disk disk) {
        this.at = at;
        this.disk = disk;
    }

    /** The release that is published; refuses a place that must not be replaced. */
    PresentSite present() throws IOException {
        return new PresentSite(at.given(), release());
    }

    private Optional<Path> release() throws IOException {
        Path out = at.out();
        if (!exists(out)) {
            return Optional.empty();
        }
        if (!Files.isSymbolicLink(out)) {
            throw isFolder(out) ? PublishRefused.isAFolder(at.given()) : PublishRefused.notAFolder(at.given());
        }
        Path target = Files.readSymbolicLink(out);
        Path release = at.parent().resolve(target).normalize();
        if (!at.releases().equals(release.getParent())) {
            throw PublishRefused.strangeLink(
                    at.given(), target.toString(), at.releases().getFileName().toString());
        }
        return isFolder(release) ? Optional.of(release) : Optional.empty();
    }

    @Override
    public Swap cheapest(Stage stage, PresentSite present, FileTree files) {
        return this;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void preflight(Manifest present, FileTree files) throws IOException {
        Optional<Path> release = release();
        if (release.isPresent()) {
            FolderSwap.refuseCollisions(at, Foreign.roots(release.get(), present, files::isFolder), files);
        }
    }

    @Override
    public void carryOver(Manifest present, FileTree files) throws IOException {
        Optional<Path> release = release();
        if (release.isPresent()) {
            carryOver(release.get(), at.stage(), present, files);
        }
    }

    private void carryOver(Path from, Path to, Manifest ours, FileTree files) throws IOException {
        List<Path> roots = Foreign.roots(from, ours, files::isFolder);
        for (Path root : roots) {
            Drain.createFolders(disk, Objects.requireNonNull(to.resolve(root).getParent()));
            carry(from.resolve(root), to.resolve(root));
        }
    }

    private void carry(Path from, Path to) throws IOException {
        if (isFolder(from)) {
            boolean isNew = !exists(to);
            if (isNew) {
                disk.createFolder(to);
            }
            for (Path entry : Surroundings.list(from)) {
                carry(entry, to.resolve(entry.getFileName()));
            }
            if (isNew) {
                disk.copyMode(to, from);
            }
        } else if (!exists(to)) {
            if (Files.isSymbolicLink(from)) {
                disk.copy(from, to);
                return;
            }
            try {
                disk.link(to, from);
            } catch (NoSuchFileException e) {
                // Its owner has just removed it.
            } catch (UnsupportedOperationException | FileSystemException e) {
                disk.copy(from, to);
            }
        }
    }

    @Override
    public void publish(Manifest present, String manifestHash) throws IOException {
        Optional<Path> before = release();
        prune(before);
        Path release = freeName(manifestHash.substring(0, HASH_DIGITS));
        disk.symlink(at.link(), at.parent().relativize(release));
        if (!exists(at.releases())) {
            disk.createFolder(at.releases());
        }
        disk.forceFolder(at.parent());
        disk.move(at.stage(), release);
        disk.forceFolder(at.releases());
        disk.move(at.link(), at.out());
        disk.forceFolder(at.parent());
        if (before.isPresent()) {
            Manifest now = Manifest.of(release).orElseThrow();
            carryOver(before.get(), release, present, now.files());
        }
    }

    private Path freeName(String hash) {
        Path release = at.releases().resolve(hash);
        for (int n = 2; exists(release); n++) {
            release = at.releases().resolve(hash + "-" + n); // the same site, damaged since: it is replaced, not mended
        }
        return release;
    }

    /** Before the swap, so that the release which is about to be replaced is the one that stays. */
    private void prune(Optional<Path> published) throws IOException {
        if (!isFolder(at.releases())) {
            return;
        }
        for (Path release : Surroundings.list(at.releases())) {
            if (isFolder(release) && !published.equals(Optional.of(release))) {
                disk.move(release, at.drop());
                Drain.drop(disk, at.drop());
            }
        }
    }

    /** Takes a swap that was stopped to its end, or back. */
    static Recovered finish(Surroundings at, Disk disk) throws IOException {
        if (isFolder(at.parent().resolve(Files.readSymbolicLink(at.link())))) {
            disk.move(at.link(), at.out());
            disk.forceFolder(at.parent());
            return Recovered.FINISHED;
        }
        if (isFolder(at.releases()) && Surroundings.list(at.releases()).isEmpty()) {
            disk.delete(at.releases());
        }
        disk.delete(at.link());
        return Recovered.DISCARDED;
    }
}
