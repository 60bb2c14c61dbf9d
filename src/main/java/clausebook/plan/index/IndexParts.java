package clausebook.plan.index;

import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.library.Division;
import clausebook.plan.library.Division.Share;
import clausebook.plan.library.DueKey;
import clausebook.plan.library.LetterShelf;
import clausebook.plan.library.ListPage;
import clausebook.plan.library.PageWeight;
import clausebook.plan.library.PartedPages;
import clausebook.plan.page.Crumbs;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Link;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.plan.page.PageTaker;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plans an index that is too large for one page. Its page keeps the address and leads to a page for each term; a term with
 * too many places is parted by works. Of many terms, the page shows the most frequent, and all stand under their first
 * letters.
 */
public final class IndexParts {

    /** As many terms as a reader can look through. */
    private static final int FEW_TERMS = 40;

    private final Frames frames;
    private final Language language;
    private final Words words;
    private final String index;
    private final IndexPages pages;
    private final List<IndexTerm> terms;
    private final Frame top;
    private final String folder;

    IndexParts(Frames frames, Language language, String index, IndexPages pages, List<IndexTerm> terms) {
        this.frames = frames;
        this.language = language;
        this.words = frames.words(language);
        this.index = index;
        this.pages = pages;
        this.terms = terms;
        this.top = pages.frame(index);
        this.folder = Addresses.below(top.address());
    }

    void pages(PageGroups groups, PageTaker taker) throws IOException {
        List<LetterShelf<IndexTerm>> shelves = terms.size() > FEW_TERMS ? shelves() : List.of();
        List<IndexTerm> first = LetterShelf.fitting(terms, IndexTerm::ownWeight);
        taker.take(terms(top, pages.explained(index), shelves, first, true));
        for (LetterShelf<IndexTerm> shelf : shelves) {
            shelf(shelf, List.of(new Link(top.title(), top.address())), taker);
        }
        for (IndexTerm term : terms) {
            String name = group(IndexPages.group(language, index), term.places().key());
            groups.group(name, "", pagesOfTerm -> places(term, pagesOfTerm));
        }
    }

    /** What the group of a term's pages is called. */
    public static String group(String ofIndex, String key) {
        return ofIndex + "/" + key;
    }

    /** By first letters; what is due, by bodies. */
    private List<LetterShelf<IndexTerm>> shelves() {
        if (!index.equals("due")) {
            return LetterShelf.of(terms, IndexTerm::name, IndexTerm::ownWeight);
        }
        List<LetterShelf<IndexTerm>> shelves = new ArrayList<>();
        for (Organ organ : Organ.values()) {
            List<IndexTerm> own = terms.stream()
                    .filter(term -> DueKey.organ(term.places().key()) == organ)
                    .toList();
            if (!own.isEmpty()) {
                shelves.add(new LetterShelf<>(organ.key(), words.of("organ." + organ.key()), own, List.of()));
            }
        }
        return shelves;
    }

    private void shelf(LetterShelf<IndexTerm> shelf, List<Link> crumbs, PageTaker taker) throws IOException {
        Frame frame = frames.site(
                language,
                shelf.address(folder),
                words.of("parts.heading", top.title(), shelf.label()),
                pages.explained(index));
        frame = frame.withCrumbs(Crumbs.on(frame, crumbs));
        taker.take(terms(frame, "", shelf.narrower(), shelf.shown(IndexTerm::ownWeight), false));
        List<Link> below = new ArrayList<>(crumbs);
        below.add(new Link(shelf.label(), frame.address()));
        for (LetterShelf<IndexTerm> narrower : shelf.narrower()) {
            shelf(narrower, below, taker);
        }
    }

    private Page terms(
            Frame frame,
            String explained,
            List<LetterShelf<IndexTerm>> shelves,
            List<IndexTerm> shown,
            boolean withAnchors) {
        List<TermsPage.Term> rows = shown.stream()
                .map(term -> new TermsPage.Term(
                        withAnchors ? term.id() : "",
                        term.name(),
                        term.definition(),
                        words.count("index.places", term.places().places()),
                        frame.to(address(term))))
                .toList();
        List<LinkView> letters = LetterShelf.links(frame, folder, shelves);
        return new Page(
                frame.address(),
                "terms",
                new TermsPage(frame, frame.title(), explained, pages.notice(index), letters, rows));
    }

    private String address(IndexTerm term) {
        return folder + term.slug(index) + ".html";
    }

    /** The places of a term: on one page, or on one for each part of the works. */
    private void places(IndexTerm term, PageTaker taker) throws IOException {
        PartedPages parted = new PartedPages(
                frames,
                language,
                Division.of(shares(term), PageWeight.MOST),
                address(term),
                term.name(),
                List.of(new Link(top.title(), top.address())));
        parted.directories(parted.frame(parted.whole()), taker);
        Leaves leaves = new Leaves(term, parted, taker);
        term.places().read(leaves);
        leaves.finish();
    }

