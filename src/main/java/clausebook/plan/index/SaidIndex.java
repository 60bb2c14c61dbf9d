package clausebook.plan.index;

import clausebook.plan.library.PageWeight;
import clausebook.plan.library.SiteEntry;
import clausebook.plan.library.SiteEntry.Quote;
import clausebook.plan.library.SiteEntry.Said;
import clausebook.plan.page.Frames;
import clausebook.text.Packing;
import clausebook.text.Store;
import clausebook.text.Unpacking;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the indexes of a site gather from all texts: who is asked, what is done, which instruments are named, what is due.
 * A library says more than fits into memory: kept of each term are its names, its counts and its weight; the places go to
 * a store outside when they outgrow a fixed size, and are read back term by term.
 */
public final class SaidIndex {

    /** A place, with the work it is in. */
    record Place(WorkId work, Said said) {}

    /** Takes places one after another. */
    interface Taker {
        void take(Place place) throws IOException;
    }

    /** What is kept in memory at most, about, in bytes. */
    static final int KEPT = 3_000_000;

    /** Most terms have a place or two. */
    private static final int ROOM = 16;

    /** What an index gathers from a text. */
    static List<Said> gathered(String index, SiteEntry entry) {
        return switch (index) {
            case "actions" -> entry.actions();
            case "addressees" -> entry.addressees();
            case "instruments" -> entry.instruments();
            case "due" -> entry.due();
            default -> throw new IllegalArgumentException(index);
        };
    }

    /** A term of an index: all places under one key. */
    final class Term {
        private final String key;
        private final Map<String, Integer> names = new TreeMap<>();
        private final List<Store.Block> blocks = new ArrayList<>();
        private Packing last = new Packing(ROOM);
        private int places;
        private long weight;

        private Term(String key) {
            this.key = key;
        }

        /** Takes a place, and says how many bytes it needs. */
        private int add(int work, Said said) {
            names.merge(said.name(), 1, Integer::sum);
            places++;
            weight += PageWeight.of(said);
            int before = last.size();
            last.number(work);
            write(last, said);
            return last.size() - before;
        }

        String key() {
            return key;
        }

        int places() {
            return places;
        }

        /** What its places weigh on a page, as {@link PageWeight} counts. */
        long weight() {
            return weight;
        }

        /** The commonest form of its name; of equals, the first in code point order. */
        String name() {
            return names.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        List<String> otherNames() {
            String chosen = name();
            return names.keySet().stream().filter(name -> !name.equals(chosen)).toList();
        }

        /** Hands over all its places: the works from the newest to the oldest, each work's places as they stand. */
        void read(Taker taker) throws IOException {
            readBackwards(last.bytes(), taker);
            for (int i = blocks.size() - 1; i >= 0; i--) {
                readBackwards(blocks.get(i).read(), taker);
            }
        }

        private void spill() throws IOException {
            if (last.size() > 0) {
                blocks.add(store.put(last.bytes()));
                last = new Packing(ROOM);
            }
        }
    }

    private final Store store;
    private final int kept;
    private final List<WorkId> works = new ArrayList<>();
    private final Map<Language, Map<String, Map<String, Term>>> terms = new EnumMap<>(Language.class);
    private long memory;

    public SaidIndex(Store store) {
        this(store, KEPT);
    }

    SaidIndex(Store store, int kept) {
        this.store = store;
        this.kept = kept;
    }

    /** Takes what a text says; the works come in their order. */
    public void add(SiteEntry entry) throws IOException {
        int work = number(entry.work());
        for (String index : Frames.INDEXES) {
            for (Said what : gathered(index, entry)) {
                add(entry.language(), index, work, what);
            }
        }
        keepSmall();
    }

    /**
     * Takes what the texts of a work say, as {@link SaidNote} packed it.
     *
     * @param wanted the indexes that are asked for, by language; all others stay empty
     */
    public void add(WorkId of, byte[] packed, Map<Language, ? extends Collection<String>> wanted) throws IOException {
        int work = number(of);
        SaidNote.read(packed, (language, index, said) -> {
            if (wanted.containsKey(language) && wanted.get(language).contains(index)) {
                for (Said what : said.read()) {
                    add(language, index, work, what);
                }
            }
        });
        keepSmall();
    }

    private int number(WorkId work) {
        if (works.isEmpty() || !works.getLast().equals(work)) {
            works.add(work);
        }
        return works.size() - 1;
    }

    private void add(Language language, String index, int number, Said what) {
        Term term = terms.computeIfAbsent(language, key -> new TreeMap<>())
                .computeIfAbsent(index, name -> new TreeMap<>())
                .computeIfAbsent(what.key(), Term::new);
        memory += term.add(number, what);
    }

    private void keepSmall() throws IOException {
        if (memory > kept) {
            for (Map<String, Map<String, Term>> ofLanguage : terms.values()) {
                for (Map<String, Term> ofIndex : ofLanguage.values()) {
                    for (Term term : ofIndex.values()) {
                        term.spill();
                    }
                }
            }
            memory = 0;
        }
    }

    /** The terms of one index, in the order of their keys. */
    Collection<Term> terms(Language language, String index) {
        return terms.getOrDefault(language, Map.of())
                .getOrDefault(index, Map.of())
                .values();
    }

    private void readBackwards(byte[] bytes, Taker taker) throws IOException {
        List<Place> places = new ArrayList<>();
        Unpacking in = new Unpacking(bytes);
        while (in.hasMore()) {
            places.add(new Place(works.get(in.number()), read(in)));
        }
        int end = places.size();
        while (end > 0) {
            int start = end - 1;
            while (start > 0
                    && places.get(start - 1).work() == places.get(end - 1).work()) {
                start--;
            }
            for (Place place : places.subList(start, end)) {
                taker.take(place);
            }
            end = start;
        }
    }

    static void write(Packing out, Said said) {
        out.words(said.key());
        out.words(said.name());
        out.words(said.clause());
        out.words(said.anchor());
        out.words(said.quote().before());
        out.words(said.quote().term());
        out.words(said.quote().after());
        out.words(said.kind());
        out.words(said.date().map(LocalDate::toString).orElse(""));
    }

    static Said read(Unpacking in) {
        return new Said(
                in.words(),
                in.words(),
                in.words(),
                in.words(),
                new Quote(in.words(), in.words(), in.words()),
                in.words(),
                Optional.of(in.words()).filter(date -> !date.isEmpty()).map(LocalDate::parse));
    }
}
