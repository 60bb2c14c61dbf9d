package clausebook.serve;

import clausebook.publish.Manifest;
import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Tells whether the finished site is another one than before, by its list of fingerprints. That of a library has millions
 * of bytes, so it is read only when the file looks otherwise.
 */
final class SiteWatch {

    private record Stamp(String file, long size, FileTime modified) {}

    private final Path list;
    private Optional<Stamp> seen = Optional.empty();
    private Optional<String> shown = Optional.empty();

    SiteWatch(Path site) {
        this.list = site.resolve(Manifest.NAME);
        changed();
    }

    /** Whether the site has changed since this was last asked. */
    boolean changed() {
        try {
            BasicFileAttributes now = Files.readAttributes(list, BasicFileAttributes.class);
            Optional<Stamp> stamp =
                    Optional.of(new Stamp(String.valueOf(now.fileKey()), now.size(), now.lastModifiedTime()));
            if (stamp.equals(seen)) {
                return false;
            }
            Optional<String> before = shown;
            shown = Optional.of(Sha256.hex(Files.readAllBytes(list)));
            seen = stamp;
            return !shown.equals(before);
        } catch (IOException e) {
            return false; // not built yet, or just being swapped
        }
    }
}
