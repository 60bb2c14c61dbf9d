package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two resolutions on a body of a common name that recall a third: whether it is one body hangs on what that one did. A build that uses
 * what the last one noted tells the same as one that makes everything anew.
 */
class BodiesOfOneNameTest {

    private static final String RECALLS = "Recalling its resolution 3500 (2034),";
    private static final String EXTENDS = "Decides to extend the mandate of the Mission until 31 March 2036;";
    private static final String ENDS = "Decides to terminate the mandate of the Mission;";

    @TempDir
    Path scratch;

    private Path content;
    private Path site;

    @BeforeEach
    void twoTexts() throws IOException {
        content = SmallLibrary.empty(scratch.resolve("content"));
        site = scratch.resolve("site");
        write(3501, 2035, RECALLS, EXTENDS);
        write(3502, 2036, RECALLS, ENDS);
        build(site);
    }

    private void write(int number, int year, String preamble, String act) throws IOException {
        Path file = content.resolve("sc/" + number + "/en.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                United Nations
                S/RES/%1$d (%2$d)
                Security Council
                Distr.: General
                14 March %2$d

                Resolution %1$d (%2$d)

                Adopted by the Security Council at its 10301st meeting, on 14 March %2$d

                The Security Council,

                %3$s

                1. %4$s

                2. Decides to remain seized of the matter.
                """.formatted(number, year, preamble, act));
    }

    private void build(Path into) {
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", into.toString());
        assertThat(run.exit()).as(run.output()).isZero();
    }

    private List<String> mandates() throws IOException {
        try (Stream<Path> pages = Files.list(site.resolve("mandates"))) {
            return pages.filter(Files::isDirectory)
                    .map(page -> page.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areTwoUntilTheThirdIsThere() throws IOException {
        assertThat(mandates()).hasSize(2);
        assertThat(site.resolve("sc/3502/en/compare")).doesNotExist();

        write(3500, 2034, "Acting at the request of Ruritania,", "Decides to extend the mandate of the Mission;");
        build(site);
        assertThat(mandates()).hasSize(1);
        assertThat(site.resolve("sc/3502/en/compare/sc-3501.html")).exists();
        assertThat(Trees.fingerprint(site)).isEqualTo(anew());
    }

    @Test
    void staysTwoWhereTheThirdDidSomethingElse() throws IOException {
        write(3500, 2034, "Acting at the request of Ruritania,", "Decides to send observers;");
        build(site);
        assertThat(mandates()).hasSize(2);
        assertThat(Trees.fingerprint(site)).isEqualTo(anew());
    }

    @Test
    void aDocumentThatComesIsDatedByItselfOnThePagesOfTheOthers() throws IOException {
        write(
                3503,
                2037,
                "Acting at the request of Ruritania,",
                "Decides to extend the mandate of the Mission, as set out in resolution 3499 (2033);");
        build(site);
        write(3499, 2033, "Acting at the request of Ruritania,", "Decides to send observers;");
        build(site);
        String told = "";
        for (String mandate : mandates()) {
            told += Unzipped.read(site.resolve("mandates/" + mandate + "/en.html"))
                    .select("#events")
                    .text();
        }
        assertThat(told).contains("14 March 2033 Security Council resolution 3499 (2033) mandate set out");
        assertThat(Trees.fingerprint(site)).isEqualTo(anew());
    }

    /** Made of the same content without anything noted. */
    private List<String> anew() {
        Path other = scratch.resolve("anew");
        build(other);
        return Trees.fingerprint(other);
    }
}
