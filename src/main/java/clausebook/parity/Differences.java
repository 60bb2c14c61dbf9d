package clausebook.parity;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what differs and words it. A difference is told at the place of the fewer languages, since that is where an
 * error is likelier, and names the places of the others; where neither are fewer, it is told where something is missing.
 */
final class Differences {

    private static final String HINT =
            "compare both places with the official texts: one source may have lost it, or the program may have read it wrongly";

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Something that stands in some languages and not in others.
     *
     * @param what it is, such as {@code paragraph op3}
     */
    void presence(String code, String what, List<Sighting> with, List<Sighting> without) {
        if (with.isEmpty() || without.isEmpty()) {
            return;
        }
        if (with.size() < without.size()) {
            for (Sighting here : with) {
                add(code, here, "%s stands here, but not in %s".formatted(what, Sighting.all(without)));
            }
        } else {
            for (Sighting here : without) {
                add(code, here, "%s is missing here; it stands in %s".formatted(what, Sighting.all(with)));
            }
        }
    }

    /** Something that has one value in some languages and another in others. */
    void value(String code, String what, Map<Sighting, String> values) {
        Map<String, List<Sighting>> byValue = new LinkedHashMap<>();
        values.forEach((sighting, value) ->
                byValue.computeIfAbsent(value, absent -> new ArrayList<>()).add(sighting));
        if (byValue.size() < 2) {
            return;
        }
        String usual = usual(byValue);
        byValue.forEach((value, sightings) -> {
            for (Sighting here : value.equals(usual) ? List.<Sighting>of() : sightings) {
                add(
                        code,
                        here,
                        "%s is %s here, but %s in %s"
                                .formatted(what, value, usual, Sighting.all(byValue.getOrDefault(usual, List.of()))));
            }
        });
    }

    /** The value that most languages have; of equals, the one met first. */
    static String usual(Map<String, List<Sighting>> byValue) {
        int most = byValue.values().stream().mapToInt(List::size).max().orElseThrow();
        return byValue.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** A difference that the caller words itself. */
    void add(String code, Sighting here, String message) {
        problems.add(
                Problem.warning("parity-" + code, here.place(), here.language().code() + ": " + message, HINT));
    }
}
