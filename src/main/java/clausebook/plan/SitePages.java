package clausebook.plan;

import clausebook.permalink.Addresses;
import clausebook.prose.WrittenPage;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every page that belongs to no one work: homes, indexes, the pages about the site, and the page for unknown addresses. */
public final class SitePages {

    /** Code point order, which no locale changes and no surrogate disturbs. */
    static final Comparator<String> CODE_POINTS = (one, other) -> {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return java.util.Arrays.compare(a, b);
    };

    private SitePages() {}

    /**
     * @param written the hand-written pages by language and name
     * @param indexes the number of files of each language's search index
     */
    public static List<Page> pages(
            Frames frames,
            SiteFacts facts,
            Map<Language, Map<String, WrittenPage>> written,
            Map<Language, Integer> indexes) {
        List<SiteEntry> sorted = facts.entries().stream()
                .sorted(Comparator.comparing(SiteEntry::work).reversed().thenComparing(SiteEntry::language))
                .toList();
        HeldWorks works = new HeldWorks(frames, sorted);
        List<Page> pages = new ArrayList<>(new HomePages(frames, works).pages());
        for (Language language : frames.config().languages()) {
            List<SiteEntry> inLanguage = sorted.stream()
                    .filter(entry -> entry.language() == language)
                    .toList();
            pages.addAll(new IndexPages(frames, language, inLanguage).pages());
            pages.addAll(new ListPages(frames, language, works).pages());
            pages.add(SearchPages.page(frames, language, indexes));
            pages.add(OpenPages.page(frames, facts.catalog(), language));
            written.getOrDefault(language, Map.of())
                    .forEach((name, text) -> pages.add(SiteTextPages.page(frames, language, name, text)));
        }
        pages.add(MandatePages.list(frames, facts.mandates()));
        facts.mandates().forEach(mandate -> pages.addAll(MandatePages.pages(frames, facts.catalog(), mandate)));
        CitedPages cited = new CitedPages(frames, facts.catalog());
        facts.catalog().cited().forEach(symbol -> pages.add(cited.page(symbol)));
        pages.add(NotFoundPages.page(frames, sorted));
        return List.copyOf(pages);
    }

    /**
     * The addresses of these pages that are promised. What only gathers what texts say, a page of a mandate or of a
     * document's citers, is not: a better word list could move it, and each of its clauses has an address that stays.
     */
    public static List<String> addresses(Frames frames, SiteFacts facts) {
        List<String> addresses = new ArrayList<>(addresses(frames.config().languages()));
        HeldWorks works = new HeldWorks(frames, facts.entries());
        for (Language language : frames.config().languages()) {
            addresses.addAll(new ListPages(frames, language, works).addresses());
        }
        return List.copyOf(addresses);
    }

    /** Those of them that every site has, known before any work is read. */
    public static List<String> addresses(List<Language> languages) {
        List<String> addresses = new ArrayList<>();
        addresses.add(Addresses.home());
        for (Language language : languages) {
            addresses.add(Addresses.home(language));
            Frames.INDEXES.forEach(name -> addresses.add(Addresses.sitePage(language, name)));
            addresses.add(Addresses.sitePage(language, SearchPages.NAME));
            Frames.ABOUT.forEach(name -> addresses.add(Addresses.sitePage(language, name)));
            addresses.add(Addresses.sitePage(language, OpenPages.NAME));
        }
        addresses.add(Addresses.mandates());
        addresses.add(Addresses.downloads());
        addresses.add(NotFoundPages.ADDRESS);
        return List.copyOf(addresses);
    }
}
