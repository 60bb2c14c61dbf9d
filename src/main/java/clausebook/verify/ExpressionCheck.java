package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.ResolutionPieces.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the pages of one expression against each other and against its data, without the source: the whole text against
 * {@code resolution.json}, each clause page and its language-neutral page against the whole text, the number of
 * characters against the one that {@code source.html} states.
 */
final class ExpressionCheck {

    private static final String CODE = "fidelity";
    private static final String HINT = "build the site again from its source";
    /** Between two pieces of the data at most a printed number, a label or a note's mark may stand. */
    private static final int BETWEEN = 60;
    /** {@code <data id="placed-characters" value="4014">} on {@code source.html}. */
    private static final String PLACED = "placed-characters";

    private final Path site;
    private final String shown;
    private final String folder;
    private final String language;
    private final PageScanner scanner;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> clauses = new LinkedHashSet<>();
    private final Set<Integer> edges = new TreeSet<>();

    private ExpressionCheck(Path site, String shown, String folder, PageScanner scanner) {
        this.site = site;
        this.shown = shown;
        this.folder = folder;
        this.language = folder.substring(folder.lastIndexOf('/') + 1);
        this.scanner = scanner;
    }

    /** @param folder of the expression: {@code hrc/58/30/zh} */
    static List<Problem> of(Path site, String shown, String folder, PageScanner scanner) throws IOException {
        ExpressionCheck check = new ExpressionCheck(site, shown, folder, scanner);
        Optional<PageFacts> whole = check.page(folder + "/index.html");
        if (whole.isEmpty()) {
            check.error("index.html", "the whole text is missing");
            return check.problems;
        }
        check.wholeText(whole.get());
        for (String clause : check.clauses) {
            check.clausePages(whole.get(), clause);
        }
        return check.problems;
    }

    private void wholeText(PageFacts whole) throws IOException {
        String text = shownText(whole);
        countOnSourcePage(text);
        JsonNode data;
        try {
            data = JsonMapper.shared().readTree(Files.readAllBytes(site.resolve(folder + "/resolution.json")));
        } catch (JacksonException e) {
            error("resolution.json", "the data cannot be read as JSON");
            return;
        }
        ResolutionPieces pieces = ResolutionPieces.of(data);
        int cursor = 0;
        for (Piece piece : pieces.pieces()) {
            int at = text.indexOf(piece.text(), cursor);
            if (at < 0 || pieces.complete() && at - cursor > BETWEEN) {
                error("index.html", "the words \"%s\" of resolution.json%s do not follow in the whole text, behind character %d"
                        .formatted(
                                brief(piece.text()),
                                piece.clause().isEmpty() ? "" : ", clause " + piece.clause() + ",",
                                text.codePointCount(0, cursor)));
                return;
            }
            if (piece.clause().isEmpty()) {
                edges.add(at);
            } else {
                clauses.add(piece.clause());
            }
            cursor = at + piece.text().length();
        }
        if (clauses.isEmpty()) {
            error("resolution.json", "the data names no clause");
        }
    }

    private void countOnSourcePage(String text) throws IOException {
        Path page = site.resolve(folder + "/source.html");
        if (!Files.isRegularFile(page)) {
            error("source.html", "the page that states the counts is missing");
            return;
        }
        Element count = Jsoup.parse(Files.readString(page)).getElementById(PLACED);
        String stated = count == null ? "" : count.attr("value");
        int placed = text.codePointCount(0, text.length());
        if (!stated.equals(String.valueOf(placed))) {
            error("source.html", "it states %s characters placed (element %s), and the whole text shows %d"
                    .formatted(stated.isEmpty() ? "no" : stated, PLACED, placed));
        }
    }

    private void clausePages(PageFacts whole, String clause) throws IOException {
        Optional<PageFacts> page = page(folder + "/" + clause + ".html");
        if (page.isEmpty()) {
            error(clause + ".html", "the clause is in the data and has no page");
            return;
        }
        String text = shownText(page.get());
        String all = shownText(whole);
        List<PageFacts.Id> starts = new ArrayList<>();
        for (PageFacts.Id id : page.get().ids()) {
            if (id.name().equals(clause) || isNote(id.name()) && whole.hasId(id.name())) {
                starts.add(id);
            }
        }
        if (starts.isEmpty() || starts.get(0).marked() != 0 || !whole.hasId(clause)) {
            error(clause + ".html", "the clause's words do not begin at its id, here or in the whole text");
            return;
        }
        int firstEnd = text.length();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i).marked();
            int to = i + 1 < starts.size() ? starts.get(i + 1).marked() : text.length();
            firstEnd = i == 0 ? to : firstEnd;
            part(clause, text.substring(from, to), all, whole, page.get(), starts.get(i).name());
        }
        neutral(clause, text, firstEnd);
    }

    private static boolean isNote(String id) {
        return id.length() > 2 && id.startsWith("fn") && Character.digit(id.charAt(2), 10) >= 0;
    }

    private void part(String clause, String part, String all, PageFacts whole, PageFacts page, String id) {
        int at = whole.ids().stream().filter(one -> one.name().equals(id)).findFirst().orElseThrow().marked();
        int end = at + part.length();
        boolean ends = end == all.length()
                || edges.contains(end)
                || whole.ids().stream().anyMatch(one -> one.marked() == end && !page.hasId(one.name()));
        if (!all.startsWith(part, at) || !ends) {
            String there = all.substring(at, Math.min(all.length(), at + Math.max(part.length(), 1)));
            String how = all.startsWith(part, at)
                    ? "it ends too early or too late"
                    : "it differs: \"%s\"".formatted(brief(Difference.first(there, part).toString()));
            error(clause + ".html", "what it shows at #%s is not its part of the whole text: %s".formatted(id, how));
        }
    }

    /** The neutral page holds the clause; whether it repeats the notes' texts is left to it. */
    private void neutral(String clause, String text, int firstEnd) throws IOException {
        String address = folder.substring(0, folder.lastIndexOf('/') + 1) + clause + ".html";
        Optional<PageFacts> page = page(address);
        if (page.isEmpty()) {
            problems.add(Problem.error(CODE, Place.of(shown + address), "the language-neutral page of the clause is missing", HINT));
            return;
        }
        String there = shownText(page.get());
        if (!there.equals(text) && !there.equals(text.substring(0, firstEnd))) {
            problems.add(Problem.error(
                    CODE, Place.of(shown + address), "its %s text is not that of %s/%s.html".formatted(language, folder, clause), HINT));
        }
    }

    private String shownText(PageFacts page) {
        MarkedText text = page.marked().get(language);
        return text == null ? "" : text.all();
    }

    private Optional<PageFacts> page(String address) throws IOException {
        Path file = site.resolve(address);
        return Files.isRegularFile(file)
                ? Optional.of(scanner.scan(address, shown + address, Files.readAllBytes(file)))
                : Optional.empty();
    }

    private void error(String file, String message) {
        problems.add(Problem.error(CODE, Place.of(shown + folder + "/" + file), message, HINT));
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
