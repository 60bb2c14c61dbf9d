package clausebook.publish;

import static clausebook.publish.Surroundings.isFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The site that stands at its place when a publication begins, as its {@code SHA256SUMS} tells it: what is published is
 * held against it, and what has not changed is taken from it.
 */
public final class PresentSite {

    private final String given;
    private final Optional<Path> folder;
    private final Manifest list;
    private Optional<Standing> known = Optional.empty();

    /** @param given the site's place as the publisher wrote it, for messages */
    PresentSite(String given, Optional<Path> folder) throws IOException {
        this.given = given;
        this.folder = folder;
        this.list = folder.isPresent() ? Manifest.of(folder.get()).orElseGet(Manifest::empty) : Manifest.empty();
    }

    /** Whether it has a file there. */
    public boolean lists(String address) {
        return list.lists(address);
    }

    /** The bytes of a file that it lists, which must be what was published. */
    public byte[] bytes(String address) throws IOException {
        Held held = list.files().file(address).orElseThrow(() -> PublishRefused.vanished(given, address));
        return new Finished(address, place(address), held.sha256(), held.size(), !stands()).bytes();
    }

    /** The sizes of all files whose addresses begin so. */
    public List<Long> sizes(String start) throws IOException {
        List<Long> sizes = new ArrayList<>();
        list.files().each(start, (address, file) -> sizes.add(Files.size(place(address))));
        return sizes;
    }

    /**
     * Takes note that nobody has touched a file of it since it was published: none need be looked at for that.
     *
     * @param seen what was seen of it before this publication began
     * @return whether it is still that one; another command may have published since
     */
    public boolean standsAs(Standing seen) {
        known = Optional.of(seen).filter(site -> folder.isPresent() && site.isStill(folder.get()));
        return stands();
    }

    /** Whether there is a site of ours, by its list. */
    boolean isOurs() {
        return list.files().size() > 0;
    }

    boolean stands() {
        return known.isPresent();
    }

    Optional<Standing> known() {
        return known;
    }

    Optional<Path> folder() {
        return folder;
    }

    Manifest list() {
        return list;
    }

    FileTree files() {
        return list.files();
    }

    /** Where a file of it stands. */
    Path place(String address) {
        return folder.orElseThrow().resolve(address);
    }

    /** Whether it has a file of these bytes there, of our mode. */
    boolean has(String address, byte[] bytes) throws IOException {
        return hasPlain(address)
                && Files.size(place(address)) == bytes.length
                && Arrays.equals(Files.readAllBytes(place(address)), bytes);
    }

    /** The measure of a content, where it has a file of exactly that there, of our mode. */
    Optional<Measure> measureOfSame(String address, Content content) throws IOException {
        return hasPlain(address) ? Measure.ofSame(content, place(address)) : Optional.empty();
    }

    private boolean hasPlain(String address) throws IOException {
        return folder.isPresent()
                && list.lists(address) // so the address is a safe one
                && Files.isRegularFile(place(address), LinkOption.NOFOLLOW_LINKS)
                && RealDisk.hasFileMode(place(address));
    }

    /** Whether it is what these files make up: the same list, each file as before, and the modes of list and folders ours. */
    boolean is(FileTree files) throws IOException {
        return folder.isPresent()
                && files.asBefore() == files.size()
                && list.files().isSameAs(files)
                && hasOurModes(files)
                && RealDisk.hasFileMode(place(Manifest.NAME));
    }

    /** Whether its root and every folder of these files that it has is a real folder of our mode. */
    boolean hasOurModes(FileTree files) throws IOException {
        List<String> wrong = new ArrayList<>();
        files.eachFolder(name -> {
            if (list.hasFolder(name) && !hasOurMode(place(name))) {
                wrong.add(name);
            }
        });
        return wrong.isEmpty() && hasOurMode(folder.orElseThrow());
    }

    private static boolean hasOurMode(Path folder) throws IOException {
        return isFolder(folder) && RealDisk.hasFolderMode(folder);
    }
}
