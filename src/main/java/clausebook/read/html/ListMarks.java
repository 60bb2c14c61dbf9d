package clausebook.read.html;

import clausebook.un.FixedWording;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The marks that a browser puts before the items of a list; they are on the page, but not in the file. */
final class ListMarks {

    private ListMarks() {}

    /** The mark of an item as a browser shows it; nothing where the item's own words begin with one. */
    static Optional<String> of(Element item, FixedWording wording) {
        Element list = item.parent();
        if (list == null || isUnmarked(item) || isUnmarked(list)) {
            return Optional.empty();
        }
        String words = item.text().strip();
        if (ItemMark.at(words).isPresent() || ParagraphNumber.at(words, wording).isPresent()) {
            return Optional.empty();
        }
        if (!list.normalName().equals("ol")) {
            return list.normalName().equals("ul") ? Optional.of("•") : Optional.empty();
        }
        int value = value(item, list);
        return Optional.of(switch (list.attr("type")) {
                    case "a" -> letters(value);
                    case "A" -> letters(value).toUpperCase(Locale.ROOT);
                    case "i" -> roman(value);
                    case "I" -> roman(value).toUpperCase(Locale.ROOT);
                    default -> Integer.toString(value);
                }
                + ".");
    }

    private static boolean isUnmarked(Element element) {
        return element.attr("style")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .matches(".*list-style(-type)?:none.*");
    }

    private static int value(Element item, Element list) {
        int value = number(list.attr("start"), 1) - 1;
        for (Element each : list.children()) {
            if (each.normalName().equals("li")) {
                value = number(each.attr("value"), value + 1);
                if (each == item) {
                    return value;
                }
            }
        }
        return value;
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** a … z, aa, ab: as word processors and browsers count. */
    static String letters(int value) {
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    static String roman(int value) {
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(value, 3999);
        for (int i = 0; i < signs.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
