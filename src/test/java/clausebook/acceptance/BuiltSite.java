package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * The project's own content, copied and built in a test's folder.
 *
 * @param content the copy, which a test may change
 * @param site the finished site
 */
public record BuiltSite(Path content, Path site) {

    public static BuiltSite of(Path folder) {
        return of(folder, Trees.content(folder.resolve("content")));
    }

    /** Builds content that a test has already changed. */
    public static BuiltSite of(Path folder, Path content) {
        Path site = folder.resolve("site");
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        return new BuiltSite(content, site);
    }
}
