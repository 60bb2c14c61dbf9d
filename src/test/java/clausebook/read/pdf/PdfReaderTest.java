package clausebook.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Sourced;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A printed paper comes out as its paragraphs, with its notes paired and its furniture listed. */
class PdfReaderTest {

    private static ReadSource source() {
        return Sourced.read(new PdfReader(), "ga/99/7", "en", "pdf", PrintedPdf.resolution())
                .value()
                .orElseThrow();
    }

    @Test
    void rowsBecomeParagraphsInReadingOrder() {
        assertThat(Sourced.texts(source()))
                .containsExactly(
                        "United Nations",
                        "A/RES/99/7",
                        "General Assembly",
                        "Distr.: General",
                        "5 November 2044",
                        "Ninety-ninth session",
                        "Agenda item 43",
                        "Resolution adopted by the General Assembly on 1 November 2044",
                        "99/7. Care of wells and springs in dry lands",
                        "The General Assembly,",
                        "Recalling its resolution 98/12 of 3 May 2044 and the well-known plan that goes with it,",
                        "1. Invites all States to look after wells and to tell their neighbours of every spring that dries up;",
                        "NOTE: 1 See A/98/31, annex, which holds the plan in full.",
                        "2. Decides to come back to the matter.",
                        "30th plenary meeting",
                        "1 November 2044");
    }

    @Test
    void furnitureIsTakenOutByNamedRules() {
        assertThat(source().account().removed().stream()
                        .map(removal ->
                                removal.rule() + ": " + removal.passage().text().strip()))
                .containsExactly(
                        "note-rule: __________________",
                        "job-number: 44-18418 (E)",
                        "running-title: Care of wells and springs in dry lands",
                        "running-head: A/RES/99/7",
                        "page-number: 2/2");
    }

