package clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of one site by address, each with its SHA-256. A library has hundreds of thousands of them, so a file takes
 * some sixty bytes: a name is kept once however many folders have it, and an address is put together when it is asked for.
 * Their order is that of the addresses, by code point.
 */
final class FileTree {

    /** Takes files one after another. */
    @FunctionalInterface
    interface FileTaker {
        void take(String address, Held file) throws IOException;
    }

    /** Takes folders one after another. */
    @FunctionalInterface
    interface FolderTaker {
        void take(String folder) throws IOException;
    }

    /** Entries sorted by name; the name of a folder ends in a stroke, so the order is that of whole addresses. */
    private static final class Folder {
        private String[] names = new String[4];
        private Object[] entries = new Object[4];
        private int count;

        int find(String name) {
            return Arrays.binarySearch(names, 0, count, name);
        }

        @Nullable
        Object entry(String name) {
            int at = find(name);
            return at < 0 ? null : entries[at];
        }

        void insert(int at, String name, Object entry) {
            if (count == names.length) {
                names = Arrays.copyOf(names, count * 2);
                entries = Arrays.copyOf(entries, count * 2);
            }
            System.arraycopy(names, at, names, at + 1, count - at);
            System.arraycopy(entries, at, entries, at + 1, count - at);
            names[at] = name;
            entries[at] = entry;
            count++;
        }
    }

    private final Folder root = new Folder();
    private final Map<String, String> names = new HashMap<>();
    private int size;
    private int asBefore;

    /** How many files there are. */
    int size() {
        return size;
    }

    /** How many of them stand in the present site. */
    int asBefore() {
        return asBefore;
    }

    /** Takes a file; one that had the address before goes. Neither may a folder have the address, nor a file one above it. */
    void put(String address, Held file) {
        int start = address.lastIndexOf('/') + 1;
        Folder folder = madeFolder(address, start);
        String name = address.substring(start);
        int at = folder.find(name);
        if (at < 0) {
            folder.insert(-at - 1, kept(name), file);
            size++;
        } else {
            asBefore -= ((Held) folder.entries[at]).asBefore() ? 1 : 0;
            folder.entries[at] = file;
        }
        asBefore += file.asBefore() ? 1 : 0;
    }

    /** Takes the files of a list that is sorted by address, each behind the one before it: without looking for its place. */
    final class Filler {
        private byte[] last = new byte[0];
        private int lastLength;
        private int nameStarts;
        private Folder folder = root;

        /**
         * Takes the file of a line.
         *
         * @param line a fingerprint in lower-case hex, something, and from {@code start} on an address in ASCII
         * @return whether the address is a safe one and stands in order
         */
        boolean take(byte[] line, int start, int length) {
            if (Arrays.compare(last, 0, lastLength, line, start, length) >= 0) {
                return false;
            }
            int slash = length - 1;
            while (slash >= start && line[slash] != '/') {
                slash--;
            }
            int starts = slash + 1 - start;
            boolean sameFolder =
                    starts == nameStarts && Arrays.equals(last, 0, starts, line, start, slash + 1) && starts > 0;
            String name = new String(line, slash + 1, length - slash - 1, StandardCharsets.US_ASCII);
            if (!sameFolder || !SiteAddress.isSafeName(name, length - start)) {
                String address = new String(line, start, length - start, StandardCharsets.US_ASCII);
                if (SiteAddress.fault(address).isPresent() || fileAbove(address).isPresent()) {
                    return false;
                }
                folder = madeFolder(address, starts);
                nameStarts = starts;
            }
            folder.insert(folder.count, kept(name), new Held(line));
            size++;
            asBefore++;
            if (last.length < length - start) {
                last = new byte[2 * length];
            }
            lastLength = length - start;
            System.arraycopy(line, start, last, 0, lastLength);
            return true;
        }
    }

    /** Takes a whole folder as it is in another tree; says no, and takes nothing, where one of its name has files already. */
    boolean takeFolder(String address, FileTree from) {
        Folder given = from.folder(address, address.length());
        if (given == null
                || folder(address, address.length()) != null
                || fileAbove(address).isPresent()) {
            return false;
        }
        int start = address.lastIndexOf('/', address.length() - 2) + 1;
        Folder above = madeFolder(address, start);
        String name = address.substring(start);
        above.insert(-above.find(name) - 1, kept(name), copy(given));
        return true;
    }

    /** The folder that an address begins with, up to there; it is made where it is not there yet. */
    private Folder madeFolder(String address, int length) {
        Folder folder = root;
        int start = 0;
        while (start < length) {
            int end = address.indexOf('/', start);
            String name = address.substring(start, end + 1);
            int at = folder.find(name);
            if (at < 0) {
                Folder made = new Folder();
                folder.insert(-at - 1, kept(name), made);
                folder = made;
            } else {
                folder = (Folder) folder.entries[at];
            }
            start = end + 1;
        }
        return folder;
    }

    private Folder copy(Folder given) {
        Folder copy = new Folder();
        copy.names = given.names.clone(); // the names are those of the other tree, kept once there
        copy.entries = given.entries.clone();
        copy.count = given.count;
        for (int i = 0; i < copy.count; i++) {
            if (copy.entries[i] instanceof Folder inner) {
                copy.entries[i] = copy(inner);
            } else {
                size++;
                asBefore += ((Held) copy.entries[i]).asBefore() ? 1 : 0;
            }
        }
        return copy;
    }

