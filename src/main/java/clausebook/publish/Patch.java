package clausebook.publish;

import static clausebook.publish.Surroundings.exists;
import static clausebook.publish.Surroundings.isFolder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays the few files that differ over a large site, and leaves all others where they are. A {@link FolderSwap} gives every
 * file a second name and takes away its first: of a library, hundreds of thousands of steps for a change in one clause.
 *
 * <p>The names beside the site are the journal:
 *
 * <ol>
 *   <li>{@code stage}: the files that differ, the new list, and the one of before under a second name. Found by the next
 *       command, it is thrown away.
 *   <li>{@code stage -> patch}: what is to be laid over is whole and on the disk. From here on, recovery goes forward.
 *   <li>The site's {@code SHA256SUMS} goes: a site between two states has none, and does not pass for a whole one.
 *   <li>Each file takes its place by one rename, what is gone is deleted, and folders that this leaves empty with it.
 *   <li>{@code SHA256SUMS} is renamed into place, last of all; {@code patch} is thrown away.
 * </ol>
 *
 * <p>The price: after a kill in the milliseconds of the last three steps, and until the next command, some pages are new
 * and some old. A site that readers are served from while it is published has {@code --link} for that. A person's files
 * are not touched; where one stands in the way there is no patch, but a swap, which says so.
 */
final class Patch implements Swap {

    /** The list of before, in the stage. No address of ours begins so. */
    private static final String BEFORE = ".before";

    /** A site of which fewer files stay as they are is swapped, so that no moment sees it half old and half new. */
    static final int FEWEST_KEPT = 1000;

    /** One in so many files may differ. */
    private static final int ONE_IN = 10;

    private final Surroundings at;
    private final Disk disk;
    private final Stage stage;
    private final PresentSite present;
    private final FileTree files;

    Patch(Surroundings at, Disk disk, Stage stage, PresentSite present, FileTree files) {
        this.at = at;
        this.disk = disk;
        this.stage = stage;
        this.present = present;
        this.files = files;
    }

    /**
     * Whether these files can be published by a patch: not where too many differ, nor where what is in the present site's
     * folder is not as its list says and needs a second look.
     */
    static boolean fits(Surroundings at, PresentSite present, FileTree files, int fewestKept) throws IOException {
        int kept = files.asBefore();
        int differ = files.size() - kept + present.files().size() - kept;
        if (present.folder().isEmpty() || kept < fewestKept || differ > kept / ONE_IN) {
            return false;
        }
        Places places = new Places(at, present);
        files.eachNew((address, file) -> places.look(address));
        present.files().eachWithout(files, (address, file) -> places.look(address));
        return places.fit() && present.hasOurModes(present.files());
    }

    /** Whether each file has a plain place: no other thing stands there, and its folder can be written to. */
    private static final class Places {
        private final Surroundings at;
        private final PresentSite present;
        private final Set<Path> seen = new TreeSet<>();
        private boolean fit = true;

        Places(Surroundings at, PresentSite present) {
            this.at = at;
            this.present = present;
        }

        boolean fit() {
            return fit;
        }

        void look(String address) throws IOException {
            if (!fit) {
                return;
            }
            Path place = present.place(address);
            boolean listed = present.lists(address);
            boolean free = !exists(place);
            boolean ours = listed && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
            // Where a file takes the place of a folder, or the other way round, steps would have to be in order.
            boolean sameKind = listed
                    || !present.list().hasFolder(address)
                            && present.files().fileAbove(address).isEmpty();
            fit = (free || ours) && sameKind && foldersFit(place);
        }

        private boolean foldersFit(Path place) throws IOException {
            Path folder = place.getParent();
            while (folder != null && !folder.equals(at.parent()) && seen.add(folder)) {
                boolean fits = !exists(folder)
                        || isFolder(folder)
                                && Files.isWritable(folder)
                                && RealDisk.hasFolderMode(folder)
                                && RealDisk.sameDevice(folder, at.parent());
                if (!fits) {
                    return false;
                }
                folder = folder.getParent();
            }
            return true;
        }
    }

    @Override
    public Swap cheapest(Stage stage, PresentSite present, FileTree files) {
        return this;
    }

    @Override
    public boolean needsWhole() {
        return false;
    }

    @Override
    public void preflight(Manifest present, FileTree files) {
        // Looked at when it was decided that this is the way.
    }

    @Override
    public void carryOver(Manifest present, FileTree files) throws IOException {
        Path list = at.out().resolve(Manifest.NAME);
        try {
            disk.link(stage.place(BEFORE), list);
        } catch (UnsupportedOperationException | FileSystemException e) {
            disk.copy(list, stage.place(BEFORE));
        }
    }

    @Override
    public void publish(Manifest present, String manifestHash) throws IOException {
        disk.move(at.stage(), at.patch());
        disk.forceFolder(at.parent());
        lay(at, new Laying(at, disk, this.present.files(), files));
        throwAway(at, disk);
    }

