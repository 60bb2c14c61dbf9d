package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands between a preamble and the first printed number, headings that are numbered as paragraphs are, a preamble
 * before the organ's name. Texts of our own in the forms of declarations; paragraphs are parted by |.
 */
class BeforeTheNumbersTest {

    private static Outcome<Optional<Resolution>> parse(String work, String language, String text) {
        return Reading.parse(work, language, text.replace("|", "\n\n") + "\n");
    }

    private static Resolution read(String work, String language, String text) {
        return parse(work, language, text).value().orElseThrow();
    }

    /** Ids of clauses and of paragraphs without number, {@code #} for a heading, in document order. */
    private static List<String> outline(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.ClauseBlock each -> each.clause().id();
                    case Block.Heading heading -> "#";
                    case Block.Unnumbered line -> line.id();
                    default -> "?";
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # 1514 (XV). Wells|The General Assembly,|Recalling its resolutions,|Solemnly proclaims the need of wells;"
                        + "|And to this end|Declares that:|1. Wells are good.|2. Water is clear.",
                "fr # 1514 (XV). Puits|L'Assemblée générale,|Rappelant ses résolutions,"
                        + "|Proclame solennellement la nécessité des puits;|Et, à cette fin,|Déclare ce qui suit:|1. Les puits sont bons.|2. L'eau est claire.",
                "es # 1514 (XV). Pozos|La Asamblea General,|Recordando sus resoluciones,"
                        + "|Proclama solemnemente la necesidad de pozos;|Y a dicho efecto|Declara que:|1. Los pozos son buenos.|2. El agua es clara.",
                "ru # 1514 (XV). Колодцы|Генеральная Ассамблея,|ссылаясь на свои резолюции,"
                        + "|торжественно провозглашает необходимость колодцев;|и с этой целью|заявляет, что:|1. Колодцы хороши.|2. Вода чиста.",
                "zh # 1514(XV). 水井|大会，|回顾其决议，|郑重宣布需要水井；|为此目的|宣布：|1. 水井是好的。|2. 水是清的。",
                "ar # 1514 (د-15). الآبار|إن الجمعية العامة،|إذ تشير إلى قراراتها،|تعلن رسميا ضرورة الآبار؛|ولهذا الغرض|تعلن ما يلي:"
                        + "|1- الآبار جيدة.|2- الماء صاف.",
            })
    void whatIsDecreedBeforeTheNumbersIsNoPartOfThePreamble(String language, String text) {
        assertThat(outline(read("ga/15/1514", language, text).blocks()))
                .containsExactly("pp1", "p1", "p2", "p3", "op1", "op2");
    }

    @Test
    void onlyASentenceMayHaveLostItsNumber() {
        var parsed = parse(
                "ga/15/1514",
                "en",
                "1514 (XV). Wells|The General Assembly,|Recalling its resolutions,|Solemnly proclaims the need of wells;"
                        + "|And to this end|Declares that:|1. Wells are good.");
        assertThat(parsed.problems().stream().map(Problem::code)).containsExactly("unnumbered-paragraph");
    }

    @Test
    void aPreambleMayFollowWhatIsAdopted() {
        Resolution read = read(
                "ga/s-6/3201",
                "en",
                "3201 (S-VI). Wells|The General Assembly,|Adopts the following Declaration:|DECLARATION ON THE CARE OF WELLS"
                        + "|We, the Members of the United Nations,|Bearing in mind the purposes of the Charter,"
                        + "|Solemnly proclaim our will and declare:|1. Wells are good.|2. Water is clear.");
        assertThat(outline(read.blocks())).containsExactly("p1", "#", "p2", "pp1", "p3", "op1", "op2");
        assertThat(read.title()).contains("Wells");
        assertThat(read.symbol().text()).isEqualTo("A/RES/3201 (S-VI)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Preamble|Whereas wells are the foundation of life,|Whereas wells dry up,|Now, therefore,|The General Assembly,"
                        + "|Proclaims this Declaration of Wells as a common standard.|Article 1|All wells are free."
                        + "|Article 2|1. Everyone has wells.|2. Everyone has water.|Article 3|Nobody shall close a well.",
                "ar # الديباجة|لما كانت الآبار هي أساس الحياة،|ولما كانت الآبار تجف،|ولذلك|فإن الجمعية العامة|تنادي بهذا الإعلان."
                        + "|المادة 1|الآبار حرة.|المادة 2|1. لكل شخص آبار.|2. لكل شخص ماء.|المادة 3|لا يغلق أحد بئرا.",
                "zh # 序言|鉴于水井是生命的基础，乃是人人所需，|鉴于水井干涸，|因此现在，|大会，|发布这一水井宣言，作为共同标准。"
                        + "|第一条|水井自由。|第二条|1. 人人有水井。|2. 人人有水。|第三条|任何人不得关闭水井。",
            })
    void aPreambleThatStandsBeforeTheOrganIsPartOfTheBody(String language, String text) {
        Resolution read = read("ga/3/217a", language, text);
        assertThat(read.chapeau()).isEmpty();
        assertThat(outline(read.blocks()))
                .containsExactly("#", "pp1", "pp2", "p1", "p2", "p3", "#", "p4", "#", "op1", "op2", "#", "p5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "fr # Préambule|Considérant que les puits sont le fondement de la vie,|L'Assemblée générale proclame la présente"
                        + " Déclaration des puits.|Article premier|Les puits sont libres.|Article 2|1. Chacun a des puits.|2. Chacun a de l'eau.",
                "es # Preámbulo|Considerando que los pozos son la base de la vida,|La Asamblea General proclama la presente"
                        + " Declaración de los pozos.|Artículo 1|Los pozos son libres.|Artículo 2|1. Todos tienen pozos.|2. Todos tienen agua.",
                "ru # Преамбула|Принимая во внимание, что колодцы являются основой жизни; и|Генеральная Ассамблея провозглашает"
                        + " настоящую Декларацию.|Статья 1|Колодцы свободны.|Статья 2|1. Каждый имеет колодцы.|2. Каждый имеет воду.",
            })
    void theOrganMayStandInOneLineWithWhatItProclaims(String language, String text) {
        assertThat(outline(read("ga/3/217a", language, text).blocks()))
                .containsExactly("#", "pp1", "p1", "#", "p2", "#", "op1", "op2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # 48/904. Wells|The General Assembly,|Recalling its resolutions on the care of wells,|Solemnly proclaims the following"
                        + " Declaration of wells:|Article 1|All wells are free and open.|Article 2|Wells shall have:|(a) Water;|(b) A roof.",
                "fr # 48/904. Puits|L'Assemblée générale,|Rappelant ses résolutions sur les puits,|Proclame solennellement la"
                        + " Déclaration ci-après :|Article premier|Les puits sont libres et ouverts.|Article 2|Les puits ont :|a) De l'eau ;|b) Un toit.",
                "es # 48/904. Pozos|La Asamblea General,|Recordando sus resoluciones sobre los pozos,|Proclama solemnemente la"
                        + " siguiente Declaración:|Artículo 1|Los pozos son libres y abiertos.|Artículo 2|Los pozos tendrán:|a) Agua;|b) Techo.",
                "ru # 48/904. Колодцы|Генеральная Ассамблея,|ссылаясь на свои резолюции о колодцах,|торжественно провозглашает"
                        + " следующую Декларацию:|Статья 1|Колодцы свободны и открыты.|Статья 2|Колодцы имеют:|a) воду;|b) крышу.",
                "zh # 48/904. 水井|大会，|回顾其关于水井的各项决议，|庄严宣布以下的《水井宣言》：|第1条|水井是自由开放的。|第2条|水井应有：|(a) 水；|(b) 顶。",
                "ar # 48/904 - الآبار|إن الجمعية العامة،|إذ تشير إلى قراراتها بشأن الآبار،|تصدر رسميا الإعلان التالي:"
                        + "|المادة 1|الآبار حرة ومفتوحة.|المادة 2|يكون للآبار:|(أ) ماء؛|(ب) سقف.",
            })
    void aDeclarationWhoseArticlesHaveNoNumbersIsProclaimedByTheSoleParagraph(String language, String text) {
        Resolution read = read("ga/48/904", language, text);
        assertThat(outline(read.blocks())).containsExactly("pp1", "op1", "#", "p1", "#", "p2", "p3", "p4");
    }

    @Test
    void severalActsBeforeAndBehindHeadingsAreStillRefused() {
        assertThat(parse(
                                "ga/79/904",
                                "en",
                                "79/904. Wells|The General Assembly,|Recalling its resolutions,|Decides to open all wells;"
                                        + "|Section|Requests the keepers of wells to report to it.")
                        .value())
                .isEmpty();
    }

    @Test
    void aTextWithAPreambleAndNoOrganIsStillRefused() {
        assertThat(parse("ga/3/217a", "en", "Preamble|The States Parties to the present Treaty of wells,|1. Agree.")
                        .value())
                .isEmpty();
    }

    @Test
    void headingsBeforeAnyNumberAndTargets() {
        Resolution read = read(
                "ga/70/901",
                "en",
                "70/901. Saving our wells|The General Assembly|Adopts the following outcome document of the summit on wells:"
                        + "|Saving our wells: the agenda for clear water|Preamble"
                        + "|This Agenda is a plan of action for wells, water and all who drink of it, now and in the years to come."
                        + "|People|We are determined to end thirst, in all its forms and dimensions, wherever people dig for water."
                        + "|Introduction|1. We, the keepers of wells, meeting in the first days of spring, have decided today on new goals."
                        + "|Goal 1. End thirst in all its forms|1.1 By 2030, end thirst for all people who live by wells"
                        + "|1.a Ensure that wells are kept by those who dig them|Goal 2. Clean all wells"
                        + "|2.1 By 2030, clean all wells that are older than ten years|Follow-up and review"
                        + "|2. We will meet again when the wells have been counted and the water in them has been weighed.");
        assertThat(outline(read.blocks()))
                .containsExactly("p1", "#", "#", "p2", "#", "p3", "#", "op1", "#", "p4", "p5", "#", "p6", "#", "op2");
    }

    @Test
    void aNumberThatTheNextParagraphBearsIsAHeadings() {
        String annex = "1. Adopts the annex.|9th meeting|18 June 2007|Annex|Wells|A. Basis|1. The basis is water."
                + "|2. The law shall be kept.|B. Principles and objectives|1. Principles|3. Wells should be deep."
                + "|2. Objectives|4. The objectives are clear.";
        var parsed = parse("hrc/5/901", "en", "5/901. Wells|The Human Rights Council,|Recalling its mandate,|" + annex);
        assertThat(parsed.problems()).isEmpty();
        Block.Annex wells =
                (Block.Annex) parsed.value().orElseThrow().afterClosing().get(0);
        assertThat(outline(wells.blocks()))
                .containsExactly("#", "annex1-op1", "annex1-op2", "#", "#", "annex1-op3", "#", "annex1-op4");
    }

    @Test
    void whatAParagraphQuotesIsPartOfIt() {
        Resolution read = read(
                "ga/5/901",
                "en",
                "901 (V). Wells|The General Assembly,|Recognizing that the Purposes are:|\"To keep wells\", and"
                        + "|\"To open wells\",|Recalling its resolutions,|1. Resolves to open wells.");
        assertThat(outline(read.blocks())).containsExactly("pp1", "pp2", "op1");
        Clause first = read.clauses().get(0);
        assertThat(first.after().orElseThrow().text()).contains("keep wells").contains("open wells");
    }
}
