package clausebook.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Sourced;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A Word file comes out as Word shows it. */
class DocxReaderTest {

    private static Outcome<Optional<ReadSource>> read(WordFile file) {
        return Sourced.read(new DocxReader(), "ga/99/7", "en", "docx", file.bytes());
    }

    private static ReadSource source(String body) {
        return read(new WordFile(body)).value().orElseThrow();
    }

    @Test
    void theMastheadNumbersAndNotesStandWhereWordShowsThem() {
        ReadSource source = read(WordFile.resolution()).value().orElseThrow();
        assertThat(Sourced.texts(source))
                .containsExactly(
                        "United Nations",
                        "A/RES/99/7",
                        "General Assembly",
                        "Ninety-ninth session",
                        "Agenda item 43",
                        "Resolution adopted by the General Assembly on 1 November 2044",
                        "99/7. Care of wells",
                        "The General Assembly,",
                        "Recalling its resolution 98/12 of 3 May 2044,",
                        "1. Invites all States:",
                        "(a) To look after wells;",
                        "(b) To tell their neighbours of every spring;",
                        "2. Decides to come back to the matter.",
                        "30th plenary meeting",
                        "1 November 2044",
                        "NOTE: 1 See A/98/31, annex.");
        assertThat(source.account().removed())
                .extracting(removal -> removal.rule() + ": " + removal.passage().text())
                .containsExactly("running-head: A/RES/99/7", "page-foot: 44-18418");
        assertThat(source.account().normalisations()).extracting("rule").contains("computed-numbers");
    }

    @Test
    void theResolutionIsWhole() {
        Resolution resolution =
                Sourced.parse(read(WordFile.resolution())).value().orElseThrow();
        assertThat(resolution.clauses().stream().map(clause -> clause.id())).containsExactly("pp1", "op1", "op2");
        assertThat(resolution.clauses().get(1).items().stream().map(item -> item.id()))
                .containsExactly("op1-a", "op1-b");
        assertThat(Sourced.isWhole(resolution)).isTrue();
        assertThat(resolution.clauses().get(0).wording().marks(Mark.NoteMark.class))
                .extracting(Mark.NoteMark::mark, Mark.NoteMark::hasText)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", true));
        assertThat(resolution.footnotes().get(0).wording().text()).isEqualTo("See A/98/31, annex.");
    }

    @Test
    void deletedRevisionsAreTakenOutAndInsertedOnesKept() {
        Outcome<Optional<ReadSource>> read = read(new WordFile(
                "<w:p>" + WordFile.r("kept ") + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>"
                        + WordFile.r("new") + "</w:ins></w:p>"));
        ReadSource source = read.value().orElseThrow();
        assertThat(Sourced.texts(source)).containsExactly("kept new");
        assertThat(source.account().removed()).extracting("rule").containsExactly("deleted-revision");
        assertThat(Sourced.codes(read.problems())).containsExactly("tracked-changes");
    }

    @Test
    void aDeletedParagraphEndJoinsTwoParagraphs() {
        assertThat(Sourced.texts(source("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + WordFile.r("one ") + "</w:p>"
                        + WordFile.p("paragraph"))))
                .containsExactly("one paragraph");
    }

