package clausebook.read.pdf;

import clausebook.read.PageFoot;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.Folding;
import clausebook.un.PrintedDate;
import clausebook.un.SymbolLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the rows that belong to the printed page: running heads, page and job numbers. A row counts as such by where it
 * stands and by what it says or how small it is; nothing in the middle of a page is ever taken out.
 */
final class Furniture {

    private static final double TOP = 0.13;
    private static final double BOTTOM = 0.88;
    private static final Pattern YEAR = Pattern.compile("\\([12][0-9]{3}\\)");
    private static final int FEWEST_TITLE_SIGNS = 8;
    private static final int MOST_HEAD_ROWS = 6;

    private final List<List<Row>> pages;
    private final List<Double> heights;
    private final double bodySize;
    private final FixedWording wording;
    private final String front;
    private final Map<String, Integer> heads = new HashMap<>();

    /** @param bodySize the size of type that most of the text has */
    Furniture(List<List<Row>> pages, List<Double> heights, double bodySize, FixedWording wording) {
        this.wording = wording;
        this.pages = pages;
        this.heights = heights;
        this.bodySize = bodySize;
        this.front = pages.isEmpty() ? "" : front(pages.get(0));
        for (int page = 1; page < pages.size(); page++) {
            for (Row row : head(page)) {
                heads.merge(Folding.squeeze(row.text()), 1, Integer::sum);
            }
        }
    }

    /** What stands above the line by which the organ opens: a head repeats the title, and no words of a paragraph. */
    private String front(List<Row> rows) {
        StringBuilder first = new StringBuilder();
        for (Row row : rows) {
            if (wording.organs().opening(row.text()).isPresent()) {
                break;
            }
            first.append(Folding.squeeze(row.text()));
        }
        return first.toString();
    }

    private List<Row> head(int page) {
        List<Row> head = new ArrayList<>();
        for (Row row : pages.get(page)) {
            if (row.y() < TOP * heights.get(page) && head.size() < MOST_HEAD_ROWS) {
                head.add(row);
            }
        }
        return head;
    }

    /** For each row of a page, the rule that takes it out, or nothing. */
    List<Optional<String>> of(int page) {
        List<Row> rows = pages.get(page);
        List<Optional<String>> rules = new ArrayList<>();
        int head = 0;
        boolean inHead = page > 0;
        for (Row row : rows) {
            boolean top = row.y() < TOP * heights.get(page);
            boolean bottom = row.y() > BOTTOM * heights.get(page);
            Optional<String> rule = row.isBarcode() ? Optional.of("job-number") : Optional.empty();
            if (rule.isEmpty() && (bottom || (top && inHead))) {
                rule = byWords(row.text(), top);
            }
            if (rule.isEmpty() && top && inHead && head < MOST_HEAD_ROWS) {
                rule = runningHead(row);
            }
            inHead = inHead && (rule.isPresent() || row.isBarcode());
            head++;
            rules.add(rule);
        }
        return rules;
    }

    private Optional<String> byWords(String printed, boolean top) {
        String text = wording.recycling().takenOut(printed);
        if (text.isEmpty()) {
            return Optional.of("page-foot");
        }
        if (text.length() > 120) {
            return Optional.empty();
        }
        if (SymbolLine.of(text).isPresent()) {
            return top ? Optional.of("running-head") : Optional.empty();
        }
        boolean job = false;
        boolean page = false;
        boolean symbol = false;
        for (String token : text.split("[ \\u00A0\\u3000]+")) {
            if (PageFoot.isJobNumber(token) || PageFoot.isBarcode(token)) {
                job = true;
            } else if (PageFoot.isPageNumber(token) || PageFoot.goesOn(token)) {
                page = true;
            } else if (top && SymbolLine.of(token).isPresent()) {
                symbol = true;
            } else if (!PageFoot.isCompanion(token)
                    && !(symbol && YEAR.matcher(token).matches())) {
                boolean worded = top && wording.match(Frame.PAGE, text).isPresent();
                return worded ? Optional.of("page-number") : Optional.empty();
            }
        }
        return job
                ? Optional.of("job-number")
                : symbol ? Optional.of("running-head") : page ? Optional.of("page-number") : Optional.empty();
    }

    /** A head repeats the title, cut at will, beside the symbol; or it stands alike on other pages, or in smaller type. */
    private Optional<String> runningHead(Row row) {
        String squeezed = Folding.squeeze(row.text());
        String title = withoutSymbol(row.text());
        boolean ofTitle = title.length() >= FEWEST_TITLE_SIGNS && front.contains(title);
        boolean repeated = heads.getOrDefault(squeezed, 0) > 1 && row.size() < 0.97 * bodySize;
        boolean small = row.size() < 0.93 * bodySize;
        // The day of adoption stands on the first page too, but at the head of the last one it ends the text.
        if (!repeated && isOfClosing(row.text())) {
            return Optional.empty();
        }
        return ofTitle || repeated || small ? Optional.of("running-title") : Optional.empty();
    }

    private boolean isOfClosing(String text) {
        return PrintedDate.only(text, wording.language()).isPresent()
                || wording.match(Frame.MEETING, text).isPresent()
                || wording.match(Frame.MEETING_AND_DATE, text).isPresent();
    }

    private static String withoutSymbol(String text) {
        StringBuilder rest = new StringBuilder();
        for (String token : text.split(" ")) {
            if (SymbolLine.of(token).isEmpty()) {
                rest.append(token).append(' ');
            }
        }
        return Folding.squeeze(rest.toString());
    }
}
