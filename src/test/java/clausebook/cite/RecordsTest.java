package clausebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.Language;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write for programs that keep references, read back by libraries that such programs use. */
class RecordsTest {

    private static final Entry CLAUSE = new Entry(
            "a-hrc-res-58-30-zh-op23",
            "联合国人权理事会",
            "人权理事会",
            "向马里提供人权领域的技术援助和能力建设",
            "A/HRC/RES/58/30",
            Optional.of(LocalDate.of(2025, 4, 4)),
            Language.ZH,
            Optional.of("第 23 段"),
            "https://example.org/hrc/58/30/zh/op23.html");

    private static final Entry HOSTILE = new Entry(
            "s-res-2690-2023-en",
            "United Nations Security Council",
            "Security Council",
            "50 % of {all} $costs & #1_a ~ ^ \\end \"x\"",
            "S/RES/2690 (2023)",
            Optional.empty(),
            Language.EN,
            Optional.empty(),
            "https://example.org/a_b/100%25/sc/2690/en/index.html");

    @Test
    void bibtexIsReadBack() throws Exception {
        BibTeXEntry entry = bibtex(CLAUSE);
        assertThat(entry.getType().getValue()).isEqualTo("misc");
        assertThat(entry.getKey().getValue()).isEqualTo(CLAUSE.key());
        assertThat(plain(entry, "author")).isEqualTo("联合国人权理事会");
        assertThat(plain(entry, "title")).isEqualTo("向马里提供人权领域的技术援助和能力建设");
        assertThat(plain(entry, "howpublished")).isEqualTo("A/HRC/RES/58/30");
        assertThat(plain(entry, "year")).isEqualTo("2025");
        assertThat(plain(entry, "note")).isEqualTo("第 23 段");
        assertThat(plain(entry, "langid")).isEqualTo("chinese");
        assertThat(plain(entry, "url")).isEqualTo(CLAUSE.url());
        CSLItemData item = new BibTeXConverter().toItemData(entry);
        assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{2025, 4}});
        assertThat(plain(entry, "day")).as("which the converter leaves out").isEqualTo("4");
        assertThat(item.getTitle()).contains("向马里提供人权领域的技术援助和能力建设");
    }

    @Test
    void signsThatTexReadsAsCommandsAreReadBackAsThemselves() throws Exception {
        BibTeXEntry entry = bibtex(HOSTILE);
        assertThat(plain(entry, "title")).isEqualTo(HOSTILE.title());
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo(HOSTILE.url());
        assertThat(entry.getField(new Key("year")))
                .as("a year that the source lacks")
                .isNull();
        assertThat(entry.getField(new Key("note"))).isNull();
    }

    @Test
    void risIsReadBack() throws Exception {
        List<RISReference> references =
                new RISParser().parse(new StringReader(Ris.write(CLAUSE))).getReferences();
        assertThat(references).hasSize(1);
        RISReference reference = references.get(0);
        assertThat(reference.getType().toString()).isEqualTo("GOVDOC");
        assertThat(reference.getAuthors()).containsExactly("联合国人权理事会");
        assertThat(reference.getTitle()).isEqualTo("向马里提供人权领域的技术援助和能力建设");
        assertThat(reference.getYear()).isEqualTo("2025");
        assertThat(reference.getDate()).isEqualTo("2025/04/04");
        assertThat(reference.getLanguage()).isEqualTo("zh");
        assertThat(reference.getNotes()).containsExactly("第 23 段");
        assertThat(reference.getURL()).isEqualTo(CLAUSE.url());
        assertThat(Ris.write(CLAUSE))
                .as("line ends")
                .doesNotContainPattern("[^\r]\n")
                .endsWith("ER  - \r\n");
    }

    @Test
    void noValueOfRisBecomesAFieldOfItsOwn() throws Exception {
        Entry broken = new Entry(
                "k", "A\r\nER  - ", "A", "T\nTY  - BOOK", "S", Optional.empty(), Language.EN, Optional.empty(), "u");
        List<RISReference> references =
                new RISParser().parse(new StringReader(Ris.write(broken))).getReferences();
        assertThat(references).hasSize(1);
        assertThat(references.get(0).getTitle()).isEqualTo("T TY - BOOK");
    }

    @Test
    void cslJsonIsReadBackAndCited() throws Exception {
        for (Entry entry : List.of(CLAUSE, HOSTILE)) {
            List<Object> items = new JsonParser(new JsonLexer(new StringReader(CslJson.write(entry)))).parseArray();
            assertThat(items).hasSize(1);
            @SuppressWarnings("unchecked")
            CSLItemData item = CSLItemData.fromJson((Map<String, Object>) items.get(0));
            assertThat(item.getId()).isEqualTo(entry.key());
            assertThat(item.getType()).isEqualTo(CSLType.LEGISLATION);
            assertThat(item.getTitle()).isEqualTo(entry.title());
            assertThat(item.getAuthor()[0].getLiteral()).isEqualTo(entry.author());
            assertThat(item.getAuthority()).isEqualTo(entry.authority());
            assertThat(item.getNumber()).isEqualTo(entry.symbol());
            assertThat(item.getURL()).isEqualTo(entry.url());
            assertThat(item.getIssued() == null).isEqualTo(entry.adopted().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AR, arabic, ar, ar",
        "ZH, chinese, zh, zh-CN",
        "EN, english, en, en",
        "FR, french, fr, fr",
        "RU, russian, ru, ru",
        "ES, spanish, es, es"
    })
    void everyRecordNamesTheLanguageAsItsProgramsDo(Language language, String babel, String ris, String csl)
            throws Exception {
        Entry entry =
                new Entry("k", "Author", "Authority", "Title", "S", CLAUSE.adopted(), language, CLAUSE.locator(), "u");
        assertThat(plain(bibtex(entry), "langid")).isEqualTo(babel);
        assertThat(Ris.write(entry)).contains("\r\nLA  - " + ris + "\r\n");
        assertThat(CslJson.write(entry)).contains("\"language\":\"" + csl + "\"");
    }

    private static BibTeXEntry bibtex(Entry entry) throws Exception {
        BibTeXDatabase database = new BibTeXConverter()
                .loadDatabase(new ByteArrayInputStream(Bibtex.write(entry).getBytes(StandardCharsets.UTF_8)));
        assertThat(database.getEntries()).hasSize(1);
        return database.resolveEntry(new Key(entry.key()));
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        String written = entry.getField(new Key(field)).toUserString();
        boolean ascii = written.chars().allMatch(sign -> sign < 128);
        // The parser knows TeX of the time before UTF-8.
        return !ascii ? written.replaceAll("[{}]", "") : new LaTeXPrinter().print(new LaTeXParser().parse(written));
    }
}
