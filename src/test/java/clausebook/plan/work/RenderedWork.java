package clausebook.plan.work;

import clausebook.annotate.Annotator;
import clausebook.config.Config;
import clausebook.derive.Derivation;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.permalink.Correction;
import clausebook.plan.clause.Expression;
import clausebook.plan.page.Frames;
import clausebook.problem.Outcome;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.Renderer;
import clausebook.un.Language;
import clausebook.words.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The finished pages of one work, as bytes and as a reader's program sees them.
 *
 * @param pages by address
 */
record RenderedWork(Map<String, byte[]> pages) {

    private static final Path TEMPLATES = Path.of("templates");

    static Config config(Language primary, String base) {
        List<Language> languages =
                primary == Language.ZH ? List.of(Language.ZH, Language.EN) : List.of(Language.EN, Language.ZH);
        return new Config(
                languages,
                Map.of(Language.ZH, "决议逐段查阅", Language.EN, "Clausebook"),
                base.isEmpty() ? Optional.empty() : Optional.of(base),
                Map.of(),
                Optional.empty(),
                List.of(),
                Config.LARGEST_ZIP);
    }

    static Lexicon lexicon(Config config) {
        try {
            Outcome<Lexicon> read = Lexicon.read(TEMPLATES.resolve("i18n"), "templates/i18n", config.languages());
            if (!read.problems().isEmpty()) {
                throw new IllegalStateException(read.problems().toString());
            }
            return read.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's own first input, read and marked by the steps before planning. */
    static Resolution mali() {
        try {
            SourceFile file =
                    Sources.find(Path.of("content"), "content").value().get(0);
            Resolution parsed = Parser.parse(Sources.read(file).value().orElseThrow())
                    .value()
                    .orElseThrow();
            return Annotator.annotate(parsed).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Expression expression(Resolution resolution) {
        return new Expression(resolution, Derivation.derive(resolution).value());
    }

    static WorkContext context(Config config, Catalog catalog, List<Correction> corrections, Resolution... held) {
        Map<Language, List<String>> files = new LinkedHashMap<>();
        for (Resolution resolution : held) {
            files.put(
                    resolution.language(),
                    List.of(
                            "resolution.json",
                            "resolution.txt",
                            "timeline.csv",
                            "timeline.ics",
                            "citations.bib",
                            "citations.ris",
                            "citations.json"));
        }
        return new WorkContext(
                new Frames(config, lexicon(config), "0.1.0", false),
                catalog,
                Across.none(),
                Arrays.stream(held).map(RenderedWork::expression).toList(),
                Map.of(),
                corrections,
                files,
                clause -> "sed -n '/" + clause.id() + "/p' resolution.txt | sha256sum");
    }

    static RenderedWork of(Config config, Resolution... held) {
        List<Catalog.Entry> entries = Arrays.stream(held).map(Catalog::entryOf).toList();
        return of(context(config, new Catalog(entries), List.of(), held));
    }

    static RenderedWork of(WorkContext context) {
        Renderer renderer =
                new Renderer(TEMPLATES, "templates", lexicon(context.frames().config()));
        Map<String, byte[]> pages = new LinkedHashMap<>();
        try {
            WorkPages.pages(context, page -> {
                if (pages.put(page.address(), renderer.render(page)) != null) {
                    throw new IllegalStateException("planned twice: " + page.address());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RenderedWork(pages);
    }

    Document page(String address) {
        byte[] bytes = pages.get(address);
        if (bytes == null) {
            throw new IllegalArgumentException(address + " is not among " + pages.keySet());
        }
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The text marked as the source's own in a language, element by element, as it stands. */
    static String marked(Element page, Language language) {
        StringBuilder text = new StringBuilder();
        page.select("[data-source=" + language.code() + "]").forEach(element -> text.append(element.wholeText()));
        return text.toString();
    }
}
