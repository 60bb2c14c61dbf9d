package clausebook.un;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a resolution as it stands before its title or in its own line: {@code 58/30.}, {@code S-30/1.},
 * {@code 79/245 B.}, {@code 217 A (III).}, {@code 3201 (S-VI).}, {@code 2690 (2023)}. A draft leaves the number open: {@code 58/…}.
 *
 * @param session lower case; a year for the Security Council; empty where the number has none
 * @param number lower case, empty for a draft's open number
 * @param end UTF-16 index in the text behind the number and its stop
 */
public record ResolutionNumber(String session, String number, boolean open, int end) {

    /** Of a special session, in Latin letters and as Arabic writes it, folded. */
    private static final String SPECIAL = "(?:es-|s-|دا ?ط ?-|د ?ا ?-)?";

    private static final Pattern SESSION_FIRST =
            Pattern.compile("(" + SPECIAL + "[0-9]{1,4}) {0,2}/ {0,2}(?:([0-9]{1,4})|(…|\\.\\.\\.|_{2,8}|-{2,5}))(?:"
                    + " {0,2}([a-z](?=[.\\[]|$| {0,2}$)|(?:" + PartLetters.FOLDED_ARABIC + ")(?=[ .\\[-]|$)))?");
    private static final Pattern SESSION_LAST = Pattern.compile("([0-9]{1,4}) {0,2}([a-z]|" + PartLetters.FOLDED_ARABIC
            + ")? {0,2}\\(((?:s-|es-)?[ivxlc]{1,7}|e?s-[1-9][0-9]?|[12][0-9]{3}|(?:د|دا|داط) ?- ?[0-9]{1,2})\\)"
            + " {0,2}([a-z](?=[.]|$))?");
    /** {@code 4 3 / 36.}: a copy has set the session's figures apart; only a stop behind the number shows that it is one. */
    private static final Pattern SET_APART = Pattern.compile("([0-9]) ([0-9]) {0,2}/ {0,2}([0-9]{1,4})(?= {0,2}[.．])");

    private static final Pattern STOP = Pattern.compile(" {0,3}[.．]? {0,3}(?:-(?= ))? {0,3}");

    private static final int LONGEST = 60;

    /**
     * The number that a text begins with, if it does. Signs of direction, which Arabic papers print around a number and
     * within it, belong to the number: what stands behind it begins with a sign that is seen.
     */
    public static Optional<ResolutionNumber> at(String text) {
        int from = Folding.skipDirections(text, 0);
        from = from > 0 ? Folding.skipUnseen(text, from) : from;
        if (from == text.length() || !mayBegin(Folding.fold(text.charAt(from)))) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder();
        int[] behind = new int[LONGEST + 1];
        behind[0] = from;
        for (int at = from; at < text.length() && seen.length() < LONGEST; ) {
            seen.append(Folding.fold(text.charAt(at)));
            at = Folding.skipDirections(text, at + 1);
            behind[seen.length()] = at;
        }
        return inSeen(seen.toString())
                .map(found -> new ResolutionNumber(found.session, found.number, found.open, behind[found.end]));
    }

    /** @param start folded, without signs of direction */
    private static Optional<ResolutionNumber> inSeen(String start) {
        Matcher first = SESSION_FIRST.matcher(start);
        if (first.lookingAt()) {
            boolean open = first.group(2) == null;
            String letter = first.group(4) == null ? "" : PartLetters.ofFolded(first.group(4));
            String number = open ? "" : strip(first.group(2)) + letter;
            return Optional.of(
                    new ResolutionNumber(strip(latin(first.group(1))), number, open, stop(start, first.end())));
        }
        Matcher last = SESSION_LAST.matcher(start);
        if (last.lookingAt()) {
            String letter = last.group(2) != null
                    ? PartLetters.ofFolded(last.group(2))
                    : last.group(4) != null ? last.group(4) : "";
            String printed = latin(last.group(3));
            String special = printed.substring(0, printed.indexOf('-') + 1);
            OptionalInt roman = Numerals.ofRoman(printed.substring(special.length()));
            String session = roman.isPresent() ? special + roman.getAsInt() : printed;
            return Optional.of(
                    new ResolutionNumber(session, strip(last.group(1)) + letter, false, stop(start, last.end())));
        }
        Matcher apart = SET_APART.matcher(start);
        if (apart.lookingAt()) {
            return Optional.of(new ResolutionNumber(
                    strip(apart.group(1) + apart.group(2)), strip(apart.group(3)), false, stop(start, apart.end())));
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char folded) {
        return (folded >= '0' && folded <= '9') || folded == 's' || folded == 'e' || folded == 'د';
    }

    /** A session as Arabic writes it, as Latin does: {@code داط-10} is es-10, {@code د-3} the third. */
    private static String latin(String session) {
        if (session.indexOf('د') < 0) {
            return session;
        }
        return session.replace(" ", "")
                .replace("داط-", "es-")
                .replace("دا-", "s-")
                .replace("د-", "");
    }

    private static String strip(String digits) {
        return digits.replaceFirst("^0+(?=[0-9])", "");
    }

    private static int stop(String start, int from) {
        Matcher stop = STOP.matcher(start);
        stop.region(from, start.length());
        return stop.lookingAt() ? stop.end() : from;
    }

    /** Whether this is the number of a work. Arabic prints the two parts in either order, so both are tried. */
    public boolean isOf(WorkId work, Language language) {
        if (open) {
            return true;
        }
        String workNumber = work.number().toLowerCase(Locale.ROOT);
        if (work.organ() == Organ.SC) {
            return number.equals(workNumber) && (work.session().isEmpty() || session.equals(work.session()));
        }
        boolean straight = session.equals(work.session()) && number.equals(workNumber);
        boolean turned = language == Language.AR && session.equals(workNumber) && number.equals(work.session());
        return straight || turned;
    }

    /** Whether this is the number before the title of a resolution of which the work is one part: 69/274 of 69/274 B. */
    public boolean isOfPart(WorkId work, Language language) {
        int behind = work.number().length() - 1;
        boolean lettered = behind > 0 && Numerals.digit(work.number().charAt(behind)) < 0;
        return lettered
                && isOf(new WorkId(work.organ(), work.session(), work.number().substring(0, behind)), language);
    }

    /** As it is printed in a message: {@code 58/31}. */
    public String printed() {
        return open ? session + "/…" : session.toUpperCase(Locale.ROOT) + "/" + number.toUpperCase(Locale.ROOT);
    }
}
