package clausebook.un;

import clausebook.un.ActionWords.Found;
import clausebook.un.ActionWords.Part;
import clausebook.un.ActionWords.Stand;
import clausebook.un.PhraseTrie.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** One look for the longest action phrase at one place of a folded text: a verb, and the words that colour it. */
final class PhraseSearch {

    /** Where a modifier may stand. */
    enum Side {
        EITHER,
        BEFORE,
        BEHIND,
        INSIDE
    }

    record Modifier(String key, boolean aside, boolean glued, Side side) {}

    /** @param headOnly whether only the head of the phrase is set in italics by any organ */
    record Form(ActionGroup group, boolean asks, Stand stand, Set<Part> parts, boolean headOnly) {
        Form ofHead() {
            return new Form(group, asks, stand, parts, true);
        }
    }

    /**
     * What phrases of a language are made of.
     *
     * @param modifiersBehind whether what colours a verb may stand behind it too
     * @param pairs words that join a second object to the first ({@code its appreciation and gratitude})
     * @param objects what may be so joined
     */
    record Grammar(
            boolean spaced,
            boolean modifiersBehind,
            PhraseTrie<Modifier> modifiers,
            Adverbs adverbs,
            List<String> pairs,
            PhraseTrie<String> objects,
            Optional<UnknownVerb> unknown) {}

    private static final int STACK = 5;

    private static final int NONE = -1;
    /** Modifiers that belong to the verb wherever they stand: {@code expresando también su preocupación}. */
    private static final Set<String> REPEATS = Set.of("also", "further", "again");

    private static final Form UNKNOWN = new Form(ActionGroup.OTHER, false, Stand.PARAGRAPH, Set.of(), false);
    private static final Modifier ADVERB = new Modifier("", false, false, Side.EITHER);

    private final Grammar grammar;
    private final String text;
    private final int start;
    private final Set<Part> parts;
    private final @Nullable Part unknownPart;
    /** Where the head of the phrase that is being read ends; {@value #NONE} where it is all of it. */
    private int head = NONE;

    private @Nullable Found found;

    private PhraseSearch(Grammar grammar, String text, int start, Set<Part> parts, @Nullable Part unknownPart) {
        this.grammar = grammar;
        this.text = text;
        this.start = start;
        this.parts = parts;
        this.unknownPart = unknownPart;
    }

    /** The longest phrase of these parts that begins exactly at an index. */
    static Optional<Found> listed(Grammar grammar, PhraseTrie<Form> verbs, String text, int index, Set<Part> parts) {
        PhraseSearch search = new PhraseSearch(grammar, text, index, parts, null);
        search.begin(verbs, index, List.of(), index);
        return Optional.ofNullable(search.found);
    }

    /** A phrase whose verb no list holds but that the grammar shows to be one. */
    static Optional<Found> unknown(Grammar grammar, PhraseTrie<Form> verbs, String text, int index, Part part) {
        PhraseSearch search = new PhraseSearch(grammar, text, index, Set.of(), part);
        search.begin(verbs, index, List.of(), index);
        return Optional.ofNullable(search.found);
    }

    /** A verb at an index, or behind more modifiers. */
    private void begin(PhraseTrie<Form> verbs, int at, List<String> keys, int core) {
        if (at < text.length()) {
            if (unknownPart == null) {
                walk(verbs.root(), at, keys, core);
            } else {
                grammar.unknown
                        .flatMap(rule -> rule.at(text, at, unknownPart))
                        .ifPresent(end -> finish(end, UNKNOWN, keys, core));
            }
            stack(verbs, at, keys, core);
        }
    }

    private void stack(PhraseTrie<Form> verbs, int at, List<String> keys, int core) {
        modifiers(at, keys, Side.BEFORE, (modifier, end) -> {
            int next = behindComma(end, modifier.aside);
            boolean outside = (modifier.aside || modifier.key.equals("and")) && !modifier.glued && core == at;
            begin(verbs, next, with(keys, modifier.key), outside ? next : core);
        });
    }

    private void walk(Node<Form> node, int at, List<String> keys, int core) {
        if (!node.values().isEmpty() && isEdge(at)) {
            for (Form form : node.values()) {
                if (form.parts.stream().anyMatch(parts::contains)) {
                    finish(at, form, keys, core);
                }
            }
        }
        Node<Form> headed = node.child(PhraseTrie.HEAD);
        if (headed != null && isEdge(at)) {
            head = at;
            walk(headed, at, keys, core);
            head = NONE;
        }
        Node<Form> slot = node.slot();
        if (slot != null && isEdge(at)) {
            slot(slot, at, keys, core);
        }
        if (at < text.length()) {
            Node<Form> next = PhraseTrie.step(node, text, at);
            if (next != null) {
                walk(next, PhraseTrie.behind(text, at), keys, core);
            }
        }
    }

