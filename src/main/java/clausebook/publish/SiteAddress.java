package clausebook.publish;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-][a-z0-9._-]*+|\\.nojekyll|\\.well-known");
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*+)?+");

    private static final Set<String> STARTS_OF_DEVICES = Set.of("con", "prn", "aux", "nul", "com", "lpt");
    private static final String OWNERS_FOLDER = "project";

    private SiteAddress() {}

    /** Whether an address is seen at a glance to have no fault. */
    private static boolean isPlain(String address) {
        if (address.length() > LONGEST_NAME || address.startsWith(OWNERS_FOLDER)) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= address.length(); i++) {
            char unit = i < address.length() ? address.charAt(i) : '/';
            if (unit == '/') {
                boolean whole = i > start && address.charAt(start) != '.' && address.charAt(i - 1) != '.';
                if (!whole || (i - start >= 3 && STARTS_OF_DEVICES.contains(address.substring(start, start + 3)))) {
                    return false;
                }
                start = i + 1;
            } else if (!(unit >= 'a' && unit <= 'z')
                    && !(unit >= '0' && unit <= '9')
                    && unit != '_'
                    && unit != '-'
                    && unit != '.') {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with an address, as the end of a sentence; empty when nothing is. */
    static Optional<String> fault(String address) {
        if (isPlain(address)) { // as nearly all of a library's are
            return Optional.empty();
        }
        if (address.isEmpty()) {
            return Optional.of("is empty");
        }
        if (address.equals(SUMS_OF_DOWNLOADS)) {
            return Optional.empty();
        }
        if (address.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        for (String name : address.split("/", -1)) {
            if (name.length() > LONGEST_NAME) {
                return Optional.of("has a part longer than " + LONGEST_NAME + " characters");
            }
            if (!NAME.matcher(name).matches()) {
                return Optional.of("may hold only a-z, 0-9, \".\", \"_\", \"-\" and, between parts, \"/\";"
                        + " no part may be empty or begin with \".\"");
            }
            if (name.endsWith(".")) {
                return Optional.of("has a part that ends in \".\", which Windows drops");
            }
            if (DEVICE.matcher(name).matches()) {
                return Optional.of("has a part that Windows keeps for a device");
            }
        }
        int end = address.indexOf('/');
        if (OWNERS.contains(end < 0 ? address : address.substring(0, end))) {
            return Optional.of("is kept for the owner of the folder");
        }
        return Optional.empty();
    }
}
