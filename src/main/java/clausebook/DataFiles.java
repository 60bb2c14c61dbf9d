package clausebook;

import clausebook.export.ResolutionJson;
import clausebook.export.ResolutionText;
import clausebook.export.TimelineCsv;
import clausebook.export.TimelineIcs;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.Expression;
import clausebook.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data files beside an expression's pages. */
final class DataFiles {

    static final List<String> NAMES = List.of("resolution.json", "resolution.txt", "timeline.csv", "timeline.ics");

    private DataFiles() {}

    /** The files' bytes by address. */
    static Map<String, byte[]> of(Expression expression, Words words) {
        Resolution resolution = expression.resolution();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : NAMES) {
            files.put(
                    Addresses.part(resolution.work(), resolution.language(), name),
                    switch (name) {
                        case "resolution.json" -> ResolutionJson.write(resolution, expression.findings());
                        case "resolution.txt" -> ResolutionText.write(resolution);
                        case "timeline.csv" ->
                            TimelineCsv.write(expression.findings().timeline());
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
