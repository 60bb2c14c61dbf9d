package clausebook.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells whether anything in some folders changed, by looking at names, sizes and times. Looking is dull, but works alike
 * on every system, in containers and on network disks, where notices from the system get lost.
 */
final class FolderWatch {

    private record Stamp(long size, long modified) {}

    private final List<Path> folders;
    private Map<Path, Stamp> known;
    private Map<Path, Stamp> lastSeen;

    FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.known = look();
        this.lastSeen = known;
    }

    /** Whether nothing was under way at the last look: else the next one is worth while soon. */
    boolean isAtRest() {
        return lastSeen.equals(known);
    }

    /**
     * Whether something is other than at the last change told, and has come to rest: an editor writes a file in several
     * steps, and a build between two of them would see half.
     */
    boolean changed() {
        Map<Path, Stamp> now = look();
        boolean atRest = now.equals(lastSeen);
        lastSeen = now;
        if (!atRest || now.equals(known)) {
            return false;
        }
        known = now;
        return true;
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new Visitor(stamps));
            } catch (IOException e) {
                // The folder is not there (now): it counts as empty, and its coming back as a change.
            }
        }
        return stamps;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Map<Path, Stamp> stamps;

        Visitor(Map<Path, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isEditors(file)) {
                stamps.put(
                        file,
                        new Stamp(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // removed between listing and looking
        }

        private static boolean isHidden(Path path) {
            String name = path.getFileName() == null ? "" : path.getFileName().toString();
            return name.length() > 1 && name.startsWith(".") && !name.equals("..");
        }

        private static boolean isEditors(Path file) {
            return file.getFileName().toString().endsWith("~");
        }
    }
}
