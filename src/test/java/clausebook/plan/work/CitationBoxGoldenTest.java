package clausebook.plan.work;

import static clausebook.plan.work.RenderedWork.context;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.cite.PrintedLabels;
import clausebook.config.Config;
import clausebook.derive.Sample;
import clausebook.golden.GoldenFolder;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
import clausebook.un.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything the citation box offers for op23, pp5 and the whole of one resolution, in the six languages. */
class CitationBoxGoldenTest {

    private static final Map<Language, String> TITLES = Map.of(
            Language.AR, "تقديم المساعدة التقنية إلى مالي",
            Language.ZH, "向马里提供技术援助",
            Language.EN, "Technical assistance for Mali",
            Language.FR, "Assistance technique au Mali",
            Language.RU, "Оказание технической помощи Мали",
            Language.ES, "Asistencia técnica a Malí");

    @Test
    void theWholeBoxInSixLanguages() {
        Config config = new Config(
                List.of(Language.values()),
                Map.of(Language.ZH, "Clausebook", Language.EN, "Clausebook"),
                Optional.of("https://example.org/"),
                Map.of(),
                Optional.empty(),
                List.of(),
                Config.LARGEST_ZIP);
        Map<String, String> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Resolution resolution = resolution(language);
            WorkContext context =
                    context(config, new Catalog(List.of(Catalog.entryOf(resolution))), List.of(), resolution);
            StringBuilder text = new StringBuilder();
            for (String id : List.of("op23", "pp5")) {
                text.append("== ").append(id).append('\n');
                append(
                        text,
                        CitationBox.ofClause(
                                context,
                                resolution,
                                PrintedLabels.of(resolution),
                                resolution.clause(id).orElseThrow()));
            }
            text.append("== whole\n");
            append(text, CitationBox.ofWhole(context, resolution));
            assertThat(text).doesNotContain("null", "{0}");
            files.put(language.code() + ".txt", text.toString());
        }
        new GoldenFolder("cite/box").check(files);
    }

    private static void append(StringBuilder text, CitationBox box) {
        for (List<CitationBox.Field> fields : List.of(box.fields(), box.styles(), box.records())) {
            for (CitationBox.Field field : fields) {
                text.append(field.label())
                        .append(field.lang().isEmpty() ? "" : " [" + field.lang() + "]")
                        .append("\n  ")
                        .append(field.text().replace("\n", "\n  "))
                        .append('\n');
            }
        }
    }

    private static Resolution resolution(Language language) {
        Sample sample = new Sample("hrc/58/30", language, "2025-04-04");
        for (int i = 1; i <= 5; i++) {
            sample.pp("A" + i + ",");
        }
        for (int i = 1; i <= 23; i++) {
            sample.op("B" + i + ";");
        }
        return sample.build(TITLES.get(language), List.of(), "C", List.of());
    }
}
