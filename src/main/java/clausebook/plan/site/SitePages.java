package clausebook.plan.site;

import clausebook.permalink.Addresses;
import clausebook.plan.index.IndexPages;
import clausebook.plan.index.IndexParts;
import clausebook.plan.library.CitedPages;
import clausebook.plan.library.HeldWorks;
import clausebook.plan.library.ListPages;
import clausebook.plan.library.MandatePages;
import clausebook.plan.library.OpenPages;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.plan.page.PageTaker;
import clausebook.prose.WrittenPage;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import clausebook.un.Symbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every page that belongs to no one work: homes, indexes, the pages about the site, and the page for unknown addresses. */
public final class SitePages {

    private SitePages() {}

    /** Reads the hand-written pages, by language and name. */
    public interface Written {
        Map<Language, Map<String, WrittenPage>> read() throws IOException;
    }

    /**
     * Plans the pages group by group.
     *
     * @param indexes the number of files of each language's search index
     */
    public static void pages(
            Frames frames, SiteFacts facts, Written written, Map<Language, Integer> indexes, PageGroups groups)
            throws IOException {
        List<Language> languages = frames.config().languages();
        groups.group("works", facts.known(), taker -> ofWorks(frames, facts, taker));
        groups.group("written", "", taker -> {
            Map<Language, Map<String, WrittenPage>> texts = written.read();
            for (Language language : languages) {
                for (Map.Entry<String, WrittenPage> text :
                        texts.getOrDefault(language, Map.of()).entrySet()) {
                    taker.take(SiteTextPages.page(frames, language, text.getKey(), text.getValue()));
                }
            }
        });
        HeldWorks works = new HeldWorks(frames, facts.catalog());
        for (Language language : languages) {
            new IndexPages(frames, language, facts.said(), works.holds(language)).pages(groups);
            groups.group(
                    language.code() + "/" + Frames.SEARCH,
                    indexes.toString(),
                    taker -> taker.take(SearchPages.page(frames, language, indexes)));
        }
    }

    /** The pages that are made from what is known of all works, and from nothing else. */
    private static void ofWorks(Frames frames, SiteFacts facts, PageTaker taker) throws IOException {
        HeldWorks works = new HeldWorks(frames, facts.catalog());
        for (Page home : new HomePages(frames, works).pages()) {
            taker.take(home);
        }
        for (Language language : frames.config().languages()) {
            new ListPages(frames, language, works).pages(taker);
            OpenPages.pages(frames, facts.catalog(), language, taker);
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
     * The groups of pages that are made from terms of the indexes.
     *
     * @param terms their keys, by language and index
     */
    public static Set<String> groups(Map<Language, Map<String, Set<String>>> terms) {
        Set<String> groups = new TreeSet<>();
        terms.forEach((language, indexes) -> indexes.forEach((index, keys) -> {
            String group = IndexPages.group(language, index);
            groups.add(group);
            keys.forEach(key -> groups.add(IndexParts.group(group, key)));
        }));
        return groups;
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

    /**
     * Lists that were published and of which no work is held any more: they stay, and say so, until one is.
     *
     * @param issued pages that the ledger holds
     * @param now the addresses that this build promises
     */
    public static List<String> emptiedLists(Frames frames, List<String> issued, List<String> now) {
        Set<String> made = new TreeSet<>(now);
        Set<String> homes = frames.config().languages().stream()
                .map(language -> language.code() + "/")
                .collect(Collectors.toCollection(TreeSet::new));
        return issued.stream()
                .filter(ListPages::isList)
                .filter(address -> homes.contains(address.substring(0, address.indexOf('/') + 1)))
                .filter(address -> !made.contains(address))
                .toList();
    }

    /** Those of them that every site has, known before any work is read. */
    public static List<String> addresses(List<Language> languages) {
        List<String> addresses = new ArrayList<>();
        addresses.add(Addresses.home());
        for (Language language : languages) {
            addresses.add(Addresses.home(language));
            Frames.INDEXES.forEach(name -> addresses.add(Addresses.sitePage(language, name)));
            addresses.add(Addresses.sitePage(language, Frames.SEARCH));
            Frames.ABOUT.forEach(name -> addresses.add(Addresses.sitePage(language, name)));
            addresses.add(Addresses.sitePage(language, OpenPages.NAME));
        }
        addresses.add(Addresses.mandates());
        addresses.add(Addresses.downloads());
        addresses.add(NotFoundPages.ADDRESS);
        return List.copyOf(addresses);
    }
}
