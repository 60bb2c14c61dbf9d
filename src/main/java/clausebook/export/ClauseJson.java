package clausebook.export;

import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.un.Symbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Clauses and their marks as JSON. Inside, positions count UTF-16 units; here they are turned into code points. */
final class ClauseJson {

    private final JsonMapper mapper;
    /** Texts of footnotes still to be met, by mark: a star may be printed several times, each for another note. */
    private final Map<String, Deque<Footnote>> notes = new LinkedHashMap<>();

    ClauseJson(JsonMapper mapper, List<Footnote> footnotes) {
        this.mapper = mapper;
        footnotes.forEach(note ->
                notes.computeIfAbsent(note.mark(), mark -> new ArrayDeque<>()).add(note));
    }

    /** Clauses must be asked for in source order, since a note's mark may be repeated. */
    ObjectNode clause(Clause clause) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", clause.id());
        switch (clause) {
            case Clause.PreambularParagraph preambular ->
                node.put("kind", ResolutionJson.kind(clause)).put("number", Integer.toString(preambular.ordinal()));
            case Clause.OperativeParagraph operative ->
                node.put("kind", ResolutionJson.kind(clause))
                        .put("number", operative.number().orElse(null));
            case Clause.Subparagraph item -> node.put("mark", item.mark());
        }
        wording(node, clause.wording());
        ArrayNode items = node.putArray("items");
        clause.items().forEach(item -> items.add(clause(item)));
        clause.after().ifPresentOrElse(words -> wording(node.putObject("after"), words), () -> node.putNull("after"));
        return node;
    }

    private void wording(ObjectNode node, Wording wording) {
        CodePoints points = new CodePoints(wording.text());
        node.put("text", wording.text());
        ArrayNode actions = node.putArray("actions");
        wording.marks(Mark.Action.class).forEach(action -> actions.add(action(action, points)));
        ArrayNode citations = node.putArray("citations");
        wording.marks(Mark.Citation.class)
                .forEach(citation -> citations.add(citation(citation, wording.text(), points)));
        ArrayNode instruments = node.putArray("instruments");
        for (Mark.Instrument instrument : wording.marks(Mark.Instrument.class)) {
            ObjectNode named = instruments.addObject();
            named.put("key", instrument.key());
            named.put("name", instrument.name());
            named.put("symbol", instrument.symbol().map(Symbol::text).orElse(null));
            if (!instrument.articles().isEmpty()) {
                ArrayNode articles = named.putArray("articles");
                instrument.articles().forEach(articles::add);
            }
            span(named, instrument, points);
        }
        ArrayNode emphasis = node.putArray("emphasis");
        wording.marks(Mark.Emphasis.class).forEach(mark -> span(emphasis.addObject(), mark, points));
        ArrayNode notesHere = node.putArray("notes");
        for (Mark.NoteMark mark : wording.marks(Mark.NoteMark.class)) {
            ObjectNode note = notesHere.addObject();
            note.put("mark", mark.mark());
            note.put("text", noteText(mark));
            note.put("at", points.before(mark.start()));
        }
    }

    private @Nullable String noteText(Mark.NoteMark mark) {
        Deque<Footnote> left = notes.get(mark.mark());
        if (!mark.hasText() || left == null) {
            return null;
        }
        // The last text stands for all later marks like it: two marks may share one note.
        Footnote note = left.size() > 1 ? left.remove() : left.peek();
        return note == null ? null : note.wording().text();
    }

    private ObjectNode action(Mark.Action action, CodePoints points) {
        ObjectNode node = mapper.createObjectNode();
        node.put("phrase", action.phrase());
        node.put("group", action.group().key());
        span(node, action, points);
        ArrayNode addressees = node.putArray("addressees");
        for (Mark.Addressee addressee : action.addressees()) {
            ObjectNode named = addressees.addObject();
            named.put("key", addressee.key());
            named.put("name", addressee.name());
            span(named, addressee, points);
        }
        node.set("modifiers", ResolutionJson.strings(action.modifiers()));
        return node;
    }

    private ObjectNode citation(Mark.Citation citation, String text, CodePoints points) {
        ObjectNode node = mapper.createObjectNode();
        node.put("symbol", citation.target().symbolMeant().map(Symbol::text).orElse(null));
        node.put("date", citation.date().map(Object::toString).orElse(null));
        node.put("text", text.substring(citation.start(), citation.end()));
        span(node, citation, points);
        node.put("target", target(citation.target()));
        node.put("role", citation.role().key());
        node.put("subject", citation.subject().orElse(null));
        node.put("clause", citation.clause().orElse(null));
        List<Symbol> candidates =
                citation.target() instanceof Target.Ambiguous several ? several.candidates() : List.of();
        node.set(
                "candidates",
                ResolutionJson.strings(candidates.stream().map(Symbol::text).toList()));
        return node;
    }

    private static String target(Target target) {
        return switch (target) {
            case Target.Held held -> "held";
            case Target.Elsewhere elsewhere -> "elsewhere";
            case Target.Ambiguous several -> "ambiguous";
            case Target.Unresolved none -> "unresolved";
        };
    }

    private static void span(ObjectNode node, Mark mark, CodePoints points) {
        node.put("start", points.before(mark.start()));
        node.put("end", points.before(mark.end()));
    }
}