    /** Takes a patch from wherever it stands to its end. */
    static Recovered finish(Surroundings at, Disk disk) throws IOException {
        if (!exists(at.patch().resolve(Manifest.NAME))) {
            throwAway(at, disk);
            return Recovered.FINISHED;
        }
        Optional<Laying> laying = isForThisSite(at) ? Laying.ofLists(at, disk) : Optional.empty();
        if (laying.isPresent()) {
            lay(at, laying.get());
        } else {
            putBackList(at, disk);
        }
        throwAway(at, disk);
        return laying.isPresent() ? Recovered.FINISHED : Recovered.DISCARDED;
    }

    /**
     * Of a patch that cannot be laid to its end: puts back a list, so that the site is known as ours and the next build makes
     * it whole.
     */
    private static void putBackList(Surroundings at, Disk disk) throws IOException {
        Path list = at.out().resolve(Manifest.NAME);
        for (String name : List.of(BEFORE, Manifest.NAME)) {
            Path held = at.patch().resolve(name);
            if (isFolder(at.out()) && !exists(list) && Manifest.read(held).isPresent()) {
                disk.move(held, list);
            }
        }
    }

    private static void lay(Surroundings at, Laying laying) throws PublishRefused {
        try {
            laying.run();
        } catch (IOException e) {
            throw PublishRefused.halfLaid(at.given(), at.patch(), e);
        }
    }

    private static void throwAway(Surroundings at, Disk disk) throws IOException {
        Drain.drop(disk, at.patch());
        disk.forceFolder(at.parent());
    }

    /** Since a command was killed someone may have put another site there, or taken this one away. */
    private static boolean isForThisSite(Surroundings at) throws IOException {
        Path list = at.out().resolve(Manifest.NAME);
        Path before = at.patch().resolve(BEFORE);
        return isFolder(at.out()) && exists(before) && (!exists(list) || Foreign.same(before, list));
    }

    /** The steps from the site of before to the new one; may have been stopped anywhere. */
    private static final class Laying {
        private final Path site;
        private final Path patch;
        private final Disk disk;
        private final FileTree before;
        private final FileTree after;
        private final Set<Path> touched = new TreeSet<>();

        Laying(Surroundings at, Disk disk, FileTree before, FileTree after) {
            this.site = at.out();
            this.patch = at.patch();
            this.disk = disk;
            this.before = before;
            this.after = after;
        }

        /** By the two lists that the patch holds; none where one of them is damaged: it would tell to drop what is to stay. */
        static Optional<Laying> ofLists(Surroundings at, Disk disk) throws IOException {
            Optional<Manifest> before = Manifest.read(at.patch().resolve(BEFORE));
            Optional<Manifest> after = Manifest.of(at.patch());
            return before.isPresent() && after.isPresent()
                    ? Optional.of(new Laying(
                            at, disk, before.get().files(), after.get().files()))
                    : Optional.empty();
        }

        void run() throws IOException {
            Path list = site.resolve(Manifest.NAME);
            if (exists(list)) {
                disk.delete(list);
                disk.forceFolder(site);
            }
            lay(patch);
            before.eachWithout(after, (address, file) -> remove(address));
            removeEmptied();
            for (Path folder : touched) {
                disk.forceFolder(folder);
            }
            disk.move(patch.resolve(Manifest.NAME), list);
            disk.forceFolder(site);
        }

        private void lay(Path folder) throws IOException {
            for (Path entry : Surroundings.list(folder)) {
                Path relative = patch.relativize(entry);
                String address = Foreign.address(relative);
                if (isFolder(entry)) {
                    lay(entry);
                } else if (!address.equals(BEFORE) && !address.equals(Manifest.NAME)) {
                    Path place = site.resolve(relative);
                    Drain.createFolders(disk, Objects.requireNonNull(place.getParent()));
                    if (exists(place) && !isOurs(place, address)) {
                        Path free = Drain.free(site, relative); // a person was faster: keep both
                        Drain.createFolders(disk, Objects.requireNonNull(free.getParent()));
                        disk.move(place, free);
                    }
                    disk.move(entry, place);
                    touched.add(place.getParent());
                }
            }
        }

        private boolean isOurs(Path place, String address) {
            return before.isFile(address) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        }

        private void remove(String address) throws IOException {
            Path place = site.resolve(address);
            if (isOurs(place, address)) {
                disk.delete(place);
                touched.add(place.getParent());
            }
        }

        /** Folders of ours that hold nothing more. What a person put into one keeps it there. */
        private void removeEmptied() throws IOException {
            List<String> gone = new ArrayList<>();
            before.eachFolder(folder -> {
                if (!after.isFolder(folder)) {
                    gone.add(folder);
                }
            });
            for (String folder : gone.reversed()) { // those inside a folder come after it
                Path place = site.resolve(folder);
                if (isFolder(place) && Surroundings.list(place).isEmpty()) {
                    disk.delete(place);
                    touched.remove(place);
                    touched.add(place.getParent());
                }
            }
        }
    }
}
