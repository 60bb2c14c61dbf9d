package clausebook.plan.library;

import clausebook.derive.Act;
import clausebook.derive.Citing;
import clausebook.derive.MandateEvent;
import clausebook.derive.References;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.plan.clause.Expression;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the site-wide pages need to know of one expression. It is made when the expression's own pages are planned, so that
 * the expression need not be kept until all works are done.
 */
public record SiteEntry(
        WorkId work,
        Symbol symbol,
        Language language,
        Optional<String> title,
        Optional<LocalDate> adopted,
        int clauses,
        List<Said> actions,
        List<Said> addressees,
        List<Said> instruments,
        List<Said> due) {

    /**
     * A place that an index leads to.
     *
     * @param key of the index's entry it stands under
     * @param name the entry's name as it stands in the text
     * @param clause id of the clause with a page of its own
     * @param anchor id of the innermost clause or item that holds the words
     * @param quote the words around the name
     * @param kind of what is due; empty in other indexes
     * @param date of what is due, where the text prints one
     */
    public record Said(
            String key, String name, String clause, String anchor, Quote quote, String kind, Optional<LocalDate> date) {

        Said(String key, String name, String clause, String anchor, Quote quote) {
            this(key, name, clause, anchor, quote, "", Optional.empty());
        }
    }

    /** Words as they stand, cut around the ones that are set in bold. */
    public record Quote(String before, String term, String after) {

        /** With the words between two indexes in bold; none where the indexes are not within the words. */
        static Quote of(String words, int from, int to) {
            boolean within = from >= 0 && from < to && to <= words.length();
            return within
                    ? new Quote(words.substring(0, from), words.substring(from, to), words.substring(to))
                    : new Quote(words, "", "");
        }

        static Quote of(String words, String term) {
            int at = term.isEmpty() ? -1 : words.indexOf(term);
            return of(words, at, at + term.length());
        }
    }

    public SiteEntry {
        actions = List.copyOf(actions);
        addressees = List.copyOf(addressees);
        instruments = List.copyOf(instruments);
        due = List.copyOf(due);
    }

    public static SiteEntry of(Expression expression) {
        Resolution resolution = expression.resolution();
        List<Act> acts = expression.findings().acts();
        return new SiteEntry(
                resolution.work(),
                resolution.symbol(),
                resolution.language(),
                resolution.title(),
                resolution.adopted(),
                resolution.clauses().size(),
                acts.stream().map(SiteEntry::action).toList(),
                addressees(acts),
                instruments(expression.findings().references()),
                expression.findings().due().stream()
                        .map(due -> due(resolution.work(), due, acts))
                        .toList());
    }

    private static Said action(Act act) {
        int start = act.action().start() - act.wordsStart();
        int end = act.action().end() - act.wordsStart();
        Quote quote = Quote.of(act.words(), start, end);
        boolean stands = quote.term().equals(act.action().phrase());
        return new Said(
                act.action().group().key(),
                act.action().phrase(),
                act.clause(),
                act.anchor(),
                stands ? quote : Quote.of(act.words(), act.action().phrase()));
    }

    private static List<Said> addressees(List<Act> acts) {
        List<Said> found = new ArrayList<>();
        for (Act act : acts) {
            for (Mark.Addressee addressee : act.action().addressees()) {
                int start = addressee.start() - act.wordsStart();
                Quote quote = Quote.of(act.words(), start, addressee.end() - act.wordsStart());
                boolean stands = quote.term().equals(addressee.name());
                String key = addressee.key().isEmpty() ? addressee.name() : addressee.key();
                Quote kept = stands ? quote : Quote.of(act.words(), addressee.name());
                found.add(new Said(key, addressee.name(), act.clause(), act.anchor(), kept));
            }
        }
        return found;
    }

    private static List<Said> instruments(References references) {
        List<Said> found = new ArrayList<>();
        for (References.NamedInstrument instrument : references.instruments()) {
            for (Citing place : instrument.places()) {
                found.add(new Said(
                        instrument.anchor(),
                        instrument.name(),
                        place.clause(),
                        place.anchor(),
                        Quote.of(place.shown(), place.words())));
            }
        }
        return found;
    }

    private static Said due(WorkId work, MandateEvent.Due due, List<Act> acts) {
        Optional<Act> act = acts.stream()
                .filter(each ->
                        each.clause().equals(due.clause()) && each.words().contains(due.when()))
                .findFirst();
        String words = act.map(Act::words).orElse(due.when());
        return new Said(
                DueKey.of(work, due),
                due.when(),
                due.clause(),
                act.map(Act::anchor).orElse(due.clause()),
                Quote.of(words, due.when()),
                due.kind().name().toLowerCase(java.util.Locale.ROOT),
                due.date());
    }
}
