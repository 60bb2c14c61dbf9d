package clausebook.verify.site;

import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code resolution.json} (schema 1) says of the words of each clause, without white space.
 *
 * @param clauses in document order
 */
record ResolutionData(List<ClauseData> clauses) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 64;

    ResolutionData {
        clauses = List.copyOf(clauses);
    }

    /**
     * @param id as in the clause page's address
     * @param pieces the clause's words in order, cut where a printed number or a note mark may stand between
     */
    record ClauseData(String id, List<String> pieces) {
        ClauseData {
            pieces = List.copyOf(pieces);
        }
    }

    /** Empty where the bytes are not such a file. */
    static Optional<ResolutionData> parse(byte[] bytes) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        JsonNode clauses = root.path("clauses");
        if (!clauses.isArray()) {
            return Optional.empty();
        }
        List<ClauseData> found = new ArrayList<>();
        for (JsonNode clause : clauses) {
            if (!clause.path("id").isString()) {
                return Optional.empty();
            }
            List<String> pieces = new ArrayList<>();
            addWords(clause, pieces, 0);
            found.add(new ClauseData(clause.path("id").stringValue(), pieces));
        }
        return Optional.of(new ResolutionData(found));
    }

    private static void addWords(JsonNode part, List<String> pieces, int depth) {
        if (part.isString()) {
            addPieces(part.stringValue(), part, pieces);
            return;
        }
        JsonNode text = part.path("text");
        if (text.isString()) {
            addPieces(text.stringValue(), part, pieces);
        }
        if (depth < DEEPEST) {
            for (JsonNode item : part.path("items")) {
                addWords(item, pieces, depth + 1);
            }
            addWords(part.path("after"), pieces, depth + 1);
        }
    }

    private static void addPieces(String text, JsonNode part, List<String> pieces) {
        TreeSet<Integer> cuts = new TreeSet<>();
        int length = text.codePointCount(0, text.length());
        for (JsonNode note : part.path("notes")) {
            int at = note.path("at").asInt(0);
            if (at > 0 && at < length) {
                cuts.add(text.offsetByCodePoints(0, at));
            }
        }
        cuts.add(text.length());
        int from = 0;
        for (int cut : cuts) {
            String piece = WhiteSpace.removedFrom(text.substring(from, cut));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = cut;
        }
    }
}
