package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program with one command that has every kind of option. */
class ProgramTest {

    private static final CommandOption STRICT = CommandOption.flag("strict", "Warnings are errors.");
    private static final CommandOption OUT = CommandOption.valued("out", "folder", "site", "Where to");
    private static final CommandOption URL = CommandOption.valued("base-url", "url", "Where it will be read.");
    private static final Command PRINT =
            Command.of("press print", "Prints it.", List.of(STRICT, OUT, URL)).taking("FILE", "What to print.");
    private static final Program PRESS =
            new Program(Command.of("press", "A press.", List.of()), List.of(PRINT), "Say what.", "The end.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print --out=there --strict a b",
                "print --out there --strict a b",
                "print a --out there b --strict",
                "print --strict --out=there -- a b"
            })
    void optionsStandInAnyOrderAndForm(String written) {
        Line line = line(written);
        assertThat(line.command()).isEqualTo(PRINT);
        assertThat(line.has(STRICT)).isTrue();
        assertThat(line.path(OUT)).isEqualTo(Path.of("there"));
        assertThat(line.value(URL)).isEmpty();
        assertThat(line.operands()).containsExactly("a", "b");
    }

    @Test
    void anOptionThatIsNotGivenHasItsOwnValue() {
        Line line = line("print a");
        assertThat(line.has(STRICT)).isFalse();
        assertThat(line.has(OUT)).isFalse();
        assertThat(line.value(OUT)).contains("site");
    }

    @Test
    void aValueIsTakenAsItIsWritten() {
        assertThat(line("print --base-url= a").value(URL)).contains("");
        assertThat(line("print --base-url=https://x.org/?a=b a").value(URL)).contains("https://x.org/?a=b");
        assertThat(line("print --base-url='x' a").value(URL)).contains("'x'");
        assertThat(line("print --out \"x\" a").value(OUT)).contains("\"x\"");
        assertThat(line("print --out -5 @a").value(OUT)).contains("-5");
        assertThat(line("print --out=x -- --strict").operands()).containsExactly("--strict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"print --strict", "print --stric a", "print -s a", "print --out", "pront a", "--out x"})
    void whatCannotBeIsWrongUsage(String written) {
        assertThatExceptionOfType(WrongUsage.class).isThrownBy(() -> PRESS.read(List.of(written.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "443"})
    void aNumberIsWithinItsBounds(String number) {
        assertThat(line("print --out " + number + " a").number(OUT, 0, 443)).isEqualTo(Integer.parseInt(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "444", "", "4 ", "many", "99999999999"})
    void anyOtherIsWrongUsage(String number) {
        Line line = new Line(PRINT, Map.of("out", number), List.of("a"));
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> line.number(OUT, 0, 443))
                .withMessage("--out is a number from 0 to 443, not \"" + number + "\"");
    }

    @Test
    void aNameThatCanBeNoFileIsWrongUsage() {
        Line line = new Line(PRINT, Map.of("out", "a\0b"), List.of("a"));
        assertThatExceptionOfType(WrongUsage.class).isThrownBy(() -> line.path(OUT));
    }

    @Test
    void versionAndHelpAreAskedForAnywhere() {
        assertThat(PRESS.read(List.of("-V"))).isEqualTo(new Request.ForVersion());
        assertThat(PRESS.read(List.of("print", "--version"))).isEqualTo(new Request.ForVersion());
        assertThat(PRESS.read(List.of("print", "-Vh"))).isEqualTo(new Request.ForHelp(PRINT));
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> PRESS.read(List.of("print", "--unknown", "--", "--help")));
    }

    @Test
    void whoAsksForHelpNeedNotHaveWrittenTheRestRight() {
        assertThat(PRESS.read(List.of("print", "--unknown", "--help"))).isEqualTo(new Request.ForHelp(PRINT));
        assertThat(PRESS.read(List.of("print", "-h", "--out"))).isEqualTo(new Request.ForHelp(PRINT));
    }

    @Test
    void anOptionIsGivenOnce() {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> PRESS.read(List.of("print", "--out", "a", "--out", "b", "x")))
                .withMessage("Option '--out' is given more than once");
    }

    @Test
    void aFlagWithAValueIsToldAsThat() {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> PRESS.read(List.of("print", "--strict=yes", "x")))
                .withMessage("Option '--strict' takes no value: '--strict=yes'");
    }

    @Test
    void coloursSetOffWhatIsWritten() {
        String help = PRESS.help(PRINT, true);
        assertThat(help)
                .startsWith("Usage: \u001B[1mpress print\u001B[0m [\u001B[33m-hV\u001B[0m]")
                .contains("\u001B[33m--out\u001B[0m=\u001B[3m<folder>\u001B[0m     Where to (default: site).")
                .contains("\u001B[33mFILE...\u001B[0m");
        assertThat(help.replaceAll("\u001B\\[[0-9;]+m", "")).isEqualTo(PRESS.help(PRINT, false));
        WrongUsage wrong = new WrongUsage(PRINT, "No.", "Did you mean: yes?");
        assertThat(PRESS.tell(wrong, true)).isEqualTo("\u001B[31;1mNo.\nDid you mean: yes?\u001B[0m\n");
        assertThat(PRESS.tell(wrong, false)).isEqualTo("No.\nDid you mean: yes?\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--contnt, --content", // one left out
        "--outt, --out", // one too many
        "--lnik, --link", // two in each other's place
        "--strikt, --strict", // another
        "--Content, --content",
        "--js, --json",
        "--language, --lang",
        "--zebra, ''",
        "--o, ''",
        "'', ''"
    })
    void theNearestNameIsFound(String written, String near) {
        List<String> names = List.of("--content", "--out", "--link", "--strict", "--json", "--lang");
        assertThat(String.join(" ", Nearest.of(written, names))).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "'out,err', true, true",
        "out, true, false",
        "err, false, true",
        "none, false, false",
    })
    void coloursStandOnTerminalsOnly(String told, boolean out, boolean err) {
        assertThat(Terminal.OUT.hasColours(told, Map.of())).isEqualTo(out);
        assertThat(Terminal.ERR.hasColours(told, Map.of())).isEqualTo(err);
        assertThat(Terminal.ERR.hasColours(told, Map.of("NO_COLOR", ""))).isFalse();
    }

    private static Line line(String written) {
        return ((Request.ForWork) PRESS.read(List.of(written.split(" ")))).line();
    }
}
