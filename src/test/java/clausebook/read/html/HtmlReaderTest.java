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
}
