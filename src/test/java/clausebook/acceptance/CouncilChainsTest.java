package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clausebook.acceptance.ChainPages.Row;
import clausebook.corpus.Corpus;
import clausebook.golden.GoldenFolder;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two real series of the Security Council in six languages, where a folder of real documents is given
 * ({@code -Dcorpus=FOLDER}): the Panel of Experts on Mali, 2541 (2020) and 2590 (2021), and MINUSMA, 2531 (2020), 2584
 * (2021) and 2690 (2023), which ended it. What their pages tell is held against {@code golden/chains}.
 */
class CouncilChainsTest {

    private static final List<Integer> PANEL = List.of(2541, 2590);
    private static final List<Integer> MISSION = List.of(2531, 2584, 2690);

    @TempDir
    static Path shared;

    private static Path content;
    private static ChainPages pages;

    @BeforeAll
    static void build() throws IOException {
        Optional<Path> corpus = Corpus.folder();
        assumeTrue(corpus.isPresent(), "no corpus: give -Dcorpus=FOLDER, a folder of {slug}/{lang}.xml");
        content = Trees.content(shared.resolve("content"));
        for (int number : Stream.concat(PANEL.stream(), MISSION.stream()).toList()) {
            Path texts = slug(corpus.orElseThrow(), number);
            Path folder = content.resolve("sc/" + number);
            Trees.delete(folder);
            Trees.tree(texts, folder);
        }
        Path site = shared.resolve("site");
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        pages = new ChainPages(site);
    }

    private static Path slug(Path corpus, int number) throws IOException {
        try (Stream<Path> slugs = Files.list(corpus)) {
            Optional<Path> slug = slugs.filter(
                            each -> each.getFileName().toString().startsWith("s-res-" + number + "-"))
                    .findFirst();
            assumeTrue(slug.isPresent(), "the corpus lacks resolution " + number);
            return slug.orElseThrow();
        }
    }

    @Test
    void whatThePagesTellIsAsExpected() {
        new GoldenFolder("chains")
                .check(Map.of(
                        "mali-panel.txt", ChainFacts.of(pages, PANEL),
                        "minusma.txt", ChainFacts.of(pages, MISSION)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachClauseOfBothTextsStandsInOneRow(Language language) throws IOException {
        for (List<Integer> chain : List.of(PANEL, MISSION)) {
            for (int i = 1; i < chain.size(); i++) {
                int earlier = chain.get(i - 1);
                int later = chain.get(i);
                List<Row> rows = pages.comparison(later, earlier, language);
                assertThat(rows.stream().flatMap(row -> row.was().stream()))
                        .as("%d in %s", earlier, language)
                        .containsExactlyInAnyOrderElementsOf(clauses(earlier, language));
                assertThat(rows.stream().flatMap(row -> row.is().stream()))
                        .as("%d in %s", later, language)
                        .containsExactlyInAnyOrderElementsOf(clauses(later, language));
            }
        }
    }

    /** What was changed in one language only is a new translation: the page says so and leads to the others. */
    @Test
    void whatIsUnchangedInAnotherLanguageIsSaid() {
        Map<Language, List<Row>> rows = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            rows.put(language, pages.comparison(2584, 2531, language));
        }
        rows.forEach((language, here) -> {
            for (Row row : here) {
                List<String> others = rows.keySet().stream()
                        .filter(other -> other != language && isKept(rows.get(other), row))
                        .map(Language::code)
                        .toList();
                boolean changed = row.became().endsWith("changed");
                assertThat(row.unchangedIn()).as("%s %s", language, row.is()).isEqualTo(changed ? others : List.of());
            }
        });
        assertThat(rows.get(Language.FR)).anyMatch(row -> row.unchangedIn().contains("en"));
    }

    private static boolean isKept(List<Row> rows, Row pair) {
        return rows.stream()
                .anyMatch(row -> row.became().equals("kept")
                        && row.was().equals(pair.was())
                        && row.is().equals(pair.is()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theEndOfTheMissionIsToldInItsOwnClause(Language language) {
        String mission = pages.mandateOf(2690).orElseThrow();
        assertThat(pages.mandate(mission, language))
                .filteredOn(event -> event.kind().equals("ended"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date()).isEqualTo("2023-06-30");
                    assertThat(event.document()).isEqualTo("2690 (2023)");
                    assertThat(event.says()).containsExactly(new ChainPages.Says("2690 op1", true));
                });
    }

    /** The clauses to which the page of the whole text leads. */
    private static List<String> clauses(int work, Language language) throws IOException {
        Path whole = pages.site().resolve("sc/%d/%s/index.html".formatted(work, language.code()));
        return Jsoup.parse(Files.readString(whole)).select("main [id]").eachAttr("id").stream()
                .filter(id -> id.matches("(?:pp|op)[0-9]+"))
                .toList();
    }
}
