package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten texts in six languages, damaged at random from a fixed seed: every copy is read whole or refused with a reason and a
 * way out; nothing is lost, nothing is thrown, nothing takes long.
 */
class MutationTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/parse");
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** What damage puts into a text: what the parser takes for something, in every language. */
    private static final List<String> PIECES = List.of(
            "1. ",
            "\n17. ",
            "2 bis. ",
            "(a) ",
            "\n(i) ",
            "a) ",
            "(أ) ",
            "\u200E3 - ",
            "㈠",
            "\f",
            ",1 ",
            "，1",
            "1/ ",
            "*",
            "[^2]",
            "\n____\n1 A/78/900.\n",
            "\nAnnex\n",
            "\n附件\n",
            "\nالمرفق\n",
            "\n3/5\n",
            "\nA/RES/79/900\n2\n",
            "\nThe General Assembly,\n",
            "\nSecurity Council\n",
            "[Adopted by a recorded vote of 3 to 1,",
            "\nIn favour:\n",
            "“",
            "»",
            "\u00A0",
            "\r",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "\u0000",
            "---\n",
            "\n\n\n",
            "٤",
            "𠀀",
            "\nI\n",
            "ثانيا");

    private record Text(String work, String language, String words) {}

    @Test
    void damagedCopiesAreReadOrRefused() throws IOException {
        damage(Integer.getInteger("mutations", 40));
    }

    @Test
    @Tag("release")
    void tenThousandDamagedCopiesAreReadOrRefused() throws IOException {
        damage(1000);
    }

    private static void damage(int copies) throws IOException {
        List<Text> texts = texts();
        assertThat(texts).hasSize(10);
        int read = 0;
        for (Text text : texts) {
            // The first reading loads the language's word lists; it is not timed.
            Reading.parse(text.work(), text.language(), text.words());
            Random random =
                    new Random(text.language().hashCode() * 31L + text.work().length());
            for (int i = 0; i < copies; i++) {
                read += check(text, damaged(text.words(), random), text.work() + " " + text.language() + " copy " + i);
            }
        }
        assertThat(read).isGreaterThan(copies);
    }

    private static List<Text> texts() throws IOException {
        List<String> names = Stream.concat(
                        Stream.of("en", "fr", "es", "ru", "ar", "zh").map(language -> "structure-" + language),
                        Stream.of("recorded-vote-en", "recorded-vote-ar", "security-council-vote-fr", "page-furniture"))
                .toList();
        return names.stream().map(MutationTest::text).toList();
    }

    private static Text text(String name) {
        Path content = GOLDEN.resolve(name).resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            Path file = files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            String language = file.getFileName().toString().replace(".txt", "");
            String work = content.relativize(file.getParent()).toString().replace('\\', '/');
            return new Text(work, language, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static byte[] damaged(String words, Random random) {
        StringBuilder text = new StringBuilder(words);
        for (int times = 1 + random.nextInt(5); times > 0; times--) {
            int at = random.nextInt(Math.max(1, text.length()));
            int end = Math.min(text.length(), at + random.nextInt(80));
            switch (random.nextInt(7)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
                case 2, 3 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 4 -> text.insert(at, (char) (0x20 + random.nextInt(0xD000)));
                case 5 -> text = new StringBuilder(swapped(text.toString().split("\n", -1), random));
                default -> text.setLength(Math.max(1, random.nextInt(4) == 0 ? at : text.length() - 1));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(25) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String swapped(String[] lines, Random random) {
        int one = random.nextInt(lines.length);
        int two = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[two];
        lines[two] = kept;
        return String.join("\n", lines);
    }

    private static int check(Text text, byte[] bytes, String name) {
        long begun = System.nanoTime();
        Outcome<Optional<Resolution>> outcome = Reading.parse(text.work(), text.language(), bytes);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(name).isLessThan(LONGEST);
        assertThat(outcome.value().isPresent() || outcome.hasErrors()).as(name).isTrue();
        assertThat(outcome.problems())
                .as(name)
                .noneMatch(problem -> problem.isError()
                        && (problem.hint().isEmpty() || problem.message().isEmpty()));
        outcome.value().ifPresent(resolution -> WholeText.check(resolution, name));
        return outcome.value().isPresent() ? 1 : 0;
    }
}
