package clausebook.derive;

import clausebook.model.Resolution;
import clausebook.un.Numerals;
import clausebook.un.Organ;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Whose session a number names: the organ's that is named with it, or else in its clause, or else the adopting one's; never
 * an organ's that had or will have no such session about then.
 */
final class SessionOwner {

    /** Further ahead nobody sets a date: a number beyond is another organ's. */
    private static final int YEARS_AHEAD_OF_THE_COUNCIL = 5;

    private static final int YEARS_AHEAD_OF_THE_ASSEMBLY = 10;
    private static final int FIRST_YEAR_OF_THE_COUNCIL = 2006;
    private static final int LAST_YEAR_OF_THE_COMMISSION = 2006;

    /** The Economic and Social Council has named its sessions by the year since 1978; the last with a number was this. */
    private static final int LAST_NUMBERED_OF_ECOSOC = 63;

    private static final int LAST_YEAR_OF_NUMBERS_OF_ECOSOC = 1977;

    /** "The General Assembly at its": nothing else can stand between an organ and its own session. */
    private static final int NEAR = 24;

    /** How a number of a session stands to the day of the resolution. */
    private enum Time {
        OVER,
        AHEAD,
        /** No session of that number was or will be held about then. */
        NEVER
    }

    /**
     * @param isOver whether it lay behind when the resolution was adopted
     * @param organ empty where none can have had it
     */
    record Owner(boolean isOver, Optional<Organ> organ) {}

    /** A name of an organ; {@code gap} is how far it ends before the session, or begins behind it. */
    private record Named(Organ organ, int gap, int length) {}

    private final Resolution resolution;
    private final MandateWords words;

    SessionOwner(Resolution resolution) {
        this.resolution = resolution;
        this.words = MandateWords.of(resolution.language());
    }

    /**
     * @param act the words that name the session, folded
     * @param start where they begin to, within {@code act}
     * @param end where the session's name ends
     * @param clause the whole text of the clause
     */
    Owner of(int session, String act, int start, int end, String clause) {
        List<Named> before = named(words.compared(act.substring(0, start)), true);
        List<Named> behind = named(words.compared(act.substring(end)), false);
        Optional<Organ> said = said(before, act.substring(start, end), act.substring(end));
        if (said.isPresent()) {
            Time time = time(said.get(), session);
            return new Owner(time == Time.OVER, said.filter(organ -> time == Time.AHEAD));
        }
        Set<Organ> candidates = new LinkedHashSet<>();
        before.forEach(name -> candidates.add(name.organ()));
        behind.forEach(name -> candidates.add(name.organ()));
        named(words.compared(clause), false).forEach(name -> candidates.add(name.organ()));
        if (before.isEmpty() || before.get(0).gap() > NEAR) {
            candidates.add(resolution.work().organ());
        }
        Optional<Organ> ahead = candidates.stream()
                .filter(organ -> time(organ, session) == Time.AHEAD)
                .findFirst();
        boolean over = ahead.isEmpty() && candidates.stream().anyMatch(organ -> time(organ, session) == Time.OVER);
        return new Owner(over, ahead);
    }

    /**
     * Whether a session that is named by its year is one of the Economic and Social Council ahead: where that is named, or
     * speaks itself.
     *
     * @param act the words that name the session, folded
     */
    boolean isOfEcosoc(int year, String act) {
        boolean over = resolution.adopted().filter(day -> year < day.getYear()).isPresent();
        return !over
                && (resolution.work().organ() == Organ.ECOSOC
                        || named(words.compared(act), false).stream().anyMatch(name -> name.organ() == Organ.ECOSOC));
    }

    /** Special sessions are counted apart and held when they are called. */
    Owner ofSpecial(String session, String act, int start, int end) {
        List<Named> before = named(words.compared(act.substring(0, start)), true);
        Organ organ = said(before, act.substring(start, end), act.substring(end))
                .or(() -> before.stream().findFirst().map(Named::organ))
                .orElse(resolution.work().organ());
        // The session at which it is adopted is adjourned or goes on; nothing is put off until then.
        boolean own = organ == resolution.work().organ()
                && session.equals(resolution.work().session());
        return new Owner(own, Optional.of(organ).filter(each -> each != Organ.SC));
    }

