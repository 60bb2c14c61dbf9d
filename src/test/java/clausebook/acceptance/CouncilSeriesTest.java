package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Resolutions of the Security Council, whose folders do not hold the year that their texts name: a panel of experts that is
 * extended, and another one of the same name in between. The texts are ours.
 */
class CouncilSeriesTest {

    @TempDir
    Path scratch;

    private Path content;
    private Path site;

    @BeforeEach
    void build() throws IOException {
        content = Trees.content(scratch.resolve("content"));
        text(2990, 2029, 2974, "2028", "gravely concerned by the state of the lamps");
        text(2991, 2029, 2827, "2023", "gravely concerned by the state of the wells");
        text(2992, 2030, 2974, "2028", "gravely concerned by the state of the lamps and of the harbours");
        site = scratch.resolve("site");
        assertThat(build(site, true).exit()).isZero();
    }

    @Test
    void theLaterTextStandsBesideTheEarlierOneOfItsOwnPanel() throws IOException {
        assertThat(below("sc")).contains("sc/2992/en/compare/sc-2990.html");
        assertThat(below("sc"))
                .noneMatch(page -> page.contains("compare/sc-2991.html") || page.startsWith("sc/2991/en/compare"));
        assertThat(Files.readString(site.resolve("sc/2992/en/op1.html")))
                .as("what became of the clause")
                .contains("../../2990/en/op1.html");
    }

    @Test
    void twoPanelsOfOneNameAreTwoMandates() throws IOException {
        List<List<String>> told = new ArrayList<>();
        for (String page : below("mandates")) {
            String html = page.endsWith("/en.html") ? Files.readString(site.resolve(page)) : "";
            if (html.contains("Panel of Experts")) {
                told.add(Stream.of("sc/2990/", "sc/2991/", "sc/2992/")
                        .filter(html::contains)
                        .toList());
            }
        }
        assertThat(told).containsExactlyInAnyOrder(List.of("sc/2990/", "sc/2992/"), List.of("sc/2991/"));
        assertThat(Files.readString(site.resolve("mandates/index.html")))
                .as("the list tells them apart")
                .contains("Panel of Experts – 2990 (2029)", "Panel of Experts – 2991 (2029)");
    }

    @Test
    void anIndexThatIsBroughtUpToDateNamesThemWithTheirYear() throws IOException {
        Files.delete(content.resolve("sc/2991/permalinks.tsv"));
        Trees.edit(content.resolve("sc/2991/en.txt"), text -> text.replace("gravely concerned", "deeply concerned"));

        InProcess again = build(site, true);

        assertThat(again.exit()).isZero();
        assertThat(again.output()).doesNotContain(" 0 as before");
        Path anew = scratch.resolve("anew");
        assertThat(build(anew, false).exit()).isZero();
        assertThat(Files.readString(site.resolve("SHA256SUMS")))
                .isEqualTo(Files.readString(anew.resolve("SHA256SUMS")));
        assertThat(Files.readString(site.resolve("en/actions.html"))).contains("2991 (2029)");
    }

    private List<String> below(String folder) throws IOException {
        try (Stream<Path> pages = Files.walk(site.resolve(folder))) {
            return pages.map(page -> site.relativize(page).toString()).toList();
        }
    }

    private InProcess build(Path out, boolean noting) {
        List<String> arguments = new ArrayList<>(
                Arrays.asList("build", "--content", content.toString(), "--out", out.toString(), "--templates"));
        arguments.add(CommandRun.PROJECT.resolve("templates").toString());
        if (noting) {
            arguments.addAll(List.of("--cache", scratch.resolve("cache").toString()));
        }
        return InProcess.run(arguments.toArray(String[]::new));
    }

    private void text(int number, int year, int founding, String foundingYear, String concern) throws IOException {
        Path folder = Files.createDirectories(content.resolve("sc/" + number));
        Files.writeString(folder.resolve("en.txt"), """
                Resolution %1$d (%2$d)

                Adopted by the Security Council at its 99%3$s meeting, on 30 August %2$d

                The Security Council,

                Recalling its resolution %4$d (%5$s), and %6$s,

                1. Decides to extend until 30 September %7$d the mandate of the Panel of Experts, as set out in paragraphs 11 to 15 of resolution %4$d (%5$s);

                2. Decides to remain seized of the matter.
                """.formatted(
                        number, year, (number % 100) + "th", founding, foundingYear, concern, year + 1));
    }
}
