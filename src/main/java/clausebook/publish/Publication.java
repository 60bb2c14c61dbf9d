package clausebook.publish;

import static clausebook.publish.Surroundings.exists;
import static clausebook.publish.Surroundings.isFolder;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One publication of the site, all or nothing. Each file is handed over as soon as it is made; until {@link #commit} the
 * present site is not touched, and a command that fails or is killed at any moment leaves the old or the new site whole:
 *
 * <pre>{@code
 * try (Publication publication = Publication.begin(Path.of("site"), Way.FOLDER)) {
 *     publication.stage("index.html", bytes);
 *     …
 *     Published done = publication.commit();
 * }                                       // without commit: abandoned, nothing is left
 * }</pre>
 *
 * <p>The new site is made beside the present one, in the same folder and so on the same disk. A file whose bytes are as
 * before is not written again but hard-linked, and when no file differs nothing is written at all. Files get mode 0644 and
 * folders 0755 whatever the umask. Whatever else stands in the folder is a person's and stays (see {@link Foreign},
 * {@link FolderSwap}).
 */
public final class Publication implements AutoCloseable {

    /** How the new site takes the old one's place. */
    public enum Way {
        /** The site is a real folder, replaced by two renames: {@link FolderSwap}. */
        FOLDER,
        /** The site is a symbolic link, replaced by one rename ({@code --link}): {@link LinkSwap}. */
        LINK
    }

    private enum State {
        OPEN,
        /** A file could not be taken: to go on would publish a site without it. */
        FAILED,
        PREPARED,
        CLOSED
    }

    private final Surroundings at;
    private final Disk disk;
    private final PublishLock lock;
    private final Swap swap;
    private final Optional<Path> present;
    private final Manifest before;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final Set<String> unchanged = new TreeSet<>();
    private final SequencedSet<String> folders = new LinkedHashSet<>();
    private final Stage stage;
    private State state = State.OPEN;
    private boolean changed;
    private long bytesInAll;

    private Publication(Surroundings at, Disk disk, PublishLock lock, Swap swap) throws IOException {
        this.at = at;
        this.disk = disk;
        this.lock = lock;
        this.swap = swap;
        this.stage = new Stage(disk, at.stage());
        this.present = swap.present();
        this.before = present.isPresent() ? Manifest.of(present.get()).orElseGet(Manifest::empty) : Manifest.empty();
    }

    /** Starts to publish into a real folder. */
    public static Publication begin(Path out) throws PublishRefused {
        return begin(out, Way.FOLDER);
    }

    /**
     * Takes the lock, clears up after a command that was killed, and looks at the place.
     *
     * @throws PublishRefused at once when another command is publishing there, or the place must not be replaced
     */
    public static Publication begin(Path out, Way way) throws PublishRefused {
        return begin(out, way, new RealDisk());
    }

    static Publication begin(Path out, Way way, Disk disk) throws PublishRefused {
        Surroundings at = Surroundings.of(out);
        if (!Files.isDirectory(at.parent())) {
            throw PublishRefused.noParent(at.given(), at.parent());
        }
        PublishLock lock = null;
        boolean begun = false;
        try {
            lock = PublishLock.take(at, disk);
            Recovery.clearUp(at, disk);
            Swap swap = way == Way.LINK ? new LinkSwap(at, disk) : new FolderSwap(at, disk);
            Publication publication = new Publication(at, disk, lock, swap);
            begun = true;
            return publication;
        } catch (IOException e) {
            throw PublishRefused.from(e, at, 0, 0);
        } finally {
            if (lock != null && !begun) {
                lock.close();
            }
        }
    }

    /**
     * Finishes or takes back what a command left that was killed while it published. Every command calls this before it
     * looks at the site. Touches nothing, and needs no right to write, where nothing is left over.
     */
    public static Recovered recover(Path out) throws PublishRefused {
        return recover(out, new RealDisk());
    }

    static Recovered recover(Path out, Disk disk) throws PublishRefused {
        Surroundings at = Surroundings.of(out);
        if (!at.hasLeftovers()) {
            return Recovered.NOTHING;
        }
        try (PublishLock lock = PublishLock.take(at, disk)) {
            return Recovery.clearUp(at, disk);
        } catch (IOException e) {
            throw PublishRefused.from(e, at, 0, 0);
        }
    }

