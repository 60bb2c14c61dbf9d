package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's note stands on its clause's page, apart from the text and marked as ours. */
class EditorNotesTest {

    @TempDir
    Path scratch;

    private Path content;
    private Path notes;

    @BeforeEach
    void content() throws IOException {
        content = Trees.content(scratch.resolve("content"));
        notes = Files.createDirectories(content.resolve("hrc/58/30/notes"));
    }

    private InProcess build() {
        return InProcess.run(
                "build",
                "--content",
                content.toString(),
                "--out",
                scratch.resolve("site").toString());
    }

    @Test
    void aNoteIsShownApartFromTheText() throws IOException {
        Files.writeString(notes.resolve("op23.zh.md"), "任期**自动**起算，见[第5段](pp5.html)。<script>x()</script>\n");
        InProcess run = build();
        assertThat(run.exit()).as(run.output()).isZero();
        Document page = Jsoup.parse(scratch.resolve("site/hrc/58/30/zh/op23.html"), "UTF-8");
        assertThat(page.select("section.ours .prose strong").text()).isEqualTo("自动");
        assertThat(page.select("section.ours .prose a").attr("href")).isEqualTo("pp5.html");
        assertThat(page.select("section.ours .prose").text()).contains("<script>x()</script>");
        assertThat(page.select("[data-source] .prose, .prose [data-source]")).isEmpty();
        assertThat(page.text()).contains("不属于决议文本");
        assertThat(Files.readString(scratch.resolve("site/hrc/58/30/zh/op22.html")))
                .doesNotContain("不属于决议文本");
    }

    @Test
    void aNoteOfAClauseThatIsNotHeldIsAnError() throws IOException {
        Files.writeString(notes.resolve("op99.zh.md"), "?\n");
        Files.writeString(notes.resolve("op23.fr.md"), "?\n");
        Files.writeString(notes.resolve("draft.md"), "?\n");
        InProcess run = build();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output().lines().filter(line -> line.contains("error[note-of-no-clause]")))
                .hasSize(3)
                .anyMatch(line -> line.contains("notes/op99.zh.md"))
                .anyMatch(line -> line.contains("notes/op23.fr.md"))
                .anyMatch(line -> line.contains("notes/draft.md"));
    }

    @Test
    void aHostileNoteIsRefusedAndNothingIsPublished() throws IOException {
        Path elsewhere = Files.writeString(scratch.resolve("elsewhere.md"), "secret\n");
        Files.createSymbolicLink(notes.resolve("op4.zh.md"), elsewhere);
        Files.writeString(notes.resolve("op1.zh.md"), "*".repeat(10_000));
        Files.writeString(notes.resolve("op3.zh.md"), "[x](JaVaScRiPt:alert(1))\n");
        InProcess run = build();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
                .contains("notes/op4.zh.md: error[prose-missing]")
                .contains("notes/op1.zh.md:1:1: error[prose-nesting]")
                .contains("notes/op3.zh.md:1:1: error[prose-link-scheme]")
                .doesNotContain("secret");
        assertThat(scratch.resolve("site")).doesNotExist();
    }
}
