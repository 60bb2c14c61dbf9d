package clausebook.read.html;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.ReadSource;
import clausebook.read.Reader;
import clausebook.read.SourceFile;
import clausebook.read.StyledParagraph;
import clausebook.read.Transcript;
import clausebook.text.Decoder;
import clausebook.text.Encoding;
import clausebook.un.FixedWording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page of HTML. Nothing it names is fetched, no script of it runs. */
public final class HtmlReader implements Reader {

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_-]{2,20})");
    private static final int HEAD = 4096;

    @Override
    public Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        var decoded = Decoder.decode(file.name(), bytes, encoding(file, bytes));
        if (decoded.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), decoded.problems());
        }
        Document page =
                Parser.htmlParser().parseInput(decoded.value().get().source().text(), "");
        HtmlParagraphs written = HtmlParagraphs.write(page, FixedWording.of(file.language()));
        Transcript transcript = written.transcript();
        Outcome<Optional<ReadSource>> read = transcript.finish(file, bytes, notes);
        List<Problem> problems = new ArrayList<>();
        if (written.hiddenSigns() > 0) {
            problems.add(Problem.warning(
                    "hidden-text",
                    Place.of(file.name()),
                    "the page holds text that a browser does not show (%d characters): it is left out and listed"
                            .formatted(written.hiddenSigns()),
                    "compare the page with the official text"));
        }
        problems.addAll(read.problems());
        read.value().ifPresent(source -> tellFigures(source, problems));
        return new Outcome<>(read.value(), problems);
    }

    /** A browser counts a list by figures where the page says nothing; the official text has letters there. */
    private static void tellFigures(ReadSource source, List<Problem> problems) {
        source.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == StyledParagraph.Role.ITEM)
                .filter(paragraph -> paragraph.text().startsWith("1."))
                .forEach(
                        first -> problems.add(
                                Problem.warning(
                                        "item-mark-of-figures",
                                        first.words().place(),
                                        "the items of this list are counted as paragraphs are",
                                        "compare with the official text: the page may have lost letters such as (a); what it shows is kept")));
    }

    /** What {@code source.yaml} says; else what the page says of itself; else UTF-8. */
    private static Encoding encoding(SourceFile file, byte[] bytes) {
        Encoding told = file.settings().encoding();
        if (told != Encoding.UTF_8) {
            return told;
        }
        Optional<Encoding> marked = Encoding.ofMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        String name = charset.find() ? charset.group(1) : "utf-8";
        boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
        return Encoding.ofKey(latin ? "windows-1252" : name).orElse(Encoding.UTF_8);
    }
}
