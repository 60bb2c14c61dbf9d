package clausebook.plan.clause;

import clausebook.model.Clause;
import clausebook.model.Wording;
import clausebook.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One printed piece of a clause: its own words, an item, or the flush line behind items.
 *
 * @param id the anchor of an item; empty for the clause's own words, whose anchor the clause carries as a whole, and for
 *     a flush line
 * @param kind {@code own}, {@code item} or {@code after}
 * @param degree {@code 0} for the clause's own words, {@code 1} for its items, and so on
 * @param number the printed number or mark, empty where none is printed
 * @param numberHref where the number leads, empty where it is no link
 * @param gap what parts number and words: a space where the words are of a script that has them, else nothing
 */
public record ClauseLine(
        String id, String kind, String degree, String number, String numberHref, String gap, MarkedText text) {

    /**
     * The pieces of a clause in the order of the source.
     *
     * @param numberHref where the clause's own number leads, empty where it is no link
     * @param mark cuts the words of an anchor into runs
     */
    public static List<ClauseLine> of(Clause clause, String numberHref, BiFunction<String, Wording, MarkedText> mark) {
        List<ClauseLine> lines = new ArrayList<>();
        collect(clause, 0, numberHref, mark, lines);
        return List.copyOf(lines);
    }

    private static void collect(
            Clause clause,
            int degree,
            String numberHref,
            BiFunction<String, Wording, MarkedText> mark,
            List<ClauseLine> lines) {
        lines.add(new ClauseLine(
                degree == 0 ? "" : clause.id(),
                degree == 0 ? "own" : "item",
                String.valueOf(degree),
                clause.printedNumber().map(Passage::text).orElse(""),
                numberHref,
                gapBefore(clause.text()),
                mark.apply(clause.id(), clause.wording())));
        for (Clause item : clause.items()) {
            collect(item, degree + 1, "", mark, lines);
        }
        Optional<Wording> after = clause.after();
        after.ifPresent(words -> lines.add(
                new ClauseLine("", "after", String.valueOf(degree), "", "", "", mark.apply(clause.id(), words))));
    }

    /** No space is put beside Han characters or full-width signs: layout sets the number off, and copies stay clean. */
    private static String gapBefore(String text) {
        return text.isEmpty() || text.codePointAt(0) >= 0x2E80 ? "" : " ";
    }
}
