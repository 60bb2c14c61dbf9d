package clausebook;

import clausebook.config.Config;
import clausebook.config.SiteFile;
import clausebook.link.Catalog;
import clausebook.permalink.Correction;
import clausebook.plan.Expression;
import clausebook.plan.Frames;
import clausebook.plan.Page;
import clausebook.plan.WorkContext;
import clausebook.plan.WorkPages;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.render.Renderer;
import clausebook.un.Language;
import clausebook.words.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page is made with: the configuration, the interface's words, the frame around a page, the templates.
 *
 * @param frames what stands around the contents of a page
 * @param renderer view record to bytes
 */
record Workshop(Config config, Lexicon lexicon, Frames frames, Renderer renderer) {

    /** Reads the configuration and the words; empty where one of them cannot be used. */
    static Outcome<Optional<Workshop>> open(Pipeline.Options options) throws IOException {
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
        Outcome<Lexicon> lexicon = Lexicon.read(words, templates + "/i18n", config.get().languages());
        problems.addAll(lexicon.problems());
        Frames frames = new Frames(config.get(), lexicon.value(), Version.number(), options.projectDocs());
        Renderer renderer = new Renderer(options.templates(), templates, lexicon.value());
        return new Outcome<>(
                Optional.of(new Workshop(config.get(), lexicon.value(), frames, renderer)), problems);
    }

    /** Every page of one work. */
    List<Page> workPages(Catalog catalog, List<Expression> expressions, List<Correction> corrections) {
        Map<Language, List<String>> files = new EnumMap<>(Language.class);
        expressions.forEach(expression -> files.put(expression.resolution().language(), DataFiles.NAMES));
        List<WorkContext.Correction> shown = corrections.stream()
                .map(one -> new WorkContext.Correction(
                        one.language(), one.clause(), one.earlier(), one.what(), one.why(), one.source()))
                .toList();
        return WorkPages.pages(new WorkContext(frames, catalog, expressions, shown, files, clausebook.export.Recompute::command));
    }
}
