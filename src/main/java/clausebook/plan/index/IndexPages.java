package clausebook.plan.index;

import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.library.PageWeight;
import clausebook.plan.library.SiteEntry.Said;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.plan.page.PageTaker;
import clausebook.un.Language;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The indexes of one language: by action, by addressee, by instrument, and what is due. An index that fits is one page;
 * a larger one leads to its parts ({@link IndexParts}).
 */
public final class IndexPages {

    private final Frames frames;
    private final Language language;
    private final Words words;
    private final SaidIndex said;
    private final boolean held;

    /** @param held whether the site holds any text in this language */
    public IndexPages(Frames frames, Language language, SaidIndex said, boolean held) {
        this.frames = frames;
        this.language = language;
        this.words = frames.words(language);
        this.said = said;
        this.held = held;
    }

    /** Plans every index, group by group. */
    public void pages(PageGroups groups) throws IOException {
        for (String index : Frames.INDEXES) {
            groups.group(group(language, index), String.valueOf(held), taker -> pages(index, groups, taker));
        }
    }

    /** What the group of an index's pages is called. */
    public static String group(Language language, String index) {
        return language.code() + "/" + index;
    }

    private void pages(String index, PageGroups groups, PageTaker taker) throws IOException {
        List<IndexTerm> terms = IndexTerm.of(words, index, said.terms(language, index));
        long weight = terms.stream()
                .mapToLong(term -> term.places().weight() + term.ownWeight())
                .sum();
        if (weight <= PageWeight.MOST) {
            taker.take(page(index, terms));
        } else {
            new IndexParts(frames, language, index, this, terms).pages(groups, taker);
        }
    }

    private Page page(String index, List<IndexTerm> gathered) throws IOException {
        Frame frame = frame(index);
        List<IndexPage.Term> terms = new ArrayList<>();
        for (IndexTerm term : gathered) {
            List<IndexPage.Place> places = new ArrayList<>();
            term.places().read(place -> places.add(place(frame, index, place)));
            terms.add(new IndexPage.Term(
                    term.id(),
                    term.name(),
                    term.definition(),
                    words.count("index.places", places.size()),
                    places.size(),
                    places));
        }
        String nothing = held ? words.of("index." + index + ".none") : words.of("index.none-held", language.ownName());
        return new Page(
                frame.address(),
                "index",
                new IndexPage(frame, frame.title(), explained(index), notice(index), nothing, terms));
    }

    /** The frame of an index's page, whatever stands on it. */
    Frame frame(String index) {
        Map<Language, String> same = new EnumMap<>(Language.class);
        frames.config().languages().forEach(each -> same.put(each, Addresses.sitePage(each, index)));
        Frame frame = frames.site(
                language,
                Addresses.sitePage(language, index),
                words.of("index." + index + ".heading"),
                explained(index));
        return frames.inLanguages(frame, same, "");
    }

    String explained(String index) {
        return words.of("index." + index + ".explained");
    }

    String notice(String index) {
        return words.of(index.equals("due") ? "index.due.notice" : "labels.ours");
    }

    IndexPage.Place place(Frame frame, String index, SaidIndex.Place place) {
        Said what = place.said();
        String page = Addresses.clause(place.work(), language, what.clause());
        String target = what.anchor().equals(what.clause()) ? page : page + "#" + what.anchor();
        boolean due = index.equals("due");
        return new IndexPage.Place(
                words.of("index.place", place.work().printed(), ClauseNames.brief(words, what.anchor())),
                frame.to(target),
                due ? words.of("due.kind." + what.kind()) : "",
                what.quote().before(),
                what.quote().term(),
                what.quote().after(),
                due ? what.date().map(date -> Dates.shown(date, language)).orElse(words.of("due.nodate")) : "");
    }
}
