package clausebook.read;

import clausebook.text.LineSign;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a table from one that only places things: pages and letters are set in tables whose columns hold the numbers of
 * paragraphs, the groups of a vote, or nothing.
 */
final class Tables {

    /** What begins a paragraph of the resolution, and no row. */
    private static final Set<LineSign.Kind> OF_PARAGRAPHS =
            EnumSet.of(LineSign.Kind.CHAPEAU, LineSign.Kind.SENTENCE, LineSign.Kind.ANNEX);

    private static final Set<LineSign.Kind> COUNTED = EnumSet.of(LineSign.Kind.NUMBERED, LineSign.Kind.ITEM);
    /** What a cell calls {@code 1. Policymaking} is the section of a budget; a paragraph says more. */
    private static final int LONGEST_LABEL = 120;

    private final FixedWording wording;
    private final PrintedSigns signs;

    Tables(FixedWording wording) {
        this.wording = wording;
        this.signs = new PrintedSigns(wording);
    }

    /**
     * Whether rows are those of a table: two or more have words in two or more cells, and none is a paragraph.
     *
     * @param rows the words of each cell, white space as written
     */
    boolean isTable(List<List<String>> rows) {
        long filled = rows.stream().filter(row -> words(row) > 1).count();
        return filled > 1 && rows.stream().noneMatch(this::isParagraph);
    }

    private static long words(List<String> row) {
        return row.stream().filter(cell -> !WhiteSpace.isBlank(cell)).count();
    }

    private boolean isParagraph(List<String> row) {
        String line = String.join(" ", row).strip();
        return OF_PARAGRAPHS.contains(signs.of(line).kind())
                || wording.vote().beginsStatement(line)
                || wording.vote().beginsGroup(line)
                || row.stream().anyMatch(this::isParagraph)
                || isNumberBeforeWords(row);
    }

    private boolean isParagraph(String cell) {
        return wording.organs().chapeau(cell.strip()).isPresent()
                || (cell.length() > LONGEST_LABEL
                        && COUNTED.contains(signs.of(cell.strip()).kind()));
    }

    /** Whether a row is a number or mark, alone in its cell, and one cell of words: a row of a table has more. */
    private boolean isNumberBeforeWords(List<String> row) {
        List<String> filled =
                row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        return filled.size() <= 2
                && !filled.isEmpty()
                && COUNTED.contains(signs.of(filled.get(0)).kind())
                && (filled.size() == 1 || signs.of(filled.get(0)).bare());
    }
}
