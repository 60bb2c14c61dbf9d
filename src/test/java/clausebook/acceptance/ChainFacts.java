package clausebook.acceptance;

import clausebook.acceptance.ChainPages.Event;
import clausebook.acceptance.ChainPages.Row;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints what the pages of a chain of resolutions tell in the six languages as a list of facts, none of the texts' words:
 * to be read beside the official texts. What all six tell alike is told once; a line that begins with {@code !!} is one in
 * which they differ in what they pair or date.
 */
final class ChainFacts {

    private static final List<Language> ALL = List.of(Language.values());
    private static final Pattern NUMBER = Pattern.compile("([a-z]+)([0-9]+)(.*)");

    private final ChainPages pages;
    private final StringBuilder out = new StringBuilder();

    private ChainFacts(ChainPages pages) {
        this.pages = pages;
    }

    /** @param chain numbers of resolutions in time order */
    static String of(ChainPages pages, List<Integer> chain) {
        ChainFacts facts = new ChainFacts(pages);
        facts.out.append(HEAD);
        facts.mandate(chain.get(chain.size() - 1));
        for (int i = 1; i < chain.size(); i++) {
            facts.comparison(chain.get(i - 1), chain.get(i));
        }
        return facts.out.toString();
    }

    private static final String HEAD = """
            Facts from the pages of mandates and of comparisons, to be held against the official texts.
            pp7: the seventh preambular paragraph; op3: paragraph 3.
            A mandate: each event with its day, what happened, the resolution that did it; below it every clause that says so.
            A comparison: what became of each paragraph. Below it, language by language: words taken out (-) and put in (+),
            Han signs in Chinese; or all words (=), where nothing changed; and a fingerprint of what the page shows.
            "all six": the six languages tell the same. "!!": they do not. "~": they pair the same paragraphs, and in some
            the wording is unchanged, since translations were changed on their own.
            """;

    private void mandate(int last) {
        String key = pages.mandateOf(last).orElseThrow();
        out.append("\nMANDATE ").append(key).append('\n');
        ALL.forEach(language -> out.append("  %s  %s\n".formatted(language.code(), pages.mandateName(key, language))));
        record Happened(String date, String kind, String document) {}
        Map<Happened, Map<Language, Event>> events = new LinkedHashMap<>();
        for (Language language : ALL) {
            for (Event event : pages.mandate(key, language)) {
                events.computeIfAbsent(
                                new Happened(event.date(), event.kind(), event.document()),
                                happened -> new EnumMap<>(Language.class))
                        .put(language, event);
            }
        }
        events.forEach((happened, told) -> {
            out.append("%s  %-10s  %-12s %s%s"
                            .formatted(
                                    mark(told.size() == ALL.size()),
                                    happened.date(),
                                    happened.kind(),
                                    happened.document(),
                                    told.size() == ALL.size() ? "" : "  only in " + codes(told))
                            .stripTrailing())
                    .append('\n');
            told.forEach((language, event) -> {
                if (happened.kind().equals("extended")) {
                    out.append("        %s  %s\n".formatted(language.code(), event.what()));
                }
            });
            said(told);
            silent(told);
        });
    }

    /** Each page names every clause that says so, with the clause's page in its language where it does in that one. */
    private void said(Map<Language, Event> told) {
        Map<String, List<Language>> sayers = new LinkedHashMap<>();
        told.forEach((language, event) -> event.says().forEach(says -> {
            List<Language> in = sayers.computeIfAbsent(says.clause(), clause -> new ArrayList<>());
            if (says.here()) {
                in.add(language);
            }
        }));
        sayers.forEach((clause, in) -> out.append("%s        %s  %s\n"
                .formatted(mark(in.size() == told.size()), clause, in.size() == ALL.size() ? "all six" : codes(in))));
    }

