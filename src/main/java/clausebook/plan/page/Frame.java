package clausebook.plan.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the contents of every page: head, header and footer. Every view record has a component {@code frame}
 * of this type. Made by {@link Frames}; the {@code with…} methods add what one kind of page needs.
 *
 * <p>An empty string stands for what a page does not have.
 *
 * @param address the page's own, relative to the site's root
 * @param language two letters: the language of the interface on this page
 * @param lang the same as a value of {@code lang} in HTML ({@code zh-Hans})
 * @param dir {@code ltr} or {@code rtl}
 * @param title of the page, without the site's
 * @param description at most about 120 characters of what the page holds, for search engines and previews
 * @param siteTitle the site's title
 * @param home link to the home page
 * @param url the page's absolute address, where the site's is known
 * @param relations canonical address, the same page in other languages (absolute, only where the site's address is
 *     known), previous and next page
 * @param navigation the header's links
 * @param crumbs the way from the home page to this one, itself not included
 * @param editions the same page in other languages
 * @param footer what the page ends with
 * @param styles names of the style sheets under {@code templates/assets}
 * @param scripts names of the scripts under {@code templates/assets}
 * @param notices faults of the source that readers must know of; each a sentence
 */
public record Frame(
        String address,
        String language,
        String lang,
        String dir,
        String title,
        String description,
        String siteTitle,
        String home,
        String url,
        List<Relation> relations,
        List<NavigationLink> navigation,
        List<Link> crumbs,
        List<Edition> editions,
        Footer footer,
        List<String> styles,
        List<String> scripts,
        List<String> notices) {

    /** @param hreflang empty where the relation has no language */
    public record Relation(String rel, String href, String hreflang) {}

    /** @param current whether it leads to the page itself */
    public record NavigationLink(String text, String href, boolean current) {}

    /** A page in another language, named in that language. */
    public record Edition(String name, String href, String lang, String dir) {}

    /**
     * @param symbol of the resolution that the page is about, or empty
     * @param official link to the document at the United Nations
     * @param links to the site's own pages about itself
     * @param projectDocs link to the documentation of the program, or empty
     */
    public record Footer(String symbol, String official, List<Link> links, String version, String projectDocs) {
        public Footer {
            links = List.copyOf(links);
        }
    }

    public Frame {
        relations = List.copyOf(relations);
        navigation = List.copyOf(navigation);
        crumbs = List.copyOf(crumbs);
        editions = List.copyOf(editions);
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
        notices = List.copyOf(notices);
    }

    /** The relative link from this page to an address of the site. */
    public String to(String target) {
        return clausebook.permalink.Addresses.relative(address, target);
    }

    /** With the way that leads here from home. */
    public Frame withCrumbs(List<Link> way) {
        return with(relations, way, editions, styles, scripts, notices);
    }

    /** The page before and after this one, as addresses of the site; an empty one is left out. */
    public Frame withNeighbours(String previous, String next) {
        List<Relation> more = new ArrayList<>(relations);
        if (!previous.isEmpty()) {
            more.add(new Relation("prev", to(previous), ""));
        }
        if (!next.isEmpty()) {
            more.add(new Relation("next", to(next), ""));
        }
        return withRelations(more);
    }

    /** The same, with other relations to other pages. */
    public Frame withRelations(List<Relation> others) {
        return with(others, crumbs, editions, styles, scripts, notices);
    }

    /** The same, with other editions of the page. */
    public Frame withEditions(List<Edition> others) {
        return with(relations, crumbs, others, styles, scripts, notices);
    }

    /** With faults of the source that readers of this page must know of. */
    public Frame withNotices(List<String> sentences) {
        return with(relations, crumbs, editions, styles, scripts, sentences);
    }

    /** With one more style sheet of {@code templates/assets}, by name: {@code timeline} is {@code timeline.css}. */
    public Frame withStyle(String name) {
        return with(relations, crumbs, editions, and(styles, name), scripts, notices);
    }

    /** With one more script of {@code templates/assets}, by name: {@code copy} is {@code copy.js}. */
    public Frame withScript(String name) {
        return with(relations, crumbs, editions, styles, and(scripts, name), notices);
    }

    private static List<String> and(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    /** The same page with other values where pages of one kind differ. */
    private Frame with(
            List<Relation> relations,
            List<Link> crumbs,
            List<Edition> editions,
            List<String> styles,
            List<String> scripts,
            List<String> notices) {
        return new Frame(
                address,
                language,
                lang,
                dir,
                title,
                description,
                siteTitle,
                home,
                url,
                relations,
                navigation,
                crumbs,
                editions,
                footer,
                styles,
                scripts,
                notices);
    }
}
