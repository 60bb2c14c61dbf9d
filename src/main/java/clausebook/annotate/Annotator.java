package clausebook.annotate;

import clausebook.model.Clause;
import clausebook.model.Clause.Subparagraph;
import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.ActionWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to a parsed resolution the marks that its words call for; the words themselves stay as they are. */
public final class Annotator {

    private final CitationContext context;
    private final InstrumentReader instruments;
    /** Where the source keeps what print sets off, the acts are read from that. */
    private final Optional<EmphasisReader> emphasis;

    private final RecurringNumbers recurring = new RecurringNumbers();
    private final List<Problem> problems = new ArrayList<>();

    private Annotator(Resolution resolution, CitationContext context) {
        this.context = context;
        this.instruments = new InstrumentReader(resolution.language());
        this.emphasis =
                EmphasisReader.isTold(resolution) ? Optional.of(new EmphasisReader(resolution)) : Optional.empty();
    }

    /** Marks action phrases, addressees, citations and named instruments in every clause, item, flush line and footnote. */
    public static Outcome<Resolution> annotate(Resolution resolution) {
        CitationContext context =
                new CitationContext(resolution.language(), resolution.work().organ(), resolution.adopted());
        Annotator annotator = new Annotator(resolution, context);
        Resolution marked = resolution.withClauses(annotator::clause);
        Optional<Boolean> turned = context.turned().isPresent() ? Optional.empty() : PrintedOrder.isTurned(marked);
        if (turned.isPresent()) {
            annotator = new Annotator(resolution, context.turned(turned.get()));
            marked = resolution.withClauses(annotator::clause);
        }
        marked = marked.withClauses(annotator.recurring::settle);
        return new Outcome<>(annotator.withFootnotes(marked), annotator.problems);
    }

    private Clause clause(Clause clause) {
        // An annex is a document of its own, in whose paragraphs the organ does not speak.
        boolean speaks = !clause.id().startsWith("annex");
        Part part = clause instanceof Clause.PreambularParagraph ? Part.PREAMBULAR : Part.OPERATIVE;
        return mark(clause, part, speaks);
    }

    private Clause mark(Clause clause, Part part, boolean speaks) {
        return mark(
                clause,
                part,
                speaks ? acts(clause.wording(), part, clause instanceof Subparagraph) : List.of(),
                "",
                speaks);
    }

    /** @param above the nearest words above that act; nothing where none do */
    private Clause mark(Clause clause, Part part, List<Mark.Action> acts, String above, boolean speaks) {
        Wording wording = mark(clause.wording(), acts);
        List<Subparagraph> items = new ArrayList<>();
        for (Subparagraph item : clause.items()) {
            String over = acts.isEmpty() ? above : clause.text();
            items.add((Subparagraph) mark(item, part, speaks ? itemActs(item, part, over) : List.of(), over, speaks));
        }
        Optional<Wording> after = clause.after().map(line -> mark(line, speaks ? acts(line, part, true) : List.of()));
        if (speaks && clause.items().isEmpty() && acts.isEmpty() && !(clause instanceof Subparagraph)) {
            problems.add(new Problem(
                    clausebook.problem.Severity.NOTE,
                    "no-action-phrase",
                    clause.wording().passage().place(),
                    "no known action phrase opens %s".formatted(clause.id()),
                    "if one does, add it to actions.%s.yaml"
                            .formatted(context.language().code())));
        }
        return clause.with(wording, items, after);
    }

    private List<Mark.Action> acts(Wording wording, Part part, boolean item) {
        if (emphasis.isPresent()) {
            List<Mark.Action> set = emphasis.get().read(wording, part, item);
            if (item || !set.isEmpty()) {
                return set;
            }
        }
        return ActionReader.read(wording.text(), context.language(), context.adopting(), part);
    }

    /**
     * Under words that do not act, each item acts for itself. Under words that do, it says what they act on, but for one
     * that opens with a verb of its own ({@code (a) Requests …}).
     */
    private List<Mark.Action> itemActs(Subparagraph item, Part part, String above) {
        return above.isEmpty() || emphasis.isPresent()
                ? acts(item.wording(), part, true)
                : ActionReader.readItem(item.text(), context.language(), context.adopting(), part, above);
    }

    private Wording mark(Wording wording, List<Mark.Action> acts) {
        Outcome<List<Mark.Citation>> citations = CitationReader.read(wording.passage(), context);
        problems.addAll(citations.problems());
        List<Mark> marks = new ArrayList<>(acts);
        marks.addAll(citations.value());
        marks.addAll(instruments.read(wording.text(), acts));
        return wording.with(marks);
    }

    private Resolution withFootnotes(Resolution marked) {
        List<Footnote> footnotes = new ArrayList<>();
        for (Footnote note : marked.footnotes()) {
            Wording words = recurring.settle(mark(note.wording(), List.of()));
            footnotes.add(new Footnote(note.id(), note.mark(), words, note.fromNotesFile()));
        }
        return new Resolution(
                marked.work(),
                marked.language(),
                marked.symbol(),
                marked.derived(),
                marked.title(),
                marked.adopted(),
                marked.meeting(),
                marked.agendaItem(),
                marked.vote(),
                marked.front(),
                marked.chapeau(),
                marked.blocks(),
                marked.closing(),
                marked.afterClosing(),
                footnotes,
                marked.draft(),
                marked.source());
    }
}
