package clausebook.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Sourced;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A page of HTML comes out as a browser shows it, less what belongs to the page. */
class HtmlReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Wells</title><style>.no { display: none }</style>
            <script>alert("never")</script></head><body><nav>Home | Search</nav>
            <div><p>General Assembly</p><p>Ninety-ninth session<br>Agenda item 43</p>
            <h1>99/7. Care of wells</h1>
            <p><i>The General Assembly</i>,</p>
            <p><em>Recalling</em> its resolution 98/12 of 3&nbsp;May 2044,<sup><a href="#n1" id="r1">1</a></sup></p>
            <p class="no">This paragraph is not shown.</p>
            <p>1. <em>Invites</em> all States:</p>
            <ol type="a"><li>To look after wells;</li><li>To tell their neighbours of every spring;</li></ol>
            <p>2. <em>Decides</em> to come back to the <s>old</s> matter.</p>
            <p>30th plenary meeting<br>1 November 2044</p>
            <ol><li id="n1"><p>See A/98/31, annex. <a href="#r1">↩</a></p></li></ol></div>
            <footer>Printed by nobody</footer></body></html>
            """;

    private static Outcome<Optional<ReadSource>> read(String html) {
        return Sourced.read(new HtmlReader(), "ga/99/7", "en", "html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void blocksBecomeParagraphs() {
        Outcome<Optional<ReadSource>> read = read(PAGE);
        ReadSource source = read.value().orElseThrow();
        assertThat(Sourced.texts(source))
                .containsExactly(
                        "General Assembly",
                        "Ninety-ninth session",
                        "Agenda item 43",
                        "99/7. Care of wells",
                        "The General Assembly,",
                        "Recalling its resolution 98/12 of 3 May 2044,",
                        "1. Invites all States:",
                        "a. To look after wells;",
                        "b. To tell their neighbours of every spring;",
                        "2. Decides to come back to the matter.",
                        "30th plenary meeting",
                        "1 November 2044",
                        "NOTE: 1 See A/98/31, annex.");
        assertThat(source.account().removed())
                .extracting(removal -> removal.rule() + ": " + removal.passage().text())
                .containsExactly(
                        "navigation: Home | Search",
                        "hidden-text: This paragraph is not shown.",
                        "struck-out: old",
                        "navigation: ↩",
                        "navigation: Printed by nobody");
        assertThat(Sourced.codes(read.problems())).containsExactly("hidden-text");
    }

    @Test
    void theResolutionIsWhole() {
        Resolution resolution = Sourced.parse(read(PAGE)).value().orElseThrow();
        assertThat(resolution.clauses().stream().map(clause -> clause.id())).containsExactly("pp1", "op1", "op2");
        assertThat(Sourced.isWhole(resolution)).isTrue();
        var recalling = resolution.clauses().get(0).wording();
        assertThat(recalling.marks(Mark.NoteMark.class))
                .extracting(Mark.NoteMark::mark)
                .containsExactly("1");
        assertThat(recalling.marks(Mark.Emphasis.class).stream()
                        .map(mark -> recalling.text().substring(mark.start(), mark.end())))
                .containsExactly("Recalling");
        assertThat(resolution.footnotes().get(0).wording().text()).isEqualTo("See A/98/31, annex.");
    }

    @Test
    void hiddenTextIsFoundInWhateverWayItIsHidden() {
        for (String way : new String[] {
            "hidden",
            "style='display:none'",
            "style='visibility: hidden'",
            "style='font-size:0'",
            "style='opacity:0'",
            "style='position:absolute;left:-9999px'",
            "style='color: transparent'"
        }) {
            ReadSource source =
                    read("<p>seen</p><p " + way + ">unseen</p>").value().orElseThrow();
            assertThat(Sourced.texts(source)).as(way).containsExactly("seen");
        }
    }

    @Test
    void aTableOfTheMastheadOnlyPlacesThingsAndALaterOneHasCells() {
        String table = "<table><tr><td>General Assembly</td><td>A/RES/99/7</td></tr></table>";
        String later = "<table><tr><td>Wells</td><td>12</td></tr><tr><td>Springs</td><td>7</td></tr></table>";
        assertThat(Sourced.texts(read(table + "<p>The General Assembly,</p>" + later)
                        .value()
                        .orElseThrow()))
                .containsExactly(
                        "General Assembly",
                        "A/RES/99/7",
                        "The General Assembly,",
                        "CELL: Wells",
                        "CELL: 12",
                        "CELL: Springs",
                        "CELL: 7");
    }

    @Test
    void theEncodingThePageNamesIsUsedStrictly() {
        String html = "<meta charset=gb2312><p>大会，</p>";
        byte[] bytes = html.getBytes(Charset.forName("GB18030"));
        Outcome<Optional<ReadSource>> read = Sourced.read(new HtmlReader(), "ga/99/7", "zh", "html", bytes);
        assertThat(Sourced.texts(read.value().orElseThrow())).containsExactly("大会，");
        byte[] wrong = "<p>大会，</p>".getBytes(Charset.forName("GB18030"));
        assertThat(Sourced.codes(Sourced.read(new HtmlReader(), "ga/99/7", "zh", "html", wrong)
                        .problems()))
                .containsExactly("bad-encoding");
    }

    @Test
    void deepNestingAndMutationsEndInASourceOrARefusal() {
        read("<div>".repeat(200_000) + "words");
        Random random = new Random(5830);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder page = new StringBuilder(PAGE);
            for (int j = 0; j < 5; j++) {
                int at = random.nextInt(page.length());
                int from = random.nextInt(page.length());
                page.insert(at, page.substring(from, Math.min(page.length(), from + random.nextInt(40))));
                page.deleteCharAt(random.nextInt(page.length()));
            }
            long begun = System.nanoTime();
            Outcome<Optional<ReadSource>> read = read(page.toString());
            assertThat((System.nanoTime() - begun) / 1_000_000)
                    .as("mutation %d", i)
                    .isLessThan(2_000);
            assertThat(read.value().isPresent() || read.hasErrors())
                    .as("mutation %d", i)
                    .isTrue();
        }
    }

    private static java.util.List<String> texts(String html) {
        return Sourced.texts(read(html).value().orElseThrow());
    }

    @Test
    void theWordsOfAnItemMayBeAParagraphOfItsOwn() {
        assertThat(
                        texts(
                                "<p>The General Assembly,</p><ol><li><p>Invites all States:</p><ol type=a><li><div>to look after"
                                        + " wells;</div></li></ol></li><li>\n<p>Decides to come back to it.</p><p>A further line.</p></li></ol>"))
                .containsExactly(
                        "The General Assembly,",
                        "1. Invites all States:",
                        "a. to look after wells;",
                        "2. Decides to come back to it.",
                        "A further line.");
    }

    @Test
    void theItemsOfAListAreCountedAsItsStylesSay() {
        assertThat(texts("<style>.r { list-style: lower-roman inside } .none{list-style-type:none}</style>"
                        + "<ol style='list-style-type: lower-alpha'><li>wells</li><li>springs</li></ol>"
                        + "<ol class=r><li>wells</li></ol><ol><li type=A>wells</li></ol>"
                        + "<ol class=none><li>unmarked</li></ol><ul class=none><li>unmarked</li></ul>"))
                .containsExactly("a. wells", "b. springs", "i. wells", "A. wells", "unmarked", "unmarked");
    }

    @Test
    void whatStylesPutBeforeAnItemIsItsMark() {
        String level = ".l-1>li:before{content:\"(\" counter(ctn-l-1,lower-latin) \") \"}.l-1{list-style-type:none}"
                + ".l-0 > li::before { content: \"\" counter(ctn-l-0) \". \" } ol.l-0{list-style-type:none}";
        assertThat(texts("<style>" + level + "</style><ol class='l-0 start' start=3><li>Invites all States:</li></ol>"
                        + "<ol class=l-1 start=1><li>to look after wells;</li></ol>"
                        + "<ol class=l-1 start=2><li>to tell their neighbours.</li></ol>"))
                .containsExactly("3. Invites all States:", "(a) to look after wells;", "(b) to tell their neighbours.");
    }

    @Test
    void theStylesOfThePageTellItalicsAndRaisedSigns() {
        Resolution resolution = Sourced.parse(
                        read("<style>.c4{font-style:italic}span.up { vertical-align: super; }</style>"
                                + "<p>Ninety-ninth session</p><p>99/7. Care of wells</p><p>The General Assembly,</p>"
                                + "<p><span class=c4>Recalling</span><span> its resolution 98/12,</span><span class=up>1</span></p>"
                                + "<p><span class=c4>Decides</span> to come back to it.</p><p>30th plenary meeting</p>"
                                + "<div><span class=up>1</span> See A/98/31.</div>"))
                .value()
                .orElseThrow();
        var recalling = resolution.clauses().get(0).wording();
        assertThat(recalling.text()).isEqualTo("Recalling its resolution 98/12,");
        assertThat(recalling.marks(Mark.Emphasis.class))
                .extracting(mark -> recalling.text().substring(mark.start(), mark.end()))
                .containsExactly("Recalling");
        assertThat(recalling.marks(Mark.NoteMark.class))
                .extracting(Mark.NoteMark::mark, Mark.NoteMark::hasText)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", true));
    }

    @Test
    void linesPartedByBreaksAreToldApartBehindHardSpaces() {
        assertThat(texts(
                        "<div>&nbsp;&nbsp;General Assembly<br>\n&nbsp;Ninety-ninth session<br>99/7. Care of wells<br><br>"
                                + "&nbsp;&nbsp;The General Assembly,<br><br>1.&nbsp;Decides to come back<br>to it.<sup>1</sup><br><br>"
                                + "&nbsp;&nbsp;30th plenary meeting<br>\n&nbsp;&nbsp;1 November 2044<br>"
                                + "<hr><sup>1</sup> See A/98/31.<br><sup>2</sup> Ibid., annex.</div>"))
                .containsExactly(
                        "General Assembly",
                        "Ninety-ninth session",
                        "99/7. Care of wells",
                        "The General Assembly,",
                        "1. Decides to come back to it.",
                        "30th plenary meeting",
                        "1 November 2044",
                        "NOTE: 1 See A/98/31.",
                        "NOTE: 2 Ibid., annex.");
    }

    @Test
    void theReportThatAResolutionStandsOnIsALineOfItsOwnInEveryLanguage() {
        String[][] lines = {
            {"en", "[on the report of the Sixth Committee (A/99/31, para. 7)]"},
            {"fr", "[sur la base du rapport de la Sixième Commission (A/99/31, par. 7)]"},
            {"es", "[sobre la base del informe de la Sexta Comisión (A/99/31, párr. 7)]"},
            {"ru", "[по докладу Шестого комитета (A/99/31, пункт 7)]"},
            {"zh", "[根据第六委员会的报告(A/99/31，第7段)]"},
            {"ar", "[بناء على تقرير اللجنة السادسة (A/99/31، الفقرة 7)]"},
            {"ar", "[دون الإحالة إلى لجنة رئيسية (A/99/L.31)]"}
        };
        for (String[] line : lines) {
            byte[] html = ("<meta charset=utf-8><p>" + line[1] + "<br>99/7. X</p>").getBytes(StandardCharsets.UTF_8);
            Outcome<Optional<ReadSource>> read = Sourced.read(new HtmlReader(), "ga/99/7", line[0], "html", html);
            assertThat(Sourced.texts(read.value().orElseThrow())).containsExactly(line[1], "99/7. X");
        }
    }

    @Test
    void aTextThatStandsAsItWasPrintedIsReadLineByLine() {
        Resolution resolution = Sourced.parse(read("""
                        <html><head><title>x</title></head><body><pre>
                        General Assembly
                        Ninety-ninth session

                                         99/7. Care of wells

                             The General Assembly,

                             Recalling its resolution 98/12 of 3 May 2044 and all that it
                        says of wells,

                             1.   Invites all States to look after wells and springs, and
                        to tell their neighbours of both;

                             2.   Decides to come back to the matter.

                                                             30th plenary meeting
                                                             1 November 2044
                        </pre></body></html>
                        """)).value().orElseThrow();
        assertThat(resolution.clauses().stream().map(clause -> clause.id())).containsExactly("pp1", "op1", "op2");
        assertThat(resolution.clauses().get(1).wording().text())
                .isEqualTo("Invites all States to look after wells and springs, and to tell their neighbours of both;");
        assertThat(Sourced.isWhole(resolution)).isTrue();
    }

    @Test
    void whatWordProcessorsAndConvertersAddIsTakenOut() {
        Outcome<Optional<ReadSource>> read = read("<p>The General Assembly,</p><p>1. Decides so.</p>"
                + "<p>See A/98/31. <a href='#r1'>↩\uFE0E</a></p><div title=footer><p>1</p></div>");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().account().removed())
                .extracting(removal -> removal.rule() + ": " + removal.passage().text())
                .containsExactly("navigation: ↩", "page-foot: 1");
    }

    @Test
    void aSingleBreakPartsParagraphsWhereNoneIsAPrintedLine() {
        String wells =
                "to look after wells and springs and to tell their neighbours of both, in accordance with what the"
                        + " Assembly has said of them in all its earlier resolutions on wells";
        assertThat(texts("<div>99/7. Care of wells<br><i>The General Assembly</i>,<br>&nbsp;<i>Noting</i> springs,<br>"
                        + "<i>Noting also</i> wells,<br>1. <i>Invites</i> all States " + wells
                        + ";<br>2. <i>Decides</i>"
                        + " to come back to it.<br>30th plenary meeting</div>"))
                .containsExactly(
                        "99/7. Care of wells",
                        "The General Assembly,",
                        "Noting springs,",
                        "Noting also wells,",
                        "1. Invites all States " + wells + ";",
                        "2. Decides to come back to it.",
                        "30th plenary meeting");
        assertThat(texts(
                        "<div>99/7. Care of wells<br>The General Assembly,<br>Noting springs, and all<br>the wells,<br>"
                                + "lakes and rivers,<br>1. Decides so.</div>"))
                .containsExactly(
                        "99/7. Care of wells",
                        "The General Assembly,",
                        "Noting springs, and all the wells, lakes and rivers,",
                        "1. Decides so.");
    }
}
