package clausebook.plan;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plans the page of the citations that could not be resolved, for whoever can. */
public final class OpenPages {

    /** What the page is called among the site's pages. */
    static final String NAME = "unresolved";

    private OpenPages() {}

    public static Page page(Frames frames, Catalog catalog, Language language) {
        Words words = frames.words(language);
        String heading = words.of("open.heading");
        Frame frame = frames.site(language, Addresses.sitePage(language, NAME), heading, words.of("open.description"))
                .withStyle("work");
        List<OpenPage.Row> rows = new ArrayList<>();
        for (WorkId work : catalog.works()) {
            for (Catalog.Entry entry : catalog.expressions(work)) {
                if (entry.language() == language) {
                    entry.open().forEach(open -> rows.add(row(words, frame, entry, open)));
                }
            }
        }
        return new Page(frame.address(), "open", new OpenPage(frame, heading, rows));
    }

    private static OpenPage.Row row(Words words, Frame frame, Catalog.Entry entry, Catalog.Open open) {
        String candidates =
                open.candidates().stream().map(Symbol::text).collect(Collectors.joining(words.of("list.separator")));
        return new OpenPage.Row(
                LinkView.of(
                        words.of("mandate.place", entry.work().printed(), ClauseNames.brief(words, open.clause())),
                        frame.to(Addresses.clause(entry.work(), entry.language(), open.clause()))),
                open.words(),
                candidates.isEmpty() ? "" : words.of("open.several", candidates),
                entry.language().htmlTag(),
                entry.language().direction());
    }
}
