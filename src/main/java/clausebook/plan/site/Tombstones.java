package clausebook.plan.site;

import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;

/** The pages that stay at addresses whose content moved or was withdrawn: an address once issued never dies. */
public final class Tombstones {

    private Tombstones() {}

    /**
     * @param target relative link to where the content is now; empty where it was withdrawn
     * @param reason as the ledger gives it; empty where it moved
     * @param anchors the ids that were promised on the page, which it keeps
     */
    public record Tombstone(
            Frame frame,
            String heading,
            String explained,
            String target,
            String targetShown,
            String reason,
            List<String> anchors) {
        public Tombstone {
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * @param address the old address, without a fragment
     * @param target where its content is now, an address of the site, with or without a fragment
     */
    public static Page moved(Frames frames, String address, String target, List<String> anchors) {
        Language language = languageOf(frames, address);
        Words words = frames.words(language);
        Frame frame = frames.site(language, address, words.of("moved.heading"), words.of("moved.explained"));
        String shown = frames.config().base().orElse("") + target;
        Frame pointing = frames.config()
                .base()
                .map(base -> frame.withRelations(List.of(new Frame.Relation("canonical", base + target, ""))))
                .orElse(frame);
        return new Page(
                address,
                "tombstone",
                new Tombstone(
                        pointing,
                        words.of("moved.heading"),
                        words.of("moved.explained"),
                        frame.to(target),
                        shown,
                        "",
                        anchors));
    }

    /** @param reason the ledger's words for why */
    public static Page withdrawn(Frames frames, String address, String reason, List<String> anchors) {
        Language language = languageOf(frames, address);
        Words words = frames.words(language);
        Frame frame = frames.site(language, address, words.of("withdrawn.heading"), words.of("withdrawn.explained"));
        return new Page(
                address,
                "tombstone",
                new Tombstone(
                        frame,
                        words.of("withdrawn.heading"),
                        words.of("withdrawn.explained"),
                        "",
                        "",
                        reason,
                        anchors));
    }

    /** @param address of a list of which the site holds nothing any more */
    public static Page emptied(Frames frames, String address) {
        Words words = frames.words(languageOf(frames, address));
        Frame frame =
                frames.site(words.language(), address, words.of("emptied.heading"), words.of("emptied.explained"));
        return new Page(
                address,
                "tombstone",
                new Tombstone(
                        frame, words.of("emptied.heading"), words.of("emptied.explained"), "", "", "", List.of()));
    }

    /** A page's language stands in its address; a language-neutral page is in the primary one. */
    private static Language languageOf(Frames frames, String address) {
        String[] parts = address.split("/");
        for (int i = parts.length - 2; i >= 0; i--) {
            Optional<Language> language = Language.ofCode(parts[i]);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return frames.config().primary();
    }
}
