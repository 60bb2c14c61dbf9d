package clausebook.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.link.Catalog;
import clausebook.link.CitedBy;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.model.Target;
import clausebook.model.Vote;
import clausebook.model.Wording;
import clausebook.permalink.Correction;
import clausebook.problem.Place;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of resolutions of other shapes: items, headings, annexes, tables, notes, several languages, no mandate. */
class OtherWorksTest {

    private static final String EN = "ga/79/134/en/";

    @Test
    void itemsHeadingsAnnexesTablesAndNotesKeepTheirPlace() {
        Resolution resolution = english();
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.EN, ""), resolution);
        Document whole = work.page(EN + "index.html");
        assertThat(WhiteSpace.removedFrom(RenderedWork.marked(whole, Language.EN)))
                .isEqualTo(PlacedText.of(resolution));
        assertThat(whole.select("#op3 p[data-source]").eachAttr("id")).containsExactly("op3-a", "op3-a-i", "op3-b");
        assertThat(whole.select("#annex1").text()).isEqualTo("Annex");
        assertThat(whole.select("table#annex1-table1 th[scope=col]").eachText()).containsExactly("State", "Share");
        assertThat(whole.select("table#annex1-table1 td").eachText()).containsExactly("Northland", "0.1");
        Document page = work.page(EN + "op3.html");
        assertThat(WhiteSpace.removedFrom(RenderedWork.marked(page, Language.EN)))
                .isEqualTo(PlacedText.of(resolution.clause("op3").orElseThrow()));
        assertThat(page.select("#op3-a").text()).isEqualTo("(a) To report:");
        assertThat(page.select("#c-un").text()).isEqualTo("General Assembly resolution 79/134, para. 3");
        assertThat(work.page(EN + "annex1-op1.html").select("h1").text()).isEqualTo("Annex, Paragraph 1");
        assertThat(work.page("ga/79/134/op3.html").select(".row[id]").eachAttr("id"))
                .containsExactly("op3", "op3-a", "op3-a-i", "op3-b");
    }

    @Test
    void aClauseLeadsToWhatStandsBehindItWithoutANumber() {
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.EN, ""), english());
        assertThat(work.page(EN + "op1.html").select("a[href$=#table1]").text())
                .isEqualTo("A table follows this paragraph in the whole text");
        assertThat(work.page(EN + "annex1-op1.html")
                        .select("a[href$=#annex1-p2]")
                        .text())
                .isEqualTo("Unnumbered text follows this paragraph in the whole text");
        for (String alone : List.of("pp1", "op2", "op3")) {
            assertThat(work.page(EN + alone + ".html").select("blockquote ~ p > a[href^=index.html]"))
                    .isEmpty();
        }
    }

    @Test
    void aNoteWithATextIsTheSourcesOnTheWholeTextOnly() {
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.EN, ""), english());
        assertThat(work.page(EN + "index.html").select("#fn1 [data-source]").text())
                .isEqualTo("1 A/79/1.");
        assertThat(work.page(EN + "pp1.html").select("#fn1").text()).contains("A/79/1.");
        assertThat(work.page(EN + "pp1.html").select("#fn1 [data-source]")).isEmpty();
    }

    @Test
    void aTextWithoutAMandateSaysSo() {
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.EN, ""), english());
        Document timeline = work.page(EN + "timeline.html");
        assertThat(timeline.text()).contains("mentions no mandate being established");
        assertThat(timeline.select("svg")).isEmpty();
    }

    @Test
    void languagesStandSideBySideAndAMissingClauseIsSaidToBeMissing() {
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.EN, ""), arabic(), english());
        Document clause = work.page("ga/79/134/op1.html");
        assertThat(clause.select("#op1 blockquote").eachAttr("dir")).containsExactly("rtl", "ltr");
        assertThat(clause.select("#op1 blockquote").eachAttr("lang")).containsExactly("ar", "en");
        assertThat(RenderedWork.marked(clause, Language.AR)).isEqualTo("1. يقرر أن يبقي المسألة قيد نظره.");
        assertThat(work.page("ga/79/134/op3.html").text())
                .contains("العربية the text held in this language has no such paragraph");
        assertThat(work.page("ga/79/134/ar/op1.html").select("blockquote").attr("dir"))
                .isEqualTo("rtl");
        assertThat(work.page("ga/79/134/index.html").select("main li a[lang=ar]"))
                .isNotEmpty();
    }

    @Test
    void aCorrectionShowsBothWordingsOfEachStep() {
        List<Correction> chain = List.of(
                correction("Takes not;", "not → note", "printer"),
                correction("Takes notes;", "notes → note", "reader"));
        WorkContext context =
                RenderedWork.context(RenderedWork.config(Language.EN, ""), catalog(english()), chain, english());
        Document page = RenderedWork.of(context).page(EN + "op2.html");
        assertThat(page.select("dd.wording").eachText())
                .containsExactly("Takes not;", "Takes notes;", "Takes notes;", "Takes <note> of it;");
        assertThat(page.text()).contains("not → note").contains("reader");
    }

    @Test
    void aClauseListsThoseThatCiteItAndTheCoverListsAll() {
        Resolution cited = english();
        Resolution citing = citing(cited.symbol());
        Catalog catalog = catalog(cited, citing);
        assertThat(catalog.citing(cited.symbol()))
                .extracting(CitedBy::citedClause)
                .containsExactly("op3");
        WorkContext context = RenderedWork.context(RenderedWork.config(Language.EN, ""), catalog, List.of(), cited);
        RenderedWork work = RenderedWork.of(context);
        assertThat(work.page(EN + "op3.html")
                        .select("a[href=../../../80/7/en/op1.html]")
                        .text())
                .isEqualTo("Resolution 80/7, Paragraph 1");
        assertThat(work.page(EN + "op2.html")
                        .select("section[aria-labelledby=citedby]")
                        .text())
                .contains("No other resolution on this site cites this paragraph.");
        assertThat(work.page(EN + "index.html").select("a[href=../../../80/7/en/op1.html]"))
                .hasSize(1);
    }

    @Test
    void markupInTheSourceStaysText() {
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.EN, ""), english());
        Document page = work.page(EN + "op2.html");
        assertThat(page.select("note")).isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo("2. Takes <note> of it;");
    }

    private static Catalog catalog(Resolution... held) {
        return new Catalog(java.util.Arrays.stream(held).map(Catalog::entryOf).toList());
    }

    private static Correction correction(String earlier, String what, String why) {
        return new Correction(
                Language.EN, "op2", earlier, what, why, "A/RES/79/134/Corr.1", Place.of("corrections.yaml"));
    }

    private static Resolution citing(Symbol symbol) {
        Mark.Citation citation = new Mark.Citation(
                8,
                25,
                "79/134",
                Optional.empty(),
                new Target.Elsewhere(symbol),
                Mark.Role.BACKGROUND,
                Optional.empty(),
                Optional.of("op3"));
        Clause one = op("op1", "1.", words("Recalls resolution 79/134.", citation), List.of(), Optional.empty());
        return resolution(
                "ga/80/7", Language.EN, "Follow-up", List.of(new Block.ClauseBlock(one)), List.of(), List.of());
    }

    private static Resolution arabic() {
        Clause one = op("op1", "1.", words("يقرر أن يبقي المسألة قيد نظره."), List.of(), Optional.empty());
        return resolution("ga/79/134", Language.AR, "عنوان", List.of(new Block.ClauseBlock(one)), List.of(), List.of());
    }

    private static Resolution english() {
        Clause preamble = new Clause.PreambularParagraph(
                "pp1",
                1,
                Optional.empty(),
                words("Recalling its report,", new Mark.NoteMark(21, "1", true)),
                List.of(),
                Optional.empty());
        Clause.Subparagraph deep = item("op3-a-i", "(i)", "every year;", List.of());
        Clause third = op(
                "op3",
                "3.",
                words("Requests the Secretary-General:"),
                List.of(
                        item("op3-a", "(a)", "To report:", List.of(deep)),
                        item("op3-b", "(b)", "To assist;", List.of())),
                Optional.of(words("and to keep it informed;")));
        Clause annexed = op("annex1-op1", "1.", words("Shares are as follows:"), List.of(), Optional.empty());
        List<Block> body = List.of(
                new Block.ClauseBlock(preamble),
                new Block.Heading(words("I. General"), 1),
                new Block.ClauseBlock(op("op1", "1.", words("Decides to go on;"), List.of(), Optional.empty())),
                new Block.Table("table1", 0, List.of(List.of(words("Wells"), words("12")))),
                new Block.ClauseBlock(op("op2", "2.", words("Takes <note> of it;"), List.of(), Optional.empty())),
                new Block.ClauseBlock(third));
        List<Block> after = List.of(new Block.Annex(
                "annex1",
                words("Annex"),
                Optional.of(words("Scale")),
                List.of(
                        new Block.ClauseBlock(annexed),
                        new Block.Unnumbered("annex1-p2", words("The table is part of it.")),
                        new Block.Table(
                                "annex1-table1",
                                1,
                                List.of(
                                        List.of(words("State"), words("Share")),
                                        List.of(words("Northland"), words("0.1")))))));
        Footnote note = new Footnote("fn1", "1", words("A/79/1."), false);
        return resolution("ga/79/134", Language.EN, "Scale of shares", body, after, List.of(note));
    }

    private static Resolution resolution(
            String path, Language language, String title, List<Block> blocks, List<Block> after, List<Footnote> notes) {
        WorkId work = WorkId.ofPath(path).orElseThrow();
        return new Resolution(
                work,
                language,
                work.symbol(),
                List.of("symbol"),
                Optional.of(title),
                Optional.of(LocalDate.of(2024, 12, 17)),
                Optional.empty(),
                Optional.empty(),
                Vote.notStated(),
                List.of(new Line(Line.Role.TITLE, words(title))),
                Optional.of(words("The General Assembly,")),
                blocks,
                List.of(new Line(Line.Role.DATE, words("17 December 2024"))),
                after,
                notes,
                false,
                new SourceAccount(
                        path + "/" + language.code() + ".txt", "0".repeat(64), 1, "txt", 1, "", List.of(), List.of()));
    }

    private static Clause.OperativeParagraph op(
            String id, String number, Wording wording, List<Clause.Subparagraph> items, Optional<Wording> after) {
        return new Clause.OperativeParagraph(
                id, Optional.of(number.replace(".", "")), Optional.of(passage(number)), wording, items, after);
    }

    private static Clause.Subparagraph item(String id, String mark, String text, List<Clause.Subparagraph> items) {
        return new Clause.Subparagraph(id, mark, Optional.of(passage(mark)), words(text), items, Optional.empty());
    }

    private static Wording words(String text, Mark... marks) {
        return new Wording(passage(text), List.of(marks));
    }

    private static Passage passage(String text) {
        return Passage.of(new SourceText("ga/79/134/en.txt", text), 0, text.length());
    }
}
