package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Resolutions of several parts, titles behind the word for a resolution, votes by roll call: in six languages, texts of our own. */
class PartsAndVotesTest {

    record Parts(String language, String adopted, String chapeau, String recalls, String decides, String closing) {
        String text() {
            String part = "%s\n\n%s\n\n%s\n\n%s\n\n".formatted(chapeau, recalls, decides, closing);
            return adopted + "\n\n" + "79/941. Lamps\n\nA\n\nLamps\n\n" + part + "B\n\nLamps\n\n" + part;
        }
    }

    static Stream<Parts> parts() {
        return Stream.of(
                new Parts(
                        "en",
                        "Resolutions adopted by the General Assembly on 4 December 2024",
                        "The General Assembly,",
                        "Recalling its resolution 78/941 of 7 December 2023,",
                        "1. Decides to light the lamps.",
                        "46th plenary meeting\n4 December 2024"),
                new Parts(
                        "fr",
                        "Résolutions adoptées par l’Assemblée générale le 4 décembre 2024",
                        "L’Assemblée générale,",
                        "Rappelant sa résolution 78/941 du 7 décembre 2023,",
                        "1. Décide d’allumer les lampes.",
                        "46e séance plénière\n4 décembre 2024"),
                new Parts(
                        "es",
                        "Resoluciones aprobadas por la Asamblea General el 4 de diciembre de 2024",
                        "La Asamblea General,",
                        "Recordando su resolución 78/941, de 7 de diciembre de 2023,",
                        "1. Decide encender las lámparas.",
                        "46ª sesión plenaria\n4 de diciembre de 2024"),
                new Parts(
                        "ru",
                        "Резолюции, принятые Генеральной Ассамблеей 4 декабря 2024 года",
                        "Генеральная Ассамблея,",
                        "ссылаясь на свою резолюцию 78/941 от 7 декабря 2023 года,",
                        "1. постановляет зажечь лампы.",
                        "46-е пленарное заседание,\n4 декабря 2024 года"),
                new Parts(
                        "zh", "2024年12月4日大会决议", "大会，", "回顾其2023年12月7日第78/941号决议，", "1. 决定点灯。", "2024年12月4日\n第46次全体会议"),
                new Parts(
                        "ar",
                        "قراران اتخذتهما الجمعية العامة في 4 كانون الأول/ديسمبر 2024",
                        "إن الجمعية العامة،",
                        "إذ تشير إلى قرارها 78/941 المؤرخ 7 كانون الأول/ديسمبر 2023،",
                        "1 - تقرر إيقاد المصابيح.",
                        "الجلسة العامة 46\n4 كانون الأول/ديسمبر 2024"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void meetingAndDateOfAPartHeadNothing(Parts parts) {
        var outcome = Reading.parse("ga/79/941", parts.language(), parts.text());
        Resolution read = outcome.value().orElseThrow();
        assertThat(outcome.problems()).isEmpty();
        assertThat(read.front()).anyMatch(line -> line.role() == Line.Role.ADOPTION);
        assertThat(read.adopted()).contains(LocalDate.of(2024, 12, 4));
        assertThat(read.clauses())
                .extracting(clause -> clause.id().toString())
                .containsExactly("pp1", "op1", "pp2", "sec2-op1");
        List<String> headings = read.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).wording().text())
                .toList();
        assertThat(headings).allMatch(heading -> heading.matches("B|Lamps|B Lamps"));
        assertThat(read.blocks().stream().filter(Block.Unnumbered.class::isInstance))
                .hasSize(3);
        assertThat(read.closing()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ar, ألف, إن الجمعية العامة،, 1 - تقرر إيقاد المصابيح.", "zh, 甲, 大会，, 1. 决定点灯。"})
    void theLetterOfAPartIsNoWordOfTheTitle(String language, String letter, String chapeau, String decides) {
        String text = String.join("\n\n", "A/RES/79/941 A–B", "79/941. X", letter, "Y", chapeau, decides) + "\n";
        Resolution read = Reading.parse("ga/79/941", language, text).value().orElseThrow();
        assertThat(read.title()).contains("X");
        assertThat(read.derived()).isEmpty();
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of(
                        "en",
                        "Resolution 7/94. The right to lamps",
                        "The Human Rights Council,",
                        "1. Decides to light them."),
                Arguments.of(
                        "fr",
                        "Résolution 7/94. Le droit aux lampes",
                        "Le Conseil des droits de l’homme,",
                        "1. Décide de les allumer."),
                Arguments.of(
                        "es",
                        "Resolución 7/94. El derecho a las lámparas",
                        "El Consejo de Derechos Humanos,",
                        "1. Decide encenderlas."),
                Arguments.of(
                        "ru",
                        "Резолюция 7/94. Право на лампы",
                        "Совет по правам человека,",
                        "1. постановляет зажечь их."),
                Arguments.of("zh", "第7/94号决议 点灯的权利", "人权理事会，", "1. 决定点灯。"),
                Arguments.of("ar", "القرار 7/94- الحق في المصابيح", "إن مجلس حقوق الإنسان،", "1- يقرر إيقادها."));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleMayStandBehindTheWordAndTheNumber(String language, String line, String chapeau, String decides) {
        Resolution read = Reading.parse("hrc/7/94", language, line + "\n\n" + chapeau + "\n\n" + decides + "\n")
                .value()
                .orElseThrow();
        String title = line.replaceFirst("^.*7/94(?:\\.|号决议|-)? *", "");
        assertThat(read.title()).contains(title);
        assertThat(read.front()).extracting(Line::role).containsExactly(Line.Role.TITLE);
    }

    @Test
    void anotherResolutionsNumberBehindTheWordIsNoTitle() {
        Resolution read = Reading.parse("hrc/7/94", "en", """
                        Human Rights Council

                        Resolution 60/251 of the General Assembly

                        7/94. The right to lamps

                        The Human Rights Council,

                        1. Decides to light them.
                        """).value().orElseThrow();
        assertThat(read.title()).contains("The right to lamps");
    }

    static Stream<Arguments> votes() {
        return Stream.of(
                Arguments.of(
                        "ar",
                        "إن مجلس حقوق الإنسان،",
                        "1- يقرر إيقادها.",
                        "[اعتُمد بتصويت مسجل بأغلبية 3 أصوات مقابل صوتين، وامتناع عضو واحد عن التصويت. وكانت نتيجة التصويت كما"
                                + " يلي:\n\nالمؤيدون:\n\nألبانيا، بلجيكا، شيلي\n\nالمعارضون:\n\nالصين، كوبا\n\nالممتنعون عن"
                                + " التصويت:\n\nالبرازيل]"),
                Arguments.of(
                        "fr",
                        "Le Conseil des droits de l’homme,",
                        "1. Décide de les allumer.",
                        "[Adoptée par 3 voix contre 2, avec 1 abstention, à l’issue d’un vote par appel nominal.\n\nOnt voté pour :"
                                + " Albanie, Belgique, Chili\n\nOnt voté contre : Chine, Cuba\n\nSe sont abstenus : Brésil]"),
                Arguments.of(
                        "es",
                        "El Consejo de Derechos Humanos,",
                        "1. Decide encenderlas.",
                        "[Aprobada en votación nominal por 3 votos contra 2 y 1 abstención.\n\nVotos a favor: Albania, Bélgica,"
                                + " Chile\n\nVotos en contra: China, Cuba\n\nAbstenciones: Brasil]"),
                Arguments.of(
                        "ru",
                        "Совет по правам человека,",
                        "1. постановляет зажечь их.",
                        "[Принята поименным голосованием 3 голосами против 2 при 1 воздержавшемся.\n\nГолосовали за: Албания,"
                                + " Бельгия, Чили\n\nГолосовали против: Китай, Куба\n\nВоздержались: Бразилия]"));
    }

    @Test
    void aStatementThatGivesTheFiguresNeedsNoOtherWord() {
        Resolution read = Reading.parse("hrc/7/94", "en", """
                        7/94. Lamps

                        The Human Rights Council,

                        1. Decides to light them.

                        40th meeting
                        27 March 2008

                        [Adopted by 38 votes to 13, with 2 abstentions. See chap. X.]
                        """).value().orElseThrow();
        assertThat(read.vote().tally()).contains(new Vote.Tally(38, 13, 2));
        assertThat(read.afterClosing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("votes")
    void aVoteByRollCallIsARecordedOne(String language, String chapeau, String decides, String statement) {
        var outcome = Reading.parse(
                "hrc/7/94", language, "7/94. X\n\n" + chapeau + "\n\n" + decides + "\n\n" + statement + "\n");
        Vote vote = outcome.value().orElseThrow().vote();
        assertThat(outcome.problems()).isEmpty();
        assertThat(vote.kind()).isEqualTo(Vote.Kind.RECORDED);
        assertThat(vote.tally()).contains(new Vote.Tally(3, 2, 1));
        assertThat(vote.inFavour()).hasSize(3);
        assertThat(vote.against()).hasSize(2);
        assertThat(vote.abstaining()).hasSize(1);
    }
}