    private void silent(Map<Language, Event> told) {
        Map<List<String>, List<Language>> silent = new LinkedHashMap<>();
        told.forEach((language, event) -> silent.computeIfAbsent(event.silent(), works -> new ArrayList<>())
                .add(language));
        silent.forEach((works, in) -> {
            if (!works.isEmpty()) {
                out.append("          silent: %s%s\n"
                        .formatted(String.join(", ", works), in.size() == told.size() ? "" : "  in " + codes(in)));
            }
        });
    }

    private record Pairing(List<String> was, List<String> is) {}

    private void comparison(int earlier, int later) {
        out.append("\nCOMPARISON %d with %d\n".formatted(later, earlier));
        Map<Pairing, Map<Language, Row>> pairings = new TreeMap<>(ChainFacts::inOrder);
        for (Language language : ALL) {
            for (Row row : pages.comparison(later, earlier, language)) {
                pairings.computeIfAbsent(new Pairing(row.was(), row.is()), pairing -> new EnumMap<>(Language.class))
                        .put(language, row);
            }
        }
        pairings.forEach(this::pairing);
    }

    private void pairing(Pairing pairing, Map<Language, Row> rows) {
        Map<String, List<Language>> became = grouped(rows, Row::became);
        boolean all = rows.size() == ALL.size();
        out.append("%s  %s  %s\n"
                .formatted(
                        all ? became.size() == 1 ? "  " : " ~" : "!!",
                        ids(pairing.was()) + " → " + ids(pairing.is()),
                        became.entrySet().stream()
                                .map(each -> each.getKey()
                                        + (each.getValue().size() == ALL.size()
                                                ? ""
                                                : " (" + codes(each.getValue()) + ")"))
                                .collect(Collectors.joining(", "))));
        rows.forEach((language, row) -> {
            if (!row.action().isEmpty()) {
                out.append("          %s  %s\n".formatted(language.code(), row.action()));
            }
        });
        out.append("       ")
                .append(rows.entrySet().stream()
                        .map(each -> each.getKey().code() + counted(each.getValue()))
                        .collect(Collectors.joining(" |")))
                .append('\n');
    }

    private static String counted(Row row) {
        String change = row.out() + row.in() == 0
                ? " =" + row.words()
                : (row.out() == 0 ? "" : " -" + row.out()) + (row.in() == 0 ? "" : " +" + row.in());
        return change + " " + row.fingerprint();
    }

    private static Map<String, List<Language>> grouped(Map<Language, Row> rows, Function<Row, String> by) {
        Map<String, List<Language>> groups = new TreeMap<>();
        rows.forEach((language, row) -> groups.computeIfAbsent(by.apply(row), value -> new ArrayList<>())
                .add(language));
        return groups;
    }

    /** By the clauses of the later text; what was dropped stands at the end. */
    private static int inOrder(Pairing one, Pairing other) {
        return Comparator.comparing((Pairing pairing) -> pairing.is().isEmpty())
                .thenComparing(ChainFacts::place)
                .thenComparing(pairing -> pairing.was().toString())
                .thenComparing(pairing -> pairing.is().toString())
                .compare(one, other);
    }

    private static String place(Pairing pairing) {
        String first = (pairing.is().isEmpty() ? pairing.was() : pairing.is()).get(0);
        Matcher number = NUMBER.matcher(first);
        if (!number.matches()) {
            return "z" + first;
        }
        String part = number.group(1).equals("pp") ? "a" : number.group(1).equals("op") ? "b" : "c" + number.group(1);
        return part + "%05d".formatted(Integer.parseInt(number.group(2))) + number.group(3);
    }

    private static String ids(List<String> clauses) {
        return clauses.isEmpty() ? "–" : String.join(" + ", clauses);
    }

    private static String codes(Map<Language, ?> languages) {
        return codes(List.copyOf(languages.keySet()));
    }

    private static String codes(List<Language> languages) {
        return languages.isEmpty()
                ? "none"
                : languages.stream().map(Language::code).collect(Collectors.joining(" "));
    }

    private static String mark(boolean alike) {
        return alike ? "  " : "!!";
    }
}
