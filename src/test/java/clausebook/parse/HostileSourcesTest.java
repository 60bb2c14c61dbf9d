package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import clausebook.OwnTime;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and hostile sources end in a resolution or in refusals that say where; nothing is lost, nothing hangs. */
class HostileSourcesTest {

    /** {@code -Dhostile.signs=1000000} for the full size. */
    private static final int SIGNS = Integer.getInteger("hostile.signs", 100_000);

    private static final Path FIRST = Path.of("content/hrc/58/30/zh.txt");

    @Test
    void fiveHundredDamagedCopiesOfTheFirstInput() throws IOException {
        byte[] original = Files.readAllBytes(FIRST);
        Random random = new Random(5830);
        int read = 0;
        for (int i = 0; i < 500; i++) {
            byte[] damaged = damage(original, random);
            String name = "mutation " + i;
            Outcome<Optional<Resolution>> outcome =
                    assertTimeout(Duration.ofSeconds(2), () -> Reading.parse("hrc/58/30", "zh", damaged), name);
            assertThat(outcome.value().isPresent() || outcome.hasErrors())
                    .as(name)
                    .isTrue();
            outcome.value().ifPresent(resolution -> checkWhole(resolution, name));
            for (Problem problem : outcome.problems()) {
                assertThat(problem.hint().isEmpty() && problem.isError())
                        .as(name)
                        .isFalse();
            }
            read += outcome.value().isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(100);
    }

    private static void checkWhole(Resolution resolution, String name) {
        WholeText.check(resolution, name);
        if (resolution.source().removed().isEmpty() && resolution.footnotes().isEmpty()) {
            assertThat(PlacedText.of(resolution))
                    .as(name)
                    .isEqualTo(resolution.source().text());
        }
    }

    /** Whole-character damage mostly, so that the text is still read; now and then a flipped byte. */
    private static byte[] damage(byte[] original, Random random) {
        StringBuilder text = new StringBuilder(new String(original, StandardCharsets.UTF_8));
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(120));
            switch (random.nextInt(9)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 2 ->
                    text.insert(
                            at,
                            List.of(
                                            "1. ",
                                            "(a) ",
                                            "\n\n17. ",
                                            "\f",
                                            "，1",
                                            "*",
                                            "附件\n",
                                            "\n3/5\n",
                                            "人权理事会，\n",
                                            "____\n1 注",
                                            "“")
                                    .get(random.nextInt(11)));
                case 3 -> text.insert(at, '\n');
                case 4 -> text.insert(at, (char) (0x20 + random.nextInt(0x2100)));
                case 5 -> {
                    String[] lines = text.toString().split("\n", -1);
                    int one = random.nextInt(lines.length);
                    int two = random.nextInt(lines.length);
                    String kept = lines[one];
                    lines[one] = lines[two];
                    lines[two] = kept;
                    text = new StringBuilder(String.join("\n", lines));
                }
                case 6 -> text.insert(at, "(a) 一；\n(b) 二；\n(d) 三；\n");
                case 7 -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                default -> text.insert(at, "\nA/HRC/RES/58/30\n\n2\n");
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第", "7", "、", " ", "(", "(a) ", "1. x\n", "“", "，1", "*", "\f", "年", "[", "A/", "一", "\n\n", "3/5\n",
                "- ", "附件\n"
            })
    void longRunsOfOneSignAreReadInLinearTime(String sign) throws Throwable {
        String text = "人权理事会，\n重申，\n1. 决定" + sign.repeat(SIGNS / sign.length()) + "；\n2. 决定。\n";
        OwnTime.assertAtMost(Duration.ofMillis(1000 + SIGNS / 200), sign, () -> {
            var outcome = Reading.parse("hrc/58/30", "zh", text);
            assertThat(outcome.value().isPresent() || outcome.hasErrors()).isTrue();
        });
    }

    @Test
    void deepListsAreHeldAtTheFourthDegree() {
        StringBuilder text = new StringBuilder("人权理事会，\n\n重申，\n\n1. 请：\n\n");
        for (int i = 0; i < 1000; i++) {
            text.append("(a) 甲：\n\n(i) 乙：\n\n(1) 丙：\n\n");
        }
        var outcome = Reading.parse("hrc/58/30", "zh", text + "2. 决定。\n");
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.hasErrors()).isTrue();
    }

    @Test
    void lineEndsAndMarksOfOrderChangeNothing() throws IOException {
        String original = Files.readString(FIRST);
        List<String> expected = words(original);
        for (String other : Arrays.asList(
                "\uFEFF" + original,
                original.replace("\n", "\r\n"),
                original.replace("\n", "\r"),
                original.replace("\n", "\u0085"),
                original.replace("\n", "\u2028"))) {
            assertThat(words(other)).isEqualTo(expected);
        }
    }

    private static List<String> words(String text) {
        return Reading.parse("hrc/58/30", "zh", text).value().orElseThrow().clauses().stream()
                .map(clause -> clause.id() + " " + clause.fullText())
                .toList();
    }
}
