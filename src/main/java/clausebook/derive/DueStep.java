package clausebook.derive;

import clausebook.derive.MandateEvent.Due;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.un.ActionGroup;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Numerals;
import clausebook.un.Organ;
import clausebook.un.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the operative part asks for at a named session, or by a printed date: reports, dialogues, reviews; and by which
 * day the organ intends to review something itself. What is noted or recalled is not due, nor is what belongs to a session
 * that is over.
 */
final class DueStep {

    private static final Set<ActionGroup> ASKS = EnumSet.of(
            ActionGroup.REQUEST,
            ActionGroup.DECIDE,
            ActionGroup.CALL,
            ActionGroup.URGE,
            ActionGroup.DEMAND,
            ActionGroup.ENCOURAGE,
            ActionGroup.RECOMMEND);

    private final Resolution resolution;
    private final Map<String, Clause> clauses;
    private final MandateWords words;
    private final Language language;
    private final SessionOwner owners;

    /** @param clauses of the resolution, by id */
    DueStep(Resolution resolution, Map<String, Clause> clauses) {
        this.resolution = resolution;
        this.clauses = clauses;
        this.language = resolution.language();
        this.words = MandateWords.of(language);
        this.owners = new SessionOwner(resolution);
    }

    /** A session or a day that an act names, and where; {@code end} is where its words end. */
    private record When(
            int start, int end, Optional<String> session, Optional<Organ> organ, Optional<LocalDate> date) {}

    List<Due> due(List<Act> acts) {
        Set<Due> found = new LinkedHashSet<>();
        for (Act act : acts) {
            boolean operative = clauses.get(act.clause()) instanceof Clause.OperativeParagraph;
            if (operative && ASKS.contains(act.action().group())) {
                found.addAll(due(act));
                found.addAll(endsOfTerms(act));
            } else if (operative && intendsToReview(act)) {
                found.addAll(reviews(act));
            }
        }
        return List.copyOf(found);
    }

    private List<Due> due(Act act) {
        String said = act.words().substring(0, Math.min(act.words().length(), Telling.LONGEST_ACT));
        List<When> whens = new ArrayList<>(sessions(said, act.clause()));
        whens.sort(Comparator.comparingInt(When::start));
        if (whens.isEmpty()) {
            whens.addAll(deadlines(said));
        }
        if (whens.isEmpty()) {
            return List.of();
        }
        List<Due> found = new ArrayList<>();
        DueKinds kinds = new DueKinds(
                Folding.fold(said),
                whens.stream()
                        .map(when -> new DueKinds.Place(when.start(), when.end()))
                        .toList(),
                words);
        for (int i = 0; i < whens.size(); i++) {
            When when = whens.get(i);
            String words = said.substring(when.start(), when.end());
            for (Due.Kind kind : kinds.of(i)) {
                // A day in what the organ itself decides may bound anything (a mission authorized until then).
                boolean bound = kind == Due.Kind.OTHER
                        && when.date().isPresent()
                        && act.action().group() == ActionGroup.DECIDE;
                if (bound) {
                    continue;
                }
                found.add(new Due(kind, when.session(), when.organ(), words, when.date(), act.clause()));
            }
        }
        return found;
    }

    /** Whether the organ says that it will itself review something: a panel's mandate, no later than a month before its end. */
    private boolean intendsToReview(Act act) {
        String said = act.words().substring(0, Math.min(act.words().length(), Telling.LONGEST_ACT));
        return words.intention().matcher(Folding.fold(said)).find();
    }

    private List<Due> reviews(Act act) {
        String said = act.words().substring(0, Math.min(act.words().length(), Telling.LONGEST_ACT));
        return deadlines(said).stream()
                .map(when -> new Due(
                        Due.Kind.REVIEW,
                        Optional.empty(),
                        Optional.empty(),
                        said.substring(when.start(), when.end()),
                        when.date(),
                        act.clause()))
                .toList();
    }