    /**
     * Takes one finished file. Several threads may hand over files at once; hashing, comparing and writing are done by
     * each for itself.
     *
     * @param address where it belongs, relative to the site's root: {@code hrc/58/30/zh/op1.html}
     * @throws PublishRefused when the address is not safe on every host, when another file has it, or when the disk is
     *     full; the publication can then only be abandoned
     */
    public void stage(String address, byte[] bytes) throws PublishRefused {
        boolean done = false;
        try {
            String hash = Sha256.hex(bytes);
            boolean asBefore = isAsBefore(address, bytes);
            Optional<Path> place = reserve(address, bytes.length, hash, asBefore);
            if (place.isPresent()) {
                disk.write(place.get(), bytes);
            }
            done = true;
        } catch (IOException e) {
            throw refusal(e, bytes.length);
        } finally {
            if (!done) {
                fail();
            }
        }
    }

    /**
     * Takes one finished file that is too large to hold. It is made once to see whether it is what it was, where there is
     * one, and once more to be written where it is not.
     */
    public void stage(String address, Content content) throws PublishRefused {
        boolean done = false;
        try {
            Optional<Measure> same = sameAsPresent(address, content);
            if (same.isPresent()) {
                reserve(address, same.get().size(), same.get().sha256(), true);
            } else {
                Path place = reserve(address, 0, "", false).orElseThrow();
                Measure[] written = new Measure[1];
                disk.write(place, out -> {
                    written[0] = Measure.passingOn(out);
                    content.writeTo(written[0]);
                });
                settle(address, written[0]);
            }
            done = true;
        } catch (IOException e) {
            throw refusal(e, 0);
        } finally {
            if (!done) {
                fail();
            }
        }
    }

    private synchronized void settle(String address, Measure written) {
        hashes.put(address, written.sha256());
        stage.wrote(written.size());
        bytesInAll += written.size();
    }

    private Optional<Measure> sameAsPresent(String address, Content content) throws IOException {
        if (present.isEmpty() || !before.lists(address)) { // so the address is a safe one
            return Optional.empty();
        }
        Path file = present.get().resolve(address);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && RealDisk.hasFileMode(file)
                ? Measure.ofSame(content, file)
                : Optional.empty();
    }

    /** Whether the present site has a file there. */
    public boolean listedBefore(String address) {
        return before.lists(address);
    }

    /** A file that was taken, where it stands for now. */
    public synchronized Finished finished(String address) throws IOException {
        String hash = Optional.ofNullable(hashes.get(address)).orElseThrow();
        boolean asBefore = unchanged.contains(address);
        Path file =
                asBefore ? present.orElseThrow().resolve(address) : at.stage().resolve(address);
        return new Finished(address, file, hash, Files.size(file), asBefore);
    }

