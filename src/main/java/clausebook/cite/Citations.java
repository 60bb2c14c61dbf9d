package clausebook.cite;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.words.Words;
import java.util.Optional;

/**
 * How one resolution, or a clause of it, is cited.
 *
 * @param words of the reader's language
 * @param number as the organ prints it
 * @param wholeUrl where the resolution as a whole is read in this language
 */
public record Citations(Words words, Resolution resolution, String number, String wholeUrl) {

    /** A clause with the labels of its text, the words by which the reader's language cites it, and its own address. */
    public record Pinpoint(Clause clause, PrintedLabels labels, String locator, String url) {}

    /** The citation in a style, in the language that the style is written in for this reader. */
    public String in(Style style, Optional<Pinpoint> pinpoint) {
        Organ organ = resolution.work().organ();
        String symbol = resolution.symbol().text();
        boolean abbreviates = style == Style.OSCOLA || style == Style.BLUEBOOK;
        Citable citable = new Citable(
                author(),
                abbreviates ? EnglishForms.resolution(style, organ, number) : shortName(),
                resolution.title(),
                abbreviates ? EnglishForms.symbol(organ, symbol) : symbol,
                resolution.adopted(),
                pinpoint.map(place ->
                        abbreviates ? EnglishForms.locator(style, place.labels(), place.clause()) : place.locator()),
                // A list of references names the resolution once, whatever paragraphs of it are cited.
                style == Style.APA ? wholeUrl : pinpoint.map(Pinpoint::url).orElse(wholeUrl));
        return CompiledStyles.cite(style, style.writtenFor(language()), citable);
    }

    /** The resolution, or a clause of it, as programs that keep references take it. */
    public Entry entry(Optional<Pinpoint> pinpoint) {
        String key = resolution.symbol().slug() + "-" + language().code();
        return new Entry(
                pinpoint.map(place -> key + "-" + place.clause().id()).orElse(key),
                author(),
                words.of("organ." + resolution.work().organ().key()),
                resolution.title().orElse(shortName()),
                resolution.symbol().text(),
                resolution.adopted(),
                language(),
                pinpoint.map(Pinpoint::locator),
                pinpoint.map(Pinpoint::url).orElse(wholeUrl));
    }

    private String author() {
        return words.of("organ.author." + resolution.work().organ().key());
    }

    private String shortName() {
        return words.of("cite.resolution", number);
    }

    private Language language() {
        return resolution.language();
    }
}