    /**
     * Takes the places of a term and hands on each page when its last place is there. Most often one page is open at a time;
     * after a slip in a year, resolutions of two years take turns.
     */
    private final class Leaves implements SaidIndex.Taker {
        private final IndexTerm term;
        private final PartedPages parted;
        private final PageTaker taker;
        private final Map<WorkId, PartedPages.Place> leaves = new TreeMap<>();
        private final Map<String, List<SaidIndex.Place>> open = new TreeMap<>();
        private Optional<PartedPages.Place> filled = Optional.empty();

        Leaves(IndexTerm term, PartedPages parted, PageTaker taker) {
            this.term = term;
            this.parted = parted;
            this.taker = taker;
            parted.pages().forEach(leaf -> leaf.part().works().forEach(work -> leaves.put(work, leaf)));
        }

        @Override
        public void take(SaidIndex.Place place) throws IOException {
            PartedPages.Place leaf = Objects.requireNonNull(leaves.get(place.work()));
            if (filled.isPresent() && filled.get() != leaf) {
                finish();
            }
            open.computeIfAbsent(leaf.address(), address -> new ArrayList<>()).add(place);
            if (leaf.part().works().getLast().equals(place.work())) {
                filled = Optional.of(leaf);
            }
        }

        /** Hands on the page that is full. */
        void finish() throws IOException {
            if (filled.isPresent()) {
                PartedPages.Place leaf = filled.get();
                filled = Optional.empty();
                places(term, parted.frame(leaf), Objects.requireNonNull(open.remove(leaf.address())), taker);
            }
        }
    }

    /** One page of places; where one work alone has more than a page may hold, one for each ten of its clauses. */
    private void places(IndexTerm term, Frame frame, List<SaidIndex.Place> held, PageTaker taker) throws IOException {
        int weight =
                held.stream().mapToInt(place -> PageWeight.of(place.said())).sum();
        if (weight <= PageWeight.MOST) {
            taker.take(page(term, frame, held));
            return;
        }
        Map<String, List<SaidIndex.Place>> blocks = new LinkedHashMap<>();
        for (SaidIndex.Place place : held) {
            blocks.computeIfAbsent(block(place.said().clause()), block -> new ArrayList<>())
                    .add(place);
        }
        String below = Addresses.below(frame.address());
        List<LinkView> links = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, List<SaidIndex.Place>> block : blocks.entrySet()) {
            String first = block.getValue().get(0).said().clause();
            String last = block.getValue().getLast().said().clause();
            String clauses = first.equals(last)
                    ? ClauseNames.brief(words, first)
                    : words.of("parts.numbers", ClauseNames.brief(words, first), ClauseNames.brief(words, last));
            Frame own = frames.site(
                    language,
                    below + block.getKey() + ".html",
                    words.of("parts.heading", frame.title(), clauses),
                    frame.description());
            own = own.withCrumbs(List.of(
                    new Link(term.name(), own.to(address(term))), new Link(frame.title(), own.to(frame.address()))));
            links.add(new LinkView(
                    clauses,
                    frame.to(own.address()),
                    String.valueOf(block.getValue().size())));
            pages.add(page(term, own, block.getValue()));
        }
        taker.take(new Page(frame.address(), "list", new ListPage(frame, frame.title(), links, List.of())));
        for (Page page : pages) {
            taker.take(page);
        }
    }

    /** A clause's kind, and the ten its number is in: {@code op-10-19}; the numbers of a text do not shift. */
    private static String block(String clause) {
        int digits = clause.length();
        while (digits > 0 && Character.isDigit(clause.charAt(digits - 1))) {
            digits--;
        }
        String number = clause.substring(digits);
        if (number.isEmpty() || number.length() > 6) {
            return clause;
        }
        int ten = Integer.parseInt(number) / 10 * 10;
        return clause.substring(0, digits) + "-" + Math.max(1, ten) + "-" + (ten + 9);
    }

    private Page page(IndexTerm term, Frame frame, List<SaidIndex.Place> held) {
        return new Page(
                frame.address(),
                "places",
                new PlacesPage(
                        frame,
                        frame.title(),
                        term.definition(),
                        pages.notice(index),
                        words.count("index.places", held.size()),
                        held.stream()
                                .map(place -> pages.place(frame, index, place))
                                .toList()));
    }

    /** What each work has of a term. */
    private static List<Share> shares(IndexTerm term) throws IOException {
        List<Share> shares = new ArrayList<>();
        term.places().read(place -> {
            int weight = PageWeight.of(place.said());
            if (!shares.isEmpty() && shares.getLast().work().equals(place.work())) {
                Share before = shares.removeLast();
                shares.add(new Share(place.work(), before.weight() + weight, before.count() + 1));
            } else {
                shares.add(new Share(place.work(), weight, 1));
            }
        });
        return shares;
    }
}
