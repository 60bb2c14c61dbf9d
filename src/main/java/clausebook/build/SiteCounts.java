package clausebook.build;

import clausebook.publish.Published;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a site holds, and how that is told.
 *
 * @param texts of all resolutions, one for each language of each
 */
record SiteCounts(long resolutions, long texts, long clauses, long pages, long files, long bytes) {

    /**
     * The counts by name, with what publishing changed.
     *
     * @param issued how many lines were added to ledgers
     */
    Map<String, Object> figures(Published published, long issued) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("resolutions", resolutions);
        figures.put("texts", texts);
        figures.put("clauses", clauses);
        figures.put("pages", pages);
        figures.put("files", files);
        figures.put("bytes", bytes);
        figures.put("written", published.written());
        figures.put("unchanged", published.changed() ? published.unchanged() : files);
        figures.put("removed", published.removed());
        figures.put("addressesIssued", issued);
        return figures;
    }

    /**
     * The same in one line.
     *
     * @param out the site's folder, as it is shown
     */
    String summary(String out, Published published, long issued) {
        return out + ": " + pages + " pages of " + resolutions + (resolutions == 1 ? " resolution" : " resolutions")
                + (texts == resolutions ? ", " : " in " + texts + " texts, ")
                + bytes + " bytes; "
                + (published.changed()
                        ? published.written() + " files written, " + published.unchanged() + " as before, "
                                + published.removed() + " removed"
                        : "nothing has changed")
                + (issued == 0 ? "" : "; " + issued + " lines added to ledgers: commit them");
    }
}
