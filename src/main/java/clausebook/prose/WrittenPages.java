package clausebook.prose;

import clausebook.permalink.Addresses;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import clausebook.un.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the hand-written pages, {@code content/pages/{lang}/*.md}. */
public final class WrittenPages {

    /** The pages every language of a site must have. */
    public static final List<String> NAMES = List.of("about", "how-to-cite", "permanence");

    private WrittenPages() {}

    /**
     * Reads the pages of all languages of the site.
     *
     * @param folder {@code content/pages}
     * @param shownAs the folder as problems name it
     * @param exists whether an address of the site exists; say yes where that is not known
     * @return by language and name
     */
    public static Outcome<Map<Language, Map<String, WrittenPage>>> read(
            Path folder, String shownAs, List<Language> languages, Predicate<String> exists) throws IOException {
        Map<Language, Map<String, WrittenPage>> pages = new EnumMap<>(Language.class);
        List<Problem> problems = new ArrayList<>();
        for (Language language : languages) {
            Path inLanguage = folder.resolve(language.code());
            String shown = shownAs + "/" + language.code();
            Map<String, WrittenPage> read = new TreeMap<>();
            for (String name : NAMES) {
                Outcome<Optional<WrittenPage>> page = read(
                        inLanguage.resolve(name + ".md"),
                        shown + "/" + name + ".md",
                        Addresses.sitePage(language, name),
                        exists);
                page.value().ifPresent(found -> read.put(name, found));
                problems.addAll(page.problems());
            }
            problems.addAll(strangers(inLanguage, shown));
            pages.put(language, read);
        }
        return new Outcome<>(pages, problems);
    }

    private static List<Problem> strangers(Path folder, String shown) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".md") && !NAMES.contains(name.substring(0, name.length() - ".md".length()))) {
                problems.add(Problem.error(
                        "prose-unknown-page",
                        Place.of(shown + "/" + name),
                        "the site has no place for this page",
                        "the hand-written pages are: " + String.join(", ", NAMES)));
            }
        }
        return problems;
    }

    /** Reads one page. */
    static Outcome<Optional<WrittenPage>> read(Path file, String shownAs, String address, Predicate<String> exists)
            throws IOException {
        Outcome<Optional<SourceText>> source = source(file, shownAs);
        if (source.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), source.problems());
        }
        return page(source.value().get(), address, exists);
    }

    /** The text of a hand-written file, its line ends settled. */
    static Outcome<Optional<SourceText>> source(Path file, String shownAs) throws IOException {
        Place whole = Place.of(shownAs);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(Problem.error(
                    "prose-missing",
                    whole,
                    "this hand-written page is not here, or is not a plain file",
                    "write it after content/pages of Clausebook itself, which has it in all six languages, or take the language"
                            + " out of site.yaml"));
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MarkdownGuard.MAX_BYTES + 1);
        }
        if (bytes.length > MarkdownGuard.MAX_BYTES) {
            return refused(Problem.error(
                    "prose-size",
                    whole,
                    "the page has more than %d bytes".formatted(MarkdownGuard.MAX_BYTES),
                    "make it shorter"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Outcome.of(Optional.of(new SourceText(shownAs, settled(text))));
        } catch (CharacterCodingException e) {
            return refused(Problem.error("prose-encoding", whole, "the page is not UTF-8", "save it as UTF-8"));
        }
    }

    private static String settled(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A page with its front matter. */
    static Outcome<Optional<WrittenPage>> page(SourceText source, String address, Predicate<String> exists) {
        Outcome<Optional<FrontMatter>> front = FrontMatter.read(source);
        if (front.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), front.problems());
        }
        FrontMatter matter = front.value().get();
        return Markdown.html(matter.body(source), address, exists)
                .map(html -> html.map(safe -> new WrittenPage(matter.title(), matter.description(), safe)));
    }

    private static Outcome<Optional<SourceText>> refused(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }
}
