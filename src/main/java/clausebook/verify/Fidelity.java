package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the marked text of a page against the source, character by character (promises 1 and 2): none lost, doubled,
 * swapped, changed or hidden. White space does not count.
 */
final class Fidelity {

    private static final String CODE = "fidelity";
    private static final String HINT =
            "the page must show every character of the source once, in its order: mend the template or the step that cuts the text";
    private static final int SHOWN = 20;

    private Fidelity() {}

    /** @param expected what each language must show; a language that is not among them must not be marked at all */
    static List<Problem> check(PageFacts page, Map<String, ExpectedText> expected) {
        List<Problem> problems = new ArrayList<>();
        Map<String, ExpectedText> due = new TreeMap<>(expected);
        for (Map.Entry<String, MarkedText> entry : page.marked().entrySet()) {
            ExpectedText text = due.remove(entry.getKey());
            if (text != null) {
                compare(page, entry.getKey(), entry.getValue(), text, problems);
            } else if (entry.getValue().length() > 0) {
                problems.add(Problem.error(
                        CODE,
                        page.place(entry.getValue().pageIndex(0)),
                        "%s: text marked as %s stands here, but no source text in that language belongs on this page"
                                .formatted(page.address(), quoted(entry.getKey())),
                        "mark only what stands in the source"));
            }
        }
        due.forEach((language, text) -> compare(page, language, new MarkedText(), text, problems));
        problems.sort(Problem.BY_PLACE);
        return List.copyOf(problems);
    }

    private static void compare(
            PageFacts page, String language, MarkedText marked, ExpectedText expected, List<Problem> problems) {
        String all = marked.all();
        boolean same = all.equals(expected.text());
        for (MarkedText.Hidden hidden : marked.hidden()) {
            String words = all.substring(hidden.from(), hidden.to());
            Place onPage = page.place(marked.pageIndex(hidden.from()));
            // Only where nothing else is wrong do the indexes of page and source agree.
            Place place = same ? expected.place(hidden.from(), onPage) : onPage;
            problems.add(Problem.error(
                    CODE,
                    place,
                    "%s: %s is hidden (%s, %s) at %s: %s"
                            .formatted(
                                    page.address(), quoted(words), count(words), nth(all, hidden.from(), language), onPage,
                                    hidden.reason()),
                    HINT));
        }
        if (!same) {
            Difference difference = Difference.first(expected.text(), all);
            Place onPage = page.place(marked.pageIndex(Math.min(difference.at(), Math.max(0, all.length() - 1))));
            problems.add(Problem.error(
                    CODE,
                    expected.place(difference.at(), onPage),
                    "%s: %s, %s%s".formatted(
                            page.address(), told(difference), nth(expected.text(), difference.at(), language),
                            behind(expected.text(), difference.at())),
                    HINT));
        }
    }

    private static String told(Difference difference) {
        String expected = quoted(difference.expected());
        String actual = quoted(difference.actual());
        return switch (difference.kind()) {
            case LOST -> "%s is lost (%s)".formatted(expected, count(difference.expected()));
            case DOUBLED -> "%s is doubled (%s)".formatted(actual, count(difference.actual()));
            case ADDED -> "%s is added (%s)".formatted(actual, count(difference.actual()));
            case SWAPPED -> "%s is swapped to %s".formatted(expected, actual);
            case REPLACED -> "%s is changed to %s".formatted(expected, actual);
        };
    }

    private static String nth(String text, int index, String language) {
        return "character %d of the %s text".formatted(text.codePointCount(0, Math.min(index, text.length())) + 1, language);
    }

    private static String behind(String text, int at) {
        int from = Math.max(0, at - 12);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        return at == 0 ? "" : ", behind " + quoted(text.substring(from, Math.min(at, text.length())));
    }

    private static String count(String text) {
        int count = text.codePointCount(0, text.length());
        return count == 1 ? "1 character" : count + " characters";
    }

    private static String quoted(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return "\"" + text + "\"";
        }
        return "\"" + text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…\"";
    }
}
