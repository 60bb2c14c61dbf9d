package clausebook.plan;

import java.util.List;

/** Every document the text cites and every instrument it names, an anchor each. */
public record ReferencesPage(
        Frame frame,
        String heading,
        String lang,
        List<Section> documents,
        List<Section> instruments,
        List<Open> open) {

    /**
     * @param facts what is known of it, label and words
     * @param quoted what the text says it is about, empty for none
     * @param official the document at the United Nations; its label empty where no symbol is known
     * @param domain of the official link, shown in words
     * @param held the document on this site; without a link where it is not held
     * @param external the anchor's short form in the list of anchors
     */
    public record Section(
            String anchor,
            String title,
            String brief,
            List<LinkView> facts,
            String quoted,
            LinkView official,
            String domain,
            LinkView held,
            List<Mention> places) {
        public Section {
            facts = List.copyOf(facts);
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
