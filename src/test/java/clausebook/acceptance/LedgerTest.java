package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3: no address is lost, and none silently comes to mean another text. */
class LedgerTest {

    @TempDir
    Path scratch;

    private Path content;
    private Path site;
    private Path source;
    private List<String> before;

    @BeforeEach
    void aPublishedSite() {
        content = Trees.content(scratch.resolve("content"));
        site = scratch.resolve("site");
        source = content.resolve("hrc/58/30/zh.txt");
        InProcess run = build();
        assertThat(run.exit()).as(run.output()).isZero();
        before = Trees.fingerprint(site);
    }

    @Test
    void aLostOperativeParagraphIsNamed() {
        Trees.edit(source, text -> text.replace("31. 决定继续处理此事。 \n\n", ""));
        InProcess run = refused();
        assertThat(run.output())
                .contains("error[ledger-lost-address]")
                .contains("hrc/58/30/zh/op31.html")
                .contains("hrc/58/30/op31.html")
                .contains("hrc/58/30/zh/index.html#op31");
    }

    @Test
    void aLostPreambularParagraphShiftsTheOthersAndEachIsNamed() {
        Trees.edit(source, text -> text.replace("又重申理事会对马里主权、独立、统一和领土完整的承诺， \n\n", ""));
        InProcess run = refused();
        for (int shifted = 7; shifted <= 22; shifted++) {
            assertThat(run.output())
                    .contains("error[ledger-changed-text]")
                    .contains("hrc/58/30/zh/pp" + shifted + ".html");
        }
        assertThat(run.output()).contains("error[ledger-lost-address]").contains("hrc/58/30/zh/pp23.html");
    }

    @Test
    void aChangedWordIsNamedAndACorrectionLetsItThrough() throws IOException {
        String earlier = "强烈谴责针对平民、地方、地区和中央机构的代表、马里国防和安全部队的各种袭击，包括恐怖袭击；"
                + "强调必须将上述行动的实施者、指使者、组织者和资助者绳之以法；敦促马里过渡政府加大力度确保适当情况下起诉这些行动的责任人；";
        Trees.edit(source, text -> text.replace("5. 强烈谴责针对平民", "5. 强烈谴责针对居民"));
        InProcess run = refused();
        assertThat(run.output()).contains("error[ledger-changed-text]").contains("hrc/58/30/zh/op5.html");

        Files.writeString(content.resolve("hrc/58/30/corrections.yaml"), """
                - language: zh
                  clause: op5
                  earlier: "%s"
                  what: "“平民”改为“居民”（试验）"
                  why: "试验更正"
                  source: "A/HRC/RES/58/30/Corr.1"
                """.formatted(earlier));
        InProcess corrected = build();
        assertThat(corrected.exit()).as(corrected.output()).isZero();
        String page = Files.readString(site.resolve("hrc/58/30/zh/op5.html"));
        assertThat(page).contains("试验更正").contains("针对居民").contains("针对平民");
        assertThat(build().exit()).as("the next build of the same content").isZero();
    }

    @Test
    void frozenRefusesANewAddress() throws IOException {
        Path ledger = content.resolve("hrc/58/30/permalinks.tsv");
        List<String> lines = Files.readAllLines(ledger);
        Files.write(
                ledger, lines.stream().filter(line -> !line.contains("op31")).toList());
        String shorter = Files.readString(ledger);
        InProcess run = build("--frozen");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("error[ledger-frozen]").contains("hrc/58/30/zh/op31.html");
        assertThat(Files.readString(ledger)).as("--frozen writes nothing").isEqualTo(shorter);
    }

    @Test
    void theLedgerOnlyGrows() throws IOException {
        Path ledger = content.resolve("hrc/58/30/permalinks.tsv");
        String old = Files.readString(ledger);
        assertThat(build().exit()).isZero();
        assertThat(Files.readString(ledger)).as("the same content adds nothing").isEqualTo(old);
    }

    @Test
    void aTextThatIsTakenAwayIsNamedThoughOthersStand() throws IOException {
        SmallLibrary.add(content, 0);
        InProcess grown = build();
        assertThat(grown.exit()).as(grown.output()).isZero();
        before = Trees.fingerprint(site);
        Files.delete(content.resolve("hrc/61/7/zh.txt"));
        assertThat(refused().output())
                .contains("error[ledger-lost-address]")
                .contains("hrc/61/7/zh/index.html")
                .contains("hrc/61/7/permalinks.tsv one line")
                .doesNotContain("hrc/61/7/zh/op5.html")
                .doesNotContain("hrc/58/30/zh/op5.html");
    }

    /** One line withdraws the work; its pages, anchors included, and the lists that are empty now stay. */
    @Test
    void aWithdrawnWorkKeepsEveryPageByOneLineAndMayLiveAgain() throws IOException {
        SmallLibrary.add(content, 0);
        assertThat(build().exit()).isZero();
        Path text = content.resolve("hrc/61/7/zh.txt");
        byte[] words = Files.readAllBytes(text);
        Files.delete(text);
        Path ledger = content.resolve("hrc/61/7/permalinks.tsv");
        List<String> issued = Files.readAllLines(ledger);
        Trees.edit(ledger, lines -> lines + "hrc/61/7/index.html\t-\twithdrawn\t该决议已撤回（试验）\n");
        builds();
        for (String line : issued) {
            String address = line.substring(0, line.indexOf('\t'));
            int hash = address.indexOf('#');
            String page = Files.readString(site.resolve(hash < 0 ? address : address.substring(0, hash)));
            assertThat(page).as(address).contains("该决议已撤回（试验）");
            assertThat(page).as(address).contains(hash < 0 ? "" : "id=\"" + address.substring(hash + 1) + "\"");
        }
        Path session = site.resolve("zh/hrc-61.html");
        assertThat(Files.readString(session)).contains("本网站已没有此列表中的决议");
        assertThat(Files.readString(site.resolve("sitemap.xml")))
                .contains("zh/hrc-58.html")
                .doesNotContain("zh/hrc-61.html")
                .doesNotContain("hrc/61/7");

        Files.write(text, words);
        assertThat(build().output())
                .containsOnlyOnce("error[ledger-withdrawn-address]")
                .contains("hrc/61/7/index.html\u00B7-\u00B7live\u00B7-");
        Trees.edit(ledger, lines -> lines + "hrc/61/7/index.html\t-\tlive\t-\n");
        builds();
        assertThat(Files.readString(session)).contains("61/7").doesNotContain("本网站已没有此列表中的决议");
    }

    private void builds() {
        InProcess run = build("--base-url", "https://example.org/");
        assertThat(run.exit()).as(run.output()).isZero();
        InProcess check = InProcess.run("check", "--out", site.toString());
        assertThat(check.exit()).as(check.output()).isZero();
    }

    private InProcess refused() {
        InProcess run = build();
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(Trees.fingerprint(site)).as("the old site").isEqualTo(before);
        return run;
    }

    private InProcess build(String... more) {
        List<String> line =
                new java.util.ArrayList<>(List.of("build", "--content", content.toString(), "--out", site.toString()));
        line.addAll(List.of(more));
        return InProcess.run(line.toArray(String[]::new));
    }
}
