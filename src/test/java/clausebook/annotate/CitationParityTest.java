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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The six languages of one resolution cite the same documents with the same dates and roles: counts what English has and
 * another language has not, and the other way round, over the files that {@code -Dcorpus=<folder>} holds.
 */
class CitationParityTest {

    @Test
    void sixLanguagesCiteTheSameDocumentsWithTheSameDates() throws IOException {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "no -Dcorpus=<folder> given");
        List<Path> works;
        try (Stream<Path> folders = Files.list(Path.of(corpus, "akn"))) {
            works = folders.sorted().toList();
        }
        Map<Language, Integer> apart = new EnumMap<>(Language.class);
        int all = 0;
        List<String> told = new ArrayList<>();
        for (Path work : works) {
            Map<String, Integer> english = cited(work, Language.EN);
            all += english.values().stream().mapToInt(Integer::intValue).sum();
            for (Language language : Language.values()) {
                Map<String, Integer> other = cited(work, language);
                Map<String, Integer> difference = new TreeMap<>(english);
                other.forEach((cited, count) -> difference.merge(cited, -count, Integer::sum));
                difference.values().removeIf(count -> count == 0);
                int count = difference.values().stream().mapToInt(Math::abs).sum();
                apart.merge(language, count, Integer::sum);
                difference.forEach((cited, more) -> told.add("parity " + language.code() + " " + work.getFileName()
                        + " " + (more > 0 ? "lacks " : "has ") + cited));
            }
        }
        System.out.println("citations with their dates and roles: " + all + " in English; apart from it " + apart);
        if (Boolean.getBoolean("corpus.show")) {
            told.forEach(System.out::println);
        }
        int english = all;
        assertThat(apart)
                .allSatisfy((language, count) ->
                        assertThat(count / (double) english).as(language.code()).isLessThan(0.04));
    }

    private static Map<String, Integer> cited(Path work, Language language) throws IOException {
        Element root = Jsoup.parse(Files.readString(work.resolve(language.code() + ".xml")), Parser.xmlParser());
        boolean council = work.getFileName().toString().startsWith("s-");
        Optional<LocalDate> adopted =
                Optional.of(LocalDate.parse(root.select("FRBRWork FRBRdate").attr("date")));
        var context = new CitationContext(language, council ? Organ.SC : Organ.GA, adopted);
        List<Element> notes = root.select("preamble authorialNote, mainBody authorialNote");
        notes.forEach(Element::remove);
        root.select("formula").remove();
        List<Element> paragraphs = new ArrayList<>(root.select("preamble p, mainBody p"));
        notes.forEach(note -> paragraphs.addAll(note.select("p")));
        Map<String, Integer> found = new TreeMap<>();
        for (Element p : paragraphs) {
            String text = p.wholeText().replaceAll("\\s+", " ").strip();
            for (Mark.Citation citation :
                    CitationReader.read(Cite.passage(text), context).value()) {
                String target = switch (citation.target()) {
                    case Target.Elsewhere one -> one.symbol().text();
                    case Target.Held one -> one.symbol().text();
                    case Target.Ambiguous several -> "ambiguous";
                    case Target.Unresolved none -> "unresolved";
                };
                String words = target
                        + citation.date().map(date -> "@" + date).orElse("")
                        + (Boolean.getBoolean("corpus.roles")
                                ? "!" + citation.role().key()
                                : "")
                        + citation.clause().map(clause -> "#" + clause).orElse("");
                found.merge(words, 1, Integer::sum);
            }
        }
        return found;
    }
}
