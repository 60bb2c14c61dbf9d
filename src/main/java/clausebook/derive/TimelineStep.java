package clausebook.derive;

import clausebook.derive.MandateEvent.Due;
import clausebook.derive.MandateSaying.What;
import clausebook.derive.MandateWords.Kind;
import clausebook.derive.References.CitedDocument;
import clausebook.derive.Telling.Term;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.ActionGroup;
import clausebook.un.Folding;
import clausebook.un.Organ;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the life of each mandate from what the text cites, and from what it does itself. */
final class TimelineStep {

    private final Resolution resolution;
    private final References references;
    private final List<PlacedWording> wordings;
    private final Map<String, Clause> clauses;
    private final List<Problem> problems = new ArrayList<>();

    /** @param clauses of the resolution, by id */
    TimelineStep(
            Resolution resolution, References references, List<PlacedWording> wordings, Map<String, Clause> clauses) {
        this.resolution = resolution;
        this.references = references;
        this.wordings = wordings;
        this.clauses = clauses;
    }

    /**
     * Something said of a mandate, before it is known which one.
     *
     * @param name as the words give it
     */
    private record Said(
            Kind kind,
            String name,
            Symbol symbol,
            Optional<LocalDate> date,
            String clause,
            boolean present,
            Optional<Term> term) {

        MandateSaying of(String mandate) {
            return new MandateSaying(
                    mandate, What.valueOf(kind.name()), symbol, date, clause, present, term.map(Term::words), false);
        }
    }

    /** The timeline, and the names by which the text calls its mandates. */
    record Told(Timeline timeline, MandateNames names) {}

    Outcome<Told> timeline(List<Act> acts, List<Due> due) {
        List<Said> said = new ArrayList<>(cited());
        said.addAll(done(acts));
        List<String> named = said.stream().map(Said::name).toList();
        MandateNames names = new MandateNames(
                named, FullNames.defined(wordings, resolution.language()), MandateWords.of(resolution.language()));
        Map<String, List<Said>> byName = new LinkedHashMap<>();
        names.full().forEach(name -> byName.put(name, new ArrayList<>()));
        for (Said one : said) {
            nameOf(one, names)
                    .ifPresent(name -> Objects.requireNonNull(byName.get(name)).add(one));
        }
        List<MandateSaying> sayings = sayings(byName, names);
        List<Mandate> mandates = new ArrayList<>();
        Set<Symbol> events = new LinkedHashSet<>();
        byName.forEach((name, about) -> {
            mandates.add(mandate(name, about, dueFor(name, names, due, acts)));
            about.forEach(one -> events.add(one.symbol()));
        });
        List<CitedDocument> background = references.documents().stream()
                .filter(document -> !events.contains(document.symbol()))
                .sorted(Comparator.comparing(document -> document.date().orElse(LocalDate.MAX)))
                .toList();
        return new Outcome<>(new Told(new Timeline(mandates, background, sayings), names), problems);
    }

    /**
     * Everything that a clause says of a mandate. A body that the text gives an account of and elsewhere names by the
     * resolutions that established, changed or extended it has these events too.
     */
    private List<MandateSaying> sayings(Map<String, List<Said>> byName, MandateNames names) {
        Set<MandateSaying> sayings = new LinkedHashSet<>();
        Map<String, Set<String>> actedOn = new LinkedHashMap<>();
        byName.forEach((name, about) -> about.forEach(said -> {
            sayings.add(said.of(name));
            if (said.present()) {
                actedOn.computeIfAbsent(said.clause(), clause -> new LinkedHashSet<>())
                        .add(name);
            }
        }));
        for (MandateSaying passing : new MandatesInPassing(resolution, dates(), wordings).sayings(actedOn, names)) {
            boolean told = sayings.stream().anyMatch(passing::isToldBy);
            List<Said> about = byName.get(passing.mandate());
            if (!told && about != null && passing.what() != What.SET_OUT) {
                about.add(new Said(
                        Kind.valueOf(passing.what().name()),
                        passing.mandate(),
                        passing.symbol(),
                        passing.date(),
                        passing.clause(),
                        false,
                        Optional.empty()));
            }
            if (!told) {
                sayings.add(passing);
            }
        }
        Map<String, String> full = FullNames.of(names.full(), wordings, MandateWords.of(resolution.language()));
        return sayings.stream()
                .map(saying -> saying.called(full.getOrDefault(saying.mandate(), saying.mandate())))
                .toList();
    }

