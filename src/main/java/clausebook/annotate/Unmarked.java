package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.Folding;

/**
 * A text without the characters that show nothing (direction marks, soft hyphens, vowel signs, the Arabic stroke), which
 * may stand inside numbers and words, with the spaces put back that a copy has dropped beside numbers, and the way back to
 * the places of what is left.
 */
final class Unmarked {

    private final String text;
    /** For each character of the text, and for its end, the place it had; null where nothing was left out. */
    private final int @org.jspecify.annotations.Nullable [] places;

    private Unmarked(String text, int @org.jspecify.annotations.Nullable [] places) {
        this.text = text;
        this.places = places;
    }

    static Unmarked of(String text) {
        int first = 0;
        while (first < text.length() && !Folding.showsNothing(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return new Unmarked(text, null);
        }
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (!Folding.showsNothing(text.charAt(i))) {
                places[kept.length()] = i;
                kept.append(text.charAt(i));
            }
        }
        places[kept.length()] = text.length();
        return new Unmarked(kept.toString(), places);
    }

    /** The same, with the spaces put back that stood between numbers and the words that citations are made of. */
    static Unmarked of(String text, CitationWords words) {
        Unmarked seen = of(text);
        DroppedSpaces dropped = new DroppedSpaces(seen.text, words);
        int first = 0;
        while (first < seen.text.length() && !dropped.isBefore(first)) {
            first++;
        }
        return first == seen.text.length() ? seen : seen.with(dropped);
    }

    private Unmarked with(DroppedSpaces dropped) {
        StringBuilder parted = new StringBuilder(text.length() + 8);
        int[] own = new int[2 * text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (dropped.isBefore(i)) {
                own[parted.length()] = start(i);
                parted.append(' ');
            }
            own[parted.length()] = start(i);
            parted.append(text.charAt(i));
        }
        own[parted.length()] = start(text.length());
        return new Unmarked(parted.toString(), own);
    }

    String text() {
        return text;
    }

    /** Where the character at an index stood. */
    int start(int index) {
        return places == null ? index : places[index];
    }

    /** Where the character before an end ended. */
    int end(int index) {
        return places == null || index == 0 ? index : places[index - 1] + 1;
    }
}
