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
 */
public record CitationContext(Language language, Organ adopting, Optional<LocalDate> adopted) {}
