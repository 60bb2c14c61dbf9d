package clausebook.verify;

import clausebook.problem.Place;
import clausebook.text.SourceText;

/** Finds the places of ever later characters without counting a line's columns anew each time. */
final class PlaceCursor {

    private final SourceText page;
    private int index;
    private int line = 1;
    private int column = 1;

    PlaceCursor(SourceText page) {
        this.page = page;
    }

    /** Line and column, without the printed line: a page's lines are long, and its places many. */
    Place at(int wanted) {
        if (wanted < index) {
            Place found = page.placeAt(wanted);
            return new Place(found.file(), found.line(), found.column(), "");
        }
        int lineNow = page.lineAt(wanted);
        int from = Math.max(index, page.lineStart(lineNow));
        column = (lineNow == line ? column : 1) + page.text().codePointCount(from, wanted);
        line = lineNow;
        index = wanted;
        return new Place(page.file(), line, column, "");
    }
}
