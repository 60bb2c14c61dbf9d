package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.plan.page.Frame;
import clausebook.plan.page.Page;
import clausebook.prose.SafeHtml;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    private static final SampleSite SITE = SampleSite.withBase("");

    public record Shown(Frame frame, String words, List<String> more) {}

    @Test
    void everyPageHasItsFrame() {
        Renderer renderer = SITE.renderer();
        for (Page page : SITE.pages()) {
            String html = new String(renderer.render(page), StandardCharsets.UTF_8);
            Document document = Jsoup.parse(html);
            assertThat(html)
                    .as(page.address())
                    .startsWith("<!DOCTYPE html>\n<html lang=\"")
                    .endsWith("</html>\n");
            assertThat(html).doesNotContain("\r", "\t", "{{", "{%").doesNotContainPattern("(?m)^ | $");
            assertThat(document.select("h1")).as(page.address()).hasSize(1);
            assertThat(document.select("main#main")).hasSize(1);
            assertThat(document.select("a.skip[href=#main]")).hasSize(1);
            assertThat(document.select("meta[name=referrer][content=no-referrer]"))
                    .hasSize(1);
            assertThat(document.select("link[rel=icon]").attr("href")).isEqualTo("data:,");
            assertThat(document.select("[style],link[rel=stylesheet],img,iframe,form"))
                    .isEmpty();
            assertThat(document.title()).isNotBlank();
            for (var element : document.getAllElements()) {
                assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            }
        }
    }

    @Test
    void thePolicyAdmitsThePagesOwnStyleAndScriptsOnly() throws Exception {
        for (String address : List.of("zh/about.html", "hrc/58/30/zh/op23.html")) {
            Page page = SITE.pages().stream()
                    .filter(each -> each.address().equals(address))
                    .findFirst()
                    .orElseThrow();
            Document document = Jsoup.parse(new String(SITE.renderer().render(page), StandardCharsets.UTF_8));
            StringBuilder policy = new StringBuilder("default-src 'none'; style-src ");
            policy.append(hash(document.selectFirst("style").data()));
            var scripts = document.select("script");
            assertThat(scripts).hasSize(address.startsWith("hrc") ? 1 : 0);
            scripts.forEach(script -> policy.append("; script-src ").append(hash(script.data())));
            policy.append("; img-src data:; base-uri 'none'; form-action 'none'");
            assertThat(document.select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .isEqualTo(policy.toString());
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void absoluteAddressesStandOnlyWhereTheSitesIsKnown() {
        SampleSite based = SampleSite.withBase("https://example.org/x/");
        for (Page page : SITE.pages()) {
            Document document = Jsoup.parse(new String(SITE.renderer().render(page), StandardCharsets.UTF_8));
            assertThat(document.select("link[rel=canonical],link[rel=alternate],meta[property]"))
                    .isEmpty();
        }
        for (Page page : based.pages()) {
            Document document = Jsoup.parse(new String(based.renderer().render(page), StandardCharsets.UTF_8));
            var canonical = document.select("link[rel=canonical]");
            if (page.address().equals("404.html")) {
                assertThat(canonical).isEmpty();
                assertThat(document.select("a[href]").eachAttr("href"))
                        .filteredOn(href -> !href.startsWith("#"))
                        .isNotEmpty()
                        .allMatch(href -> href.startsWith("https://example.org/x/"));
            } else if (page.address().equals("hrc/58/30/zh/op9.html")
                    && page.template().equals("tombstone")) {
                assertThat(canonical.attr("href")).isEqualTo("https://example.org/x/hrc/58/30/zh/op10.html");
            } else if (page.template().equals("single-file")) {
                assertThat(canonical.attr("href")).isEqualTo("https://example.org/x/hrc/58/30/zh/index.html");
            } else {
                assertThat(canonical.attr("href")).isEqualTo("https://example.org/x/" + page.address());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai,Asia/Kolkata"})
    void pagesAreTheSameInEveryLocaleAndZone(String locale, String zone) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        List<byte[]> here = SITE.pages().stream().map(SITE.renderer()::render).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            SampleSite there = SampleSite.withBase("");
            Renderer renderer = there.renderer();
            List<Page> pages = there.pages();
            assertThat(pages).hasSameSizeAs(here);
            for (int i = 0; i < here.size(); i++) {
                assertThat(renderer.render(pages.get(i)))
                        .as(pages.get(i).address())
                        .isEqualTo(here.get(i));
            }
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "/etc/hosts",
                "pages/../../outside",
                "pages/a\\b",
                "PAGES/home",
                "link",
                "folder/inner",
                "none",
                "big",
                "bytes",
                "pages//x"
            })
    void templatesStayInTheirFolder(String name, @TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("templates/pages")).getParent();
        Files.writeString(root.resolve("outside.peb"), "secret");
        Files.writeString(Files.createDirectories(root.resolve("elsewhere")).resolve("inner.peb"), "secret");
        Files.createSymbolicLink(folder.resolve("link.peb"), root.resolve("outside.peb"));
        Files.createSymbolicLink(folder.resolve("folder"), root.resolve("elsewhere"));
        Files.writeString(folder.resolve("big.peb"), "x".repeat(300_000));
        Files.write(folder.resolve("bytes.peb"), new byte[] {(byte) 0xFF});
        Files.writeString(folder.resolve("pages/x.peb"), "{% include \"" + name.replace("\\", "\\\\") + "\" %}");
        assertThatThrownBy(() -> render(folder, "x", "")).isInstanceOfSatisfying(TemplateFault.class, fault -> {
            assertThat(fault.problem().code()).startsWith("template-");
            assertThat(fault.problem().hint()).isNotEmpty();
        });
    }

    @Test
    void faultsNameTheTemplateAndItsLine(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("templates/pages")).getParent();
        for (String fault : List.of(
                "{{ absent }}",
                "{{ frame.absent }}",
                "{{ words | raw }}",
                "{{ words | html }}",
                "{{ t('no.such') }}",
                "{{ t(frame) }}",
                "{{ count('home.clauses') }}",
                "{{ t('footer.made') }}",
                "{{ words | upper }}",
                "{% autoescape false %}x{% endautoescape %}",
                "{% if %}",
                "{{ i18n('a','b') }}",
                "{{ words.getClass() }}")) {
            Files.writeString(folder.resolve("pages/x.peb"), "a\n\n" + fault + "\n");
            assertThatThrownBy(() -> render(folder, "x", "w"))
                    .as(fault)
                    .isInstanceOfSatisfying(
                            TemplateFault.class,
                            told -> assertThat(told.problem().place().toString())
                                    .isIn("t/pages/x.peb:3", "templates/i18n/zh.properties"));
        }
    }

    @Test
    void wordsAreEscapedIndentationIsNot(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("templates/pages")).getParent();
        Files.writeString(
                folder.resolve("pages/x.peb"),
                "<p title=\"{{ words }}\">\r\n    {{ words }}\n{% for m in more %}{{ m }}{% if not loop.last %},{% endif %}{% endfor %}</p>\n");
        assertThat(render(folder, "x", "  \"'<&>\u2028 "))
                .isEqualTo(
                        "<p title=\"  &quot;&#39;&lt;&amp;&gt;\u2028 \">\n  &quot;&#39;&lt;&amp;&gt;\u2028 a,b</p>\n");
    }

    private static String render(Path folder, String template, String words) {
        Frame frame = SITE.frames().site(Language.ZH, "zh/x.html", "x", "");
        Page page = new Page("zh/x.html", template, new Shown(frame, words, List.of("a", "b")));
        return new String(new Renderer(folder, "t", SITE.frames().lexicon()).render(page), StandardCharsets.UTF_8);
    }

    @Test
    void cleanedHtmlIsOfOneTypeOnly() {
        assertThat(SafeHtml.class.getConstructors())
                .as("only cleaning can make it")
                .isEmpty();
    }
}
