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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Recalling article 14 of the International Covenant on Civil and Political Rights, | iccpr:14
                    en | Reaffirming Articles 55 and 56 of the Charter of the United Nations, | un-charter:55,56
                    en | pursuant to article 19, paragraph 3, of the International Covenant on Civil and Political Rights, | iccpr:19
                    en | under article VI of the Treaty on the Non-Proliferation of Nuclear Weapons, | nuclear-non-proliferation:VI
                    en | Recalling articles 5 to 7 of the Convention on the Rights of the Child, | crc:5-7
                    en | Recalling the article on 14 of the Charter of the United Nations, | un-charter:
                    fr | Rappelant l’article 14 du Pacte international relatif aux droits civils et politiques, | iccpr:14
                    fr | Rappelant les articles 55 et 56 de la Charte des Nations Unies, | un-charter:55,56
                    es | Recordando el artículo 14 del Pacto Internacional de Derechos Civiles y Políticos, | iccpr:14
                    es | Recordando los Artículos 55 y 56 de la Carta de las Naciones Unidas, | un-charter:55,56
                    ru | ссылаясь на статью 51 Устава Организации Объединенных Наций, | un-charter:51
                    ru | ссылаясь на статьи 55 и 56 Устава Организации Объединенных Наций, | un-charter:55,56
                    ar | وإذ تشير إلى المادة 14 من اتفاقية حقوق الطفل، | crc:14
                    ar | وإذ تشير إلى المادتين 55 و 56 من ميثاق الأمم المتحدة، | un-charter:55,56
                    zh | 回顾《联合国宪章》第五十一条， | un-charter:51
                    zh | 回顾《联合国宪章》第五十五条和第五十六条， | un-charter:55,56
                    zh | 回顾《儿童权利公约》第5至7条， | crc:5-7
                    zh | 根据《联合国宪章》第七章采取行动， | un-charter:
                    """)
    void articlesAreReadBesideTheInstrument(String language, String text, String expected) {
        List<Mark.Instrument> found = new InstrumentReader(
                        Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)))
                .read(text, List.of());

        assertThat(found.stream().map(one -> one.key() + ":" + String.join(",", one.articles())))
                .containsExactly(expected);
    }
}