    private String kept(String name) {
        String before = names.putIfAbsent(name, name);
        return before == null ? name : before;
    }

    Optional<Held> file(String address) {
        int name = address.lastIndexOf('/') + 1;
        Folder folder = folder(address, name);
        return folder != null && folder.entry(address.substring(name)) instanceof Held file
                ? Optional.of(file)
                : Optional.empty();
    }

    boolean isFile(String address) {
        return file(address).isPresent();
    }

    /** Whether a file lies somewhere under this folder. */
    boolean isFolder(String folder) {
        return folder(folder + "/", folder.length() + 1) != null;
    }

    /** The first folder of an address, from the root on, that is a file here. */
    Optional<String> fileAbove(String address) {
        Folder folder = root;
        int start = 0;
        for (int end = address.indexOf('/'); end >= 0; end = address.indexOf('/', start)) {
            if (folder.entry(address.substring(start, end)) instanceof Held) {
                return Optional.of(address.substring(0, end));
            }
            if (!(folder.entry(address.substring(start, end + 1)) instanceof Folder next)) {
                return Optional.empty();
            }
            folder = next;
            start = end + 1;
        }
        return Optional.empty();
    }

    private @Nullable Folder folder(String address, int length) {
        Folder folder = root;
        int start = 0;
        while (start < length) {
            int end = address.indexOf('/', start);
            if (!(folder.entry(address.substring(start, end + 1)) instanceof Folder next)) {
                return null;
            }
            folder = next;
            start = end + 1;
        }
        return folder;
    }

    /** Every file. */
    void each(FileTaker taker) throws IOException {
        each("", taker);
    }

    /** Every file whose address begins so. */
    void each(String start, FileTaker taker) throws IOException {
        int name = start.lastIndexOf('/') + 1;
        Folder folder = folder(start, name);
        if (folder == null) {
            return;
        }
        String wanted = start.substring(name);
        int from = folder.find(wanted);
        for (int i = from < 0 ? -from - 1 : from; i < folder.count && folder.names[i].startsWith(wanted); i++) {
            entry(start.substring(0, name), folder, i, taker);
        }
    }

    /** Every file that does not stand in the present site. */
    void eachNew(FileTaker taker) throws IOException {
        eachNew(root, new StringBuilder(), taker);
    }

    private static void eachNew(Folder folder, StringBuilder address, FileTaker taker) throws IOException {
        int length = address.length();
        for (int i = 0; i < folder.count; i++) {
            if (folder.entries[i] instanceof Folder inner) {
                eachNew(inner, address.append(folder.names[i]), taker);
            } else if (!((Held) folder.entries[i]).asBefore()) {
                taker.take(address.append(folder.names[i]).toString(), (Held) folder.entries[i]);
            }
            address.setLength(length);
        }
    }

    /** Every file whose address is none of a file in the other tree. */
    void eachWithout(FileTree other, FileTaker taker) throws IOException {
        eachWithout(root, other.root, "", taker);
    }

    private static void eachWithout(Folder folder, @Nullable Folder other, String above, FileTaker taker)
            throws IOException {
        int there = 0;
        for (int i = 0; i < folder.count; i++) {
            String name = folder.names[i];
            while (other != null && there < other.count && other.names[there].compareTo(name) < 0) {
                there++;
            }
            Object same = other != null && there < other.count && other.names[there].equals(name)
                    ? other.entries[there]
                    : null;
            if (folder.entries[i] instanceof Folder inner) {
                eachWithout(inner, (Folder) same, above + name, taker);
            } else if (same == null) {
                taker.take(above + name, (Held) folder.entries[i]);
            }
        }
    }

    private static void entry(String above, Folder folder, int at, FileTaker taker) throws IOException {
        String address = above + folder.names[at];
        if (folder.entries[at] instanceof Folder inner) {
            for (int i = 0; i < inner.count; i++) {
                entry(address, inner, i, taker);
            }
        } else {
            taker.take(address, (Held) folder.entries[at]);
        }
    }

    /** Every folder, each before those inside it. */
    void eachFolder(FolderTaker taker) throws IOException {
        eachFolder("", root, taker);
    }

    private static void eachFolder(String above, Folder folder, FolderTaker taker) throws IOException {
        for (int i = 0; i < folder.count; i++) {
            if (folder.entries[i] instanceof Folder inner) {
                String address = above + folder.names[i];
                taker.take(address.substring(0, address.length() - 1));
                eachFolder(address, inner, taker);
            }
        }
    }

    /** Whether both hold the same files with the same bytes. */
    boolean isSameAs(FileTree other) {
        return size == other.size && isSame(root, other.root);
    }

    private static boolean isSame(Folder one, Folder other) {
        if (one.count != other.count) {
            return false;
        }
        for (int i = 0; i < one.count; i++) {
            boolean same = Objects.equals(one.names[i], other.names[i])
                    && (one.entries[i] instanceof Folder folder
                            ? isSame(folder, (Folder) other.entries[i])
                            : ((Held) one.entries[i]).hasBytesOf((Held) other.entries[i]));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
