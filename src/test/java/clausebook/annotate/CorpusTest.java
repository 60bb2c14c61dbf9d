package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.io.IOException;
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
 * Measures citations against the links of the United Nations' own Akoma Ntoso files. The files are no part of the project:
 * {@code -Dcorpus=<folder>} says where they are.
 */
class CorpusTest {

    private final List<String> differences = new ArrayList<>();

    @Test
    void chineseCitations() throws IOException {
        citations(Language.ZH);
    }

    @Test
    void englishCitations() throws IOException {
        citations(Language.EN);
    }

    private void citations(Language language) throws IOException {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "no -Dcorpus=<folder> given");
        List<Path> works;
        try (Stream<Path> folders = Files.list(Path.of(corpus, "akn"))) {
            works = folders.sorted().toList();
        }
        int linked = 0;
        int read = 0;
        int same = 0;
        int ambiguous = 0;
        for (Path work : works) {
            Path file = work.resolve(language.code() + ".xml");
            String slug = work.getFileName().toString();
            Organ organ = slug.startsWith("s-") ? Organ.SC : Organ.GA;
            Element root = Jsoup.parse(Files.readString(file), Parser.xmlParser());
            root.select("authorialNote, formula").remove();
            for (Element p : root.select("preamble p, mainBody p")) {
                StringBuilder text = new StringBuilder();
                walk(p, false, text, new ArrayList<>());
                Set<String> gold = new java.util.TreeSet<>();
                p.select("a[href]")
                        .forEach(a -> gold.add(plain(a.attr("href")
                                .replaceAll("^https?://(?:undocs|docs\\.un)\\.org/(?:[a-z]{2}/)?", "")
                                .replace("%20", ""))));
                var context = new CitationContext(
                        language,
                        organ,
                        java.util.Optional.of(java.time.LocalDate.of(organ == Organ.SC ? 2023 : 2025, 1, 1)));
                var outcome = CitationReader.read(Cite.passage(text.toString()), context);
                outcome.problems().forEach(problem -> differences.add(problem.message()));
                Set<String> ours = new java.util.TreeSet<>();
                for (Mark.Citation citation : outcome.value()) {
                    switch (citation.target()) {
                        case clausebook.model.Target.Elsewhere target ->
                            ours.add(plain(target.symbol().text()));
                        case clausebook.model.Target.Ambiguous target -> {
                            ambiguous++;
                            differences.add(
                                    "ambiguous " + slug + " " + citation.printedNumber() + " " + target + " | " + text);
                        }
                        default ->
                            differences.add("unresolved " + slug + " " + citation.printedNumber() + " | " + text);
                    }
                }
                linked += gold.size();
                read += ours.size();
                for (String one : gold) {
                    if (ours.contains(one)) {
                        same++;
                    } else {
                        differences.add("missed " + slug + " " + one + " | " + text);
                    }
                }
                for (String one : ours) {
                    if (!gold.contains(one)) {
                        differences.add("extra " + slug + " " + one + " | " + text);
                    }
                }
            }
        }
        System.out.printf(
                "%s citations: linked %d read %d same %d (recall %.3f precision %.3f) ambiguous %d%n",
                language.code(), linked, read, same, same / (double) linked, same / (double) read, ambiguous);
        if (Boolean.getBoolean("corpus.show")) {
            differences.forEach(System.out::println);
        }
        assertThat(same / (double) linked).as("recall").isGreaterThan(0.9);
    }

    /** Links leave out the letter of a part and the year's space. */
    private static String plain(String symbol) {
        return symbol.replace(" ", "")
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("(?<=[0-9])[A-Z](?:-[A-Z])?(?=$|\\()", "")
                .replaceAll("\\)[A-Z]$", ")");
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
}
