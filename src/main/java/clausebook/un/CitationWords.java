package clausebook.un;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            "range-links",
            "breakers",
            "subjects",
            "subjects-behind",
            "relatives",
            "about",
            "attributes",
            "date-links",
            "dates-of-both",
            "dates-of-all",
            "dates-of-list",
            "between",
            "subject-ends",
            "asides",
            "commas-within",
            "paragraph-open",
            "part-open",
            "paragraph-close",
            "paragraph-preamble",
            "paragraph-of",
            "after-skips",
            "glue",
            "series",
            "organ-links",
            "adopted-on");

    /** What a word of the list is to a citation. */
    public enum Sense {
        NOUN,
        /** A noun that holds its owner, as Arabic writes it ({@code قرارها}). */
        OWN_NOUN,
        ORGAN,
        OWN,
        JOINER,
        SUBJECT,
        BASIS,
        BREAKER,
        PARAGRAPH,
        /** A part of a document, or of a paragraph, whose number is none of a paragraph. */
        PART,
        /** A word that says that the paragraph is one of the preamble's. */
        PREAMBLE,
        GLUE
    }

    /**
     * A word or phrase of the lists that stands in a text.
     *
     * @param kind what a noun says the document is
     * @param organ whose name it is
     */
    public record Word(int start, int end, Sense sense, Optional<CitedNumber.Kind> kind, Optional<OrganWord> organ) {}

    private record Entry(String word, Sense sense, Optional<CitedNumber.Kind> kind, Optional<Name> name) {}

    private static final ByLanguage<CitationWords> ALL = new ByLanguage<>(
            language -> new CitationWords(language, WordFile.read("citations." + language.code() + ".yaml")));

    private record Name(String word, Optional<Organ> organ, List<Organ> shortFor) {}

    private final Language language;
    private final boolean spaced;
    private final boolean before;
    private final Map<Character, List<Name>> names = new LinkedHashMap<>();
    private final Map<CitedNumber.Kind, List<String>> nouns = new EnumMap<>(CitedNumber.Kind.class);
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final List<RoleRule> roles = new ArrayList<>();
    private final Map<Character, List<Entry>> entries = new java.util.HashMap<>();
    private final boolean prefixes;
    private final boolean organFollows;

    private CitationWords(Language language, WordFile file) {
        Set<String> allowed = new java.util.HashSet<>(LISTS);
        allowed.addAll(Set.of(
                "details", "organs", "short-organs", "other-organs", "nouns", "own-nouns", "roles", "organ-follows"));
        file.allow(allowed);
        this.language = language;
        this.spaced = language != Language.ZH;
        this.before = !file.text("details").equals("after");
        this.prefixes = language == Language.AR;
        this.organFollows = file.flag("organ-follows");
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
        if (spaced) {
            fillEntries(file);
        }
    }

    private void fillEntries(WordFile file) {
        file.wordsByKey("nouns").forEach((kind, words) -> enter(words, Sense.NOUN, Optional.of(kindOf(kind))));
        file.wordsByKey("own-nouns").forEach((kind, words) -> enter(words, Sense.OWN_NOUN, Optional.of(kindOf(kind))));
        enter(file.words("own"), Sense.OWN, Optional.empty());
        enter(file.words("joiners"), Sense.JOINER, Optional.empty());
        enter(file.words("series"), Sense.JOINER, Optional.empty());
        enter(file.words("subjects"), Sense.SUBJECT, Optional.empty());
        roles.forEach(rule -> enter(rule.before(), Sense.BASIS, Optional.empty()));
        enter(file.words("breakers"), Sense.BREAKER, Optional.empty());
        enter(file.words("paragraph-open"), Sense.PARAGRAPH, Optional.empty());
        enter(file.words("part-open"), Sense.PART, Optional.empty());
        enter(file.words("paragraph-preamble"), Sense.PREAMBLE, Optional.empty());
        enter(file.words("glue"), Sense.GLUE, Optional.empty());
        names.values()
                .forEach(list -> list.forEach(
                        name -> enter(new Entry(name.word, Sense.ORGAN, Optional.empty(), Optional.of(name)))));
        // The longest first; of the same length, the sense that stands first above.
        entries.values()
                .forEach(list -> list.sort((one, other) -> one.word.length() != other.word.length()
                        ? Integer.compare(other.word.length(), one.word.length())
                        : one.sense.compareTo(other.sense)));
    }

    private static CitedNumber.Kind kindOf(String key) {
        return CitedNumber.Kind.valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }

    private void enter(List<String> words, Sense sense, Optional<CitedNumber.Kind> kind) {
        folded(words).forEach(word -> enter(new Entry(word, sense, kind, Optional.empty())));
    }

    private void enter(Entry entry) {
        entries.computeIfAbsent(entry.word.charAt(0), first -> new ArrayList<>())
                .add(entry);
    }

    /**
     * The longest word of the lists that stands where a word begins. An Arabic one may stand behind the letters that
     * join it to what is before ({@code وبالقرار}), which are no part of it.
     */
    public Optional<Word> wordAt(String folded, int index) {
        Optional<Word> word = entryAt(folded, index, 0);
        if (!prefixes) {
            return word;
        }
        int at = index;
        if (word.isEmpty() && isOneOf(folded, at, "وف")) {
            at++;
            word = entryAt(folded, at, 0);
        }
        if (word.isEmpty() && isOneOf(folded, at, "بلك")) {
            word = entryAt(folded, at + 1, 0);
            if (word.isEmpty() && folded.startsWith("لل", at)) {
                word = entryAt(folded, at, 2);
            }
        }
        return word;
    }

    private static boolean isOneOf(String folded, int at, String letters) {
        return at < folded.length() && letters.indexOf(folded.charAt(at)) >= 0;
    }

    /** @param article 2 where the text has لل for the ال of the word, else 0 */
    private Optional<Word> entryAt(String folded, int index, int article) {
        if (index >= folded.length()) {
            return Optional.empty();
        }
        char first = article > 0 ? 'ا' : folded.charAt(index);
        for (Entry entry : entries.getOrDefault(first, List.of())) {
            if (article > 0 && !entry.word.startsWith("ال")) {
                continue;
            }
            int end = WordEdges.endOf(folded, index + article, entry.word, article);
            if (end >= 0) {
                return Optional.of(new Word(
                        index,
                        end,
                        entry.sense,
                        entry.kind,
                        entry.name.map(name -> new OrganWord(end, name.organ, name.shortFor))));
            }
        }
        return Optional.empty();
    }

    /** Whether the organ's name may follow the number directly, as a genitive does in Russian. */
    public boolean organFollows() {
        return organFollows;
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
        return ALL.of(language);
    }

    public Language language() {
        return language;
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
            int end = ends(folded, index, name.word);
            if (end >= 0) {
                return Optional.of(new OrganWord(end, name.organ, name.shortFor));
            }
        }
        return Optional.empty();
    }

    /**
     * An organ's name with the preposition that makes it the owner of what stands before, as Arabic writes it in one
     * word: {@code للجمعية العامة}.
     */
    public Optional<OrganWord> possessorAt(String folded, int index) {
        if (!prefixes || !isOneOf(folded, index, "ل")) {
            return Optional.empty();
        }
        Optional<Word> word =
                folded.startsWith("لل", index) ? entryAt(folded, index, 2) : entryAt(folded, index + 1, 0);
        return word.flatMap(Word::organ);
    }

    private int ends(String folded, int index, String word) {
        if (spaced) {
            boolean inside = index > 0
                    && index < folded.length()
                    && WordEdges.isWordUnit(folded.charAt(index - 1))
                    && WordEdges.isWordUnit(folded.charAt(index));
            return inside ? -1 : WordEdges.endOf(folded, index, word, 0);
        }
        return WordEdges.holds(folded, index, word, false) ? index + word.length() : -1;
    }

    /** The kind whose noun begins exactly at an index. */
    public Optional<CitedNumber.Kind> nounAt(String folded, int index) {
        for (Map.Entry<CitedNumber.Kind, List<String>> entry : nouns.entrySet()) {
            for (String noun : entry.getValue()) {
                if (ends(folded, index, noun) >= 0) {
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
                end = Math.max(end, ends(folded, index, noun));
            }
        }
        return end;
    }

    /** The index behind the longest word of a list that begins here, or the index itself. */
    public int after(String list, String folded, int index) {
        int end = index;
        for (String word : lists.getOrDefault(list, List.of())) {
            end = Math.max(end, ends(folded, index, word));
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
