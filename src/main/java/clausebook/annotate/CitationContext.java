package clausebook.annotate;

import clausebook.un.Language;
import clausebook.un.Organ;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known of the citing text to read its citations.
 *
 * @param adopting the organ that speaks: its short name and “its” mean it
 * @param adopted when; nothing adopted later can be cited
 * @param turned whether the text prints session and number the other way round ({@code 251/60}), as Arabic ones may;
 *     empty where nothing has shown it
 */
public record CitationContext(
        Language language, Organ adopting, Optional<LocalDate> adopted, Optional<Boolean> turned) {

    /** A date before there was any organ is none: some files put one where they know no date. */
    public CitationContext {
        adopted = adopted.filter(date -> date.getYear() > 1945);
    }

    /** Papers of New York print numbers in one order in every language; those of Geneva may turn them in Arabic. */
    public CitationContext(Language language, Organ adopting, Optional<LocalDate> adopted) {
        this(
                language,
                adopting,
                adopted,
                language != Language.AR || adopting == Organ.GA || adopting == Organ.SC
                        ? Optional.of(false)
                        : Optional.empty());
    }

    CitationContext turned(boolean other) {
        return new CitationContext(language, adopting, adopted, Optional.of(other));
    }
}
