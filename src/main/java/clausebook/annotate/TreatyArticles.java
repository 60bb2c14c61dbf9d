package clausebook.annotate;

import clausebook.un.InstrumentNames;
import clausebook.un.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The articles of an instrument that a text means: {@code articles 55 and 56 of the Charter}, in Chinese behind the title
 * ({@code 《公约》第十四条}). The words are in the instruments' data file.
 */
final class TreatyArticles {

    private static final int FARTHEST = 90;
    private static final String FIGURES = "[0-9]{1,3}|[ivxlc]{1,6}|[零一二三四五六七八九十百]{1,7}";
    private static final Pattern NUMBER = Pattern.compile(FIGURES);

    private final boolean behind;
    private final Pattern around;
    private final Pattern range;

    TreatyArticles(InstrumentNames names) {
        this.behind = !names.spaced();
        String articles = oneOf(names.rule("articles"));
        String joiners = oneOf(names.rule("article-joiners"));
        String ranges = oneOf(names.rule("article-ranges"));
        String number = "(?:" + FIGURES + ")";
        this.range = Pattern.compile("(" + FIGURES + ")[第条\\s]*" + ranges + "[第\\s]*(" + FIGURES + ")");
        if (behind) {
            String one = "第?" + number + "(?:条)?";
            this.around = Pattern.compile("^\\s*(第" + number + "(?:条)?(?:(?:" + joiners + "|" + ranges + ")" + one
                    + "){0,9}(?<=" + articles + "))");
        } else {
            String paragraph = "(?:,?\\s+" + oneOf(names.rule("article-paragraphs"))
                    + "\\s+[0-9]{1,2}(?:\\s*\\([^)]{1,4}\\))?,?|\\s*\\([0-9a-z]\\))?";
            this.around =
                    Pattern.compile("(?:^|[^\\p{L}])" + articles + "\\s+(" + number + "(?:(?:\\s*,\\s*|\\s+|\\s*,\\s+)"
                            + "(?:(?:" + joiners + "|" + ranges + ")\\s*)?" + number + "){0,9})" + paragraph + "\\s*"
                            + oneOf(names.rule("article-links")) + "?\\s*$");
        }
    }

    private static String oneOf(List<String> words) {
        List<String> escaped = words.stream()
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}{0,4}"
                        : Pattern.quote(word))
                .toList();
        return escaped.isEmpty() ? "(?!)" : "(?:" + String.join("|", escaped) + ")";
    }

    /** @param folded the text, in which the instrument's name stands from {@code start} to {@code end} */
    List<String> of(String folded, int start, int end) {
        String near = behind
                ? folded.substring(end, Math.min(folded.length(), end + FARTHEST))
                : folded.substring(Math.max(0, start - FARTHEST), start);
        Matcher found = around.matcher(near);
        return found.find() ? numbers(found.group(1)) : List.of();
    }

    private List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        Matcher span = range.matcher(list);
        int at = 0;
        while (span.find()) {
            each(list.substring(at, span.start()), numbers);
            numbers.add(plain(span.group(1)) + "-" + plain(span.group(2)));
            at = span.end();
        }
        each(list.substring(at), numbers);
        return numbers;
    }

    private static void each(String list, List<String> numbers) {
        Matcher number = NUMBER.matcher(list);
        while (number.find()) {
            numbers.add(plain(number.group()));
        }
    }

    /** Figures as figures, Roman ones in capitals. */
    private static String plain(String number) {
        boolean roman = number.charAt(0) >= 'a' && number.charAt(0) <= 'z';
        return roman
                ? number.toUpperCase(Locale.ROOT)
                : Numerals.of(number).stream()
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse(number);
    }
}
