package clausebook.derive;

import clausebook.un.Organ;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happens to a mandate. Dates are those the text gives; what it does not give is absent. */
public sealed interface MandateEvent {

    /** The clause that says so, as an id. */
    String clause();

    /** What a resolution did to it: a cited one, or the present one. */
    sealed interface Done extends MandateEvent {
        Symbol symbol();

        Optional<LocalDate> date();

        /** Whether it is the present text that did it. */
        boolean present();
    }

    record Established(Symbol symbol, Optional<LocalDate> date, String clause, boolean present) implements Done {}

    record Extended(Symbol symbol, Optional<LocalDate> date, String clause, boolean present) implements Done {}

    record Modified(Symbol symbol, Optional<LocalDate> date, String clause, boolean present) implements Done {}

    record Ended(Symbol symbol, Optional<LocalDate> date, String clause, boolean present) implements Done {}

    /**
     * Something the present text asks for at a later time.
     *
     * @param kind what is due
     * @param session the session named for it, as a number; empty where the text names none
     * @param organ whose session it is; empty where none is named, or where no organ can have it then
     * @param when the words that say when, as they stand ({@code 第六十一届会议})
     * @param date a date only where the text prints one
     */
    record Due(
            Kind kind,
            Optional<String> session,
            Optional<Organ> organ,
            String when,
            Optional<LocalDate> date,
            String clause)
            implements MandateEvent {
        public enum Kind {
            REPORT,
            DIALOGUE,
            REVIEW,
            /** The term of a mandate ends on the day that the text prints. */
            END,
            OTHER
        }
    }

    /**
     * A calendar year in which the rhythm of the other events would have one, and for which this text cites none. It
     * says nothing of what happened in that year.
     *
     * @param clause the clause whose list of citations shows the gap
     */
    record NotCited(int year, String clause) implements MandateEvent {}
}
