package clausebook.verify.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.CommandLineAccess;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of many works is checked by as many processors as there are, in little memory, and tells the same. */
class LibraryCheckTest {

    private static final int WORKS = 300;

    /** More than the memory of {@link #aLibraryNeedsLittleMemory} holds. */
    private static final int LARGE = 64 << 20;

    @TempDir
    private static Path folder;

    private static Path sound;

    /** A page that is gone, a link that leads nowhere, words that were changed, a heading too many. */
    private static Path faulty;

    @BeforeAll
    static void write() throws IOException {
        sound = folder.resolve("sound");
        library().put("data/large.bin", new byte[LARGE]).write(sound);
        FinishedSite spoiled = library();
        for (int work = 3; work <= WORKS; work += 7) {
            String zh = "hrc/60/" + work + "/zh/";
            spoiled.change(zh + "op1.html", "合作", "协作");
            spoiled.change(zh + "pp1.html", "</body>", "<h1>y</h1></body>");
            spoiled.change(zh + "source.html", "</body>", "<a href=\"../../no/zh/op1.html\">y</a></body>");
            if (work % 2 == 0) {
                spoiled.remove("hrc/60/" + work + "/op1.html");
            }
        }
        faulty = folder.resolve("faulty");
        spoiled.write(faulty);
    }

    /** Each work leads to all others in several ways: more ways out in all than the memory holds. */
    private static FinishedSite library() {
        FinishedSite site = new FinishedSite();
        Map<String, byte[]> one = site.ofWork();
        StringBuilder all = new StringBuilder();
        StringBuilder home = new StringBuilder();
        for (int work = 1; work <= WORKS; work++) {
            for (String place : List.of("zh/op1.html#op1-a", "zh/op1.html", "zh/pp1.html", "op1.html")) {
                all.append("<a href=\"../../%d/%s\">x</a>".formatted(work, place));
            }
            for (String page : List.of("zh/index.html", "op1.html", "pp1.html")) {
                home.append("<a href=\"hrc/60/%d/%s\">x</a>".formatted(work, page));
            }
        }
        for (int work = 1; work <= WORKS; work++) {
            for (Map.Entry<String, byte[]> file : one.entrySet()) {
                String address =
                        file.getKey().replace("58/30/", "60/" + work + "/").replace("58-30", "60-" + work);
                String text = new String(file.getValue(), StandardCharsets.UTF_8).replace("58-30", "60-" + work);
                boolean leads = address.endsWith("/source.html");
                site.put(address, leads ? text.replace("</body>", all + "</body>") : text);
            }
        }
        return site.change("index.html", "</body>", home + "</body>");
    }

    @Test
    void aLibraryPasses() throws IOException {
        SiteCheck.Report report = CommandLineAccess.check(sound, 2);
        assertThat(report.problems()).isEmpty();
        assertThat(report.pages()).isEqualTo(8 + WORKS * 7);
        assertThat(report.files()).isEqualTo(11 + WORKS * 8);
        assertThat(report.characters()).hasSize(1 + WORKS);
    }

    @Test
    void oneProcessorAndManyTellTheSame() throws IOException {
        SiteCheck.Report one = CommandLineAccess.check(faulty, 1);
        assertThat(one.problems()).hasSizeGreaterThan(150);
        assertThat(one.problems().stream().map(Problem::code).distinct())
                .contains("fidelity", "page-heading", "broken-link", "lost-page", "more-of-a-kind");
        for (int round = 0; round < 3; round++) {
            SiteCheck.Report many = CommandLineAccess.check(faulty, 7);
            assertThat(many).isEqualTo(one);
            assertThat(List.copyOf(many.characters().keySet()))
                    .isEqualTo(List.copyOf(one.characters().keySet()));
        }
    }

    @Test
    void aLibraryNeedsLittleMemory() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                "clausebook.Main",
                "check",
                "--out",
                sound.toString()));
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(Files.readString(printed)).contains("every promise holds");
        assertThat(exit).isZero();
    }
}
