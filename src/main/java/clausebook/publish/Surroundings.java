package clausebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site's place and the places beside it, all in one folder and so on one disk. The names that exist tell how far a
 * publication came (see {@link FolderSwap}, {@link LinkSwap} and
 * {@link Patch}).
 *
 * @param given the site's place as the publisher wrote it, for messages
 * @param out the same, absolute
 * @param parent the folder that holds it
 * @param stage the new site while it is being made; never whole
 * @param next the new site once it is whole, before it is in place
 * @param old the earlier site once it is out of its place
 * @param drop what is being removed
 * @param patch what is about to be laid over a large site of which little differs ({@link Patch})
 * @param link the symbolic link that is about to replace the site's ({@code --link})
 * @param lock held by a command for as long as it publishes
 * @param releases the folder of releases ({@code --link})
 */
record Surroundings(
        String given,
        Path out,
        Path parent,
        Path stage,
        Path next,
        Path old,
        Path drop,
        Path patch,
        Path link,
        Path lock,
        Path releases) {

    static Surroundings of(Path given) throws PublishRefused {
        Path out = given.toAbsolutePath().normalize();
        String shown = given.toString().replace('\\', '/');
        Path parent = out.getParent();
        Path name = out.getFileName();
        if (parent == null || name == null) {
            throw PublishRefused.notAFolder(shown);
        }
        String hidden = "." + name + ".clausebook-";
        return new Surroundings(
                shown,
                out,
                parent,
                parent.resolve(hidden + "stage"),
                parent.resolve(hidden + "next"),
                parent.resolve(hidden + "old"),
                parent.resolve(hidden + "drop"),
                parent.resolve(hidden + "patch"),
                parent.resolve(hidden + "link"),
                parent.resolve(hidden + "lock"),
                parent.resolve(name + ".releases"));
    }

    /** Whether an earlier command, or one that is running, left something beside the site. */
    boolean hasLeftovers() {
        return Stream.of(stage, next, old, drop, patch, link, lock).anyMatch(Surroundings::exists);
    }

    /** Whether there is something of this name, be it a link that leads nowhere. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether this is a folder itself, not a link to one. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What a folder holds, by name. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
