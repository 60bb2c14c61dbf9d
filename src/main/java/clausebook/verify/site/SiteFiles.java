package clausebook.verify.site;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Sha256;
import clausebook.verify.link.Links;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * A finished site's files on the disk, held against what its {@code SHA256SUMS} lists. Which are there is found out once;
 * their bytes are read file by file, and those that may be large never as a whole.
 */
final class SiteFiles {

    /** The list of all files of the site, at its root. */
    static final String SUMS = "SHA256SUMS";

    static final String BUILD_AGAIN = "build the site again";

    private static final String GIT = ".git";
    private static final String GIT_IGNORE = ".gitignore";

    private final Path site;
    private final long largestPage;
    private final ListedFiles files;
    private final BitSet present = new BitSet();
    private boolean projectDocs;

    private SiteFiles(Path site, long largestPage, ListedFiles files) {
        this.site = site;
        this.largestPage = largestPage;
        this.files = files;
    }

    /**
     * Finds out which files there are.
     *
     * @param largestPage a page of more bytes is not read
     */
    static SiteFiles of(Path folder, long largestPage, Consumer<Problem> told) throws IOException {
        // A site that is switched by a symbolic link is the folder that the link leads to.
        Path site = folder.toRealPath();
        Path sums = site.resolve(SUMS);
        if (!Files.isRegularFile(sums)) {
            told.accept(error("missing-file", SUMS, "the site has no list of its files", BUILD_AGAIN));
            List<String> found = new ArrayList<>();
            SiteFiles all = new SiteFiles(site, largestPage, ListedFiles.without(List.of()));
            all.walk(found::add);
            SiteFiles unlisted = new SiteFiles(site, largestPage, ListedFiles.without(found));
            unlisted.projectDocs = all.projectDocs;
            unlisted.present.set(0, found.size());
            return unlisted;
        }
        ListedFiles listed;
        try (InputStream in = Files.newInputStream(sums)) {
            listed = ListedFiles.read(
                    in,
                    (line, what) ->
                            told.accept(Problem.error("checksum", new Place(SUMS, line, 0, ""), what, BUILD_AGAIN)));
        }
        SiteFiles files = new SiteFiles(site, largestPage, listed);
        files.walk(foreign -> {
            if (!foreign.equals(GIT_IGNORE)) {
                told.accept(Problem.note(
                        "foreign-file", Place.of(foreign), "this file is not of the site, and was not checked"));
            }
        });
        for (int file = files.present.nextClearBit(0);
                file < listed.count();
                file = files.present.nextClearBit(file + 1)) {
            told.accept(error(
                    "missing-file",
                    listed.address(file),
                    SUMS + " lists this file, and it is not in the site",
                    BUILD_AGAIN));
        }
        return files;
    }

    private void walk(Consumer<String> foreign) throws IOException {
        String separator = site.getFileSystem().getSeparator();
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(site.resolve(GIT)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isRegularFile()) {
                    return FileVisitResult.CONTINUE;
                }
                String address = site.relativize(file).toString().replace(separator, "/");
                int number = files.find(address);
                if (address.startsWith(Links.PROJECT)) {
                    projectDocs = true;
                } else if (number >= 0) {
                    present.set(number);
                } else if (!address.equals(SUMS)) {
                    foreign.accept(address);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** All that are listed, those too that are not there. */
    ListedFiles listed() {
        return files;
    }

    /** Whether the project's documentation, which another program adds, stands in the folder. */
    boolean hasProjectDocs() {
        return projectDocs;
    }

    boolean isPresent(int file) {
        return present.get(file);
    }

    /** Whether a file is listed and there. */
    boolean holds(String address) {
        int file = files.find(address);
        return file >= 0 && present.get(file);
    }

    Path path(int file) {
        return site.resolve(files.address(file));
    }

    /** The bytes of a page in which there is something to tell. */
    byte[] bytes(String page) throws IOException {
        return Files.readAllBytes(site.resolve(page));
    }

    /** How many files are listed and there. */
    int count() {
        return present.cardinality();
    }

    /** Those of these files that are there. */
    List<Integer> present(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int file = present.nextSetBit(from); file >= 0 && file < to; file = present.nextSetBit(file + 1)) {
            found.add(file);
        }
        return found;
    }

    /** Reads a file's bytes as they come. */
    @FunctionalInterface
    interface Reading {
        void read(InputStream bytes) throws IOException;
    }

    /** Reads a file that may be large, and holds it against the list; gives the number of its bytes. */
    long read(int file, Reading reading, Consumer<Problem> told) throws IOException {
        try (Summed in = new Summed(Files.newInputStream(path(file)))) {
            reading.read(in);
            in.skipToEnd();
            hold(file, in.hex(), told);
            return in.count();
        }
    }

    /** Holds a file against the list whose content nobody needs. */
    long read(int file, Consumer<Problem> told) throws IOException {
        return read(file, in -> {}, told);
    }

    /**
     * A file as a whole.
     *
     * @param bytes none where it is larger than any of ours
     * @param size how many there are
     */
    record Whole(byte[] bytes, long size) {
        boolean isRead() {
            return bytes.length == size;
        }
    }

    /** The bytes of a file that is small, held against the list. */
    Whole whole(int file, Consumer<Problem> told) throws IOException {
        Path path = path(file);
        if (Files.size(path) > largestPage) {
            told.accept(error(
                    "file-size",
                    files.address(file),
                    "the file has more than %d MB, and was not read".formatted(largestPage >> 20),
                    "no telephone opens it: divide the text, or mend the template that makes it"));
            return new Whole(new byte[0], read(file, told));
        }
        byte[] bytes = Files.readAllBytes(path);
        hold(file, Sha256.hex(bytes), told);
        return new Whole(bytes, bytes.length);
    }

    private void hold(int file, String sha256, Consumer<Problem> told) {
        if (files.hasSums() && !files.isSum(file, sha256)) {
            told.accept(error(
                    "checksum",
                    files.address(file),
                    "the file is not the one that " + SUMS + " lists",
                    "someone changed a finished file: build the site again"));
        }
    }

    static Problem error(String code, String file, String message, String hint) {
        return Problem.error(code, Place.of(file), message, hint);
    }
}