    private Map<Symbol, Optional<LocalDate>> dates() {
        Map<Symbol, Optional<LocalDate>> dates = new LinkedHashMap<>();
        references.documents().forEach(document -> dates.put(document.symbol(), document.date()));
        return dates;
    }

    private List<Said> cited() {
        Map<Symbol, Optional<LocalDate>> dates = dates();
        List<Said> said = new ArrayList<>();
        for (PlacedWording placed : wordings) {
            Set<String> named = new LinkedHashSet<>();
            for (Mark.Citation citation : placed.wording().marks(Mark.Citation.class)) {
                Optional<Symbol> symbol = citation.target().symbolMeant();
                List<Telling> told = citation.subject()
                        .map(subject -> told(subject, citation.role()))
                        .orElse(List.of());
                told.forEach(telling -> named.add(telling.name()));
                if (told.isEmpty() && named.size() == 1) {
                    told = toldOfTheSame(citation, named.iterator().next());
                }
                // What the words do not name may be the mandate of another body: it stays in the background.
                for (Telling telling : symbol.isPresent() ? told : List.<Telling>of()) {
                    said.add(new Said(
                            telling.kind(),
                            telling.name(),
                            symbol.get(),
                            dates.getOrDefault(symbol.get(), Optional.empty()),
                            placed.clause().id(),
                            false,
                            Optional.empty()));
                }
            }
        }
        return said;
    }

    /** What a document did to the one mandate that its clause has named before ({@code in which it extended that mandate}). */
    private List<Telling> toldOfTheSame(Mark.Citation citation, String name) {
        Optional<Pattern> words = MandateWords.of(resolution.language()).sameMandate();
        boolean same = words.isPresent()
                && citation.subject()
                        .filter(subject ->
                                words.get().matcher(Folding.fold(subject)).find())
                        .isPresent();
        return same
                ? kind(citation.role()).stream()
                        .map(kind -> new Telling(kind, name, Optional.empty()))
                        .toList()
                : List.of();
    }

    /** What the present text itself decides; one that is only cited or called for is not its act. */
    private List<Said> done(List<Act> acts) {
        List<Said> said = new ArrayList<>();
        for (Act act : acts) {
            if (!(clauses.get(act.clause()) instanceof Clause.OperativeParagraph)) {
                continue;
            }
            for (Telling telling : decided(act)) {
                said.add(new Said(
                        telling.kind(),
                        telling.name(),
                        resolution.symbol(),
                        resolution.adopted(),
                        act.clause(),
                        true,
                        telling.term()));
            }
        }
        return said;
    }

    private List<Telling> decided(Act act) {
        if (act.action().group() == ActionGroup.DECIDE) {
            return Telling.by(act, resolution.language());
        }
        boolean carriedOut =
                act.action().group() == ActionGroup.REQUEST && resolution.work().organ() == Organ.SC;
        return carriedOut ? Telling.requested(act, resolution.language()) : List.of();
    }

    /**
     * What a document's subject says of mandates, one or several; where it says several things of them, the one that is
     * its role.
     */
    private List<Telling> told(String subject, Mark.Role role) {
        List<Telling> told = Telling.in(subject, resolution.language());
        Optional<Kind> kind = told.stream()
                .map(Telling::kind)
                .filter(each -> Optional.of(each).equals(kind(role)))
                .findFirst()
                .or(() -> told.stream().map(Telling::kind).findFirst());
        return told.stream()
                .filter(telling -> Optional.of(telling.kind()).equals(kind))
                .toList();
    }

    /** Which mandate is meant: never a guess between two. */
    private Optional<String> nameOf(Said said, MandateNames names) {
        Optional<String> full = names.full(said.name());
        if (full.isEmpty()) {
            Optional.ofNullable(clauses.get(said.clause()))
                    .ifPresent(
                            clause -> problems.add(
                                    Problem.warning(
                                            "mandate-ambiguous",
                                            clause.wording().passage().place(),
                                            "%s could be the short form of several mandates that this text names"
                                                    .formatted(said.name()),
                                            "the timeline leaves it out; nothing needs to be done unless the text itself is wrong here")));
        }
        return full;
    }

    private List<Due> dueFor(String name, MandateNames names, List<Due> due, List<Act> acts) {
        return due.stream()
                .filter(one -> Optional.ofNullable(clauses.get(one.clause()))
                        .filter(clause -> names.mentions(name, clause.fullText()))
                        .isPresent())
                .filter(one -> isAskedOf(name, names, one, acts))
                .toList();
    }

