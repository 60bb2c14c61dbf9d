package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.acceptance.BuiltSite;
import clausebook.acceptance.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty payloads in every field that a publisher or a source can fill: with the content security policy taken away, no
 * script of theirs runs in Chromium. One is planted raw, so that the harness can be seen to report.
 */
class InjectionBrowserIT {

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static Path site;

    @BeforeAll
    static void aSiteFullOfPayloads() throws IOException {
        chromium = Chromium.start();
        Path content = Trees.content(scratch.resolve("content"));
        fill(content);
        site = BuiltSite.of(scratch, content).site();
        disarm(site);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void fill(Path content) throws IOException {
        Files.deleteIfExists(content.resolve("hrc/58/30/permalinks.tsv"));
        Files.deleteIfExists(content.resolve("permalinks.tsv"));
        Path source = content.resolve("hrc/58/30/zh.txt");
        Trees.edit(source, text -> {
            String spoiled = text.replace("技术援助和能力建设 \n\n  人权", Payloads.all("item") + " \n\n  人权")
                    .replace("58/30. 向马里提供", "58/30. " + Payloads.all("title") + "向马里提供")
                    .replace("遵循《联合国宪章》", "遵循《联合国" + Payloads.all("instrument") + "宪章》")
                    .replace("敦促马里所有各方与", "敦促马里" + Payloads.all("addressee") + "各方与")
                    .replace("关于理事会体制建设的第", "关于" + Payloads.all("subject") + "的第");
            for (int i = 0; i < Payloads.ALL.size(); i++) {
                spoiled = spoiled.replace(
                        "\n" + (i + 1) + ". ", "\n" + (i + 1) + ". 强调" + Payloads.with(i, "op-" + i) + "；");
            }
            return spoiled;
        });
        Files.writeString(
                content.resolve("hrc/58/30/zh.notes.txt"),
                "1 " + Payloads.all("note") + "\n\n2 " + Payloads.all("note-two") + "\n",
                StandardCharsets.UTF_8);
        // The words of op31 outside its payload are the correction's own; an earlier wording is shown in full on its
        // page.
        correct(content);
        try (Stream<Path> pages = Files.walk(content.resolve("pages"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                Files.writeString(
                        page,
                        Files.readString(page) + "\n\n## " + Payloads.allInProse("heading") + "\n\n"
                                + Payloads.allInProse("prose") + "\n\n* " + Payloads.allInProse("list") + "\n",
                        StandardCharsets.UTF_8);
            }
        }
    }

    /** Publishes the clause 31 in another wording first, so that the correction of it, full of payloads, is shown. */
    private static void correct(Path content) throws IOException {
        String earlier = "决定" + Payloads.all("earlier") + "处理此事。";
        Path source = content.resolve("hrc/58/30/zh.txt");
        String now = Files.readString(source);
        Trees.edit(
                source,
                text -> text.replaceFirst(
                        "(?m)^31\\. .*$", java.util.regex.Matcher.quoteReplacement("31. " + earlier)));
        BuiltSite.of(scratch.resolve("earlier"), content);
        Files.writeString(source, now);
        Files.writeString(
                content.resolve("hrc/58/30/corrections.yaml"),
                "- language: zh\n  clause: op31\n  earlier: " + quoted(earlier) + "\n  what: "
                        + quoted(Payloads.all("what"))
                        + "\n  why: " + quoted(Payloads.all("why")) + "\n  source: "
                        + quoted(Payloads.all("corrigendum")) + "\n");
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Takes the policy away and gives every page the function that the payloads call. */
    private static void disarm(Path folder) throws IOException {
        for (Path page : pages(folder)) {
            String html = Files.readString(page);
            String open = html.replaceAll("<meta http-equiv=\"?[Cc]ontent-[Ss]ecurity-[Pp]olicy\"?[^>]*>", "");
            assertThat(open).as("a policy was there to take away in " + page).isNotEqualTo(html);
            Files.writeString(
                    page,
                    open.replaceFirst(
                            "<head>", "<head><script>window.ran=[];function fired(m){window.ran.push(m)}</script>"));
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noPayloadRuns() throws IOException {
        List<String> ran = new ArrayList<>();
        int shown = 0;
        for (Path page : pages(site)) {
            ran.addAll(scriptsRunOn(page));
            if (Files.readString(page).contains("fired(&#39;")
                    || Files.readString(page).contains("fired(&apos;")
                    || Files.readString(page).contains("&lt;script")) {
                shown++;
            }
        }
        assertThat(shown).as("pages on which payloads stand as text").isGreaterThan(60);
        assertThat(ran).isEmpty();
    }

    @Test
    void noPayloadOfTheConfigurationRuns() throws IOException {
        List<String> ran = new ArrayList<>();
        List<String> configurations = SpoiledConfig.all();
        for (int i = 0; i < configurations.size(); i++) {
            Path folder = scratch.resolve("configuration-" + i);
            Path content = Trees.content(folder.resolve("content"));
            Files.writeString(content.resolve("site.yaml"), configurations.get(i), StandardCharsets.UTF_8);
            Path built = BuiltSite.of(folder, content).site();
            disarm(built);
            assertThat(Files.readString(built.resolve("zh/about.html")))
                    .contains("fired(")
                    .contains("publisher-zh");
            for (String page : List.of(
                    "index.html",
                    "zh/about.html",
                    "en/about.html",
                    "en/index.html",
                    "404.html",
                    "zh/actions.html",
                    "hrc/58/30/index.html",
                    "hrc/58/30/op5.html",
                    "hrc/58/30/zh/index.html",
                    "hrc/58/30/zh/op5.html",
                    "hrc/58/30/zh/references.html",
                    "hrc/58/30/zh/timeline.html",
                    "hrc/58/30/zh/source.html")) {
                ran.addAll(scriptsRunOn(built.resolve(page)));
            }
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void handWrittenPagesWithTheOtherPayloadsAreRefused() throws IOException {
        int refused = 0;
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            if (Payloads.isMarkdown(i)) {
                Path folder = scratch.resolve("prose-" + i);
                Path content = Trees.content(folder.resolve("content"));
                String payload = Payloads.with(i, "prose-" + i);
                Trees.edit(content.resolve("pages/zh/about.md"), text -> text + "\n" + payload + "\n");
                assertThatThrownBy(() -> BuiltSite.of(folder, content)).hasMessageContaining("error[prose-");
                refused++;
            }
        }
        assertThat(refused).isEqualTo(2);
    }

    @Test
    void aPayloadPlantedRawIsReported() throws IOException {
        Path page = scratch.resolve("planted.html");
        String html = Files.readString(site.resolve("hrc/58/30/zh/op5.html"));
        Files.writeString(page, html.replaceFirst("<main", Payloads.with(1, "planted") + "<main"));
        assertThat(scriptsRunOn(page)).isNotEmpty();
    }

    /** Markers of scripts that ran, links with a scheme that runs scripts, and elements or handlers that are not ours. */
    @SuppressWarnings("unchecked")
    private static List<String> scriptsRunOn(Path page) {
        chromium.open(page.toUri().toString());
        return (List<String>) chromium.evaluate("""
                const found = [...window.ran];
                for (const e of document.querySelectorAll('*')) {
                  for (const a of e.attributes) {
                    if (/^on/i.test(a.name)) found.push('handler ' + a.name + ' on ' + e.localName);
                    if (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name)
                        && /^\\s*(javascript|vbscript|data:text)/i.test(a.value)) found.push('link ' + a.value);
                  }
                  if (/^(iframe|object|embed|base|form|input|template|math|body)$/.test(e.localName)
                      && !e.closest('form[role=search][data-script]')
                      && e !== document.body) found.push('element ' + e.localName);
                }
                const texts = [...document.querySelectorAll('script')].filter(s => s.textContent.includes('fired('));
                if (texts.length > 1) found.push('script with a payload');
                return found.map(f => location.pathname.split('/').pop() + ': ' + f);
                """);
    }
}
