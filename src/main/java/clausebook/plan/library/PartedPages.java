package clausebook.plan.library;

import clausebook.permalink.Addresses;
import clausebook.plan.page.Crumbs;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Link;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageTaker;
import clausebook.un.Language;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages for a list of works that is too long for one: the page under the list's own address, and under it those of its
 * parts ({@link Division}). A page either holds what it lists or leads to its parts.
 */
public final class PartedPages {

    /**
     * A page of the list.
     *
     * @param address its own
     * @param heading its own
     * @param crumbs the pages above it, with their addresses
     */
    public record Place(Division part, String address, String heading, List<Link> crumbs) {}

    private final Frames frames;
    private final Language language;
    private final Words words;
    private final String heading;
    private final String folder;
    private final List<Place> places = new ArrayList<>();

    /**
     * @param division of the list
     * @param address of the whole list
     * @param heading of the whole list
     * @param crumbs the pages above it, with their addresses
     */
    public PartedPages(
            Frames frames, Language language, Division division, String address, String heading, List<Link> crumbs) {
        this.frames = frames;
        this.language = language;
        this.words = frames.words(language);
        this.heading = heading;
        this.folder = Addresses.below(address);
        add(new Place(division, address, heading, crumbs));
    }

    private void add(Place place) {
        places.add(place);
        List<Link> crumbs = new ArrayList<>(place.crumbs());
        crumbs.add(new Link(
                place.part().step() == Division.Step.WHOLE
                        ? heading
                        : place.part().name(words),
                place.address()));
        for (Division part : place.part().parts()) {
            add(new Place(part, address(part), words.of("parts.heading", heading, part.name(words)), crumbs));
        }
    }

    private String address(Division part) {
        return folder + part.slug() + ".html";
    }

    /** The page of the whole list. */
    public Place whole() {
        return places.get(0);
    }

    /** The pages that hold works, in the order of the list; where nothing is parted, only that of the whole list. */
    public List<Place> pages() {
        return places.stream().filter(place -> place.part().isPage()).toList();
    }

    /**
     * Plans the pages that lead to others.
     *
     * @param whole what the page of the whole list is framed with
     */
    public void directories(Frame whole, PageTaker taker) throws IOException {
        for (Place place : places) {
            if (!place.part().isPage()) {
                Frame frame = place.part().step() == Division.Step.WHOLE ? whole : frame(place);
                taker.take(new Page(
                        place.address(),
                        "list",
                        new ListPage(frame, place.heading(), links(frame, place.part()), List.of())));
            }
        }
    }

    /** A frame for a page, with the way to it. */
    public Frame frame(Place place) {
        Frame frame =
                frames.site(language, place.address(), place.heading(), words.of("lists.description", place.heading()));
        return frame.withCrumbs(Crumbs.on(frame, place.crumbs()));
    }

    /** Links to the parts of a page, with the number of what each lists. */
    List<LinkView> links(Frame frame, Division part) {
        return part.parts().stream()
                .map(each -> new LinkView(each.name(words), frame.to(address(each)), String.valueOf(each.count())))
                .toList();
    }
}
