package clausebook.plan.page;

import clausebook.config.Config;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import clausebook.words.Lexicon;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the frame of every page.
 *
 * @param version of the program, as the footer prints it
 * @param projectDocs whether the documentation of the program stands under {@code project/}
 */
public record Frames(Config config, Lexicon lexicon, String version, boolean projectDocs) {

    /** The site-wide pages that lead readers to clauses, by name, in the order of their links. */
    public static final List<String> INDEXES = List.of("actions", "addressees", "instruments", "due");

    /** The search page, in addresses and among the templates. */
    public static final String SEARCH = "search";

    /** The site-wide pages about the site itself. */
    public static final List<String> ABOUT = List.of("about", "how-to-cite", "permanence");

    /** The words of the interface on pages in this language. */
    public Words words(Language language) {
        return lexicon.of(language);
    }

    /** A page about the whole site. */
    public Frame site(Language language, String address, String title, String description) {
        return frame(language, address, title, description, List.of(), new Footer("", ""))
                .withStyle("site");
    }

    /** A page about one resolution in one language. */
    public Frame expression(Resolution resolution, String address, String title, String description) {
        WorkId work = resolution.work();
        Language language = resolution.language();
        List<Link> links = List.of(
                new Link(work.printed(), Addresses.expression(work, language)),
                new Link(words(language).of("nav.timeline"), Addresses.part(work, language, "timeline.html")));
        Symbol symbol = resolution.symbol();
        return frame(language, address, title, description, links, footer(symbol, language));
    }

    /** A page about one resolution in every language held; its interface is in the site's primary language. */
    public Frame work(WorkId work, Symbol symbol, String address, String title, String description) {
        Language language = config.primary();
        List<Link> links = List.of(new Link(work.printed(), Addresses.work(work)));
        return frame(language, address, title, description, links, footer(symbol, language));
    }

    /**
     * A page that may be shown at any depth, so that it can hold no relative link: its header and footer link by absolute
     * addresses, or not at all where the site's is not known. It has no canonical address.
     */
    public Frame detached(String address, String title) {
        return alone(site(config.primary(), "", title, ""), address, "");
    }

    /** A page that shows nothing but its contents, wherever it stands; its address is empty. */
    public Frame bare(Language language, String title) {
        Language shown = lexicon.of(language).language();
        Frame.Footer nothing = new Frame.Footer("", "", List.of(), version, "");
        List<String> none = List.of();
        return new Frame(
                "",
                shown.code(),
                shown.htmlTag(),
                shown.direction(),
                title,
                "",
                config.title(config.siteLanguage(language)),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nothing,
                none,
                none,
                none);
    }

    /**
     * A page that stands for a whole resolution where no other page is at hand. It is the page of the whole text to
     * search engines, where the site's address is known.
     */
    public Frame singleFile(Resolution resolution, String address, String title, String description) {
        // The links of a page at the root are the addresses themselves.
        Frame usual = expression(resolution, "", title, description);
        String whole = Addresses.expression(resolution.work(), resolution.language());
        return alone(usual, address, config.base().map(base -> base + whole).orElse(""));
    }

    /** @param url the absolute address that the page stands for, or empty */
    private Frame alone(Frame usual, String address, String url) {
        String base = config.base().orElse("");
        List<Link> about = new ArrayList<>();
        List<Frame.NavigationLink> navigation = new ArrayList<>();
        if (!base.isEmpty()) {
            usual.footer().links().forEach(link -> about.add(new Link(link.text(), base + link.href())));
            usual.navigation()
                    .forEach(link -> navigation.add(new Frame.NavigationLink(link.text(), base + link.href(), false)));
        }
        return new Frame(
                address,
                usual.language(),
                usual.lang(),
                usual.dir(),
                usual.title(),
                usual.description(),
                usual.siteTitle(),
                base.isEmpty() ? "" : base + usual.home(),
                url,
                url.isEmpty() ? List.of() : List.of(new Frame.Relation("canonical", url, "")),
                navigation,
                List.of(),
                List.of(),
                new Frame.Footer(usual.footer().symbol(), usual.footer().official(), about, version, ""),
                usual.styles(),
                List.of(),
                List.of());
    }

    /**
     * The frame with the same page in other languages: links for readers and, where the site's address is known,
     * {@code hreflang} for search engines.
     *
     * @param addresses of the page in each language that has it, this one's own included
     * @param neutral the language-neutral page's address; empty where there is none
     */
    public Frame inLanguages(Frame frame, Map<Language, String> addresses, String neutral) {
        List<Frame.Edition> editions = new ArrayList<>();
        List<Frame.Relation> relations = new ArrayList<>(frame.relations());
        String base = config.base().orElse("");
        for (Language language : Language.values()) {
            String address = addresses.get(language);
            if (address == null) {
                continue;
            }
            if (!address.equals(frame.address())) {
                editions.add(new Frame.Edition(
                        language.ownName(), frame.to(address), language.htmlTag(), language.direction()));
            }
            if (!base.isEmpty()) {
                relations.add(new Frame.Relation("alternate", base + address, language.htmlTag()));
            }
        }
        if (!neutral.isEmpty() && !base.isEmpty()) {
            relations.add(new Frame.Relation("alternate", base + neutral, "x-default"));
        }
        return frame.withEditions(editions).withRelations(relations);
    }

    /** What the footer says of the resolution that the page is about. */
    private record Footer(String symbol, String official) {}

    private static Footer footer(Symbol symbol, Language language) {
        return new Footer(symbol.text(), symbol.officialLink(language));
    }

    private Frame frame(
            Language language, String address, String title, String description, List<Link> ofWork, Footer source) {
        Language shown = lexicon.of(language).language();
        Language site = config.siteLanguage(language);
        Words words = lexicon.of(shown);
        List<Frame.NavigationLink> navigation = new ArrayList<>();
        for (Link link : ofWork) {
            navigation.add(navigationLink(link.text(), address, link.href()));
        }
        for (String name : ofWork.isEmpty() ? INDEXES : INDEXES.subList(0, 1)) {
            String text = words.of(ofWork.isEmpty() ? "nav." + name : "nav.index");
            navigation.add(navigationLink(text, address, Addresses.sitePage(site, name)));
        }
        navigation.add(navigationLink(words.of("nav.search"), address, Addresses.sitePage(site, SEARCH)));
        List<Link> about = new ArrayList<>();
        for (String name : ABOUT) {
            about.add(new Link(words.of("nav." + name), Addresses.relative(address, Addresses.sitePage(site, name))));
        }
        about.add(new Link(words.of("nav.downloads"), Addresses.relative(address, Addresses.downloads())));
        String project = projectDocs ? Addresses.relative(address, "project/index.html") : "";
        String url = config.base().map(base -> base + address).orElse("");
        List<Frame.Relation> canonical = url.isEmpty() ? List.of() : List.of(new Frame.Relation("canonical", url, ""));
        return new Frame(
                address,
                shown.code(),
                shown.htmlTag(),
                shown.direction(),
                title,
                description,
                config.title(site),
                Addresses.relative(address, site == config.primary() ? Addresses.home() : Addresses.home(site)),
                url,
                canonical,
                navigation,
                List.of(),
                List.of(),
                new Frame.Footer(source.symbol(), source.official(), about, version, project),
                List.of("base"),
                List.of(),
                List.of());
    }

    private static Frame.NavigationLink navigationLink(String text, String from, String to) {
        return new Frame.NavigationLink(text, Addresses.relative(from, to), from.equals(to));
    }
}
