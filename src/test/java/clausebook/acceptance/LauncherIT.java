package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder whose name has spaces and letters of several scripts: whatever it tells the JVM, the program
 * builds, and nobody hears of it.
 */
class LauncherIT {

    @TempDir
    Path scratch;

    private Path project;

    @BeforeEach
    void copyTheProject() throws IOException {
        Path launcher = Path.of(System.getProperty("clausebook.launcher"));
        Path jar = Path.of(System.getProperty("clausebook.jar"));
        project = Files.createDirectories(scratch.resolve("la bibliothèque 文库"));
        Files.copy(launcher, project.resolve("clausebook"), StandardCopyOption.COPY_ATTRIBUTES);
        Trees.tree(launcher.resolveSibling("src/main/launcher"), project.resolve("src/main/launcher"));
        Files.createDirectories(project.resolve("target"));
        Files.copy(jar, project.resolve("target/clausebook.jar"));
        Files.createSymbolicLink(project.resolve("target/lib"), jar.resolveSibling("lib"));
    }

    @Test
    void someWorks() throws IOException {
        buildsInSilence(16, "C.UTF-8");
    }

    /** As containers and timers have it. */
    @Test
    void fewWorksInThePlainLocale() throws IOException {
        buildsInSilence(1, "C");
    }

    @Test
    @Tag("release")
    void manyWorks() throws IOException {
        buildsInSilence(151, "C.UTF-8");
    }

    /** With what a first run leaves for a second one, and without. */
    private void buildsInSilence(int works, String locale) throws IOException {
        Path content = SmallLibrary.empty(project.resolve("content"));
        for (int work = 0; work < works; work++) {
            SmallLibrary.add(content, work);
        }
        Path reference = scratch.resolve("reference");
        List<String> expected = told(
                InProcess.run(build(content, reference).toArray(String[]::new)).output());
        assertThat(expected).as("what the program itself tells").isNotEmpty();
        for (int run = 0; run < 3; run++) {
            Trees.delete(project.resolve("target/cache"));
            Path site = project.resolve("site " + run);
            String output = launch(locale, build(content, site));
            assertThat(told(output)).as("run %d", run).isEqualTo(expected);
            assertThat(Files.readString(site.resolve("SHA256SUMS")))
                    .as("run %d", run)
                    .isEqualTo(Files.readString(reference.resolve("SHA256SUMS")));
        }
        try (Stream<Path> target = Files.list(project.resolve("target"))) {
            assertThat(target.filter(file -> file.toString().contains(".aot")).toList())
                    .as("caches of loaded classes: one of a JDK that can have one, and nothing half made")
                    .hasSize(Runtime.version().feature() >= 25 ? 1 : 0);
        }
    }

    private static List<String> build(Path content, Path site) {
        String templates = CommandRun.PROJECT.resolve("templates").toString();
        return List.of("build", "--content", content.toString(), "--templates", templates, "--out", site.toString());
    }

    /** All lines but the summary, which tells what was written and where. */
    private static List<String> told(String output) {
        List<String> lines = new ArrayList<>(output.lines().toList());
        assertThat(lines.removeIf(line -> line.contains(" pages of ")))
                .as(output)
                .isTrue();
        return lines;
    }

    private String launch(String locale, List<String> arguments) throws IOException {
        Path printed = scratch.resolve("printed");
        List<String> line =
                new ArrayList<>(List.of(project.resolve("clausebook").toString()));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(CommandRun.PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment()
                .keySet()
                .removeAll(
                        List.of("CLAUSEBOOK_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "LC_CTYPE", "LANG"));
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("CLAUSEBOOK_JAVA", System.getProperty("java.home"));
        try {
            int exit = builder.start().waitFor();
            String output = Files.readString(printed, StandardCharsets.UTF_8);
            assertThat(exit).as(output).isZero();
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the launcher ran", e);
        }
    }
}
