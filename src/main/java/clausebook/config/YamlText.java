package clausebook.config;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML that a configuration needs: keys, lists and plain values, a few levels deep. Anchors, aliases
 * and tags are refused: they let a small file grow without bound, or ask for things other than text.
 */
final class YamlText {

    private static final int MAX_DEPTH = 4;

    private final SourceText source;
    private final Iterator<Event> events;

    private YamlText(SourceText source, Iterator<Event> events) {
        this.source = source;
        this.events = events;
    }

    /** The value that the text holds; empty, with a problem, if it is not one value of the kind above. */
    static Outcome<Optional<Entry>> read(SourceText source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file())
                .setUseMarks(true)
                .setCodePointLimit(source.text().length() + 1)
                .build();
        try {
            YamlText reader = new YamlText(
                    source, new Parse(settings).parseString(source.text()).iterator());
            return Outcome.of(reader.document());
        } catch (Refused e) {
            return new Outcome<>(Optional.empty(), List.of(e.problem));
        } catch (MarkedYamlEngineException e) {
            Place place = place(source, e.getProblemMark());
            return new Outcome<>(Optional.empty(), List.of(syntax(place, e.getProblem())));
        } catch (YamlEngineException e) {
            return new Outcome<>(
                    Optional.empty(), List.of(syntax(Place.of(source.file()), String.valueOf(e.getMessage()))));
        }
    }

    private static Problem syntax(Place place, String what) {
        return Problem.error(
                "config-syntax",
                place,
                "this is not YAML: " + what,
                "write one \"key: value\" a line; put a value with : or # in it between double quotes");
    }

    private Optional<Entry> document() {
        Optional<Entry> found = Optional.empty();
        boolean begun = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (begun) {
                    throw new Refused(syntax(place(source, event.getStartMark()), "a second document begins here"));
                }
                begun = true;
            } else if (event instanceof NodeEvent node) {
                found = Optional.of(entry(node, 1));
            }
        }
        return found;
    }

    private Entry entry(NodeEvent event, int depth) {
        Place place = place(source, event.getStartMark());
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            throw new Refused(Problem.error(
                    "config-alias", place, "anchors (&) and aliases (*) are not used here", "write the value out"));
        }
        if (depth > MAX_DEPTH) {
            throw new Refused(Problem.error(
                    "config-depth",
                    place,
                    "this is more than %d levels deep".formatted(MAX_DEPTH),
                    "take a level out"));
        }
        if (event instanceof ScalarEvent scalar) {
            return new Entry.Text(untagged(scalar.getTag(), place, scalar.getValue()), place);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        untagged(start.getTag(), place, "");
        return start.getEventId() == Event.ID.SequenceStart ? listing(place, depth) : mapping(place, depth);
    }

    private Entry listing(Place place, int depth) {
        List<Entry> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            items.add(entry(node, depth + 1));
        }
        return new Entry.Listing(items, place);
    }

    private Entry mapping(Place place, int depth) {
        List<Entry.Pair> pairs = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            Entry key = entry(node, depth + 1);
            Entry value = entry((NodeEvent) events.next(), depth + 1);
            if (!(key instanceof Entry.Text text)) {
                throw new Refused(syntax(key.place(), "a key must be one word"));
            }
            pairs.add(new Entry.Pair(text, value));
        }
        return new Entry.Mapping(pairs, place);
    }

    private static <T> T untagged(Optional<String> tag, Place place, T value) {
        if (tag.isPresent()) {
            throw new Refused(Problem.error(
                    "config-tag", place, "tags (!) are not used here: every value is text", "take the tag out"));
        }
        return value;
    }

    private static Place place(SourceText source, Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Place.of(source.file());
        }
        int line = mark.get().getLine() + 1;
        String excerpt = line <= source.lineCount() ? source.line(line) : "";
        return new Place(source.file(), line, mark.get().getColumn() + 1, excerpt);
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
