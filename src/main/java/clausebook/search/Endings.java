package clausebook.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The endings that words of a language take ({@code endings.tsv}), and by them the family under which a word is filed
 * ({@code terms.md}, section 5): all forms of a word are of one family. Which members of a family are forms of one word is told
 * when somebody asks.
 */
public final class Endings {

    private static final int LONGEST = 5;
    private static final int SHORTEST = 3;
    /** Consonants that would put too many words together. */
    private static final int FEW = 2;

    private static final Map<String, List<String>> ROWS = rows();
    private static final Map<String, Endings> ALL = new HashMap<>();

    static {
        ROWS.forEach((language, rows) -> ALL.put(language, new Endings(rows)));
    }

    private static final Endings NONE = new Endings(List.of());

    /** Every beginning of every ending: of one letter and of two. */
    private final Set<String> beginnings = new HashSet<>();
    /** By a form that no ending explains, the first of its word's forms. */
    private final Map<String, String> first = new HashMap<>();

    private Endings(List<String> rows) {
        for (String row : rows) {
            List<String> parts = List.of(row.split(" "));
            if (parts.get(0).equals("=")) {
                parts.subList(1, parts.size()).forEach(form -> first.put(form, parts.get(1)));
            } else {
                parts.stream()
                        .filter(part -> !part.startsWith("[") && !part.equals("-"))
                        .forEach(ending -> {
                            beginnings.add(ending.substring(0, 1));
                            beginnings.add(ending.substring(0, Math.min(2, ending.length())));
                        });
            }
        }
    }

    /** @param language two letters */
    static Endings of(String language) {
        return ALL.getOrDefault(language, NONE);
    }

    /** The rows of a language for the page that asks, joined by vertical bars; empty for one without. */
    public static String rows(String language) {
        return String.join("|", ROWS.getOrDefault(language, List.of()));
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Endings.class.getResourceAsStream("/clausebook/search/endings.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t");
                    rows.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    /** What a term is filed under: a word under its family, everything else under itself. */
    String family(String term) {
        char sign = term.charAt(0);
        if (Fold.isArabic(sign)) {
            return arabic(term.endsWith(Terms.READ) ? term.substring(0, term.length() - 1) : term);
        }
        if (sign == '#' || sign == '@' || term.indexOf('/') >= 0 || Terms.isDigits(term)) {
            return term;
        }
        String word = first.getOrDefault(term, term);
        String cut = word.substring(0, Math.min(LONGEST, word.length()));
        boolean open = cut.length() > SHORTEST && beginnings.contains(cut.substring(SHORTEST, SHORTEST + 1));
        if (cut.length() < LONGEST) {
            return open ? cut.substring(0, SHORTEST) : cut;
        }
        boolean end = beginnings.contains(cut.substring(LONGEST - 1));
        if (open && end || beginnings.contains(cut.substring(SHORTEST))) {
            return cut.substring(0, SHORTEST);
        }
        return end ? cut.substring(0, LONGEST - 1) : cut;
    }

    /** The consonants that an Arabic word keeps in its plurals, which change what stands between them. */
    private String arabic(String term) {
        String plain = term;
        // Of a word that only begins like the article the same must be left with it and without.
        for (String shorter = Terms.withoutArticle(plain);
                !first.containsKey(plain) && !shorter.equals(plain);
                shorter = Terms.withoutArticle(plain)) {
            plain = shorter;
        }
        if (plain.charAt(0) == 'و' && first.containsKey(plain.substring(1))) {
            plain = plain.substring(1);
        }
        String word = first.getOrDefault(plain, plain);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if ("اويء".indexOf(letter) < 0 && (kept.isEmpty() || kept.charAt(kept.length() - 1) != letter)) {
                kept.append(letter);
            }
        }
        int length = kept.length();
        for (int end = length; end >= 0; end = beforeEnding(kept, length)) {
            length = end;
        }
        kept.setLength(length);
        return length < FEW ? kept + begins(word) : kept.toString();
    }

    /** The first of a word's first two letters that is not the "and" written before it. */
    private static String begins(String word) {
        for (int i = 0; i < word.length() && i < 2; i++) {
            if (word.charAt(i) != 'و') {
                return word.substring(i, i + 1);
            }
        }
        return "";
    }

    /** Where the last of an Arabic ending's consonants begins, or -1 if there is none: there may be nothing before it. */
    private static int beforeEnding(CharSequence kept, int length) {
        if (length > 0 && "تنه".indexOf(kept.charAt(length - 1)) >= 0) {
            return length - 1;
        }
        return length > 1 && kept.charAt(length - 1) == 'م' && kept.charAt(length - 2) == 'ه' ? length - 2 : -1;
    }
}
