package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.build.Version;
import clausebook.golden.GoldenFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line accepts, refuses and explains, as a person sees it: commands and what they print, line by line. */
class CommandLineTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/command-line");

    @ParameterizedTest
    @ValueSource(strings = {"help", "wrong-usage", "accepted"})
    void everyCommandPrintsWhatItDid(String name) throws IOException {
        String commands = Files.readString(GOLDEN.resolve(name).resolve("commands.txt"), StandardCharsets.UTF_8);
        StringBuilder transcript = new StringBuilder();
        commands.lines().forEach(line -> transcript.append(session(line, !name.equals("help"))));
        new GoldenFolder("command-line/" + name)
                .check(Map.of("commands.txt", commands, "transcript.txt", transcript.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "build --version", "import -V"})
    void theVersionIsTold(String asked) {
        Printed printed = Printed.by(List.of(asked.split(" ")));
        assertThat(printed.output.lines()).containsExactly("clausebook " + Version.number(), Version.surroundings());
        assertThat(printed.errors).isEmpty();
        assertThat(printed.exit).isZero();
    }

    /** @param shortened whether a whole help, printed behind an error, is named in place of being told once more */
    private static String session(String line, boolean shortened) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.remove(0);
        words.replaceAll(word -> word.equals("''") ? "" : word);
        Printed printed = Printed.by(words);
        String errors = printed.errors;
        if (shortened) {
            for (String command : List.of("build", "check", "serve", "import", "")) {
                List<String> asked = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
                errors = errors.replace(Printed.by(asked).output, "(clausebook " + String.join(" ", asked) + ")\n");
            }
        }
        return "$ " + line + "\n" + printed.output
                + errors.lines().map(each -> "! " + each + "\n").reduce("", String::concat) + "exit " + printed.exit
                + "\n\n";
    }

    private record Printed(int exit, String output, String errors) {

        static Printed by(List<String> arguments) {
            StringWriter output = new StringWriter();
            StringWriter errors = new StringWriter();
            int exit = Main.run(
                    new PrintWriter(output, true), new PrintWriter(errors, true), arguments.toArray(String[]::new));
            return new Printed(exit, lines(output), lines(errors));
        }

        private static String lines(StringWriter printed) {
            return printed.toString().replace(System.lineSeparator(), "\n");
        }
    }
}
