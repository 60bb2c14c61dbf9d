package clausebook;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What {@code build} and {@code serve} have in common. */
final class BuildOptions {

    @Option(
            names = "--content",
            description = "The folder of sources (default: ${DEFAULT-VALUE}).",
            defaultValue = "content")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            description = "The folder of templates (default: ${DEFAULT-VALUE}).",
            defaultValue = "templates")
    private Path templates = Path.of("templates");

    @Option(
            names = "--out",
            description = "The folder of the finished site (default: ${DEFAULT-VALUE}).",
            defaultValue = "site")
    private Path out = Path.of("site");

    @Option(
            names = "--base-url",
            description = {
                "Where the site will be read, with a slash at its end; for permalinks in full.",
                "Also by the environment variable CLAUSEBOOK_BASE_URL."
            },
            defaultValue = "${env:CLAUSEBOOK_BASE_URL:-}")
    private String baseUrl = "";

    @Option(names = "--frozen", description = "Issue no new address, write no ledger.")
    private boolean frozen;

    @Option(names = "--strict", description = "Warnings are errors.")
    private boolean strict;

    @Option(
            names = "--lenient",
            description = {
                "Publish a text whose numbering is faulty, with a notice on its pages,",
                "and leave out a file that cannot be read as a resolution."
            })
    private boolean lenient;

    @Option(
            names = "--project-docs",
            description = "Link the project's own documentation at project/ (mvn site makes it).")
    private boolean projectDocs;

    @Option(
            names = "--cache",
            description = {
                "A folder in which a build notes what makes the next one faster; it may be deleted at any time.",
                "(default: none; the launcher names target/cache)"
            },
            defaultValue = "${sys:clausebook.cache:-}")
    private String cache = "";

    Path content() {
        return content;
    }

    Path templates() {
        return templates;
    }

    Path out() {
        return out;
    }

    BuildSettings settings(boolean link) {
        return new BuildSettings(
                content,
                templates,
                out,
                Optional.of(baseUrl).filter(url -> !url.isEmpty()),
                frozen,
                strict,
                lenient,
                link,
                projectDocs,
                Optional.of(cache).filter(folder -> !folder.isEmpty()).map(Path::of));
    }
}
