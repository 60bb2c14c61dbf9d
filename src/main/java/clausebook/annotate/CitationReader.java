package clausebook.annotate;

import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.Organ;
import clausebook.un.SessionDates;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the citations of a text: numbers of resolutions, decisions and statements, and full symbols. Each gets the organ
 * that governs it, its date, what the text says it is about, and what it is to the citing text. A number that fits
 * several organs stays ambiguous; a date is never corrected.
 */
public final class CitationReader {

    private final Passage passage;
    private final CitationContext context;
    private final CitedText text;
    private final CitationDetails details;
    private final List<Problem> problems = new ArrayList<>();

    private CitationReader(Passage passage, CitationContext context) {
        this.passage = passage;
        this.context = context;
        this.text = CitedText.of(passage.text(), context.language());
        this.details = new CitationDetails(text);
    }

    public static Outcome<List<Mark.Citation>> read(Passage passage, CitationContext context) {
        CitationReader reader = new CitationReader(passage, context);
        return new Outcome<>(reader.read(), reader.problems);
    }

    private List<Mark.Citation> read() {
        List<FoundNumber> numbers = NumberScan.of(text);
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Optional<LocalDate>> dates = new ArrayList<>();
        List<Optional<CitationDetails.Subject>> subjects = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber before = i == 0 ? null : numbers.get(i - 1);
            dates.add(details.date(numbers.get(i), before == null ? 0 : before.outerEnd()));
            int next = i + 1 < numbers.size()
                    ? numbers.get(i + 1).outerStart()
                    : text.text().length();
            subjects.add(details.subject(numbers.get(i), before == null ? 0 : before.outerEnd(), next));
        }
        share(numbers, dates);
        shareSubjects(numbers, subjects);
        return citations(numbers, dates, subjects);
    }

    /** Numbers under one date: 第5/1号决议和第5/2号决议. Those of two sessions cannot share one. */
    private void share(List<FoundNumber> numbers, List<Optional<LocalDate>> dates) {
        boolean forward = text.words().detailsBefore();
        for (int step = 1; step < numbers.size(); step++) {
            int to = forward ? step : numbers.size() - 1 - step;
            int from = forward ? to - 1 : to + 1;
            FoundNumber later = numbers.get(Math.max(to, from));
            boolean one = dates.get(to).isEmpty() && later.joined() && sameSession(numbers.get(to), numbers.get(from));
            if (one) {
                dates.set(to, dates.get(from));
            }
        }
    }

    private static boolean sameSession(FoundNumber one, FoundNumber other) {
        return one.number().isPresent()
                && other.number().isPresent()
                && one.number().get().session().equals(other.number().get().session());
    }

    /** What governs a list: 关于延长独立专家任务的 stands before its first item only. */
    private void shareSubjects(List<FoundNumber> numbers, List<Optional<CitationDetails.Subject>> subjects) {
        if (!text.words().detailsBefore()) {
            return;
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (subjects.get(i).isEmpty() && numbers.get(i).joined()) {
                subjects.set(i, subjects.get(i - 1));
            }
        }
    }

    private List<Mark.Citation> citations(
            List<FoundNumber> numbers,
            List<Optional<LocalDate>> dates,
            List<Optional<CitationDetails.Subject>> subjects) {
        List<Mark.Citation> all = new ArrayList<>();
        OrganTrail trail = new OrganTrail(text, context.adopting());
        Mark.Role before = Mark.Role.BACKGROUND;
        int[] listEnds = listEnds(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber number = numbers.get(i);
            Optional<Organ> governing = trail.governing(number.outerStart());
            boolean foreign = trail.isForeign();
            int namedAt = trail.namedAt();
            Optional<Organ> organ = trail.behind(number.end()).or(() -> governing);
            trail.use(number.outerEnd());
            Target target = target(number, organ, foreign, dates.get(i));
            Mark.Role basis = number.joined() && before == Mark.Role.LEGAL_BASIS
                    ? before
                    : details.before(number, subjects.get(i), namedAt);
            before = basis;
            Mark.Role role = details.role(target, subjects.get(i), numbers.get(listEnds[i]), basis);
            all.add(new Mark.Citation(
                    number.start(),
                    number.end(),
                    text.text().substring(inner(number).start, inner(number).end),
                    dates.get(i),
                    target,
                    role,
                    subjects.get(i).map(CitationDetails.Subject::words),
                    details.clause(number, namedAt)));
        }
        return List.copyOf(all);
    }

    /** For each number the last of its list, which the verb behind the list follows. */
    private static int[] listEnds(List<FoundNumber> numbers) {
        int[] ends = new int[numbers.size()];
        for (int i = numbers.size() - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < numbers.size() && numbers.get(i + 1).joined();
            ends[i] = goesOn ? ends[i + 1] : i;
        }
        return ends;
    }

    private record Inner(int start, int end) {}

    private static Inner inner(FoundNumber number) {
        return number.number()
                .map(cited -> new Inner(cited.start(), cited.end()))
                .orElse(new Inner(number.start(), number.end()));
    }

    private Target target(FoundNumber found, Optional<Organ> organ, boolean foreign, Optional<LocalDate> date) {
        if (found.symbol().isPresent()) {
            return new Target.Elsewhere(found.symbol().get());
        }
        CitedNumber number = found.number().orElseThrow();
        if (organ.isPresent()) {
            Kind kind = found.kind().orElse(number.kindOf(organ.get()));
            Optional<Symbol> symbol = number.symbol(organ.get(), kind);
            if (symbol.isPresent()) {
                checkDate(number, organ.get(), date);
                return new Target.Elsewhere(symbol.get());
            }
        }
        // Another body's paper has no symbol here; but only the Security Council numbers by serial and year in
        // brackets.
        boolean another = foreign && number.shape() != CitedNumber.Shape.YEAR;
        return another ? new Target.Unresolved() : unnamed(number, found.kind(), date);
    }

    /** No organ is named: the organs whose numbers look like this, less those whose sessions cannot fit. */
    private Target unnamed(CitedNumber number, Optional<Kind> kind, Optional<LocalDate> date) {
        List<Organ> fitting = new ArrayList<>();
        for (Organ organ : Organ.values()) {
            if (number.symbol(organ, kind.orElse(number.kindOf(organ))).isPresent() && mayHold(organ, number, date)) {
                // The organ that speaks comes first among those it may be.
                fitting.add(organ == context.adopting() ? 0 : fitting.size(), organ);
            }
        }
        // Numbers with a session in Roman figures are the Assembly's where no organ is named; the others always name
        // it.
        if (number.shape() == CitedNumber.Shape.ROMAN && fitting.contains(Organ.GA)) {
            fitting.retainAll(List.of(Organ.GA));
        }
        List<Symbol> candidates = new ArrayList<>();
        for (Organ organ : fitting) {
            candidates.add(
                    number.symbol(organ, kind.orElse(number.kindOf(organ))).orElseThrow());
        }
        if (candidates.isEmpty()) {
            return new Target.Unresolved();
        }
        if (candidates.size() == 1) {
            return new Target.Elsewhere(candidates.get(0));
        }
        return new Target.Ambiguous(candidates);
    }

    private boolean mayHold(Organ organ, CitedNumber number, Optional<LocalDate> date) {
        Optional<SessionDates.Span> span = SessionDates.of(organ, number);
        boolean dateFits = span.isEmpty() || date.isEmpty() || span.get().holds(date.get());
        boolean isPast = span.isEmpty()
                || context.adopted().isEmpty()
                || !span.get().first().isAfter(context.adopted().get());
        return dateFits && isPast;
    }

    private void checkDate(CitedNumber number, Organ organ, Optional<LocalDate> date) {
        Optional<SessionDates.Span> span = SessionDates.of(organ, number);
        if (date.isEmpty() || span.isEmpty() || span.get().holds(date.get())) {
            return;
        }
        problems.add(Problem.warning(
                "date-outside-session",
                passage.placeAt(number.start()),
                "%s is dated %s here, but a number of that session is from %s to %s"
                        .formatted(
                                text.text().substring(number.start(), number.end()),
                                date.get(),
                                span.get().first(),
                                span.get().last()),
                "compare the official text; the text is published as it stands and the date is not changed"));
    }
}
