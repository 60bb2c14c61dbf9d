package clausebook.publish;

import java.util.Optional;
import java.util.Set;

/**
 * The rule for a file's address under the site's root. It lets through only what means one and the same file on every
 * host and file system: lower-case ASCII (so no two addresses differ by case or by Unicode form alone), no step upwards,
 * no name that Windows keeps for devices, and nothing that belongs to the owner of the folder.
 */
final class SiteAddress {

    /** What is allowed to stand in a folder before the first build, and is never ours. */
    static final Set<String> OWNERS = Set.of(".gitignore", ".git", "CNAME", "project");

    /** Called as people who check fingerprints know it; no other address of ours has capitals. */
    private static final String SUMS_OF_DOWNLOADS = "downloads/SHA256SUMS";

    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 128;

    /** Names that begin with a stop and mean something to hosts. */
    private static final Set<String> DOTTED = Set.of(".nojekyll", ".well-known");

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Set<String> COUNTED_DEVICES = Set.of("com", "lpt");

    private SiteAddress() {}

    /** What is wrong with an address, as the end of a sentence; empty when nothing is. */
    static Optional<String> fault(String address) {
        if (address.isEmpty()) {
            return Optional.of("is empty");
        }
        if (address.equals(SUMS_OF_DOWNLOADS)) {
            return Optional.empty();
        }
        if (address.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        int start = 0;
        for (int end = address.indexOf('/'); end >= 0; end = address.indexOf('/', start)) {
            Optional<String> fault = faultOfName(address, start, end);
            if (fault.isPresent()) {
                return fault;
            }
            start = end + 1;
        }
        Optional<String> fault = faultOfName(address, start, address.length());
        if (fault.isPresent()) {
            return fault;
        }
        int end = address.indexOf('/');
        if (OWNERS.contains(end < 0 ? address : address.substring(0, end))) {
            return Optional.of("is kept for the owner of the folder");
        }
        return Optional.empty();
    }

    /** Whether an address is safe that differs from a safe one in its last part only. */
    static boolean isSafeName(String name, int lengthOfAddress) {
        return lengthOfAddress <= LONGEST && faultOfName(name, 0, name.length()).isEmpty();
    }

    /** A library has hundreds of thousands of names: looked at where they stand, without patterns. */
    private static Optional<String> faultOfName(String address, int start, int end) {
        if (end - start > LONGEST_NAME) {
            return Optional.of("has a part longer than " + LONGEST_NAME + " characters");
        }
        if (!isName(address, start, end)) {
            return Optional.of("may hold only a-z, 0-9, \".\", \"_\", \"-\" and, between parts, \"/\";"
                    + " no part may be empty or begin with \".\"");
        }
        if (address.charAt(end - 1) == '.') {
            return Optional.of("has a part that ends in \".\", which Windows drops");
        }
        return isDevice(address, start, end)
                ? Optional.of("has a part that Windows keeps for a device")
                : Optional.empty();
    }

    private static boolean isName(String address, int start, int end) {
        if (start == end) {
            return false;
        }
        if (address.charAt(start) == '.') {
            return DOTTED.contains(address.substring(start, end));
        }
        for (int i = start; i < end; i++) {
            char unit = address.charAt(i);
            boolean letter = unit >= 'a' && unit <= 'z';
            boolean figure = unit >= '0' && unit <= '9';
            if (!letter && !figure && unit != '.' && unit != '_' && unit != '-') {
                return false;
            }
        }
        return true;
    }

    /** Up to its first stop: {@code con}, {@code con.html}, {@code com1}. */
    private static boolean isDevice(String address, int start, int end) {
        int stop = address.indexOf('.', start);
        int length = (stop < 0 || stop > end ? end : stop) - start;
        if (length == 3) {
            return DEVICES.contains(address.substring(start, start + 3));
        }
        return length == 4
                && address.charAt(start + 3) >= '0'
                && address.charAt(start + 3) <= '9'
                && COUNTED_DEVICES.contains(address.substring(start, start + 3));
    }
}
