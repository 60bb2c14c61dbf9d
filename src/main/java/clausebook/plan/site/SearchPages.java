package clausebook.plan.site;

import clausebook.permalink.Addresses;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.search.Endings;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans the search page of each language of the site; each can search the texts of every language held. */
public final class SearchPages {

    private SearchPages() {}

    /**
     * @param indexes the number of files of each language's index
     */
    static Page page(Frames frames, Language language, Map<Language, Integer> indexes) {
        String address = Addresses.sitePage(language, Frames.SEARCH);
        Words words = frames.words(language);
        Map<Language, String> same = new EnumMap<>(Language.class);
        frames.config().languages().forEach(each -> same.put(each, Addresses.sitePage(each, Frames.SEARCH)));
        String heading = words.of("search.heading");
        Frame frame = frames.inLanguages(
                        frames.site(language, address, heading, words.of("search.description")), same, "")
                .withStyle(Frames.SEARCH)
                .withScript("terms")
                .withScript(Frames.SEARCH);
        List<LinkView> ways = new ArrayList<>();
        ways.add(LinkView.of(
                words.of("nav.home"),
                frame.to(language == frames.config().primary() ? Addresses.home() : Addresses.home(language))));
        for (String name : Frames.INDEXES) {
            ways.add(LinkView.of(words.of("nav." + name), frame.to(Addresses.sitePage(language, name))));
        }
        List<Language> held = new ArrayList<>(indexes.keySet());
        held.sort(
                (one, other) -> one == other ? 0 : one == language ? -1 : other == language ? 1 : one.compareTo(other));
        SearchPage view = new SearchPage(
                frame,
                heading,
                words.of("search.explained"),
                held.stream()
                        .map(each ->
                                each.code() + ":" + each.htmlTag() + ":" + each.direction() + ":" + indexes.get(each))
                        .collect(Collectors.joining(" ")),
                held.stream().map(Language::ownName).collect(Collectors.joining("|")),
                held.stream().map(each -> Endings.rows(each.code())).collect(Collectors.joining("\n")),
                ways);
        return new Page(address, Frames.SEARCH, view);
    }
}
