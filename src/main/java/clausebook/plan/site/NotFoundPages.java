package clausebook.plan.site;

import clausebook.permalink.Addresses;
import clausebook.plan.library.HeldWorks;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that a host shows for an address that does not exist. It may be shown at any depth, so a relative link in it
 * would lead astray: its links are absolute, and where the site's address is not known there are none.
 */
final class NotFoundPages {

    static final String ADDRESS = Addresses.notFound();

    private NotFoundPages() {}

    /** @param absolute whether the addresses below are links */
    public record NotFoundPage(Frame frame, List<Part> parts) {
        public NotFoundPage {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What the page says in one of the site's languages.
     *
     * @param home absolute link to the home page, or empty
     * @param example an address of the site to explain the scheme with; empty where nothing is held
     */
    public record Part(
            String lang,
            String dir,
            String heading,
            String sorry,
            String scheme,
            String example,
            String held,
            List<LinkView> works,
            String homeText,
            String home) {
        public Part {
            works = List.copyOf(works);
        }
    }

    static Page page(Frames frames, HeldWorks works) {
        String base = frames.config().base().orElse("");
        List<Part> parts = new ArrayList<>();
        for (Language language : frames.config().languages()) {
            parts.add(part(frames.words(language), language, works, base));
        }
        Frame frame = frames.detached(ADDRESS, parts.get(0).heading()).withEditions(others(frames));
        return new Page(ADDRESS, "not-found", new NotFoundPage(frame, parts));
    }

    /** The ways to what the page says in its other languages, which may stand far below the list of the first. */
    private static List<Frame.Edition> others(Frames frames) {
        return frames.config().languages().stream()
                .skip(1)
                .map(in -> new Frame.Edition(in.ownName(), "#" + in.htmlTag(), in.htmlTag(), in.direction()))
                .toList();
    }

    private static Part part(Words words, Language language, HeldWorks works, String base) {
        List<LinkView> links = works.size() <= HomePages.MOST_WORKS
                ? works(language, works, base)
                : bodies(words, language, works, base);
        String example = works.size() == 0
                ? ""
                : base + works.entrance(works.oldestFirst().get(0), language);
        return new Part(
                language.htmlTag(),
                language.direction(),
                words.of("notfound.heading"),
                words.of(base.isEmpty() ? "notfound.sorry.nobase" : "notfound.sorry"),
                words.of("notfound.scheme"),
                example,
                words.of("notfound.held"),
                links,
                words.of("nav.home"),
                base.isEmpty() ? "" : base + Addresses.home(language));
    }

    private static List<LinkView> works(Language language, HeldWorks works, String base) {
        return works.oldestFirst().stream()
                .map(work -> {
                    String address = works.entrance(work, language);
                    String title = works.title(work, language).orElse("");
                    return new LinkView(work.printed() + " " + title, base.isEmpty() ? "" : base + address, address);
                })
                .toList();
    }

    /** Of a large library the lists of its bodies. */
    private static List<LinkView> bodies(Words words, Language language, HeldWorks works, String base) {
        return works.bodies().stream()
                .map(organ -> {
                    String address = Addresses.sitePage(language, organ.key());
                    return new LinkView(
                            words.of("organ." + organ.key()), base.isEmpty() ? "" : base + address, address);
                })
                .toList();
    }
}
