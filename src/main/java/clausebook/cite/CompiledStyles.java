package clausebook.cite;

import clausebook.un.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The citation styles as forms with places to fill. A CSL processor has run each style once for every shape of citation
 * and written the form down ({@code forms.tsv}); a test runs it again, and holds filled forms against what the
 * processor makes of the same resolutions. So a build starts no processor, and a title is never altered by one.
 */
public final class CompiledStyles {

    /** The places of a form; a month stands in it as its style and language write it. */
    static final List<String> PLACES =
            List.of("author", "short", "title", "symbol", "year", "month", "day", "dd", "locator", "url");

    private static final CompiledStyles SHIPPED = read();

    private final Map<String, String> forms = new HashMap<>();

    /** @param table lines of key and form, between them a tab */
    CompiledStyles(String table) {
        for (String line : table.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                forms.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    private static CompiledStyles read() {
        try (InputStream file = CompiledStyles.class.getResourceAsStream("forms.tsv")) {
            if (file == null) {
                throw new IllegalStateException("forms.tsv is missing");
            }
            return new CompiledStyles(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("forms.tsv", failure);
        }
    }

    /** The citation in a style. */
    public static String cite(Style style, Language language, Citable citable) {
        return SHIPPED.fill(style, language, citable);
    }

    String fill(Style style, Language language, Citable citable) {
        String shape = shape(
                citable.title().isPresent(),
                citable.adopted().isPresent(),
                citable.locator().isPresent());
        String form = form(style, language, shape);
        StringBuilder filled = new StringBuilder(form.length() + 160);
        int from = 0;
        for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', from)) {
            int close = form.indexOf('}', open);
            filled.append(form, from, open);
            filled.append(value(form.substring(open + 1, close), style, language, citable));
            from = close + 1;
        }
        return filled.append(form, from, form.length()).toString();
    }

    /** {@code tdl}: with title, date and locator; a hyphen for what is not there. */
    static String shape(boolean title, boolean date, boolean locator) {
        return (title ? "t" : "-") + (date ? "d" : "-") + (locator ? "l" : "-");
    }

    private String form(Style style, Language language, String key) {
        String form = forms.get(style.key() + " " + language.code() + " " + key);
        if (form == null) {
            throw new IllegalStateException("forms.tsv: no " + key + " of " + style.key() + " in " + language.code());
        }
        return form;
    }

    private String value(String place, Style style, Language language, Citable citable) {
        return switch (place) {
            case "author" -> citable.author();
            case "short" -> citable.shortName();
            case "title" -> citable.title().orElse("");
            case "symbol" -> citable.symbol();
            case "locator" -> citable.locator().orElse("");
            case "url" -> citable.url();
            default ->
                citable.adopted()
                        .map(day -> partOfDate(place, style, language, day))
                        .orElse("");
        };
    }

    private String partOfDate(String part, Style style, Language language, LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (part) {
            case "year" -> String.valueOf(date.getYear());
            case "month" -> form(style, language, "month-" + date.getMonthValue());
            case "day" -> day == 1 ? form(style, language, "first") : String.valueOf(day);
            case "dd" -> day < 10 ? "0" + day : String.valueOf(day);
            default -> throw new IllegalStateException("forms.tsv: no such place: {" + part + "}");
        };
    }
}