    /**
     * Takes over every file of the present site below a folder, as it stands. The caller knows that nobody has touched
     * them since they were published ({@link Standing}).
     *
     * @param folder what their addresses begin with: a folder with its stroke, or a file's whole address
     * @param bytes what these files hold
     * @return their addresses, in code point order
     */
    public synchronized List<String> keep(String folder, long bytes) throws PublishRefused {
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> file : before.hashes().tailMap(folder).entrySet()) {
            String address = file.getKey();
            if (!address.startsWith(folder)) {
                break;
            }
            require(State.OPEN);
            refuseUnsafe(address);
            folders.addAll(Stage.folders(Set.of(address)));
            hashes.put(address, file.getValue());
            unchanged.add(address);
            kept.add(address);
        }
        bytesInAll += bytes;
        return kept;
    }

    /** A file of the present site that is kept as it stands. */
    public byte[] kept(String address) throws IOException {
        return Files.readAllBytes(present.orElseThrow().resolve(address));
    }

    private synchronized void fail() {
        if (state != State.CLOSED) {
            state = State.FAILED;
        }
    }

    /** Notes the file, and gives its place in the stage where it has to be written. */
    private synchronized Optional<Path> reserve(String address, long size, String hash, boolean asBefore)
            throws IOException {
        require(State.OPEN);
        refuseUnsafe(address);
        folders.addAll(Stage.folders(Set.of(address)));
        hashes.put(address, hash);
        bytesInAll += size;
        if (asBefore) {
            unchanged.add(address);
            return Optional.empty();
        }
        return Optional.of(stage.toWrite(address, size));
    }

    private void refuseUnsafe(String address) throws PublishRefused {
        Optional<String> fault = SiteAddress.fault(address);
        if (fault.isPresent()) {
            throw PublishRefused.address(at.given(), address, fault.get());
        }
        if (hashes.containsKey(address) || folders.contains(address)) {
            throw PublishRefused.address(at.given(), address, "is taken by another file or folder of this build");
        }
        for (String folder : Stage.folders(Set.of(address))) {
            if (hashes.containsKey(folder)) {
                throw PublishRefused.address(
                        at.given(), address, "lies in what another address calls a file: " + folder);
            }
        }
    }

    private boolean isAsBefore(String address, byte[] bytes) throws IOException {
        if (present.isEmpty() || !before.lists(address)) { // so the address is a safe one
            return false;
        }
        Path file = present.get().resolve(address);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && RealDisk.hasFileMode(file)
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** The addresses of all files taken so far, in code point order. */
    public synchronized List<String> addresses() {
        return List.copyOf(hashes.keySet());
    }

    /** Those of them below a folder, which ends in a stroke. */
    public synchronized List<String> addressesBelow(String folder) {
        return List.copyOf(hashes.subMap(folder, folder.substring(0, folder.length() - 1) + (char) ('/' + 1))
                .keySet());
    }

    /**
     * Does all of the work but the swap: everything that can fail for want of room or of rights. {@link #commit} does it
     * where it was not called; a build calls it just before it writes the ledger, so that little can go wrong after.
     */
    public synchronized void prepare() throws PublishRefused {
        if (state == State.PREPARED) {
            return;
        }
        require(State.OPEN);
        if (!hashes.keySet().containsAll(Manifest.signs())) {
            throw new IllegalStateException("a site needs " + Manifest.signs() + ", by which it is known as ours");
        }
        try {
            changed = differs();
            if (changed) {
                swap.preflight(before, hashes.keySet(), folders);
                complete();
            }
        } catch (IOException e) {
            throw refusal(e, 0);
        }
        state = State.PREPARED;
    }

    private boolean differs() throws IOException {
        if (present.isEmpty()
                || unchanged.size() < hashes.size()
                || !before.hashes().equals(hashes)) {
            return true;
        }
        for (String folder : folders) {
            if (!hasOurMode(present.get().resolve(folder))) {
                return true;
            }
        }
        return !hasOurMode(present.get()) || !RealDisk.hasFileMode(present.get().resolve(Manifest.NAME));
    }

    private static boolean hasOurMode(Path folder) throws IOException {
        return isFolder(folder) && RealDisk.hasFolderMode(folder);
    }

    private void complete() throws IOException {
        for (String address : unchanged) {
            linkOrCopy(address);
        }
        byte[] manifest = Manifest.bytes(hashes);
        disk.write(stage.toWrite(Manifest.NAME, manifest.length), manifest);
        swap.carryOver(before, folders);
        stage.force();
    }

    private void linkOrCopy(String address) throws IOException {
        Path file = present.orElseThrow().resolve(address);
        try {
            disk.link(stage.place(address), file);
        } catch (NoSuchFileException e) {
            throw PublishRefused.vanished(at.given(), address);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // No hard links here (FAT), or too many, or the system allows none to a file of another owner.
            byte[] bytes = Files.readAllBytes(file);
            if (!Sha256.hex(bytes).equals(hashes.get(address))) {
                throw PublishRefused.vanished(at.given(), address);
            }
            disk.write(stage.toWrite(address, bytes.length), bytes);
        }
    }

    /** Puts the new site in place. When no file differs from the present site, that one is left as it is. */
    public synchronized Published commit() throws PublishRefused {
        prepare();
        String manifestHash = Sha256.hex(Manifest.bytes(hashes));
        int removed = (int) before.hashes().keySet().stream()
                .filter(address -> !hashes.containsKey(address))
                .count();
        try {
            if (changed) {
                swap.publish(before, manifestHash);
            }
        } catch (IOException e) {
            throw refusal(e, 0);
        }
        end();
        return new Published(
                changed, hashes.size() - unchanged.size(), unchanged.size(), removed, bytesInAll, manifestHash);
    }

    /** Throws away what was staged; the present site is as it was. Does nothing after {@link #commit}. */
    public synchronized void abandon() throws PublishRefused {
        if (state != State.CLOSED) {
            end();
        }
    }

    private void end() throws PublishRefused {
        state = State.CLOSED;
        try (lock) {
            if (exists(at.stage())) {
                Drain.drop(disk, at.stage());
            }
        } catch (IOException e) {
            throw refusal(e, 0);
        }
    }

    /** As {@link #abandon}. */
    @Override
    public void close() throws PublishRefused {
        abandon();
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new IllegalStateException("the publication is " + state + ", not " + wanted);
        }
    }

    private synchronized PublishRefused refusal(IOException e, long needed) {
        return PublishRefused.from(e, at, stage.bytesWritten(), needed);
    }
}
