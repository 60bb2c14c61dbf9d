package clausebook.corpus;

/** The part of an id that an item's position gives: letters at the first and third degree, Roman figures at the others. */
final class Ordinals {

    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l"};

    private Ordinals() {}

    static String of(int position, int degree) {
        if (degree % 2 == 0) {
            return TENS[position / 10] + UNITS[position % 10];
        }
        return position <= 26 ? String.valueOf((char) ('a' + position - 1)) : "a" + (char) ('a' + position - 27);
    }
}
