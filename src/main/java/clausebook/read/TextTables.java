package clausebook.read;

import clausebook.text.Passage;
import clausebook.text.PrintedLine;
import clausebook.text.Settling;
import clausebook.text.SourceText;
import clausebook.un.FixedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a plain text beside its lines. A table of the masthead only places things: each of its cells is a line. One
 * that places numbers is read row by row. The cells of the others are taken out of the lines, and put back between the
 * paragraphs that are made of these.
 */
final class TextTables {

    private final SourceText source;
    private final List<PipeTables.Table> tables = new ArrayList<>();
    private final List<PrintedLine> lines = new ArrayList<>();

    private TextTables(SourceText source) {
        this.source = source;
    }

    /** @param written all that are written in the source, in its order */
    static TextTables in(SourceText source, List<PipeTables.Table> written, FixedWording wording) {
        TextTables tables = new TextTables(source);
        if (written.isEmpty()) {
            tables.lines.addAll(PrintedLine.all(source));
        } else {
            tables.sort(PrintedLine.all(source), written, wording);
        }
        return tables;
    }

    private void sort(List<PrintedLine> all, List<PipeTables.Table> written, FixedWording wording) {
        Tables kinds = new Tables(wording);
        boolean inFront = true;
        int next = 0;
        for (PrintedLine line : all) {
            while (next < written.size() && written.get(next).to() <= line.from()) {
                next++;
            }
            inFront = inFront && wording.organs().opening(line.text()).isEmpty();
            if (next == written.size() || line.from() < written.get(next).from()) {
                lines.add(line);
                continue;
            }
            PipeTables.Table table = written.get(next);
            boolean goesOn = !tables.isEmpty() && tables.get(tables.size() - 1) == table;
            if (inFront) {
                addCells(line);
            } else if (!goesOn && kinds.isTable(words(table))) {
                tables.add(table);
            } else if (!goesOn) {
                lines.add(line);
            }
        }
    }

    /** A row of the masthead, cell by cell: where bars stood, a tab parts them. */
    private void addCells(PrintedLine row) {
        int from = row.from();
        for (String cell : row.text().split("\t", -1)) {
            String words = cell.strip();
            if (!words.isEmpty()) {
                int first = from + cell.indexOf(words);
                boolean leads = first == row.from();
                lines.add(new PrintedLine(
                        source,
                        words,
                        first,
                        first + words.length(),
                        0,
                        false,
                        leads ? row.blankBefore() : 0,
                        leads && row.pageBreak(),
                        leads ? row.blankAbove() : 0));
            }
            from += cell.length() + 1;
        }
    }

    private List<List<String>> words(PipeTables.Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> source.text().substring(cell.from(), cell.to()))
                        .toList())
                .toList();
    }

    /** The lines that are no rows of a table. */
    List<PrintedLine> lines() {
        return lines;
    }

    /** Paragraphs made of the lines, with the cells of the tables between them. */
    List<StyledParagraph> among(List<StyledParagraph> paragraphs, Settling settling) {
        List<StyledParagraph> all = new ArrayList<>();
        int next = 0;
        for (StyledParagraph paragraph : paragraphs) {
            int begins = paragraph.words().sourceIndex(0);
            for (; next < tables.size() && tables.get(next).from() < begins; next++) {
                all.addAll(cells(next, settling));
            }
            all.add(paragraph);
        }
        for (; next < tables.size(); next++) {
            all.addAll(cells(next, settling));
        }
        return all;
    }

    private List<StyledParagraph> cells(int table, Settling settling) {
        List<StyledParagraph> cells = new ArrayList<>();
        List<List<PipeTables.Cell>> rows = tables.get(table).rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                PipeTables.Cell cell = rows.get(row).get(column);
                if (!cell.isEmpty()) {
                    cells.add(new StyledParagraph(
                            settling.settle(Passage.of(source, cell.from(), cell.to())),
                            Optional.empty(),
                            List.of(),
                            Optional.of(new CellPlace(table + 1, row + 1, column + 1, row == 0)),
                            StyledParagraph.Role.CELL));
                }
            }
        }
        return cells;
    }
}
