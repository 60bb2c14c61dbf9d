package clausebook.un;

import clausebook.text.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Charters, treaties, declarations and programmes known by name: {@code instruments.yaml}, in six languages. */
public final class InstrumentNames {

    /** An instrument of the data file. */
    public record Known(String key, Optional<Symbol> symbol) {}

    /** A name found in running text; a joint name ({@code 国际人权两公约}) is that of several instruments. */
    public record Found(int start, int end, List<Known> instruments) {
        public Found {
            instruments = List.copyOf(instruments);
        }
    }

    private static final Pattern MARKS = Pattern.compile("[《》〈〉<>\"“”«»]");
    private static final WordFile FILE =
            WordFile.read("instruments.yaml").allow(Set.of("instruments", "joint", "rules"));

    private static final ByLanguage<InstrumentNames> ALL =
            new ByLanguage<>(language -> new InstrumentNames(language, FILE));

    /** Names this long or longer are sure even where no marks stand around them. */
    private static final int SURE_HAN = 5;

    private final boolean spaced;
    private final boolean prefixes;
    private final Map<String, List<Known>> byName = new LinkedHashMap<>();
    private final Map<Character, List<String>> running = new LinkedHashMap<>();
    private final Map<String, Known> alone = new LinkedHashMap<>();
    private final WordFile rules;
    private final Map<String, List<String>> folded = new ConcurrentHashMap<>();

    private InstrumentNames(Language language, WordFile file) {
        this.spaced = language != Language.ZH;
        this.prefixes = language == Language.AR;
        Map<String, Known> byKey = new LinkedHashMap<>();
        for (WordFile entry : file.list("instruments")) {
            entry.allow(Set.of("key", "symbol", "alone", "ar", "zh", "en", "fr", "ru", "es"));
            String symbol = entry.text("symbol");
            Known known =
                    new Known(entry.text("key"), symbol.isEmpty() ? Optional.empty() : Optional.of(new Symbol(symbol)));
            byKey.put(known.key(), known);
            entry.words(language.code()).forEach(name -> add(name, List.of(known)));
            entry.wordsByKey("alone")
                    .getOrDefault(language.code(), List.of())
                    .forEach(name -> alone.put(folded(name), known));
        }
        for (WordFile entry : file.list("joint")) {
            entry.allow(Set.of("keys", "ar", "zh", "en", "fr", "ru", "es"));
            List<Known> all = entry.words("keys").stream().map(byKey::get).toList();
            entry.words(language.code()).forEach(name -> add(name, all));
        }
        this.rules = file.list("rules").stream()
                .filter(entry -> entry.text("language").equals(language.code()))
                .findFirst()
                .orElse(new WordFile("instruments.yaml", Map.of()));
    }

    private void add(String name, List<Known> instruments) {
        byName.put(folded(name), instruments);
        String word = Folding.fold(name);
        if (spaced || word.length() >= SURE_HAN) {
            List<String> list = running.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
            list.add(word);
            list.sort((one, other) -> Integer.compare(other.length(), one.length()));
        }
    }

    /** Whether the language's words have spaces between them. */
    public boolean spaced() {
        return spaced;
    }

    public static InstrumentNames of(Language language) {
        return ALL.of(language);
    }

    /** A name as it is compared and hashed: folded, without white space, marks and brackets. */
    public static String folded(String name) {
        return MARKS.matcher(Folding.squeeze(name)).replaceAll("");
    }

    /** The instruments a whole name, as it stands between title marks, is known for. */
    public List<Known> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }

    /** What a short name means where the text has not used it for anything else ({@code 宪章}). */
    public Optional<Known> alone(String name) {
        return Optional.ofNullable(alone.get(folded(name)));
    }

    /**
     * The longest name that begins exactly at an index of running text, without marks around it. An Arabic one may stand
     * behind the letters that join it to what is before ({@code والميثاق}); it begins behind them.
     */
    public Optional<Found> at(String folded, int index) {
        boolean inside = spaced
                && index > 0
                && WordEdges.isWordUnit(folded.charAt(index - 1))
                && WordEdges.isWordUnit(folded.charAt(index));
        if (inside) {
            return Optional.empty();
        }
        Optional<Found> found = nameAt(folded, index, 0);
        int at = index;
        if (prefixes && found.isEmpty() && isOneOf(folded, at, "وف")) {
            at++;
            found = nameAt(folded, at, 0);
        }
        if (prefixes && found.isEmpty() && isOneOf(folded, at, "بلك")) {
            found = nameAt(folded, at + 1, 0);
            if (found.isEmpty() && folded.startsWith("لل", at)) {
                found = nameAt(folded, at, 2);
            }
        }
        return found;
    }

    private static boolean isOneOf(String folded, int at, String letters) {
        return at < folded.length() && letters.indexOf(folded.charAt(at)) >= 0;
    }

    /** @param article 2 where the text has لل for the ال of the name, else 0 */
    private Optional<Found> nameAt(String folded, int index, int article) {
        if (index >= folded.length()) {
            return Optional.empty();
        }
        char first = article > 0 ? 'ا' : folded.charAt(index);
        for (String name : running.getOrDefault(first, List.of())) {
            if (article > 0 && !name.startsWith("ال")) {
                continue;
            }
            int end = end(folded, index, name, article);
            if (end >= 0) {
                return Optional.of(new Found(index, end, Objects.requireNonNull(byName.get(folded(name)))));
            }
        }
        return Optional.empty();
    }

    private int end(String folded, int index, String name, int article) {
        if (spaced) {
            return WordEdges.endOf(folded, index + article, name, article);
        }
        return WordEdges.holds(folded, index, name, false) ? index + name.length() : -1;
    }

    /** Words of a rule for names that no list holds; none where the language has no such rule. */
    public List<String> rule(String name) {
        return folded.computeIfAbsent(
                name, rule -> rules.words(rule).stream().map(Folding::fold).toList());
    }

    /** The key of an instrument that no list holds: {@code x-} and ten hex digits of the SHA-256 of its folded name. */
    public static String keyOf(String name) {
        return Sha256.slug(folded(name));
    }
}
