package clausebook.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IssuedAddressesTest {

    @Test
    void everyPromisedAddressOfAWork() {
        var zh = Texts.resolution(
                Language.ZH,
                "2025年",
                false,
                List.of(Texts.clause("pp1", "回顾，"), Texts.clause("op1", "决定：", "甲；", "乙。")));
        var en = Texts.resolution(
                Language.EN, "2025", false, List.of(Texts.clause("op1", "Decides;"), Texts.clause("op2", "Requests.")));
        List<Issued> issued = IssuedAddresses.of(
                Texts.WORK,
                List.of(
                        new IssuedAddresses.Source(zh, Texts.references("un-charter")),
                        new IssuedAddresses.Source(en, Texts.references())));
        assertThat(issued)
                .extracting(one -> one.address().substring("hrc/58/30/".length()))
                .containsExactlyInAnyOrder(
                        "index.html",
                        "pp1.html",
                        "pp1.html#pp1",
                        "op1.html",
                        "op1.html#op1",
                        "op1.html#op1-a",
                        "op1.html#op1-b",
                        "op2.html",
                        "op2.html#op2",
                        "zh/index.html",
                        "zh/index.html#pp1",
                        "zh/index.html#op1",
                        "zh/index.html#op1-a",
                        "zh/index.html#op1-b",
                        "zh/pp1.html",
                        "zh/pp1.html#pp1",
                        "zh/op1.html",
                        "zh/op1.html#op1",
                        "zh/op1.html#op1-a",
                        "zh/op1.html#op1-b",
                        "zh/references.html",
                        "zh/references.html#un-charter",
                        "zh/timeline.html",
                        "zh/timeline.csv",
                        "zh/timeline.ics",
                        "zh/citations.bib",
                        "zh/citations.ris",
                        "zh/citations.json",
                        "zh/source.html",
                        "zh/resolution.json",
                        "zh/resolution.xml",
                        "zh/resolution.txt",
                        "en/index.html",
                        "en/index.html#op1",
                        "en/index.html#op2",
                        "en/op1.html",
                        "en/op1.html#op1",
                        "en/op2.html",
                        "en/op2.html#op2",
                        "en/references.html",
                        "en/timeline.html",
                        "en/timeline.csv",
                        "en/timeline.ics",
                        "en/citations.bib",
                        "en/citations.ris",
                        "en/citations.json",
                        "en/source.html",
                        "en/resolution.json",
                        "en/resolution.xml",
                        "en/resolution.txt");
        Map<String, Issued> by = issued.stream().collect(Collectors.toMap(Issued::address, Function.identity()));
        assertThat(by.get("hrc/58/30/op1.html").hash()).isEqualTo("-");
        assertThat(by.get("hrc/58/30/zh/source.html").hash()).isEqualTo("-");
        assertThat(by.get("hrc/58/30/zh/op1.html").hash()).isEqualTo(TextHash.of("决定：\n(a) 甲；(b)乙。"));
        assertThat(by.get("hrc/58/30/zh/index.html#op1-b").hash()).isEqualTo(TextHash.of("乙。"));
        assertThat(by.get("hrc/58/30/zh/index.html").hash()).isEqualTo(TextHash.of("人权理事会人权理事会，2025年"));
        assertThat(by.get("hrc/58/30/en/op1.html").hash()).isEqualTo(TextHash.of(" Decides ; "));
    }

    @Test
    void aDraftPromisesItsAddressesButNoText() {
        var draft = Texts.resolution(Language.ZH, "2025年", true, List.of(Texts.clause("op1", "决定。")));
        List<Issued> issued =
                IssuedAddresses.of(Texts.WORK, List.of(new IssuedAddresses.Source(draft, Texts.references())));
        assertThat(issued).extracting(Issued::address).contains("hrc/58/30/zh/op1.html");
        assertThat(issued).extracting(Issued::hash).containsOnly("-");
    }

    @Test
    void theHashIsTheOneThatTheCommandLineFinds() {
        // printf 决定 | sha256sum
        assertThat(TextHash.of(" 决\u3000定\n"))
                .isEqualTo("f4aafaba3be7ad874ed2fc780a54b0d81c598a4b9546918dbec459f629e8c91e");
        // printf abc | sha256sum
        assertThat(TextHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
