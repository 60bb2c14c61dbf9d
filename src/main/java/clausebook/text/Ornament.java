package clausebook.text;

/** A line of signs that parts two stretches of a text and says nothing: {@code * * *}, {@code — — —}. */
public final class Ornament {

    private static final String SIGNS = "*∗＊⁂•·.–—-_=~";
    private static final int LONGEST = 80;

    private Ornament() {}

    /** Whether a line has such signs, and nothing else but white space. */
    public static boolean is(String line) {
        boolean any = false;
        if (line.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            boolean sign = SIGNS.indexOf(line.charAt(i)) >= 0;
            if (!sign && !WhiteSpace.is(line.charAt(i))) {
                return false;
            }
            any |= sign;
        }
        return any;
    }
}
