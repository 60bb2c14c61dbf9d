package clausebook;

import static clausebook.command.CommandOption.flag;
import static clausebook.command.CommandOption.valued;

import clausebook.build.BuildSettings;
import clausebook.command.CommandOption;
import clausebook.command.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code build} and {@code serve} have in common. */
final class BuildOptions {

    static final CommandOption CONTENT = valued("content", "content", "content", "The folder of sources");
    static final CommandOption TEMPLATES = valued("templates", "templates", "templates", "The folder of templates");
    static final CommandOption OUT = valued("out", "out", "site", "The folder of the finished site");
    private static final CommandOption BASE_URL = valued("base-url", "url", """
            Where the site will be read, with a slash at its end; for permalinks in full.
            Also by the environment variable CLAUSEBOOK_BASE_URL.""");
    private static final CommandOption FROZEN = flag("frozen", "Issue no new address, write no ledger.");
    private static final CommandOption STRICT = flag("strict", "Warnings are errors.");
    private static final CommandOption LENIENT = flag(
            "lenient",
            "Publish a text whose numbering is faulty, with a notice on its pages, "
                    + "and leave out a file that cannot be read as a resolution.");
    private static final CommandOption PROJECT_DOCS =
            flag("project-docs", "Link the project's own documentation at project/ (mvn site makes it).");
    private static final CommandOption CACHE = valued("cache", "cache", """
            A folder in which a build notes what makes the next one faster; it may be deleted at any time.
            (default: none; the launcher names target/cache)""");

    private BuildOptions() {}

    /** These, and others that only one of the two has. */
    static List<CommandOption> and(CommandOption... others) {
        List<CommandOption> all = new ArrayList<>(
                List.of(CONTENT, TEMPLATES, OUT, BASE_URL, FROZEN, STRICT, LENIENT, PROJECT_DOCS, CACHE));
        all.addAll(List.of(others));
        return all;
    }

    /** @param link whether to publish by one symbolic link */
    static BuildSettings settings(Line line, boolean link) {
        return new BuildSettings(
                line.path(CONTENT),
                line.path(TEMPLATES),
                line.path(OUT),
                valueOr(line, BASE_URL, System.getenv("CLAUSEBOOK_BASE_URL")),
                line.has(FROZEN),
                line.has(STRICT),
                line.has(LENIENT),
                link,
                line.has(PROJECT_DOCS),
                valueOr(line, CACHE, System.getProperty("clausebook.cache")).map(line::path));
    }

    /** An option's value, else another; an empty one is none, and says so against the other. */
    private static Optional<String> valueOr(Line line, CommandOption option, @Nullable String other) {
        return line.value(option).or(() -> Optional.ofNullable(other)).filter(value -> !value.isEmpty());
    }
}
