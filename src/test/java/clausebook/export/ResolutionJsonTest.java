package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Derivation;
import clausebook.derive.Mali;
import clausebook.derive.Sample;
import clausebook.golden.GoldenFolder;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.parse.Reading;
import clausebook.un.Language;
import clausebook.un.Symbol;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void twoMarksThatShareANoteBothHaveItsText() {
        Resolution starred = new Sample("hrc/58/90", Language.EN, "2025-04-04")
                .op("Decides* to light;", Sample.note("*", "Decides", true))
                .op("Decides* to rest;", Sample.note("*", "Decides", true))
                .footnote("*", "As the keepers asked.")
                .build();
        for (JsonNode clause : tree(json(starred)).get("clauses")) {
            assertThat(clause.get("notes").get(0).get("text").stringValue()).isEqualTo("As the keepers asked.");
        }
    }

    @Example
    void whatMayBeSeveralDocumentsNamesThemAll() {
        Resolution unclear = new Sample("hrc/58/90", Language.EN, "2025-04-04")
                .pp(
                        "Recalling resolution 58/2,",
                        (text, from) -> new Mark.Citation(
                                text.indexOf("58/2"),
                                text.indexOf("58/2") + 4,
                                "58/2",
                                Optional.empty(),
                                new Target.Ambiguous(List.of(new Symbol("A/HRC/RES/58/2"), new Symbol("A/RES/58/2"))),
                                Mark.Role.BACKGROUND,
                                Optional.empty(),
                                Optional.empty()))
                .build();
        JsonNode citation =
                tree(json(unclear)).get("clauses").get(0).get("citations").get(0);
        assertThat(citation.get("target").stringValue()).isEqualTo("ambiguous");
        assertThat(citation.get("symbol").isNull()).isTrue();
        assertThat(citation.get("candidates").toString()).isEqualTo("[\"A/HRC/RES/58/2\",\"A/RES/58/2\"]");
    }

    @Example
    void aRecordedVoteNamesEachGroup() {
        Resolution voted = Reading.parse("hrc/58/90", "en", """
                        58/90. Lamps of the harbour

                        The Human Rights Council,

                        Recalling its previous resolutions,

                        1. Decides to keep the lamps lit.

                        59th meeting
                        4 April 2025

                        [Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:
                        In favour:
                        Albania, Benin, Chile
                        Against:
                        Cuba, Ghana
                        Abstaining:
                        Malta]
                        """).value().orElseThrow();
        JsonNode vote = tree(json(voted)).get("vote");
        assertThat(vote.get("kind").stringValue()).isEqualTo("recorded");
        assertThat(vote.get("tally").toString()).isEqualTo("{\"for\":3,\"against\":2,\"abstaining\":1}");
        assertThat(vote.get("for").toString()).isEqualTo("[\"Albania\",\"Benin\",\"Chile\"]");
        assertThat(vote.get("against").toString()).isEqualTo("[\"Cuba\",\"Ghana\"]");
        assertThat(vote.get("abstaining").toString()).isEqualTo("[\"Malta\"]");
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
