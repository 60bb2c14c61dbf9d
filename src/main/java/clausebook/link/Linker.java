package clausebook.link;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.model.Wording;
import java.util.List;
import java.util.Optional;

/** Turns citations of documents that this site holds into links to them; all others stay as they are. */
public final class Linker {

    private final Catalog catalog;

    public Linker(Catalog catalog) {
        this.catalog = catalog;
    }

    public Resolution link(Resolution resolution) {
        return resolution.withClauses(this::link);
    }

    private Clause link(Clause clause) {
        List<Clause.Subparagraph> items = clause.items().stream()
                .map(item -> (Clause.Subparagraph) link(item))
                .toList();
        Optional<Wording> after = clause.after().map(this::link);
        return clause.with(link(clause.wording()), items, after);
    }

    private Wording link(Wording wording) {
        return new Wording(
                wording.passage(), wording.marks().stream().map(this::link).toList());
    }

    private Mark link(Mark mark) {
        if (mark instanceof Mark.Citation citation && citation.target() instanceof Target.Elsewhere elsewhere) {
            return catalog.holding(elsewhere.symbol())
                    .map(work -> (Mark) citation.withTarget(new Target.Held(elsewhere.symbol(), work)))
                    .orElse(citation);
        }
        return mark;
    }
}
