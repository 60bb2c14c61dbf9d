package clausebook.verify.site;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.PageFacts.MarkedPart;
import clausebook.verify.html.Quote;
import clausebook.verify.site.ResolutionData.ClauseData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fidelity of one expression from the finished site alone: the whole text, the clause pages and the language-neutral
 * pages hold the same words, and as many as the source page counts and in the order that resolution.json gives.
 */
final class ExpressionCheck {

    private static final String HINT =
            "this is a fault of the program or of a template, not of the source: do not publish, and report it";

    /** The id of the number of characters that the source page says are placed. */
    private static final String PLACED = "placed-characters";

    /** Between two pieces of a clause stand at most a printed number and a note mark. */
    private static final int WIDEST_GAP = 24;

    private final String work;
    private final String language;
    private final PageFacts whole;
    private final Map<String, PageFacts> pages;
    private final List<Problem> problems = new ArrayList<>();

    private ExpressionCheck(String work, String language, PageFacts whole, Map<String, PageFacts> pages) {
        this.work = work;
        this.language = language;
        this.whole = whole;
        this.pages = pages;
    }

    /**
     * @param work the work's folder under the site's root
     * @param language the expression's language code
     * @param whole its page of the whole text
     * @param data what its resolution.json says; empty where there is none, and then only the count is held
     * @param pages the pages of the work, by address
     */
    static List<Problem> check(
            String work,
            String language,
            PageFacts whole,
            Optional<ResolutionData> data,
            Map<String, PageFacts> pages) {
        ExpressionCheck check = new ExpressionCheck(work, language, whole, pages);
        check.checkCount();
        data.ifPresent(check::checkClauses);
        return check.problems;
    }

    static int characters(PageFacts page, String language) {
        String text = page.markedText(language);
        return text.codePointCount(0, text.length());
    }

    private void checkCount() {
        String address = work + "/" + language + "/source.html";
        PageFacts source = pages.get(address);
        String placed = source == null ? "" : source.values().getOrDefault(PLACED, "");
        int found = characters(whole, language);
        if (!placed.equals(Integer.toString(found))) {
            report(
                    "fidelity",
                    address,
                    "the whole text holds %d characters, and this page counts %s"
                            .formatted(found, placed.isEmpty() ? "none" : Quote.name(placed)));
        }
    }

    /** Only the pages of clauses and the whole text hold marked words. */
    private void checkUnknown(ResolutionData data) {
        Set<String> known = new HashSet<>(Set.of(whole.address()));
        data.clauses().forEach(clause -> known.add(work + "/" + language + "/" + clause.id() + ".html"));
        String folder = work + "/" + language + "/";
        pages.forEach((address, page) -> {
            boolean here = address.startsWith(folder) && address.indexOf('/', folder.length()) < 0;
            if (here && !page.parts().isEmpty() && !known.contains(address)) {
                report(
                        "fidelity",
                        address,
                        "this page marks words of the source, and resolution.json has no such clause");
            }
        });
    }

    private void checkClauses(ResolutionData data) {
        checkUnknown(data);
        String text = whole.markedText(language);
        int cursor = 0;
        List<PageFacts> held = new ArrayList<>();
        List<Integer> linesOfClause = new ArrayList<>();
        for (ClauseData clause : data.clauses()) {
            String address = work + "/" + language + "/" + clause.id() + ".html";
            PageFacts page = pages.get(address);
            if (page == null) {
                report(
                        "lost-page",
                        address,
                        "resolution.json has clause %s, and the site no page of it".formatted(Quote.name(clause.id())));
                continue;
            }
            List<MarkedPart> parts = parts(page);
            int lines = 0;
            int at = parts.isEmpty() ? -1 : text.indexOf(page.text(parts.getFirst()), cursor);
            if (at >= 0) {
                cursor = at;
                while (lines < parts.size() && text.startsWith(page.text(parts.get(lines)), cursor)) {
                    cursor += page.text(parts.get(lines)).length();
                    lines++;
                }
            } else {
                report(
                        "fidelity",
                        address,
                        "the whole text does not hold this page's words after those of the clause before");
            }
            held.add(page);
            linesOfClause.add(at < 0 ? parts.size() : lines);
            checkData(page, clause);
            checkNeutral(clause, page);
        }
        // What follows a clause's own lines on its page can only be its notes, which stand after all clauses.
        for (int i = 0; i < held.size(); i++) {
            PageFacts page = held.get(i);
            int after = cursor;
            for (MarkedPart part :
                    parts(page).subList(linesOfClause.get(i), parts(page).size())) {
                int at = text.indexOf(page.text(part), after);
                if (at < 0) {
                    report(
                            "fidelity",
                            page.address(),
                            "the whole text does not hold “%s” where this page does"
                                    .formatted(Quote.name(page.text(part))));
                    break;
                }
                after = at + page.text(part).length();
            }
        }
    }

    private List<MarkedPart> parts(PageFacts page) {
        return page.parts().stream()
                .filter(part -> part.language().equals(language))
                .toList();
    }

    private void checkData(PageFacts page, ClauseData clause) {
        String text = page.markedText(language);
        int cursor = 0;
        for (String piece : clause.pieces()) {
            int at = text.indexOf(piece, cursor);
            if (at < 0 || text.codePointCount(cursor, at) > WIDEST_GAP) {
                report(
                        "fidelity",
                        page.address(),
                        "resolution.json gives clause %s the words “%s”, and this page does not"
                                .formatted(clause.id(), Quote.name(piece)));
                return;
            }
            cursor = at + piece.length();
        }
    }

    /** The language-neutral page holds the clause's lines, without notes. */
    private void checkNeutral(ClauseData clause, PageFacts page) {
        PageFacts neutral = pages.get(work + "/" + clause.id() + ".html");
        if (neutral == null) {
            report("lost-page", work + "/" + clause.id() + ".html", "the clause has no page in all languages");
            return;
        }
        String side = neutral.markedText(language);
        if (side.isEmpty() || !page.markedText(language).startsWith(side)) {
            report(
                    "fidelity",
                    neutral.address(),
                    "the %s words of this page are not those of %s".formatted(language, page.address()));
            return;
        }
        int lines = (int) neutral.parts().stream()
                .filter(part -> part.language().equals(language))
                .count();
        int own = parts(page).stream()
                .limit(lines)
                .mapToInt(part -> part.to() - part.from())
                .sum();
        if (own != side.length()) {
            report(
                    "fidelity",
                    neutral.address(),
                    "the %s lines of this page are not those of %s".formatted(language, page.address()));
        }
    }

    private void report(String code, String address, String message) {
        problems.add(Problem.error(code, Place.of(address), message, HINT));
    }
}
