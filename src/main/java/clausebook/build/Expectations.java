package clausebook.build;

import clausebook.model.Clause;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.Expression;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the marked text of every page of a work must be, told from the source (promise 1). */
final class Expectations {

    private final Map<String, Map<String, String>> byAddress = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Expectations(List<Expression> expressions) {
        expressions.forEach(expression -> of(expression.resolution()));
    }

    /** By language code, what the page must show; empty for a page that holds no text of a source. */
    Map<String, String> of(String address) {
        return byAddress.getOrDefault(address, Map.of());
    }

    /** Sources that are not placed in full. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void of(Resolution resolution) {
        String language = resolution.language().code();
        expect(Addresses.expression(resolution.work(), resolution.language()), language, whole(resolution));
        expect(Addresses.singleFile(resolution.work(), resolution.language()), language, PlacedText.of(resolution));
        for (Clause clause : resolution.clauses()) {
            String part = PlacedText.of(clause);
            expect(Addresses.clause(resolution.work(), resolution.language(), clause.id()), language, part);
            expect(Addresses.clause(resolution.work(), clause.id()), language, part);
        }
    }

    private void expect(String address, String language, String text) {
        byAddress.computeIfAbsent(address, page -> new TreeMap<>()).put(language, text);
    }

    /**
     * The source itself where nothing was removed and nothing moved; else what was placed, once placed and removed are
     * seen to be all of the source, character for character.
     */
    private String whole(Resolution resolution) {
        SourceAccount account = resolution.source();
        String placed = PlacedText.of(resolution);
        if (placed.equals(account.text())) {
            return account.text();
        }
        StringBuilder all = new StringBuilder(placed);
        account.removed()
                .forEach(removal ->
                        all.append(WhiteSpace.removedFrom(removal.passage().text())));
        if (!sorted(all.toString()).equals(sorted(account.text()))) {
            problems.add(Problem.error(
                    "fidelity",
                    Place.of(account.file()),
                    "the source has %s characters that are not white space; %s are placed or removed by a rule"
                            .formatted(
                                    account.text()
                                            .codePointCount(0, account.text().length()),
                                    all.codePoints().count()),
                    "this is a fault of the program: please report it with the source"));
        }
        return placed;
    }

    private static String sorted(String text) {
        char[] units = text.toCharArray();
        Arrays.sort(units);
        return new String(units);
    }
}
