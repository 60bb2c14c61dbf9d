package clausebook.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whom resolutions speak to, in one language: names of bodies and groups, and the words that part them from what is asked. */
public final class AddresseeWords {

    /** The key of every single State called by its name. */
    public static final String STATE = "state";

    private static final WordPattern PATTERNS = new WordPattern(Map.of());

    private static final WordFile FILE = WordFile.read("addressees.yaml").allow(Set.of("grammar", "heads", "states"));

    private static final ByLanguage<AddresseeWords> ALL =
            new ByLanguage<>(language -> new AddresseeWords(language, FILE));

    /** @param key of the entry; {@link #STATE} for a State's name */
    public record Head(String word, String key) {}

    private final boolean spaced;
    private final Map<Character, List<Head>> heads = new LinkedHashMap<>();
    private final Map<Character, List<String>> openers = new LinkedHashMap<>();
    private final List<String> leads;
    private final List<String> joiners;
    private final List<String> glued;
    private final List<String> prefixes;
    private final boolean statesAlone;
    private final List<String> relatives;
    private final List<String> attributes;
    private final List<String> extenders;
    private final List<Pattern> requests;

    private AddresseeWords(Language language, WordFile file) {
        this.spaced = language != Language.ZH;
        WordFile grammar = file.list("grammar").stream()
                .filter(entry -> entry.text("language").equals(language.code()))
                .findFirst()
                .orElse(new WordFile("addressees.yaml", Map.of()))
                .allow(Set.of(
                        "language",
                        "leads",
                        "joiners",
                        "glued",
                        "prefixes",
                        "states-alone",
                        "openers",
                        "relatives",
                        "attributes",
                        "extenders",
                        "requests"));
        this.leads = folded(grammar.words("leads"));
        this.glued = folded(grammar.words("glued"));
        this.prefixes = folded(grammar.words("prefixes"));
        this.statesAlone = grammar.flag("states-alone");
        this.joiners = folded(grammar.words("joiners"));
        this.relatives = folded(grammar.words("relatives"));
        this.attributes = folded(grammar.words("attributes"));
        this.extenders = folded(grammar.words("extenders"));
        this.requests = grammar.words("requests").stream().map(Pattern::compile).toList();
        for (String opener : folded(grammar.words("openers"))) {
            openers.computeIfAbsent(opener.charAt(0), first -> new ArrayList<>())
                    .add(opener);
        }
        for (WordFile entry : file.list("heads")) {
            entry.allow(Set.of("key", "ar", "zh", "en", "fr", "ru", "es"));
            for (String written : entry.words(language.code())) {
                PATTERNS.expand(written).forEach(word -> addWithPrefixes(Folding.fold(word), entry.text("key")));
            }
        }
        file.wordsByKey("states")
                .getOrDefault(language.code(), List.of())
                .forEach(name -> addWithPrefixes(Folding.fold(name), STATE));
        heads.values()
                .forEach(list -> list.sort((one, other) -> Integer.compare(other.word.length(), one.word.length())));
    }

    /** A name as it stands by itself, and with what may be glued to it: بالدول, للدول. */
    private void addWithPrefixes(String word, String key) {
        add(new Head(word, key));
        for (String prefix : prefixes) {
            boolean assimilates = prefix.equals("ل") && word.startsWith("ال");
            add(new Head(assimilates ? "لل" + word.substring(2) : prefix + word, key));
        }
    }

    private void add(Head head) {
        heads.computeIfAbsent(head.word.charAt(0), first -> new ArrayList<>()).add(head);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }

    public static AddresseeWords of(Language language) {
        return ALL.of(language);
    }

    /** Whether words are parted by spaces. */
    public boolean spaced() {
        return spaced;
    }

    /** The longest name of a body or group that begins exactly at an index. */
    public Optional<Head> headAt(String folded, int index) {
        if (index >= folded.length()) {
            return Optional.empty();
        }
        return heads.getOrDefault(folded.charAt(index), List.of()).stream()
                .filter(head -> WordEdges.holds(folded, index, head.word, spaced))
                .findFirst();
    }

    /** Whether what is asked begins at an index: a verb, an adverb, a preposition, {@code to}. */
    public boolean opensComplement(String folded, int index) {
        return index < folded.length()
                && openers.getOrDefault(folded.charAt(index), List.of()).stream()
                        .anyMatch(word -> WordEdges.holds(folded, index, word, spaced));
    }

    /** Whether what is asked begins at an index with a word that also carries names on: the verb behind it shows which. */
    public boolean opensRequest(String folded, int index) {
        return requests.stream()
                .anyMatch(form -> form.matcher(folded)
                        .region(index, folded.length())
                        .useTransparentBounds(true)
                        .lookingAt());
    }

    /** The index behind a word or sign that joins one addressee to the next, or the index itself. */
    public int afterJoiner(String folded, int index) {
        int after = after(joiners, folded, index);
        int at = after > index ? WordEdges.skipSpace(folded, after) : index;
        boolean joined = glued.stream().anyMatch(word -> folded.startsWith(word, at));
        return joined && !opensComplement(folded, at) ? at + 1 : after;
    }

    /** Whether a State's name needs no sign behind it that the request begins. */
    public boolean statesAlone() {
        return statesAlone;
    }

    /** The index behind words that lead to the first name and are no part of it ({@code aux}), or the index itself. */
    public int afterLead(String folded, int index) {
        return after(leads, folded, index);
    }

    /** The index behind a word that carries the name on ({@code of}), or the index itself. */
    public int afterExtender(String folded, int index) {
        return after(extenders, folded, index);
    }

    /** The index behind a word that makes what stands before it an attribute of what follows ({@code 的}). */
    public int afterAttribute(String folded, int index) {
        return after(attributes, folded, index);
    }

    /** Whether a relative clause begins here that stands before its noun ({@code 尚未…的会员国}). */
    public boolean opensRelative(String folded, int index) {
        return after(relatives, folded, index) > index;
    }

    private int after(List<String> words, String folded, int index) {
        for (String word : words) {
            if (WordEdges.holds(folded, index, word, spaced)) {
                return index + word.length();
            }
        }
        return index;
    }
}
