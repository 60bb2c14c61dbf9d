package clausebook.annotate;

import clausebook.model.Clause;
import clausebook.model.Clause.Subparagraph;
import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.un.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number that could be that of several organs' documents is that of the one which the text has already named in full:
 * {@code its resolution 42/25 of 27 September 2019 … established pursuant to resolution 42/25}. Where it has named none of
 * them, or two, the number stays ambiguous.
 */
final class RecurringNumbers {

    /** What the text has named so far, with an organ or a date that told whose it is. */
    private final Set<Symbol> named = new LinkedHashSet<>();

    /** The clauses of a text in their order. */
    Clause settle(Clause clause) {
        Wording wording = settle(clause.wording());
        List<Subparagraph> items = new ArrayList<>();
        clause.items().forEach(item -> items.add((Subparagraph) settle(item)));
        Optional<Wording> after = clause.after().map(this::settle);
        return clause.with(wording, items, after);
    }

    Wording settle(Wording wording) {
        List<Mark> marks = new ArrayList<>();
        boolean changed = false;
        for (Mark mark : wording.marks()) {
            Mark settled = mark instanceof Mark.Citation citation ? settle(citation) : mark;
            changed |= settled != mark;
            marks.add(settled);
        }
        return changed ? new Wording(wording.passage(), marks) : wording;
    }

    private Mark.Citation settle(Mark.Citation citation) {
        if (citation.target() instanceof Target.Elsewhere sure) {
            named.add(sure.symbol());
            return citation;
        }
        if (!(citation.target() instanceof Target.Ambiguous several)) {
            return citation;
        }
        List<Symbol> known =
                several.candidates().stream().filter(named::contains).toList();
        return known.size() == 1 ? citation.withTarget(new Target.Elsewhere(known.get(0))) : citation;
    }
}
