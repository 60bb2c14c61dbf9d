package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Vote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old papers of the Security Council that give votes for and against, or call them unanimous, and say nothing of abstentions. */
class VotesWithoutAbstentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Security Council, | Decides to light the lamps. | Adopted at the 1598th meeting by 7 votes to 1 (Yugoslavia). | Yugoslavia
            en | The Security Council, | Decides to light the lamps. | Adopted at the 1598th meeting by 14 votes to none, one member (China) not participating in the voting. |
            fr | Le Conseil de sécurité, | Décide d’allumer les lampes. | Adoptée à la 1598e séance par 7 voix contre une (Yougoslavie). | Yougoslavie
            es | El Consejo de Seguridad, | Decide encender las lámparas. | Aprobada en la 1598ª sesión por 7 votos contra 1 (Yugoslavia). | Yugoslavia
            ru | Совет Безопасности, | постановляет зажечь лампы. | Принята на 1598-м заседании 7 голосами против 1 (Югославия). | Югославия
            ar | إن مجلس الأمن، | يقرر إضاءة المصابيح. | اتخذ في الجلسة 1598 بأغلبية 7 أصوات مقابل 1 (يوغوسلافيا). | يوغوسلافيا
            zh | 安全理事会， | 决定点灯。 | 第1598次会议以7票对1票(南斯拉夫)通过。 | 南斯拉夫
            en | The Security Council, | Decides to light the lamps. | Adopted unanimously at the 1612th meeting. |
            en | The Security Council, | Decides to light the lamps. | Adopted unanimously |
            fr | Le Conseil de sécurité, | Décide d’allumer les lampes. | Adoptée à l’unanimité à la 1612e séance. |
            es | El Consejo de Seguridad, | Decide encender las lámparas. | Aprobada por unanimidad en la 1612ª sesión. |
            ru | Совет Безопасности, | постановляет зажечь лампы. | Принята единогласно на 1612-м заседании. |
            ar | إن مجلس الأمن، | يقرر إضاءة المصابيح. | اتخذ بالإجماع في الجلسة 1612. |
            zh | 安全理事会， | 决定点灯。 | 第1612次会议一致通过。 |
            """)
    void theSentenceIsTheVoteAndNoTallyIsMadeUp(
            String language, String chapeau, String decides, String sentence, String against) {
        Vote vote = Reading.parse(
                        "sc/302", language, "302 (1971)\n\n" + chapeau + "\n\n1. " + decides + "\n\n" + sentence + "\n")
                .value()
                .orElseThrow()
                .vote();
        assertThat(vote.kind()).isEqualTo(Vote.Kind.RECORDED);
        assertThat(vote.text()).isEqualTo(sentence);
        assertThat(vote.tally()).isEmpty();
        assertThat(String.join(";", vote.against())).isEqualTo(against == null ? "" : against);
        assertThat(vote.abstaining()).isEmpty();
    }
}
