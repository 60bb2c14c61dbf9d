package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.annotate.Annotator;
import clausebook.derive.Sample;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.read.FileSettings;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.read.akn.AkomaNtosoReader;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** {@code resolution.xml} is valid by its schema, holds every word, and is read back as the same resolution. */
class AkomaNtosoTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static Schema schema;
    private static Resolution mali;

    @BeforeAll
    static void read() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schema = factory.newSchema(
                RESOURCES.resolve("vendor/akoma-ntoso/akomantoso30.xsd").toFile());
        mali = texts(Path.of("content")).get(0);
    }

    /** Every text below a content folder that is read as a resolution. */
    private static List<Resolution> texts(Path content) {
        List<Resolution> found = new ArrayList<>();
        try {
            for (SourceFile file : Sources.find(content, content.toString()).value()) {
                Sources.read(file)
                        .value()
                        .flatMap(source -> Parser.parse(source).value())
                        .ifPresent(text -> found.add(Annotator.annotate(text).value()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The texts of our own tests: every kind of part, six languages, drafts, annexes, tables, notes of every kind. */
    private static List<Resolution> ofTests() throws IOException {
        List<Resolution> all = new ArrayList<>();
        for (String folder : List.of("sites", "golden/parse", "golden/read-akn", "golden/series")) {
            try (Stream<Path> cases = Files.list(RESOURCES.resolve(folder))) {
                for (Path each : cases.filter(Files::isDirectory).sorted().toList()) {
                    Path content = Files.isDirectory(each.resolve("content")) ? each.resolve("content") : each;
                    all.addAll(texts(content));
                }
            }
        }
        return all;
    }

    private static List<Resolution> ofCorpus() throws IOException {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "no corpus of real documents here: -Dcorpus=FOLDER");
        List<Resolution> all = new ArrayList<>();
        try (Stream<Path> works = Files.list(Path.of(corpus, "akn"))) {
            for (Path work : works.sorted().toList()) {
                String[] slug = work.getFileName().toString().split("-");
                String path = slug[0].equals("s") ? "sc/" + slug[2] : "ga/" + slug[2] + "/" + slug[3];
                for (Language language : Language.values()) {
                    Path file = work.resolve(language.code() + ".xml");
                    if (Files.exists(file)) {
                        readBack(WorkId.ofPath(path).orElseThrow(), language, false, Files.readAllBytes(file))
                                .value()
                                .ifPresent(
                                        text -> all.add(Annotator.annotate(text).value()));
                    }
                }
            }
        }
        return all;
    }

    private static Outcome<Optional<Resolution>> readBack(WorkId work, Language language, boolean draft, byte[] bytes) {
        String name = "content/" + work.path() + "/" + language.code() + ".xml";
        FileSettings settings = draft
                ? new FileSettings(FileSettings.NONE.encoding(), FileSettings.NONE.allowBidi(), true)
                : FileSettings.NONE;
        SourceFile file = new SourceFile(Path.of(name), name, work, language, "xml", Optional.empty(), settings);
        return new AkomaNtosoReader()
                .read(file, bytes, Optional.empty())
                .then(source -> source.map(Parser::parse).orElseGet(() -> Outcome.of(Optional.empty())));
    }

    @Test
    void everyTextIsValidAndHoldsEveryWord() throws IOException {
        List<Resolution> all = new ArrayList<>(ofTests());
        all.add(mali);
        assertThat(all).as("texts").hasSizeGreaterThan(50);
        for (Resolution text : all) {
            byte[] xml = AkomaNtoso.write(text);
            assertThat(faults(xml)).as(text.source().file()).isEmpty();
            assertThat(sorted(words(document(xml), text)))
                    .as(text.source().file())
                    .isEqualTo(sorted(PlacedText.of(text)));
        }
    }

    @Test
    void everyTextOfOurTestsIsReadBackAsItself() throws IOException {
        List<Resolution> all = new ArrayList<>(ofTests());
        all.add(mali);
        List<String> differences = new ArrayList<>();
        for (Resolution text : all) {
            differences.addAll(differences(text));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everyRealTextIsValidAndReadBackAsItself() throws IOException {
        List<Resolution> all = ofCorpus();
        assertThat(all).hasSizeGreaterThan(20);
        List<String> differences = new ArrayList<>();
        for (Resolution text : all) {
            assertThat(faults(AkomaNtoso.write(text))).as(text.source().file()).isEmpty();
            differences.addAll(differences(text));
        }
        assertThat(differences).isEmpty();
    }

    /** XML has no way to write most control characters, and none to write the two codes that end a plane. */
    @Test
    void whatXmlCannotHoldIsNamedAndNotLost() {
        for (String sign : List.of("\u0001", "\u000B", "\uFFFE", "\uFFFF")) {
            Resolution text = new Sample("hrc/60/5", Language.ZH, "2025-10-06")
                    .op("决定继续处" + sign + "理此事。")
                    .build("标" + sign + "题", List.of("人权理事会"), "人权理事会，", List.of("2025年10月6日"));
            byte[] xml = AkomaNtoso.write(text);
            assertThat(faults(xml)).as("U+%04X", (int) sign.charAt(0)).isEmpty();
            assertThat(new String(xml, StandardCharsets.UTF_8))
                    .contains("继续处<?character U+%04X?>理此事。".formatted((int) sign.charAt(0)));
        }
    }

    private static List<String> differences(Resolution text) {
        Outcome<Optional<Resolution>> again =
                readBack(text.work(), text.language(), text.draft(), AkomaNtoso.write(text));
        if (again.value().isEmpty()) {
            return List.of(text.source().file() + ": "
                    + again.problems().stream().map(Problem::message).toList());
        }
        // Signs that steer the direction of writing are taken out and listed when such a file is read.
        List<String> before =
                lines(text).stream().map(AkomaNtosoTest::undirected).toList();
        List<String> after = lines(again.value().get());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()) && found.size() < 3; i++) {
            String one = i < before.size() ? before.get(i) : "";
            String other = i < after.size() ? after.get(i) : "";
            if (!one.equals(other)) {
                found.add(text.source().file() + ": " + one + "\n        but " + other);
            }
        }
        return found;
    }

    private static String undirected(String line) {
        return line.replaceAll("[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]", "");
    }

    /** Everything that a text is, a line a part. */
    private static List<String> lines(Resolution text) {
        List<String> lines = new ArrayList<>();
        text.front().stream().map(Line::text).forEach(lines::add);
        lines.add("chapeau " + text.chapeau().map(each -> each.text()).orElse("none"));
        blocks(text.blocks(), lines);
        text.closing().stream().map(Line::text).forEach(lines::add);
        blocks(text.afterClosing(), lines);
        for (Footnote note : text.footnotes()) {
            lines.add("note " + note.mark() + " " + note.wording().text());
        }
        return lines;
    }

    private static void blocks(List<Block> blocks, List<String> lines) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock each -> clause(each.clause(), lines);
                case Block.Heading heading ->
                    lines.add("heading " + heading.wording().text());
                case Block.Annex annex -> {
                    lines.add(annex.id() + " " + annex.label().text()
                            + annex.title().map(title -> " | " + title.text()).orElse(""));
                    blocks(annex.blocks(), lines);
                }
                case Block.Unnumbered paragraph ->
                    lines.add(paragraph.id() + " " + paragraph.wording().text());
                case Block.Table table ->
                    table.rows()
                            .forEach(row -> lines.add(table.id() + " "
                                    + row.stream().map(cell -> cell.text()).toList()));
            }
        }
    }

    private static void clause(Clause clause, List<String> lines) {
        List<String> marks = clause.wording().marks(Mark.NoteMark.class).stream()
                .map(mark -> mark.start() + ":" + mark.mark())
                .toList();
        lines.add(clause.id() + " "
                + clause.printedNumber().map(number -> number.text()).orElse("-") + " " + clause.text() + " " + marks);
        clause.items().forEach(item -> clause(item, lines));
        clause.after().ifPresent(after -> lines.add(clause.id() + "+ " + after.text()));
    }

    private static List<String> faults(byte[] xml) {
        List<String> faults = new ArrayList<>();
        var validator = schema.newValidator();
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException fault) {
            faults.add(String.valueOf(fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static Document document(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** All words outside {@code meta}, the marks of notes as printed, and the notes that {@code meta} keeps. */
    private static String words(Document document, Resolution text) {
        StringBuilder words = new StringBuilder();
        for (Element reference : all(document, "noteRef")) {
            words.append(reference.getAttribute("marker"));
        }
        for (Element note : all(document, "authorialNote")) {
            words.append(note.getAttribute("marker"));
            if (note.getAttribute("class").equals("from-notes-file")) {
                note.getParentNode().removeChild(note);
            } else {
                words.append(note.getAttribute("marker"));
            }
        }
        for (Element note : all(document, "note")) {
            if (!note.getTextContent().isBlank() && !note.getAttribute("class").equals("from-notes-file")) {
                words.append(note.getAttribute("marker")).append(note.getTextContent());
            }
        }
        for (Element meta : all(document, "meta")) {
            meta.getParentNode().removeChild(meta);
        }
        words.append(document.getDocumentElement().getTextContent());
        return WhiteSpace.removedFrom(words.toString());
    }

    private static String sorted(String text) {
        char[] units = text.toCharArray();
        java.util.Arrays.sort(units);
        return new String(units);
    }

    @Test
    void itSaysWhichTextItIs() {
        Document xml = document(AkomaNtoso.write(mali));
        assertThat(all(xml, "FRBRthis").stream().map(each -> each.getAttribute("value")))
                .containsExactly(
                        "/akn/un/statement/deliberation/un-hrc/2025-04-04/58-30/!main",
                        "/akn/un/statement/deliberation/un-hrc/2025-04-04/58-30/zho@/!main",
                        "/akn/un/statement/deliberation/un-hrc/2025-04-04/58-30/zho@/!main.xml");
        assertThat(all(xml, "FRBRalias").get(0).getAttribute("value")).isEqualTo("A/HRC/RES/58/30");
        assertThat(all(xml, "docNumber").get(0).getTextContent()).isEqualTo("58/30.");
        assertThat(all(xml, "docTitle").get(1).getTextContent()).isEqualTo("向马里提供人权领域的技术援助和能力建设");
        assertThat(all(xml, "voting").get(0).getAttribute("outcome")).isEqualTo("#adoptedWithoutVote");
        assertThat(all(xml, "conclusions").get(0).getTextContent()).contains("[未经表决获得通过。]");
    }

    @Test
    void paragraphsAreCalledByTheirPrintedNumbers() {
        Document xml = document(AkomaNtoso.write(mali));
        Element para = all(xml, "paragraph").get(22);
        assertThat(para.getAttribute("eId")).isEqualTo("para_23");
        assertThat(para.getAttribute("wId")).isEqualTo("op23");
        assertThat(para.getTextContent()).startsWith("\n23.").contains("任务");
        assertThat(all(xml, "container").get(4).getAttribute("eId")).isEqualTo("container_5");
        assertThat(List.of("op3-a-i", "op23bis", "annex1-op2", "annex1-p3", "sec2-op1", "pp7-b", "annex1-sec2-op4-aa"))
                .map(AknNames::eId)
                .containsExactly(
                        "para_3__list_1__point_a__list_1__point_i",
                        "para_23bis",
                        "annex_1__para_2",
                        "annex_1__p_3",
                        "sec_2__para_1",
                        "container_7__list_1__point_b",
                        "annex_1__sec_2__para_4__list_1__point_aa");
    }

    @Test
    void citationsLeadToTheirWorkAndMissingNotesSaySo() {
        Document xml = document(AkomaNtoso.write(mali));
        assertThat(all(xml, "ref").stream().map(each -> each.getTextContent() + " " + each.getAttribute("href")))
                .contains(
                        "第22/18号 /akn/un/statement/deliberation/un-hrc/2013-03-21/22-18",
                        "第60/251号 /akn/un/statement/deliberation/un-ga/2006-03-15/60-251",
                        "第2690(2023)号 /akn/un/statement/deliberation/un-sc/2023-06-30/2690-2023")
                .hasSize(16);
        assertThat(all(xml, "noteRef").stream().map(each -> each.getAttribute("marker") + each.getAttribute("href")))
                .containsExactly("1#fn_1", "2#fn_2");
        assertThat(all(xml, "note").stream()
                        .map(each -> each.getAttribute("eId") + " " + each.getAttribute("status")
                                + each.getTextContent().strip()))
                .containsExactly("fn_1 incomplete", "fn_2 incomplete");
        assertThat(all(xml, "b").get(0).getTextContent()).as("an action phrase").isEqualTo("遵循");
    }

    @Test
    void theBytesAreTheSameEveryTime() {
        assertThat(AkomaNtoso.write(mali)).isEqualTo(AkomaNtoso.write(mali));
        assertThat(new String(AkomaNtoso.write(mali), StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=")
                .endsWith("</akomaNtoso>\n")
                .doesNotContain("\r");
    }
}