    @Test
    void hiddenTextIsListedAndReported() {
        Outcome<Optional<ReadSource>> read = read(new WordFile(
                "<w:p>" + WordFile.r("seen") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"));
        assertThat(Sourced.texts(read.value().orElseThrow())).containsExactly("seen");
        assertThat(Sourced.codes(read.problems())).containsExactly("hidden-text");
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsStoredTwice() {
        String box = "<w:txbxContent>" + WordFile.p("in a box") + "</w:txbxContent>";
        assertThat(Sourced.texts(source("<w:p>" + WordFile.r("around") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")))
                .containsExactly("around", "in a box");
    }

    @Test
    void fieldsShowTheirResultNotTheirCode() {
        assertThat(Sourced.texts(
                        source("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                                + " x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + WordFile.r("shown")
                                + "</w:p>")))
                .containsExactly("shown");
    }

    @Test
    void aListGoesOnBehindOtherParagraphsAndMayBeStartedAnew() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
                + " w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
        WordFile file = new WordFile(WordFile.listed(1, 0, WordFile.r("a"))
                        + WordFile.p("between")
                        + WordFile.listed(1, 0, WordFile.r("b"))
                        + WordFile.listed(2, 0, WordFile.r("c"))
                        + WordFile.listed(2, 0, WordFile.r("d")))
                .wrapped("word/numbering.xml", "w:numbering", numbering);
        assertThat(Sourced.texts(read(file).value().orElseThrow()))
                .containsExactly("1. a", "between", "2. b", "7. c", "8. d");
    }

    /** As pandoc writes lists in lists: all of one definition, each starting every level anew. */
    @Test
    void aListInAListDoesNotStartTheOuterOneAnew() {
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
                + "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "")
                + level(1, "lowerLetter", "") + "</w:abstractNum>";
        for (int list = 1; list <= 3; list++) {
            numbering += "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"0\"/>" + anew + "</w:num>";
        }
        WordFile file = new WordFile(WordFile.listed(1, 0, WordFile.r("one"))
                        + WordFile.listed(2, 1, WordFile.r("under one"))
                        + WordFile.listed(2, 1, WordFile.r("too"))
                        + WordFile.listed(1, 0, WordFile.r("two"))
                        + WordFile.listed(3, 1, WordFile.r("under two"))
                        + WordFile.listed(1, 0, WordFile.r("three")))
                .wrapped("word/numbering.xml", "w:numbering", numbering);
        assertThat(Sourced.texts(read(file).value().orElseThrow()))
                .containsExactly("1. one", "a. under one", "b. too", "2. two", "a. under two", "3. three");
    }

    @Test
    void aLevelMayCountOnThroughTheOnesAbove() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "")
                + level(1, "decimal", "<w:lvlRestart w:val=\"0\"/>")
                + level(2, "lowerLetter", "<w:lvlRestart w:val=\"1\"/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        StringBuilder body = new StringBuilder();
        for (int at : new int[] {0, 1, 2, 1, 2, 0, 1, 2}) {
            body.append(WordFile.listed(1, at, WordFile.r("x")));
        }
        assertThat(Sourced.texts(
                        read(new WordFile(body.toString()).wrapped("word/numbering.xml", "w:numbering", numbering))
                                .value()
                                .orElseThrow()))
                .containsExactly("I. x", "1. x", "a. x", "2. x", "b. x", "II. x", "3. x", "a. x");
    }

    private static String level(int at, String format, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%%%d.\"/></w:lvl>"
                .formatted(at, format, more, at + 1);
    }

    @Test
    void aNumberInAnUnknownFormIsMissingAndToldSo() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"hindiVowels\"/>"
                + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                + " w:val=\"0\"/></w:num>";
        Outcome<Optional<ReadSource>> read = read(new WordFile(WordFile.listed(1, 0, WordFile.r("words")))
                .wrapped("word/numbering.xml", "w:numbering", numbering));
        assertThat(Sourced.texts(read.value().orElseThrow())).containsExactly("words");
        assertThat(Sourced.codes(read.problems())).containsExactly("signs-without-text");
    }

    @Test
    void aNoteMayBringItsOwnMark() {
        WordFile file = new WordFile("<w:p>" + WordFile.r("Title")
                        + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r></w:p>")
                .wrapped(
                        "word/footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:id=\"3\">" + WordFile.p("* Reissued.") + "</w:footnote>");
        ReadSource source = read(file).value().orElseThrow();
        assertThat(Sourced.texts(source)).containsExactly("Title", "NOTE: * Reissued.");
        assertThat(source.paragraphs().get(0).marks()).containsExactly(new Mark.NoteMark(5, "*", true));
    }

    private static java.util.List<String> emphasised(ReadSource source) {
        var paragraph = source.paragraphs().get(0);
        return paragraph.marks().stream()
                .filter(Mark.Emphasis.class::isInstance)
                .map(Mark.Emphasis.class::cast)
                .map(mark -> paragraph.text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void scriptsFromRightToLeftHaveItalicsOfTheirOwn() {
        String run = "<w:r><w:rPr><w:iCs/>%s</w:rPr><w:t>%s</w:t></w:r>";
        assertThat(emphasised(source(
                        "<w:p>" + run.formatted("<w:rtl/>", "إذ تشير") + WordFile.r(" إلى قرارها 98/12") + "</w:p>")))
                .containsExactly("إذ تشير");
        assertThat(emphasised(source("<w:p>" + run.formatted("", "Recalling") + WordFile.r(" wells") + "</w:p>")))
                .isEmpty();
    }

    @Test
    void whatAParagraphLookedLikeBeforeAChangeIsNoMore() {
        ReadSource source =
                source("<w:p><w:pPr><w:pStyle w:val=\"Plain\"/><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val=\"0\"/>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:i/>"
                        + "<w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Recalling wells</w:t></w:r></w:p>");
        assertThat(Sourced.texts(source)).containsExactly("Recalling wells");
        assertThat(emphasised(source)).isEmpty();
        assertThat(source.account().removed()).isEmpty();
    }

    @Test
    void thePartsStandWhereTheRelationshipsSay() {
        String kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        WordFile file = new WordFile(WordFile.p("not this one"))
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"" + kinds
                                + "officeDocument\" Target=\"/word/document2.xml\"/></Relationships>")
                .wrapped(
                        "word/document2.xml",
                        "w:document",
                        "<w:body><w:p>" + WordFile.r("wells")
                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:body>")
                .part(
                        "word/_rels/document2.xml.rels",
                        "<Relationships><Relationship Id=\"b\" Type=\"" + kinds
                                + "footnotes\" Target=\"footnotes3.xml\"/></Relationships>")
                .wrapped(
                        "word/footnotes3.xml",
                        "w:footnotes",
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + WordFile.r(" See A/98/31.")
                                + "</w:p></w:footnote>");
        assertThat(Sourced.texts(read(file).value().orElseThrow())).containsExactly("wells", "NOTE: 1 See A/98/31.");
    }

    @Test
    void theStarOfANoteMayComeFromTheFontOfSymbols() {
        WordFile file = new WordFile("<w:p>" + WordFile.r("Care of wells")
                        + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:sym w:font=\"Symbol\""
                        + " w:char=\"F02A\"/></w:r></w:p>")
                .wrapped(
                        "word/footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F02A\"/></w:r>"
                                + WordFile.r(" Reissued.") + "</w:p></w:footnote>");
        Outcome<Optional<ReadSource>> read = read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(Sourced.texts(read.value().orElseThrow())).containsExactly("Care of wells", "NOTE: * Reissued.");
    }
}
