package clausebook.bench;

import clausebook.annotate.Annotator;
import clausebook.config.Config;
import clausebook.config.SiteFile;
import clausebook.derive.Derivation;
import clausebook.link.Catalog;
import clausebook.link.Linker;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.plan.clause.Expression;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.plan.work.Across;
import clausebook.plan.work.WorkContext;
import clausebook.plan.work.WorkPages;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.Renderer;
import clausebook.search.Terms;
import clausebook.text.Sha256;
import clausebook.un.Language;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.PageScanner;
import clausebook.words.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The steps that a build spends its time in, one at a time and on one thread, with the first input: microseconds for a
 * text or a page. Run from the project's folder; an argument is a pattern for the names of the benchmarks to run. A build
 * is shorter than what these measure: for whole builds see {@link WholeBuild}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC"})
public class HotPaths {

    private static final String CLAUSE_PAGE = "hrc/58/30/zh/op5.html";

    private SourceFile file;
    private Resolution parsed;
    private Resolution annotated;
    private WorkContext work;
    private Renderer renderer;
    private Page page;
    private byte[] html;
    private String clause;

    /** Makes the input of every step, each from what the step before gives. */
    @Setup
    public void prepare() throws IOException {
        file = Sources.find(Path.of("content"), "content").value().stream()
                .filter(source -> source.work().path().equals("hrc/58/30"))
                .findFirst()
                .orElseThrow();
        parsed = readAndParse();
        annotated = annotate();
        Catalog catalog = new Catalog(List.of(Catalog.entryOf(annotated)));
        Resolution linked = new Linker(catalog).link(annotated);
        Config config = SiteFile.read(Path.of("content/site.yaml"), "content/site.yaml")
                .value()
                .orElseThrow();
        Lexicon lexicon = Lexicon.read(Path.of("templates/i18n"), "templates/i18n", config.languages())
                .value();
        work = new WorkContext(
                new Frames(config, lexicon, "bench", false),
                catalog,
                Across.none(),
                List.of(new Expression(linked, Derivation.derive(linked).value())),
                Map.of(),
                List.of(),
                Map.of(Language.ZH, List.of("resolution.json", "resolution.txt")),
                each -> "sha256sum");
        renderer = new Renderer(Path.of("templates"), "templates", lexicon);
        page = planWork().stream()
                .filter(planned -> planned.address().equals(CLAUSE_PAGE))
                .findFirst()
                .orElseThrow();
        html = renderer.render(page);
        clause = linked.clauses().stream()
                .filter(each -> each.id().equals("op5"))
                .map(Clause::wording)
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Benchmark
    public Resolution readAndParse() throws IOException {
        return Parser.parse(Sources.read(file).value().orElseThrow()).value().orElseThrow();
    }

    @Benchmark
    public Resolution annotate() {
        return Annotator.annotate(parsed).value();
    }

    /** Every page of the work, some 120. */
    @Benchmark
    public List<Page> planWork() throws IOException {
        List<Page> pages = new ArrayList<>();
        WorkPages.pages(work, pages::add);
        return pages;
    }

    @Benchmark
    public byte[] printClausePage() {
        return renderer.render(page);
    }

    @Benchmark
    public PageFacts scanClausePage() {
        return PageScanner.scan(CLAUSE_PAGE, html);
    }

    @Benchmark
    public String fingerprintClausePage() {
        return Sha256.hex(html);
    }

    @Benchmark
    public Set<String> termsOfClause() {
        return Terms.of(clause);
    }

    public static void main(String[] arguments) throws RunnerException {
        String which = arguments.length > 0 ? arguments[0] : "";
        new Runner(new OptionsBuilder()
                        .include(HotPaths.class.getSimpleName() + "\\..*" + which)
                        .build())
                .run();
    }
}
