package clausebook.verify;

/** Names of elements and attributes in lower case, one object a name, so that a page of tags makes no garbage. */
final class Names {

    private static final int SIZE = 1024;
    private static final int MOST = 512;

    private final String[] table = new String[SIZE];
    private int known;

    String of(String page, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + lower(page.charAt(i));
        }
        int slot = (hash ^ hash >>> 10) & (SIZE - 1);
        while (true) {
            String name = table[slot];
            if (name == null) {
                break;
            }
            if (same(name, page, from, to)) {
                return name;
            }
            slot = (slot + 1) & (SIZE - 1);
        }
        StringBuilder folded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            folded.append(lower(page.charAt(i)));
        }
        String name = folded.toString();
        if (known < MOST && name.length() <= 32) {
            table[slot] = name;
            known++;
        }
        return name;
    }

    private static boolean same(String name, String page, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != lower(page.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static char lower(char unit) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
    }
}
