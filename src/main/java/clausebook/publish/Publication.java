package clausebook.publish;

import static clausebook.publish.Surroundings.exists;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * {@link FolderSwap}, {@link Patch}).
 */
public final class Publication implements AutoCloseable {

    /** How the new site takes the old one's place. */
    public enum Way {
        /** The site is a real folder, replaced by two renames, or patched where it is large: {@link FolderSwap}, {@link Patch}. */
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
    private Swap swap;
    private final PresentSite present;
    private final FileTree files = new FileTree();
    private final Stage stage;
    private State state = State.OPEN;
    private @Nullable Throwable failure;
    private boolean changed;
    private Optional<String> manifestHash = Optional.empty();
    private long bytesInAll;

    private Publication(Surroundings at, Disk disk, PublishLock lock, Swap swap, PresentSite present) {
        this.at = at;
        this.disk = disk;
        this.lock = lock;
        this.swap = swap;
        this.stage = new Stage(disk, at.stage());
        this.present = present;
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
        return begin(out, way, new RealDisk(), Patch.FEWEST_KEPT);
    }

    /** @param fewestKept a site of which fewer files stay as they are is not patched, but swapped */
    static Publication begin(Path out, Way way, Disk disk, int fewestKept) throws PublishRefused {
        Surroundings at = Surroundings.of(out);
        if (!Files.isDirectory(at.parent())) {
            throw PublishRefused.noParent(at.given(), at.parent());
        }
        PublishLock lock = null;
        boolean begun = false;
        try {
            lock = PublishLock.take(at, disk);
            Recovery.clearUp(at, disk);
            Publication publication;
            if (way == Way.LINK) {
                LinkSwap swap = new LinkSwap(at, disk);
                publication = new Publication(at, disk, lock, swap, swap.present());
            } else {
                FolderSwap swap = new FolderSwap(at, disk, fewestKept);
                publication = new Publication(at, disk, lock, swap, swap.present());
            }
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
        take(bytes.length, () -> {
            String hash = Sha256.hex(bytes);
            boolean asBefore = present.has(address, bytes);
            Optional<Path> place = reserve(address, new Held(hash, bytes.length, asBefore));
            if (place.isPresent()) {
                disk.write(place.get(), bytes);
            }
        });
    }

    /** Takes one finished file that is too large to hold. */
    public void stage(String address, Content content) throws PublishRefused {
        stage(address, content, false);
    }

    /**
     * Takes one finished file that is too large to hold. It is made once to see whether it is what it was, where there is
     * one, and once more to be written where it is not.
     *
     * @param differs whether it is known not to be what it was, so that nobody need look
     */
    public void stage(String address, Content content, boolean differs) throws PublishRefused {
        take(0, () -> {
            Optional<Measure> same = differs ? Optional.empty() : present.measureOfSame(address, content);
            if (same.isPresent()) {
                reserve(address, new Held(same.get().sha256(), same.get().size(), true));
            } else {
                Path place = reserve(address, Held.RESERVED).orElseThrow();
                Measure[] written = new Measure[1];
                disk.write(place, out -> {
                    written[0] = Measure.passingOn(out);
                    content.writeTo(written[0]);
                });
                settle(address, written[0]);
            }
        });
    }

    /** How one file is taken. */
    private interface Taking {
        void take() throws IOException;
    }

    /** @param needed bytes, where that is known */
    private void take(long needed, Taking taking) throws PublishRefused {
        try {
            taking.take();
        } catch (IOException e) {
            PublishRefused refused = refusal(e, needed);
            fail(refused);
            throw refused;
        } catch (RuntimeException | Error fault) {
            fail(fault);
            throw fault;
        }
    }

    private synchronized void settle(String address, Measure written) {
        files.put(address, new Held(written.sha256(), written.size(), false));
        stage.wrote(written.size());
        bytesInAll += written.size();
    }

    /** The site that stands there now. */
    public PresentSite present() {
        return present;
    }

    /** A file that was taken, where it stands for now. */
    public Finished finished(String address) throws IOException {
        Held held = held(address);
        Path file = held.asBefore() ? present.place(address) : at.stage().resolve(address);
        long size = held.hasSize() ? held.size() : Files.size(file);
        return new Finished(address, file, held.sha256(), size, held.asBefore() && !present.stands());
    }

    private synchronized Held held(String address) {
        return files.file(address).orElseThrow();
    }

    /** Whether a file was taken that is not as it is in the present site. */
    public boolean isNew(String address) {
        return !held(address).asBefore();
    }

    /** Whether a file was taken under this address. */
    public synchronized boolean holds(String address) {
        return files.isFile(address);
    }

    /**
     * Takes over every file of the present site below a folder, as it stands. The caller knows that nobody has touched
     * them since they were published ({@link Standing}).
     *
     * @param folder what their addresses begin with, with its stroke
     * @param bytes what these files hold
     */
    public synchronized void keep(String folder, long bytes) throws IOException {
        requireNoFailure();
        if (!files.takeFolder(folder, present.files())) {
            keepRest(folder, List.of(), 0);
        }
        bytesInAll += bytes;
    }

    /** The same of one file. */
    public synchronized void keepFile(String address) throws IOException {
        requireNoFailure();
        Optional<Held> file = present.files().file(address);
        if (file.isPresent()) {
            refuseUnsafe(address);
            files.put(address, file.get());
        }
    }

    /**
     * The same of every file below a folder that was not taken anew.
     *
     * @param gone what the addresses begin with of those that are not to be taken over
     */
    public synchronized void keepRest(String folder, Collection<String> gone, long bytes) throws IOException {
        requireNoFailure();
        present.files().each(folder, (address, file) -> {
            if (!files.isFile(address) && gone.stream().noneMatch(address::startsWith)) {
                refuseUnsafe(address);
                files.put(address, file);
            }
        });
        bytesInAll += bytes;
    }

    private synchronized void fail(Throwable cause) {
        if (state != State.CLOSED) {
            state = State.FAILED;
            failure = failure == null ? cause : failure;
        }
    }

    /** Whoever would take a file when one could not be taken is told why that one could not: it may be told to nobody else. */
    private void requireNoFailure() throws PublishRefused {
        if (state == State.FAILED) {
            switch (failure) {
                case PublishRefused refused -> throw refused;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> {}
            }
        }
        require(State.OPEN);
    }

    /** Notes the file, and gives its place in the stage where it has to be written. */
    private synchronized Optional<Path> reserve(String address, Held file) throws IOException {
        requireNoFailure();
        refuseUnsafe(address);
        files.put(address, file);
        bytesInAll += file.size();
        return file.asBefore() ? Optional.empty() : Optional.of(stage.toWrite(address, file.size()));
    }

    private void refuseUnsafe(String address) throws PublishRefused {
        Optional<String> fault = SiteAddress.fault(address);
        if (fault.isPresent()) {
            throw PublishRefused.address(at.given(), address, fault.get());
        }
        if (files.isFile(address) || files.isFolder(address)) {
            throw PublishRefused.address(at.given(), address, "is taken by another file or folder of this build");
        }
        Optional<String> above = files.fileAbove(address);
        if (above.isPresent()) {
            throw PublishRefused.address(
                    at.given(), address, "lies in what another address calls a file: " + above.get());
        }
    }

    /** The addresses of all files taken so far, in code point order. */
    public List<String> addresses() throws IOException {
        return addressesBelow("");
    }

    /** Those of them that begin with a folder, which ends in a stroke, or that are a file's whole address. */
    public synchronized List<String> addressesBelow(String folder) throws IOException {
        List<String> found = new ArrayList<>();
        files.each(folder, (address, file) -> found.add(address));
        return found;
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
        if (!Manifest.hasSigns(files)) {
            throw new IllegalStateException("a site needs " + Manifest.signs() + ", by which it is known as ours");
        }
        try {
            changed = !present.is(files);
            if (changed) {
                swap = swap.cheapest(stage, present, files);
                swap.preflight(present.list(), files);
                Completion completion = new Completion(at, disk, stage, present.folder(), files);
                if (swap.needsWhole()) {
                    completion.link();
                }
                manifestHash = Optional.of(completion.list());
                swap.carryOver(present.list(), files);
                completion.force();
            }
        } catch (IOException e) {
            throw refusal(e, 0);
        }
        state = State.PREPARED;
    }

    /** Puts the new site in place. When no file differs from the present site, that one is left as it is. */
    public synchronized Published commit() throws PublishRefused {
        prepare();
        try {
            if (manifestHash.isEmpty()) {
                manifestHash = Optional.of(
                        Measure.of(out -> Manifest.write(files, out)).sha256());
            }
            String hash = manifestHash.get();
            if (changed) {
                swap.publish(present.list(), hash);
            }
            end();
            int written = files.size() - files.asBefore();
            return new Published(changed, written, files.asBefore(), gone().size(), bytesInAll, hash);
        } catch (IOException e) {
            throw refusal(e, 0);
        }
    }

    /** What the present site has and the new one has not. */
    private List<String> gone() throws IOException {
        List<String> gone = new ArrayList<>();
        present.files().eachWithout(files, (address, file) -> gone.add(address));
        return gone;
    }

    /** The site as it stands once it is published, by which a later command can tell whether anybody has touched it. */
    public synchronized Optional<Standing> standing() throws IOException {
        require(State.CLOSED);
        String hash = manifestHash.orElseThrow();
        if (swap.needsWhole() || !present.stands()) {
            return Standing.look(at.out(), hash);
        }
        List<String> touched = gone();
        files.eachNew((address, file) -> touched.add(address));
        return present.known().orElseThrow().changed(at.out(), hash, touched);
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
