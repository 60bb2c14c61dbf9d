package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Wording;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ExcerptProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("马", "𠮷", "，", "、", "；", "(", ")", " ", "word", "𝒜", "《", "决")
                .list()
                .ofMinSize(1)
                .ofMaxSize(300)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void anExcerptIsAWholeStretchOfTheTextAroundTheWords(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(max = 30) int length) {
        int points = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, at % points);
        int to = text.offsetByCodePoints(from, Math.min(length, text.codePointCount(from, text.length())));
        String excerpt = excerpt(text, from, to);
        assertThat(text).contains(excerpt);
        assertThat(excerpt)
                .contains(
                        text.substring(from, to).isBlank()
                                ? ""
                                : text.substring(from, to).strip());
        assertThat(excerpt.codePointCount(0, excerpt.length()))
                .isLessThanOrEqualTo(Math.max(Excerpt.LONGEST, to - from));
        assertThat(excerpt.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
    }

    @Example
    void aLongPhraseIsCutAtEightyCharactersAndBetweenWords() {
        String text = "马".repeat(100) + "第22/18号" + "里".repeat(100);
        String excerpt = excerpt(text, 100, 107);
        assertThat(excerpt).contains("第22/18号").hasSizeLessThanOrEqualTo(80);
        String english = "recalling ".repeat(20) + "resolution 22/18 " + "of the Council ".repeat(20);
        assertThat(excerpt(english, 200, 216)).matches("(recalling )+resolution 22/18( of| the| Council)+");
    }

    /** A clause may be one long breath with thousands of citations: each is told without reading all the others. */
    @Example
    void whatStandsFarAwayChangesNothing() {
        String cited = "resolution 2374 (2017)";
        String one = "the body that was set up by " + cited + " and then by another and that met again after ";
        int times = 20_000;
        String text = one.repeat(times);
        Sentences sentences = sentences(text);
        int at = one.indexOf(cited);
        String near = excerpt(one.repeat(5), 2 * one.length() + at, 2 * one.length() + at + cited.length());
        for (int i = 2; i < times - 2; i++) {
            int from = i * one.length() + at;
            assertThat(Excerpt.around(text, sentences, from, from + cited.length()))
                    .extracting(Excerpt::words)
                    .isEqualTo(near);
        }
    }

    @Example
    void itIsKnownWhereWordsOfTheActWereLeftOut() {
        String lamps = "the lamps of the harbour and those of the breakwater ";
        String text = "Recalling resolution 22/18, " + lamps.repeat(4) + "and resolution 25/36,";
        assertThat(Excerpt.around(text, sentences(text), 10, 26))
                .as("cut behind")
                .isEqualTo(new Excerpt("Recalling resolution 22/18", false, true));
        int last = text.indexOf("resolution 25/36");
        Excerpt end = Excerpt.around(text, sentences(text), last, last + 16);
        assertThat(end.cutBefore()).isTrue();
        assertThat(end.cutBehind()).as("a comma is no words").isFalse();
        String all = "Recalling resolution 22/18,";
        Excerpt whole = Excerpt.around(all, sentences(all), 10, 26);
        assertThat(whole.cutBefore() || whole.cutBehind()).isFalse();
        assertThat(new Citing("pp1", "pp1", 0, 1, "r", "r 25/36", true, false).shown())
                .isEqualTo("…r 25/36");
    }

    private static String excerpt(String text, int from, int to) {
        return Excerpt.around(text, sentences(text), from, to).words();
    }

    private static Sentences sentences(String text) {
        SourceText source = new SourceText("zh.txt", text);
        return new Sentences(Wording.of(Passage.of(source, 0, text.length())));
    }
}
