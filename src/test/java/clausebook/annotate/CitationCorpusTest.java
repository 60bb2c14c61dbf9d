package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures the citations read from the plain words against the links that the United Nations' own Akoma Ntoso files set,
 * paragraph by paragraph and footnote by footnote. The files are no part of the project: {@code -Dcorpus=<folder>} says
 * where they are. Every disagreement is listed with {@code -Dcorpus.show=true}; those that {@code corpus-judged.tsv} holds,
 * each judged by the text, are counted apart.
 */
class CitationCorpusTest {

    private static final Set<String> HELD_OUT = Set.of(
            "a-res-79-183", "a-res-79-28", "a-res-79-58", "s-res-2602-2021", "s-res-2541-2020", "s-res-2588-2021");

    private final List<String> differences = new ArrayList<>();
    private int linked;
    private int read;
    private int same;
    private int ambiguous;
    private int unresolved;
    private int wronglyLinked;
    private int unlinked;
    private Set<String> judged = Set.of();
    private int paragraphs;
    private long nanoseconds;

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesRead(Language language) throws IOException {
        measure(language, false);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesHeldOut(Language language) throws IOException {
        measure(language, true);
    }

    private void measure(Language language, boolean heldOut) throws IOException {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "no -Dcorpus=<folder> given");
        judged = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/golden/annotate/corpus-judged.tsv"))) {
            judged.add(line.substring(0, Math.max(0, line.lastIndexOf('\t'))));
        }
        List<Path> works;
        try (Stream<Path> folders = Files.list(Path.of(corpus, "akn"))) {
            works = folders.sorted().toList();
        }
        for (Path work : works) {
            Path file = work.resolve(language.code() + ".xml");
            if (HELD_OUT.contains(work.getFileName().toString()) == heldOut && Files.exists(file)) {
                file(work.getFileName().toString(), file, language);
            }
        }
        double recall = same / (double) (linked - wronglyLinked);
        double precision = same / (double) (read - unlinked);
        System.out.printf(
                "%s %-8s linked %4d read %4d same %4d recall %.4f precision %.4f; links wrong %d, missing %d: recall %.4f"
                        + " precision %.4f; ambiguous %d unresolved %d; %.1f us each%n",
                language.code(),
                heldOut ? "held out" : "read",
                linked,
                read,
                same,
                same / (double) linked,
                same / (double) read,
                wronglyLinked,
                unlinked,
                recall,
                precision,
                ambiguous,
                unresolved,
                nanoseconds / 1000.0 / paragraphs);
        if (Boolean.getBoolean("corpus.show") && (!heldOut || Boolean.getBoolean("corpus.held"))) {
            differences.forEach(System.out::println);
        }
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.98);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.99);
    }

    private void file(String slug, Path file, Language language) throws IOException {
        Element root = Jsoup.parse(Files.readString(file), Parser.xmlParser());
        Optional<LocalDate> adopted =
                Optional.of(LocalDate.parse(root.select("FRBRWork FRBRdate").attr("date")));
        var context = new CitationContext(language, slug.startsWith("s-") ? Organ.SC : Organ.GA, adopted);
        List<Element> notes = root.select("preamble authorialNote, mainBody authorialNote, attachments authorialNote");
        for (Element note : notes) {
            note.remove();
        }
        root.select("formula").remove();
        for (Element p : root.select("preamble p, mainBody p")) {
            paragraph(slug, p, context);
        }
        for (Element note : notes) {
            for (Element p : note.select("p")) {
                paragraph(slug + " note", p, context);
            }
        }
    }

    private void paragraph(String slug, Element p, CitationContext context) {
        String text = p.wholeText()
                .replaceAll("[\u200e\u200f]", "")
                .replaceAll("[ \\t\\n\\r]+", " ")
                .strip();
        Set<String> gold = new TreeSet<>();
        p.select("a[href]")
                .forEach(a -> gold.add(plain(a.attr("href")
                        .replaceAll("^https?://(?:undocs|docs\\.un)\\.org/(?:[a-z]{2}/)?", "")
                        .replaceAll("(?i)[(]supp[)]", ""))));
        gold.removeIf(href -> href.startsWith("HTTP"));
        long before = System.nanoTime();
        var outcome = CitationReader.read(Cite.passage(text), context);
        nanoseconds += System.nanoTime() - before;
        paragraphs++;
        outcome.problems().forEach(problem -> differences.add("  problem " + slug + " " + problem.message()));
        Set<String> ours = new TreeSet<>();
        for (Mark.Citation citation : outcome.value()) {
            switch (citation.target()) {
                case Target.Elsewhere one -> ours.add(plain(one.symbol().text()));
                case Target.Held one -> ours.add(plain(one.symbol().text()));
                case Target.Ambiguous several -> {
                    ambiguous++;
                    differences.add(
                            "ambiguous " + slug + " " + citation.printedNumber() + " " + several + " | " + text);
                }
                case Target.Unresolved none -> {
                    unresolved++;
                    differences.add("unresolved " + slug + " " + citation.printedNumber() + " | " + text);
                }
            }
        }
        linked += gold.size();
        read += ours.size();
        for (String one : gold) {
            if (ours.contains(one)) {
                same++;
            } else {
                wronglyLinked += isJudged(context, slug, "missed", one) ? 1 : 0;
                differences.add("missed " + slug + " " + one + " | " + text);
            }
        }
        for (String one : ours) {
            if (!gold.contains(one)) {
                unlinked += isJudged(context, slug, "extra", one) ? 1 : 0;
                differences.add("extra " + slug + " " + one + " | " + text);
            }
        }
    }

    private boolean isJudged(CitationContext context, String slug, String what, String symbol) {
        return judged.contains(String.join("\t", context.language().code(), slug.replace(" note", ""), what, symbol));
    }

    /** Links leave out the letter of a part, spaces, and the year's space. */
    static String plain(String symbol) {
        return symbol.replace("%20", "")
                .replace(" ", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("(?<=[0-9])[A-Z](?:-[A-Z])?(?=$|\\()", "")
                .replaceAll("\\)[A-Z]$", ")");
    }
}
