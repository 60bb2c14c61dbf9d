package clausebook.annotate;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.un.CitedNumber;
import java.util.Optional;

/**
 * In which order a text prints session and number: 60/251, or 251/60 as some Arabic copies do. One number may be read
 * either way; the dated ones that only one reading explains tell it for all, unless they contradict each other.
 */
final class PrintedOrder {

    /** One number alone may be misprinted. */
    private static final int FEWEST = 2;

    private int straight = 0;
    private int turned = 0;

    private PrintedOrder() {}

    /** Whether a text, whose citations were read without knowing it, turns them; empty where it does not show. */
    static Optional<Boolean> isTurned(Resolution marked) {
        PrintedOrder order = new PrintedOrder();
        marked.clauses().forEach(order::count);
        boolean one = order.straight == 0 || order.turned == 0;
        return one && order.straight + order.turned >= FEWEST ? Optional.of(order.turned > 0) : Optional.empty();
    }

    private void count(Clause clause) {
        clause.wording().marks().forEach(this::count);
        clause.after().ifPresent(words -> words.marks().forEach(this::count));
        clause.items().forEach(this::count);
    }

    private void count(Mark mark) {
        if (mark instanceof Mark.Citation citation
                && citation.date().isPresent()
                && citation.target() instanceof Target.Elsewhere named) {
            String printed =
                    CitedNumber.narrow(Unmarked.of(citation.printedNumber()).text());
            Optional<CitedNumber> number =
                    CitedNumber.at(printed, 0).filter(read -> read.shape() == CitedNumber.Shape.STROKE);
            String symbol = named.symbol().text();
            straight += number.filter(read -> isIn(symbol, read)).isPresent() ? 1 : 0;
            turned += number.filter(read -> !isIn(symbol, read))
                            .flatMap(CitedNumber::turned)
                            .filter(read -> isIn(symbol, read))
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private static boolean isIn(String symbol, CitedNumber number) {
        return symbol.endsWith("/" + number.session() + "/" + number.serial());
    }
}
