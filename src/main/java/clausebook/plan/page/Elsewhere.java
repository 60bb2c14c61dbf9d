package clausebook.plan.page;

import clausebook.un.Language;
import clausebook.words.Words;
import java.util.List;
import java.util.function.Function;

/**
 * What a page is called in another language of the site, where there is one page for all: so that whoever is led there
 * from a page of that language knows what it is.
 */
public record Elsewhere(String lang, String dir, String words) {

    /** The names in all languages of the site but the page's own. */
    public static List<Elsewhere> of(Frames frames, Language own, Function<Words, String> name) {
        return frames.config().languages().stream()
                .filter(other -> other != own)
                .map(other -> new Elsewhere(other.htmlTag(), other.direction(), name.apply(frames.words(other))))
                .toList();
    }
}
