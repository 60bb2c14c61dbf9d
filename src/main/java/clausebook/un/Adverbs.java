package clausebook.un;

import java.util.List;
import java.util.Map;

/** Adverbs that no list holds, known by how they end; they colour a verb, in a way that we have no key for. */
record Adverbs(List<String> before, List<String> behind, List<String> never) {

    private static final int LONGEST = 24;

    Adverbs(Map<String, List<String>> words) {
        this(
                words.getOrDefault("before", List.of()),
                words.getOrDefault("behind", List.of()),
                words.getOrDefault("never", List.of()));
    }

    /** Where an adverb at an index ends, or the index itself. */
    int end(String text, int at, boolean isBehind) {
        List<String> ends = isBehind ? behind : before;
        if (ends.isEmpty()) {
            return at;
        }
        int end = at;
        while (end < text.length() && end - at <= LONGEST && WordEdges.isWordUnit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        boolean known = ends.stream().anyMatch(form -> word.length() > form.length() + 2 && word.endsWith(form));
        return known && !never.contains(word) ? end : at;
    }
}
