package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged texts, cut-off templates and too little memory end in a site or in one clear refusal. */
class HostileInputTest {

    private static final String SOURCE = "hrc/58/30/zh.txt";

    @TempDir
    Path folder;

    @Test
    void damagedTextsAreBuiltOrRefused() throws IOException {
        damage(25);
    }

    @Test
    @Tag("release")
    void twoThousandDamagedTextsAreBuiltOrRefused() throws IOException {
        damage(2_000);
    }

    @Test
    void aTemplateThatEndsWithinATagIsRefused() throws IOException {
        InProcess run = buildWith("pages/clause.peb", text -> text + "{% if");

        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output())
                .containsPattern("pages/clause\\.peb:[0-9]+: error\\[template-fault\\]")
                .doesNotContain("internal fault");
    }

    @Test
    void aTemplateWhoseLinkLeadsNowhereIsRefused() throws IOException {
        InProcess run = buildWith(
                "pages/clause.peb",
                text -> text.replace("<h1>", "<p><a href=\"../../../nowhere.html\">x</a></p>\n<h1>"));

        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output())
                .containsPattern("hrc/58/30/zh/pp1\\.html:[0-9]+.*: error\\[broken-link\\]")
                .contains("the site has no file hrc/nowhere.html");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private InProcess buildWith(String template, UnaryOperator<String> change) throws IOException {
        Path templates = folder.resolve("templates");
        Trees.tree(CommandRun.PROJECT.resolve("templates"), templates);
        Trees.edit(templates.resolve(template), change);
        return InProcess.run(
                "build",
                "--content",
                Trees.content(folder.resolve("content")).toString(),
                "--templates",
                templates.toString(),
                "--out",
                folder.resolve("site").toString());
    }

    @Test
    void tooLittleMemoryIsToldInOneLine() throws IOException {
        Path content = Trees.content(folder.resolve("content"));
        Trees.edit(content.resolve(SOURCE), text -> text.replace("17. 鼓励", "17. 鼓励" + "字".repeat(4_000_000)));

        CommandRun run = CommandRun.setting()
                .jvm("-Xmx24m")
                .run(
                        "build",
                        "--content",
                        content.toString(),
                        "--out",
                        folder.resolve("site").toString());

        assertThat(run.exit()).as(run.output()).isEqualTo(3);
        assertThat(run.output()).contains("clausebook: the memory").doesNotContain("\tat ");
    }

    private void damage(int times) throws IOException {
        Path content = Trees.content(folder.resolve("content"));
        byte[] sound = Files.readAllBytes(content.resolve(SOURCE));
        for (int seed = 0; seed < times; seed++) {
            Files.deleteIfExists(content.resolve("hrc/58/30/permalinks.tsv"));
            Files.write(content.resolve(SOURCE), damaged(sound, new Random(seed)));
            InProcess run = InProcess.run(
                    "build",
                    "--content",
                    content.toString(),
                    "--out",
                    folder.resolve("site").toString());
            assertThat(run.exit()).as("seed " + seed + ": " + run.output()).isBetween(0, 1);
        }
    }

    private static byte[] damaged(byte[] sound, Random chance) {
        byte[] bytes = sound.clone();
        int at = chance.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + chance.nextInt(300));
        switch (chance.nextInt(4)) {
            case 0 -> bytes[at] = (byte) chance.nextInt(128);
            case 1 -> Arrays.fill(bytes, at, to, (byte) '(');
            case 2 -> System.arraycopy(sound, chance.nextInt(sound.length - (to - at)), bytes, at, to - at);
            default -> bytes = Arrays.copyOf(bytes, at + 1);
        }
        return bytes;
    }
}
