package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Derivation;
import clausebook.derive.Mali;
import clausebook.golden.GoldenFolder;
import clausebook.model.Resolution;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResolutionJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ResolutionJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

    @Example
    void resolution5830IsThatOfTheGoldenFolder() {
        String json = json(Mali.resolution());
        new GoldenFolder("export/hrc-58-30").check(Map.of("resolution.json", json));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Example
    void fieldsStandInTheOrderOfSchemaOne() {
        assertThat(tree(json(Mali.resolution())).propertyNames())
                .containsExactly(
                        "schema",
                        "symbol",
                        "derived",
                        "organ",
                        "session",
                        "number",
                        "language",
                        "title",
                        "adopted",
                        "meeting",
                        "agendaItem",
                        "vote",
                        "source",
                        "front",
                        "chapeau",
                        "closing",
                        "blocks",
                        "clauses",
                        "mandates",
                        "due",
                        "afterClosing",
                        "footnotes",
                        "draft");
    }

    @Example
    void itemsFlushLineAndHeldNoteAreThere() {
        String json = json(SampleTexts.small());
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode preambular = tree(json).get("clauses").get(0);
        assertThat(preambular.get("notes").toString())
                .isEqualTo("[{\"mark\":\"1\",\"text\":\"A/HRC/60/1。\",\"at\":19}]");
        assertThat(preambular.get("citations").get(0).get("start").intValue()).isEqualTo(6);
        JsonNode operative = tree(json).get("clauses").get(1);
        assertThat(operative.get("items").get(0).get("items").get(0).get("mark").stringValue())
                .isEqualTo("㈠");
        assertThat(operative.get("after").get("text").stringValue()).isEqualTo("1. 并请秘书长协助。");
        assertThat(tree(json).get("blocks").get(1).get("heading").stringValue()).isEqualTo("一. 'Quoted' & <b>");
    }

    @Example
    void aWrongFileIsNotValid() {
        String json = json(Mali.resolution());
        assertThat(SCHEMA.validate(json.replace("\"kind\":\"operative\"", "\"kind\":\"final\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(
                        json.replaceFirst("\"adopted\":\"2025-04-04\"", "\"adopted\":\"4 April\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"year\":2015", "\"was\":2015"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("马", "𠮷", "，", "a", "𝒜", "é", "\"", "\\", "👩‍⚖️")
                .list()
                .ofMaxSize(60)
                .map(List::toString);
    }

    @Property(tries = 200)
    void codePointsAreCountedAsTheyAreCounted(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!inside) {
                assertThat(points.before(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    private static String json(Resolution resolution) {
        return new String(
                ResolutionJson.write(resolution, Derivation.derive(resolution).value()), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.builder().build().readTree(json);
    }
}
