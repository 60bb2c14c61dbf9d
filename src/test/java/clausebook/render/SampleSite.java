package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.annotate.Annotator;
import clausebook.config.Config;
import clausebook.config.SiteFile;
import clausebook.derive.Derivation;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.plan.clause.Expression;
import clausebook.plan.index.SaidIndex;
import clausebook.plan.library.SiteEntry;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.plan.site.DownloadPages;
import clausebook.plan.site.SiteFacts;
import clausebook.plan.site.SitePages;
import clausebook.plan.site.Tombstones;
import clausebook.plan.work.Across;
import clausebook.plan.work.WorkContext;
import clausebook.plan.work.WorkPages;
import clausebook.problem.Outcome;
import clausebook.prose.WrittenPages;
import clausebook.read.Sources;
import clausebook.un.Language;
import clausebook.words.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The site of the first input, planned from the real content folder and templates. */
public record SampleSite(
        Frames frames, List<Expression> expressions, SiteFacts facts, List<Page> sitePages, List<Page> workPages) {

    private static final Path TEMPLATES = Path.of("templates");

    public static SampleSite withBase(String base) {
        try {
            Config config = good(SiteFile.read(Path.of("content/site.yaml"), "content/site.yaml"))
                    .orElseThrow();
            Config based = base.isEmpty() ? config : config.withBase(base);
            Lexicon lexicon = good(Lexicon.read(TEMPLATES.resolve("i18n"), "templates/i18n", based.languages()));
            Frames frames = new Frames(based, lexicon, "1.0", false);
            Expression expression = expression();
            SaidIndex said = new SaidIndex(NoStore.NONE);
            said.add(SiteEntry.of(expression));
            SiteFacts facts =
                    new SiteFacts(new Catalog(List.of(Catalog.entryOf(expression.resolution()))), "", List.of(), said);
            List<Page> site = new ArrayList<>();
            SitePages.pages(
                    frames,
                    facts,
                    () -> good(WrittenPages.read(
                            Path.of("content/pages"),
                            "content/pages",
                            based.languages(),
                            SitePages.addresses(based.languages())::contains)),
                    Map.of(Language.ZH, 8),
                    PageGroups.all(site::add));
            DownloadPages.pages(frames, facts.catalog(), Map.of(), PageGroups.all(site::add));
            Resolution resolution = expression.resolution();
            WorkContext context = new WorkContext(
                    frames,
                    new Catalog(List.of(Catalog.entryOf(resolution))),
                    Across.none(),
                    List.of(expression),
                    Map.of(),
                    List.of(),
                    Map.of(Language.ZH, List.of("resolution.json")),
                    clause -> "sha256sum");
            List<Page> work = new ArrayList<>();
            WorkPages.pages(context, work::add);
            WorkPages.singleFiles(context, work::add);
            return new SampleSite(frames, List.of(expression), facts, site, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expression expression() throws IOException {
        var file = Sources.find(Path.of("content"), "content").value().get(0);
        Resolution parsed =
                Parser.parse(Sources.read(file).value().orElseThrow()).value().orElseThrow();
        Resolution annotated = Annotator.annotate(parsed).value();
        return new Expression(annotated, Derivation.derive(annotated).value());
    }

    /** All pages, and one of each kind of tombstone. */
    public List<Page> pages() {
        List<Page> all = new ArrayList<>(sitePages);
        all.addAll(workPages);
        all.add(Tombstones.moved(frames, "hrc/58/30/zh/op9.html", "hrc/58/30/zh/op10.html", List.of("op9-a")));
        all.add(Tombstones.withdrawn(frames, "hrc/58/30/op9.html", "重复", List.of()));
        return all;
    }

    public Renderer renderer() {
        return new Renderer(TEMPLATES, "templates", frames.lexicon());
    }

    private static <T> T good(Outcome<T> outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.value();
    }
}
