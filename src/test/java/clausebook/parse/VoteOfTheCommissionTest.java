package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Resolution;
import clausebook.model.Vote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Commission on Human Rights says behind the vote which chapter of its report tells of it. */
class VoteOfTheCommissionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Commission on Human Rights, | Decides to keep the lamps lit. | 60th meeting | 21 April 2005 | [Adopted without a vote. See chap. XVII.]
            en | The Commission on Human Rights, | Decides to keep the lamps lit. | 60th meeting | 21 April 2005 | [Adopted without a vote. See chap. XVII. – E/CN.4/2005/135]
            fr | La Commission des droits de l’homme, | Décide de maintenir les lampes allumées. | 60e séance | 21 avril 2005 | [Adoptée sans vote. Voir chap. XVII.]
            es | La Comisión de Derechos Humanos, | Decide mantener encendidos los faros. | 60ª sesión | 21 de abril de 2005 | [Aprobada sin votación. Véase cap. XVII.]
            ru | Комиссия по правам человека, | постановляет не гасить огни. | 60-е заседание | 21 апреля 2005 года | [Принята без голосования. См. гл. XVII.]
            zh | 人权委员会， | 决定让灯长明。 | 第60次会议 | 2005年4月21日 | [未经表决获得通过。见第十七章。]
            ar | إن لجنة حقوق الإنسان، | تقرر إبقاء المصابيح مضاءة. | الجلسة 60 | 21 نيسان/أبريل 2005 | [اعتمد دون تصويت. انظر الفصل السابع عشر.]
            """)
    void withoutAVote(String language, String chapeau, String act, String meeting, String day, String vote) {
        Resolution read = Reading.parse(
                        "chr/2005/90",
                        language,
                        "2005/90. A\n\n" + chapeau + "\n\n1. " + act + "\n\n" + meeting + "\n" + day + "\n" + vote
                                + "\n")
                .value()
                .orElseThrow();
        assertThat(read.vote().kind()).isEqualTo(Vote.Kind.WITHOUT_VOTE);
        assertThat(read.afterClosing()).isEmpty();
        assertThat(read.vote().text()).isEqualTo(vote);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Commission on Human Rights, | Decides to keep the lamps lit. | 60th meeting | [Adopted without a vote by those who were absent.]
            """)
    void otherWordsAreNotThose(String language, String chapeau, String act, String meeting, String vote) {
        Resolution read = Reading.parse(
                        "chr/2005/90",
                        language,
                        "2005/90. A\n\n" + chapeau + "\n\n1. " + act + "\n\n" + meeting + "\n" + vote + "\n")
                .value()
                .orElseThrow();
        assertThat(read.vote().kind()).isEqualTo(Vote.Kind.NOT_STATED);
    }
}
