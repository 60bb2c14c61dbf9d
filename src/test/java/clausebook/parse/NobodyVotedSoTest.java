package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Vote;
import clausebook.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The list of a group in which nobody voted: a word or a dash stands there, and it is no State. */
class NobodyVotedSoTest {

    /** A text up to its vote; then the vote with the group against left open. */
    private record Paper(String language, String text, List<String> nobody) {}

    private static final List<Paper> PAPERS = List.of(
            new Paper("en", """
                    58/90. Lamps of the harbour

                    The Human Rights Council,

                    Recalling its previous resolutions,

                    1. Decides to keep the lamps lit.

                    59th meeting
                    4 April 2025

                    [Adopted by a recorded vote of 2 to none, with 1 abstention. The voting was as follows:
                    In favour:
                    Albania, Benin
                    Against:
                    %s
                    Abstaining:
                    Ghana]
                    """, List.of("None", "none", "NONE", "None.", "(none)", "Nil", "—", "-", "0")),
            new Paper("fr", """
                    58/90. Lampes du port

                    Le Conseil des droits de l’homme,

                    Rappelant ses résolutions antérieures,

                    1. Décide de maintenir les lampes allumées.

                    59e séance
                    4 avril 2025

                    [Adoptée à l’issue d’un vote enregistré, par 2 voix contre zéro, avec une abstention. Les voix se sont réparties comme suit :
                    Ont voté pour :
                    Albanie, Bénin
                    Ont voté contre :
                    %s
                    Se sont abstenus :
                    Ghana]
                    """, List.of("Néant", "néant", "NÉANT", "Aucun", "Aucun État", "–")),
            new Paper("es", """
                    58/90. Faros del puerto

                    El Consejo de Derechos Humanos,

                    Recordando sus resoluciones anteriores,

                    1. Decide mantener encendidos los faros.

                    59ª sesión
                    4 de abril de 2025

                    [Aprobada en votación registrada por 2 votos contra ninguno y 1 abstención. El resultado de la votación es el siguiente:
                    Votos a favor:
                    Albania, Benin
                    Votos en contra:
                    %s
                    Abstenciones:
                    Ghana]
                    """, List.of("Ninguno", "ninguno.", "Ningún Estado", "—")),
            new Paper("ru", """
                    58/90. Огни гавани

                    Совет по правам человека,

                    ссылаясь на свои предыдущие резолюции,

                    1. постановляет не гасить огни.

                    59-е заседание
                    4 апреля 2025 года

                    [Принята заносимым в отчет о заседании голосованием 2 голосами против 0 при 1 воздержавшемся. Голоса распределились следующим образом:
                    Голосовали за:
                    Албания, Бенин
                    Голосовали против:
                    %s
                    Воздержались:
                    Гана]
                    """, List.of("нет", "Нет", "никто", "Никто.", "—")),
            new Paper("ar", """
                    58/90- مصابيح الميناء

                    إن مجلس حقوق الإنسان،

                    إذ يشير إلى قراراته السابقة،

                    1- يقرر إبقاء المصابيح مضاءة.

                    الجلسة 59
                    4 نيسان/أبريل 2025

                    [اعتُمد بتصويت مسجل بأغلبية 2 أصوات مقابل لا شيء وامتناع عضو واحد عن التصويت. وكانت نتيجة التصويت كما يلي:
                    المؤيدون:
                    ألبانيا، بنن
                    المعارضون:
                    %s
                    الممتنعون:
                    غانا]
                    """, List.of("لا أحد", "لا احد", "لا يوجد", "-")),
            new Paper("zh", """
                    58/90. 港口的灯

                    人权理事会，

                    回顾其以往各项决议，

                    1. 决定让灯长明。

                    第59次会议
                    2025年4月4日

                    [经记录表决，以2票赞成、0票反对、1票弃权获得通过。表决情况如下：
                    赞成：
                    阿尔巴尼亚、贝宁
                    反对：
                    %s
                    弃权：
                    加纳]
                    """, List.of("无", "无。", "零", "没有", "—")));

    @TestFactory
    Stream<DynamicTest> isNoState() {
        return PAPERS.stream()
                .flatMap(paper -> paper.nobody().stream()
                        .map(nobody -> DynamicTest.dynamicTest(paper.language() + ": " + nobody, () -> {
                            var parsed = Reading.parse(
                                    "hrc/58/90", paper.language(), paper.text().formatted(nobody));
                            Vote vote = parsed.value().orElseThrow().vote();
                            assertThat(vote.tally()).contains(new Vote.Tally(2, 0, 1));
                            assertThat(vote.inFavour()).hasSize(2);
                            assertThat(vote.against()).isEmpty();
                            assertThat(vote.abstaining()).hasSize(1);
                            assertThat(vote.text()).contains(nobody);
                            assertThat(parsed.problems())
                                    .extracting(Problem::code)
                                    .doesNotContain("vote-tally-mismatch", "vote-without-tally");
                        })));
    }

    @Test
    void betweenNamesItStaysAndTheTallyDisagrees() {
        var parsed = Reading.parse("hrc/58/90", "en", PAPERS.get(0).text().formatted("None, Chad"));
        assertThat(parsed.value().orElseThrow().vote().against()).containsExactly("None", "Chad");
        assertThat(parsed.problems()).extracting(Problem::code).contains("vote-tally-mismatch");
    }

    @Test
    void whereTheFiguresSayOtherwiseTheTallyTells() {
        var parsed = Reading.parse(
                "hrc/58/90",
                "en",
                PAPERS.get(0).text().replace("2 to none", "2 to 1").formatted("None"));
        assertThat(parsed.value().orElseThrow().vote().against()).isEmpty();
        assertThat(parsed.problems()).extracting(Problem::code).contains("vote-tally-mismatch");
    }
}
