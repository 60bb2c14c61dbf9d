package clausebook.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.annotate.Annotator;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.read.Sources;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cover tells of a resolution before its text. */
class FactsTest {

    @TempDir
    Path content;

    @Test
    void anItemsTitleIsToldWholeWhereItIsPrintedInSeveralLines() throws IOException {
        assertThat(agendaItem(Language.ZH, """
                人权理事会
                第六十届会议
                议程项目3
                增进和保护各盏灯——白天的灯、
                夜间的灯，包括点灯的权利

                2025年10月6日人权理事会通过的决议

                60/5. 灯

                人权理事会，

                回顾各盏灯，

                1. 通过规则；

                2. 决定继续处理此案。
                """)).isEqualTo("3（增进和保护各盏灯——白天的灯、\n夜间的灯，包括点灯的权利）");
        assertThat(agendaItem(Language.AR, """
                مجلس حقوق الإنسان
                الدورة الستون
                البند 3 من جدول الأعمال
                تعزيز وحماية جميع المصابيح، النهارية منها
                والليلية، بما في ذلك الحق في إيقادها

                قرار اعتمده مجلس حقوق الإنسان في 6 تشرين الأول/أكتوبر 2025

                60/5- المصابيح

                إن مجلس حقوق الإنسان،

                إذ يشير إلى المصابيح،

                1- يعتمد القواعد؛

                2- يقرر إبقاء المسألة قيد نظره.
                """))
                .isEqualTo("3 (تعزيز وحماية جميع المصابيح، النهارية منها\nوالليلية، بما في ذلك الحق في إيقادها)");
    }

    private String agendaItem(Language language, String text) throws IOException {
        Path file = content.resolve("hrc/60/5/" + language.code() + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        var source = Sources.read(Sources.find(content, "content").value().stream()
                        .filter(found -> found.language() == language)
                        .findFirst()
                        .orElseThrow())
                .value()
                .orElseThrow();
        Resolution resolution =
                Annotator.annotate(Parser.parse(source).value().orElseThrow()).value();
        return RenderedWork.of(RenderedWork.config(language, ""), resolution)
                .page("hrc/60/5/" + language.code() + "/index.html")
                .select("main dl dd .wording")
                .stream()
                .map(value -> value.wholeText())
                .filter(value -> value.startsWith("3"))
                .findFirst()
                .orElseThrow();
    }
}
