package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.OwnTime;
import clausebook.model.Mark;
import clausebook.un.ActionWords.Part;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, marks stand inside it, say its own words, and are made in time that grows with its length only. */
class HostileTextTest {

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "第",
                        "5/1",
                        "25/36",
                        "号",
                        "决议",
                        "决定",
                        "、",
                        "和",
                        "，",
                        "；",
                        "。",
                        "：",
                        "请",
                        "鼓励",
                        "又",
                        "并",
                        "其",
                        "大会",
                        "理事会",
                        "安全理事会",
                        "2014年3月28日",
                        "2690(2023)",
                        "217 A(III)",
                        "(",
                        ")",
                        "《",
                        "》",
                        "公约",
                        "宪章",
                        "关于",
                        "的",
                        "根据",
                        "A/HRC/34/72",
                        "S/",
                        " ",
                        "1",
                        "对",
                        "表示严重关切",
                        "马里",
                        "过渡当局",
                        "尚未",
                        "段",
                        "轮普遍定期审议",
                        "四",
                        "通过",
                        "路线图",
                        "以及",
                        "resolution",
                        "Recalling",
                        "of 28 March 2014",
                        "and",
                        ", ",
                        "\u0000",
                        "\uD83D",
                        "١٢",
                        "إذ يشير",
                        "𠀀")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 600)
    void marksStandInsideTheTextAndSayItsWords(@ForAll("pieces") String text, @ForAll Language language) {
        check(text, language);
    }

    @Property(tries = 300)
    void noTextIsTooStrange(@ForAll String text) {
        check(text, Language.ZH);
        check(text, Language.EN);
    }

    private static void check(String text, Language language) {
        List<Mark.Action> acts = ActionReader.read(text, language, Organ.HRC, Part.PREAMBULAR);
        List<Mark.Citation> citations = Cite.in(text, language, Organ.HRC).value();
        List<Mark.Instrument> instruments = new InstrumentReader(language).read(text, acts);
        List<Mark> all = new ArrayList<>(acts);
        all.addAll(citations);
        all.addAll(instruments);
        acts.forEach(act -> all.addAll(act.addressees()));
        for (Mark mark : all) {
            assertThat(mark.start()).isBetween(0, mark.end() - 1);
            assertThat(mark.end()).isLessThanOrEqualTo(text.length());
        }
        acts.forEach(act -> assertThat(act.phrase()).isEqualTo(text.substring(act.start(), act.end())));
        acts.forEach(act ->
                act.addressees().forEach(to -> assertThat(to.name()).isEqualTo(text.substring(to.start(), to.end()))));
        instruments.forEach(one -> assertThat(one.name()).isEqualTo(text.substring(one.start(), one.end())));
        citations.forEach(
                one -> assertThat(text.substring(one.start(), one.end())).contains(one.printedNumber()));
        for (int i = 1; i < citations.size(); i++) {
            assertThat(citations.get(i).start())
                    .isGreaterThanOrEqualTo(citations.get(i - 1).end());
        }
        for (int i = 1; i < acts.size(); i++) {
            assertThat(acts.get(i).start())
                    .isGreaterThanOrEqualTo(acts.get(i - 1).end());
        }
    }

    /** A squared cost would take 64 times as long for eight times the length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第",
                "1",
                "、",
                " ",
                "(",
                "，",
                "；",
                "，请",
                "，又",
                "，对",
                "《",
                "《》",
                "第1/1",
                "第1/1号、",
                "1/1、",
                "和",
                "A/",
                "A/1",
                "S-",
                "2690(",
                "2014年",
                "关于",
                "第四轮普遍定期审议",
                "轮普遍定期审议",
                "和路线图",
                "其",
                "请秘书长、",
                "，请马里",
                ", resolution 1/1",
                "1 A",
                "(I",
                "大会",
                "，根据",
                "2014年1月1日",
                "；注意到的报告"
            })
    void timeGrowsWithTheLengthOnly(String piece) throws Throwable {
        check(piece.repeat(20_000 / piece.length()));
        long small = time(piece.repeat(15_000 / piece.length()));
        long large = time(piece.repeat(120_000 / piece.length()));

        assertThat(large).as("nanoseconds for eight times the length").isLessThan(40 * small + 200_000_000L);
    }

    /** A quarter of a megabyte of what numbers, dates and lists are made of is soon read, whatever the language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/1",
                "/1",
                "1234567890",
                "1/1, ",
                "resolution 60/1 and ",
                "resolutions 1325 (2000), ",
                "resolutions 60/1, 61/2 of the General Assembly of 1 May 2000 and 2 May 2000, ",
                "its resolution ",
                "A/1-E/",
                "(S-1/1 ",
                "217 A (III) A and ",
                "قراراتها 1/5 و ",
                "و1/5",
                "резолюции 5/1 Совета по правам человека от ",
                "1 de mayo de 1 de ",
                "第1/1号决议、"
            })
    void longTextsOfNumbersAreSoonRead(String piece) throws Throwable {
        String text = piece.repeat(250_000 / piece.length());
        for (Language language : Language.values()) {
            // The thread's own time, so that a busy machine does not count; and not yet compiled, three times as long.
            OwnTime.assertAtMost(Duration.ofSeconds(3), language.code(), () -> {
                Cite.in(text, language, Organ.GA);
                new InstrumentReader(language).read(text, List.of());
            });
        }
    }

    private static long time(String text) throws Throwable {
        return OwnTime.of(() -> check(text)).toNanos();
    }

    private static void check(String text) {
        List<Mark.Action> acts = ActionReader.read(text, Language.ZH, Organ.HRC, Part.PREAMBULAR);
        Cite.in(text, Language.ZH, Organ.HRC);
        new InstrumentReader(Language.ZH).read(text, acts);
    }
}
