package clausebook.un;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of the agenda that a masthead names: {@code 10}, {@code 71 (b)}, {@code 14, 119 and 133 (a)}, {@code 20 (a)
 * to (c)}. One item is printed {@code 71 b)}, {@code 71 (ب)} or {@code 98 (م م)} as the language has it.
 */
public final class AgendaItems {

    private static final String LETTERS = "\\(?[a-zа-яء-ي]{1,3}\\)";
    private static final String ITEM = "[0-9]{1,3}(?:" + LETTERS + ")?";
    private static final String RANGE = "to|au|à|al|a|по|إلى|至|-";
    private static final String JOIN = "(?:,|、|and|et|y|и|و|和|" + RANGE + "){1,2}";

    /** What a squeezed line of fixed wording may have in its place. */
    static final String EXPRESSION = ITEM + "(?:" + JOIN + "(?:" + ITEM + "|" + LETTERS + "))*";

    private static final Pattern PART =
            Pattern.compile("(" + JOIN + ")?(?:([0-9]{1,3})(?:\\(?([a-zа-яء-ي]{1,3})\\))?|\\(?([a-zа-яء-ي]{1,3})\\))");
    private static final Pattern IS_RANGE = Pattern.compile(RANGE);

    private AgendaItems() {}

    /** As they are printed, without their spaces; the words between them become signs: {@code 14, 133(a)}, {@code 20(a)-(c)}. */
    public static String shown(String squeezed) {
        StringBuilder shown = new StringBuilder();
        for (Matcher part : parts(squeezed)) {
            shown.append(between(part));
            shown.append(
                    part.group(),
                    part.group(1) == null ? 0 : part.group(1).length(),
                    part.group().length());
        }
        // Squeezed, every alef is bare; the first letter is printed with its hamza.
        return shown.toString().replace("(ا)", "(أ)");
    }

    /** The same in every language: letters as Latin ones in brackets, by their place in the language's own order. */
    public static String neutral(String squeezed) {
        StringBuilder neutral = new StringBuilder();
        for (Matcher part : parts(Folding.squeeze(squeezed))) {
            neutral.append(between(part)).append(part.group(2) == null ? "" : part.group(2));
            String letters = part.group(3) == null ? part.group(4) : part.group(3);
            if (letters != null) {
                neutral.append('(').append(latin(letters)).append(')');
            }
        }
        return neutral.toString();
    }

    private static String between(Matcher part) {
        if (part.group(1) == null) {
            return "";
        }
        return IS_RANGE.matcher(part.group(1)).matches() ? "-" : ", ";
    }

    private static List<Matcher> parts(String squeezed) {
        List<Matcher> parts = new ArrayList<>();
        int from = 0;
        while (from < squeezed.length()) {
            Matcher part = PART.matcher(squeezed).region(from, squeezed.length());
            if (!part.lookingAt()) {
                break;
            }
            parts.add(part);
            from = part.end();
        }
        return parts;
    }

    private static String latin(String letters) {
        OptionalInt position = ItemMark.letterPosition(letters);
        if (position.isEmpty()) {
            return letters;
        }
        int index = position.getAsInt() - 1;
        String letter = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? letter : letter + letter;
    }
}
