package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way a command can end: its exit code, and what a program that reads {@code --json} is told. */
class ExitPathTest {

    @TempDir
    Path scratch;

    @Test
    void aFolderWithoutAnyTextIsNotPublishedAsAnEmptySite() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Path site = scratch.resolve("site");
        assertThat(build(content, site).exit()).isZero();
        List<String> before = Trees.fingerprint(site);
        Path other = Files.createDirectories(scratch.resolve("other"));
        Files.copy(content.resolve("site.yaml"), other.resolve("site.yaml"));

        InProcess run = build(other, site);

        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output())
                .contains("other: error[no-source]")
                .contains("hint: ")
                .contains("--content");
        assertThat(Trees.fingerprint(site)).isEqualTo(before);
        assertThat(other.resolve("permalinks.tsv")).doesNotExist();
    }

    @Test
    void leavingOutTheOnlyTextLeavesNoSiteEither() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Files.writeString(content.resolve("hrc/58/30/zh.txt"), "");
        // With a ledger the lost addresses are what is told; this publisher has never published.
        Files.delete(content.resolve("hrc/58/30/permalinks.tsv"));
        InProcess run = build(content, scratch.resolve("site"), "--lenient");
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output()).contains("warning[empty-source]").contains("error[no-source]");
        assertThat(scratch.resolve("site")).doesNotExist();
    }

    @Test
    void strictMakesWarningsErrors() {
        Path content = Trees.content(scratch.resolve("content"));
        InProcess run = build(content, scratch.resolve("site"), "--strict", "--base-url", "https://example.org/");
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output()).contains("error[note-without-text]").doesNotContain("warning[");
        assertThat(scratch.resolve("site")).doesNotExist();
    }

    @Test
    void jsonTellsContentErrorsAsJsonOnly() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Files.writeString(content.resolve("hrc/58/30/zh.txt"), "");
        InProcess run = build(content, scratch.resolve("site"), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(lines(run).get(0).path("code").asString()).isEqualTo("empty-source");
    }

    @Test
    void jsonTellsAFaultOfTheDiskAsAProblem() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Path file = Files.writeString(scratch.resolve("file"), "in the way");
        InProcess run = build(content, file.resolve("site"), "--json");
        assertThat(run.exit()).as(run.output()).isEqualTo(3);
        List<JsonNode> told = lines(run);
        assertThat(told.get(0).path("type").asString()).isEqualTo("problem");
        assertThat(told.get(told.size() - 1).path("exit").asInt()).isEqualTo(3);
    }

    @Test
    void aLedgerThatCannotBeWrittenIsAFaultAndTheOldSiteStays() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Path site = scratch.resolve("site");
        assertThat(build(content, site).exit()).isZero();
        List<String> before = Trees.fingerprint(site);
        Files.delete(content.resolve("hrc/58/30/permalinks.tsv"));
        // A folder in the way stops every user, where a missing permission would not stop root.
        Path obstacle = content.resolve("hrc/58/30/.permalinks.tsv.growing/in-the-way");
        Files.createDirectories(obstacle);

        InProcess plain = build(content, site);
        assertThat(plain.exit()).as(plain.output()).isEqualTo(3);
        assertThat(plain.output()).contains("clausebook: ").contains(".growing").doesNotContain("\tat ");
        InProcess json = build(content, site, "--json");
        assertThat(json.exit()).isEqualTo(3);
        assertThat(lines(json).get(0).path("code").asString()).isEqualTo("fault");
        assertThat(Trees.fingerprint(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x:99999/", "https://x:0/", "https://x:/", "https://[::1]:65536/"})
    void aBaseAddressWithAnImpossiblePortIsRefused(String address) {
        Path content = Trees.content(scratch.resolve("content"));
        InProcess run = build(content, scratch.resolve("site"), "--base-url", address);
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output()).contains("error[config-url]").contains("hint: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "serve"})
    void helpIsNoErrorAndAnUnknownOptionIsWrongUsage(String command) {
        InProcess help = InProcess.run(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.output()).contains("Usage: clausebook " + command);
        InProcess wrong = InProcess.run(command, "--no-such-option");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.output()).contains("--no-such-option").contains("Usage: clausebook " + command);
    }

    private static InProcess build(Path content, Path site, String... more) {
        List<String> line =
                new java.util.ArrayList<>(List.of("build", "--content", content.toString(), "--out", site.toString()));
        line.addAll(List.of(more));
        return InProcess.run(line.toArray(String[]::new));
    }

    /** Both streams are read together here, so nothing at all but JSON may have been printed. */
    private static List<JsonNode> lines(InProcess run) {
        JsonMapper mapper = new JsonMapper();
        return run.output().lines().map(mapper::readTree).toList();
    }
}
