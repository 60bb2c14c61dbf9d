package clausebook.plan;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.permalink.TextHash;
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
 * @param checks fingerprint and the command that makes it again; none for a whole resolution
 */
public record CitationBox(List<Field> fields, boolean relative, List<Field> checks) {

    /** @param lang of the text, for its fonts and a reader's voice; empty for an address or a fingerprint */
    public record Field(String key, String label, String text, String lang) {}

    public CitationBox {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
    }

    static CitationBox ofClause(WorkContext context, Resolution resolution, Clause clause) {
        Words words = context.words(resolution.language());
        String id = clause.id();
        String unForm = words.of(
                "cite.un.clause",
                resolutionInUnForm(words, resolution),
                ClauseNames.cited(words, resolution.language(), clause));
        String own = Addresses.clause(resolution.work(), resolution.language(), id);
        List<Field> fields = new ArrayList<>();
        fields.add(address(words, "permalink", context.printed(own)));
        fields.add(address(words, "neutral", context.printed(Addresses.clause(resolution.work(), id))));
        fields.addAll(citations(context, resolution, unForm, own, Optional.of(clause)));
        fields.add(field(words, resolution, "quotation", words.of("cite.quotation.form", clause.fullText(), unForm)));
        String sha256 = TextHash.of(clause.fullText());
        List<Field> checks = List.of(
                address(words, "sha256", sha256),
                address(words, "command", context.fingerprintCommand().apply(clause)));
        return new CitationBox(fields, context.base().isEmpty(), checks);
    }

    static CitationBox ofWhole(WorkContext context, Resolution resolution) {
        Words words = context.words(resolution.language());
        String unForm = words.of("cite.un.whole", resolutionInUnForm(words, resolution));
        String own = Addresses.expression(resolution.work(), resolution.language());
        List<Field> fields = new ArrayList<>();
        fields.add(address(words, "permalink", context.printed(own)));
        fields.add(address(words, "neutral", context.printed(Addresses.work(resolution.work()))));
        fields.addAll(citations(context, resolution, unForm, own, Optional.empty()));
        return new CitationBox(fields, context.base().isEmpty(), List.of());
    }

    private static List<Field> citations(
            WorkContext context, Resolution resolution, String unForm, String own, Optional<Clause> clause) {
        Words words = context.words(resolution.language());
        List<Field> fields = new ArrayList<>();
        fields.add(field(words, resolution, "un", unForm));
        // GB/T 7714 needs a title and a date; what the source lacks is never made up.
        if (resolution.language() == Language.ZH
                && resolution.title().isPresent()
                && resolution.adopted().isPresent()) {
            String locator = clause.map(here -> ": " + ClauseNames.cited(words, Language.ZH, here))
                    .orElse("");
            String where =
                    context.base().isEmpty() ? resolution.symbol().officialLink(Language.ZH) : context.printed(own);
            fields.add(field(
                    words,
                    resolution,
                    "gbt7714",
                    words.of(
                            "cite.gbt7714.form",
                            words.of("organ.author." + resolution.work().organ().key()),
                            resolution.title().get(),
                            resolution.symbol().text() + locator,
                            resolution.adopted().get().toString(),
                            where)));
        }
        return fields;
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

    private static Field field(Words words, Resolution resolution, String key, String text) {
        return new Field(
                key, words.of("cite.field." + key), text, resolution.language().htmlTag());
    }

    private static Field address(Words words, String key, String text) {
        return new Field(key, words.of("cite.field." + key), text, "");
    }
}