    @Test
    void theResolutionIsWholeWithMarksAndItalics() {
        Resolution resolution = Sourced.parse(
                        Sourced.read(new PdfReader(), "ga/99/7", "en", "pdf", PrintedPdf.resolution()))
                .value()
                .orElseThrow();
        assertThat(resolution.clauses().stream().map(clause -> clause.id())).containsExactly("pp1", "op1", "op2");
        assertThat(Sourced.isWhole(resolution)).isTrue();
        assertThat(resolution.adopted().orElseThrow()).hasToString("2044-11-01");
        var recalling = resolution.clauses().get(0).wording();
        assertThat(recalling.marks(Mark.NoteMark.class))
                .extracting(Mark.NoteMark::mark, Mark.NoteMark::hasText, Mark.NoteMark::start)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "1", true, recalling.text().length()));
        assertThat(recalling.marks(Mark.Emphasis.class).stream()
                        .map(mark -> recalling.text().substring(mark.start(), mark.end())))
                .containsExactly("Recalling");
        assertThat(resolution.footnotes()).hasSize(1);
        assertThat(resolution.footnotes().get(0).wording().text())
                .isEqualTo("See A/98/31, annex, which holds the plan in full.");
    }

    @Test
    void notesMarkedByAStrokeArePairedAsWell() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page()
                    .print(108, 335, 10, PrintedPdf.PLAIN, "99/8. Wells")
                    .print(108, 355, 10, PrintedPdf.PLAIN, "The General Assembly,")
                    .print(108, 375, 10, PrintedPdf.PLAIN, "Recalling the report on wells, 1/")
                    .print(108, 395, 10, PrintedPdf.PLAIN, "1. Takes note of the report 1/ and of its")
                    .print(72, 405, 10, PrintedPdf.PLAIN, "annex.")
                    .print(420, 425, 10, PrintedPdf.PLAIN, "92nd plenary meeting")
                    .print(468, 435, 10, PrintedPdf.PLAIN, "5 April 2044")
                    .print(72, 676, 10, PrintedPdf.PLAIN, "_____________")
                    .print(108, 696, 10, PrintedPdf.PLAIN, "1/ A/99/803.");
            Resolution resolution = Sourced.parse(Sourced.read(new PdfReader(), "ga/99/8", "en", "pdf", pdf.bytes()))
                    .value()
                    .orElseThrow();
            assertThat(resolution.clauses().get(1).text()).isEqualTo("Takes note of the report and of its annex.");
            assertThat(resolution.clauses())
                    .allSatisfy(clause -> assertThat(clause.wording().marks(Mark.NoteMark.class))
                            .extracting(Mark.NoteMark::mark)
                            .isEqualTo(List.of("1/")));
            assertThat(Sourced.isWhole(resolution)).isTrue();
        }
    }

    @Test
    void aLabelAtTheHeadOfAPageIsNoPagesNumber() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page()
                    .print(108, 335, 10, PrintedPdf.PLAIN, "99/8. Wells")
                    .print(108, 355, 10, PrintedPdf.PLAIN, "The General Assembly,")
                    .print(108, 375, 10, PrintedPdf.PLAIN, "1. Adopts the rules on wells in the annex.")
                    .print(420, 395, 10, PrintedPdf.PLAIN, "92nd plenary meeting")
                    .print(108, 420, 10, PrintedPdf.BOLD, "Annex")
                    .print(108, 440, 10, PrintedPdf.BOLD, "Article 1")
                    .print(108, 460, 10, PrintedPdf.PLAIN, "Every well has a lid.");
            pdf.page()
                    .print(60, 49, 9, PrintedPdf.PLAIN, "A/RES/99/8")
                    .print(60, 60, 9, PrintedPdf.PLAIN, "Page 2")
                    .print(108, 82, 10, PrintedPdf.BOLD, "Article 2")
                    .print(108, 102, 10, PrintedPdf.PLAIN, "Every lid has a chain.");
            ReadSource source = Sourced.read(new PdfReader(), "ga/99/8", "en", "pdf", pdf.bytes())
                    .value()
                    .orElseThrow();
            assertThat(Sourced.texts(source)).contains("HEADING: Article 1", "HEADING: Article 2");
            assertThat(source.account().removed().stream()
                            .map(removal -> removal.rule() + ": "
                                    + removal.passage().text().strip()))
                    .containsExactly("running-head: A/RES/99/8", "page-number: Page 2");
        }
    }

    @Test
    void signsPrintedTwiceToLookBoldCountOnce() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page()
                    .print(100, 100, 14, PrintedPdf.PLAIN, "UNITED WELLS")
                    .print(100.4, 100, 14, PrintedPdf.PLAIN, "UNITED WELLS");
            ReadSource source = Sourced.read(new PdfReader(), "ga/99/9", "en", "pdf", pdf.bytes())
                    .value()
                    .orElseThrow();
            assertThat(Sourced.texts(source)).containsExactly("UNITED WELLS");
            assertThat(source.account().normalisations()).extracting("rule").contains("overprinted");
        }
    }

    @Test
    void aShortRowEndsAParagraphWhereAllRowsStandEquallyFarApart() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page()
                    .print(108, 100, 10, PrintedPdf.PLAIN, "99/9. Lamps of the harbours and of the capes, and the oil")
                    .print(108, 118, 10, PrintedPdf.PLAIN, "The General Assembly,")
                    .print(108, 136, 10, PrintedPdf.PLAIN, "Recalling its resolution 98/9 of 2 March 2043,")
                    .print(
                            108,
                            154,
                            10,
                            PrintedPdf.PLAIN,
                            "Noting that lamps are lit at dusk on every day of the year,")
                    .print(108, 172, 10, PrintedPdf.PLAIN, "feasts included, and put out at dawn,")
                    .print(108, 190, 10, PrintedPdf.PLAIN, "1. Decides to light them;")
                    .print(108, 208, 10, PrintedPdf.PLAIN, "2. Requests a report.");
            assertThat(Sourced.parse(Sourced.read(new PdfReader(), "ga/99/9", "en", "pdf", pdf.bytes()))
                            .value()
                            .orElseThrow()
                            .clauses())
                    .extracting(clause -> clause.id() + " " + clause.text())
                    .containsExactly(
                            "pp1 Recalling its resolution 98/9 of 2 March 2043,",
                            "pp2 Noting that lamps are lit at dusk on every day of the year, feasts included, and put out"
                                    + " at dawn,",
                            "op1 Decides to light them;",
                            "op2 Requests a report.");
        }
    }

    private static Outcome<Optional<ReadSource>> read(byte[] pdf) {
        return Sourced.read(new PdfReader(), "ga/99/7", "en", "pdf", pdf);
    }

    @Test
    void slantedLettersOfAnUprightFontAreItalics() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf().page()) {
            pdf.slanted(100, 100, 10, "Recalling").print(145, 100, 10, PrintedPdf.PLAIN, "wells and springs");
            ReadSource source = read(pdf.bytes()).value().orElseThrow();
            var paragraph = source.paragraphs().get(0);
            assertThat(paragraph.marks().stream()
                            .filter(Mark.Emphasis.class::isInstance)
                            .map(Mark.Emphasis.class::cast)
                            .map(mark -> paragraph.text().substring(mark.start(), mark.end())))
                    .containsExactly("Recalling");
        }
    }

    @Test
    void aShapeNamedByNothingIsReportedAndNoCharacter() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf().page()) {
            pdf.print(100, 100, 10, PrintedPdf.named("58", "0000"), "X").print(110, 100, 10, PrintedPdf.PLAIN, "wells");
            Outcome<Optional<ReadSource>> read = read(pdf.bytes());
            assertThat(Sourced.texts(read.value().orElseThrow())).containsExactly("wells");
            assertThat(Sourced.codes(read.problems())).containsExactly("signs-without-text");
        }
    }

    @Test
    void whatEndsOrPartsTheTextAtTheHeadOfAPageIsNoRunningTitle() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page()
                    .print(123, 58, 10, PrintedPdf.PLAIN, "A/RES/99/7")
                    .print(
                            123,
                            80,
                            10,
                            PrintedPdf.PLAIN,
                            "Resolution adopted by the General Assembly on 1 November 2044")
                    .print(123, 100, 10, PrintedPdf.BOLD, "99/7. Care of wells")
                    .print(123, 130, 10, PrintedPdf.PLAIN, "The General Assembly,")
                    .print(123, 150, 10, PrintedPdf.PLAIN, "1. Welcomes the deepening of springs;")
                    .print(123, 170, 10, PrintedPdf.PLAIN, "2. Asks for the cleaning of wells;");
            pdf.page()
                    .print(60, 49, 10, PrintedPdf.PLAIN, "A/RES/99/7")
                    .print(123, 90, 10, PrintedPdf.BOLD, "Cleaning of wells")
                    .print(123, 110, 10, PrintedPdf.PLAIN, "3. Decides to come back to it.")
                    .print(300, 130, 10, PrintedPdf.PLAIN, "30th plenary meeting");
            pdf.page()
                    .print(60, 49, 10, PrintedPdf.PLAIN, "A/RES/99/7")
                    .print(300, 90, 10, PrintedPdf.PLAIN, "1 November 2044");
            Resolution resolution = Sourced.parse(read(pdf.bytes())).value().orElseThrow();
            assertThat(resolution.blocks().stream()
                            .filter(clausebook.model.Block.Heading.class::isInstance)
                            .map(clausebook.model.Block.Heading.class::cast)
                            .map(heading -> heading.wording().text()))
                    .containsExactly("Cleaning of wells");
            assertThat(resolution.closing().stream().map(line -> line.text()))
                    .containsExactly("30th plenary meeting", "1 November 2044");
        }
    }

    @Test
    void aHyphenThatShowsAtARowsEndOnlyIsNoneOfTheWords() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf().page()) {
            pdf.print(100, 100, 10, PrintedPdf.PLAIN, "The keepers of light")
                    .print(180, 100, 10, PrintedPdf.named("58", "00AD"), "X")
                    .print(100, 112, 10, PrintedPdf.PLAIN, "houses look after them");
            assertThat(Sourced.texts(read(pdf.bytes()).value().orElseThrow()))
                    .containsExactly("The keepers of lighthouses look after them");
        }
    }

    @Test
    void aBlankThatTakesNoRoomPartsNoWord() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf().page()) {
            pdf.print(100, 100, 10, PrintedPdf.PLAIN, "light")
                    .print(119.5, 100, 10, PrintedPdf.PLAIN, " ")
                    .print(119.5, 100, 10, PrintedPdf.PLAIN, "houses burn");
            assertThat(Sourced.texts(read(pdf.bytes()).value().orElseThrow())).containsExactly("lighthouses burn");
        }
    }
}
