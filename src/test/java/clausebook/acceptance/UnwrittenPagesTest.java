package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publisher is told whose folder holds a text and the smallest configuration, and nothing else yet. */
class UnwrittenPagesTest {

    @TempDir
    Path scratch;

    @Test
    void aPageThatNobodyHasWrittenIsToldOnceAndNotAsABrokenPromise() throws IOException {
        Path content = scratch.resolve("content");
        Files.createDirectories(content.resolve("hrc/58/30"));
        Files.copy(CommandRun.PROJECT.resolve("content/hrc/58/30/zh.txt"), content.resolve("hrc/58/30/zh.txt"));
        Files.writeString(content.resolve("site.yaml"), "title: Lamps\nlanguages: [en]\n", StandardCharsets.UTF_8);
        InProcess run = InProcess.run(
                "build",
                "--content=" + content,
                "--templates=" + CommandRun.PROJECT.resolve("templates"),
                "--out=" + scratch.resolve("site"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output().lines().filter(line -> line.contains("error[")))
                .hasSize(3)
                .allMatch(line -> line.contains("error[prose-missing]"));
        assertThat(run.output()).contains("which has it in all six languages");
    }
}
