package clausebook.annotate;

import clausebook.un.WordEdges;
import java.util.BitSet;

/** Which characters of a text stand inside brackets, title marks or quotation marks; an unpaired sign encloses nothing. */
final class Enclosures {

    private static final String OPENING = "《〈(（[［【“「『«";
    private static final String CLOSING = "》〉)）]］】”」』»";

    private final BitSet inside = new BitSet();

    static Enclosures of(String text) {
        Enclosures found = new Enclosures();
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (WordEdges.isWordUnit(unit) || WordEdges.isHan(unit)) {
                continue; // by far the most
            }
            if (OPENING.indexOf(unit) >= 0) {
                open[depth++] = i;
            } else if (CLOSING.indexOf(unit) >= 0) {
                int match = depth;
                // A closing sign closes the nearest opening one of its kind; what was left open between is unpaired.
                while (match > 0 && depth - match < 8 && !pairs(text.charAt(open[match - 1]), unit)) {
                    match--;
                }
                if (match > 0 && pairs(text.charAt(open[match - 1]), unit)) {
                    found.inside.set(open[match - 1] + 1, i);
                    depth = match - 1;
                }
            }
        }
        return found;
    }

    /** Half-width and full-width signs pair with each other, as they do in print. */
    private static boolean pairs(char opening, char closing) {
        return kind(OPENING.indexOf(opening)) == kind(CLOSING.indexOf(closing));
    }

    private static int kind(int sign) {
        return switch (sign) {
            case 3 -> 2;
            case 5 -> 4;
            default -> sign;
        };
    }

    /** The index behind the sign that closes what an index stands in. */
    int endFrom(int index) {
        return inside.nextClearBit(index) + 1;
    }

    boolean holds(int index) {
        return inside.get(index);
    }
}
