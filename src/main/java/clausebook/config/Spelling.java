package clausebook.config;

/** How far a misspelt key is from a known one. */
final class Spelling {

    private static final int LONGEST = 30;

    private Spelling() {}

    /** The number of letters to add, drop or change to make one word of the other; far apart for long words. */
    static int distance(String one, String other) {
        if (other.length() > LONGEST) {
            return LONGEST;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
