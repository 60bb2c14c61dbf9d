package clausebook.plan.work;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static clausebook.derive.Sample.item;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Sample;
import clausebook.link.Catalog;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.plan.clause.Expression;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause's pages say beside its words: its neighbours, whose act it is, which language speaks for it. */
class SampleWorksTest {

    private static final String EN = "sc/2541/en/";

    private static RenderedWork render(Resolution... held) {
        return RenderedWork.of(RenderedWork.config(Language.EN, ""), held);
    }

    @ParameterizedTest
    @CsvSource({"1, op1 op2 op3 op4 op5", "2, op1 op2 op3 op4 op5", "4, op2 op3 op4 op5 op6", "7, op3 op4 op5 op6 op7"})
    void aClauseShowsTheFiveAroundItItselfAmongThem(int number, String around) {
        Sample sample = new Sample("sc/2541", Language.EN, "2020-08-31");
        for (int i = 1; i <= 7; i++) {
            sample.op("Decides to light lamp number " + i + ";");
        }
        Document page = render(sample.build()).page(EN + "op" + number + ".html");
        List<String> shown = new ArrayList<>();
        page.select(".near li")
                .forEach(line -> shown.add(
                        line.select("a").isEmpty()
                                ? "op" + number
                                : line.select("a").attr("href").replaceAll(".*/|\\.html", "")));
        assertThat(shown).containsExactly(around.split(" "));
    }

    @Test
    void anActInsideAListLeadsToItsItem() {
        Resolution resolution = new Sample("sc/2541", Language.EN, "2020-08-31")
                .op(
                        "Further:",
                        List.of(item(
                                "op1-a",
                                "(a)",
                                "Urges the keepers to light the lamps;",
                                List.of(),
                                act("Urges", ActionGroup.URGE))),
                        "")
                .op("Urges the keepers to rest;", act("Urges", ActionGroup.URGE))
                .build();
        RenderedWork work = render(resolution);
        assertThat(work.page(EN + "op1.html").select(".acts a[href=#op1-a]")).hasSize(1);
        assertThat(work.page(EN + "op2.html").select(".acts li")).hasSize(1);
        assertThat(work.page(EN + "op2.html").select(".acts a")).isEmpty();
    }

    @Test
    void theTermStandsWithTheClauseThatGivesItNotWithThoseThatRecallOthers() {
        Resolution resolution = new Sample("sc/2541", Language.ZH, "2020-08-31")
                .pp(
                        "回顾关于延长专家小组任务的第2484(2019)号决议，",
                        act("回顾", ActionGroup.RECALL),
                        cite("第2484(2019)号", "S/RES/2484 (2019)", "2019-08-29", Mark.Role.EXTENDS, "关于延长专家小组任务"))
                .op("决定将专家小组的任务延长12个月；", act("决定", ActionGroup.DECIDE))
                .build();
        RenderedWork work = RenderedWork.of(RenderedWork.config(Language.ZH, ""), resolution);
        assertThat(work.page("sc/2541/zh/op1.html").select(".due li").text()).contains("12个月");
        assertThat(work.page("sc/2541/zh/pp1.html").select(".due li")).isEmpty();
    }

    private static Resolution list(Language language, String... ids) {
        List<Clause.Subparagraph> items = new ArrayList<>();
        for (String id : ids) {
            items.add(item(id, "(" + id.substring(id.length() - 1) + ")", "Item " + id + ";", List.of()));
        }
        return new Sample("sc/2541", language, "2020-08-31")
                .op("Opening " + language + ":", items, "")
                .build();
    }

    @Test
    void anItemThatOnlyALaterLanguageHoldsStandsBehindItsNeighbourThere() {
        Document page = render(list(Language.AR, "op1-a", "op1-c"), list(Language.EN, "op1-a", "op1-b", "op1-c"))
                .page("sc/2541/op1.html");
        assertThat(page.select(".row[id]").eachAttr("id")).containsExactly("op1", "op1-a", "op1-b", "op1-c");
    }

    @Test
    void theInterfacesLanguageSpeaksForAClauseWhereItIsHeldInIt() {
        Document page =
                render(list(Language.AR, "op1-a"), list(Language.EN, "op1-a")).page("sc/2541/index.html");
        assertThat(page.select("#op1").text()).contains("Opening EN").doesNotContain("Opening AR");
    }

    @Test
    void anotherLanguagesTitleStandsWhereThereIsNone() {
        WorkId work = WorkId.ofPath("ga/79/3").orElseThrow();
        Catalog catalog = new Catalog(List.of(
                entry(work, Language.AR, Optional.empty()),
                entry(work, Language.EN, Optional.empty()),
                entry(work, Language.FR, Optional.of("Les lampes du sud"))));
        WorkContext context = RenderedWork.context(
                RenderedWork.config(Language.EN, ""), catalog, List.of(), list(Language.EN, "op1-a"));
        assertThat(context.title(work, Language.EN)).isEqualTo("Les lampes du sud");
        assertThat(context.titleLanguage(work, Language.EN)).isEqualTo(Language.FR);
        assertThat(context.title(WorkId.ofPath("ga/79/4").orElseThrow(), Language.EN))
                .isEmpty();
    }

    private static Catalog.Entry entry(WorkId work, Language language, Optional<String> title) {
        return new Catalog.Entry(
                work,
                new Symbol("A/RES/79/3"),
                language,
                title,
                Optional.of(LocalDate.of(2024, 12, 4)),
                1,
                List.of(),
                List.of());
    }

    @Test
    void aFaultOfOneLanguagesTextIsNoticedOnItsPagesOnly() {
        Resolution arabic = list(Language.AR, "op1-a");
        Resolution english = list(Language.EN, "op1-a");
        WorkContext plain = RenderedWork.context(
                RenderedWork.config(Language.EN, ""),
                new Catalog(List.of(Catalog.entryOf(arabic), Catalog.entryOf(english))),
                List.of(),
                arabic,
                english);
        Problem fault = Problem.error("number-missing", new Place("sc/2541/ar.txt", 7, 1, ""), "2 is missing", "");
        Expression faulty = new Expression(arabic, plain.expressions().get(0).findings(), List.of(fault));
        RenderedWork work = RenderedWork.of(new WorkContext(
                plain.frames(),
                plain.catalog(),
                plain.across(),
                List.of(faulty, plain.expressions().get(1)),
                Map.of(),
                List.of(),
                plain.files(),
                plain.fingerprintCommand()));
        String notice = plain.words(Language.AR).of("fault.number-missing", "7");
        assertThat(work.page("sc/2541/ar/op1.html").text()).contains(notice);
        assertThat(work.page(EN + "op1.html").text())
                .doesNotContain(plain.words(Language.EN).of("fault.number-missing", "7"));
    }
}
