package clausebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the main code to what makes two builds of one content equal byte for byte on every machine. */
class SameEverywhereTest {

    private static final Path SOURCES = Path.of("src/main/java/clausebook");

    /** @param allowed the files, by the end of their path, that may do it, since nothing they write is published */
    private record Rule(String why, Pattern forbidden, List<String> rooms, List<String> allowed) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "a clock",
                    "\\b(?:Instant|LocalDate|LocalDateTime|ZonedDateTime|Year|Clock)\\s*\\.\\s*(?:now|system\\w*)\\b"
                            + "|currentTimeMillis|new Date\\(\\)"),
            new Rule(
                    "a clock",
                    Pattern.compile("nanoTime"),
                    List.of(),
                    List.of("/serve/", "/publish/", "/Progress.java")),
            rule("the machine's locale", "\\bto(?:Lower|Upper)Case\\(\\)"),
            new Rule(
                    "the machine's locale",
                    Pattern.compile("Locale\\.getDefault"),
                    List.of(),
                    List.of("/Version.java")),
            rule("the machine's locale", "String\\.format\\(\\s*\"[^\"]*%[0-9,.]*[dfegx,]"),
            rule("the machine's locale", "\"[^\"\\n]*%[0-9]*(?:\\$)?(?:,|\\.)[^\"\\n]*\"\\s*\\.formatted\\("),
            rule(
                    "the machine's charset",
                    "Charset\\.defaultCharset|\\.getBytes\\(\\)|new (?:FileReader|FileWriter)\\("),
            new Rule(
                    "the machine's zone",
                    Pattern.compile("ZoneId\\.systemDefault|TimeZone\\.getDefault"),
                    List.of(),
                    List.of("/Version.java")),
            new Rule(
                    "chance",
                    Pattern.compile("new (?:Secure)?Random\\(|Math\\.random|ThreadLocalRandom|randomUUID"),
                    List.of(),
                    List.of("/publish/PublishLock.java")),
            new Rule(
                    "the order of a hash",
                    Pattern.compile(
                            "new (?:java\\.util\\.)?Hash(?:Map|Set)\\b"
                                    + "|\\b(?:Set|Map)\\.of(?:Entries)?\\([^()]+(?:\\([^()]*\\)[^()]*)*\\)\\s*\\.(?:stream|forEach|iterator)"),
                    List.of("/plan/", "/render/", "/export/", "/permalink/"),
                    List.of()));

    @Test
    void nothingDependsOnTheMachineOrTheHour() throws IOException {
        List<String> against = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String path = file.toString().replace('\\', '/');
                against.addAll(faults(path, Files.readString(file, StandardCharsets.UTF_8)));
                read++;
            }
        }
        assertThat(read).as("files read").isGreaterThan(150);
        assertThat(against).isEmpty();
    }

    @Test
    void everyRuleFindsWhatItForbids() {
        List<String> planted = List.of(
                "Instant.now()",
                "System.nanoTime()",
                "name.toLowerCase()",
                "Locale.getDefault()",
                "String.format(\"%d\", 1)",
                "\"%,d\".formatted(1)",
                "text.getBytes()",
                "ZoneId.systemDefault()",
                "new Random()",
                "new HashMap<>()",
                "Set.of(1, 2).stream()");
        for (String code : planted) {
            assertThat(faults("src/main/java/clausebook/plan/Planted.java", "x = " + code + ";"))
                    .as(code)
                    .hasSize(1);
        }
        assertThat(faults(
                        "src/main/java/clausebook/plan/Sound.java",
                        "new LinkedHashMap<>(); a.toLowerCase(Locale.ROOT)"))
                .isEmpty();
    }

    private static List<String> faults(String path, String code) {
        List<String> faults = new ArrayList<>();
        for (Rule rule : RULES) {
            boolean applies = rule.rooms().isEmpty() || rule.rooms().stream().anyMatch(path::contains);
            if (!applies || rule.allowed().stream().anyMatch(path::contains)) {
                continue;
            }
            Matcher found = rule.forbidden().matcher(code);
            while (found.find()) {
                long line = code.substring(0, found.start()).lines().count();
                faults.add(path + ":" + line + ": " + found.group() + " depends on " + rule.why());
            }
        }
        return faults;
    }

    private static Rule rule(String why, String forbidden) {
        return new Rule(why, Pattern.compile(forbidden), List.of(), List.of());
    }
}
