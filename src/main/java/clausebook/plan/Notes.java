package clausebook.plan;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes of a resolution, counted in the order of their marks; some have a mark only. */
final class Notes {

    /**
     * @param id the anchor of its text: {@code fn1}
     * @param footnote empty where the source holds the mark alone
     */
    record Note(String id, String mark, Optional<Footnote> footnote) {
        /** The anchor of its mark. */
        String markId() {
            return id + "-mark";
        }
    }

    private final List<Note> all = new ArrayList<>();
    private final Map<Wording, List<Note>> byWording = new IdentityHashMap<>();
    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();

    Notes(Resolution resolution) {
        resolution.footnotes().forEach(footnote -> footnotes.put(footnote.id(), footnote));
        resolution.front().stream().map(Line::wording).forEach(this::count);
        resolution.chapeau().ifPresent(this::count);
        count(resolution.blocks());
        resolution.closing().stream().map(Line::wording).forEach(this::count);
        count(resolution.afterClosing());
    }

    private void count(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> count(clause.clause());
                case Block.Heading heading -> count(heading.wording());
                case Block.Annex annex -> {
                    count(annex.label());
                    annex.title().ifPresent(this::count);
                    count(annex.blocks());
                }
                case Block.Unnumbered paragraph -> count(paragraph.wording());
                case Block.Table table -> table.rows().forEach(row -> row.forEach(this::count));
            }
        }
    }

    private void count(Clause clause) {
        count(clause.wording());
        clause.items().forEach(this::count);
        clause.after().ifPresent(this::count);
    }

    private void count(Wording wording) {
        for (Mark.NoteMark mark : wording.marks(Mark.NoteMark.class)) {
            String id = "fn" + (all.size() + 1);
            Note note = new Note(id, mark.mark(), Optional.ofNullable(footnotes.get(id)));
            all.add(note);
            byWording.computeIfAbsent(wording, key -> new ArrayList<>()).add(note);
        }
    }

    List<Note> all() {
        return List.copyOf(all);
    }

    /** The notes marked in one wording, in order. */
    List<Note> of(Wording wording) {
        return List.copyOf(byWording.getOrDefault(wording, List.of()));
    }

    /** The notes marked in a clause, its items and flush line included, in order. */
    List<Note> of(Clause clause) {
        List<Note> found = new ArrayList<>(of(clause.wording()));
        clause.items().forEach(item -> found.addAll(of(item)));
        clause.after().ifPresent(words -> found.addAll(of(words)));
        return List.copyOf(found);
    }
}
