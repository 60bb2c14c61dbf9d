package clausebook.plan.library;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageTaker;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plans the page of the citations that could not be resolved, for whoever can. */
public final class OpenPages {

    /** What the page is called among the site's pages. */
    public static final String NAME = "unresolved";

    private OpenPages() {}

    /** Plans the page, and those of its parts where it is too long for one. */
    public static void pages(Frames frames, Catalog catalog, Language language, PageTaker taker) throws IOException {
        Words words = frames.words(language);
        String heading = words.of("open.heading");
        Frame frame = frames.site(language, Addresses.sitePage(language, NAME), heading, words.of("open.description"))
                .withStyle("work");
        List<Division.Share> shares = new ArrayList<>();
        for (WorkId work : catalog.works()) {
            List<Catalog.Open> open = catalog.open(work, language);
            if (!open.isEmpty()) {
                int weight = open.stream().mapToInt(OpenPages::weight).sum();
                shares.add(new Division.Share(work, weight, open.size()));
            }
        }
        PartedPages parted = new PartedPages(
                frames, language, Division.of(shares, PageWeight.MOST), frame.address(), heading, List.of());
        parted.directories(frame, taker);
        for (PartedPages.Place place : parted.pages()) {
            Frame own = place.equals(parted.whole()) ? frame : parted.frame(place);
            List<OpenPage.Row> rows = new ArrayList<>();
            for (WorkId work : place.part().works()) {
                catalog.open(work, language).forEach(each -> rows.add(row(words, own, work, language, each)));
            }
            taker.take(new Page(own.address(), "open", new OpenPage(own, place.heading(), rows)));
        }
    }

    private static int weight(Catalog.Open open) {
        return PageWeight.LINK
                + PageWeight.of(open.words())
                + open.candidates().stream()
                        .mapToInt(symbol -> PageWeight.of(symbol.text()))
                        .sum();
    }

    private static OpenPage.Row row(Words words, Frame frame, WorkId work, Language language, Catalog.Open open) {
        String candidates =
                open.candidates().stream().map(Symbol::text).collect(Collectors.joining(words.of("list.separator")));
        return new OpenPage.Row(
                LinkView.of(
                        words.of("mandate.place", work.printed(), ClauseNames.brief(words, open.clause())),
                        frame.to(Addresses.clause(work, language, open.clause()))),
                open.words(),
                candidates.isEmpty() ? "" : words.of("open.several", candidates),
                language.htmlTag(),
                language.direction());
    }
}
