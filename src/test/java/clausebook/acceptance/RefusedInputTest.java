package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is refused with the place, the rule and the way out, exit code 1, and the old site stays as it was. */
class RefusedInputTest {

    private static final String SOURCE = "hrc/58/30/zh.txt";

    @TempDir
    Path scratch;

    /** @param code the problem's code; @param place how the place must begin after the content folder */
    private record Case(String name, String code, String place, Spoil spoil) {}

    private interface Spoil {
        void in(Path content) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> everyBadInputIsRefused() {
        return cases().stream().map(bad -> DynamicTest.dynamicTest(bad.name(), () -> refused(bad)));
    }

    private void refused(Case bad) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "case");
        Path content = Trees.content(folder.resolve("content"));
        Path site = folder.resolve("site");
        assertThat(build(content, site).exit()).as("the good input builds").isZero();
        List<String> before = Trees.fingerprint(site);
        bad.spoil().in(content);
        List<String> contentBefore = Trees.fingerprint(content);

        InProcess run = build(content, site);

        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output()).contains("error[" + bad.code() + "]");
        String line = run.output()
                .lines()
                .filter(text -> text.contains("error[" + bad.code() + "]"))
                .findFirst()
                .orElseThrow();
        assertThat(line).matches(".*" + java.util.regex.Pattern.quote(bad.place()) + ".*: error\\[.*");
        assertThat(run.output()).contains("hint: ").doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(Trees.fingerprint(site)).as("the old site").isEqualTo(before);
        assertThat(Trees.fingerprint(content)).as("the content").isEqualTo(contentBefore);
    }

    private static List<Case> cases() {
        return List.of(
                new Case("empty file", "empty-source", SOURCE, content -> write(content, "")),
                new Case("white space only", "empty-source", SOURCE, content -> write(content, " \n\u3000\n")),
                new Case("GB18030 bytes", "bad-encoding", SOURCE + ":1:2", content -> {
                    String text = Files.readString(content.resolve(SOURCE));
                    Files.write(content.resolve(SOURCE), text.getBytes(Charset.forName("GB18030")));
                }),
                new Case("a broken UTF-8 byte", "bad-encoding", SOURCE + ":13:", content -> {
                    byte[] bytes = Files.readAllBytes(content.resolve(SOURCE));
                    int title = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("58/30.");
                    bytes[title + 8] = (byte) 0xFF;
                    Files.write(content.resolve(SOURCE), bytes);
                }),
                new Case("number 17 missing", "number-missing", SOURCE + ":", content -> edit(content, "17. 鼓励", "鼓励")),
                new Case(
                        "a doubled number",
                        "number-doubled",
                        SOURCE + ":",
                        content -> edit(content, "18. 注意到", "17. 注意到")),
                new Case("no chapeau", "no-chapeau", SOURCE, content -> edit(content, "\n人权理事会， \n", "\n")),
                new Case("no operative paragraph", "no-operative-paragraph", SOURCE, content -> {
                    String text = Files.readString(content.resolve(SOURCE));
                    int from = text.indexOf("1. 强烈谴责");
                    int to = text.indexOf("2025 年 4 月 4 日 \n\n第 59 次会议");
                    Files.writeString(content.resolve(SOURCE), text.substring(0, from) + text.substring(to));
                }),
                new Case(
                        "not a resolution",
                        "not-a-resolution",
                        SOURCE,
                        content -> write(content, "购物清单\n\n一、牛奶\n二、鸡蛋\n")),
                new Case(
                        "two sources of one expression",
                        "two-sources",
                        "hrc/58/30/zh.",
                        content -> Files.copy(content.resolve(SOURCE), content.resolve("hrc/58/30/zh.html"))),
                new Case("a symbolic link", "symbolic-link", SOURCE, content -> {
                    Path real = content.resolveSibling("elsewhere.txt");
                    Files.move(content.resolve(SOURCE), real);
                    Files.createSymbolicLink(content.resolve(SOURCE), real);
                }),
                new Case("an unknown key in site.yaml", "config-unknown-key", "site.yaml:1:1", content -> {
                    String yaml = Files.readString(content.resolve("site.yaml"));
                    Files.writeString(content.resolve("site.yaml"), "colour: red\n" + yaml);
                }));
    }

    private static void write(Path content, String text) throws IOException {
        Files.writeString(content.resolve(SOURCE), text, StandardCharsets.UTF_8);
    }

    private static void edit(Path content, String from, String to) {
        Trees.edit(content.resolve(SOURCE), text -> text.replace(from, to));
    }

    private static InProcess build(Path content, Path site) {
        return InProcess.run("build", "--content", content.toString(), "--out", site.toString());
    }
}
