package clausebook.un;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words around the numbers of cited documents in one language, read from {@code citations.{language}.yaml}. */
public final class CitationWords {

    /** An organ's name or short name found in a text. */
    public record OrganWord(int end, Optional<Organ> organ, List<Organ> shortFor) {}

    /** What the words around a citation make of it: the words, and where they stand. */
    public record RoleRule(
            String role, List<String> subject, List<String> after, List<String> before, List<String> symbols) {}

    private static final Set<String> LISTS = Set.of(
            "open",
            "close",
            "own",
            "not-own",
            "joiners",
            "breakers",
            "subjects",
            "about",
            "attributes",
            "date-links",
            "between",
            "subject-ends",
            "paragraph-open",
            "paragraph-close",
            "paragraph-preamble",
            "paragraph-of",
            "after-skips");

    private static final Map<Language, CitationWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new CitationWords(language, WordFile.read("citations." + language.code() + ".yaml")));
        }
    }

    private record Name(String word, Optional<Organ> organ, List<Organ> shortFor) {}

    private final boolean spaced;
    private final boolean before;
    private final Map<Character, List<Name>> names = new LinkedHashMap<>();
    private final Map<CitedNumber.Kind, List<String>> nouns = new EnumMap<>(CitedNumber.Kind.class);
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final List<RoleRule> roles = new ArrayList<>();

    private CitationWords(Language language, WordFile file) {
        Set<String> allowed = new java.util.HashSet<>(LISTS);
        allowed.addAll(Set.of("details", "organs", "short-organs", "other-organs", "nouns", "roles"));
        file.allow(allowed);
        this.spaced = language != Language.ZH;
        this.before = !file.text("details").equals("after");
        for (String key : LISTS) {
            lists.put(key, folded(file.words(key)));
        }
        file.wordsByKey("organs").forEach((key, words) -> add(words, Organ.ofKey(key), List.of()));
        file.wordsByKey("short-organs")
                .forEach((word, keys) -> add(
                        List.of(word),
                        Optional.empty(),
                        keys.stream().map(key -> Organ.ofKey(key).orElseThrow()).toList()));
        add(file.words("other-organs"), Optional.empty(), List.of());
        file.wordsByKey("nouns")
                .forEach((kind, words) ->
                        nouns.put(CitedNumber.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), folded(words)));
        for (WordFile rule : file.list("roles")) {
            rule.allow(Set.of("role", "subject", "after", "before", "symbols"));
            roles.add(new RoleRule(
                    rule.text("role"),
                    folded(rule.words("subject")),
                    folded(rule.words("after")),
                    folded(rule.words("before")),
                    rule.words("symbols")));
        }
    }

    private void add(List<String> words, Optional<Organ> organ, List<Organ> shortFor) {
        for (String word : folded(words)) {
            List<Name> list = names.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
            list.add(new Name(word, organ, shortFor));
            list.sort((one, other) -> Integer.compare(other.word.length(), one.word.length()));
        }
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }

    public static CitationWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Whether organ, date and subject stand before the number (Chinese), or organ before and the rest behind it. */
    public boolean detailsBefore() {
        return before;
    }

    public boolean spaced() {
        return spaced;
    }

    /** The longest name of an organ that begins exactly at an index; one of no organ of ours ends what was carried. */
    public Optional<OrganWord> organAt(String folded, int index) {
        for (Name name : names.getOrDefault(folded.charAt(index), List.of())) {
            if (WordEdges.holds(folded, index, name.word, spaced)) {
                return Optional.of(new OrganWord(index + name.word.length(), name.organ, name.shortFor));
            }
        }
        return Optional.empty();
    }

    /** The kind whose noun begins exactly at an index. */
    public Optional<CitedNumber.Kind> nounAt(String folded, int index) {
        for (Map.Entry<CitedNumber.Kind, List<String>> entry : nouns.entrySet()) {
            for (String noun : entry.getValue()) {
                if (WordEdges.holds(folded, index, noun, spaced)) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** The index behind a noun that begins here, or the index itself. */
    public int afterNoun(String folded, int index) {
        int end = index;
        for (List<String> words : nouns.values()) {
            for (String noun : words) {
                if (WordEdges.holds(folded, index, noun, spaced)) {
                    end = Math.max(end, index + noun.length());
                }
            }
        }
        return end;
    }

    /** The index behind the longest word of a list that begins here, or the index itself. */
    public int after(String list, String folded, int index) {
        int end = index;
        for (String word : lists.getOrDefault(list, List.of())) {
            if (WordEdges.holds(folded, index, word, spaced)) {
                end = Math.max(end, index + word.length());
            }
        }
        return end;
    }

    /** The index where the longest word of a list that ends here begins, or the index itself. */
    public int before(String list, String folded, int index) {
        int start = index;
        for (String word : lists.getOrDefault(list, List.of())) {
            if (WordEdges.holds(folded, index - word.length(), word, spaced)) {
                start = Math.min(start, index - word.length());
            }
        }
        return start;
    }

    public List<RoleRule> roles() {
        return roles;
    }
}
