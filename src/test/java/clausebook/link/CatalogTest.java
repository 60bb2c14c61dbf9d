package clausebook.link;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.link.Catalog.Cites;
import clausebook.link.Catalog.Entry;
import clausebook.model.Mark;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is asked of a catalog is told, and its answers become others when, and only when, what was asked has changed. */
class CatalogTest {

    private static final Entry FIRST = entry("1", "Roads", cites("op3", "A/HRC/RES/58/2"));
    private static final Entry SECOND = entry("2", "Wells");
    private static final Entry THIRD = entry("3", "Bridges", cites("pp1", "A/HRC/RES/58/1"));

    @Test
    void tellsWhatItIsAsked() {
        TreeSet<Question> asked = new TreeSet<>();
        Catalog catalog = new Catalog(List.of(FIRST, SECOND)).telling(asked::add);

        assertThat(catalog.holding(SECOND.symbol())).contains(SECOND.work());
        assertThat(catalog.holding(SECOND.symbol())).isPresent();
        assertThat(catalog.citing(SECOND.symbol())).hasSize(1);

        assertThat(asked)
                .containsExactly(
                        new Question(Question.Kind.HOLDING, SECOND.symbol().text(), Optional.empty()),
                        new Question(Question.Kind.CITING, SECOND.symbol().text(), Optional.empty()));
    }

    @Test
    void everythingThatAPageCanAskIsTold() {
        Catalog quiet = new Catalog(List.of(FIRST, SECOND));
        List<java.util.function.Consumer<Catalog>> ways = List.of(
                catalog -> catalog.holding(SECOND.symbol()),
                catalog -> catalog.expressions(SECOND.work()),
                catalog -> catalog.citing(SECOND.symbol()),
                catalog -> catalog.cites(FIRST.work(), Language.EN, "op3"),
                catalog -> catalog.citedAs(SECOND.symbol()),
                catalog -> catalog.clauses(FIRST.work(), Language.EN),
                catalog -> catalog.open(FIRST.work(), Language.EN),
                catalog -> catalog.roles(SECOND.symbol()),
                Catalog::works,
                Catalog::cited);

        for (var way : ways) {
            TreeSet<Question> asked = new TreeSet<>();
            way.accept(quiet.telling(asked::add));
            assertThat(asked).hasSize(1);
        }
        long questions = java.util.Arrays.stream(Catalog.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Catalog.class)
                .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .filter(method -> !List.of("telling", "answers").contains(method.getName()))
                .count();
        assertThat(questions).as("every question is tried above").isEqualTo(ways.size());
    }

    @Test
    void aWorkThatNobodyAskedForChangesNoAnswer() {
        TreeSet<Question> asked = new TreeSet<>();
        Catalog before = new Catalog(List.of(FIRST, SECOND));
        Catalog telling = before.telling(asked::add);
        telling.citing(SECOND.symbol());
        telling.expressions(SECOND.work());
        telling.citedAs(SECOND.symbol());
        telling.cites(FIRST.work(), Language.EN, "op3");

        assertThat(new Catalog(List.of(FIRST, SECOND, THIRD)).answers(asked)).isEqualTo(before.answers(asked));
        Entry longer = new Entry(
                SECOND.work(),
                SECOND.symbol(),
                Language.EN,
                SECOND.title(),
                SECOND.adopted(),
                9,
                List.of(cites("op9", "A/RES/60/251")),
                List.of());
        assertThat(new Catalog(List.of(FIRST, longer)).answers(asked))
                .as("what a neighbour cites is no matter of those who link to it")
                .isEqualTo(before.answers(asked));
    }

    @Test
    void eachAnswerThatBecomesAnotherIsSeen() {
        Catalog before = new Catalog(List.of(FIRST, SECOND));
        List<Question> held = List.of(new Question(Question.Kind.HOLDING, "A/HRC/RES/58/3", Optional.empty()));
        List<Question> citing = List.of(new Question(Question.Kind.CITING, "A/HRC/RES/58/1", Optional.empty()));
        List<Question> title = List.of(new Question(Question.Kind.TEXTS, "", Optional.of(SECOND.work())));
        List<Question> cites = List.of(new Question(Question.Kind.CITES, "op3", Optional.of(FIRST.work())));
        List<Question> citedAs = List.of(new Question(Question.Kind.CITED_AS, "A/HRC/RES/58/1", Optional.empty()));
        Catalog more = new Catalog(List.of(FIRST, SECOND, THIRD));
        Catalog other = new Catalog(List.of(entry("1", "Roads"), entry("2", "Deep wells")));

        assertThat(more.answers(held)).isNotEqualTo(before.answers(held));
        assertThat(more.answers(citing)).isNotEqualTo(before.answers(citing));
        assertThat(more.answers(citedAs)).isNotEqualTo(before.answers(citedAs));
        assertThat(other.answers(title)).isNotEqualTo(before.answers(title));
        assertThat(other.answers(cites)).isNotEqualTo(before.answers(cites));
    }

    @Test
    void aDocumentIsCalledByTheFullestFormThatAnyTextGivesIt() {
        for (List<Entry> order : List.of(
                List.of(
                        entry("1", "Roads", cites("op1", "S/RES/2690 (2023)")),
                        entry("2", "Wells", cites("op1", "S/RES/2690"))),
                List.of(
                        entry("1", "Roads", cites("op1", "S/RES/2690")),
                        entry("2", "Wells", cites("op1", "S/RES/2690 (2023)"))))) {
            Catalog catalog = new Catalog(order);
            assertThat(catalog.citedAs(new Symbol("S/RES/2690"))).isEqualTo(new Symbol("S/RES/2690 (2023)"));
            assertThat(catalog.cited()).containsExactly(new Symbol("S/RES/2690 (2023)"));
        }
    }

    @Test
    void theTextsOfAWorkStandInTheOrderOfLanguages() {
        List<Entry> texts = new java.util.ArrayList<>();
        for (Language language :
                List.of(Language.ES, Language.ZH, Language.AR, Language.RU, Language.EN, Language.FR)) {
            texts.add(new Entry(
                    FIRST.work(), FIRST.symbol(), language, FIRST.title(), FIRST.adopted(), 4, List.of(), List.of()));
        }
        assertThat(new Catalog(texts).expressions(FIRST.work()))
                .extracting(Catalog.Text::language)
                .containsExactly(Language.values());
    }

    private static Cites cites(String clause, String symbol) {
        return new Cites(clause, new Symbol(symbol), "", Mark.Role.values()[0]);
    }

    private static Entry entry(String number, String title, Cites... cites) {
        WorkId work = new WorkId(Organ.HRC, "58", number);
        return new Entry(
                work,
                new Symbol("A/HRC/RES/58/" + number),
                Language.EN,
                Optional.of(title),
                Optional.of(LocalDate.of(2025, 4, 4)),
                4,
                List.of(cites),
                List.of());
    }
}
