package clausebook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Note marks count up through a text: of the figures that may be marks, the heaviest chain that does so is taken. */
final class MarkChain {

    /** A chain that weighs less shows nothing. */
    static final int LEAST = 6;
    /** The loss for every note whose mark is passed over, and the most that any number of them costs. */
    private static final int PASSED_OVER = 7;

    private static final int MOST_PASSED_OVER = 9;
    private static final int HIGHEST = 999;

    /**
     * A figure that may be a mark.
     *
     * @param sourceStart UTF-16 index in the source of its first figure
     * @param sourceEnd index behind the mark
     * @param weight how likely it is one
     * @param weak whether only its neighbours in the chain make it likely
     */
    record Candidate(int value, int sourceStart, int sourceEnd, int weight, boolean weak) {}

    private record Link(int score, int before) {}

    private MarkChain() {}

    /**
     * The chain of figures that count up and weigh most, by a walk through them in the order of the text.
     *
     * @param candidates in the order of the text
     * @param given the numbers of the notes whose texts the source holds
     * @param bracketed whether marks stand in brackets, so that plain figures are hardly marks
     * @return by UTF-16 index in the source of the first figure, the index behind the mark
     */
    static Map<Integer, Integer> heaviest(List<Candidate> candidates, Set<Integer> given, boolean bracketed) {
        Link[] links = new Link[candidates.size()];
        int[] bestOf = new int[HIGHEST + 1];
        Arrays.fill(bestOf, -1);
        int first = given.stream().mapToInt(Integer::intValue).min().orElse(1);
        int heaviest = -1;
        for (int i = 0; i < links.length; i++) {
            Candidate candidate = candidates.get(i);
            int value = candidate.value();
            int score = candidate.weight() - passed(value - first);
            int before = -1;
            for (int u = value - 1; u >= 1 && u >= value - 40; u--) {
                if (bestOf[u] >= 0 && isBehind(candidate, candidates.get(bestOf[u]))) {
                    int through = links[bestOf[u]].score() + candidate.weight() - passed(value - u - 1);
                    if (through > score) {
                        score = through;
                        before = bestOf[u];
                    }
                }
            }
            links[i] = new Link(score, before);
            if (bestOf[value] < 0 || links[bestOf[value]].score() < score) {
                bestOf[value] = i;
            }
            heaviest = heaviest < 0 || links[heaviest].score() < score ? i : heaviest;
        }
        if (heaviest < 0) {
            return Map.of();
        }
        List<Integer> chain = new ArrayList<>();
        for (int i = heaviest; i >= 0; i = links[i].before()) {
            chain.add(0, i);
        }
        // Notes whose texts are there have their marks somewhere, however unlike marks these look.
        int least = chain.size() == given.size() && !bracketed ? 1 : LEAST;
        return links[heaviest].score() < least ? Map.of() : chosen(candidates, chain);
    }

    private static int passed(int count) {
        return count <= 0 ? 0 : Math.min(count * PASSED_OVER, MOST_PASSED_OVER);
    }

    private static boolean isBehind(Candidate candidate, Candidate before) {
        return candidate.sourceStart() >= before.sourceEnd();
    }

    private static Map<Integer, Integer> chosen(List<Candidate> candidates, List<Integer> chain) {
        Map<Integer, Integer> marks = new HashMap<>();
        for (int at = 0; at < chain.size(); at++) {
            Candidate candidate = candidates.get(chain.get(at));
            int from = at == 0 ? 0 : chain.get(at - 1) + 1;
            int to = at + 1 == chain.size() ? candidates.size() : chain.get(at + 1);
            if (!candidate.weak() || isOnlyOne(candidate, candidates.subList(from, to))) {
                marks.put(candidate.sourceStart(), candidate.sourceEnd());
            }
        }
        return marks;
    }

    private static boolean isOnlyOne(Candidate candidate, List<Candidate> between) {
        return between.stream()
                        .filter(other -> other.value() == candidate.value() && other.weight() >= candidate.weight())
                        .count()
                == 1;
    }
}
