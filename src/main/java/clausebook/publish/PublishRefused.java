package clausebook.publish;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The site could not be published, or must not be; the earlier one is as it was. The command ends with exit code 3. All
 * wordings of such refusals are here.
 */
public final class PublishRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private PublishRefused(String code, String file, String message, String hint) {
        super(file + ": " + message);
        this.problem = Problem.error(code, Place.of(file), message, hint);
    }

    private PublishRefused because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What to print: code, the folder or file, what is the matter, and the way out. */
    public Problem problem() {
        return problem;
    }

    static PublishRefused notOurs(String site, List<String> strangers) {
        String some = String.join(", ", strangers.subList(0, Math.min(5, strangers.size())));
        return new PublishRefused(
                "output-not-ours",
                site,
                "this folder was not made by clausebook and holds other things (%s%s); a build replaces the folder"
                        .formatted(some, strangers.size() > 5 ? " …" : ""),
                "name a new or empty folder with --out, or move these things away;"
                        + " .gitignore, .git, CNAME and project/ may stay");
    }

    static PublishRefused inTheWay(String site, List<String> addresses) {
        return new PublishRefused(
                "output-not-ours",
                site,
                "the new site has a page at an address where a person has put a file: "
                        + String.join(", ", addresses.subList(0, Math.min(5, addresses.size()))),
                "move or rename that file; clausebook replaces only files that SHA256SUMS lists");
    }

    static PublishRefused notAFolder(String site) {
        return new PublishRefused(
                "output-not-a-folder",
                site,
                "the site's place is taken by something that is not a folder",
                "name another folder with --out");
    }

    static PublishRefused isALink(String site) {
        return new PublishRefused(
                "output-is-a-link",
                site,
                "the site's place is a symbolic link, and a build replaces folders",
                "build with --link, or give the folder that the link leads to with --out");
    }

    static PublishRefused strangeLink(String site, String target, String releases) {
        return new PublishRefused(
                "output-is-a-link",
                site,
                "the symbolic link leads to %s, which is not one of the releases in %s".formatted(target, releases),
                "remove the link, or build with --link to another name");
    }

    static PublishRefused isAFolder(String site) {
        return new PublishRefused(
                "output-is-a-folder",
                site,
                "--link publishes by changing a symbolic link, but the site's place is a folder",
                "build without --link, or move the folder away first");
    }

    static PublishRefused noParent(String site, Path parent) {
        return new PublishRefused(
                "output-parent-missing",
                site,
                "the folder that is to hold the site does not exist: " + parent,
                "make that folder, or name another one with --out");
    }

    static PublishRefused otherDevice(String site, String what) {
        return new PublishRefused(
                "output-other-device",
                site,
                what + " is on another disk than the folder that holds the site (a mount point), and cannot be renamed",
                "name a folder inside the mounted one with --out");
    }

    static PublishRefused unmovable(String site, String folder) {
        return new PublishRefused(
                "output-not-writable",
                site,
                "the folder %s in the site is write-protected, so it cannot be carried over".formatted(folder),
                "give yourself the right to write to it");
    }

    static PublishRefused locked(String site, String holder) {
        return new PublishRefused(
                "output-locked",
                site,
                "another clausebook command is publishing here" + holder,
                "wait until it ends, then run this command again");
    }

    static PublishRefused address(String site, String address, String fault) {
        return new PublishRefused(
                "address-not-safe",
                site,
                "the address \"%s\" %s".formatted(shown(address), fault),
                "an address is made from a folder or file name under content/: rename that one");
    }

    static PublishRefused vanished(String site, String address) {
        return new PublishRefused(
                "output-changed",
                site,
                "%s was changed or removed while the build ran".formatted(address),
                "build again, and let nothing else change the folder meanwhile");
    }

    static PublishRefused leftover(String site, Path old, IOException cause) {
        return new PublishRefused(
                        "output-not-cleared",
                        site,
                        "the new site is in place, but the earlier one could not be cleared away from %s: %s"
                                .formatted(old, reason(cause)),
                        "put right what the message names; the next command clears it away")
                .because(cause);
    }

    static PublishRefused halfLaid(String site, Path patch, IOException cause) {
        return new PublishRefused(
                        "output-half-published",
                        site,
                        "some pages are new and some are still the earlier ones; the rest is in %s: %s"
                                .formatted(patch, reason(cause)),
                        "put right what the message names; the next command goes on")
                .because(cause);
    }

    /** A fault of the disk, told by what can be done about it. */
    static PublishRefused from(IOException cause, Surroundings at, long written, long needed) {
        if (cause instanceof PublishRefused refused) {
            return refused;
        }
        String reason = reason(cause);
        if (cause instanceof AccessDeniedException) {
            return new PublishRefused(
                            "output-not-writable",
                            at.given(),
                            "the site is made beside its place, in %s, and the right to do so is missing: %s"
                                    .formatted(at.parent(), reason),
                            "give yourself the right to write to that folder, or name another one with --out")
                    .because(cause);
        }
        Room room = Room.in(at.parent());
        if (room.readOnly()) {
            return new PublishRefused(
                            "output-read-only",
                            at.given(),
                            "the disk that holds the site is read-only: " + reason,
                            "name a folder on another disk with --out")
                    .because(cause);
        }
        if (room.free() < needed || reason.contains("No space left") || reason.contains("quota exceeded")) {
            return new PublishRefused(
                            "output-disk-full",
                            at.given(),
                            "no room for the new site beside the old one: %d bytes of it were made, %s%d are free (%s)"
                                    .formatted(
                                            written - needed,
                                            needed > 0 ? "the next file needs %d, ".formatted(needed) : "",
                                            room.free(),
                                            reason),
                            "free some room (bytes, files or quota), or name a folder on another disk with --out")
                    .because(cause);
        }
        return new PublishRefused(
                        "output-failed",
                        at.given(),
                        "the disk refused: " + reason,
                        "put right what the message names, then build again")
                .because(cause);
    }

    private record Room(long free, boolean readOnly) {

        static Room in(Path folder) {
            try {
                var store = Files.getFileStore(folder);
                return new Room(store.getUsableSpace(), store.isReadOnly());
            } catch (IOException e) {
                return new Room(Long.MAX_VALUE, false);
            }
        }
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException file) {
            String what = switch (file) {
                case AccessDeniedException denied -> "permission denied";
                case NoSuchFileException missing -> "does not exist";
                case FileAlreadyExistsException there -> "exists already";
                case DirectoryNotEmptyException filled -> "is not empty";
                default -> String.valueOf(file.getReason());
            };
            String other = file.getOtherFile() == null ? "" : " -> " + file.getOtherFile();
            return file.getFile() + other + ": " + what;
        }
        return String.valueOf(cause.getMessage());
    }

    /** An address fit to be printed: it may hold anything. */
    private static String shown(String address) {
        StringBuilder shown = new StringBuilder();
        address.codePoints().limit(200).forEach(c -> {
            if (c >= 0x20 && c < 0x7f) {
                shown.appendCodePoint(c);
            } else {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        });
        return shown.toString();
    }
}
