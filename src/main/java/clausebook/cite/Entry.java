package clausebook.cite;

import clausebook.un.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A resolution, or a clause of it, as programs that keep references take it.
 *
 * @param key unique among all resolutions, languages and clauses; lower-case ASCII
 * @param author the organ under the name that a list of references gives it
 * @param authority the organ
 * @param title as printed; where there is none, what the resolution is called by its number
 * @param adopted empty where the source does not say
 * @param locator the paragraph, in words; empty for the resolution as a whole
 */
public record Entry(
        String key,
        String author,
        String authority,
        String title,
        String symbol,
        Optional<LocalDate> adopted,
        Language language,
        Optional<String> locator,
        String url) {}
