package clausebook.derive;

import clausebook.un.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a text itself explains: the full ones before short ones in brackets ({@code … Stabilization Mission in Mali
 * (MINUSMA)}), and those that it gives in brackets and quotation marks. Where two places give one short name two full ones,
 * it stays as it is.
 */
final class FullNames {

    /** No name of a body is longer. */
    private static final int LONGEST = 160;

    private static final Pattern DEFINED =
            Pattern.compile("\\([^()\"“”«»„]{0,30}[\"“”«„]\\s?([^()\"“”«»„]{2,60}?)\\s?[\"“”»]\\)");

    private FullNames() {}

    /**
     * @param names by which the text calls its mandates
     * @return each that is a short one, and the full one with the short one behind it
     */
    static Map<String, String> of(List<String> names, List<PlacedWording> wordings, MandateWords words) {
        if (words.fullName().isEmpty()) {
            return Map.of();
        }
        Map<String, String> full = new LinkedHashMap<>();
        for (String name : names) {
            for (PlacedWording placed : wordings) {
                collect(name, placed.text(), words.fullName().get(), full);
            }
        }
        full.values().removeIf(String::isEmpty);
        return full;
    }

    /** Names that the text itself gives in brackets and quotation marks: {@code (“the Panel of Experts”)}. */
    static List<String> defined(List<PlacedWording> wordings, Language language) {
        List<String> defined = new ArrayList<>();
        for (PlacedWording placed : wordings) {
            if (placed.text().indexOf('(') >= 0) {
                Matcher found = DEFINED.matcher(placed.text());
                while (found.find()) {
                    defined.add(Telling.name(found.group(1), MandateWords.of(language)));
                }
            }
        }
        return defined;
    }

    private static void collect(String name, String text, Pattern pattern, Map<String, String> full) {
        String bracketed = "(" + name + ")";
        for (int at = text.indexOf(bracketed); at >= 0; at = text.indexOf(bracketed, at + 1)) {
            String before = text.substring(Math.max(0, at - LONGEST), at).stripTrailing();
            Matcher found = pattern.matcher(before);
            if (found.find()) {
                String space = before.length() < at && text.charAt(at - 1) == ' ' ? " " : "";
                full.merge(name, found.group() + space + bracketed, (one, other) -> one.equals(other) ? one : "");
            }
        }
    }
}
