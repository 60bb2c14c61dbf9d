package clausebook.derive;

import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.text.WhiteSpace;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wording cut into its acts and sentences: at action phrases, and at the signs that end a thought. */
final class Sentences {

    /** A bracket suspends the signs that end a thought, but only so far: it may never be closed. */
    private static final int LONGEST_BRACKET = 200;

    private final String text;
    private final List<Span> acts;
    private final List<Span> sentences;

    Sentences(Wording wording) {
        this.text = wording.text();
        this.acts = acts(wording);
        this.sentences = sentences(text);
    }

    /** A stretch of a text, as UTF-16 indexes. */
    record Span(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** From each action phrase to the next one, or to the sign that ends the act; that sign is not part of it. */
    List<Span> acts() {
        return acts;
    }

    /** The act around two indexes, or else the sentence. */
    Span around(int from, int to) {
        Span act = holding(acts, from, to);
        Span found = act == null ? holding(sentences, from, to) : act;
        return found == null ? new Span(0, text.length()) : found;
    }

    private static @Nullable Span holding(List<Span> spans, int from, int to) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= from) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean holds = !spans.isEmpty()
                && spans.get(low).start() <= from
                && to <= spans.get(low).end();
        return holds ? spans.get(low) : null;
    }

    private static List<Span> acts(Wording wording) {
        String text = wording.text();
        List<Mark.Action> actions = wording.marks(Mark.Action.class);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Mark.Action action = actions.get(i);
            int next = i + 1 < actions.size() ? Math.max(actions.get(i + 1).start(), action.end()) : text.length();
            int end = end(text, action.end(), next);
            found.add(new Span(action.start(), stripped(text, action.end(), end)));
        }
        return List.copyOf(found);
    }

    private static List<Span> sentences(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, text.length());
            found.add(new Span(start, stripped(text, start, end)));
            start = end + 1;
            while (start < text.length() && WhiteSpace.is(text.charAt(start))) {
                start++;
            }
        }
        return List.copyOf(found);
    }

    /**
     * The index of the sign that ends the thought begun at an index; signs inside brackets end nothing.
     *
     * @param latest the thought ends here at the latest, and what stands behind is looked at only where a bracket is open
     */
    private static int end(String text, int from, int latest) {
        int depth = 0;
        int opened = from;
        for (int i = from; i < text.length(); i++) {
            if (i >= latest && depth == 0) {
                return latest;
            }
            char unit = text.charAt(i);
            if (WordEdges.isWordUnit(unit) || WordEdges.isHan(unit)) {
                if (depth > 0 && i - opened > LONGEST_BRACKET) {
                    return endFrom(text, opened, latest);
                }
                continue; // by far the most
            }
            if (opens(unit)) {
                opened = depth == 0 ? i : opened;
                depth++;
            } else if (closes(unit)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && ends(text, i)) {
                return i;
            }
            if (depth > 0 && i - opened > LONGEST_BRACKET) {
                return endFrom(text, opened, latest);
            }
        }
        return depth == 0 ? latest : endFrom(text, opened, latest);
    }

    private static int endFrom(String text, int from, int latest) {
        int i = from;
        while (i < latest && !ends(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int index) {
        return switch (text.charAt(index)) {
            case ';', '；', '。', '؛', '؟', '！', '？' -> true;
            // Full stops stand inside 2.5, A/CN.4 and abbreviations too; a clause is one sentence, so only its last
            // ends it.
            case '.' -> index + 1 == text.length();
            default -> false;
        };
    }

    private static boolean opens(char unit) {
        return "(（[［【《〈「『“«".indexOf(unit) >= 0;
    }

    private static boolean closes(char unit) {
        return ")）]］】》〉」』”»".indexOf(unit) >= 0;
    }

    private static int stripped(String text, int from, int to) {
        int end = to;
        while (end > from && (WhiteSpace.is(text.charAt(end - 1)) || ",，、،:：".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
