package clausebook.un;

import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases of one language, found in one walk over the text however many there are. A phrase may have slots ({@code ~}),
 * where other words may stand inside it. Any run of white space is one space; signs that show nothing (vowel signs,
 * direction marks) are passed over in the text and left out of the phrases.
 *
 * @param <V> what is known of a phrase
 */
final class PhraseTrie<V> {

    static final char SLOT = '~';
    /** Where the head of a phrase ends. */
    static final char HEAD = '^';

    /** A place in the trie; the way there is the words read so far. */
    static final class Node<V> {
        private final Map<Character, Node<V>> building = new TreeMap<>();
        private char[] units = {};
        private List<Node<V>> next = List.of();
        private List<V> values = new ArrayList<>();

        /** What is known of the phrases that end here. */
        List<V> values() {
            return values;
        }

        @org.jspecify.annotations.Nullable
        Node<V> slot() {
            return child(SLOT);
        }

        @org.jspecify.annotations.Nullable
        Node<V> child(char unit) {
            int index = Arrays.binarySearch(units, unit);
            return index < 0 ? null : next.get(index);
        }

        private void freeze() {
            units = new char[building.size()];
            List<Node<V>> nodes = new ArrayList<>();
            for (Map.Entry<Character, Node<V>> entry : building.entrySet()) {
                units[nodes.size()] = entry.getKey();
                nodes.add(entry.getValue());
                entry.getValue().freeze();
            }
            next = List.copyOf(nodes);
            values = List.copyOf(values);
            building.clear();
        }
    }

    private final Node<V> root = new Node<>();

    Node<V> root() {
        return root;
    }

    /** Adds a phrase as it is written in a word list, folded. */
    void add(String phrase, V value) {
        Node<V> node = root;
        for (char unit : plain(phrase).toCharArray()) {
            node = node.building.computeIfAbsent(unit, first -> new Node<>());
        }
        node.values.add(value);
    }

    /** No phrase can be added after this. */
    PhraseTrie<V> frozen() {
        root.freeze();
        return this;
    }

    /** A phrase without vowel signs, with single spaces, and none about a slot: those are passed over when it is read. */
    private static String plain(String phrase) {
        StringBuilder plain = new StringBuilder();
        for (char unit : phrase.toCharArray()) {
            if (!Folding.showsNothing(unit)) {
                plain.append(unit);
            }
        }
        String bare = plain.toString().strip();
        if (bare.indexOf('~') < 0 && bare.indexOf('^') < 0) {
            return bare.contains("  ") ? bare.replaceAll(" +", " ") : bare;
        }
        return bare.replaceAll(" *~ *", "~")
                .replaceAll(" *\\^ *~", "^~")
                .replaceAll(" +\\^ *| *\\^ +", "^ ")
                .replaceAll("\\^ ~", "^~")
                .replaceAll(" +", " ");
    }

    /** One step on from a node over the sign at an index, and where the next sign stands. */
    static <V> @org.jspecify.annotations.Nullable Node<V> step(Node<V> node, CharSequence text, int at) {
        char unit = text.charAt(at);
        if (Folding.showsNothing(unit)) {
            return node;
        }
        return WhiteSpace.is(unit) ? node.child(' ') : node.child(unit);
    }

    /** The index behind the sign that {@link #step} took: all of a run of white space. */
    static int behind(CharSequence text, int at) {
        return WhiteSpace.is(text.charAt(at)) ? WordEdges.skipSpace(text, at) : at + 1;
    }
}
