package clausebook.verify.page;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.html.MarkedText;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Promise 1: a page's marked text is the source's, every character once and in order, and none of it hidden. */
public final class Fidelity {

    private static final String HINT =
            "this is a fault of the program or of a template, not of the source: do not publish, and report it";

    private Fidelity() {}

    /**
     * @param expected language code to the text, without white space, that the page's marked elements must hold
     */
    public static List<Problem> check(PageFacts page, Map<String, String> expected) {
        List<Problem> problems = new ArrayList<>();
        expected.keySet().stream().sorted().forEach(language -> {
            MarkedText marked = page.marked().get(language);
            String wanted = expected.getOrDefault(language, "");
            if (marked == null) {
                if (!wanted.isEmpty()) {
                    problems.add(lost(page, language, wanted));
                }
            } else if (!marked.text().equals(wanted)) {
                problems.add(difference(language, wanted, marked));
            }
        });
        page.marked().forEach((language, marked) -> {
            if (!expected.containsKey(language) && !marked.text().isEmpty()) {
                problems.add(Problem.error(
                        "fidelity",
                        marked.placeAt(0),
                        "the page marks words as %s, of which its source has none".formatted(Quote.name(language)),
                        HINT));
            }
        });
        problems.addAll(Hiding.check(page));
        return List.copyOf(problems);
    }

    private static Problem lost(PageFacts page, String language, String wanted) {
        return Problem.error(
                "fidelity",
                Place.of(page.address()),
                "all %d characters of the %s text are lost: the page marks none"
                        .formatted(wanted.codePointCount(0, wanted.length()), language),
                HINT);
    }

    private static Problem difference(String language, String wanted, MarkedText marked) {
        int[] source = wanted.codePoints().toArray();
        int[] page = marked.text().codePoints().toArray();
        int shorter = Math.min(source.length, page.length);
        int first = Arrays.mismatch(source, page);
        int last = 0;
        while (last < shorter - first && source[source.length - 1 - last] == page[page.length - 1 - last]) {
            last++;
        }
        int sourceEnd = source.length - last;
        int pageEnd = page.length - last;
        int place = marked.text().offsetByCodePoints(0, Math.min(first, page.length));
        String what = kind(source, first, sourceEnd, page, pageEnd);
        return Problem.error(
                "fidelity",
                marked.placeAt(Math.min(place, Math.max(0, marked.text().length() - 1))),
                "from character %d of the %s text on, %s: the source has “%s”, the page “%s”"
                        .formatted(
                                first + 1,
                                language,
                                what,
                                Quote.around(source, first, sourceEnd),
                                Quote.around(page, first, pageEnd)),
                HINT);
    }

    private static String kind(int[] source, int first, int sourceEnd, int[] page, int pageEnd) {
        int inSource = sourceEnd - first;
        int inPage = pageEnd - first;
        if (inPage == 0) {
            return count(inSource) + " lost";
        }
        if (inSource == 0) {
            boolean again = first >= inPage && Arrays.equals(page, first, pageEnd, page, first - inPage, first);
            return count(inPage) + (again ? " doubled" : " added");
        }
        int[] of = Arrays.copyOfRange(source, first, sourceEnd);
        int[] on = Arrays.copyOfRange(page, first, pageEnd);
        Arrays.sort(of);
        Arrays.sort(on);
        if (Arrays.equals(of, on)) {
            return inSource == 2 ? "2 characters are swapped" : count(inSource) + " out of order";
        }
        return inSource == inPage
                ? count(inSource) + " changed"
                : "%d characters stand where the source has %d".formatted(inPage, inSource);
    }

    private static String count(int characters) {
        return characters == 1 ? "1 character is" : characters + " characters are";
    }
}
