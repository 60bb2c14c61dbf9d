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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where numbers begin anew, a paragraph is cited by the label that the text prints over its section. */
class SectionCitedTest {

    private static final String PARTS = "The Human Rights Council,|Recalling the lamps,|Decides to light them.|B|Wicks"
            + "|The Human Rights Council,|Recalling the wicks,|1. Decides to trim them;|2. Decides to come back.";

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "EN # The Human Rights Council,|Recalling the lamps,|I. Lamps|1. Decides to light them;|2. Decides to clean them;"
                        + "|II. Wicks|1. Decides to trim them;|2. Decides to come back."
                        + " # Human Rights Council resolution 60/5, section II, para. 1 # section II, para 1"
                        + " # Human Rights Council resolution 60/5, section I, para. 1",
                "FR # Le Conseil des droits de l’homme,|Rappelant les lampes,|I. Lampes|1. Décide de les allumer ;|2. Décide de les laver ;"
                        + "|II. Mèches|1. Décide de les tailler ;|2. Décide d’y revenir."
                        + " # résolution 60/5 du Conseil des droits de l’homme, section II, par. 1 # section II, para 1"
                        + " # résolution 60/5 du Conseil des droits de l’homme, section I, par. 1",
                "RU # Совет по правам человека,|ссылаясь на лампы,|I. Лампы|1. постановляет зажечь их;|2. постановляет чистить их;"
                        + "|II. Фитили|1. постановляет подрезать их;|2. постановляет вернуться к вопросу."
                        + " # резолюция 60/5 Совета по правам человека, раздел II, п. 1 # section II, para 1"
                        + " # резолюция 60/5 Совета по правам человека, раздел I, п. 1",
                "ZH # 人权理事会，|回顾各盏灯，|一、灯|1. 决定点灯；|2. 决定擦灯；|二、灯芯|1. 决定剪灯芯；|2. 决定再次审议。"
                        + " # 人权理事会第 60/5 号决议，第二部分，第 1 段 # section 二, para 1"
                        + " # 人权理事会第 60/5 号决议，第一部分，第 1 段",
            })
    void asTheTextPrintsIt(Language language, String text, String second, String english, String first)
            throws IOException {
        assertThat(page(language, text, "sec2-op1").getElementById("c-un").text())
                .isEqualTo(second);
        assertThat(page(language, text, "sec2-op1").getElementById("c-oscola").text())
                .endsWith("UN Doc A/HRC/RES/60/5, " + english);
        assertThat(page(language, text, "op1").getElementById("c-un").text()).isEqualTo(first);
    }

    @Test
    void aPartIsCitedByItsLetterAndItsSoleParagraphToo() throws IOException {
        assertThat(page(Language.EN, "A|Lamps|" + PARTS, "sec2-op2")
                        .getElementById("c-un")
                        .text())
                .isEqualTo("Human Rights Council resolution 60/5, section B, para. 2");
        Document sole = page(Language.EN, "A|Lamps|" + PARTS, "op1");
        assertThat(sole.getElementById("c-un").text())
                .isEqualTo("Human Rights Council resolution 60/5, section A, Operative paragraph");
        assertThat(sole.getElementById("c-oscola").text()).endsWith("section A, operative para");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "EN # A|Lamps|The Human Rights Council,|Recalling the lamps,|Decides to light them.|B|Wicks|The Human Rights Council,"
                        + "|Recalling the wicks,|1. Decides to trim them;|2. Decides to come back."
                        + " # Section B, Paragraph 1 # Section A, Operative paragraph",
                "ZH # 人权理事会，|回顾各盏灯，|一、灯|1. 决定点灯；|2. 决定擦灯；|二、灯芯|1. 决定剪灯芯；|2. 决定再次审议。" + " # 第二部分第1段 # 第一部分第1段",
            })
    void soIsItsPageHeadedAndCalledOnThePagesBeside(Language language, String text, String second, String first)
            throws IOException {
        assertThat(page(language, text, "sec2-op1").selectFirst("h1").text()).isEqualTo(second);
        assertThat(page(language, text, "sec2-op1").title()).startsWith(second);
        assertThat(page(language, text, "sec2-op2").text()).contains(second);
        assertThat(page(language, text, "op1").selectFirst("h1").text()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "EN # The Human Rights Council,|Recalling the lamps,|1. Adopts the Convention on Lamps;|2. Decides to come back."
                        + "|Annex|Convention on Lamps|Part I|Article 1|1. Lamps shall burn.|2. Lamps shall shine."
                        + "|Article 2|1. Oil shall be pure.|2. Oil shall be cheap."
                        + " # Human Rights Council resolution 60/5, annex, article 2, para. 1 # annex, article 2, para 1"
                        + " # Annex, Article 2, Paragraph 1",
                "FR # Le Conseil des droits de l’homme,|Rappelant les lampes,|1. Adopte la Convention sur les lampes ;|2. Décide d’y revenir."
                        + "|Annexe|Convention sur les lampes|Article premier|1. Les lampes brûlent.|2. Les lampes éclairent."
                        + "|Article 2|1. L’huile est pure.|2. L’huile est bon marché."
                        + " # résolution 60/5 du Conseil des droits de l’homme, annexe, article 2, par. 1 # annex, article 2, para 1"
                        + " # Annexe, Article 2, Paragraphe 1",
                "ES # El Consejo de Derechos Humanos,|Recordando las lámparas,|1. Aprueba la Convención sobre las Lámparas;|2. Decide volver al asunto."
                        + "|Anexo|Convención sobre las Lámparas|Artículo 1|1. Las lámparas arderán.|2. Las lámparas brillarán."
                        + "|Artículo 2|1. El aceite será puro.|2. El aceite será barato."
                        + " # resolución 60/5 del Consejo de Derechos Humanos, anexo, artículo 2, párr. 1 # annex, artículo 2, para 1"
                        + " # Anexo, Artículo 2, Párrafo 1",
                "RU # Совет по правам человека,|ссылаясь на лампы,|1. принимает Конвенцию о лампах;|2. постановляет вернуться к вопросу."
                        + "|Приложение|Конвенция о лампах|Статья 1|1. Лампы горят.|2. Лампы светят."
                        + "|Статья 2|1. Масло чистое.|2. Масло дешевое."
                        + " # резолюция 60/5 Совета по правам человека, приложение, статья 2, п. 1 # annex, статья 2, para 1"
                        + " # Приложение, Статья 2, Пункт 1",
                "ZH # 人权理事会，|回顾各盏灯，|1. 通过《灯公约》；|2. 决定再次审议。|附件|《灯公约》|第一条|1. 灯应点燃。|2. 灯应明亮。|第二条|1. 油应纯净。|2. 油应便宜。"
                        + " # 人权理事会第 60/5 号决议，附件，第二条，第 1 段 # annex, 第二条, para 1 # 附件，第二条，第1段",
                "AR # إن مجلس حقوق الإنسان،|إذ يشير إلى المصابيح،|1 - يعتمد اتفاقية المصابيح؛|2 - يقرر أن يعود إلى المسألة."
                        + "|المرفق|اتفاقية المصابيح|المادة 1|1 - تشتعل المصابيح.|2 - تضيء المصابيح.|المادة 2|1 - الزيت نقي.|2 - الزيت رخيص."
                        + " # قرار مجلس حقوق الإنسان 60/5، المرفق، المادة 2، الفقرة 1 # annex, المادة 2, para 1"
                        + " # المرفق، المادة 2، الفقرة 1",
            })
    void anArticleIsCitedByItsOwnLabel(Language language, String text, String un, String english, String heading)
            throws IOException {
        Document page = page(language, text, "annex1-sec2-op1");
        assertThat(page.getElementById("c-un").text()).isEqualTo(un);
        assertThat(page.getElementById("c-oscola").text()).endsWith("UN Doc A/HRC/RES/60/5, " + english);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "EN # The Human Rights Council,|Recalling the lamps,|Part I. Lamps|1. Decides to light them;|2. Decides to clean them;"
                        + "|Part II. Wicks|1. Decides to trim them;|2. Decides to come back."
                        + " # Human Rights Council resolution 60/5, part II, para. 1 # Part II, Paragraph 1",
                "ZH # 人权理事会，|回顾各盏灯，|第一章 灯|1. 决定点灯；|2. 决定擦灯；|第二章 灯芯|1. 决定剪灯芯；|2. 决定再次审议。"
                        + " # 人权理事会第 60/5 号决议，第二章，第 1 段 # 第二章，第1段",
            })
    void aPartIsCitedByItsOwnWord(Language language, String text, String un, String heading) throws IOException {
        Document page = page(language, text, "sec2-op1");
        assertThat(page.getElementById("c-un").text()).isEqualTo(un);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "references", "timeline", "sec2-op2"})
    void soItIsCalledOnEveryPageOfTheText(String page) throws IOException {
        String text = PARTS.replace(
                "1. Decides to trim them;",
                "1. Requests the Independent Expert on the wicks, whose"
                        + " mandate it extended by its resolution 58/30 of 4 April 2025, to report at its sixty-second session;");
        Document made = page(Language.EN, "A|Lamps|" + text, page);
        assertThat(made.html()).contains("Section B, ").doesNotContain("Section 2");
    }

    @Test
    void whereNoLabelIsPrintedTheSectionIsCounted() throws IOException {
        assertThat(page(Language.EN, PARTS.replace("|B|", "|"), "sec2-op2")
                        .getElementById("c-un")
                        .text())
                .isEqualTo("Human Rights Council resolution 60/5, Section 2, para. 2");
    }

    private Document page(Language language, String text, String clause) throws IOException {
        Path file = content.resolve("hrc/60/5/" + language.code() + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "60/5. X\n\n" + text.replace("|", "\n\n") + "\n");
        var source = Sources.read(Sources.find(content, "content").value().get(0))
                .value()
                .orElseThrow();
        Resolution resolution =
                Annotator.annotate(Parser.parse(source).value().orElseThrow()).value();
        return RenderedWork.of(RenderedWork.config(language, ""), resolution)
                .page("hrc/60/5/" + language.code() + "/" + clause + ".html");
    }
}
