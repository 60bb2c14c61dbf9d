package clausebook.plan.work;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/** Every document the text cites and every instrument it names, an anchor each. */
public record ReferencesPage(
        Frame frame, String heading, String lang, List<Section> documents, List<Section> instruments, List<Open> open) {

    /**
     * @param brief the anchor's short form in the list of anchors
     * @param symbol empty for an instrument of which no symbol is known
     * @param date as written, or the words that say that the text gives none; empty for an instrument
     * @param datetime the date for machines; empty where there is none
     * @param role what the words around make of it, by its key, and in words
     * @param otherNames the other names the text uses
     * @param quoted what the text says it is about, empty for none
     * @param official the document at the United Nations; its label empty where no symbol is known
     * @param domain of the official link, shown in words
     * @param held the document on this site; without a link where it is not held
     * @param citers the page of all clauses of the site that cite it; its label empty for an instrument
     */
    public record Section(
            String anchor,
            String title,
            String brief,
            String symbol,
            String date,
            String datetime,
            String organ,
            String roleKey,
            String role,
            String otherNames,
            String quoted,
            LinkView official,
            String domain,
            LinkView held,
            LinkView citers,
            List<Mention> places) {
        public Section {
            places = List.copyOf(places);
        }
    }

    /** A place that cites: the clause, and the words around. */
    public record Mention(LinkView clause, String excerpt) {}

    /** A citation whose document cannot be told, and why. */
    public record Open(String words, String why, List<String> candidates, Mention place) {
        public Open {
            candidates = List.copyOf(candidates);
        }
    }

    public ReferencesPage {
        documents = List.copyOf(documents);
        instruments = List.copyOf(instruments);
        open = List.copyOf(open);
    }
}
