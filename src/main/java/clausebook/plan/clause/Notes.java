package clausebook.plan.clause;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.un.Numerals;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The footnotes of a resolution, counted in the order of their marks, those with a mark only included; what no mark calls
 * for comes last.
 */
public final class Notes {

    /**
     * @param id the anchor of its text: {@code fn1}
     * @param mark as printed; empty where no mark calls for it
     * @param footnote empty where the source holds the mark alone
     */
    public record Note(String id, String mark, Optional<Footnote> footnote) {
        /** The anchor of its first mark. */
        String markId() {
            return id + "-mark";
        }
    }

    /** One mark in the text; a note may be called for more than once, first in the text or first in its clause. */
    public record Call(Note note, boolean first, boolean firstInClause) {}

    private final Map<String, Note> byMark = new LinkedHashMap<>();
    private final List<Note> all = new ArrayList<>();
    private final Map<Wording, List<Call>> calls = new IdentityHashMap<>();
    private final List<Footnote> open;
    private final Set<String> inClause = new TreeSet<>();

    public Notes(Resolution resolution) {
        this.open = new ArrayList<>(resolution.footnotes());
        resolution.front().stream().map(Line::wording).forEach(this::count);
        resolution.chapeau().ifPresent(this::count);
        count(resolution.blocks());
        resolution.closing().stream().map(Line::wording).forEach(this::count);
        count(resolution.afterClosing());
        open.forEach(footnote -> all.add(new Note("fn" + (all.size() + 1), "", Optional.of(footnote))));
    }

    private void count(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> {
                    inClause.clear();
                    count(clause.clause());
                }
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
            String bare = bare(mark.mark());
            Optional<Footnote> footnote =
                    open.stream().filter(held -> bare(held.mark()).equals(bare)).findFirst();
            // A second star has a note of its own where the source has one; else both call for the same.
            boolean first = footnote.isPresent() || !byMark.containsKey(bare);
            if (first) {
                footnote.ifPresent(open::remove);
                Note made = new Note("fn" + (all.size() + 1), mark.mark(), footnote);
                all.add(made);
                byMark.put(bare, made);
            }
            Note note = Objects.requireNonNull(byMark.get(bare));
            calls.computeIfAbsent(wording, key -> new ArrayList<>())
                    .add(new Call(note, first, inClause.add(note.id())));
        }
    }

    /** A mark without what may stand around it: {@code 1.}, {@code [1]} and {@code ¹} call for one note. */
    private static String bare(String mark) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char unit = mark.charAt(i);
            int raised = Numerals.raised(unit);
            boolean counts = (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'z') || unit == '*';
            if (raised >= 0) {
                bare.append(raised);
            } else if (counts) {
                bare.append(unit);
            }
        }
        return bare.isEmpty() ? mark : bare.toString();
    }

    public List<Note> all() {
        return List.copyOf(all);
    }

    /** The marks in one wording, in order. */
    public List<Call> of(Wording wording) {
        return List.copyOf(calls.getOrDefault(wording, List.of()));
    }

    /** The notes called for in a clause, its items and flush line included, in order. */
    public List<Note> of(Clause clause) {
        List<Wording> wordings = new ArrayList<>();
        collect(clause, wordings);
        return wordings.stream()
                .flatMap(wording -> of(wording).stream())
                .map(Call::note)
                .distinct()
                .toList();
    }

    private static void collect(Clause clause, List<Wording> wordings) {
        wordings.add(clause.wording());
        clause.items().forEach(item -> collect(item, wordings));
        clause.after().ifPresent(wordings::add);
    }
}
