package clausebook.cite;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a style needs to know of a resolution, in the words of one style and language.
 *
 * @param author the adopting organ's name
 * @param shortName what the resolution is called by its number: {@code Resolution 58/30}, {@code UNHRC Res 58/30}
 * @param title as printed; the Security Council gives none
 * @param symbol as the style prints it
 * @param adopted empty where the source does not say
 * @param locator the paragraph, in words; empty for the resolution as a whole
 * @param url where a reader finds it
 */
public record Citable(
        String author,
        String shortName,
        Optional<String> title,
        String symbol,
        Optional<LocalDate> adopted,
        Optional<String> locator,
        String url) {}
