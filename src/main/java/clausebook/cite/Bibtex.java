package clausebook.cite;

import java.util.List;

/** An entry in BibTeX, as UTF-8: titles and names stand in braces of their own, so that no style changes their letters. */
public final class Bibtex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Bibtex() {}

    public static String write(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append("@misc{").append(entry.key()).append(",\n");
        verbatim(text, "author", entry.author());
        verbatim(text, "title", entry.title());
        field(text, "howpublished", escaped(entry.symbol()));
        entry.adopted().ifPresent(day -> {
            field(text, "year", String.valueOf(day.getYear()));
            text.append("month = ").append(MONTHS.get(day.getMonthValue() - 1)).append(",\n");
            field(text, "day", String.valueOf(day.getDayOfMonth()));
        });
        field(text, "langid", language(entry));
        entry.locator().ifPresent(locator -> field(text, "note", escaped(locator)));
        field(text, "url", entry.url().replace("{", "%7B").replace("}", "%7D"));
        return text.append("}\n").toString();
    }

    /** Quotes outside and braces inside, which is the same to BibTeX as two pairs of braces. */
    private static void verbatim(StringBuilder text, String name, String value) {
        text.append(name).append(" = \"{").append(escaped(value)).append("}\",\n");
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(" = {").append(value).append("},\n");
    }

    /** The signs that TeX reads as commands, written so that it prints them. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            switch (sign) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '%', '_' -> safe.append('\\').append(sign);
                default -> safe.append(sign);
            }
        }
        return safe.toString();
    }

    /** The names by which babel and biblatex know languages. */
    private static String language(Entry entry) {
        return switch (entry.language()) {
            case AR -> "arabic";
            case ZH -> "chinese";
            case EN -> "english";
            case FR -> "french";
            case RU -> "russian";
            case ES -> "spanish";
        };
    }
}
