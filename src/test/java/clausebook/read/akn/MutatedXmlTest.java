package clausebook.read.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.parse.Parser;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.read.ReadSource;
import clausebook.text.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Damaged files: each gives a resolution with every character placed, or a refusal with its reason; never a fault. */
class MutatedXmlTest {

    private static final int MUTATIONS = Integer.getInteger("akn.mutations", 250);
    private static final List<String> SCRAPS = List.of(
            "<num>1.</num>",
            "</p>",
            "<p>",
            "<list>",
            "</paragraph><paragraph>",
            "&#x200E;",
            "<sup>(</sup>",
            "<eol/>",
            "<authorialNote marker=\"1\"><p>x</p></authorialNote>",
            "<noteRef href=\"#fn_1\"/>",
            "<td>",
            "&lt;",
            "&x;",
            "<span class=\"bold\">",
            "</span>",
            "<meta>",
            "<notes><note eId=\"fn_1\">",
            "\t7\t",
            "<num>",
            "\uFFFD",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<formula>",
            "<quotedStructure>",
            "1. ",
            "<table><tr><td>",
            "٣ - ",
            "(a)\t");

    @Test
    void noDamageIsAFaultAndNothingIsLost() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("src/test/resources/golden/read-akn"))) {
            files = walk.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        int read = 0;
        for (Path file : files) {
            String xml = Files.readString(file, StandardCharsets.UTF_8)
                    .replaceAll("86/[0-9]+", "86/1")
                    .replaceAll("86-[0-9]+", "86-1");
            Random random = new Random(file.getFileName().toString().hashCode() + xml.length());
            for (int i = 0; i < MUTATIONS; i++) {
                String damaged = i == 0 ? xml : mutated(xml, random);
                read += check(damaged, file + " mutation " + i) ? 1 : 0;
            }
        }
        assertThat(read).as("files that could still be read").isGreaterThan(files.size() * MUTATIONS / 20);
    }

    private static boolean check(String xml, String name) throws IOException {
        long begin = System.nanoTime();
        Outcome<Optional<ReadSource>> outcome = AknFile.read(xml.getBytes(StandardCharsets.UTF_8), "en");
        if (outcome.value().isEmpty()) {
            assertThat(outcome.problems()).as(name).anyMatch(Problem::isError);
            return false;
        }
        ReadSource source = outcome.value().get();
        Outcome<Optional<Resolution>> parsed = Parser.parse(source);
        if (parsed.value().isPresent()) {
            StringBuilder placed =
                    new StringBuilder(PlacedText.of(parsed.value().get()));
            for (SourceAccount.Removal removal : source.account().removed()) {
                placed.append(WhiteSpace.removedFrom(removal.passage().text()));
            }
            if (!sorted(placed.toString()).equals(sorted(source.account().text()))) {
                Path kept = Files.createTempFile("mutated", ".xml");
                Files.writeString(kept, xml, StandardCharsets.UTF_8);
                fail("%s: placed %s, source %s; kept as %s"
                        .formatted(name, placed, source.account().text(), kept));
            }
        } else {
            assertThat(parsed.problems()).as(name).anyMatch(Problem::isError);
        }
        assertThat(System.nanoTime() - begin).as(name).isLessThan(2_000_000_000L);
        return parsed.value().isPresent();
    }

    private static String mutated(String xml, Random random) {
        StringBuilder text = new StringBuilder(xml);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            int length = Math.min(1 + random.nextInt(60), text.length() - at);
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, text.substring(at, at + length));
                case 2 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 3 -> text.setCharAt(at, (char) (32 + random.nextInt(0x700)));
                case 4 -> swapElements(text, random);
                default -> rename(text, random);
            }
        }
        return text.toString();
    }

    /** Takes a whole element out and puts it in before another: the file stays well-formed. */
    private static void swapElements(StringBuilder text, Random random) {
        int from = text.indexOf("<p", random.nextInt(text.length()));
        int to = from < 0 ? -1 : text.indexOf("</p>", from);
        if (to < 0) {
            return;
        }
        String element = text.substring(from, to + 4);
        text.delete(from, to + 4);
        int place = text.indexOf("<p", random.nextInt(text.length()));
        text.insert(place < 0 ? from : place, element);
    }

    private static void rename(StringBuilder text, Random random) {
        List<String> names =
                List.of("paragraph", "content", "container", "num", "list", "point", "intro", "mainBody", "span");
        String name = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        String renamed = text.toString().replaceAll("(</?)" + name + "\\b", "$1" + other);
        text.setLength(0);
        text.append(renamed);
    }

    private static String sorted(String text) {
        char[] units = text.toCharArray();
        Arrays.sort(units);
        return new String(units);
    }
}
