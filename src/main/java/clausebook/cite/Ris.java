package clausebook.cite;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** An entry in RIS: two letters, two spaces, a hyphen and a space before each value; lines end with CR and LF. */
public final class Ris {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Ris() {}

    public static String write(Entry entry) {
        StringBuilder text = new StringBuilder();
        line(text, "TY", "GOVDOC");
        line(text, "ID", entry.key());
        line(text, "AU", entry.author());
        line(text, "TI", entry.title());
        entry.adopted().ifPresent(day -> {
            line(text, "PY", String.valueOf(day.getYear()));
            line(text, "DA", date(day));
        });
        line(text, "M1", entry.symbol());
        line(text, "LA", entry.language().code());
        entry.locator().ifPresent(locator -> line(text, "N1", locator));
        line(text, "UR", entry.url());
        line(text, "ER", "");
        return text.toString();
    }

    private static String date(LocalDate day) {
        return day.toString().replace('-', '/');
    }

    private static void line(StringBuilder text, String tag, String value) {
        // A line break would end the value, and what follows could pass for a field of its own.
        text.append(tag)
                .append("  - ")
                .append(SPACE.matcher(value).replaceAll(" "))
                .append("\r\n");
    }
}
