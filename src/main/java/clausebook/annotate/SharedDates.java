package clausebook.annotate;

import clausebook.annotate.FoundNumber.Owner;
import clausebook.un.CitedNumber;
import clausebook.un.SessionDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the numbers of a list the dates that stand at its end or beginning. A date is the last number's alone (in Chinese
 * the first's) unless the text says that it is that of more, or the list groups documents of one session and organ.
 */
final class SharedDates {

    /** Which documents the words before a date say it is the date of. */
    enum Reach {
        ONE,
        /** {@code both of} */
        BOTH,
        /** by its number, as in Arabic المؤرخة: of all that stand under the noun */
        LIST,
        /** {@code all of} */
        ALL
    }

    private final List<FoundNumber> numbers;
    private final CitationDetails details;
    private final boolean datesBefore;
    /** Whether the text prints session and number the other way round; empty where nothing tells. */
    private final Optional<Boolean> turnedOrder;

    private final List<Optional<LocalDate>> dates = new ArrayList<>();

    private SharedDates(
            List<FoundNumber> numbers, CitationDetails details, boolean datesBefore, CitationContext context) {
        this.numbers = numbers;
        this.details = details;
        this.datesBefore = datesBefore;
        this.turnedOrder = context.turned();
    }

    /** For each number the date that the text gives it. */
    static List<Optional<LocalDate>> of(
            List<FoundNumber> numbers, CitationDetails details, boolean datesBefore, CitationContext context) {
        SharedDates shared = new SharedDates(numbers, details, datesBefore, context);
        for (int i = 0; i < numbers.size(); i++) {
            int from = i == 0 ? 0 : numbers.get(i - 1).outerEnd();
            shared.dates.add(details.date(numbers.get(i), from));
        }
        shared.distribute();
        shared.spread();
        shared.share();
        return shared.dates;
    }

    /** {@code 1325 (2000) and 1820 (2008) of 31 October 2000 and 19 June 2008}: to each number its date, or to none. */
    private void distribute() {
        for (int i = 0; i < numbers.size(); i++) {
            List<LocalDate> behind = details.datesBehind(numbers.get(i));
            if (behind.size() < 2) {
                continue;
            }
            int first = i;
            while (first > 0
                    && numbers.get(first).joined()
                    && dates.get(first - 1).isEmpty()) {
                first--;
            }
            boolean each = i - first + 1 == behind.size();
            for (int k = first; k <= i; k++) {
                dates.set(k, each ? Optional.of(behind.get(k - first)) : Optional.empty());
            }
        }
    }

    /** Numbers whose date stands behind the last of them, as the words before it say: both of 27 March 2014. */
    private void spread() {
        for (int i = 1; i < numbers.size(); i++) {
            Reach reach = dates.get(i).isEmpty() ? Reach.ONE : details.reach(numbers.get(i));
            int first = i;
            while (goesBack(reach, first, i)
                    && numbers.get(first).joined()
                    && dates.get(first - 1).isEmpty()) {
                first--;
                dates.set(first, dates.get(i));
            }
        }
    }

    /** Whether the date of the last number is that of the one before the first too. */
    private boolean goesBack(Reach reach, int first, int last) {
        return first > 0
                && switch (reach) {
                    case ONE -> false;
                    case BOTH -> first == last;
                    case LIST -> !numbers.get(first).opensList();
                    case ALL -> true;
                };
    }

    /** Numbers under one date: 第5/1号决议和第5/2号决议. Those of two sessions or organs cannot share one. */
    private void share() {
        for (int step = 1; step < numbers.size(); step++) {
            int to = datesBefore ? step : numbers.size() - 1 - step;
            int from = datesBefore ? to - 1 : to + 1;
            boolean lends = dates.get(to).isEmpty() && dates.get(from).isPresent();
            if (lends && areGrouped(Math.min(to, from), dates.get(from).get())) {
                dates.set(to, dates.get(from));
            }
        }
    }

    /** Whether a number and the next are named as documents of one organ and session. */
    private boolean areGrouped(int number, LocalDate date) {
        FoundNumber one = numbers.get(number);
        FoundNumber next = numbers.get(number + 1);
        // A noun of its own behind the first, or in Chinese its organ named anew, begins another citation.
        boolean anew = datesBefore ? next.owner().from() >= 0 : next.opensList();
        boolean oneOrgan = one.owner().organs().equals(next.owner().organs())
                && one.owner().foreign() == next.owner().foreign();
        boolean numbered = one.number().isPresent() && next.number().isPresent();
        return next.joined()
                && !anew
                && oneOrgan
                && numbered
                && areOfOneSession(one.number().get(), next.number().get(), next.owner(), date);
    }

    private boolean areOfOneSession(CitedNumber one, CitedNumber next, Owner owner, LocalDate date) {
        Optional<CitedNumber> turned = next.turned();
        boolean mayTurn =
                !turnedOrder.equals(Optional.of(false)) && one.turned().isPresent() && turned.isPresent();
        boolean straight = one.session().equals(next.session());
        if (!mayTurn) {
            return straight;
        }
        boolean other = one.turned().get().session().equals(turned.get().session());
        // 37/39 and 40/39 have only a serial number in common where the date shows that it is one.
        boolean fits = owner.organs().stream()
                .map(organ -> SessionDates.of(organ, turned.get()))
                .allMatch(span -> span.isEmpty() || span.get().holds(date));
        return turnedOrder.isPresent() ? other : straight || (other && fits);
    }
}
