package clausebook.derive;

import static clausebook.derive.Sample.act;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph that supports a body and then extends its mandate. */
class MandateByPronounTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Expresses | decides | Expresses its full support for UNMIZ, and decides to extend its mandate for a further period ending on 31 March 2028; | UNMIZ | ending on 31 March 2028
            en | Expresses | decides | Expresses its full support for the United Nations Mission in Zembla (UNMIZ), and decides to extend its mandate until 31 March 2028; | United Nations Mission in Zembla | until 31 March 2028
            fr | Exprime | décide | Exprime son plein appui à la MINUZ et décide d’en proroger le mandat pour une nouvelle période s’achevant le 31 mars 2028 ; | MINUZ | s’achevant le 31 mars 2028
            fr | Appuie pleinement | décide | Appuie pleinement la MINUZ et décide d’en proroger le mandat jusqu’au 31 mars 2028 ; | MINUZ | jusqu’au 31 mars 2028
            fr | Appuie pleinement | décide | Appuie pleinement la MINUZ et décide de proroger son mandat jusqu’au 31 mars 2028 ; | MINUZ | jusqu’au 31 mars 2028
            es | Expresa | decide | Expresa su pleno apoyo a la MINUZ, y decide prorrogar su mandato por un nuevo período que terminará el 31 de marzo de 2028; | MINUZ | que terminará el 31 de marzo de 2028
            es | Expresa | decide | Expresa su pleno apoyo a la MINUZ y decide prorrogar su mandato hasta el 31 de marzo de 2028; | MINUZ | hasta el 31 de marzo de 2028
            ru | заявляет | постановляет | заявляет о своей полной поддержке МООНЗ и постановляет продлить их мандат на дополнительный период, заканчивающийся 31 марта 2028 года; | МООНЗ | заканчивающийся 31 марта 2028 года
            ru | заявляет | постановляет | заявляет о своей полной поддержке МООНЗ и постановляет продлить ее мандат до 31 марта 2028 года; | МООНЗ | до 31 марта 2028 года
            zh | 表示 | 决定 | 表示全力支持联赞特派团，决定再次延长其任务期，至2028年3月31日止； | 联赞特派团 | 至2028年3月31日
            zh | 表示 | 决定 | 表示全力支持联赞特派团，决定将其任务期限延长至2028年3月31日； | 联赞特派团 | 至2028年3月31日
            ar | يعرب | ويقرر | يعرب عن تأييده التام لبعثة الأمم المتحدة في زمبلا، ويقرر تمديد ولايتها لفترة أخرى تنتهي في 31 آذار/مارس 2028؛ | بعثة الأمم المتحدة في زمبلا | تنتهي في 31 آذار/مارس 2028
            ar | يعرب | ويقرر | يعرب عن تأييده التام لبعثة الأمم المتحدة في زمبلا، ويقرر تمديد ولايتها حتى 31 آذار/مارس 2028؛ | بعثة الأمم المتحدة في زمبلا | حتى 31 آذار/مارس 2028
            """)
    void whoseMandateItIsStandsInTheActBefore(
            String language, String support, String decides, String clause, String name, String term) {
        Findings found = found(language, support, decides, clause);
        assertThat(found.timeline().mandates()).extracting(Mandate::name).containsExactly(name);
        Mandate mandate = found.timeline().mandates().get(0);
        assertThat(mandate.termWords()).contains(term);
        assertThat(mandate.events().stream().map(Tables::event).map(event -> event.split(" ")[0]))
                .containsExactly("extended", "due");
        assertThat(found.due()).extracting(due -> due.date().orElseThrow()).containsExactly(LocalDate.of(2028, 3, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Expresses | decides | Expresses its support for the efforts of the parties, and decides to extend its mandate until 31 March 2028;
            en | Expresses | decides | Expresses its support for the Envoy and UNMIZ, and decides to extend its mandate until 31 March 2028;
            en | Welcomes | decides | Welcomes the calm in Zembla and decides to extend its mandate until 31 March 2028;
            fr | Appuie pleinement | décide | Appuie pleinement les efforts des parties et décide d’en proroger le mandat jusqu’au 31 mars 2028 ;
            es | Expresa | decide | Expresa su apoyo a los esfuerzos de las partes y decide prorrogar su mandato hasta el 31 de marzo de 2028;
            ru | заявляет | постановляет | заявляет о поддержке усилий сторон и постановляет продлить ее мандат до 31 марта 2028 года;
            zh | 欢迎 | 决定 | 欢迎赞布拉局势平静，决定将其任务期限延长至2028年3月31日；
            ar | يعرب | ويقرر | يعرب عن تأييده لجهود الأطراف، ويقرر تمديد ولايتها حتى 31 آذار/مارس 2028؛
            """)
    void whomThePronounMeansIsNotGuessed(String language, String support, String decides, String clause) {
        assertThat(found(language, support, decides, clause).timeline().mandates())
                .isEmpty();
    }

    private static Findings found(String language, String support, String decides, String clause) {
        Language read = Language.valueOf(language.toUpperCase(Locale.ROOT));
        return Derivation.derive(new Sample("sc/2911", read, "2027-03-15")
                        .op(clause, act(support, ActionGroup.WELCOME), act(decides, ActionGroup.DECIDE))
                        .build())
                .value();
    }
}
