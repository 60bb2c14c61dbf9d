package clausebook.verify.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The character classes of HTML and CSS, which are ASCII and no platform's. */
public final class Ascii {

    private Ascii() {}

    static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** A letter or a digit of ASCII. */
    public static boolean isLetterOrDigit(char unit) {
        return isLetter(unit) || isDigit(unit);
    }

    /** White space of HTML: tab, line feed, form feed, carriage return, space. */
    public static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }

    /** The characters that stand there, which are ASCII. */
    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    /** The same text with the letters of ASCII in lower case. */
    public static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 'A' && unit <= 'Z') {
                StringBuilder lower = new StringBuilder(text);
                for (int j = i; j < lower.length(); j++) {
                    char other = lower.charAt(j);
                    if (other >= 'A' && other <= 'Z') {
                        lower.setCharAt(j, (char) (other + 32));
                    }
                }
                return lower.toString();
            }
        }
        return text;
    }

    /** The words of a value, between white space. */
    public static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean inWord = i < value.length() && !isSpace(value.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(value.substring(from, i));
                from = -1;
            }
        }
        return words;
    }
}
