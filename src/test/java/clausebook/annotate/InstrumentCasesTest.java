package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.un.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instruments called by name in running text, in the case forms and with the joined letters of each language. */
class InstrumentCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Guided by the Charter of the United Nations and the Rome Statute of the International Criminal Court, | un-charter rome-statute
                    fr | Réaffirmant la Déclaration universelle des droits de l’homme et l’Accord de Paris, | udhr paris-agreement
                    es | Reafirmando la Agenda 2030 para el Desarrollo Sostenible y el Pacto para el Futuro, | agenda-2030 pact-for-the-future
                    ru | руководствуясь Уставом Организации Объединенных Наций и Конвенцией о правах ребенка, | un-charter crc
                    ru | в соответствии с Парижским соглашением и Сендайской рамочной программой по снижению риска бедствий | paris-agreement sendai-framework
                    ar | إذ يسترشد بميثاق الأمم المتحدة وبالإعلان العالمي لحقوق الإنسان، | un-charter udhr
                    ar | وفقاً لاتفاقية حقوق الطفل وللإعلان العالمي لحقوق الإنسان، | crc udhr
                    ar | إذ يشير إلى العهدين الدوليين الخاصين بحقوق الإنسان، | iccpr icescr
                    zh | 重申《巴黎协定》和《新城市议程》， | paris-agreement new-urban-agenda
                    en | the charter of the ship and a Parisian agreement | ''
                    """)
    void namesAreKnownInEveryForm(String language, String text, String keys) {
        List<Mark.Instrument> found = new InstrumentReader(
                        Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)))
                .read(text, List.of());

        assertThat(String.join(" ", found.stream().map(Mark.Instrument::key).toList()))
                .isEqualTo(keys);
        found.forEach(one -> assertThat(one.name()).isEqualTo(text.substring(one.start(), one.end())));
    }
}
