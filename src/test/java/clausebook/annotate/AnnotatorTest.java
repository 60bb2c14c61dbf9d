package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.un.Language;
import clausebook.un.Symbol;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final String HEAD = """
            人权理事会

            第五十八届会议

            人权理事会2025年4月4日通过的决议

            58/31. 测试

            人权理事会，

            """;

    private static Resolution annotated(String body) {
        return Annotator.annotate(FirstInput.parsed("hrc/58/31", Language.ZH, HEAD + body))
                .value();
    }

    @Test
    void itemsUnderAChapeauThatActsDoNotAct() {
        Resolution resolution = annotated("""
                回顾大会第60/251号决议，

                1. 促请所有国家：

                (a) 鼓励民间社会参与；

                (b) 遵守2014年3月28日第25/36号决议；

                2. 决定继续处理此事。
                """);

        assertThat(FirstInput.marks(resolution, Mark.Action.class))
                .extracting(placed -> placed.clause() + " " + placed.mark().phrase())
                .containsExactly("pp1 回顾", "op1 促请", "op2 决定");
        assertThat(FirstInput.marks(resolution, Mark.Citation.class))
                .extracting(FirstInput.Placed::clause)
                .containsExactly("pp1", "op1-b");
    }

    @Test
    void aNumberMeansTheDocumentThatWasNamedWithItBefore() {
        Resolution resolution = annotated("""
                回顾人权理事会2019年9月27日第42/25号决议，

                1. 决定延长第42/25号决议所设调查团的任务；

                2. 又决定延长第42/26号决议所设调查团的任务。
                """);

        assertThat(targets(resolution))
                .containsExactly("pp1 A/HRC/RES/42/25", "op1 A/HRC/RES/42/25", "op2 A/HRC/RES/42/26 or A/RES/42/26");
    }

    @Test
    void aNumberThatNamedTwoDocumentsMeansNeither() {
        Resolution resolution = annotated("""
                回顾人权理事会2019年9月27日第42/25号决议，

                又回顾大会1987年12月3日第42/25号决议，

                1. 决定延长第42/25号决议所设调查团的任务。
                """);

        assertThat(targets(resolution).get(2)).startsWith("op1 ").contains(" or ");
    }

    private static List<String> targets(Resolution resolution) {
        return FirstInput.marks(resolution, Mark.Citation.class).stream()
                .map(placed -> placed.clause() + " "
                        + switch (placed.mark().target()) {
                            case Target.Ambiguous several ->
                                several.candidates().stream()
                                        .map(Symbol::text)
                                        .sorted()
                                        .collect(Collectors.joining(" or "));
                            case Target other ->
                                other.symbolMeant().map(Symbol::text).orElse("-");
                        })
                .toList();
    }

    @Test
    void aShortTitleMeansTheOneLongerTitleBeforeIt() {
        Resolution resolution = annotated("""
                重申《联合国宪章》和《儿童权利公约》，

                回顾《公约》第十二条和《宪章》，

                1. 欢迎《马里和平与和解协议》(《协议》)；

                2. 敦促各方遵守《协议》和《某某法》，还欢迎《某某法》。
                """);

        assertThat(FirstInput.marks(resolution, Mark.Instrument.class))
                .extracting(placed -> placed.clause() + " " + placed.words() + " "
                        + placed.mark().key())
                .containsExactly(
                        "pp1 《联合国宪章》 un-charter",
                        "pp1 《儿童权利公约》 crc",
                        "pp2 《公约》 crc",
                        "pp2 《宪章》 un-charter",
                        "op1 《马里和平与和解协议》 mali-peace-agreement",
                        "op1 《协议》 mali-peace-agreement",
                        "op2 《协议》 mali-peace-agreement",
                        "op2 《某某法》 " + clausebook.un.InstrumentNames.keyOf("某某法"),
                        "op2 《某某法》 " + clausebook.un.InstrumentNames.keyOf("某某法"));
    }

    @Test
    void ofTwoLongerTitlesNoneIsChosen() {
        Resolution resolution = annotated("""
                重申《儿童权利公约》和《残疾人权利公约》，回顾《公约》，

                1. 决定继续处理此事；

                2. 决定结束。
                """);

        assertThat(FirstInput.marks(resolution, Mark.Instrument.class))
                .extracting(placed -> placed.mark().key())
                .containsExactly("crc", "crpd", clausebook.un.InstrumentNames.keyOf("公约"));
    }

    @Test
    void aParagraphWithNoKnownPhraseIsTold() {
        var outcome = Annotator.annotate(FirstInput.parsed("hrc/58/31", Language.ZH, HEAD + """
                某某局势，

                1. 决定继续处理此事；

                2. 决定结束。
                """));

        assertThat(FirstInput.codes(outcome.problems())).containsExactly("no-action-phrase");
        assertThat(outcome.problems().get(0).place().line()).isPositive();
    }

    @Test
    void theWordsStayAsTheyAre() throws Exception {
        Resolution before = FirstInput.parsed(
                "hrc/58/30",
                Language.ZH,
                java.nio.file.Files.readString(java.nio.file.Path.of("content/hrc/58/30/zh.txt")));
        Resolution after = Annotator.annotate(before).value();

        assertThat(after.clauses())
                .extracting(clause -> clause.fullText())
                .containsExactlyElementsOf(before.clauses().stream()
                        .map(clause -> clause.fullText())
                        .toList());
        assertThat(FirstInput.marks(after, Mark.NoteMark.class)).hasSize(2);
    }

    private static final String ARABIC = """
            مجلس حقوق الإنسان

            قرار اعتمده مجلس حقوق الإنسان في 22 حزيران/يونيه 2020

            43/31 - المنارات

            إن مجلس حقوق الإنسان،

            """;

    private static List<String> arabic(String body) {
        Resolution read = Annotator.annotate(FirstInput.parsed("hrc/43/31", Language.AR, ARABIC + body))
                .value();
        return FirstInput.marks(read, Mark.Citation.class).stream()
                .map(placed -> placed.mark().target() instanceof Target.Elsewhere one
                        ? one.symbol().text()
                        : "?")
                .toList();
    }

    @Test
    void theOrderThatDatesShowTellsEveryNumberOfATextInArabic() {
        assertThat(arabic("""
                        إذ يشير إلى قراريه 16/9 المؤرخ 24 آذار/مارس 2011 و22/23 المؤرخ 22 آذار/مارس 2013،

                        وإذ يشير أيضا إلى قرار الجمعية العامة 60/251 المؤرخ 15 آذار/مارس 2006،

                        1 - يقرر العمل بالقرار 16/21.
                        """)).containsExactly("A/HRC/RES/16/9", "A/HRC/RES/22/23", "A/RES/60/251", "A/HRC/RES/16/21");
        assertThat(arabic("""
                        إذ يشير إلى قراريه 9/16 المؤرخ 24 آذار/مارس 2011 و23/22 المؤرخ 22 آذار/مارس 2013،

                        وإذ يشير أيضا إلى قرار الجمعية العامة 251/60 المؤرخ 15 آذار/مارس 2006،

                        1 - يقرر إضاءة المنارات.
                        """)).containsExactly("A/HRC/RES/16/9", "A/HRC/RES/22/23", "A/RES/60/251");
    }

    @Test
    void ordersThatContradictEachOtherTellNone() {
        assertThat(arabic("""
                        إذ يشير إلى قراريه 16/9 المؤرخ 24 آذار/مارس 2011 و22/23 المؤرخ 22 آذار/مارس 2013،

                        وإذ يشير أيضا إلى قرار الجمعية العامة 251/60 المؤرخ 15 آذار/مارس 2006،

                        1 - يقرر إضاءة المنارات.
                        """)).containsExactly("A/HRC/RES/16/9", "?", "A/RES/60/251");
    }
}
