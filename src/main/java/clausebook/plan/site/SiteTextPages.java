package clausebook.plan.site;

import clausebook.config.Config;
import clausebook.permalink.Addresses;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.prose.SafeHtml;
import clausebook.prose.WrittenPage;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hand-written pages of a site. */
final class SiteTextPages {

    private SiteTextPages() {}

    /**
     * @param facts what the configuration says of who answers for the site; only on pages that promise something
     */
    public record TextPage(Frame frame, String heading, SafeHtml text, List<Fact> facts) {
        public TextPage {
            facts = List.copyOf(facts);
        }
    }

    /** @param href empty where the words are no link */
    public record Fact(String label, String text, String href) {}

    static Page page(Frames frames, Language language, String name, WrittenPage written) {
        String address = Addresses.sitePage(language, name);
        Map<Language, String> same = new EnumMap<>(Language.class);
        frames.config().languages().forEach(each -> same.put(each, Addresses.sitePage(each, name)));
        Frame frame =
                frames.inLanguages(frames.site(language, address, written.title(), written.description()), same, "");
        boolean promises = !name.equals("how-to-cite");
        List<Fact> facts = promises ? facts(frames.config(), frames.words(language)) : List.of();
        return new Page(address, "text", new TextPage(frame, written.title(), written.html(), facts));
    }

    private static List<Fact> facts(Config config, Words words) {
        List<Fact> facts = new ArrayList<>();
        Optional.ofNullable(config.publishers().get(words.language()))
                .or(() -> Optional.ofNullable(config.publishers().get(config.primary())))
                .ifPresent(name -> facts.add(new Fact(words.of("text.publisher"), name, "")));
        config.contact()
                .ifPresentOrElse(
                        contact -> facts.add(new Fact(
                                words.of("text.contact"), contact, contact.startsWith("https://") ? contact : "")),
                        () -> facts.add(new Fact(words.of("text.contact"), words.of("text.contact.none"), "")));
        config.base().ifPresent(base -> facts.add(new Fact(words.of("text.base"), base, base)));
        return facts;
    }
}
