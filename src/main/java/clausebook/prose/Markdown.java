package clausebook.prose;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Turns hand-written Markdown into HTML that can be trusted: HTML in it is shown as text, only plain elements remain, links
 * lead to pages of the site or to {@code https} addresses. The text of a resolution never comes here: Markdown alters it.
 */
public final class Markdown {

    /** A page takes some milliseconds; what takes this long never ends. */
    private static final long DEADLINE_MILLIS = 2_000;

    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            // Without this, **《宪章》**重申 prints its asterisks: the closing ones stand between a sign and a Han letter.
            .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.INDENT_SIZE, 0);

    private Markdown() {}

    /**
     * @param source the Markdown, with its file's name
     * @param address of the page that will hold it, from which its relative links are counted
     * @param exists whether an address of the site exists; say yes where that is not known
     * @return empty, with an error, if it is refused
     */
    public static Outcome<Optional<SafeHtml>> html(SourceText source, String address, Predicate<String> exists) {
        Optional<Problem> refusal = MarkdownGuard.refusal(source);
        if (refusal.isPresent()) {
            return new Outcome<>(Optional.empty(), List.of(refusal.get()));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<String> rendered = rendered(source, problems, address, exists);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Outcome<>(Optional.empty(), problems);
        }
        return new Outcome<>(rendered.map(Cleaning::clean).map(SafeHtml::new), problems);
    }

    private record Parsed(String html, List<Problem> problems) {}

    private static Optional<String> rendered(
            SourceText source, List<Problem> problems, String address, Predicate<String> exists) {
        FutureTask<Parsed> task = new FutureTask<>(() -> {
            Document document = Parser.builder(OPTIONS).build().parse(source.text());
            List<Problem> found = new ProseLinks(source, address, exists).settle(document);
            return new Parsed(HtmlRenderer.builder(OPTIONS).build().render(document), found);
        });
        Thread worker = new Thread(null, task, "markdown", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            Parsed parsed = task.get(DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
            problems.addAll(parsed.problems());
            return Optional.of(parsed.html());
        } catch (ExecutionException | TimeoutException e) {
            problems.add(Problem.error(
                    "prose-unreadable",
                    Place.of(source.file()),
                    e instanceof TimeoutException
                            ? "reading this page took more than %d seconds and was given up"
                                    .formatted(DEADLINE_MILLIS / 1000)
                            : "the Markdown parser failed on this page: " + e.getCause(),
                    "take out what you added last; look for signs repeated many times"));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + source.file(), e);
        }
    }
}
