package clausebook.un;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which resolution: the organ, its session (or year) and the number, as they stand in the work's address. A work is the
 * resolution whatever the language (Akoma Ntoso: work).
 *
 * <p>A number of the Security Council is given once and never again: its work is the same with its year, as a text names it,
 * and without, as its folder does.
 *
 * @param organ the adopting organ
 * @param session {@code 58}, {@code s-30}, {@code es-11}; the year for the Economic and Social Council and the
 *     Commission on Human Rights; the year for the Security Council, whose address leaves it out
 * @param number {@code 30}, {@code 245b}, {@code 217a}; lower case
 */
public record WorkId(Organ organ, String session, String number) implements Comparable<WorkId> {

    /** The year before that in which the General Assembly first met; from then on a session begins in September of each. */
    private static final int BEFORE_FIRST_SESSION = 1945;

    /** Until then the General Assembly wrote the session behind the number, of its regular and its two other kinds. */
    private static final int LAST_COUNTED = 30;

    private static final int LAST_SPECIAL = 7;
    private static final int LAST_EMERGENCY = 5;
    /** The first two special sessions are counted in plain figures, {@code 186 (S-2)}, all others in Roman ones. */
    private static final int LAST_SPECIAL_IN_FIGURES = 2;

    private static final Pattern SESSION = Pattern.compile("(?:es-|s-)?[1-9][0-9]{0,3}");
    private static final int DIGITS = 6;
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,3})([a-z]{0,2})");

    /** The work's folder under {@code content/} and under the site's root: {@code hrc/58/30}, {@code sc/2690}. */
    public String path() {
        return organ == Organ.SC ? "sc/" + number : organ.key() + "/" + session + "/" + number;
    }

    /**
     * Reads the path of a work's folder.
     *
     * @return empty if the path is not that of a work; a Security Council work read from its path has an empty session,
     *     since the path does not hold the year
     */
    public static Optional<WorkId> ofPath(String path) {
        String[] parts = path.split("/", -1);
        Optional<Organ> organ = Organ.ofKey(parts[0]);
        if (organ.isEmpty()) {
            return Optional.empty();
        }
        boolean security = organ.get() == Organ.SC;
        if (parts.length != (security ? 2 : 3)) {
            return Optional.empty();
        }
        String session = security ? "" : parts[1];
        String number = parts[parts.length - 1];
        boolean fits = NUMBER.matcher(number).matches()
                && (security || SESSION.matcher(session).matches());
        return fits ? Optional.of(new WorkId(organ.get(), session, number)) : Optional.empty();
    }

    /**
     * The number as it is printed: {@code 58/30}, {@code S-30/1}, {@code 79/245 B}, {@code 217 A (III)},
     * {@code 186 (S-2)}, {@code 3201 (S-VI)}, {@code 1503 (XLVIII)}, {@code 2690 (2023)}.
     */
    public String printed() {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return number;
        }
        String digits = parts.group(1);
        String letter = parts.group(2).isEmpty() ? "" : " " + parts.group(2).toUpperCase(Locale.ROOT);
        if (organ == Organ.SC) {
            return digits + (session.isEmpty() ? "" : " (" + session + ")");
        }
        Optional<String> counted = countedSession();
        if (counted.isPresent()) {
            return digits + letter + " (" + counted.get() + ")";
        }
        return session.toUpperCase(Locale.ROOT) + "/" + digits + letter;
    }

    /**
     * The symbol in its normal form (UN Editorial Manual, "Resolutions and other formal decisions"): until its
     * thirtieth session the General Assembly wrote the session in Roman figures behind the number; so did the Economic and
     * Social Council and the Commission on Human Rights before they numbered by the year.
     */
    public Symbol symbol() {
        return new Symbol(prefix(organ) + printed());
    }

    private static String prefix(Organ organ) {
        return switch (organ) {
            case HRC -> "A/HRC/RES/";
            case GA -> "A/RES/";
            case SC -> "S/RES/";
            case ECOSOC -> "E/RES/";
            case CHR -> "E/CN.4/RES/";
        };
    }

    /** The work whose symbol this is; empty where it is not the symbol of a resolution of one of these organs. */
    public static Optional<WorkId> ofSymbol(Symbol symbol) {
        for (Organ organ : Organ.values()) {
            String prefix = prefix(organ);
            if (symbol.text().startsWith(prefix)) {
                return ResolutionNumber.at(symbol.text().substring(prefix.length()))
                        .map(read -> new WorkId(organ, read.session(), read.number()))
                        .filter(work -> work.symbol().equals(symbol));
            }
        }
        return Optional.empty();
    }

    /** The session as it stood behind the numbers of its time; empty where the number is {@code 58/30}. */
    private Optional<String> countedSession() {
        int dash = session.indexOf('-');
        String prefix = session.substring(0, dash + 1);
        int count = Integer.parseInt(session.substring(dash + 1));
        int last = switch (organ) {
            case GA -> prefix.isEmpty() ? LAST_COUNTED : prefix.equals("s-") ? LAST_SPECIAL : LAST_EMERGENCY;
            // From 1978 and 1982 on these two number by the year, which no session's count reaches.
            case ECOSOC, CHR -> prefix.isEmpty() ? BEFORE_FIRST_SESSION : 0;
            default -> 0;
        };
        if (count > last) {
            return Optional.empty();
        }
        boolean plain = prefix.equals("s-") && count <= LAST_SPECIAL_IN_FIGURES;
        String figures = plain ? Integer.toString(count) : Numerals.roman(count);
        return Optional.of((prefix + figures).toUpperCase(Locale.ROOT));
    }

    /** The year in which it was adopted or its session began, as far as its number tells. */
    public OptionalInt year() {
        if (organ == Organ.SC) {
            return SecurityCouncilYears.of(Integer.parseInt(number));
        }
        if (!session.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int count = Integer.parseInt(session);
        return switch (organ) {
            case GA -> OptionalInt.of(BEFORE_FIRST_SESSION + count);
            case CHR, ECOSOC -> count > BEFORE_FIRST_SESSION ? OptionalInt.of(count) : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkId work
                && organ == work.organ
                && number.equals(work.number)
                && (organ == Organ.SC || session.equals(work.session));
    }

    @Override
    public int hashCode() {
        int ofSession = organ == Organ.SC ? 0 : session.hashCode();
        return 31 * (31 * organ.key().hashCode() + ofSession) + number.hashCode();
    }

    /** Organ by organ, then by session and number as numbers, so that 58/9 stands before 58/30. */
    @Override
    public int compareTo(WorkId other) {
        int byOrgan = organ.compareTo(other.organ);
        if (byOrgan != 0) {
            return byOrgan;
        }
        int bySession = organ == Organ.SC ? 0 : compare(session, other.session);
        return bySession != 0 ? bySession : compare(number, other.number);
    }

    private static int compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (isNumber(one) && isNumber(other)) { // of nearly all works
            return one.length() != other.length() ? one.length() - other.length() : one.compareTo(other);
        }
        return natural(one).compareTo(natural(other));
    }

    private static boolean isNumber(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isDigit(part.charAt(i))) {
                return false;
            }
        }
        return !part.isEmpty() && part.length() <= DIGITS && part.charAt(0) != '0';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static String natural(String part) {
        StringBuilder padded = new StringBuilder();
        for (int from = 0; from < part.length(); ) {
            int end = from;
            while (end < part.length() && isDigit(part.charAt(end))) {
                end++;
            }
            if (end > from) {
                padded.append("0".repeat(Math.max(0, DIGITS - (end - from))));
            } else {
                end++;
            }
            padded.append(part, from, end);
            from = end;
        }
        return padded.toString();
    }

    @Override
    public String toString() {
        return path();
    }
}
