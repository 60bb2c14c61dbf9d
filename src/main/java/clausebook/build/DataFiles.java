package clausebook.build;

import clausebook.cite.Bibtex;
import clausebook.cite.CslJson;
import clausebook.cite.Entry;
import clausebook.cite.Ris;
import clausebook.export.AkomaNtoso;
import clausebook.export.ResolutionJson;
import clausebook.export.ResolutionText;
import clausebook.export.TimelineCsv;
import clausebook.export.TimelineIcs;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.permalink.IssuedAddresses;
import clausebook.plan.clause.Expression;
import clausebook.plan.work.CitationBox;
import clausebook.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The data files beside an expression's pages. */
final class DataFiles {

    private DataFiles() {}

    /**
     * The files' bytes by address.
     *
     * @param base the site's address, empty while it is not known
     */
    static Map<String, byte[]> of(Expression expression, Words words, Optional<String> base) {
        Resolution resolution = expression.resolution();
        Entry entry = CitationBox.citations(words, resolution, base).entry(Optional.empty());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : IssuedAddresses.DATA_FILES) {
            files.put(
                    Addresses.part(resolution.work(), resolution.language(), name),
                    switch (name) {
                        case "resolution.json" -> ResolutionJson.write(resolution, expression.findings());
                        case "resolution.xml" -> AkomaNtoso.write(resolution);
                        case "resolution.txt" -> ResolutionText.write(resolution);
                        case "timeline.csv" ->
                            TimelineCsv.write(expression.findings().timeline());
                        case "citations.bib" -> Bibtex.write(entry).getBytes(StandardCharsets.UTF_8);
                        case "citations.ris" -> Ris.write(entry).getBytes(StandardCharsets.UTF_8);
                        case "citations.json" -> CslJson.write(entry).getBytes(StandardCharsets.UTF_8);
                        default ->
                            TimelineIcs.write(resolution, expression.findings().timeline(), kind -> event(words, kind));
                    });
        }
        return files;
    }

    private static String event(Words words, String kind) {
        return kind.startsWith("due-")
                ? words.of("due.kind." + kind.substring("due-".length()))
                : words.of("timeline.event." + kind);
    }
}