    private void slot(Node<Form> slot, int end, List<String> keys, int core) {
        int at = grammar.spaced ? WordEdges.skipSpace(text, end) : end;
        walk(slot, at, keys, core);
        if (at > end || !grammar.spaced) {
            modifiers(at, keys, Side.INSIDE, (modifier, behind) -> {
                int before = head;
                if (head == end && REPEATS.contains(modifier.key)) {
                    head = behind;
                }
                slot(slot, behind, with(keys, modifier.key), core);
                head = before;
            });
        }
    }

    private void finish(int end, Form form, List<String> keys, int core) {
        int headEnd = head == NONE ? end : head;
        offer(new Found(
                start, core, headEnd, form.headOnly ? headEnd : end, form.group, keys, form.asks, form.stand, end));
        int at = WordEdges.skipSpace(text, end);
        if (head != NONE && at > end) {
            second(at, behind -> finish(behind, form, keys, core));
        }
        if (grammar.modifiersBehind && at > end) {
            // An aside behind the verb (“recalls in this regard”) is no part of the phrase.
            modifiers(at, keys, Side.BEHIND, (modifier, behind) -> {
                if (!modifier.aside && !modifier.glued) {
                    int before = head;
                    // “noting in particular progress”: the Security Council sets “noting” alone.
                    head = before == NONE && modifier.key.equals("particularly") ? end : before;
                    finish(behind, form, with(keys, modifier.key), core);
                    head = before;
                }
            });
        }
    }

    /** A second object joined to the first, which belongs to the phrase. */
    private void second(int at, IntConsumer next) {
        for (String pair : grammar.pairs) {
            if (WordEdges.holds(text, at, pair, true)) {
                object(WordEdges.skipSpace(text, at + pair.length()), 0, next);
            }
        }
    }

    private void object(int at, int coloured, IntConsumer next) {
        each(grammar.objects, at, (noun, end) -> {
            if (isEdge(end)) {
                next.accept(end);
            }
        });
        if (coloured < 2) {
            modifiers(
                    at,
                    List.of(),
                    Side.INSIDE,
                    (modifier, end) -> object(WordEdges.skipSpace(text, end), coloured + 1, next));
        }
    }

    private void offer(Found other) {
        Found best = found;
        // The same words as one phrase of the list are better known than as a verb and what colours it.
        if (best == null
                || other.behind() > best.behind()
                || (other.behind() == best.behind()
                        && other.modifiers().size() < best.modifiers().size())) {
            found = other;
        }
    }

    private interface Next {
        void go(Modifier modifier, int end);
    }

    /** Every modifier that begins at an index and may stand on this side of the verb. */
    private void modifiers(int at, List<String> keys, Side side, Next next) {
        if (keys.size() >= STACK || at >= text.length()) {
            return;
        }
        boolean[] listed = {false};
        each(grammar.modifiers, at, (modifier, end) -> {
            if (fits(modifier, side) && (modifier.glued || isEdge(end))) {
                listed[0] = true;
                next.go(modifier, end);
            }
        });
        if (side != Side.INSIDE && !listed[0]) {
            int end = grammar.adverbs.end(text, at, side == Side.BEHIND);
            if (end > at) {
                next.go(ADVERB, end);
            }
        }
    }

    /** Every word of a list that begins at an index, with where it ends. */
    private <V> void each(PhraseTrie<V> words, int at, ObjIntConsumer<V> next) {
        Node<V> node = words.root();
        int index = at;
        while (index < text.length()) {
            Node<V> step = PhraseTrie.step(node, text, index);
            if (step == null) {
                return;
            }
            index = PhraseTrie.behind(text, index);
            node = step;
            for (V value : node.values()) {
                next.accept(value, index);
            }
        }
    }

    private boolean fits(Modifier modifier, Side side) {
        return modifier.side == Side.EITHER || modifier.side == side || (side == Side.INSIDE && !modifier.aside);
    }

    private int behindComma(int at, boolean aside) {
        int next = at;
        if (aside && next < text.length() && (text.charAt(next) == ',' || text.charAt(next) == '、')) {
            next++;
        }
        return WordEdges.skipSpace(text, next);
    }

    /** Whether a word may end at an index. */
    private boolean isEdge(int at) {
        return !grammar.spaced
                || at >= text.length()
                || !WordEdges.isWordUnit(text.charAt(at))
                || at == 0
                || !WordEdges.isWordUnit(text.charAt(at - 1));
    }

    private static List<String> with(List<String> keys, String key) {
        if (key.isEmpty()) {
            return keys;
        }
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return more;
    }
}