    /** What is extended until a day, a mandate or measures: the day on which its term ends is ahead as well. */
    private List<Due> endsOfTerms(Act act) {
        if (act.action().group() != ActionGroup.DECIDE) {
            return List.of();
        }
        List<Due> ends = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Telling telling : Telling.by(act, language)) {
            telling.term().filter(term -> term.until().isPresent()).ifPresent(term -> {
                ends.add(end(term.words(), term.until().get(), act));
                days.add(term.until().get());
            });
        }
        for (Telling.Term term : Telling.renewals(act, language)) {
            term.until().filter(days::add).ifPresent(day -> ends.add(end(term.words(), day, act)));
        }
        return ends;
    }

    private static Due end(String words, LocalDate day, Act act) {
        return new Due(Due.Kind.END, Optional.empty(), Optional.empty(), words, Optional.of(day), act.clause());
    }

    private List<When> sessions(String act, String id) {
        List<When> found = new ArrayList<>();
        String folded = Folding.fold(act);
        found.addAll(sessionsByYear(act, folded));
        Optional<Pattern> pattern = words.sessions().pattern();
        if (pattern.isEmpty()) {
            return found;
        }
        String clause =
                Optional.ofNullable(clauses.get(id)).map(Clause::fullText).orElse("");
        Matcher matcher = pattern.get().matcher(folded);
        while (matcher.find()) {
            Optional<Integer> number = number(matcher.group("ordinal"));
            if (number.isEmpty()) {
                continue;
            }
            boolean special = matcher.group("special") != null;
            String kind = matcher.group("emergency") != null ? "es-" : special ? "s-" : "";
            String session = kind + number.get();
            SessionOwner.Owner owner = special
                    ? owners.ofSpecial(session, folded, matcher.start(), matcher.end())
                    : owners.of(number.get(), folded, matcher.start(), matcher.end(), clause);
            if (!owner.isOver()) {
                // What joins one ordinal to the one before is no part of it.
                boolean joined = " ,".indexOf(folded.charAt(matcher.start())) >= 0;
                int start = joined ? matcher.start("ordinal") : matcher.start();
                found.add(new When(start, matcher.end(), Optional.of(session), owner.organ(), Optional.empty()));
            }
        }
        return found;
    }

    /** Sessions that are named by their year, as those of the Economic and Social Council are. */
    private List<When> sessionsByYear(String act, String folded) {
        List<When> found = new ArrayList<>();
        Matcher matcher = words.sessions().byYear().matcher(folded);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group("year"));
            if (owners.isOfEcosoc(year, folded)) {
                found.add(new When(
                        matcher.start(),
                        matcher.end(),
                        Optional.of(matcher.group("year")),
                        Optional.of(Organ.ECOSOC),
                        Optional.empty()));
            }
        }
        return found;
    }

    private Optional<Integer> number(String ordinal) {
        Map<String, Integer> known = words.sessions().ordinals();
        if (known.isEmpty()) {
            return Numerals.of(ordinal).stream().boxed().findFirst();
        }
        Integer whole = known.get(ordinal);
        if (whole != null) {
            return Optional.of(whole);
        }
        int digits = 0;
        while (digits < ordinal.length() && Numerals.digit(ordinal.charAt(digits)) >= 0) {
            digits++;
        }
        if (digits > 0) {
            return Numerals.of(ordinal.substring(0, digits)).stream().boxed().findFirst();
        }
        int number = 0;
        for (String part : ordinal.split("-")) {
            Integer value = known.get(part);
            if (value == null) {
                return Optional.empty();
            }
            number += value;
        }
        return Optional.of(number);
    }

    private List<When> deadlines(String act) {
        String folded = Folding.fold(act);
        List<PrintedDate> dates = PrintedDate.all(act, language);
        boolean[] listed = new boolean[dates.size()];
        boolean[] byWordBehind = new boolean[dates.size()];
        for (int i = 0; i < listed.length; i++) {
            PrintedDate date = dates.get(i);
            boolean joined = i > 0 && listed[i - 1] && areJoined(dates.get(i - 1), date, folded);
            boolean behind = joined
                    || words.deadlineAfter().stream()
                            .anyMatch(word -> folded.startsWith(word, date.start() - word.length()));
            byWordBehind[i] = words.deadlineBefore().stream().anyMatch(word -> folded.startsWith(word, date.end()));
            listed[i] = date.isFull() && (behind || byWordBehind[i]);
        }
        // One word may stand behind several days (在2026年7月4日和2027年1月3日前).
        for (int i = listed.length - 1; i > 0; i--) {
            PrintedDate date = dates.get(i - 1);
            if (listed[i] && byWordBehind[i] && date.isFull() && areJoined(date, dates.get(i), folded)) {
                listed[i - 1] = true;
                byWordBehind[i - 1] = true;
            }
        }
        List<When> found = new ArrayList<>();
        for (int i = 0; i < listed.length; i++) {
            PrintedDate date = dates.get(i);
            boolean past = date.date().isPresent()
                    && resolution.adopted().isPresent()
                    && !date.date().get().isAfter(resolution.adopted().get());
            if (listed[i] && !past) {
                found.add(new When(date.start(), date.end(), Optional.empty(), Optional.empty(), date.date()));
            }
        }
        return found;
    }

    private boolean areJoined(PrintedDate one, PrintedDate next, String folded) {
        return words.deadlineJoins()
                .matcher(folded)
                .region(one.end(), next.start())
                .useTransparentBounds(true)
                .matches();
    }
}
