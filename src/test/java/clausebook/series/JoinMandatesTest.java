package clausebook.series;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.MandateSaying;
import clausebook.derive.MandateSaying.What;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinMandatesTest {

    /** A text of the Security Council of which only what it says of mandates is told. */
    private static final class Text {
        private final int number;
        private final Language language;
        private final LocalDate adopted;
        private final List<TextFacts.Event> events = new ArrayList<>();
        private final List<String> cites = new ArrayList<>();

        Text(int number, Language language) {
            this.number = number;
            this.language = language;
            this.adopted = LocalDate.of(2030 + number % 10, 3, 15);
        }

        /** @param cites the resolutions that the clause cites */
        Text extending(String name, Integer... cites) {
            return saying(name, What.EXTENDED, symbol(number), true, keys(cites));
        }

        /** A body that is named in passing by the resolution that established it. */
        Text naming(String name, int established) {
            return saying(name, What.ESTABLISHED, symbol(established), false, keys(established));
        }

        /** The same, with the day. */
        Text naming(String name, int established, LocalDate day) {
            return saying(name, What.ESTABLISHED, symbol(established), Optional.of(day), false, keys(established));
        }

        private Text saying(String name, What what, Symbol symbol, boolean present, List<String> here) {
            return saying(name, what, symbol, present ? Optional.of(adopted) : Optional.empty(), present, here);
        }

        private Text saying(
                String name, What what, Symbol symbol, Optional<LocalDate> day, boolean present, List<String> here) {
            events.add(new TextFacts.Event(
                    new MandateSaying(
                            name, what, symbol, day, present ? "op1" : "op2", present, Optional.empty(), !present),
                    here));
            cites.addAll(here);
            return this;
        }

        /** Cites resolutions in other clauses. */
        Text recalling(Integer... numbers) {
            cites.addAll(keys(numbers));
            return this;
        }

        Text citingAReport() {
            TextFacts.Event last = events.removeLast();
            List<String> here = new ArrayList<>(last.cites());
            here.add("S/2030/17");
            events.add(new TextFacts.Event(last.saying(), here));
            return this;
        }

        private static List<String> keys(Integer... numbers) {
            return List.of(numbers).stream().map(Text::symbol).map(Symbol::key).toList();
        }

        static Symbol symbol(int number) {
            return new Symbol("S/RES/" + number + " (" + (2030 + number % 10) + ")");
        }

        TextFacts facts() {
            return new TextFacts(
                    WorkId.ofPath("sc/" + number).orElseThrow(),
                    symbol(number),
                    language,
                    Optional.empty(),
                    Optional.of(adopted),
                    events,
                    cites);
        }
    }

    private static JoinedMandate sole(Text... texts) {
        List<JoinedMandate> joined =
                JoinMandates.join(List.of(texts).stream().map(Text::facts).toList());
        assertThat(joined).hasSize(1);
        return joined.get(0);
    }

    @Test
    void theWorksOfAMandateStandInTheOrderOfTheirDays() {
        // 4009 is of 2039, 4010 of 2030.
        String name = "United Nations Mission in Ruritania";
        assertThat(bodies(new Text(4009, Language.EN).extending(name), new Text(4010, Language.EN).extending(name)))
                .containsExactly("4010 4009");
    }

    @Test
    void itIsCalledAsThoseDoThatTellOfItNotAsItIsNamedInPassing() {
        assertThat(sole(
                                new Text(4001, Language.EN).extending("United Nations Mission in Ruritania (UNMIR)"),
                                new Text(4002, Language.EN)
                                        .naming("United Nations Stabilization Mission in Ruritania (UNMIR)", 4001))
                        .names())
                .containsEntry(Language.EN, "United Nations Mission in Ruritania (UNMIR)");
    }

    @Test
    void aYearWhoseNumberAloneIsKnownIsNoGap() {
        String name = "United Nations Mission in Ruritania";
        Text[] yearly = {
            new Text(4001, Language.EN).extending(name),
            new Text(4002, Language.EN).extending(name),
            new Text(4004, Language.EN).extending(name),
            new Text(4005, Language.EN).extending(name)
        };
        assertThat(sole(yearly).gaps()).containsExactly(2033);
        yearly[3].naming(name, 4003);
        assertThat(sole(yearly).gaps()).isEmpty();
    }

    @Test
    void aClauseThatGivesADayInOneLanguageGivesItInAll() {
        LocalDate day = LocalDate.of(2020, 3, 15);
        for (boolean first : new boolean[] {true, false}) {
            Text english = new Text(4001, Language.EN).extending("United Nations Mission in Ruritania");
            Text french = new Text(4001, Language.FR).extending("Mission des Nations Unies en Ruritanie");
            (first ? english : french)
                    .naming(
                            first ? "United Nations Mission in Ruritania" : "Mission des Nations Unies en Ruritanie",
                            3990,
                            day);
            (first ? french : english)
                    .naming(
                            first ? "Mission des Nations Unies en Ruritanie" : "United Nations Mission in Ruritania",
                            3990);
            assertThat(sole(english, french).events())
                    .filteredOn(event -> event.kind() == What.ESTABLISHED)
                    .singleElement()
                    .satisfies(event -> assertThat(event.sources())
                            .singleElement()
                            .satisfies(source -> {
                                assertThat(source.date()).contains(day);
                                assertThat(source.languages()).containsExactlyInAnyOrder(Language.EN, Language.FR);
                            }));
        }
    }

    @Test
    void ofSeveralDaysGivenForADocumentTheMostFrequentCountsThenTheEarliest() {
        LocalDate early = LocalDate.of(2030, 3, 15);
        LocalDate late = LocalDate.of(2030, 3, 16);
        assertThat(JoinedEvents.mostGiven(Map.of("a", List.of(late, early), "b", List.of(late, early, late))))
                .isEqualTo(Map.of("a", early, "b", late));
    }

    private static List<String> bodies(Text... texts) {
        return JoinMandates.join(List.of(texts).stream().map(Text::facts).toList()).stream()
                .map(mandate -> String.join(
                        " ", mandate.works().stream().map(WorkId::number).toList()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Mission / Force / Office / Operation / Special Envoy / Special Representative / Committee / Panel of Experts",
                "EN | Mechanism / Forum / Special Adviser / Special Representative of the Secretary-General / Support Mission",
                "FR | Mission / Force / Bureau / Opération / Envoyé spécial / Représentant spécial / Comité / Groupe d’experts",
                "ES | Misión / Fuerza / Oficina / Operación / Enviado Especial / Representante Especial / Comité",
                "RU | Миссия / Миссии / Силы / Отделения / Операции / Специального посланника / Специальный представитель",
                "ZH | 特派团 / 部队 / 办事处 / 行动 / 特使 / 特别代表 / 秘书长特别代表 / 委员会 / 专家小组",
                "AR | البعثة / القوة / المكتب / العملية / المبعوث الخاص / الممثل الخاص / اللجنة / للبعثة",
            })
    void aNameThatIsNothingButAWordForABodyJoinsNoWorksByItself(Language language, String names) {
        for (String name : names.split(" / ")) {
            assertThat(bodies(
                            new Text(4001, language).extending(name, 3990),
                            new Text(4002, language).extending(name, 3980)))
                    .as(name)
                    .containsExactly("4001", "4002");
            assertThat(bodies(
                            new Text(4001, language).extending(name, 3990),
                            new Text(4002, language).extending(name, 3990)))
                    .as(name)
                    .containsExactly("4001 4002");
            assertThat(bodies(new Text(4001, language).extending(name), new Text(4002, language).extending(name, 4001)))
                    .as(name)
                    .containsExactly("4001 4002");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Mission of Good Offices in Ruritania",
                "EN | United Nations Mission in Ruritania (UNMIR)",
                "FR | Mission des Nations Unies en Ruritanie",
                "ZH | 联合国卢里坦尼亚特派团",
                "AR | بعثة الأمم المتحدة في روريتانيا",
                "RU | Миссия Организации Объединенных Наций в Руритании",
                "ES | Oficina de las Naciones Unidas en Ruritania",
            })
    void aNameOfItsOwnJoinsThem(Language language, String name) {
        assertThat(bodies(new Text(4001, language).extending(name), new Text(4002, language).extending(name)))
                .containsExactly("4001 4002");
    }

    @Test
    void twoBodiesOfFullNamesStayTwoWhereAnotherLanguageCallsBothInShort() {
        assertThat(bodies(
                        new Text(4001, Language.EN).extending("United Nations Mission in Ruritania"),
                        new Text(4001, Language.FR).extending("Mission"),
                        new Text(4002, Language.EN).extending("United Nations Mission in Zembla"),
                        new Text(4002, Language.FR).extending("Mission"),
                        new Text(4003, Language.EN).extending("United Nations Mission in Zembla"),
                        new Text(4003, Language.FR).extending("Mission")))
                .containsExactly("4001", "4002 4003");
    }

    @Test
    void aCommonNameInBracketsBehindTheFullOneJoinsNone() {
        assertThat(bodies(
                        new Text(4001, Language.EN).extending("United Nations Mission in Ruritania (the Mission)"),
                        new Text(4002, Language.EN).extending("United Nations Mission in Zembla (the Mission)"),
                        new Text(4003, Language.EN).extending("Mission", 4002)))
                .containsExactly("4001", "4002 4003");
    }

    @Test
    void worksInDifferentLanguagesAreOneWhereAThirdHasBoth() {
        assertThat(bodies(
                        new Text(4001, Language.ES).extending("Misión", 3990),
                        new Text(4002, Language.FR).extending("Mission", 3990),
                        new Text(4003, Language.FR).extending("Mission", 3980),
                        new Text(4003, Language.ES).extending("Misión", 3980)))
                .containsExactly("4001 4002", "4003");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Panel of Experts",
        "FR, Groupe d’experts",
        "ES, Misión",
        "ZH, 专家小组",
        "RU, Миссии",
        "AR, فريق الخبراء"
    })
    void aTextThatRecallsWhatWasDoneToABodyOfThatNameMeansIt(Language language, String name) {
        assertThat(bodies(
                        new Text(4001, language).extending(name, 3990),
                        new Text(4002, language).extending(name).recalling(1373, 4001)))
                .containsExactly("4001 4002");
        assertThat(bodies(
                        new Text(4001, language).naming(name, 3990).extending(name),
                        new Text(4002, language).extending(name).citingAReport().recalling(3990)))
                .containsExactly("4001 4002");
    }

    @Test
    void eachRecallsThoseBeforeIt() {
        assertThat(bodies(
                        new Text(4003, Language.EN).extending("Mission").recalling(4001, 4002),
                        new Text(4002, Language.EN).extending("Mission").recalling(4001),
                        new Text(4001, Language.EN).extending("Mission").recalling(3000)))
                .containsExactly("4001 4002 4003");
    }

    @Test
    void aResolutionThatBothRecallIsNotEnough() {
        assertThat(bodies(
                        new Text(4001, Language.EN).extending("Committee").recalling(1373),
                        new Text(4002, Language.EN).extending("Committee").recalling(1373),
                        new Text(4003, Language.EN).extending("Working Group").recalling(4002)))
                .containsExactly("4001", "4002", "4003");
    }

    @Test
    void whoRecallsTwoBodiesOfThatNameMeansNoneForCertain() {
        assertThat(bodies(
                        new Text(4001, Language.EN).extending("Mission", 3990),
                        new Text(4002, Language.EN).extending("Mission", 3980),
                        new Text(4003, Language.EN).extending("Mission").recalling(4001, 4002)))
                .containsExactly("4001", "4002", "4003");
    }

    @Test
    void aClauseThatCitesAnotherResolutionMeansThatOnes() {
        assertThat(bodies(
                        new Text(4001, Language.EN).extending("Mission", 3990),
                        new Text(4002, Language.EN).extending("Mission", 3980).recalling(4001)))
                .containsExactly("4001", "4002");
    }

    @Test
    void whoRecallsABodyOfAnotherFullNameDoesNotMeanIt() {
        assertThat(bodies(
                        new Text(4001, Language.EN).extending("United Nations Mission in Ruritania"),
                        new Text(4001, Language.FR).extending("Mission"),
                        new Text(4002, Language.EN)
                                .extending("United Nations Mission in Zembla")
                                .recalling(4001),
                        new Text(4002, Language.FR).extending("Mission").recalling(4001)))
                .containsExactly("4001", "4002");
    }
}
