package clausebook.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document symbol of the United Nations in its normal form, such as {@code A/HRC/RES/58/30},
 * {@code A/RES/217 A (III)} or {@code S/RES/2690 (2023)}.
 *
 * @param text the normal form
 */
public record Symbol(String text) implements Comparable<Symbol> {

    private static final Pattern YEAR = Pattern.compile("\\(([12][0-9]{3})\\)$");

    /** The symbol as part of an address: lower case, every run of other signs one hyphen ({@code a-res-217-a-iii}). */
    public String slug() {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 'A' && unit <= 'Z') {
                slug.append((char) (unit + ('a' - 'A')));
            } else if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                slug.append(unit);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /**
     * Under which a document is found: the Security Council's is written with and without its year (older lists say
     * S/RES/2690), and its number alone is unique.
     */
    public String key() {
        int year = text.startsWith("S/RES/") ? text.indexOf(" (") : -1;
        return year < 0 ? text : text.substring(0, year);
    }

    /** The year in which the document was adopted, where its symbol gives it, as the Security Council's does. */
    public Optional<Integer> year() {
        Matcher printed = YEAR.matcher(text);
        return printed.find() ? Optional.of(Integer.parseInt(printed.group(1))) : Optional.empty();
    }

    /** The document at the United Nations' own address, in a language; the reader follows it, a build never does. */
    public String officialLink(Language language) {
        String path = text.replace(" (", "(").replace(" ", "%20");
        return "https://docs.un.org/" + language.code() + "/" + path;
    }

    @Override
    public int compareTo(Symbol other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
