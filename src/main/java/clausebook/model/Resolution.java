package clausebook.model;

import clausebook.text.Passage;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A resolution in one language, as its source gives it (Akoma Ntoso: expression).
 *
 * @param symbol in normal form
 * @param derived names of the facts here that the source does not print and that a rule derived, for example {@code symbol}
 * @param title as printed, without number and note marks; empty where the resolution has none (Security Council)
 * @param adopted the date of adoption; empty where the source does not give it
 * @param meeting the number of the meeting in digits, as a string
 * @param agendaItem the number of the agenda item
 * @param front the masthead, line by line, in source order
 * @param chapeau the organ's name that opens the sentence ({@code 人权理事会，})
 * @param blocks preamble, operative part, headings, annexes in source order; what stands after the closing block is in
 *     {@code afterClosing}
 * @param closing date, meeting, vote
 * @param draft whether this is a draft, published only as such
 */
public record Resolution(
        WorkId work,
        Language language,
        Symbol symbol,
        List<String> derived,
        Optional<String> title,
        Optional<LocalDate> adopted,
        Optional<String> meeting,
        Optional<String> agendaItem,
        Vote vote,
        List<Line> front,
        Optional<Wording> chapeau,
        List<Block> blocks,
        List<Line> closing,
        List<Block> afterClosing,
        List<Footnote> footnotes,
        boolean draft,
        SourceAccount source) {

    public Resolution {
        derived = List.copyOf(derived);
        front = List.copyOf(front);
        blocks = List.copyOf(blocks);
        closing = List.copyOf(closing);
        afterClosing = List.copyOf(afterClosing);
        footnotes = List.copyOf(footnotes);
    }

    /** All clauses with a page of their own, in source order, those of annexes included. */
    public List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        collect(blocks, found);
        collect(afterClosing, found);
        return List.copyOf(found);
    }

    /** The clauses of the resolution itself: what an annex holds is no paragraph of its preamble or operative part. */
    public List<Clause> clausesOutsideAnnexes() {
        List<Clause> found = new ArrayList<>();
        for (List<Block> part : List.of(blocks, afterClosing)) {
            collect(
                    part.stream()
                            .filter(block -> !(block instanceof Block.Annex))
                            .toList(),
                    found);
        }
        return List.copyOf(found);
    }

    private static void collect(List<Block> blocks, List<Clause> found) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> found.add(clause.clause());
                case Block.Annex annex -> collect(annex.blocks(), found);
                case Block.Heading heading -> {}
                case Block.Unnumbered paragraph -> {}
                case Block.Table table -> {}
            }
        }
    }

    public Optional<Clause> clause(String id) {
        return clause(blocks, id).or(() -> clause(afterClosing, id));
    }

    private static Optional<Clause> clause(List<Block> blocks, String id) {
        for (Block block : blocks) {
            if (block instanceof Block.ClauseBlock held && held.clause().id().equals(id)) {
                return Optional.of(held.clause());
            }
            if (block instanceof Block.Annex annex) {
                Optional<Clause> inside = clause(annex.blocks(), id);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    /** The same resolution with every clause, annexes included, changed by a step that adds marks. */
    public Resolution withClauses(UnaryOperator<Clause> change) {
        return new Resolution(
                work,
                language,
                symbol,
                derived,
                title,
                adopted,
                meeting,
                agendaItem,
                vote,
                front,
                chapeau,
                changed(blocks, change),
                closing,
                changed(afterClosing, change),
                footnotes,
                draft,
                source);
    }

    private static List<Block> changed(List<Block> blocks, UnaryOperator<Clause> change) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            result.add(
                    switch (block) {
                        case Block.ClauseBlock clause -> new Block.ClauseBlock(change.apply(clause.clause()));
                        case Block.Annex annex ->
                            new Block.Annex(annex.id(), annex.label(), annex.title(), changed(annex.blocks(), change));
                        case Block.Heading heading -> heading;
                        case Block.Unnumbered paragraph -> paragraph;
                        case Block.Table table -> table;
                    });
        }
        return result;
    }

    /** The passage a place can be shown from when a problem concerns the resolution as a whole. */
    public Optional<Passage> opening() {
        return front.isEmpty()
                ? chapeau.map(Wording::passage)
                : Optional.of(front.get(0).wording().passage());
    }
}
