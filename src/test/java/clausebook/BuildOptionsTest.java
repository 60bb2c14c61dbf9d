package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.build.BuildSettings;
import clausebook.command.Command;
import clausebook.command.Program;
import clausebook.command.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a build is told to do by the options of its command. */
class BuildOptionsTest {

    @Test
    void withoutOptionsABuildGoesFromContentToSite() {
        String address = System.getenv("CLAUSEBOOK_BASE_URL");
        assertThat(settings())
                .isEqualTo(new BuildSettings(
                        Path.of("content"),
                        Path.of("templates"),
                        Path.of("site"),
                        Optional.ofNullable(address).filter(url -> !url.isEmpty()),
                        false,
                        false,
                        false,
                        false,
                        false,
                        Optional.ofNullable(System.getProperty("clausebook.cache"))
                                .map(Path::of)));
    }

    @Test
    void everyOptionIsHeard() {
        List<String> all = List.of(
                "--content=c",
                "--templates",
                "t",
                "--out=o",
                "--base-url",
                "https://x.org/",
                "--frozen",
                "--strict",
                "--lenient",
                "--project-docs",
                "--cache=k");
        assertThat(settings(all.toArray(String[]::new)))
                .isEqualTo(new BuildSettings(
                        Path.of("c"),
                        Path.of("t"),
                        Path.of("o"),
                        Optional.of("https://x.org/"),
                        true,
                        true,
                        true,
                        false,
                        true,
                        Optional.of(Path.of("k"))));
    }

    @Test
    void eachFlagIsItsOwn() {
        assertThat(settings("--frozen")).matches(BuildSettings::frozen);
        assertThat(settings("--strict")).matches(BuildSettings::strict).matches(each -> !each.frozen());
        assertThat(settings("--lenient")).matches(BuildSettings::lenient).matches(each -> !each.strict());
        assertThat(settings("--project-docs")).matches(BuildSettings::projectDocs);
    }

    /** What the launcher or the surroundings name can be taken back. */
    @Test
    void anEmptyValueIsNone() {
        assertThat(settings("--cache=").cache()).isEmpty();
        assertThat(settings("--base-url", "").baseUrl()).isEmpty();
    }

    private static BuildSettings settings(String... options) {
        Command build = Command.of("clausebook build", "", BuildOptions.and());
        Program program = new Program(Command.of("clausebook", "", List.of()), List.of(build), "", "");
        List<String> line = new ArrayList<>(List.of("build"));
        line.addAll(List.of(options));
        return BuildOptions.settings(((Request.ForWork) program.read(line)).line(), false);
    }
}
