package clausebook.build;

import clausebook.config.Config;
import clausebook.config.SiteFile;
import clausebook.export.Feed;
import clausebook.export.Recompute;
import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.permalink.Correction;
import clausebook.permalink.IssuedAddresses;
import clausebook.permalink.LedgerLine;
import clausebook.permalink.Tombstone;
import clausebook.plan.clause.Expression;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.plan.site.SiteFacts;
import clausebook.plan.site.SitePages;
import clausebook.plan.site.Tombstones;
import clausebook.plan.work.Across;
import clausebook.plan.work.WorkContext;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.prose.EditorNotes;
import clausebook.prose.SafeHtml;
import clausebook.prose.WrittenPage;
import clausebook.prose.WrittenPages;
import clausebook.render.Renderer;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What every page is made with: the configuration, the interface's words, the frame around a page, the templates.
 *
 * @param frames what stands around the contents of a page
 * @param renderer view record to bytes
 * @param pagesFolder where the hand-written pages are
 * @param pagesShownAs the same as problems print it
 */
record Workshop(Config config, Frames frames, Renderer renderer, Path pagesFolder, String pagesShownAs) {

    /** Reads the configuration and the words; empty where one of them cannot be used. */
    static Outcome<Optional<Workshop>> open(BuildSettings options) throws IOException {
        String content = options.shown(options.content());
        String templates = options.shown(options.templates());
        Outcome<Optional<Config>> read = SiteFile.read(options.content().resolve("site.yaml"), content + "/site.yaml");
        List<Problem> problems = new ArrayList<>(read.problems());
        Optional<Config> config = read.value();
        if (config.isPresent() && options.baseUrl().isPresent()) {
            Outcome<Optional<String>> base = SiteFile.base(options.baseUrl().get(), Place.of("--base-url"));
            problems.addAll(base.problems());
            config = base.value().map(config.get()::withBase);
        }
        if (config.isEmpty()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        if (config.get().base().isEmpty()) {
            problems.add(Problem.warning(
                    "no-base-url",
                    Place.of(content + "/site.yaml"),
                    "the site's own address is not known, so permalinks are printed without it",
                    "add base: https://… to it, or pass --base-url"));
        }
        Path words = options.templates().resolve("i18n");
        Outcome<Lexicon> lexicon =
                Lexicon.read(words, templates + "/i18n", config.get().languages());
        problems.addAll(lexicon.problems());
        Frames frames = new Frames(config.get(), lexicon.value(), Version.number(), options.projectDocs());
        Renderer renderer = new Renderer(options.templates(), templates, lexicon.value());
        return new Outcome<>(
                Optional.of(new Workshop(
                        config.get(), frames, renderer, options.content().resolve("pages"), content + "/pages")),
                problems);
    }

    /** What the interface's words lack for texts in these languages; those of the site itself have been told. */
    List<Problem> wordsFor(Collection<Language> held) {
        TreeSet<Language> others = new TreeSet<>(held);
        others.removeAll(config.languages());
        return frames.lexicon().serve(others);
    }

    /** What the site's editors say of single clauses of a work. */
    Outcome<Map<EditorNotes.About, SafeHtml>> editorNotes(WorkId work, List<Expression> expressions)
            throws IOException {
        Path folder = pagesFolder.resolveSibling(work.path()).resolve(EditorNotes.FOLDER);
        String shown =
                pagesShownAs.substring(0, pagesShownAs.lastIndexOf('/') + 1) + work.path() + "/" + EditorNotes.FOLDER;
        return EditorNotes.read(
                folder,
                shown,
                work,
                about -> expressions.stream()
                        .map(Expression::resolution)
                        .anyMatch(text -> text.language() == about.language()
                                && text.clause(about.clause()).isPresent()));
    }

    /** What the pages of one work are made from. */
    WorkContext workContext(
            Catalog catalog,
            Across across,
            List<Expression> expressions,
            Map<EditorNotes.About, SafeHtml> notes,
            List<Correction> corrections) {
        Map<Language, List<String>> files = new EnumMap<>(Language.class);
        expressions.forEach(expression -> files.put(expression.resolution().language(), IssuedAddresses.DATA_FILES));
        return new WorkContext(frames, catalog, across, expressions, notes, corrections, files, Recompute::command);
    }

    /**
     * Plans every page that belongs to no one work.
     *
     * @return the addresses that have no page because what is written by hand was refused, as has been told
     */
    List<String> sitePages(SiteFacts facts, Map<Language, Integer> searchIndexes, SiteDesk desk) throws IOException {
        List<String> refused = new ArrayList<>();
        SitePages.pages(
                frames,
                facts,
                () -> {
                    Outcome<Map<Language, Map<String, WrittenPage>>> written = WrittenPages.read(
                            pagesFolder,
                            pagesShownAs,
                            config.languages(),
                            SitePages.addresses(config.languages())::contains);
                    desk.keep(written.problems());
                    written.value()
                            .forEach((language, pages) -> WrittenPages.NAMES.stream()
                                    .filter(name -> !pages.containsKey(name))
                                    .forEach(name -> refused.add(Addresses.sitePage(language, name))));
                    return written.value();
                },
                searchIndexes,
                desk);
        return refused;
    }

    /** The newest resolutions held in each language of the site, by the feed's address. */
    Map<String, byte[]> feeds(String base, Catalog catalog) {
        Map<String, byte[]> feeds = new LinkedHashMap<>();
        for (Language language : config.languages()) {
            List<Feed.Entry> entries = catalog.works().stream()
                    .flatMap(work -> catalog.expressions(work).stream())
                    .filter(entry -> entry.language() == language)
                    .map(entry -> new Feed.Entry(
                            Addresses.expression(entry.work(), language),
                            entry.work().printed()
                                    + entry.title().map(" "::concat).orElse(""),
                            entry.adopted()))
                    .toList();
            String address = Addresses.feed(language);
            String title = config.title(language);
            String author = config.publishers().getOrDefault(language, title);
            feeds.put(address, Feed.atom(base, address, language.htmlTag(), title, author, entries));
        }
        return feeds;
    }

    List<String> siteAddresses(SiteFacts facts) {
        return SitePages.addresses(frames, facts);
    }

    /** The lists among a site's published pages of which it holds nothing any more. */
    List<String> emptiedLists(List<String> issued, List<String> now) {
        return SitePages.emptiedLists(frames, issued, now);
    }

    List<Page> emptied(List<String> lists) {
        return lists.stream().map(list -> Tombstones.emptied(frames, list)).toList();
    }

    /** The pages that stand at addresses whose text has moved or was withdrawn. */
    List<Page> tombstones(List<Tombstone> tombstones) {
        return tombstones.stream()
                .filter(stone -> !stone.address().contains("#"))
                .map(stone -> stone.state() == LedgerLine.State.MOVED
                        ? Tombstones.moved(frames, stone.address(), stone.note(), stone.anchors())
                        : Tombstones.withdrawn(frames, stone.address(), stone.note(), stone.anchors()))
                .toList();
    }
}
