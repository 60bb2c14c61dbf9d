package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.text.WhiteSpace;
import clausebook.un.ActionWords.Part;
import clausebook.un.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Measures the word lists against the words that the United Nations' own Akoma Ntoso files set in italics or bold. The
 * files are no part of the project: {@code -Dcorpus=<folder>} says where they are. The word lists were made with some of
 * them; the others were held out, and are what the thresholds are about.
 */
class CorpusTest {

    private static final Set<String> HELD_OUT = Set.of(
            "a-res-79-183", "a-res-79-28", "a-res-79-58", "s-res-2602-2021", "s-res-2541-2020", "s-res-2588-2021");

    record Paragraph(Part part, String text, List<int[]> gold) {}

    private final List<String> differences = new ArrayList<>();
    private int gold;
    private int ours;
    private int right;
    private int sameStart;
    private int exact;
    private int goldInside;
    private int oursInside;
    private int sameInside;

    @Test
    void chineseOpeningPhrasesOfFilesHeldOut() throws IOException {
        measure(Language.ZH, true);
        assertThat(sameStart / (double) gold).as("recall").isGreaterThan(0.95);
        assertThat(right / (double) ours).as("precision").isGreaterThan(0.95);
    }

    @Test
    void chineseOpeningPhrasesOfFilesRead() throws IOException {
        measure(Language.ZH, false);
        assertThat(sameStart / (double) gold).as("recall").isGreaterThan(0.98);
    }

    @Test
    void englishOpeningPhrasesOfFilesHeldOut() throws IOException {
        measure(Language.EN, true);
        assertThat(sameStart / (double) gold).as("recall").isGreaterThan(0.95);
        assertThat(right / (double) ours).as("precision").isGreaterThan(0.95);
    }

    @Test
    void englishOpeningPhrasesOfFilesRead() throws IOException {
        measure(Language.EN, false);
        assertThat(sameStart / (double) gold).as("recall").isGreaterThan(0.98);
    }

    private void measure(Language language, boolean heldOut) throws IOException {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "no -Dcorpus=<folder> given");
        List<Path> works;
        try (Stream<Path> folders = Files.list(Path.of(corpus, "akn"))) {
            works = folders.sorted().toList();
        }
        for (Path work : works) {
            Path file = work.resolve(language.code() + ".xml");
            if (HELD_OUT.contains(work.getFileName().toString()) == heldOut && Files.exists(file)) {
                for (Paragraph paragraph : paragraphs(file)) {
                    compare(work.getFileName().toString(), paragraph, language);
                }
            }
        }
        System.out.printf(
                "%s %s: opening phrases gold %d ours %d same start %d (recall %.3f precision %.3f) exact %d;"
                        + " inside paragraphs gold %d ours %d same %d%n",
                language.code(),
                heldOut ? "held out" : "read",
                gold,
                ours,
                sameStart,
                sameStart / (double) gold,
                right / (double) ours,
                exact,
                goldInside,
                oursInside,
                sameInside);
        if (Boolean.getBoolean("corpus.show")) {
            differences.forEach(System.out::println);
        }
    }

    private void compare(String work, Paragraph paragraph, Language language) {
        List<Mark.Action> found = ActionReader.read(paragraph.text, language, paragraph.part);
        for (int[] span : paragraph.gold) {
            boolean opening = span[0] == 0;
            Mark.Action match = found.stream()
                    .filter(act -> act.start() < span[1] && span[0] < act.end())
                    .findFirst()
                    .orElse(null);
            if (opening || isFrame(paragraph, span)) {
                gold++;
                if (match != null) {
                    sameStart++;
                    exact += match.end() == span[1] ? 1 : 0;
                } else {
                    differences.add("missed opening " + work + " " + snippet(paragraph.text, span[0]));
                }
            } else {
                goldInside++;
                sameInside += match != null ? 1 : 0;
                if (match == null) {
                    differences.add("missed inside " + work + " " + snippet(paragraph.text, Math.max(0, span[0] - 8)));
                }
            }
        }
        for (Mark.Action act : found) {
            boolean known = paragraph.gold.stream().anyMatch(span -> act.start() < span[1] && span[0] < act.end());
            if (act.start() == 0) {
                ours++;
                right += known ? 1 : 0;
                if (!known) {
                    differences.add("extra opening " + work + " " + act.phrase() + " | " + snippet(paragraph.text, 0));
                }
            } else if (work.startsWith("s-")) {
                oursInside++;
                if (!known) {
                    differences.add("extra inside " + work + " " + act.phrase() + " | "
                            + snippet(paragraph.text, Math.max(0, act.start() - 8)));
                }
            }
        }
    }

    private static boolean isFrame(Paragraph paragraph, int[] span) {
        return paragraph.gold.get(0) == span
                && paragraph.text.substring(0, span[0]).matches("[^,，;；]*");
    }

    private static String snippet(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 40));
    }

    /** All paragraphs but items of lists and headings (marked from end to end). */
    private static List<Paragraph> paragraphs(Path file) {
        List<Paragraph> all = new ArrayList<>();
        try {
            Element root = Jsoup.parse(Files.readString(file), Parser.xmlParser());
            root.select("authorialNote, formula").remove();
            for (Element p : root.select("preamble p, mainBody p")) {
                if (p.closest("point") != null) {
                    continue;
                }
                Part part = p.closest("preamble") != null ? Part.PREAMBULAR : Part.OPERATIVE;
                StringBuilder text = new StringBuilder();
                List<int[]> gold = new ArrayList<>();
                walk(p, false, text, gold);
                Paragraph paragraph = settle(part, text.toString(), gold);
                boolean heading = gold.stream()
                        .anyMatch(span ->
                                span[1] - span[0] >= text.toString().strip().length() - 1);
                if (!heading) {
                    all.add(paragraph);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    private static void walk(Node node, boolean marked, StringBuilder text, List<int[]> gold) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                int from = text.length();
                for (char unit : words.getWholeText().toCharArray()) {
                    boolean white = WhiteSpace.is(unit);
                    boolean skip = unit == '\u200e'
                            || unit == '\u200f'
                            || (white && (text.isEmpty() || text.charAt(text.length() - 1) == ' '));
                    if (!skip) {
                        text.append(white ? ' ' : unit);
                    }
                }
                if (marked && text.length() > from) {
                    boolean goesOn = !gold.isEmpty() && gold.get(gold.size() - 1)[1] >= from - 1;
                    if (goesOn) {
                        gold.get(gold.size() - 1)[1] = text.length();
                    } else {
                        gold.add(new int[] {from, text.length()});
                    }
                }
            } else {
                walk(
                        child,
                        marked
                                || (child instanceof Element element
                                        && element.nodeName().equals("span")
                                        && element.className().matches(".*(bold|italic).*")),
                        text,
                        gold);
            }
        }
    }

    private static Paragraph settle(Part part, String text, List<int[]> gold) {
        int cut = text.matches("(?s)^[0-9]+\\s?\\..*") ? text.indexOf('.') + 1 : 0;
        while (cut < text.length() && text.charAt(cut) == ' ') {
            cut++;
        }
        List<int[]> moved = new ArrayList<>();
        for (int[] span : gold) {
            int from = Math.max(0, span[0] - cut);
            int to = span[1] - cut;
            while (to > from && " ，,".indexOf(text.charAt(to + cut - 1)) >= 0) {
                to--;
            }
            while (from < to && text.charAt(from + cut) == ' ') {
                from++;
            }
            if (to > from) {
                moved.add(new int[] {from, to});
            }
        }
        return new Paragraph(part, text.substring(cut), moved);
    }
}
