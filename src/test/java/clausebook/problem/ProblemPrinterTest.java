package clausebook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

    private final ProblemPrinter plain = new ProblemPrinter(false);

    @Test
    void aCaretStandsUnderTheCharacterInChinese() {
        Problem problem = Problem.warning(
                "note-without-text",
                new Place("content/hrc/58/30/zh.txt", 49, 5, "的报告，1"),
                "note 1 is marked here but its text is not in this source",
                "write it in zh.notes.txt");
        assertThat(plain.show(problem)).isEqualTo("""
                        content/hrc/58/30/zh.txt:49:5: warning[note-without-text]: note 1 is marked here but its text is not in this source
                          49 | 的报告，1
                             | 　　　　^
                          hint: write it in zh.notes.txt
                        """);
    }

    @Test
    void aRightToLeftLineIsQuotedInstead() {
        Problem problem = Problem.error("x", new Place("a", 3, 4, "إن مجلس حقوق"), "m", "h");
        assertThat(plain.show(problem)).contains("| at: “مجلس حقوق”").doesNotContain("^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        Problem problem = Problem.error("x", new Place("a", 1, 501, "x".repeat(500) + "!" + "y".repeat(500)), "m", "h");
        String shown = plain.show(problem);
        assertThat(shown.lines().mapToInt(String::length).max().orElse(0)).isLessThan(120);
        String[] lines = shown.split("\n");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('!');
    }

    @Test
    void theTerminalNeverObeysTheSource() {
        Problem problem =
                Problem.error("x", new Place("a\u001B[2J", 1, 1, "\u001B]0;owned\u0007\u202Eabc"), "m\u001B[31m", "");
        assertThat(plain.show(problem)).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void coloursOnlyWhenAsked() {
        Problem problem = Problem.error("x", Place.of("a"), "m", "h");
        assertThat(new ProblemPrinter(true).show(problem)).contains("\u001B[31;1merror[x]\u001B[0m");
        assertThat(plain.show(problem)).isEqualTo("a: error[x]: m\n  hint: h\n");
    }
}
