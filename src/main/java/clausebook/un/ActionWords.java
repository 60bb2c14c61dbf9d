package clausebook.un;

import clausebook.un.PhraseSearch.Form;
import clausebook.un.PhraseSearch.Grammar;
import clausebook.un.PhraseSearch.Modifier;
import clausebook.un.PhraseSearch.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The action phrases of one language, read from {@code actions.{language}.yaml}: verbs with their groups, the modifiers
 * that may stack on them, and the words that join one act to the next.
 *
 * <p>All matching is done on folded text ({@link Folding}), position by position, in one walk over all phrases at once,
 * and is bounded: at most {@value #STACK} modifiers.
 */
public final class ActionWords {

    /** Which of the two parts of a resolution; participles open the preamble, finite verbs the operative part. */
    public enum Part {
        PREAMBULAR,
        OPERATIVE;

        public Part other() {
            return this == PREAMBULAR ? OPERATIVE : PREAMBULAR;
        }
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
     * @param core where the words begin behind asides and joins, which the Security Council does not set in italics
     * @param headEnd where the verb itself ends: the Security Council sets “Expresses” in italics, the General Assembly
     *     “Expresses its deep concern”
     * @param modifiers keys in the order of the words
     * @param asks whether it names, behind it, whom it is said to
     * @param behind where what it says begins, behind all its words
     */
    public record Found(
            int start,
            int core,
            int headEnd,
            int end,
            ActionGroup group,
            List<String> modifiers,
            boolean asks,
            Stand stand,
            int behind) {
        public Found {
            modifiers = List.copyOf(modifiers);
        }
    }

    /** Verbs whose object stands before them: {@code 向…致敬}, {@code 根据…采取行动}. */
    private record Frame(List<String> openers, PhraseTrie<Form> verbs) {}

    /** The longest verb of a frame, its modifiers included. */
    /** No phrase is longer, with the words between its own. */
    private static final int LONGEST_OPENING = 120;

    private static final int FRAME_VERB = 14;
    /** Which form is written under which key of a verb. */
    private static final List<Map.Entry<String, Set<Part>>> PARTS = List.of(
            Map.entry("any", Set.of(Part.values())),
            Map.entry("preambular", Set.of(Part.PREAMBULAR)),
            Map.entry("operative", Set.of(Part.OPERATIVE)));

    /** The phrases as a Council says them, and as an Assembly does. */
    private record Speakers(ActionWords council, ActionWords assembly) {

        static Speakers of(Language language) {
            WordFile file = WordFile.read("actions." + language.code() + ".yaml");
            ActionWords council = new ActionWords(language, file, "council");
            boolean agrees = !file.wordsByKey("assembly").isEmpty();
            return new Speakers(council, agrees ? new ActionWords(language, file, "assembly") : council);
        }
    }

    private static final ByLanguage<Speakers> ALL = new ByLanguage<>(Speakers::of);

    private final Language language;
    private final boolean spaced;
    private final WordPattern patterns;
    private final PhraseTrie<Modifier> modifiers = new PhraseTrie<>();
    private final PhraseTrie<Form> forms = new PhraseTrie<>();
    private final List<String> joins;
    private final List<String> pairs;
    private final List<String> clitics;
    private final List<String> glued;
    private final List<String> asides;
    private final List<String> subordinators;
    private final List<String> nounFollowers;
    private final List<Frame> frames = new ArrayList<>();
    private final Grammar grammar;

    private ActionWords(Language language, WordFile file, String organ) {
        file.allow(Set.of(
                "sets",
                "council",
                "assembly",
                "modifiers",
                "behind",
                "inside",
                "asides",
                "glued",
                "adverbs",
                "joins",
                "pairs",
                "objects",
                "clitics",
                "subordinators",
                "noun-followers",
                "frames",
                "verbs",
                "modifiers-behind",
                "unknown"));
        this.language = language;
        this.spaced = language != Language.ZH;
        Map<String, List<String>> sets = new HashMap<>(file.wordsByKey("sets"));
        sets.putAll(file.wordsByKey(organ));
        this.patterns = new WordPattern(sets);
        this.joins = folded(file.words("joins"));
        this.clitics = folded(file.words("clitics"));
        this.subordinators = folded(file.words("subordinators"));
        this.nounFollowers = folded(file.words("noun-followers"));
        file.wordsByKey("modifiers").forEach((key, words) -> add(words, new Modifier(key, false, false, Side.EITHER)));
        file.wordsByKey("behind").forEach((key, words) -> add(words, new Modifier(key, false, false, Side.BEHIND)));
        file.wordsByKey("inside").forEach((key, words) -> add(words, new Modifier(key, false, false, Side.INSIDE)));
        this.asides = file.wordsByKey("asides").values().stream()
                .flatMap(words -> folded(words).stream())
                .toList();
        file.wordsByKey("asides").forEach((key, words) -> add(words, new Modifier(key, true, false, Side.BEFORE)));
        this.glued = file.wordsByKey("glued").values().stream()
                .flatMap(words -> folded(words).stream())
                .toList();
        file.wordsByKey("glued").forEach((key, words) -> add(words, new Modifier(key, false, true, Side.BEFORE)));
        for (WordFile verb : file.list("verbs")) {
            verb.allow(Set.of("group", "any", "preambular", "operative", "asks", "stand"));
            PARTS.forEach(entry -> addForms(forms, verb, entry.getKey(), entry.getValue()));
        }
        for (WordFile frame : file.list("frames")) {
            frame.allow(Set.of("group", "openers", "verbs"));
            PhraseTrie<Form> verbs = new PhraseTrie<>();
            addForms(verbs, frame, "verbs", Set.of(Part.values()));
            frames.add(new Frame(folded(frame.words("openers")), verbs.frozen()));
        }
        forms.frozen();
        this.pairs = folded(file.words("pairs"));
        PhraseTrie<String> objects = new PhraseTrie<>();
        folded(file.words("objects")).forEach(noun -> objects.add(noun, noun));
        this.grammar = new Grammar(
                spaced,
                file.flag("modifiers-behind"),
                modifiers.frozen(),
                new Adverbs(file.wordsByKey("adverbs")),
                pairs,
                objects.frozen(),
                file.list("unknown").stream().findFirst().map(UnknownVerb::new));
    }

    /** The phrases of a language as an organ says them: in Arabic the verb agrees with a Council or an Assembly. */
    public static ActionWords of(Language language, Organ organ) {
        boolean assembly = organ == Organ.GA || organ == Organ.CHR;
        return assembly ? ALL.of(language).assembly() : ALL.of(language).council();
    }

    /** Whether words open with a phrase of a part, in the form of any organ: Arabic verbs agree with the organ. */
    public static boolean open(Language language, String words, Part part) {
        String start = Folding.fold(words.substring(0, Math.min(words.length(), LONGEST_OPENING)));
        Speakers speakers = ALL.of(language);
        return speakers.council().at(start, 0, part).isPresent()
                || (speakers.assembly() != speakers.council()
                        && speakers.assembly().at(start, 0, part).isPresent());
    }

    /** The phrases as the other kind of organ says them; the same where verbs do not agree with the organ. */
    private ActionWords other() {
        Speakers speakers = ALL.of(language);
        return speakers.council() == this ? speakers.assembly() : speakers.council();
    }

    private void add(List<String> words, Modifier modifier) {
        for (String word : folded(words)) {
            modifiers.add(word, modifier);
        }
    }

    private void addForms(PhraseTrie<Form> to, WordFile verb, String key, Set<Part> parts) {
        String stand = verb.text("stand");
        Stand how = stand.isEmpty() ? Stand.ANYWHERE : Stand.valueOf(stand.toUpperCase(Locale.ROOT));
        Form form = new Form(
                ActionGroup.valueOf(verb.text("group").toUpperCase(Locale.ROOT)), verb.flag("asks"), how, parts, false);
        for (String written : folded(verb.words(key))) {
            to.add(written.replace("^^", "^"), written.contains("^^") ? form.ofHead() : form);
        }
    }

    private List<String> folded(List<String> words) {
        return words.stream()
                .flatMap(word -> patterns.expand(word).stream())
                .map(Folding::fold)
                .toList();
    }

    /** Words that open a subordinate clause, in which verbs are another's: {@code 其中}. */
    public List<String> subordinators() {
        return subordinators;
    }

    /** Whether what stands behind a word shows that it is a noun there, not the organ's verb: {@code requests from}. */
    public boolean showsNoun(String folded, int behind) {
        int at = WordEdges.skipSpace(folded, behind);
        return nounFollowers.stream().anyMatch(word -> WordEdges.holds(folded, at, word, spaced()));
    }

    /** Words such as “in this regard”, which may stand before a verb. */
    public List<String> asides() {
        return asides;
    }

    /** Whether words are parted by spaces. */
    public boolean spaced() {
        return spaced;
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
                    Optional<Found> found = PhraseSearch.listed(grammar, frame.verbs, folded, at, Set.of(part))
                            .filter(verb -> verb.end == end);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The index behind a word that joins an act to the one before and is no part of the phrase, or the index itself. */
    public int afterJoin(String folded, int at) {
        return after(joins, folded, at);
    }

    /** The index behind a word that makes two verbs one phrase ({@code invites and encourages}), or the index itself. */
    public int afterPair(String folded, int at) {
        return after(pairs, folded, at);
    }

    /** Whether a word begins here that joins itself to the next without a space, as و does. */
    public boolean gluesAt(String folded, int at) {
        for (String word : glued) {
            if (folded.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** The index behind a short pronoun before a verb ({@code et le prie}), or the index itself. */
    public int afterClitic(String folded, int at) {
        return after(clitics, folded, at);
    }

    private int after(List<String> all, String folded, int at) {
        for (String word : all) {
            if (WordEdges.holds(folded, at, word, spaced)) {
                return WordEdges.skipSpace(folded, at + word.length());
            }
        }
        return at;
    }

    /** The longest phrase of a part that begins exactly at an index. */
    public Optional<Found> at(String folded, int index, Part part) {
        return at(folded, index, Set.of(part));
    }

    /** The longest phrase that begins exactly at an index, of either part, the given one first. */
    public Optional<Found> atOpening(String folded, int index, Part part) {
        return at(folded, index, Set.of(part))
                .or(() -> at(folded, index, Set.of(part.other())))
                .or(() -> other() == this ? Optional.empty() : other().at(folded, index, part));
    }

    private Optional<Found> at(String folded, int index, Set<Part> parts) {
        return PhraseSearch.listed(grammar, forms, folded, index, parts);
    }

    /** A phrase that no list holds but that the grammar shows to be one, where the language has such a rule. */
    public Optional<Found> unknownAt(String folded, int index, Part part) {
        return grammar.unknown().isEmpty()
                ? Optional.empty()
                : PhraseSearch.unknown(grammar, forms, folded, index, part);
    }
}
