package clausebook.plan.site;

import clausebook.permalink.Addresses;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Pages that a ZIP holds in the place of pages of the site which it leaves out, so that no link of its pages leads
 * nowhere. They say what they are and where the page itself stands. Those that say the same are equal but for their address.
 */
public final class StandIns {

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

    /** What a stand-in says in one language, whatever it stands for. */
    private record Said(Frame frame, String explained) {}

    private final Frames frames;
    private final WorkId work;
    private final String name;
    private final Map<Language, Said> said = new EnumMap<>(Language.class);

    /** For the ZIP of one work. */
    public StandIns(Frames frames, WorkId work) {
        this.frames = frames;
        this.work = work;
        this.name = work.printed();
    }

    /** In the ZIP of the whole site, which holds neither other ZIPs nor the program's documentation. */
    public static Page inWhole(Frames frames, String address) {
        Language language = frames.config().primary();
        Words words = frames.words(language);
        Frame frame = frames.bare(language, words.of("standin.heading"));
        LinkView home = LinkView.of(words.of("nav.home"), Addresses.relative(address, Addresses.home()));
        return page(frames, frame, address, words.of("standin.whole"), home, List.of());
    }

    /** @param anchors the ids that links to the address mean */
    public Page page(String address, Collection<String> anchors) {
        Said words = said.computeIfAbsent(language(address), this::said);
        LinkView here = LinkView.of(name, Addresses.relative(address, Addresses.work(work)));
        return page(frames, words.frame(), address, words.explained(), here, new ArrayList<>(new TreeSet<>(anchors)));
    }

    private Said said(Language language) {
        Words words = frames.words(language);
        return new Said(frames.bare(language, words.of("standin.heading")), words.of("standin.work", name));
    }

    private static Page page(
            Frames frames, Frame frame, String address, String explained, LinkView here, List<String> anchors) {
        String site = frames.config().base().map(base -> base + address).orElse("");
        return new Page(address, "stand-in", new StandInPage(frame, frame.title(), explained, site, here, anchors));
    }

    /** The language that an address tells, if the interface speaks it; else the site's primary one. */
    private Language language(String address) {
        for (Language language : Language.values()) {
            if (address.startsWith(language.code() + "/")
                    || address.contains("/" + language.code() + "/")
                    || address.endsWith("/" + language.code() + ".html")) {
                return frames.words(language).language();
            }
        }
        return frames.config().primary();
    }
}
