package clausebook.cite;

import clausebook.un.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every style once for every shape of citation and writes down the form: the contents of {@code forms.tsv}. */
final class StyleCompiler {

    /** Values that no style and no language writes by itself. */
    private static final Map<String, String> SIGNS = Map.of(
            "QAUTHORQ", "{author}",
            "QSHORTQ", "{short}",
            "QTITLEQ", "{title}",
            "QSYMBOLQ", "{symbol}",
            "QLOCATORQ", "{locator}",
            "QURLQ", "{url}",
            "7999", "{year}");

    private final StringBuilder table = new StringBuilder();

    static String compile() {
        StyleCompiler compiler = new StyleCompiler();
        for (Style style : Style.values()) {
            style.languages().forEach(language -> compiler.compile(style, language));
        }
        return compiler.table.toString();
    }

    private void compile(Style style, Language language) {
        Processor processor = new Processor(style, language);
        String key = style.key() + " " + language.code() + " ";
        List<String> months = List.of();
        for (int bits = 0; bits < 8; bits++) {
            boolean title = (bits & 1) != 0;
            boolean date = (bits & 2) != 0;
            boolean locator = (bits & 4) != 0;
            String form;
            if (date) {
                List<String> filled = new ArrayList<>();
                for (int month = 1; month <= 12; month++) {
                    filled.add(run(processor, title, Optional.of(LocalDate.of(7999, month, 28)), locator));
                }
                int start = commonStart(filled);
                int end = commonEnd(filled, start);
                if (filled.stream().distinct().count() == 1) {
                    form = filled.get(0);
                } else {
                    form = filled.get(0).substring(0, start)
                            + "{month}"
                            + filled.get(0).substring(filled.get(0).length() - end);
                    months = filled.stream()
                            .map(one -> one.substring(start, one.length() - end))
                            .toList();
                }
                String padded = run(processor, title, Optional.of(LocalDate.of(7999, 1, 4)), locator);
                form = form.replace("28", padded.contains("04") ? "{dd}" : "{day}");
            } else {
                form = run(processor, title, Optional.empty(), locator);
            }
            for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
                form = form.replace(sign.getKey(), sign.getValue());
            }
            table.append(key)
                    .append(CompiledStyles.shape(title, date, locator))
                    .append('\t')
                    .append(form)
                    .append('\n');
        }
        for (int month = 1; month <= months.size(); month++) {
            table.append(key)
                    .append("month-")
                    .append(month)
                    .append('\t')
                    .append(months.get(month - 1))
                    .append('\n');
        }
        table.append(key).append("first\t").append(first(language, processor)).append('\n');
    }

    /**
     * The first day of a month: what stands where the fourth day has a 4. French writes it as an ordinal, and our styles
     * say so, but citeproc-java 3.5.2 knows no ordinals of days; they are written here as CSL prescribes.
     */
    private static String first(Language language, Processor processor) {
        if (language == Language.FR) {
            return "1er";
        }
        String fourth = run(processor, true, Optional.of(LocalDate.of(7999, 8, 4)), false);
        String first = run(processor, true, Optional.of(LocalDate.of(7999, 8, 1)), false);
        int at = fourth.indexOf('4');
        return at < 0 ? "1" : first.substring(at, at + 1 + first.length() - fourth.length());
    }

    private static String run(Processor processor, boolean title, Optional<LocalDate> date, boolean locator) {
        return processor.cite(new Citable(
                "QAUTHORQ",
                "QSHORTQ",
                title ? Optional.of("QTITLEQ") : Optional.empty(),
                "QSYMBOLQ",
                date,
                locator ? Optional.of("QLOCATORQ") : Optional.empty(),
                "QURLQ"));
    }

    private static int commonStart(List<String> texts) {
        int length = 0;
        while (agree(texts, length, true)) {
            length++;
        }
        return length;
    }

    private static int commonEnd(List<String> texts, int start) {
        int length = 0;
        int shortest = texts.stream().mapToInt(String::length).min().orElse(0) - start;
        while (length < shortest && agree(texts, length, false)) {
            length++;
        }
        return length;
    }

    private static boolean agree(List<String> texts, int at, boolean fromStart) {
        return texts.stream()
                                .map(text -> at >= text.length()
                                        ? -1
                                        : (int) text.charAt(fromStart ? at : text.length() - 1 - at))
                                .distinct()
                                .count()
                        == 1
                && at < texts.get(0).length();
    }
}
