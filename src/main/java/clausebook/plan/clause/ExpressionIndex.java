package clausebook.plan.clause;

import clausebook.cite.PrintedLabels;
import clausebook.derive.Act;
import clausebook.derive.Citing;
import clausebook.derive.Findings;
import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.derive.References;
import clausebook.derive.Related;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.text.Ideographs;
import clausebook.un.Symbol;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the pages of one expression look up again and again, found once. */
public final class ExpressionIndex {

    /** A cited document and the place in the clause that cites it. */
    public record CitedHere(References.CitedDocument document, Citing place) {}

    /** An instrument, and where a clause names it. */
    public record NamedHere(References.NamedInstrument instrument, Citing place) {}

    /** A citation whose target is not known, or is one of several. */
    public record OpenHere(References.OpenCitation citation) {}

    /** From so many characters on, an opening is long enough in any script. */
    private static final int LONG = 100;

    private final Resolution resolution;
    private final Findings findings;
    private final Notes notes;
    private final List<Clause> clauses;
    private final PrintedLabels labels;
    private final Map<String, Clause> byId = new LinkedHashMap<>();
    private final Map<String, List<Act>> acts = new LinkedHashMap<>();
    private final Map<String, List<CitedHere>> cited = new LinkedHashMap<>();
    private final Map<String, List<NamedHere>> named = new LinkedHashMap<>();
    private final Map<String, List<OpenHere>> open = new LinkedHashMap<>();
    private final Map<String, List<MandateEvent.Due>> due = new LinkedHashMap<>();
    private final Map<String, List<Mandate>> mandates = new LinkedHashMap<>();

    /** Looks everything up once for one text. */
    public ExpressionIndex(Expression expression) {
        this.resolution = expression.resolution();
        this.findings = expression.findings();
        this.notes = new Notes(resolution);
        this.clauses = resolution.clauses();
        this.labels = PrintedLabels.of(resolution);
        clauses.forEach(clause -> byId.put(clause.id(), clause));
        findings.acts().forEach(act -> add(acts, act.clause(), act));
        for (References.CitedDocument document : findings.references().documents()) {
            document.places().forEach(place -> add(cited, place.clause(), new CitedHere(document, place)));
        }
        for (References.NamedInstrument instrument : findings.references().instruments()) {
            instrument.places().forEach(place -> add(named, place.clause(), new NamedHere(instrument, place)));
        }
        findings.references()
                .open()
                .forEach(citation -> add(open, citation.place().clause(), new OpenHere(citation)));
        findings.due().forEach(later -> add(due, later.clause(), later));
        for (Mandate mandate : findings.timeline().mandates()) {
            mandate.events().stream()
                    .map(MandateEvent::clause)
                    .distinct()
                    .forEach(clause -> add(mandates, clause, mandate));
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return List.copyOf(lists.getOrDefault(key, List.of()));
    }

    public Resolution resolution() {
        return resolution;
    }

    public Findings findings() {
        return findings;
    }

    public Notes notes() {
        return notes;
    }

    /** What the text prints over its annexes and sections. */
    public PrintedLabels labels() {
        return labels;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Act> acts(String clause) {
        return list(acts, clause);
    }

    public List<CitedHere> cited(String clause) {
        return list(cited, clause);
    }

    public List<NamedHere> named(String clause) {
        return list(named, clause);
    }

    public List<OpenHere> open(String clause) {
        return list(open, clause);
    }

    public List<MandateEvent.Due> due(String clause) {
        return list(due, clause);
    }

    /** The mandates of whose life the clause tells. */
    public List<Mandate> mandates(String clause) {
        return list(mandates, clause);
    }

    public List<Related> related(String clause) {
        return findings.related().getOrDefault(clause, List.of());
    }

    /** The anchor on the page of references that a mark leads to; empty for what is open or is no reference. */
    static String anchor(Mark mark) {
        return switch (mark) {
            case Mark.Citation citation ->
                citation.target().symbolMeant().map(Symbol::slug).orElse("");
            case Mark.Instrument instrument -> instrument.key();
            case Mark.Action action -> "";
            case Mark.Addressee addressee -> "";
            case Mark.NoteMark note -> "";
            case Mark.Emphasis emphasis -> "";
        };
    }

    /**
     * The first words of a clause, up to a number of characters, never cutting one in two. Where words are parted by
     * spaces none is cut either, and since letters say less than ideographs, short openings are twice as long.
     */
    public static String opening(Clause clause, int characters) {
        String text = clause.text();
        boolean spaced = !text.isEmpty() && !Ideographs.is(text.codePointAt(0));
        int most = spaced && characters < LONG ? characters * 2 : characters;
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, most));
        int space = spaced ? cut.lastIndexOf(' ') : -1;
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }

    /** Words cut at their marks, on the page of the whole text, which also holds the texts of the notes. */
    public MarkedText marked(Wording wording, String referencesPage) {
        return marked(wording, referencesPage, "", Notes.Call::first);
    }

    /** A clause's words cut at their marks, on its own page, which also holds the texts of its notes. */
    public MarkedText markedAlone(Wording wording, String referencesPage) {
        return marked(wording, referencesPage, "", Notes.Call::firstInClause);
    }

    /** A clause's words cut at their marks, on a page that leaves the texts of its notes to another. */
    public MarkedText marked(Wording wording, String referencesPage, String notesPage) {
        return marked(wording, referencesPage, notesPage, call -> false);
    }

    /**
     * A clause's words cut at its marks.
     *
     * @param referencesPage the page that citations lead to
     * @param notesPage the page that note marks lead to; empty for the same page
     * @param anchored which note marks carry the anchors that the notes' return links lead to
     */
    private MarkedText marked(
            Wording wording, String referencesPage, String notesPage, Predicate<Notes.Call> anchored) {
        Iterator<Notes.Call> here = notes.of(wording).iterator();
        MarkedText marked = MarkedText.of(
                wording, mark -> anchor(mark).isEmpty() ? "" : referencesPage + "#" + anchor(mark), mark -> {
                    Notes.Call call = here.next();
                    String anchor = anchored.test(call) ? call.note().markId() : "";
                    return new MarkedText.NoteLink(notesPage + "#" + call.note().id(), anchor);
                });
        return marked.isolating(resolution.language());
    }
}
