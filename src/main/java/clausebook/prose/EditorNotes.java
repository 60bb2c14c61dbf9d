package clausebook.prose;

import clausebook.permalink.Addresses;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an editor of the site says of single clauses, {@code content/{work}/notes/{clause}.{lang}.md}. It is shown apart
 * from the text and marked as ours.
 */
public final class EditorNotes {

    /** The folder beside a work's texts. */
    public static final String FOLDER = "notes";

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,64})\\.([a-z]{2})\\.md");

    private EditorNotes() {}

    /** The clause that a note is about, and the language it is written in. */
    public record About(String clause, Language language) implements Comparable<About> {
        @Override
        public int compareTo(About other) {
            int byClause = clause.compareTo(other.clause);
            return byClause != 0 ? byClause : language.compareTo(other.language);
        }
    }

    /**
     * Reads the notes of one work.
     *
     * @param folder {@code content/{work}/notes}; there need be none
     * @param shownAs the folder as problems name it
     * @param held whether the work holds the clause in the language
     */
    public static Outcome<Map<About, SafeHtml>> read(Path folder, String shownAs, WorkId work, Predicate<About> held)
            throws IOException {
        Map<About, SafeHtml> notes = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Outcome<>(notes, problems);
        }
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            String shown = shownAs + "/" + name;
            Optional<About> about = about(name);
            if (about.isEmpty() || !held.test(about.get())) {
                problems.add(Problem.error(
                        "note-of-no-clause",
                        Place.of(shown),
                        about.isEmpty()
                                ? "an editor's note is named by its clause and language"
                                : "the work holds no %s in %s, so there is nothing that this note could stand beside"
                                        .formatted(
                                                about.get().clause(),
                                                about.get().language().code()),
                        "name it like op23.en.md, after a clause that %s has, or take it out".formatted(work.path())));
                continue;
            }
            Outcome<Optional<SourceText>> source = WrittenPages.source(folder.resolve(name), shown);
            problems.addAll(source.problems());
            if (source.value().isPresent()) {
                String address = Addresses.clause(
                        work, about.get().language(), about.get().clause());
                Outcome<Optional<SafeHtml>> html = Markdown.html(source.value().get(), address, target -> true);
                problems.addAll(html.problems());
                html.value().ifPresent(safe -> notes.put(about.get(), safe));
            }
        }
        return new Outcome<>(notes, problems);
    }

    private static Optional<About> about(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Language.ofCode(parts.group(2)).map(language -> new About(parts.group(1), language))
                : Optional.empty();
    }
}
