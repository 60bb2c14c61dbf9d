package clausebook.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.read.Sourced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlTablesTest {

    private static final String FRONT = "<p>99/7. Care of wells</p><p>The General Assembly,</p>"
            + "<p>Recalling its resolution 98/12 of 3 May 2044,</p>";
    private static final String END =
            "<p>2. Decides to come back to the matter.</p>" + "<p>30th plenary meeting</p><p>1 November 2044</p>";

    private static Resolution parse(String inside) {
        byte[] page = ("<html><body>" + inside + "</body></html>").getBytes(StandardCharsets.UTF_8);
        Resolution parsed = Sourced.parse(Sourced.read(new HtmlReader(), "ga/99/7", "en", "html", page))
                .value()
                .orElseThrow();
        assertThat(Sourced.isWhole(parsed)).isTrue();
        return parsed;
    }

    private static Block.Table table(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableBehindAClauseKeepsItsCellsAndTheNumbersInThem() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the sums are:</p>"
                + "<table><tr><th>Section</th><th>Sum</th></tr><tr><td>1. Wells</td><td><p>12</p></td></tr>"
                + "<tr><td>Total</td><td>12</td></tr></table>" + END);
        Block.Table table = table(parsed.blocks());
        assertThat(Sourced.rows(parsed.blocks())).containsExactly("Section|Sum", "1. Wells|12", "Total|12");
        assertThat(table.heads()).isEqualTo(1);
        assertThat(parsed.clauses().stream().map(Clause::id)).containsExactly("pp1", "op1", "op2");
    }

    @Test
    void cellsStandInTheirColumnsAlsoBesideEmptyAndWideAndTallOnes() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the sums are:</p>"
                + "<table><tr><td rowspan=2>North</td><td></td><td>a</td></tr><tr><td>b</td><td>c</td></tr>"
                + "<tr><td colspan=2>South</td><td>d</td></tr><tr><td>e</td></tr></table>" + END);
        Block.Table table = table(parsed.blocks());
        assertThat(Sourced.rows(parsed.blocks())).containsExactly("North||a", "|b|c", "South||d", "e||");
        assertThat(table.heads()).isZero();
    }

    @Test
    void aTableOfAnAnnexIsNoTitleNorTheLabelOfAnother() {
        Resolution parsed = parse(FRONT + "<p>1. Takes note of the annex;</p>" + END
                + "<p>Annex</p><table><tr><td>Annex</td><td>Sum</td></tr><tr><td>Wells</td><td>12</td></tr></table>"
                + "<p>The sums are round.</p>");
        assertThat(parsed.afterClosing()).hasSize(1);
        Block.Annex annex = (Block.Annex) parsed.afterClosing().get(0);
        assertThat(annex.title()).isEmpty();
        assertThat(annex.blocks()).hasSize(2);
        assertThat(Sourced.rows(annex.blocks())).containsExactly("Annex|Sum", "Wells|12");
        assertThat(table(annex.blocks()).id()).isEqualTo("annex1-table1");
    }

    @Test
    void datesInCellsDoNotCloseTheResolution() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the days are:</p>"
                + "<table><tr><td>Wells</td><td>4 May 2045</td></tr><tr><td>Springs.</td><td>5 May 2045</td></tr></table>"
                + END);
        assertThat(parsed.clauses().stream().map(Clause::id)).containsExactly("pp1", "op1", "op2");
        assertThat(parsed.adopted().orElseThrow()).hasToString("2044-11-01");
    }

    @Test
    void theClosingBlockMayFollowATable() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the sums are:</p>"
                + "<table><tr><td>Wells</td><td>12</td></tr><tr><td>Springs</td><td>7</td></tr></table>"
                + "<p>30th plenary meeting</p><p>1 November 2044</p>");
        assertThat(parsed.closing()).hasSize(2);
        assertThat(Sourced.rows(parsed.blocks())).containsExactly("Wells|12", "Springs|7");
    }

    @Test
    void numbersSetBesideTheirWordsAreParagraphsAndSoIsWhatStandsInATableWithinATable() {
        for (String table : List.of(
                "<table><tr><td>1.</td><td>Decides to look after wells;</td></tr>"
                        + "<tr><td>2.</td><td>Decides to come back to the matter.</td></tr></table>",
                "<table><tr><td><table><tr><td>1.</td><td>Decides to look after wells;</td></tr>"
                        + "<tr><td>2.</td><td>Decides to come back to the matter.</td></tr></table></td></tr></table>")) {
            Resolution parsed = parse(FRONT + table);
            assertThat(parsed.clauses().stream().map(clause -> clause.id() + " " + clause.text()))
                    .containsExactly(
                            "pp1 Recalling its resolution 98/12 of 3 May 2044,",
                            "op1 Decides to look after wells;",
                            "op2 Decides to come back to the matter.");
        }
    }

    @Test
    void theMarkOfANoteInACellIsAMark() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the sums are:</p>"
                + "<table><tr><td>Wells<sup>1</sup></td><td>12<sup>1</sup></td></tr><tr><td>Springs</td><td>7</td></tr>"
                + "</table>" + END + "<p><sup>1</sup> As of May.</p>");
        assertThat(Sourced.rows(parsed.blocks())).containsExactly("Wells|12", "Springs|7");
        assertThat(parsed.footnotes()).hasSize(1);
    }

    /** A line longer than any that is printed shows that the breaks of the page part paragraphs. */
    @Test
    void breaksAndParagraphsInACellPartNoCells() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the sums are as follows,<br>" + "and so on, ".repeat(20)
                + "as of May:</p><table><tr><td>Wells<br>and springs</td><td><p>12</p><p>of 13</p></td></tr>"
                + "<tr><td>30 June 2044<br>and after</td><td>7</td></tr></table>" + END);
        assertThat(Sourced.rows(parsed.blocks()))
                .containsExactly("Wells and springs|12 of 13", "30 June 2044 and after|7");
    }

    @Test
    void theParagraphsOfAPageThatIsLaidOutInATableAreItsParagraphs() {
        String body = "<p>1. Decides to look after wells:</p><p>(a) The first;</p><p>(b) The second;</p>"
                + "<p>2. Decides to come back to the matter.</p>";
        for (String page : List.of(
                "<table><tr><td>" + FRONT + body + "</td></tr></table>",
                "<table><tr><td>" + FRONT + "</td></tr><tr><td>" + body + "</td></tr></table>",
                FRONT + "<table><tr><td>1.</td><td><p>Decides to look after wells:</p><p>(a) The first;</p>"
                        + "<p>(b) The second;</p></td></tr><tr><td>2.</td><td>Decides to come back to the matter.</td></tr>"
                        + "</table>")) {
            Resolution parsed = parse(page);
            assertThat(parsed.clauses().stream().map(clause -> clause.id() + " " + clause.text()))
                    .as(page)
                    .containsExactly(
                            "pp1 Recalling its resolution 98/12 of 3 May 2044,",
                            "op1 Decides to look after wells:",
                            "op2 Decides to come back to the matter.");
            assertThat(parsed.clauses().get(1).items().stream().map(Clause::text))
                    .containsExactly("The first;", "The second;");
        }
    }

    @Test
    @Timeout(60)
    void aRowOfVeryManyCellsIsReadInTime() {
        Resolution parsed = parse(FRONT + "<p>1. Decides that the sums are:</p><table><tr>"
                + "<th>1<br></th>".repeat(60_000) + "</tr><tr><td>2</td><td>3</td></tr></table>" + END);
        assertThat(table(parsed.blocks()).heads()).isEqualTo(1);
    }
}
