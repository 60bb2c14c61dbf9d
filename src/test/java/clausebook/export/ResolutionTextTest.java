package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Mali;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.text.Sha256;
import clausebook.text.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolutionTextTest {

    @Test
    void oneLineAClauseWithItsIdInFront() {
        assertThat(text(SampleTexts.small())).isEqualTo("""
                        人权理事会
                         [op1] 假
                        人权理事会，
                        [pp1] 回顾𠮷田案，第22/18号决议的报告，
                        一. 'Quoted' & <b>
                        [op1] 1. 请各国𠮷：
                        [op1-a] (a) 按照 [op9] 条 $1 的 \\n 规定；
                        [op1-a-i] ㈠ 𝒜 and b；
                        [op1-b] (b) 回顾'*'；
                        [op1+] 1. 并请秘书长协助。
                        2025年10月6日
                        [未经表决获得通过。]
                        [fn1] 1 A/HRC/60/1。
                        """);
    }

    @Test
    void everyCharacterOf5830IsThereButTheNoteMarks() {
        String all = text(Mali.resolution());
        String withoutIds = all.replaceAll("(?m)^\\[[a-z0-9]+] ", "");
        // 4,014 characters of the source, less the marks of notes 1 and 2.
        assertThat(WhiteSpace.removedFrom(withoutIds)).hasSize(4012);
        assertThat(all).contains("\n[op23] 23. 决定将马里人权状况独立专家的任务延长一年，");
    }

    @Test
    void thePrintedCommandGivesTheFingerprintOfEveryClause(@TempDir Path folder) throws Exception {
        for (Resolution resolution : List.of(SampleTexts.small(), Mali.resolution())) {
            Files.write(folder.resolve("resolution.txt"), ResolutionText.write(resolution));
            List<String> commands = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (Clause clause : resolution.clauses()) {
                commands.add(Recompute.command(clause));
                expected.add(Sha256.ofTextWithoutWhiteSpace(clause.fullText()) + "  -");
            }
            assertThat(run(folder, String.join("\n", commands))).isEqualTo(expected);
        }
    }

    @Test
    void theCommandIsOneLineThatAPersonCanRead() {
        Clause clause = Mali.resolution().clause("op3").orElseThrow();
        assertThat(Recompute.command(clause))
                .isEqualTo("sed -n '/^\\[op3[]+-]/{s/^\\[op3] 3\\. //;s/^\\[[^]]*] //;p;}' resolution.txt"
                        + " | tr -d ' \\n' | sha256sum");
    }

    private static List<String> run(Path folder, String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    private static String text(Resolution resolution) {
        return new String(ResolutionText.write(resolution), StandardCharsets.UTF_8);
    }
}
