package clausebook.read.docx;

import static clausebook.read.docx.WordFile.p;
import static clausebook.read.docx.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.read.Sourced;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

    private static final String FRONT = p("99/7. Care of wells")
            + p("The General Assembly,")
            + p("Recalling its resolution 98/12 of 3 May 2044,")
            + p("1. Decides that the sums are:");
    private static final String END = p("2. Decides to come back to the matter.");

    private static Resolution parse(String body) {
        Resolution parsed = Sourced.parse(
                        Sourced.read(new DocxReader(), "ga/99/7", "en", "docx", new WordFile(body).bytes()))
                .value()
                .orElseThrow();
        assertThat(Sourced.isWhole(parsed)).isTrue();
        return parsed;
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> "<w:tc>" + cell + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    @Test
    void aTableKeepsItsCellsEmptyAndWideOnesToo() {
        String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
        Resolution parsed = parse(FRONT
                + table(
                        "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + p("Section") + "</w:tc><w:tc>" + p("2044")
                                + "</w:tc><w:tc>" + p("2045") + "</w:tc></w:tr>",
                        row(p("1. Wells") + p("and springs"), "<w:p/>", p("12")),
                        row(wide + p("Total"), p("12")))
                + END);
        assertThat(Sourced.rows(parsed.blocks()))
                .containsExactly("Section|2044|2045", "1. Wells and springs||12", "Total||12");
        assertThat(parsed.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(table -> ((Block.Table) table).heads()))
                .containsExactly(1);
        assertThat(parsed.clauses().stream().map(Clause::id)).containsExactly("pp1", "op1", "op2");
    }

    @Test
    void numbersSetBesideTheirWordsAreItems() {
        Resolution parsed =
                parse(FRONT + table(row(p("(a)"), p("The first well;")), row(p("(b)"), p("The second well;"))) + END);
        assertThat(Sourced.rows(parsed.blocks())).isEmpty();
        assertThat(parsed.clauses().get(1).items().stream().map(item -> item.id() + " " + item.text()))
                .containsExactly("op1-a The first well;", "op1-b The second well;");
    }

    @Test
    void aTableWithinACellMakesTheOuterOnePlaceThings() {
        String inner = table(row(p("(a)"), p("The first well;")), row(p("(b)"), p("The second well;")));
        Resolution parsed = parse(FRONT + table(row(inner + p(""), p("")), row(p("(c)"), p("The third well;"))) + END);
        assertThat(Sourced.rows(parsed.blocks())).isEmpty();
        assertThat(parsed.clauses().get(1).items().stream().map(Clause::text))
                .containsExactly("The first well;", "The second well;", "The third well;");
    }

    @Test
    void deletedWordsOfACellAreLeftOut() {
        String deleted = "<w:p>" + r("12") + "<w:del><w:r><w:delText>13</w:delText></w:r></w:del></w:p>";
        Resolution parsed = parse(FRONT + table(row(p("Wells"), deleted), row(p("Springs"), p("7"))) + END);
        assertThat(Sourced.rows(parsed.blocks())).containsExactly("Wells|12", "Springs|7");
    }

    @Test
    void paragraphsOfACellThatOnlyPlacesThemStayApart() {
        Resolution parsed = parse(FRONT + table(row(p("(a) The first well;") + p("(b) The second well;"))) + END);
        assertThat(parsed.clauses().get(1).items().stream().map(Clause::text))
                .containsExactly("The first well;", "The second well;");
    }
}
