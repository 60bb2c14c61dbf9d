package clausebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Every step by which a publication changes the disk. There is no other way in this package to change it, so that a test
 * can stop the world before, at and after each step.
 */
interface Disk {

    /** Makes one folder, mode 0755 whatever the umask; it must not exist. */
    void createFolder(Path folder) throws IOException;

    /** Writes a new file, mode 0644 whatever the umask; it must not exist. */
    void write(Path file, byte[] bytes) throws IOException;

    /** The same of bytes that are too many to hold. */
    void write(Path file, Content content) throws IOException;

    /** Gives an existing file a second name (a hard link). */
    void link(Path name, Path existing) throws IOException;

    /** Copies one file, its mode and a symbolic link as a link. */
    void copy(Path from, Path to) throws IOException;

    /** Gives a folder the mode that another one has. */
    void copyMode(Path folder, Path model) throws IOException;

    /** Gives a folder of ours mode 0755 again, so that it can be emptied. */
    void unprotect(Path folder) throws IOException;

    void symlink(Path name, Path target) throws IOException;

    /** One {@code rename(2)}: atomic, within a file system. Replaces a file or a symbolic link, never a filled folder. */
    void move(Path from, Path to) throws IOException;

    /** Removes one file, one symbolic link or one empty folder. */
    void delete(Path path) throws IOException;

    /** Returns when the bytes of these files are on the disk itself ({@code fsync}). */
    void force(Collection<Path> files) throws IOException;

    /** Returns when the names in this folder are on the disk itself, where the system can tell. */
    void forceFolder(Path folder) throws IOException;
}
