package clausebook.plan.work;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/** A work: the languages it is held in, and every clause. */
public record WorkPage(
        Frame frame,
        String heading,
        String symbol,
        String title,
        String titleLang,
        String titleDirection,
        List<Held> held,
        List<NeutralClausePage.NotHeld> notHeld,
        List<Entry> clauses) {

    /** One expression. */
    public record Held(String lang, String direction, String name, String title, String href, String clauses) {}

    /**
     * @param opening the first words, in the language {@code lang}
     * @param languages the clause's page in each language that holds it; {@code note} is the value of {@code lang}
     */
    public record Entry(
            String id, LinkView link, String opening, String lang, String direction, List<LinkView> languages) {
        public Entry {
            languages = List.copyOf(languages);
        }
    }

    public WorkPage {
        held = List.copyOf(held);
        notHeld = List.copyOf(notHeld);
        clauses = List.copyOf(clauses);
    }
}
