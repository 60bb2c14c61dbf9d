package clausebook.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a person put into a site's folder: everything that its {@code SHA256SUMS} does not list. Files keep their
 * {@code Path} all the way, because under a C locale a Chinese file name does not survive being made a string.
 */
final class Foreign {

    private Foreign() {}

    /**
     * The topmost foreign entries, relative to the site: a folder without any file of ours counts as one entry, however
     * much it holds.
     *
     * @param shared folders that hold, or will hold, files of ours, and so are looked into
     */
    static List<Path> roots(Path site, Manifest ours, Predicate<String> shared) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Surroundings.isFolder(site)) {
            collect(site, site, ours, shared, found);
        }
        return List.copyOf(found);
    }

    private static void collect(Path site, Path folder, Manifest ours, Predicate<String> shared, List<Path> found)
            throws IOException {
        for (Path entry : Surroundings.list(folder)) {
            Path relative = site.relativize(entry);
            String address = address(relative);
            if (Surroundings.isFolder(entry) && (ours.hasFolder(address) || shared.test(address))) {
                collect(site, entry, ours, shared, found);
            } else if (!isOurs(entry, address, ours)) {
                found.add(relative);
            }
        }
    }

    /** Whether a file is one that this manifest lists, or the manifest itself. A link is never ours. */
    static boolean isOurs(Path file, String address, Manifest ours) {
        return (ours.lists(address)
                        || address.equals(Manifest.NAME) && ours.files().size() > 0)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A path relative to the site as an address. */
    static String address(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }

    /** Whether two entries hold the same: equal bytes, or links to the same target. */
    static boolean same(Path one, Path other) throws IOException {
        if (Files.isSymbolicLink(one) && Files.isSymbolicLink(other)) {
            return Files.readSymbolicLink(one).equals(Files.readSymbolicLink(other));
        }
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(one, other) == -1;
    }
}