    /** What a panel is asked to report after it has met its committee is due from the panel alone. */
    private static boolean isAskedOf(String name, MandateNames names, Due due, List<Act> acts) {
        List<String> addressed = acts.stream()
                .filter(act -> act.clause().equals(due.clause()) && act.words().contains(due.when()))
                .flatMap(act -> act.action().addressees().stream())
                .map(Mark.Addressee::name)
                .toList();
        boolean others = names.full().stream()
                .anyMatch(other -> addressed.stream().anyMatch(whom -> names.mentions(other, whom)));
        return !others || addressed.stream().anyMatch(whom -> names.mentions(name, whom));
    }

    private Mandate mandate(String name, List<Said> about, List<Due> due) {
        Map<String, Said> distinct = new LinkedHashMap<>();
        about.forEach(said -> distinct.putIfAbsent(said.kind() + " " + said.symbol(), said));
        List<Said> dated = distinct.values().stream()
                .filter(said -> said.date().isPresent())
                .sorted(Comparator.comparing((Said said) -> said.date().get()))
                .toList();
        Optional<Term> term = about.stream()
                .filter(Said::present)
                .flatMap(said -> said.term().stream())
                .findFirst();
        List<Said> undated =
                distinct.values().stream().filter(said -> said.date().isEmpty()).toList();
        Set<Integer> cited = new HashSet<>();
        undated.forEach(said -> said.symbol().year().ifPresent(cited::add));
        List<MandateEvent> events = new ArrayList<>();
        List<Rhythm.Gap> gaps = new ArrayList<>(
                Rhythm.gaps(dated.stream().map(said -> said.date().get()).toList(), term.flatMap(Term::months)));
        gaps.removeIf(gap -> cited.contains(gap.year()));
        for (int i = 0; i < dated.size(); i++) {
            events.add(event(dated.get(i)));
            for (Rhythm.Gap gap : gaps) {
                if (gap.after() == i) {
                    events.add(
                            new MandateEvent.NotCited(gap.year(), dated.get(i).clause()));
                }
            }
        }
        for (Said said : undated) {
            // Nothing happens to a mandate before it is established, nor after what the text does itself.
            int unknown = said.kind() == Kind.ESTABLISHED ? 0 : beforeOwn(events);
            int at = said.symbol().year().map(year -> before(year, events)).orElse(unknown);
            events.add(at, event(said));
        }
        // In the order of time as far as the text dates them; what it does not date stands behind, as the text has it.
        due.stream()
                .sorted(Comparator.comparing(one -> one.date().orElse(LocalDate.MAX)))
                .forEach(events::add);
        return new Mandate(name, term.flatMap(Term::months), term.map(Term::words), events);
    }

    /** Where in a list of events one stands of which only the year is known: what this text does comes behind what it cites. */
    private static int before(int year, List<MandateEvent> events) {
        int at = 0;
        while (at < events.size() && !isLater(events.get(at), year)) {
            at++;
        }
        return at;
    }

    private static int beforeOwn(List<MandateEvent> events) {
        int at = 0;
        while (at < events.size() && !(events.get(at) instanceof MandateEvent.Done done && done.present())) {
            at++;
        }
        return at;
    }

    private static boolean isLater(MandateEvent event, int year) {
        return switch (event) {
            case MandateEvent.Done done ->
                done.present()
                        || done.date()
                                .map(LocalDate::getYear)
                                .or(done.symbol()::year)
                                .filter(of -> of > year)
                                .isPresent();
            case MandateEvent.NotCited gap -> gap.year() > year;
            case MandateEvent.Due due -> true;
        };
    }

    private static MandateEvent event(Said said) {
        return switch (said.kind()) {
            case ESTABLISHED -> new MandateEvent.Established(said.symbol(), said.date(), said.clause(), said.present());
            case EXTENDED -> new MandateEvent.Extended(said.symbol(), said.date(), said.clause(), said.present());
            case MODIFIED -> new MandateEvent.Modified(said.symbol(), said.date(), said.clause(), said.present());
            case ENDED -> new MandateEvent.Ended(said.symbol(), said.date(), said.clause(), said.present());
        };
    }

    private static Optional<Kind> kind(Mark.Role role) {
        return switch (role) {
            case ESTABLISHES -> Optional.of(Kind.ESTABLISHED);
            case EXTENDS -> Optional.of(Kind.EXTENDED);
            case MODIFIES -> Optional.of(Kind.MODIFIED);
            case ENDS -> Optional.of(Kind.ENDED);
            case LEGAL_BASIS, INSTITUTION, BACKGROUND -> Optional.empty();
        };
    }
}
