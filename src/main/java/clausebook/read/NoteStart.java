package clausebook.read;

import clausebook.un.Numerals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that a footnote's text begins with.
 *
 * @param mark in plain figures, stars or a letter: {@code 1}, {@code *}, {@code a}
 * @param end UTF-16 index behind the mark as printed
 * @param textStart index of the note's first word
 */
public record NoteStart(String mark, int end, int textStart) {

    private static final Pattern START = Pattern.compile(
            "[\\u200E\\u200F]{0,4}(?:\\[\\^?|\\( ?)?([0-9٠-٩]{1,3}(?![0-9٠-٩])(?! [0-9]{3}(?![0-9/]))|\\*{1,5}|[⁰¹²³⁴-⁹]{1,3}|[a-z](?= ))"
                    + "(?:]:?| ?\\)|/(?=[ \\t\\u00A0]))?[ \\t\\u00A0\\u3000\\u200E\\u200F]{0,8}(?=\\S)");

    public static Optional<NoteStart> at(String text) {
        Matcher start = START.matcher(text.length() > 60 ? text.substring(0, 60) : text);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        int end = start.end();
        int markEnd = end;
        while (markEnd > 0 && clausebook.text.WhiteSpace.is(text.charAt(markEnd - 1))) {
            markEnd--;
        }
        return Optional.of(new NoteStart(plain(start.group(1)), markEnd, end));
    }

    /** A mark as notes are paired by: raised and Arabic figures as plain ones, without the stroke of {@code 1/} or brackets. */
    public static String plain(String mark) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            if ("[]()/^:".indexOf(mark.charAt(i)) >= 0) {
                continue;
            }
            int raised = Numerals.raised(mark.charAt(i));
            int digit = Numerals.digit(mark.charAt(i));
            plain.append(raised >= 0 ? (char) ('0' + raised) : digit >= 0 ? (char) ('0' + digit) : mark.charAt(i));
        }
        return plain.toString();
    }
}
