package clausebook.un;

import java.util.Optional;

/**
 * The letters of resolutions in parts ({@code 60/288 B}): Latin ones, Cyrillic ones that look like them, and the Arabic
 * names of letters in the order of the old alphabet.
 */
public final class PartLetters {

    private static final String CYRILLIC = "АВСЕНКМОРТХ";
    private static final String CYRILLIC_AS_LATIN = "ABCEHKMOPTX";
    private static final String[] ARABIC = {
        "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين",
        "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد"
    };

    /** Alternatives of a regular expression for a letter that is not Latin. */
    static final String EXPRESSION = "[" + CYRILLIC + "]|" + String.join("|", ARABIC);

    /** The same for the letters of Arabic in a folded text. */
    static final String FOLDED_ARABIC = Folding.fold(String.join("|", ARABIC));

    private PartLetters() {}

    /** A letter found in a text. */
    public record Found(int end, String letter) {}

    /** A letter as Latin writes it. */
    static String latin(String printed) {
        int cyrillic = printed.length() == 1 ? CYRILLIC.indexOf(printed) : -1;
        if (cyrillic >= 0) {
            return CYRILLIC_AS_LATIN.substring(cyrillic, cyrillic + 1);
        }
        for (int i = 0; i < ARABIC.length; i++) {
            if (ARABIC[i].equals(printed)) {
                return String.valueOf((char) ('A' + i));
            }
        }
        return printed;
    }

    /** A letter of a folded text as Latin writes it, small. */
    static String ofFolded(String printed) {
        for (int i = 0; i < ARABIC.length; i++) {
            if (Folding.fold(ARABIC[i]).equals(printed)) {
                return String.valueOf((char) ('a' + i));
            }
        }
        return printed;
    }

    /**
     * The letter that begins exactly at an index of a narrow text and is a word of its own. One that begins a number or a
     * symbol ({@code S-24/2}, {@code S 24/2}, {@code A/79/5}, {@code L.13}) names no part.
     */
    public static Optional<Found> at(String narrow, int index) {
        if (index >= narrow.length()) {
            return Optional.empty();
        }
        char unit = narrow.charAt(index);
        int end = index;
        if ((unit >= 'A' && unit <= 'Z') || CYRILLIC.indexOf(unit) >= 0) {
            end = index + 1;
        } else {
            for (String name : ARABIC) {
                end = narrow.startsWith(name, index) ? index + name.length() : end;
            }
        }
        boolean whole = end > index && (end == narrow.length() || !WordEdges.isWordUnit(narrow.charAt(end)));
        whole = whole && !goesOn(narrow, end) && CitedNumber.at(narrow, index).isEmpty();
        return whole ? Optional.of(new Found(end, latin(narrow.substring(index, end)))) : Optional.empty();
    }

    private static boolean goesOn(String narrow, int end) {
        char sign = end < narrow.length() ? narrow.charAt(end) : ' ';
        boolean figure = end + 1 < narrow.length() && Numerals.digit(narrow.charAt(end + 1)) >= 0;
        return sign == '/' || ((sign == '-' || sign == '.') && figure);
    }
}
