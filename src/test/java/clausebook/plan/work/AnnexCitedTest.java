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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph of an annex is cited by the label that the text prints, not by the place that its id counts. */
class AnnexCitedTest {

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Annex | Human Rights Council resolution 60/5, annex, para. 1 | annex, para 1",
                "EN | ANNEX II | Human Rights Council resolution 60/5, annex II, para. 1 | annex 1, para 1",
                "EN | Appendix A | Human Rights Council resolution 60/5, appendix A, para. 1 | annex 1, para 1",
                "FR | Annexe | résolution 60/5 du Conseil des droits de l’homme, annexe, par. 1 | annex, para 1",
                "FR | Annexe II | résolution 60/5 du Conseil des droits de l’homme, annexe II, par. 1 | annex 1, para 1",
                "ES | Anexo | resolución 60/5 del Consejo de Derechos Humanos, anexo, párr. 1 | annex, para 1",
                "RU | Приложение I | резолюция 60/5 Совета по правам человека, приложение I, п. 1 | annex 1, para 1",
                "RU | Приложение | резолюция 60/5 Совета по правам человека, приложение, п. 1 | annex, para 1",
                "AR | المرفق | قرار مجلس حقوق الإنسان 60/5، المرفق، الفقرة 1 | annex, para 1",
                "AR | المرفق الثاني | قرار مجلس حقوق الإنسان 60/5، المرفق الثاني، الفقرة 1 | annex 1, para 1",
                "ZH | 附件 | 人权理事会第 60/5 号决议，附件，第 1 段 | annex, para 1",
                "ZH | 附件二 | 人权理事会第 60/5 号决议，附件二，第 1 段 | annex 1, para 1"
            })
    void asTheTextPrintsIt(Language language, String label, String cited, String english) throws IOException {
        Document page = RenderedWork.of(RenderedWork.config(language, ""), resolution(language, label))
                .page("hrc/60/5/" + language.code() + "/annex1-op1.html");
        assertThat(page.getElementById("c-un").text()).isEqualTo(cited);
        assertThat(page.selectFirst("h1").text())
                .startsWith(label)
                .as("no number that the text does not print")
                .containsOnlyOnce("1");
        assertThat(page.getElementById("c-quotation").text()).contains(cited);
        assertThat(page.getElementById("c-oscola").text()).endsWith("UN Doc A/HRC/RES/60/5, " + english);
    }

    private Resolution resolution(Language language, String label) throws IOException {
        String text = switch (language) {
            case EN ->
                "The Human Rights Council,\n\nRecalling the lamps,\n\n1. Adopts the rules annexed;\n\n"
                        + "2. Decides to remain seized of the matter.\n\n47th meeting\n6 October 2025\n\n%s\n\n"
                        + "1. Lamps shine.\n\n2. Wicks are trimmed.\n";
            case FR ->
                "Le Conseil des droits de l’homme,\n\nRappelant les lampes,\n\n1. Adopte les règles annexées ;\n\n"
                        + "2. Décide de rester saisi de la question.\n\n47e séance\n6 octobre 2025\n\n%s\n\n"
                        + "1. Les lampes brillent.\n\n2. Les mèches sont taillées.\n";
            case ES ->
                "El Consejo de Derechos Humanos,\n\nRecordando las lámparas,\n\n1. Aprueba las normas del anexo;\n\n"
                        + "2. Decide seguir ocupándose de la cuestión.\n\n47ª sesión\n6 de octubre de 2025\n\n%s\n\n"
                        + "1. Las lámparas brillan.\n\n2. Las mechas se cortan.\n";
            case RU ->
                "Совет по правам человека,\n\nссылаясь на лампы,\n\n1. принимает прилагаемые правила;\n\n"
                        + "2. постановляет продолжать заниматься этим вопросом.\n\n47-е заседание\n6 октября 2025 года\n\n%s\n\n"
                        + "1. Лампы светят.\n\n2. Фитили подрезаны.\n";
            case AR ->
                "إن مجلس حقوق الإنسان،\n\nإذ يشير إلى المصابيح،\n\n1- يعتمد القواعد المرفقة؛\n\n"
                        + "2- يقرر إبقاء المسألة قيد نظره.\n\nالجلسة 47\n6 تشرين الأول/أكتوبر 2025\n\n%s\n\n"
                        + "1- تضيء المصابيح.\n\n2- تُقص الفتائل.\n";
            case ZH ->
                "人权理事会，\n\n回顾各盏灯，\n\n1. 通过所附规则；\n\n2. 决定继续处理此案。\n\n"
                        + "2025年10月6日\n第47次会议\n\n%s\n\n1. 灯应点亮。\n\n2. 灯芯应修剪。\n";
        };
        Path file = content.resolve("hrc/60/5/" + language.code() + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.formatted(label));
        var source = Sources.read(Sources.find(content, "content").value().get(0))
                .value()
                .orElseThrow();
        return Annotator.annotate(Parser.parse(source).value().orElseThrow()).value();
    }
}
