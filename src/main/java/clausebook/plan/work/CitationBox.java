package clausebook.plan.work;

import clausebook.cite.Bibtex;
import clausebook.cite.Citations;
import clausebook.cite.CslJson;
import clausebook.cite.Entry;
import clausebook.cite.PrintedLabels;
import clausebook.cite.Ris;
import clausebook.cite.Style;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.permalink.TextHash;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.page.LinkView;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader copies to cite a clause, or a resolution as a whole.
 *
 * @param fields each selected by one tap
 * @param relative whether the site's base address is not known, so that the permalinks are printed as they stand under
 *     the site's root
 * @param styles citations in further styles
 * @param records the same for programs that keep references
 * @param files the same as files, of the resolution as a whole
 * @param checks fingerprint and the command that makes it again; none for a whole resolution
 */
public record CitationBox(
        List<Field> fields,
        boolean relative,
        List<Field> styles,
        List<Field> records,
        List<LinkView> files,
        List<Field> checks) {

    /** For a page that has no files beside it. */
    CitationBox withoutFiles() {
        return new CitationBox(fields, relative, styles, records, List.of(), checks);
    }

    /** The files of records beside an expression's pages. */
    public static final List<String> FILES = List.of("citations.bib", "citations.ris", "citations.json");

    /** @param lang of the text, for its fonts and a reader's voice; empty for an address, a record or a fingerprint */
    public record Field(String key, String label, String text, String lang, String dir) {}

    public CitationBox {
        fields = List.copyOf(fields);
        styles = List.copyOf(styles);
        records = List.copyOf(records);
        files = List.copyOf(files);
        checks = List.copyOf(checks);
    }

    /** @param labels of the text */
    static CitationBox ofClause(WorkContext context, Resolution resolution, PrintedLabels labels, Clause clause) {
        Words words = context.words(resolution.language());
        String own = Addresses.clause(resolution.work(), resolution.language(), clause.id());
        String neutral = Addresses.clause(resolution.work(), clause.id());
        String locator = ClauseNames.cited(words, resolution.language(), labels, clause);
        String unForm = words.of("cite.un.clause", resolutionInUnForm(words, resolution), locator);
        Citations.Pinpoint pinpoint =
                new Citations.Pinpoint(clause, labels, locator, kept(context.base(), resolution, own));
        List<Field> checks = List.of(
                code(words, "sha256", TextHash.of(clause.fullText())),
                code(words, "command", context.fingerprintCommand().apply(clause)));
        return box(context, resolution, own, neutral, unForm, Optional.of(pinpoint), checks);
    }

    static CitationBox ofWhole(WorkContext context, Resolution resolution) {
        Words words = context.words(resolution.language());
        String own = Addresses.expression(resolution.work(), resolution.language());
        String unForm = words.of("cite.un.whole", resolutionInUnForm(words, resolution));
        return box(context, resolution, own, Addresses.work(resolution.work()), unForm, Optional.empty(), List.of());
    }

    private static CitationBox box(
            WorkContext context,
            Resolution resolution,
            String own,
            String neutral,
            String unForm,
            Optional<Citations.Pinpoint> pinpoint,
            List<Field> checks) {
        Language language = resolution.language();
        Words words = context.words(language);
        Citations citations = citations(words, resolution, context.base());
        List<Field> fields = new ArrayList<>();
        fields.add(code(words, "permalink", context.printed(own)));
        fields.add(code(words, "neutral", context.printed(neutral)));
        fields.add(prose(words, language, "un", unForm));
        List<Field> styles = new ArrayList<>();
        for (Style style : Style.values()) {
            if (style.isFor(language)) {
                Field field = prose(words, style.writtenFor(language), style.key(), citations.in(style, pinpoint));
                (style == Style.GBT7714 ? fields : styles).add(field);
            }
        }
        pinpoint.ifPresent(place -> fields.add(prose(
                words,
                language,
                "quotation",
                words.of("cite.quotation.form", place.clause().fullText(), unForm))));
        Entry entry = citations.entry(pinpoint);
        List<Field> records = List.of(
                record("bibtex", "BibTeX", Bibtex.write(entry)),
                record("ris", "RIS", Ris.write(entry).replace("\r", "")),
                record("csl-json", "CSL-JSON", CslJson.write(entry)));
        return new CitationBox(
                fields, context.base().isEmpty(), styles, records, files(context, resolution, own), checks);
    }

    /**
     * How a resolution is cited on this site.
     *
     * @param base the site's address, empty while it is not known
     */
    public static Citations citations(Words words, Resolution resolution, Optional<String> base) {
        String whole = Addresses.expression(resolution.work(), resolution.language());
        return new Citations(words, resolution, numberOf(resolution), kept(base, resolution, whole));
    }

    /** The address that a citation gives: this site's, or the United Nations' own while this site's is not known. */
    private static String kept(Optional<String> base, Resolution resolution, String address) {
        return base.map(site -> site + address)
                .orElseGet(() -> resolution.symbol().officialLink(resolution.language()));
    }

    private static List<LinkView> files(WorkContext context, Resolution resolution, String page) {
        Words words = context.words(resolution.language());
        return FILES.stream()
                .filter(context.files(resolution.language())::contains)
                .map(file -> LinkView.of(
                        words.of("file." + file.replace('.', '-')),
                        Addresses.relative(page, Addresses.part(resolution.work(), resolution.language(), file))))
                .toList();
    }

    /** {@code 人权理事会第 58/30 号决议}, {@code Human Rights Council resolution 58/30}. */
    static String resolutionInUnForm(Words words, Resolution resolution) {
        return words.of(
                "cite.un.resolution",
                words.of("organ.of." + resolution.work().organ().key()),
                numberOf(resolution));
    }

    /** The number as the organ prints it, taken from the symbol, which knows the Security Council's year. */
    static String numberOf(Resolution resolution) {
        String symbol = resolution.symbol().text();
        int res = symbol.indexOf("/RES/");
        return res < 0 ? resolution.work().printed() : symbol.substring(res + "/RES/".length());
    }

    private static Field prose(Words words, Language written, String key, String text) {
        return new Field(key, words.of("cite.field." + key), text, written.htmlTag(), written.direction());
    }

    private static Field code(Words words, String key, String text) {
        return new Field(key, words.of("cite.field." + key), text, "", "ltr");
    }

    /** A record under the name of its format, which is the same in every language. */
    private static Field record(String key, String format, String text) {
        return new Field(key, format, text.strip(), "", "ltr");
    }
}
