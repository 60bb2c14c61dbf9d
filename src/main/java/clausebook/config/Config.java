package clausebook.config;

import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a publisher says of a site: its title, its languages, where it will stand, who answers for it.
 *
 * @param languages the languages of the interface, the primary one first; each has its home and site-wide pages
 * @param titles the site's title in each of its languages
 * @param base the site's absolute address, ending in {@code /}; empty where it is not known
 * @param publishers who publishes the site, in each language that names them
 * @param series works that the publisher says follow one another, each series in time order
 * @param largestZip how many bytes the ZIP of the whole site may have; a larger site has one for each work instead
 * @param contact where corrections go: an {@code https} address or an e-mail address
 */
public record Config(
        List<Language> languages,
        Map<Language, String> titles,
        Optional<String> base,
        Map<Language, String> publishers,
        Optional<String> contact,
        List<List<WorkId>> series,
        long largestZip) {

    /** 100 MB: what a telephone takes in a few minutes, and a tenth of what the smaller free hosts hold. */
    public static final long LARGEST_ZIP = 100_000_000;

    /** What a ZIP can hold that every program opens. */
    public static final long MOST_IN_ZIP = 4_000_000_000L;

    public Config {
        series = series.stream().map(List::copyOf).toList();
        languages = List.copyOf(languages);
        titles = inOrder(titles);
        publishers = inOrder(publishers);
    }

    private static Map<Language, String> inOrder(Map<Language, String> map) {
        Map<Language, String> ordered = new EnumMap<>(Language.class);
        ordered.putAll(map);
        return Collections.unmodifiableMap(ordered);
    }

    public Language primary() {
        return languages.get(0);
    }

    /** The language of the site's own pages that serves readers of this language best: itself, or the primary one. */
    public Language siteLanguage(Language language) {
        return languages.contains(language) ? language : primary();
    }

    public String title(Language language) {
        String title = titles.getOrDefault(language, titles.get(primary()));
        return Objects.requireNonNull(title, "a site has a title in its primary language");
    }

    /** The same site at another absolute address, which the reader of the configuration has checked. */
    public Config withBase(String other) {
        return new Config(languages, titles, Optional.of(other), publishers, contact, series, largestZip);
    }
}
