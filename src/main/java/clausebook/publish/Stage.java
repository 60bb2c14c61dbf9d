package clausebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/** The folder in which the new site is made. It is there from the first file on that differs from the present site. */
final class Stage {

    private final Disk disk;
    private final Path folder;
    private final Set<String> written = new TreeSet<>();
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
        for (String above : folders(Set.of(address))) {
            if (!made.contains(above)) {
                disk.createFolder(folder.resolve(above));
                made.add(above);
            }
        }
        return folder.resolve(address);
    }

    /** The place of a file that the caller is about to write there. */
    Path toWrite(String address, long size) throws IOException {
        Path place = place(address);
        written.add(address);
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

    /** Returns when all that was written is on the disk itself; linked files have been there since they were written. */
    void force() throws IOException {
        disk.force(written.stream().map(folder::resolve).toList());
        for (String name : made) {
            disk.forceFolder(folder.resolve(name));
        }
    }

    /** The folders that these addresses lie in, each before those inside it. */
    static SequencedSet<String> folders(Set<String> addresses) {
        SequencedSet<String> found = new LinkedHashSet<>();
        for (String address : addresses) {
            for (int end = address.indexOf('/'); end >= 0; end = address.indexOf('/', end + 1)) {
                found.add(address.substring(0, end));
            }
        }
        return found;
    }
}
