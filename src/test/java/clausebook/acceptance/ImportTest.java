package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command import: recognises a file, says what it understood, and puts it at its place. */
class ImportTest {

    private static final String ENGLISH = """
            General Assembly

            Ninety-ninth session

            Agenda item 43

            Resolution adopted by the General Assembly on 1 November 2044

            99/7. Care of wells

            The General Assembly,

            Recalling its resolution 98/12 of 3 May 2044,

            1. Invites all States:

            (a) To look after wells;

            (b) To tell their neighbours;

            2. Decides to come back to the matter.

            30th plenary meeting
            1 November 2044
            """;

    private static final String CHINESE = """
            人权理事会

            第九十九届会议

            2044年11月1日人权理事会通过的决议

            99/8. 水井养护

            人权理事会，

            回顾其2044年5月3日第98/12号决议，

            1. 请所有国家爱护水井；

            2. 决定继续处理此事。

            2044年11月1日
            第30次会议
            [未经表决获得通过。]
            """;

    @TempDir
    private Path folder;

    private Path content;
    private Path inbox;

    @BeforeEach
    void folders() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        inbox = Files.createDirectories(folder.resolve("inbox"));
    }

    private Path file(String name, String text) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private InProcess run(Object... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "import";
        all[1] = "--content";
        all[2] = content.toString();
        for (int i = 0; i < arguments.length; i++) {
            all[i + 3] = arguments[i].toString();
        }
        return InProcess.run(all);
    }

    @Test
    void aFileIsRecognisedAndCopiedByteForByte() throws IOException {
        Path file = file("anything.txt", ENGLISH);
        InProcess run = run(file);
        assertThat(run.exit()).isZero();
        assertThat(run.output())
                .contains("A/RES/99/7 in English, 1 preambular, 2 operative paragraphs, 2 items, 1 citations")
                .contains("content/ga/99/7/en.txt");
        assertThat(content.resolve("ga/99/7/en.txt")).hasSameBinaryContentAs(file);
        assertThat(run(file).output()).contains("already there");
    }

    @Test
    void aFolderIsTakenWholeAndEveryLanguageIsTold() throws IOException {
        file("a/x.txt", ENGLISH);
        file("b/y.txt", CHINESE);
        file(".hidden/z.txt", ENGLISH);
        InProcess run = run(inbox);
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("2 files: 2 imported");
        assertThat(content.resolve("ga/99/7/en.txt")).exists();
        assertThat(content.resolve("hrc/99/8/zh.txt")).exists();
    }

    @Test
    void whatProgramsLeaveInAFolderIsNoText() throws IOException {
        Files.createDirectories(inbox.resolve("page_files"));
        for (String name : new String[] {"~$99-7.docx", "Thumbs.db", "page_files/frame.html", "99-7.txt~"}) {
            Files.writeString(inbox.resolve(name), "x");
        }
        Files.writeString(inbox.resolve("99-7.txt"), ENGLISH);
        InProcess run = InProcess.run("import", "--content", content.toString(), inbox.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).doesNotContain("Thumbs").doesNotContain("frame");
        assertThat(content.resolve("ga/99/7/en.txt")).exists();
    }

    @Test
    void nothingIsOverwrittenUnlessItIsAskedFor() throws IOException {
        run(file("one.txt", ENGLISH));
        Path other = file("two.txt", ENGLISH.replace("look after", "care for"));
        InProcess refused = run(other);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output()).contains("error[already-there]").contains("refused");
        assertThat(content.resolve("ga/99/7/en.txt")).content().contains("look after");
        assertThat(run("--replace", other).output()).contains("replaced");
        assertThat(content.resolve("ga/99/7/en.txt")).hasSameBinaryContentAs(other);
    }

    @Test
    void twoFilesOfOneTextInOneRunAreNotChosenFrom() throws IOException {
        file("one.txt", ENGLISH);
        file("two.txt", ENGLISH.replace("look after", "care for"));
        InProcess run = run("--dry-run", inbox);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("would be imported").contains("another file of this run");
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void anotherFormatOfATextThatIsThereIsRefused() throws IOException {
        run(file("one.txt", ENGLISH));
        String html = "<html><body><p>" + ENGLISH.strip().replace("\n\n", "</p><p>") + "</p></body></html>";
        InProcess run = run(file("one.html", html));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("error[two-sources]");
    }

    @Test
    void theFormatIsTakenFromTheBytes() throws IOException {
        String html = "<html><body><p>" + ENGLISH.strip().replace("\n\n", "</p><p>") + "</p></body></html>";
        assertThat(run(file("wrong.pdf", html)).output()).contains("content/ga/99/7/en.html");
        InProcess picture = run(file("scan.txt", "GIF89a"));
        assertThat(picture.exit()).isEqualTo(1);
        assertThat(picture.output()).contains("this is a picture, which is not read");
    }

    @Test
    void aTextWithoutItsNumberAsksWhichItIs() throws IOException {
        String silent = ENGLISH.replace("99/7. ", "");
        InProcess unclear = run(file("silent.txt", silent));
        assertThat(unclear.exit()).isEqualTo(1);
        assertThat(unclear.output()).contains("error[work-unknown]").contains("--work ga/58/30 --lang en");
        assertThat(run("--work", "ga/99/7", "--lang", "en", file("silent.txt", silent))
                        .exit())
                .isZero();
        assertThat(content.resolve("ga/99/7/en.txt")).exists();
    }

    @Test
    void theNameSpeaksOnlyWhereTheTextIsSilent() throws IOException {
        InProcess named = run(file("A_RES_99_7-EN.txt", ENGLISH.replace("99/7. ", "")));
        assertThat(named.exit()).isZero();
        assertThat(named.output()).contains("warning[work-from-name]").contains("content/ga/99/7/en.txt");
        InProcess against = run(file("A_RES_99_6-EN.txt", ENGLISH));
        assertThat(against.exit()).isEqualTo(1);
        assertThat(against.output())
                .contains("error[name-mismatch]")
                .contains("the file's name says ga/99/6, the text says ga/99/7");
    }

    @Test
    void twoSymbolsAreAmbiguous() throws IOException {
        InProcess run = run(file("x.txt", "A/RES/99/7\n\nA/RES/99/9\n\n" + ENGLISH));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("error[work-ambiguous]").contains("ga/99/7 or ga/99/9");
    }

    @Test
    void theLetterOfOnePartNamesAWorkAndThoseOfAllPartsTheResolution() throws IOException {
        assertThat(run(file("b.txt", "A/RES/99/7 B\n\n" + ENGLISH.replace("99/7.", "99/7 B.")))
                        .output())
                .contains("content/ga/99/7b/en.txt");
        for (String printed : new String[] {"A/RES/99/7 A-B", "A/RES/99/7 A–B", "A/RES/99/7A-B"}) {
            assertThat(run("--dry-run", file("x.txt", printed + "\n\n" + ENGLISH))
                            .output())
                    .as(printed)
                    .contains("content/ga/99/7/en.txt");
        }
    }

    @Test
    void whatIsNoResolutionIsNamedForWhatItIs() throws IOException {
        InProcess run = run(file(
                "x.txt",
                "A/99/L.5\n\nFrance: draft resolution\n\n"
                        + ENGLISH.replace("99/7. ", "")
                                .replace("Resolution adopted by the General Assembly on 1 November 2044\n\n", "")));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("this was taken for a draft (A/99/L.5)");
    }

    @Test
    void everythingIsToldToProgramsToo() throws IOException {
        InProcess run = run("--json", file("x.txt", ENGLISH));
        assertThat(run.output())
                .contains("{\"type\":\"file\",")
                .contains("\"symbol\":\"A/RES/99/7\",\"language\":\"en\",\"title\":\"Care of wells\"")
                .contains("\"preambular\":1,\"operative\":2,\"items\":2")
                .contains(
                        "{\"type\":\"summary\",\"exit\":0,\"summary\":\"1 file: 1 imported\",\"files\":1,\"imported\":1}");
    }

    @Test
    void wrongUseIsSaidSo() throws IOException {
        assertThat(run().exit()).isEqualTo(2);
        assertThat(run(inbox.resolve("absent")).exit()).isEqualTo(2);
        Path file = file("x.txt", ENGLISH);
        assertThat(run("--work", "nonsense", file).exit()).isEqualTo(2);
        assertThat(run("--lang", "de", file).exit()).isEqualTo(2);
    }

    @Test
    void aSymbolicLinkInContentIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(content.resolve("ga"), elsewhere);
        InProcess run = run(file("x.txt", ENGLISH));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("error[symbolic-link]");
        assertThat(elsewhere).isEmptyDirectory();
    }
}
