package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1: finished HTML in which one character is lost, doubled, swapped or hidden fails the build that makes it and
 * the check that reads it, and the old site stays.
 */
class FidelityIT {

    @TempDir
    Path scratch;

    /** @param right words of op31 as they stand in the finished page; @param wrong the same damaged */
    private record Damage(String name, String right, String wrong) {}

    private static final List<Damage> DAMAGES = List.of(
            new Damage("one character deleted", "继续处理此事", "继续处理事"),
            new Damage("one character doubled", "继续处理此事", "继续处理此此事"),
            new Damage("two characters swapped", "继续处理此事", "继续理处此事"),
            new Damage("one character changed", "继续处理此事", "继续处理些事"),
            new Damage("hidden by an attribute", "继续处理此事", "继续处<span hidden>理</span>此事"),
            new Damage("hidden by the style sheet", "继续处理此事", "继续处<span class=gone>理</span>此事"),
            new Damage("hidden in a closed details", "继续处理此事", "继续处<details>理</details>此事"),
            new Damage("moved into a comment", "继续处理此事", "继续处<!--理-->此事"));

    @TestFactory
    Stream<DynamicTest> theBuildThatMakesItFails() {
        BuiltSite built = BuiltSite.of(scratch);
        List<String> before = Trees.fingerprint(built.site());
        return DAMAGES.stream()
                .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
                    Path planted = Planted.in(
                            scratch,
                            "render/Renderer.java",
                            "return byStencil(page).orElseGet(() -> byTemplate(page))",
                            "return new String(byStencil(page).orElseGet(() -> byTemplate(page)),"
                                    + " java.nio.charset.StandardCharsets.UTF_8)"
                                    + ".replace(\"" + damage.right() + "\", \"" + damage.wrong()
                                    + "\").replace(\"</style>\", \".gone{display:none}</style>\")"
                                    + ".getBytes(java.nio.charset.StandardCharsets.UTF_8)");
                    CommandRun run = CommandRun.setting()
                            .classesBefore(planted)
                            .run(
                                    "build",
                                    "--content",
                                    built.content().toString(),
                                    "--out",
                                    built.site().toString());
                    assertThat(run.exit()).as(run.output()).isEqualTo(1);
                    assertThat(faults(run.output())).anyMatch(line -> line.contains("zh/op31.html"));
                    assertThat(faults(run.output())).anyMatch(line -> line.contains("zh/index.html"));
                    assertThat(Trees.fingerprint(built.site()))
                            .as("the old site")
                            .isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCheckThatReadsItFails() {
        BuiltSite built = BuiltSite.of(scratch.resolve("read"));
        return DAMAGES.stream()
                .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
                    Path site = Trees.tree(built.site(), Files.createTempDirectory(scratch, "site"));
                    Trees.edit(
                            site.resolve("hrc/58/30/zh/op31.html"),
                            html -> html.replace(damage.right(), damage.wrong())
                                    .replace("</style>", ".gone{display:none}</style>"));
                    signAgain(site);
                    InProcess check = InProcess.run("check", "--out", site.toString());
                    assertThat(check.exit()).as(check.output()).isEqualTo(1);
                    assertThat(faults(check.output())).anyMatch(line -> line.contains("zh/op31.html"));
                }));
    }

    private static List<String> faults(String output) {
        return output.lines()
                .filter(line -> line.matches(".*error\\[(fidelity|hidden-text|html-form)].*"))
                .toList();
    }

    /** Writes the manifest anew, so that the check cannot go by the page's fingerprint. */
    private static void signAgain(Path site) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(site.resolve("SHA256SUMS"))) {
            String address = line.substring(66);
            lines.add(Trees.sha256(site.resolve(address)) + "  " + address);
        }
        Files.writeString(site.resolve("SHA256SUMS"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
