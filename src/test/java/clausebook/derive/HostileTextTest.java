package clausebook.derive;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.OwnTime;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** A megabyte of one sign, or of the words that the patterns look for, ends in about the time it takes to read. */
    @ParameterizedTest
    @ValueSource(strings = {"第", "2", "、", " ", "(", "《", "将", "任务", "将延长任务", "第六十届", "报告", "提交", "；", "2025年3月1日前"})
    void chinese(String sign) throws Throwable {
        check("决定", sign, Language.ZH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend ", "mandate of the ", "establish a ", " session", "first ", "submit ", "by ", ", "})
    void english(String words) throws Throwable {
        check("Decides", words, Language.EN);
    }

    /** One breath with very many acts, or citations: none of them makes all others be read again. */
    @Test
    void oneBreath() throws Throwable {
        int times = 12_000;
        Sample.Sought[] acts = new Sample.Sought[times];
        Arrays.fill(acts, act("urges", ActionGroup.URGE));
        Sample.Sought[] citations = new Sample.Sought[times];
        Arrays.fill(citations, cite("resolution 2374 (2017)", "S/RES/2374 (2017)", "", Mark.Role.BACKGROUND, ""));
        Resolution resolution = new Sample("hrc/60/6", Language.EN, "2025-10-06")
                .op("urges all parties to cooperate and ".repeat(times), acts)
                .op("the body that was set up by resolution 2374 (2017) ".repeat(times), citations)
                .build();
        OwnTime.assertAtMost(Duration.ofSeconds(10), "one breath", () -> {
            Findings findings = Derivation.derive(resolution).value();
            assertThat(findings.acts()).hasSizeGreaterThan(1000);
        });
    }

    private static void check(String phrase, String sign, Language language) throws Throwable {
        String text = phrase + " " + sign.repeat(500_000 / sign.length());
        OwnTime.assertAtMost(Duration.ofSeconds(3), sign, () -> {
            Findings findings = Derivation.derive(new Sample("hrc/60/6", language, "2025-10-06")
                            .op(text, act(phrase, ActionGroup.DECIDE))
                            .build())
                    .value();
            assertThat(findings.acts()).hasSize(1);
        });
    }
}
