package clausebook.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is told.
 *
 * @param baseUrl stands instead of the configuration's base address
 * @param frozen no new address may be issued
 * @param strict warnings are errors
 * @param lenient a faulty numbering is published with a notice, an unreadable file left out
 * @param link publish by switching a symbolic link
 * @param projectDocs the project's documentation stands under {@code project/}
 * @param cache where a build notes what makes the next one faster; none where it must not
 */
public record BuildSettings(
        Path content,
        Path templates,
        Path out,
        Optional<String> baseUrl,
        boolean frozen,
        boolean strict,
        boolean lenient,
        boolean link,
        boolean projectDocs,
        Optional<Path> cache) {

    /** All of them in one line. A record's own words would cost as much as a tenth of a build in which nothing changed. */
    String told() {
        return String.join(
                "|",
                content.toString(),
                templates.toString(),
                out.toString(),
                baseUrl.orElse(""),
                "" + frozen + strict + lenient + link + projectDocs,
                cache.map(Path::toString).orElse(""));
    }

    /** A path as problems print it: relative to the folder the build was started in, where it lies below that. */
    String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path full = path.toAbsolutePath().normalize();
        return (full.startsWith(here) ? here.relativize(full) : full).toString().replace('\\', '/');
    }
}
