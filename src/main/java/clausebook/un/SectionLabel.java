package clausebook.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label of a part or section: {@code I}, {@code IV. Title}, {@code A}, {@code 一、总则}, {@code 一} on a line of its own, {@code 甲}, {@code 第一部分}. */
public final class SectionLabel {

    private static final String FIRST = "IVXLCABCDEFGH第一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
    private static final Pattern LATIN =
            Pattern.compile("([IVXLC]{1,7}|[A-H])(?:[.．、]? {0,3}(?=\\P{ASCII})|[.．、] {0,3}.*| {1,3}\\S.*)?");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:第([一二三四五六七八九十]{1,3})(?:部分|章|节)|([一二三四五六七八九十]{1,3})、|[甲乙丙丁戊己庚辛壬癸][、.．]).{0,200}|[一二三四五六七八九十]{1,3}"
                    + "|[甲乙丙丁戊己庚辛壬癸]");

    private static final Pattern ALONE = Pattern.compile(
            "(?:[IVXLC]{1,7}|[A-H])[.．]?|第[一二三四五六七八九十]{1,3}(?:部分|章|节)" + "|[一二三四五六七八九十]{1,3}、?|[甲乙丙丁戊己庚辛壬癸][、.．]?");

    private static final Pattern LABEL =
            Pattern.compile("[IVXLC]{1,7}|[A-H]|第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]");

    private SectionLabel() {}

    /** The label that a heading begins with, without its stop: {@code II} of {@code II. Measures}. */
    public static Optional<String> of(String heading) {
        Matcher label = LABEL.matcher(heading);
        return at(heading) && label.lookingAt() ? Optional.of(label.group()) : Optional.empty();
    }

    /** Whether a label holds the word for what it counts: {@code 第二章}. */
    public static boolean hasWord(String label) {
        return label.startsWith("第");
    }

    /** Whether a line is such a label and nothing else: its title stands in the next line. */
    public static boolean isAlone(String text) {
        return text.length() <= 8 && ALONE.matcher(text).matches();
    }

    /** Whether a line is a Roman figure and words behind a stop or space. A lone C or D is a letter of the words. */
    static boolean isRomanTitled(String text) {
        int end = 0;
        while (end < text.length() && end < 8 && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean figure = end > 1 || (end == 1 && "IVX".indexOf(text.charAt(0)) >= 0);
        int words = end;
        while (words < text.length() && words - end < 4 && ".． \n".indexOf(text.charAt(words)) >= 0) {
            words++;
        }
        return figure
                && words > end
                && words < text.length()
                && Numerals.ofRoman(text.substring(0, end)).isPresent();
    }

    /** Whether a line begins with such a label, as a heading does. */
    public static boolean at(String text) {
        if (text.isEmpty() || text.length() > 200 || FIRST.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        Matcher latin = LATIN.matcher(text);
        if (latin.matches()) {
            String label = latin.group(1);
            return label.length() == 1 || Numerals.ofRoman(label).isPresent();
        }
        return CHINESE.matcher(text).matches();
    }
}
