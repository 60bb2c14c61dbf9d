package clausebook.export;

import clausebook.derive.Findings;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Vote;
import clausebook.model.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code resolution.json}, schema "1": fields may be added, never changed. Positions count code points of {@code text}.
 * One field, clause, block and mandate a line, so that two versions can be compared line by line.
 */
public final class ResolutionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Resolution resolution;
    private final Findings findings;
    private final ClauseJson clauses;

    private ResolutionJson(Resolution resolution, Findings findings) {
        this.resolution = resolution;
        this.findings = findings;
        this.clauses = new ClauseJson(MAPPER, resolution.footnotes());
    }

    /** @param findings what was derived from this resolution */
    public static byte[] write(Resolution resolution, Findings findings) {
        return lines(new ResolutionJson(resolution, findings).tree()).getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON Schema of these files, as the site ships it. */
    public static byte[] schema() {
        try (InputStream file = ResolutionJson.class.getResourceAsStream("/clausebook/schema/resolution-1.json")) {
            if (file == null) {
                throw new IllegalStateException("the JSON Schema is missing from the program");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("resolution-1.json", failure);
        }
    }

    private ObjectNode tree() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "1");
        root.put("symbol", resolution.symbol().text());
        root.set("derived", strings(resolution.derived()));
        root.put("organ", resolution.work().organ().key());
        root.put("session", resolution.work().session());
        root.put("number", resolution.work().number());
        root.put("language", resolution.language().code());
        root.put("title", resolution.title().orElse(null));
        root.put("adopted", resolution.adopted().map(Object::toString).orElse(null));
        root.put("meeting", resolution.meeting().orElse(null));
        root.put("agendaItem", resolution.agendaItem().orElse(null));
        root.set("vote", vote(resolution.vote()));
        ObjectNode source = root.putObject("source");
        source.put("file", resolution.source().file());
        source.put("sha256", resolution.source().sha256());
        root.set("front", strings(resolution.front().stream().map(Line::text).toList()));
        root.put("chapeau", resolution.chapeau().map(Wording::text).orElse(null));
        root.set(
                "closing", strings(resolution.closing().stream().map(Line::text).toList()));
        root.set("blocks", blocks(resolution.blocks()));
        ArrayNode all = root.putArray("clauses");
        resolution.clauses().forEach(clause -> all.add(clauses.clause(clause)));
        root.set("mandates", MandateJson.mandates(MAPPER, findings.timeline().mandates()));
        root.set("due", MandateJson.due(MAPPER, findings.due()));
        root.set("afterClosing", blocks(resolution.afterClosing()));
        ArrayNode footnotes = root.putArray("footnotes");
        for (Footnote footnote : resolution.footnotes()) {
            ObjectNode node = footnotes.addObject();
            node.put("id", footnote.id());
            node.put("mark", footnote.mark());
            node.put("text", footnote.wording().text());
            node.put("fromNotesFile", footnote.fromNotesFile());
        }
        root.put("draft", resolution.draft());
        return root;
    }

    private static ObjectNode vote(Vote vote) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kind", vote.kind().key());
        node.put("text", vote.text());
        vote.tally()
                .ifPresentOrElse(
                        tally -> node.putObject("tally")
                                .put("for", tally.inFavour())
                                .put("against", tally.against())
                                .put("abstaining", tally.abstaining()),
                        () -> node.putNull("tally"));
        node.set("for", strings(vote.inFavour()));
        node.set("against", strings(vote.against()));
        node.set("abstaining", strings(vote.abstaining()));
        return node;
    }

    private static ArrayNode blocks(List<Block> blocks) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Block block : blocks) {
            ObjectNode node = array.addObject();
            switch (block) {
                case Block.ClauseBlock clause ->
                    node.put("clause", clause.clause().id());
                case Block.Heading heading ->
                    node.put("heading", heading.wording().text()).put("level", heading.level());
                case Block.Annex annex -> {
                    node.put("annex", annex.id());
                    node.put("title", annex.title().map(Wording::text).orElse(null));
                    node.put("label", annex.label().text());
                    node.set("blocks", blocks(annex.blocks()));
                }
                case Block.Unnumbered paragraph ->
                    node.put("paragraph", paragraph.id())
                            .put("text", paragraph.wording().text());
                case Block.Table table -> {
                    node.put("table", table.id());
                    node.put("heads", table.heads());
                    ArrayNode rows = node.putArray("rows");
                    table.rows()
                            .forEach(row -> rows.add(
                                    strings(row.stream().map(Wording::text).toList())));
                }
            }
        }
        return array;
    }

    static ArrayNode strings(List<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** A field a line; of the long lists, an entry a line. */
    private static String lines(ObjectNode root) {
        StringBuilder written = new StringBuilder("{\n");
        String between = "";
        for (String name : root.propertyNames()) {
            JsonNode value = root.get(name);
            written.append(between).append(MAPPER.writeValueAsString(name)).append(':');
            boolean holdsObjects =
                    value.isArray() && !value.isEmpty() && value.get(0).isObject();
            if (holdsObjects) {
                String separator = "[\n ";
                for (JsonNode entry : value) {
                    written.append(separator).append(MAPPER.writeValueAsString(entry));
                    separator = ",\n ";
                }
                written.append("\n]");
            } else {
                written.append(MAPPER.writeValueAsString(value));
            }
            between = ",\n";
        }
        return written.append("\n}\n").toString();
    }

    /** {@code preambular} or {@code operative}. */
    static String kind(Clause clause) {
        return switch (clause) {
            case Clause.PreambularParagraph preambular -> "preambular";
            case Clause.OperativeParagraph operative -> "operative";
            case Clause.Subparagraph item -> "item";
        };
    }
}
