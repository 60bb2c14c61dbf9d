package clausebook.series;

import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which work follows which: successive resolutions of one organ on one subject. A work follows the latest earlier one that
 * acts upon the same mandate, or else the latest that has the same title; a publisher may name a series, which then goes
 * before both.
 */
public final class Series {

    /** A shorter title (“Credentials”) says too little. */
    private static final int FEWEST_TITLE_SIGNS = 6;

    private final Map<WorkId, WorkId> earlier = new TreeMap<>();
    private final Map<WorkId, WorkId> later = new TreeMap<>();

    private Series() {}

    /**
     * @param mandates as joined over all works
     * @param named series that the publisher names, each in time order
     */
    public static Series of(Collection<TextFacts> texts, List<JoinedMandate> mandates, List<List<WorkId>> named) {
        Series series = new Series();
        Map<WorkId, List<TextFacts>> works = new TreeMap<>();
        texts.forEach(text ->
                works.computeIfAbsent(text.work(), work -> new ArrayList<>()).add(text));
        Comparator<WorkId> order = inTime(works);
        for (List<WorkId> one : named) {
            // A publisher names a work by its folder, which for the Security Council has no year.
            series.chain(one.stream()
                    .flatMap(folder ->
                            works.keySet().stream().filter(work -> work.path().equals(folder.path())))
                    .toList());
        }
        for (JoinedMandate mandate : mandates) {
            Map<Organ, List<WorkId>> byOrgan = new LinkedHashMap<>();
            mandate.works()
                    .forEach(work -> byOrgan.computeIfAbsent(work.organ(), organ -> new ArrayList<>())
                            .add(work));
            byOrgan.values()
                    .forEach(ofOrgan ->
                            series.chain(ofOrgan.stream().sorted(order).toList()));
        }
        titles(works)
                .values()
                .forEach(same -> series.chain(same.stream().sorted(order).toList()));
        return series;
    }

    /** The work that a work follows. */
    public Optional<WorkId> before(WorkId work) {
        return Optional.ofNullable(earlier.get(work));
    }

    /** The work that follows a work. */
    public Optional<WorkId> after(WorkId work) {
        return Optional.ofNullable(later.get(work));
    }

    /** Every pair, the later work first, in the order of works. */
    public Map<WorkId, WorkId> pairs() {
        return java.util.Collections.unmodifiableMap(earlier);
    }

    /** Joins works that have no neighbour yet on the side in question. */
    private void chain(List<WorkId> works) {
        for (int i = 1; i < works.size(); i++) {
            WorkId one = works.get(i - 1);
            WorkId next = works.get(i);
            if (!earlier.containsKey(next) && !later.containsKey(one) && !one.equals(next)) {
                earlier.put(next, one);
                later.put(one, next);
            }
        }
    }

    private static Comparator<WorkId> inTime(Map<WorkId, List<TextFacts>> works) {
        Map<WorkId, LocalDate> days = new TreeMap<>();
        works.forEach((work, texts) -> texts.stream()
                .flatMap(text -> text.adopted().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(day -> days.put(work, day)));
        return Comparator.comparing((WorkId work) -> days.getOrDefault(work, LocalDate.MIN))
                .thenComparing(Comparator.naturalOrder());
    }

    private record Title(Organ organ, Language language, String folded) {}

    /** The works of one title in one language; a title that two works of one session share names no series. */
    private static Map<Title, Set<WorkId>> titles(Map<WorkId, List<TextFacts>> works) {
        Map<Title, Set<WorkId>> titles = new LinkedHashMap<>();
        works.forEach((work, texts) -> {
            for (TextFacts text : texts) {
                String folded = text.title().map(Folding::squeeze).orElse("");
                if (folded.codePointCount(0, folded.length()) >= FEWEST_TITLE_SIGNS) {
                    titles.computeIfAbsent(new Title(work.organ(), text.language(), folded), title -> new TreeSet<>())
                            .add(work);
                }
            }
        });
        titles.values().removeIf(same -> {
            long sessions = same.stream().map(WorkId::session).distinct().count();
            return sessions < same.size();
        });
        return titles;
    }
}
