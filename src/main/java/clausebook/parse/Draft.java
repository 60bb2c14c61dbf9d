package clausebook.parse;

import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.un.ParagraphNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clause whose items are still being met. */
final class Draft {

    /** The ordinal of an operative paragraph that has no number. */
    private static final int SOLE = -1;

    private final Optional<ParagraphNumber> number;
    private final Optional<Passage> printed;
    private final Wording wording;
    private final int ordinal;
    private final List<Items.Raw> items = new ArrayList<>();
    private final List<Optional<Wording>> flushBehind = new ArrayList<>();
    /** Paragraphs behind its colon that have no mark: items, if a mark behind them shows that theirs were lost. */
    private final List<Passage> unmarked = new ArrayList<>();

    private Optional<Wording> after = Optional.empty();

    private Draft(Optional<ParagraphNumber> number, Optional<Passage> printed, Wording wording, int ordinal) {
        this.number = number;
        this.printed = printed;
        this.wording = wording;
        this.ordinal = ordinal;
    }

    static Draft preambular(int ordinal, Wording wording) {
        return new Draft(Optional.empty(), Optional.empty(), wording, ordinal);
    }

    static Draft operative(ParagraphNumber number, Passage printed, Wording wording) {
        return new Draft(Optional.of(number), Optional.of(printed), wording, 0);
    }

    /** The only operative paragraph, which has no number. */
    static Draft sole(Wording wording) {
        return new Draft(Optional.empty(), Optional.empty(), wording, SOLE);
    }

    Wording wording() {
        return wording;
    }

    boolean isNumbered() {
        return number.isPresent();
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    int itemCount() {
        return items.size();
    }

    boolean hasAfter() {
        return after.isPresent();
    }

    /** Whether a colon or a quoted paragraph ends it, so that one more quoted paragraph is part of it. */
    boolean quotes() {
        return after.map(Wording::text)
                .map(Body::isQuoted)
                .orElseGet(() -> items.isEmpty() && Ending.isColon(wording.text()));
    }

    List<Passage> unmarked() {
        return unmarked;
    }

    void addItem(Items.Raw item) {
        if (after.isPresent() && !items.isEmpty()) {
            // More items follow: the flush line belonged to the item before it.
            flushBehind.set(items.size() - 1, after);
            after = Optional.empty();
        }
        items.add(item);
        flushBehind.add(Optional.empty());
    }

    /** A line behind the items, or one more of them. */
    void goOn(Wording more) {
        after = Optional.of(after.map(before -> Continued.with(before, more)).orElse(more));
    }

    /** @param section that the clause stands in, where the numbers of sections restart */
    Clause finished(BodyBlocks blocks, int section, List<Problem> problems) {
        lineOfTheLast();
        if (number.isEmpty() && ordinal != SOLE) {
            String id = blocks.id("pp" + ordinal);
            return new PreambularParagraph(id, ordinal, Optional.empty(), wording, items(id, problems), after);
        }
        String id = blocks.id(Sections.opPrefix(section) + "op"
                + number.map(ParagraphNumber::key).orElse("1"));
        return new OperativeParagraph(
                id, number.map(ParagraphNumber::printed), printed, wording, items(id, problems), after);
    }

    /** Where every item before the last has a line of its own behind it, the line behind the last is its own too. */
    private void lineOfTheLast() {
        int last = items.size() - 1;
        if (last > 0 && flushBehind.subList(0, last).stream().allMatch(Optional::isPresent)) {
            flushBehind.set(last, after);
            after = Optional.empty();
        }
    }

    private List<Clause.Subparagraph> items(String id, List<Problem> problems) {
        return Items.of(id, items, flushBehind, problems);
    }
}
