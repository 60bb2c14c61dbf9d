package clausebook.plan.clause;

import clausebook.un.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the runs of a text that are written in the other direction, or in Arabic text in another script, so that a page
 * can isolate them: without that, {@code 217 A (III)} among Arabic words would be shown in another order. The language of
 * a run is not known, its script is.
 */
final class ForeignRuns {

    /** @param lang the run's script as a value of {@code lang}; empty for the text's own words */
    record Run(String text, String lang) {}

    private static final String LETTER = "[A-Za-z\\u00C0-\\u024F]";
    private static final String SIGN = "[A-Za-z\\u00C0-\\u024F0-9]";
    /** A symbol, a name of several words, an address of the web; with a year in brackets behind it. */
    private static final String LATIN = LETTER + SIGN + "*+(?:(?:[/.:&@_’'+-]{1,3}|[ \\u00A0](?=" + LETTER + "))" + SIGN
            + "++)*+(?:[ \\u00A0]\\([0-9]{1,4}\\))?+";
    /** The General Assembly's older numbers: {@code 217 A (III)}, {@code 1514 (XV)}. */
    private static final String OLD_NUMBER =
            "[0-9]{1,4}[ \\u00A0](?:[A-Z][ \\u00A0])?\\([A-Z]{1,3}(?:-[IVXL]{1,6})?\\)";

    private static final String HAN = "\\p{IsHan}++(?:[\\u3000-\\u303F\\uFF00-\\uFF60]++\\p{IsHan}++)*+";
    private static final String RTL = "[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]";
    private static final String ARABIC = RTL + "++(?: " + RTL + "++)*+";

    private static final Pattern IN_ARABIC =
            Pattern.compile("(?<latin>" + OLD_NUMBER + "|" + LATIN + ")|(?<han>" + HAN + ")");
    /** A line without any Arabic, such as those that a masthead prints in English: {@code Distr.: General}. */
    private static final Pattern LATIN_LINE = Pattern.compile(
            "(?=[0-9\\p{IsCommon}]*+\\p{IsLatin})[\\p{IsLatin}0-9][\\p{IsLatin}\\p{IsCommon}]*+(?<=[\\p{IsLatin}0-9)])");

    private static final Pattern ELSEWHERE = Pattern.compile(ARABIC);

    private ForeignRuns() {}

    /** Whether any sign may belong to a run from right to left: nearly no text in another script has one. */
    private static boolean holdsRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean holds = unit >= '\u0590' && unit <= '\u08FF'
                    || unit >= '\uFB1D' && unit <= '\uFDFF'
                    || unit >= '\uFE70' && unit <= '\uFEFC';
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** The text cut into its own words and foreign runs, in order; joined, they are the text. */
    static List<Run> of(String text, Language language) {
        if (language.rightToLeft() && LATIN_LINE.matcher(text).matches()) {
            return List.of(new Run(text, "und-Latn"));
        }
        if (!language.rightToLeft() && !holdsRightToLeft(text)) {
            return List.of(new Run(text, ""));
        }
        Matcher matcher = (language.rightToLeft() ? IN_ARABIC : ELSEWHERE).matcher(text);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (from < matcher.start()) {
                runs.add(new Run(text.substring(from, matcher.start()), ""));
            }
            String lang = !language.rightToLeft() ? "und-Arab" : matcher.group("han") != null ? "und-Hani" : "und-Latn";
            runs.add(new Run(matcher.group(), lang));
            from = matcher.end();
        }
        if (from < text.length() || runs.isEmpty()) {
            runs.add(new Run(text.substring(from), ""));
        }
        return runs;
    }
}
