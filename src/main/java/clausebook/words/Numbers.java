package clausebook.words;

import clausebook.un.Language;

/** Whole numbers as United Nations texts print them in each language: {@code 4,014}, {@code 4 014}. */
public final class Numbers {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private Numbers() {}

    /** With the thousands set apart. */
    public static String grouped(long number, Language language) {
        String digits = String.valueOf(number);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(separator(language));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** A space would put the groups of a number in the wrong order among Arabic letters; a comma keeps them together. */
    private static char separator(Language language) {
        return switch (language) {
            case AR, ZH, EN -> ',';
            case FR, RU, ES -> NARROW_NO_BREAK_SPACE;
        };
    }
}
