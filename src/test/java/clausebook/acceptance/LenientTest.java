package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --lenient}: a faulty numbering is published, and every page of the text says so. */
class LenientTest {

    private static final String SOURCE = "hrc/58/30/zh.txt";

    @TempDir
    Path folder;

    @Test
    void aMissingNumberIsPublishedWithANoticeOnThePages() throws IOException {
        Path content = Trees.content(folder.resolve("content"));
        Files.deleteIfExists(content.resolve("hrc/58/30/permalinks.tsv"));
        Trees.edit(content.resolve(SOURCE), text -> text.replace("17. 鼓励", "鼓励"));
        Path site = folder.resolve("site");

        InProcess run = InProcess.run("build", "--lenient", "--content", content.toString(), "--out", site.toString());

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains("warning[number-missing]");
        for (String page : new String[] {"index.html", "op1/index.html", "source.html"}) {
            String html = Files.readString(page(site, page), StandardCharsets.UTF_8);
            assertThat(html).as(page).contains("来源文件中的编号有误").containsPattern("来源第\\d+行：缺少编号");
        }
    }

    @Test
    void withoutFaultsNoPageHasANotice() throws IOException {
        Path content = Trees.content(folder.resolve("content"));
        Path site = folder.resolve("site");
        InProcess run = InProcess.run("build", "--lenient", "--content", content.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(Files.readString(page(site, "index.html"), StandardCharsets.UTF_8))
                .doesNotContain("id=\"faults\"");
    }

    private static Path page(Path site, String name) {
        Path there = site.resolve("hrc/58/30/zh").resolve(name);
        return Files.exists(there) ? there : site.resolve("hrc/58/30/zh").resolve(name.replace("/index.html", ".html"));
    }
}
