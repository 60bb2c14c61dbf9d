package clausebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The folder in which the new site is made. It is there from the first file on that differs from the present site. */
final class Stage {

    private final Disk disk;
    private final Path folder;
    private final Set<String> made = new TreeSet<>();
    private long bytesWritten;

    Stage(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** A file's place; the folders above it are made if they are not there yet. */
    Path place(String address) throws IOException {
        if (made.isEmpty()) {
            disk.createFolder(folder);
            made.add("");
        }
        int whole = address.lastIndexOf('/');
        if (whole > 0 && !made.contains(address.substring(0, whole))) {
            for (int end = address.indexOf('/'); end >= 0; end = address.indexOf('/', end + 1)) {
                String above = address.substring(0, end);
                if (!made.contains(above)) {
                    disk.createFolder(folder.resolve(above));
                    made.add(above);
                }
            }
        }
        return folder.resolve(address);
    }

    /** The place of a file that the caller is about to write there. */
    Path toWrite(String address, long size) throws IOException {
        Path place = place(address);
        bytesWritten += size;
        return place;
    }

    /** Counts what turned out to be written only while it was. */
    void wrote(long size) {
        bytesWritten += size;
    }

    long bytesWritten() {
        return bytesWritten;
    }

    /** Returns when the names in all folders are on the disk itself. */
    void forceFolders() throws IOException {
        for (String name : made) {
            disk.forceFolder(folder.resolve(name));
        }
    }
}
