package clausebook.plan;

import clausebook.permalink.Addresses;
import clausebook.prose.WrittenPage;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import clausebook.un.Symbol;
import java.io.IOException;
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
     * Plans the pages one after another.
     *
     * @param written the hand-written pages by language and name
     * @param indexes the number of files of each language's search index
     */
    public static void pages(
            Frames frames,
            SiteFacts facts,
            Map<Language, Map<String, WrittenPage>> written,
            Map<Language, Integer> indexes,
            PageTaker taker)
            throws IOException {
        HeldWorks works = new HeldWorks(frames, facts.catalog());
        for (Page home : new HomePages(frames, works).pages()) {
            taker.take(home);
        }
        for (Language language : frames.config().languages()) {
            new IndexPages(frames, language, facts.said(), works.holds(language)).pages(taker);
            new ListPages(frames, language, works).pages(taker);
            taker.take(SearchPages.page(frames, language, indexes));
            OpenPages.pages(frames, facts.catalog(), language, taker);
            for (Map.Entry<String, WrittenPage> text :
                    written.getOrDefault(language, Map.of()).entrySet()) {
                taker.take(SiteTextPages.page(frames, language, text.getKey(), text.getValue()));
            }
        }
        MandatePages.list(frames, facts.mandates(), taker);
        for (JoinedMandate mandate : facts.mandates()) {
            MandatePages.pages(frames, facts.catalog(), mandate, taker);
        }
        CitedPages cited = new CitedPages(frames, facts.catalog());
        for (Symbol symbol : facts.catalog().cited()) {
            cited.pages(symbol, taker);
        }
        taker.take(NotFoundPages.page(frames, works));
    }

    /**
     * The addresses of these pages that are promised. What only gathers what texts say, a page of a mandate, of a
     * document's citers, or a part of an index or a list, is not: a better word list could move it, and each of its
     * clauses has an address that stays.
     */
    public static List<String> addresses(Frames frames, SiteFacts facts) {
        List<String> addresses = new ArrayList<>(addresses(frames.config().languages()));
        HeldWorks works = new HeldWorks(frames, facts.catalog());
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