    /** The organ that is named as part of the session's name. */
    private Optional<Organ> said(List<Named> before, String session, String behind) {
        Optional<Organ> touching =
                before.stream().filter(name -> name.gap() == 0).findFirst().map(Named::organ);
        return touching.or(() -> named(words.compared(session), false).stream()
                        .findFirst()
                        .map(Named::organ))
                .or(() -> named(words.compared(withoutOf(behind)), false).stream()
                        .filter(name -> name.gap() == 0)
                        .findFirst()
                        .map(Named::organ));
    }

    /** What stands behind a session without the word that leads to its organ: session of the General Assembly. */
    private String withoutOf(String behind) {
        return words.sessions()
                .of()
                .map(of -> of.matcher(behind))
                .filter(Matcher::lookingAt)
                .map(of -> behind.substring(of.end()))
                .orElse(behind)
                .stripLeading();
    }

    /**
     * The organs that are named, the nearest first: to the end of the words or to their beginning. Where one name ends in
     * another (Economic and Social Council), the longer is meant.
     */
    private List<Named> named(String text, boolean fromEnd) {
        List<Named> found = new ArrayList<>();
        words.sessions()
                .organs()
                .forEach((key, names) -> Organ.ofKey(key).ifPresent(organ -> {
                    for (String written : names) {
                        String name = words.compared(written);
                        int at = fromEnd ? text.lastIndexOf(name) : text.indexOf(name);
                        if (at >= 0 && !name.isEmpty()) {
                            int end = at + name.length();
                            int gap = fromEnd ? text.substring(end).strip().length() : at;
                            found.add(new Named(organ, gap, name.length()));
                        }
                    }
                }));
        found.sort(Comparator.comparing(Named::gap)
                .thenComparing(Comparator.comparing(Named::length).reversed()));
        List<Named> meant = new ArrayList<>();
        for (Named name : found) {
            boolean within = found.stream()
                    .anyMatch(other -> other.length() > name.length()
                            && (fromEnd
                                    ? other.gap() == name.gap()
                                    : other.gap() < name.gap()
                                            && other.gap() + other.length() >= name.gap() + name.length()));
            if (!within) {
                meant.add(name);
            }
        }
        return meant;
    }

    private Time time(Organ organ, int session) {
        Optional<Integer> own = Numerals.of(resolution.work().session()).stream()
                .boxed()
                .filter(number -> organ == resolution.work().organ() && !isYear(number))
                .findFirst();
        if (own.isPresent() && session <= own.get()) {
            return Time.OVER;
        }
        return resolution.adopted().map(day -> time(organ, session, day)).orElse(Time.AHEAD);
    }

    /** Councils whose resolutions are numbered by the year do not say in which session they were adopted. */
    private static boolean isYear(int session) {
        return session > 1000;
    }

    private static Time time(Organ organ, int session, LocalDate adopted) {
        int year = adopted.getYear();
        return switch (organ) {
            // Session s opens in September of the year 1945 + s and ends a year later (rules of procedure).
            case GA ->
                LocalDate.of(1946 + session, 9, 30).isAfter(adopted)
                        ? within(1945 + session, year + YEARS_AHEAD_OF_THE_ASSEMBLY)
                        : Time.OVER;
            // Three a year from the fourth session in 2007 on.
            case HRC -> {
                int held = session <= 3 ? FIRST_YEAR_OF_THE_COUNCIL : FIRST_YEAR_OF_THE_COUNCIL + 1 + (session - 4) / 3;
                Time ahead = held < year ? Time.OVER : within(held, year + YEARS_AHEAD_OF_THE_COUNCIL);
                yield year < FIRST_YEAR_OF_THE_COUNCIL ? Time.NEVER : ahead;
            }
            // One a year, the sixtieth in 2004.
            case CHR -> {
                int held = 1944 + session;
                int last = Math.min(LAST_YEAR_OF_THE_COMMISSION, year + YEARS_AHEAD_OF_THE_COUNCIL);
                yield held <= year ? Time.OVER : within(held, last);
            }
            case ECOSOC ->
                session <= LAST_NUMBERED_OF_ECOSOC && year <= LAST_YEAR_OF_NUMBERS_OF_ECOSOC ? Time.AHEAD : Time.NEVER;
            case SC -> Time.NEVER;
        };
    }

    private static Time within(int held, int last) {
        return held <= last ? Time.AHEAD : Time.NEVER;
    }
}
