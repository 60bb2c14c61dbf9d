package clausebook.annotate;

import clausebook.annotate.FoundNumber.Owner;
import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import clausebook.un.CitationWords;
import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Numerals;
import clausebook.un.Organ;
import clausebook.un.SessionDates;
import clausebook.un.Symbol;
import clausebook.un.WordEdges;
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
    private final Unmarked unmarked;
    private final CitedText text;
    private final CitationDetails details;
    private final CitationRoles roles;
    private final List<Problem> problems = new ArrayList<>();

    private CitationReader(Passage passage, CitationContext context) {
        this.passage = passage;
        this.context = context;
        this.unmarked = Unmarked.of(passage.text(), CitationWords.of(context.language()));
        this.text = CitedText.of(unmarked.text(), context.language());
        this.details = new CitationDetails(text);
        this.roles = new CitationRoles(text);
    }

    public static Outcome<List<Mark.Citation>> read(Passage passage, CitationContext context) {
        if (!mayCite(passage.text(), context.language())) {
            return Outcome.of(List.of());
        }
        CitationReader reader = new CitationReader(passage, context);
        return new Outcome<>(reader.read(), reader.problems);
    }

    /**
     * Whether a text holds anything like the number of a document: figures beside a stroke, figures before a bracket, or
     * a noun before three or four figures. All else need not be looked at more closely.
     */
    private static boolean mayCite(String text, Language language) {
        int figures = 0;
        int lastFigure = -10;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Numerals.digit(unit) >= 0) {
                figures++;
                lastFigure = i;
                if (figures == 3 && (isBehindNoun(text, i - 2, language) || isOpened(text, i - 3, language))) {
                    return true;
                }
                continue;
            }
            figures = 0;
            boolean stroke = unit == '/' || unit == '\uFF0F';
            boolean bracket = unit == '(' || unit == '\uFF08';
            if ((stroke && (lastFigure >= i - 3 || hasFigure(text, i + 1, i + 4)))
                    || (bracket && lastFigure >= i - 9)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFigure(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (Numerals.digit(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindNoun(String text, int at, Language language) {
        int end = at;
        while (end > 0 && !WordEdges.isWordUnit(text.charAt(end - 1)) && at - end < 3) {
            end--;
        }
        int start = end;
        while (start > 0 && WordEdges.isWordUnit(text.charAt(start - 1)) && end - start < 20) {
            start--;
        }
        CitationWords words = CitationWords.of(language);
        return start < end
                && words.spaced()
                && words.wordAt(Folding.fold(text.substring(start, end)), 0).isPresent();
    }

    /** Whether 第 stands before figures: a number of the Security Council may follow it without its year. */
    private static boolean isOpened(String text, int end, Language language) {
        return end >= 0
                && language == Language.ZH
                && CitationWords.of(language).before("open", text, WhiteSpace.is(text.charAt(end)) ? end : end + 1)
                        <= end;
    }

    private List<Mark.Citation> read() {
        List<FoundNumber> numbers = text.words().detailsBefore()
                ? NumberScan.of(text, context.adopting())
                : HeadedNumbers.of(text, context.adopting());
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Optional<LocalDate>> dates =
                SharedDates.of(numbers, details, text.words().detailsBefore(), context);
        List<Optional<CitationDetails.Subject>> subjects = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber before = i == 0 ? null : numbers.get(i - 1);
            int next = i + 1 < numbers.size()
                    ? numbers.get(i + 1).outerStart()
                    : text.text().length();
            subjects.add(details.subject(numbers.get(i), before == null ? 0 : before.outerEnd(), next));
        }
        shareSubjects(numbers, subjects);
        return citations(numbers, dates, subjects);
    }

    /**
     * What governs a list: 关于延长独立专家任务的 stands before its first item only, and "in which it extended the mandate"
     * behind its last.
     */
    private void shareSubjects(List<FoundNumber> numbers, List<Optional<CitationDetails.Subject>> subjects) {
        for (int i = numbers.size() - 2; i >= 0; i--) {
            boolean goesOn = subjects.get(i).isEmpty()
                    && numbers.get(i + 1).joined()
                    && !numbers.get(i + 1).opensList()
                    && !(isBehind(subjects.get(i + 1), numbers, i + 1) && isWithinList(numbers, i + 1));
            if (goesOn && subjects.get(i + 1).filter(roles::governsList).isPresent()) {
                subjects.set(i, subjects.get(i + 1));
            }
        }
        if (!text.words().detailsBefore()) {
            return;
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (subjects.get(i).isEmpty() && numbers.get(i).joined()) {
                subjects.set(i, subjects.get(i - 1));
            }
        }
    }

    /** Whether a clause stands right behind an item, not behind another of its list. */
    private static boolean isBehind(Optional<CitationDetails.Subject> clause, List<FoundNumber> numbers, int item) {
        return clause.filter(words -> item + 1 == numbers.size()
                        || words.start() < numbers.get(item + 1).outerStart())
                .isPresent();
    }

    /**
     * Whether an item stands between commas in a list of which another is the last: what a clause behind it says, it says of
     * that item (its resolutions 44/1, 45/2, in which it established …, and 46/3).
     */
    private boolean isWithinList(List<FoundNumber> numbers, int item) {
        return item + 1 < numbers.size()
                && !isJoinedByWord(numbers.get(item))
                && isJoinedByWord(numbers.get(item + 1))
                && text.folded()
                        .substring(
                                numbers.get(item).outerEnd(),
                                numbers.get(item + 1).outerStart())
                        .chars()
                        .noneMatch(sign -> sign == ';' || sign == '。');
    }

    private boolean isJoinedByWord(FoundNumber number) {
        int end = text.spaceBefore(number.outerStart());
        int date = text.firstFrom(number.outerStart()) - 1;
        if (date >= 0 && text.dates().get(date).end() == end) {
            end = text.spaceBefore(text.dates().get(date).start());
        }
        int joiner = text.words().before("joiners", text.folded(), end);
        return text.folded().substring(joiner, end).chars().anyMatch(unit -> ",、".indexOf(unit) < 0 && unit != ' ');
    }

    private List<Mark.Citation> citations(
            List<FoundNumber> numbers,
            List<Optional<LocalDate>> dates,
            List<Optional<CitationDetails.Subject>> subjects) {
        List<Mark.Citation> all = new ArrayList<>();
        Mark.Role before = Mark.Role.BACKGROUND;
        int[] listEnds = listEnds(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber number = numbers.get(i);
            Target target = target(number, dates.get(i));
            Mark.Role basis =
                    number.joined() && before == Mark.Role.LEGAL_BASIS ? before : roles.before(number, subjects.get(i));
            before = basis;
            boolean goesOn = number.joined() && !number.opensList();
            Optional<CitationDetails.Subject> acts =
                    subjects.get(i).filter(subject -> !(goesOn && roles.leavesOpen(subject)));
            Mark.Role role = roles.role(target, acts, numbers.get(listEnds[i]), basis);
            all.add(new Mark.Citation(
                    unmarked.start(number.start()),
                    unmarked.end(number.end()),
                    passage.text().substring(unmarked.start(inner(number).start), unmarked.end(inner(number).end)),
                    dates.get(i),
                    target,
                    role,
                    subjects.get(i)
                            .map(subject -> passage.text()
                                    .substring(unmarked.start(subject.start()), unmarked.end(subject.end()))),
                    details.clause(number)));
        }
        return List.copyOf(all);
    }

    /** For each number the last of its list, which the verb behind the list follows. */
    private int[] listEnds(List<FoundNumber> numbers) {
        int[] ends = new int[numbers.size()];
        for (int i = numbers.size() - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < numbers.size() && numbers.get(i + 1).joined();
            boolean parted = goesOn
                    && numbers.get(i + 1).opensList()
                    && (roles.hasRelativeBehind(numbers.get(ends[i + 1])) || !haveOneOrgan(numbers, i));
            boolean middle = goesOn
                    && ends[i + 1] == i + 1
                    && isWithinList(numbers, i + 1)
                    && roles.hasRelativeBehind(numbers.get(i + 1));
            ends[i] = goesOn && !parted && !middle ? ends[i + 1] : i;
        }
        return ends;
    }

    private static boolean haveOneOrgan(List<FoundNumber> numbers, int i) {
        return numbers.get(i).owner().organs().equals(numbers.get(i + 1).owner().organs());
    }

    private record Inner(int start, int end) {}

    private static Inner inner(FoundNumber number) {
        return number.number()
                .map(cited -> new Inner(cited.start(), cited.end()))
                .orElse(new Inner(number.start(), number.end()));
    }

    private Target target(FoundNumber found, Optional<LocalDate> date) {
        if (found.symbol().isPresent()) {
            return new Target.Elsewhere(found.symbol().get());
        }
        CitedNumber number = found.number().orElseThrow();
        Owner owner = found.owner();
        if (owner.isNamed() && owner.organs().size() == 1) {
            Organ organ = owner.organs().get(0);
            List<Symbol> fitting = fitting(number, organ, found.kind(), date);
            if (!fitting.isEmpty()) {
                return oneOf(fitting);
            }
            Optional<Symbol> symbol = symbol(number, organ, found.kind());
            if (symbol.isPresent()) {
                checkDate(number, organ, date);
                return new Target.Elsewhere(symbol.get());
            }
        } else if (!owner.organs().isEmpty()) {
            Optional<Target> likeliest = likeliest(owner, found, date);
            if (likeliest.isPresent()) {
                return likeliest.get();
            }
        }
        // Another body's paper has no symbol here; but only the Security Council numbers by serial and year in
        // brackets.
        boolean another = owner.foreign() && number.shape() != CitedNumber.Shape.YEAR;
        return another ? new Target.Unresolved() : unnamed(number, found.kind(), date);
    }

    /** The first organ whose document it can be; a short name that fits several of them tells no one of them. */
    private Optional<Target> likeliest(Owner owner, FoundNumber found, Optional<LocalDate> date) {
        List<Symbol> candidates = new ArrayList<>();
        for (Organ organ : owner.organs()) {
            List<Symbol> fitting = fitting(found.number().orElseThrow(), organ, found.kind(), date);
            boolean may =
                    owner.telling() != Owner.Telling.UNDECIDED && owner.organs().contains(context.adopting());
            if (!fitting.isEmpty() && may) {
                return Optional.of(oneOf(fitting));
            }
            candidates.addAll(fitting);
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(oneOf(candidates));
    }

    /** The documents of an organ that a number can name, read as it is printed or, in some Arabic texts, turned. */
    private List<Symbol> fitting(CitedNumber number, Organ organ, Optional<Kind> kind, Optional<LocalDate> date) {
        List<Symbol> straight = holding(number, organ, kind, date);
        boolean mayTurn = context.language() == Language.AR && number.turned().isPresent();
        if (!mayTurn) {
            return straight;
        }
        List<Symbol> turned = holding(number.turned().get(), organ, kind, date);
        if (straight.isEmpty() || turned.isEmpty()) {
            return straight.isEmpty() ? turned : straight;
        }
        if (context.turned().isPresent() || straight.equals(turned)) {
            return context.turned().orElse(false) ? turned : straight;
        }
        List<Symbol> both = new ArrayList<>(straight);
        both.addAll(turned);
        return both;
    }

    private List<Symbol> holding(CitedNumber number, Organ organ, Optional<Kind> kind, Optional<LocalDate> date) {
        return mayHold(organ, number, date)
                ? symbol(number, organ, kind).stream().toList()
                : List.of();
    }

    /** The letters of a statement's number (PRST) say what it is, whatever noun its list has. */
    private static Optional<Symbol> symbol(CitedNumber number, Organ organ, Optional<Kind> kind) {
        boolean statement = number.shape() == CitedNumber.Shape.STATEMENT;
        return number.symbol(organ, statement ? Kind.STATEMENT : kind.orElse(number.kindOf(organ)));
    }

    private static Target oneOf(List<Symbol> candidates) {
        return candidates.size() == 1 ? new Target.Elsewhere(candidates.get(0)) : new Target.Ambiguous(candidates);
    }

    /** No organ is named: the organs whose numbers look like this, less those whose sessions cannot fit. */
    private Target unnamed(CitedNumber number, Optional<Kind> kind, Optional<LocalDate> date) {
        // The Assembly names every organ but itself; old numbers, with a session in Roman figures, are its own too
        // where
        // no organ is named.
        if (context.adopting() == Organ.GA || number.shape() == CitedNumber.Shape.ROMAN) {
            List<Symbol> own = fitting(number, Organ.GA, kind, date);
            if (!own.isEmpty()) {
                return oneOf(own);
            }
        }
        List<Symbol> candidates = new ArrayList<>();
        for (Organ organ : Organ.values()) {
            // The Assembly would name the Human Rights Council; figures that cannot be its own may be misprinted.
            if (organ == Organ.HRC && context.adopting() == Organ.GA && date.isEmpty()) {
                continue;
            }
            List<Symbol> fitting = fitting(number, organ, kind, date);
            // The organ that speaks comes first among those it may be.
            candidates.addAll(organ == context.adopting() ? 0 : candidates.size(), fitting);
        }
        return candidates.isEmpty() ? new Target.Unresolved() : oneOf(candidates);
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
                passage.placeAt(unmarked.start(number.start())),
                "%s is dated %s here, but a number of that session is from %s to %s"
                        .formatted(
                                text.text().substring(number.start(), number.end()),
                                date.get(),
                                span.get().first(),
                                span.get().last()),
                "compare the official text; the text is published as it stands and the date is not changed"));
    }
}
