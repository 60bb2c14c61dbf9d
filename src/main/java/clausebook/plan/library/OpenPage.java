package clausebook.plan.library;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/** The citations of one language's texts whose document cannot be told. */
public record OpenPage(Frame frame, String heading, List<Row> rows) {

    /** @param candidates the documents that are possible, as a sentence; empty where none is known */
    public record Row(LinkView place, String words, String candidates, String lang, String dir) {}

    public OpenPage {
        rows = List.copyOf(rows);
    }
}
