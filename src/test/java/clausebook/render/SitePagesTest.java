package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.link.Catalog;
import clausebook.plan.index.IndexPage;
import clausebook.plan.index.SaidIndex;
import clausebook.plan.library.HomePage;
import clausebook.plan.library.SiteEntry;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.plan.site.SiteFacts;
import clausebook.plan.site.SitePages;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SitePagesTest {

    private static final SampleSite SITE = SampleSite.withBase("");

    @Test
    void everyPromisedAddressIsMadeOnce() {
        assertThat(SITE.sitePages().stream().map(Page::address).filter(address -> !address.startsWith("cited/")))
                .containsExactlyInAnyOrderElementsOf(SitePages.addresses(SITE.frames(), SITE.facts()));
    }

    @Test
    void linksOfSitePagesLeadToPagesAndAnchors() {
        Renderer renderer = SITE.renderer();
        Map<String, Document> pages = new java.util.TreeMap<>();
        Stream.concat(SITE.sitePages().stream(), SITE.workPages().stream())
                .forEach(page -> pages.put(
                        page.address(), Jsoup.parse(new String(renderer.render(page), StandardCharsets.UTF_8))));
        int links = 0;
        for (Page page : SITE.sitePages()) {
            for (Element link : pages.get(page.address()).select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("https://") || href.equals("SHA256SUMS")) {
                    continue;
                }
                int hash = href.indexOf('#');
                String path = hash < 0 ? href : href.substring(0, hash);
                String target = path.isEmpty()
                        ? page.address()
                        : java.net
                                .URI
                                .create("/" + page.address())
                                .resolve(path)
                                .getPath()
                                .substring(1);
                assertThat(pages).as(page.address() + " to " + href).containsKey(target);
                if (hash >= 0) {
                    assertThat(pages.get(target).getElementById(href.substring(hash + 1)))
                            .as(href)
                            .isNotNull();
                }
                links++;
            }
        }
        assertThat(links).isGreaterThan(200);
    }

    @Test
    void actionsAreCountedAndOrdered() {
        IndexPage actions = index(SITE.sitePages(), "zh/actions.html");
        // domain.md 2.3: 78 actions; the groups of the first input with their counts.
        assertThat(actions.terms().stream().mapToInt(IndexPage.Term::places).sum())
                .isEqualTo(78);
        assertThat(actions.terms().stream()
                        .map(term -> term.name() + " " + term.places())
                        .limit(5))
                .containsExactly("欢迎 11", "注意到 11", "鼓励 10", "呼吁 9", "敦促 8");
        assertThat(actions.terms()).allMatch(term -> !term.definition().isEmpty());
        for (IndexPage.Term term : actions.terms()) {
            assertThat(term.entries())
                    .hasSize(term.places())
                    .allMatch(place -> !place.term().isEmpty());
        }
        IndexPage.Term decide = actions.terms().stream()
                .filter(term -> term.name().equals("决定"))
                .findFirst()
                .orElseThrow();
        assertThat(decide.entries().get(0).href()).isEqualTo("../hrc/58/30/zh/op23.html");
        assertThat(decide.entries().get(0).clause()).isEqualTo("58/30 第23段");
        assertThat(decide.entries().get(0).term()).isEqualTo("决定");
    }

    @Test
    void whatIsDueGetsNoInventedDate() {
        IndexPage due = index(SITE.sitePages(), "zh/due.html");
        assertThat(due.terms().stream().map(IndexPage.Term::name)).containsExactly("人权理事会第61届会议");
        assertThat(due.terms().get(0).entries().stream()
                        .map(place -> place.clause() + " " + place.kind() + " " + place.term() + " " + place.note()))
                .containsExactly("58/30 第26段 提交报告 第六十一届会议 文本没有给出日期", "58/30 第27段 举行对话 第六十一届会议 文本没有给出日期");
    }

    @Test
    void anIndexOfALanguageNotHeldSaysSo() {
        IndexPage actions = index(SITE.sitePages(), "en/actions.html");
        assertThat(actions.terms()).isEmpty();
        Document shown = Jsoup.parse(
                new String(SITE.renderer().render(page(SITE.sitePages(), "en/actions.html")), StandardCharsets.UTF_8));
        assertThat(shown.select("main .notice").text()).startsWith("This site holds no resolution in English yet");
    }

    @Test
    void homesListResolutionsByBodyAndSessionNewestFirst() {
        List<SiteEntry> entries = new ArrayList<>();
        for (String path :
                List.of("hrc/58/9", "hrc/58/30", "hrc/9/1", "hrc/s-30/1", "ga/es-11/1", "sc/2690", "ecosoc/2022/3")) {
            entries.add(entry(WorkId.ofPath(path).orElseThrow(), Language.ZH, "标题"));
        }
        entries.add(entry(WorkId.ofPath("hrc/58/30").orElseThrow(), Language.EN, "Title"));
        List<Page> pages = pages(entries);
        HomePage home = (HomePage) page(pages, "en/index.html").view();
        List<String> shown = new ArrayList<>();
        home.bodies()
                .forEach(body -> body.sessions()
                        .forEach(session -> session.rows()
                                .forEach(row -> shown.add(
                                        body.name() + " | " + session.name() + " | " + row.number() + " " + row.lang()
                                                + " " + row.editions().size()))));
        assertThat(shown)
                .containsExactly(
                        "Human Rights Council | Special session 30 | S-30/1 zh-Hans 1",
                        "Human Rights Council | Session 58 | 58/30 en 2",
                        "Human Rights Council | Session 58 | 58/9 zh-Hans 1",
                        "Human Rights Council | Session 9 | 9/1 zh-Hans 1",
                        "General Assembly | Emergency special session 11 | ES-11/1 zh-Hans 1",
                        "Security Council |  | 2690 zh-Hans 1",
                        "Economic and Social Council | 2022 | 2022/3 zh-Hans 1");
        assertThat(home.bodies().get(0).sessions().get(1).rows().get(0).adopted())
                .isEqualTo("4 April 2025");
    }

    @Test
    void namesOfOneKeyStandTogetherUnderTheCommonest() {
        SiteEntry.Quote quote = new SiteEntry.Quote("", "x", "");
        List<SiteEntry.Said> said = List.of(
                new SiteEntry.Said("k", "当局", "op1", "op1", quote, "", Optional.empty()),
                new SiteEntry.Said("k", "过渡当局", "op2", "op2-a", quote, "", Optional.empty()),
                new SiteEntry.Said("k", "过渡当局", "op3", "op3", quote, "", Optional.empty()));
        SiteEntry entry = new SiteEntry(
                new WorkId(Organ.HRC, "58", "30"),
                new WorkId(Organ.HRC, "58", "30").symbol(),
                Language.ZH,
                Optional.empty(),
                Optional.empty(),
                3,
                List.of(),
                said,
                List.of(),
                List.of());
        IndexPage page = index(pages(List.of(entry)), "zh/addressees.html");
        assertThat(page.terms()).singleElement().satisfies(term -> {
            assertThat(term.name()).isEqualTo("过渡当局");
            assertThat(term.definition()).isEqualTo("文中又称：当局");
            assertThat(term.count()).isEqualTo("3处");
            assertThat(term.entries().get(1).href()).isEqualTo("../hrc/58/30/zh/op2.html#op2-a");
        });
    }

    private static SiteEntry entry(WorkId work, Language language, String title) {
        return new SiteEntry(
                work,
                work.symbol(),
                language,
                Optional.of(title),
                Optional.of(LocalDate.of(2025, 4, 4)),
                54,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static IndexPage index(List<Page> pages, String address) {
        return (IndexPage) page(pages, address).view();
    }

    private static Page page(List<Page> pages, String address) {
        return pages.stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<Page> pages(List<SiteEntry> entries) {
        List<Page> pages = new ArrayList<>();
        try {
            SaidIndex said = new SaidIndex(NoStore.NONE);
            List<Catalog.Entry> catalog = new ArrayList<>();
            for (SiteEntry entry : entries) {
                said.add(entry);
                catalog.add(new Catalog.Entry(
                        entry.work(),
                        entry.symbol(),
                        entry.language(),
                        entry.title(),
                        entry.adopted(),
                        entry.clauses(),
                        List.of(),
                        List.of()));
            }
            SiteFacts facts = new SiteFacts(new Catalog(catalog), "", List.of(), said);
            SitePages.pages(SITE.frames(), facts, Map::of, Map.of(), PageGroups.all(pages::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
