package clausebook.un;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The action phrases of one language, read from {@code actions.{language}.yaml}: verbs with their groups, the modifiers
 * that may stack on them, and the words that join one act to the next.
 *
 * <p>All matching is done on folded text ({@link Folding}), position by position, and is bounded: at most
 * {@value #STACK} modifiers, each tried once.
 */
public final class ActionWords {

    /** Which of the two parts of a resolution; participles open the preamble, finite verbs the operative part. */
    public enum Part {
        PREAMBULAR,
        OPERATIVE
    }

    /** How sure a verb is to be the organ's own, by where it stands. */
    public enum Stand {
        /** The organ's wherever an act can begin. */
        ANYWHERE,
        /** Addressees do this too: behind a comma that follows a request, it may be what is asked of them. */
        SHARED,
        /** An act only where a paragraph or, behind a semicolon, a part of it opens. */
        PART,
        /** An act only where a paragraph opens. */
        PARAGRAPH
    }

    /**
     * A phrase found in a text.
     *
     * @param modifiers keys in the order of the words
     * @param asks whether it names, behind it, whom it is said to
     */
    public record Found(int start, int end, ActionGroup group, List<String> modifiers, boolean asks, Stand stand) {
        public Found {
            modifiers = List.copyOf(modifiers);
        }
    }

    private record Modifier(String key, String word, boolean comma, boolean glued) {}

    private record Form(List<String> pieces, ActionGroup group, boolean asks, Stand stand, Set<Part> parts) {}

    /** Verbs whose object stands before them: {@code 向…致敬}, {@code 根据…采取行动}. */
    private record Frame(List<String> openers, Map<Character, List<Form>> verbs) {}

    private static final int STACK = 5;
    /** The longest verb of a frame, its modifiers included. */
    private static final int FRAME_VERB = 14;

    private static final Map<Language, ActionWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new ActionWords(language, WordFile.read("actions." + language.code() + ".yaml")));
        }
    }

    private final boolean spaced;
    private final boolean modifiersBehind;
    private final Map<Character, List<Modifier>> modifiers = new LinkedHashMap<>();
    private final Map<Character, List<Form>> forms = new LinkedHashMap<>();
    private final List<String> joins;
    private final List<String> subordinators;
    private final List<Frame> frames = new ArrayList<>();
    private final Optional<UnknownVerb> unknown;

    private ActionWords(Language language, WordFile file) {
        file.allow(Set.of(
                "modifiers",
                "asides",
                "glued",
                "joins",
                "subordinators",
                "frames",
                "verbs",
                "modifiers-behind",
                "unknown"));
        this.spaced = language != Language.ZH;
        this.modifiersBehind = file.flag("modifiers-behind");
        this.joins = folded(file.words("joins"));
        this.subordinators = folded(file.words("subordinators"));
        file.wordsByKey("modifiers").forEach((key, words) -> add(key, words, false, false));
        file.wordsByKey("asides").forEach((key, words) -> add(key, words, true, false));
        file.wordsByKey("glued").forEach((key, words) -> add(key, words, false, true));
        for (WordFile verb : file.list("verbs")) {
            addVerb(verb.allow(Set.of("group", "any", "preambular", "operative", "asks", "stand")));
        }
        for (WordFile frame : file.list("frames")) {
            frame.allow(Set.of("group", "openers", "verbs"));
            Map<Character, List<Form>> verbs = new LinkedHashMap<>();
            addForms(verbs, frame, "verbs", Stand.ANYWHERE, Set.of(Part.values()));
            frames.add(new Frame(folded(frame.words("openers")), verbs));
        }
        this.unknown = file.list("unknown").stream().findFirst().map(UnknownVerb::new);
    }

    public static ActionWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private void add(String key, List<String> words, boolean comma, boolean glued) {
        for (String word : folded(words)) {
            List<Modifier> list = modifiers.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
            list.add(new Modifier(key, word, comma, glued));
            list.sort((one, other) -> Integer.compare(other.word.length(), one.word.length()));
        }
    }

    private void addVerb(WordFile verb) {
        String stand = verb.text("stand");
        Stand how = stand.isEmpty() ? Stand.ANYWHERE : Stand.valueOf(stand.toUpperCase(Locale.ROOT));
        addForms(forms, verb, "any", how, Set.of(Part.PREAMBULAR, Part.OPERATIVE));
        addForms(forms, verb, "preambular", how, Set.of(Part.PREAMBULAR));
        addForms(forms, verb, "operative", how, Set.of(Part.OPERATIVE));
    }

    private static void addForms(
            Map<Character, List<Form>> forms, WordFile verb, String key, Stand stand, Set<Part> parts) {
        for (String written : folded(verb.words(key))) {
            List<String> pieces = new ArrayList<>();
            for (String piece : written.split("~", -1)) {
                if (!piece.isBlank()) {
                    pieces.add(piece.strip());
                }
            }
            forms.computeIfAbsent(pieces.get(0).charAt(0), first -> new ArrayList<>())
                    .add(new Form(List.copyOf(pieces), group(verb), verb.flag("asks"), stand, parts));
        }
    }

    private static ActionGroup group(WordFile entry) {
        return ActionGroup.valueOf(entry.text("group").toUpperCase(Locale.ROOT));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }

    /** Words that open a subordinate clause, in which verbs are another's: {@code 其中}. */
    public List<String> subordinators() {
        return subordinators;
    }

    /**
     * A verb that ends a segment whose object opens it ({@code 向秘书长表示感谢}); its span is the verb alone.
     *
     * @param index where the segment begins
     * @param end where it ends
     */
    public Optional<Found> framed(String folded, int index, int end, Part part) {
        for (Frame frame : frames) {
            for (String opener : frame.openers) {
                int from = index + opener.length();
                if (!WordEdges.holds(folded, index, opener, spaced)) {
                    continue;
                }
                for (int at = Math.max(from + 1, end - FRAME_VERB); at < end; at++) {
                    Best best = new Best();
                    walk(frame.verbs, folded, at, at, part, List.of(), best);
                    if (best.found != null && best.found.end == end) {
                        return Optional.of(best.found);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The index behind a word that joins an act to the one before and is no part of the phrase, or the index itself. */
    public int afterJoin(String folded, int at) {
        for (String join : joins) {
            if (WordEdges.holds(folded, at, join, spaced)) {
                return WordEdges.skipSpace(folded, at + join.length());
            }
        }
        return at;
    }

    /** The longest phrase that begins exactly at an index. */
    public Optional<Found> at(String folded, int index, Part part) {
        Best best = new Best();
        walk(forms, folded, index, index, part, List.of(), best);
        return Optional.ofNullable(best.found);
    }

    /** A phrase that no list holds but that the grammar shows to be one, where the language has such a rule. */
    public Optional<Found> unknownAt(String folded, int index, Part part) {
        return unknown.flatMap(rule -> rule.at(folded, index, part));
    }

    private static final class Best {
        private @org.jspecify.annotations.Nullable Found found;

        void offer(Found other) {
            if (found == null || other.end > found.end) {
                found = other;
            }
        }
    }

    private void walk(
            Map<Character, List<Form>> verbs, String text, int start, int at, Part part, List<String> keys, Best best) {
        if (at >= text.length()) {
            return;
        }
        for (Form form : verbs.getOrDefault(text.charAt(at), List.of())) {
            if (form.parts.contains(part)) {
                pieces(text, start, at, form, 0, keys, best);
            }
        }
        if (keys.size() < STACK) {
            for (Modifier modifier : modifiers.getOrDefault(text.charAt(at), List.of())) {
                if (holds(text, at, modifier)) {
                    int next = behind(text, at, modifier);
                    walk(verbs, text, start, next, part, with(keys, modifier.key), best);
                }
            }
        }
    }

    /** Matches the pieces of a form from one on; between two of them modifiers may stand. */
    private void pieces(String text, int start, int at, Form form, int from, List<String> keys, Best best) {
        String piece = form.pieces.get(from);
        if (!WordEdges.opens(text, at, piece, spaced)) {
            return;
        }
        int end = at + piece.length();
        if (from + 1 == form.pieces.size()) {
            finish(text, start, end, form, keys, best);
            return;
        }
        between(text, start, end, form, from + 1, keys, best);
    }

    private void between(String text, int start, int end, Form form, int from, List<String> keys, Best best) {
        int at = spaced ? WordEdges.skipSpace(text, end) : end;
        pieces(text, start, at, form, from, keys, best);
        if (at < text.length() && keys.size() < STACK) {
            for (Modifier modifier : modifiers.getOrDefault(text.charAt(at), List.of())) {
                if (holds(text, at, modifier)) {
                    between(text, start, at + modifier.word.length(), form, from, with(keys, modifier.key), best);
                }
            }
        }
    }

    private void finish(String text, int start, int end, Form form, List<String> keys, Best best) {
        best.offer(new Found(start, end, form.group, keys, form.asks, form.stand));
        int at = WordEdges.skipSpace(text, end);
        if (!modifiersBehind || at >= text.length() || keys.size() >= STACK) {
            return;
        }
        for (Modifier modifier : modifiers.getOrDefault(text.charAt(at), List.of())) {
            // An aside behind the verb (“recalls in this regard”) is no part of the phrase.
            if (!modifier.comma && holds(text, at, modifier)) {
                finish(text, start, at + modifier.word.length(), form, with(keys, modifier.key), best);
            }
        }
    }

    private boolean holds(String text, int at, Modifier modifier) {
        return WordEdges.opens(text, at, modifier.word, spaced && !modifier.glued);
    }

    private int behind(String text, int at, Modifier modifier) {
        int next = at + modifier.word.length();
        if (modifier.comma && next < text.length() && (text.charAt(next) == ',' || text.charAt(next) == '、')) {
            next++;
        }
        return WordEdges.skipSpace(text, next);
    }

    private static List<String> with(List<String> keys, String key) {
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return more;
    }
}
