package clausebook.parity;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.problem.Place;
import clausebook.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the parts of one text stand in its source, and where a part that it lacks would stand. */
final class Places {

    private final Resolution resolution;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    Places(Resolution resolution) {
        this.resolution = resolution;
        resolution.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    }

    Resolution resolution() {
        return resolution;
    }

    Map<String, Clause> clauses() {
        return clauses;
    }

    boolean holds(String id) {
        return clauses.containsKey(id);
    }

    /** A clause that this text holds. */
    Clause clause(String id) {
        return Objects.requireNonNull(clauses.get(id), id);
    }

    List<Clause> ofSeries(String series) {
        return clauses.values().stream()
                .filter(clause -> series(clause.id()).equals(series))
                .toList();
    }

    Sighting at(Place place) {
        return new Sighting(resolution.language(), place);
    }

    Sighting of(Clause clause) {
        return at(clause.printedNumber().orElse(clause.wording().passage()).place());
    }

    /** The text as a whole. */
    Sighting whole() {
        return at(resolution
                .opening()
                .map(Passage::place)
                .orElse(Place.of(resolution.source().file())));
    }

    /** The line that prints a fact, or the text as a whole. */
    Sighting fact(Line.Role... roles) {
        for (Line.Role role : roles) {
            List<Line> lines = new ArrayList<>(resolution.closing());
            lines.addAll(resolution.front());
            Optional<Line> line =
                    lines.stream().filter(each -> each.role() == role).findFirst();
            if (line.isPresent()) {
                return at(line.get().wording().passage().place());
            }
        }
        return whole();
    }

    /** Where a clause that this text lacks would stand: at the last of those before it that it has. */
    Sighting before(String id, List<String> order) {
        Sighting last = whole();
        for (String each : order) {
            if (each.equals(id)) {
                break;
            }
            Clause clause = clauses.get(each);
            last = clause == null ? last : of(clause);
        }
        return last;
    }

    /** A clause's items of every degree, by id, in order. */
    static Map<String, Clause> items(Clause clause) {
        Map<String, Clause> found = new LinkedHashMap<>();
        collect(clause, found);
        return found;
    }

    private static void collect(Clause clause, Map<String, Clause> found) {
        for (Clause item : clause.items()) {
            found.put(item.id(), item);
            collect(item, found);
        }
    }

    /** The wordings of a clause, its items' and flush lines' included. */
    static List<Wording> wordings(Clause clause) {
        List<Wording> found = new ArrayList<>(List.of(clause.wording()));
        clause.items().forEach(item -> found.addAll(wordings(item)));
        clause.after().ifPresent(found::add);
        return found;
    }

    /** Marks of one kind in a clause, each with its place, in the order of the words. */
    <M extends Mark> List<Map.Entry<M, Sighting>> marks(Clause clause, Class<M> kind) {
        List<Map.Entry<M, Sighting>> found = new ArrayList<>();
        for (Wording wording : wordings(clause)) {
            for (M mark : wording.marks(kind)) {
                int index = Math.min(mark.start(), Math.max(0, wording.passage().length() - 1));
                found.add(Map.entry(mark, at(wording.passage().placeAt(index))));
            }
        }
        return found;
    }

    /** Parts of the text that are no clauses, by what names them, with their places. */
    Map<String, Sighting> others() {
        Map<String, Sighting> found = new LinkedHashMap<>();
        others(resolution.blocks(), found);
        others(resolution.afterClosing(), found);
        return found;
    }

    private void others(List<Block> blocks, Map<String, Sighting> found) {
        int headings = 0;
        String clause = "";
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock held -> {
                    clause = held.clause().id();
                    headings = 0;
                }
                case Block.Heading heading -> {
                    headings++;
                    String where = clause.isEmpty() ? "before the first paragraph" : "behind " + clause;
                    found.put(
                            "heading %d %s".formatted(headings, where),
                            at(heading.wording().passage().place()));
                }
                case Block.Annex annex -> {
                    found.put(
                            "the annex " + annex.id(),
                            at(annex.label().passage().place()));
                    others(annex.blocks(), found);
                }
                case Block.Unnumbered paragraph ->
                    found.put(
                            "unnumbered paragraph " + paragraph.id(),
                            at(paragraph.wording().passage().place()));
                case Block.Table table -> found.put("table " + table.id(), table(table));
            }
        }
    }

    private Sighting table(Block.Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(cell -> at(cell.passage().place()))
                .orElseGet(this::whole);
    }

    /** The ids that are counted, not printed: a text that lacks one renames all that follow. */
    static boolean isCounted(String id) {
        return id.matches("(?:annex[0-9]++-)?(?:sec[0-9]++-)?(?:pp|p)[0-9]++");
    }

    /** The series that an id belongs to: {@code pp}, {@code annex1-op}, {@code sec2-op}. */
    static String series(String id) {
        return id.replaceAll("(pp|op|p)[0-9]++(?:bis|ter|quater)?+$", "$1");
    }

    /** The last clause of a series, or the text as a whole. */
    Sighting end(String series) {
        List<Clause> held = ofSeries(series);
        return held.isEmpty() ? whole() : of(held.get(held.size() - 1));
    }
}
