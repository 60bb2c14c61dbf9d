package clausebook.plan;

import clausebook.permalink.Addresses;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page that a host shows for an address that does not exist. It may be shown at any depth, so a relative link in it
 * would lead astray: its links are absolute, and where the site's address is not known there are none.
 */
final class NotFoundPages {

    static final String ADDRESS = "404.html";

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

    static Page page(Frames frames, List<SiteEntry> entries) {
        String base = frames.config().base().orElse("");
        List<Part> parts = new ArrayList<>();
        for (Language language : frames.config().languages()) {
            parts.add(part(frames.words(language), language, entries, base));
        }
        Frame frame = frames.detached(ADDRESS, parts.get(0).heading());
        return new Page(ADDRESS, "not-found", new NotFoundPage(frame, parts));
    }

    private static Part part(Words words, Language language, List<SiteEntry> entries, String base) {
        Map<WorkId, Map<Language, SiteEntry>> works = new TreeMap<>();
        for (SiteEntry entry : entries) {
            works.computeIfAbsent(entry.work(), work -> new EnumMap<>(Language.class))
                    .put(entry.language(), entry);
        }
        List<LinkView> links = new ArrayList<>();
        String example = "";
        for (Map<Language, SiteEntry> expressions : works.values()) {
            SiteEntry entry = expressions.getOrDefault(
                    language, expressions.values().iterator().next());
            String address = Addresses.expression(entry.work(), entry.language());
            links.add(new LinkView(
                    entry.work().printed() + " " + entry.title().orElse(""),
                    base.isEmpty() ? "" : base + address,
                    address));
            example = example.isEmpty() ? base + address : example;
        }
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
}
