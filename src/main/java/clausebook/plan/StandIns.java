package clausebook.plan;

import clausebook.permalink.Addresses;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Pages that a ZIP holds in the place of pages of the site which it leaves out, so that no link of its pages leads
 * nowhere. They say what they are and where the page itself stands.
 */
public final class StandIns {

    private StandIns() {}

    /**
     * @param site the absolute address of the page itself, empty while the site's is not known
     * @param here what this ZIP holds
     * @param anchors the places that links lead to
     */
    public record StandInPage(
            Frame frame, String heading, String explained, String site, LinkView here, List<String> anchors) {
        public StandInPage {
            anchors = List.copyOf(anchors);
        }
    }

    /** In the ZIP of the whole site, which holds neither other ZIPs nor the program's documentation. */
    public static Page inWhole(Frames frames, String address) {
        Language language = frames.config().primary();
        Words words = frames.words(language);
        String heading = words.of("standin.heading");
        Frame frame = frames.site(language, address, heading, words.of("standin.whole"));
        return page(
                frames,
                frame,
                words.of("standin.whole"),
                LinkView.of(words.of("nav.home"), frame.to(Addresses.home())),
                List.of());
    }

    /** In the ZIP of one work. */
    public static Page inWork(Frames frames, WorkId work, String address, Collection<String> anchors) {
        Language language = language(frames, address);
        Words words = frames.words(language);
        Frame frame = frames.detached(language, address, words.of("standin.heading"));
        LinkView here = LinkView.of(work.printed(), frame.to(Addresses.work(work)));
        return page(frames, frame, words.of("standin.work", work.printed()), here, List.copyOf(new TreeSet<>(anchors)));
    }

    private static Page page(Frames frames, Frame frame, String explained, LinkView here, List<String> anchors) {
        String site = frames.config().base().map(base -> base + frame.address()).orElse("");
        return new Page(
                frame.address(), "stand-in", new StandInPage(frame, frame.title(), explained, site, here, anchors));
    }

    /** The language that an address tells, if the interface speaks it; else the site's primary one. */
    private static Language language(Frames frames, String address) {
        return Stream.of(address.replace(".html", "").split("/"))
                .flatMap(part -> Language.ofCode(part).stream())
                .map(language -> frames.words(language).language())
                .findFirst()
                .orElse(frames.config().primary());
    }
}
