package clausebook.parse;

import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.un.ItemMark;
import java.util.List;
import java.util.Optional;

/** Items of a list that lost their marks: they wait with their clause until a mark behind them tells what they are. */
final class LostMarks {

    private final Notes notes;
    private final List<Problem> problems;

    LostMarks(Notes notes, List<Problem> problems) {
        this.notes = notes;
        this.problems = problems;
    }

    /** Whether a paragraph may be an item without its mark: behind a colon, ending as items do. */
    static boolean mayBeItem(Draft clause, Passage passage) {
        return clause.isNumbered()
                && !clause.hasItems()
                && Ending.isColon(clause.wording().text())
                && Ending.of(passage.text()) == Ending.SEMICOLON
                && !Ending.isColon(passage.text());
    }

    /**
     * What waits counts only where the next mark's position agrees with its number.
     *
     * @return whether it does, or nothing waits; then what waited are items of the clause
     */
    boolean found(Draft clause, ItemMark mark) {
        if (clause.unmarked().isEmpty()) {
            return true;
        }
        int position = clause.itemCount() + clause.unmarked().size() + 1;
        Optional<ItemMark.Reading> reading = mark.readings().stream()
                .filter(each -> each.position() == position)
                .findFirst();
        if (reading.isEmpty()) {
            return false;
        }
        for (Passage lost : clause.unmarked()) {
            int place = clause.itemCount() + 1;
            ItemMark own = new ItemMark(
                    0, 0, List.of(new ItemMark.Reading(reading.get().series(), place)));
            clause.addItem(new Items.Raw(own, lost.part(0, 0), notes.take(lost)));
            problems.add(Problem.warning(
                    "item-mark-missing",
                    lost.place(),
                    "a paragraph has no mark, but the mark behind it shows that it is item %d of its list"
                            .formatted(place),
                    "compare with the official text: the mark may have been lost"));
        }
        clause.unmarked().clear();
        return true;
    }
}
