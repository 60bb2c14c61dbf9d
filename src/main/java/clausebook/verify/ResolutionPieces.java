package clausebook.verify;

import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The words of a resolution as {@code resolution.json} (schema 1) holds them, in the order of the source. What schema 1
 * leaves out of the words (printed numbers, an annex's label) may stand between two pieces.
 */
final class ResolutionPieces {

    /** @param clause the id of the clause whose words these are; empty for words outside clauses */
    record Piece(String clause, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private boolean complete = true;

    private ResolutionPieces() {}

    static ResolutionPieces of(JsonNode resolution) {
        ResolutionPieces all = new ResolutionPieces();
        all.texts(resolution.path("front"));
        all.add("", resolution.path("chapeau").asString(""));
        Map<String, JsonNode> clauses = new HashMap<>();
        resolution.path("clauses").forEach(clause -> clauses.put(clause.path("id").asString(""), clause));
        boolean closed = false;
        for (JsonNode block : resolution.path("blocks")) {
            if (block.has("annex") && !closed) {
                all.texts(resolution.path("closing"));
                closed = true;
            }
            if (block.has("clause")) {
                JsonNode clause = clauses.remove(block.path("clause").asString(""));
                if (clause != null) {
                    all.clause(block.path("clause").asString(""), clause);
                }
            } else if (block.has("heading")) {
                all.add("", block.path("heading").asString(""));
            } else if (block.has("annex")) {
                all.add("", block.path("title").asString(""));
            } else {
                all.complete = false;
            }
        }
        // A clause that no block names would be lost from the count without a word.
        new TreeMap<>(clauses).forEach((id, clause) -> all.pieces.add(new Piece(id, "\uFFFF" + id)));
        if (!closed) {
            all.texts(resolution.path("closing"));
        }
        return all;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** Whether schema 1 tells all words but numbers and labels; not where there are tables. */
    boolean complete() {
        return complete;
    }

    private void texts(JsonNode list) {
        list.forEach(one -> add("", one.asString("")));
    }

    private void clause(String id, JsonNode clause) {
        add(id, withNotes(clause.path("text").asString(""), clause.path("notes")));
        clause.path("items").forEach(item -> clause(id, item));
        add(id, clause.path("after").asString(""));
    }

    private void add(String clause, String text) {
        String words = WhiteSpace.removedFrom(text);
        if (!words.isEmpty()) {
            pieces.add(new Piece(clause, words));
        }
    }

    /** Note marks are kept beside the words, each with the number of code points before it. */
    private static String withNotes(String text, JsonNode notes) {
        StringBuilder words = new StringBuilder(text);
        for (int i = notes.size() - 1; i >= 0; i--) {
            JsonNode note = notes.get(i);
            int at = note.path("at").asInt(-1);
            if (at >= 0 && at <= text.codePointCount(0, text.length())) {
                words.insert(text.offsetByCodePoints(0, at), note.path("mark").asString(""));
            }
        }
        return words.toString();
    }
}
