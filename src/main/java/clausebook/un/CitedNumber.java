package clausebook.un;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a resolution, decision or statement as a citation prints it, without the words around it:
 * {@code 25/36}, {@code S-30/1}, {@code 43/224 D}, {@code 2241 B(XXI)}, {@code 217 (III) A}, {@code 2690 (2023)},
 * {@code 2022/3}, {@code PRST/31/1}. Which organ's it is, the number alone often does not say.
 *
 * @param start UTF-16 index in the text it was read from
 * @param end index after its last character
 * @param shape how it is built
 * @param session the part that names the session or year, upper case: {@code 25}, {@code S-30}, {@code XXI}, {@code 2023}
 * @param serial the serial number within it
 * @param letters the part of a resolution in parts: {@code A}, {@code A-E}; empty for none
 */
public record CitedNumber(int start, int end, Shape shape, String session, int serial, String letters) {

    /** How a number is built (UN Editorial Manual, "Resolutions and other formal decisions"). */
    public enum Shape {
        /** session/serial, or year/serial */
        STROKE,
        /** serial (session in Roman figures), to 1976 */
        ROMAN,
        /** serial (year): the Security Council */
        YEAR,
        /** PRST/session/serial */
        STATEMENT
    }

    /** What kind of document a noun beside the number says it is. */
    public enum Kind {
        RESOLUTION,
        DECISION,
        STATEMENT
    }

    private static final String LETTER =
            "([A-Z]|" + PartLetters.EXPRESSION + ")(?![A-Za-z\\u0400-\\u04FF\\u0620-\\u064A]|-[0-9])";
    private static final String LETTERS = "(?: ?" + LETTER + "(?:(?: ?(?:-|至|到) ?| (?:to|à|a|إلى) )" + LETTER + ")?)?";
    /** Special and emergency special sessions, in Latin letters (some files lose the hyphen) and as Arabic writes them. */
    private static final String SPECIAL = "(?:ES[- ]|S[- ]|د ?إ ?ط ?-|د ?إ ?-)?";

    private static final Pattern STROKE =
            Pattern.compile("(PRST/)?(" + SPECIAL + "[0-9]{1,4}) ?/ ?([0-9]{1,4})" + LETTERS + "(?![0-9/]|\\.[0-9])");
    private static final Pattern BRACKETED = Pattern.compile("([0-9]{1,5})" + LETTERS + " ?\\( ?(?:([12][0-9]{3})|("
            + SPECIAL + "[IVXLC]{1,8}|E?S-[1-9][0-9]?)|((?:د|دإ|دإط)-[0-9]{1,2})) ?\\)(?: ?" + LETTER + ")?");

    /** {@code 181 A and B (II)}: several parts before the session that they share; the first of them is read here. */
    private static final Pattern PARTS_BEFORE_SESSION = Pattern.compile("([0-9]{1,5}) ?" + LETTER
            + "(?=(?:[ ,、]{0,2}\\p{L}{0,3}? ?" + LETTER + "){1,6} ?\\( ?(?:(" + SPECIAL
            + "[IVXLC]{1,8})|((?:د|دإ|دإط)-[0-9]{1,2})) ?\\))");

    /** Full-width letters, digits, brackets and all hyphens as their ASCII forms, case kept; positions stay. */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0xFF01 && unit <= 0xFF5E) {
                narrow.append((char) (unit - 0xFEE0));
            } else if (unit >= 0x0660 && unit <= 0x0669) {
                narrow.append((char) (unit - 0x0660 + '0'));
            } else if (unit >= 0x2010 && unit <= 0x2014) {
                narrow.append('-');
            } else {
                narrow.append(clausebook.text.WhiteSpace.is(unit) ? ' ' : unit);
            }
        }
        return narrow.toString();
    }

    /** Reads a number that begins exactly at an index of a narrow text. */
    public static Optional<CitedNumber> at(String narrow, int index) {
        Optional<CitedNumber> bracketed = bracketed(narrow, index);
        return bracketed.isPresent()
                ? bracketed
                : partsBeforeSession(narrow, index).or(() -> stroke(narrow, index));
    }

    private static Optional<CitedNumber> partsBeforeSession(String narrow, int index) {
        Matcher matcher = PARTS_BEFORE_SESSION
                .matcher(narrow)
                .region(index, Math.min(narrow.length(), index + 60))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String session = matcher.group(4) != null ? latin(matcher.group(4)) : roman(matcher.group(5));
        return ofRoman(index, matcher.end(), session, matcher.group(1), PartLetters.latin(matcher.group(2)));
    }

    private static Optional<CitedNumber> ofRoman(int start, int end, String printed, String serial, String letters) {
        int number = Integer.parseInt(serial);
        String session = ofSpecial(printed);
        String figures = session.replaceFirst("^E?S-", "");
        boolean counted = Numerals.ofRoman(figures).isPresent() || session.matches("S-[12]");
        return counted && number > 0
                ? Optional.of(new CitedNumber(start, end, Shape.ROMAN, session, number, letters))
                : Optional.empty();
    }

    /** The first two special sessions are counted in plain figures, {@code 186 (S-2)}, the later ones in Roman. */
    private static String ofSpecial(String session) {
        int dash = session.indexOf('-');
        if (dash < 0) {
            return session;
        }
        String figures = session.substring(dash + 1);
        int number = Numerals.of(figures).orElse(Numerals.ofRoman(figures).orElse(0));
        boolean plain = session.startsWith("S-") && number <= 2;
        return number == 0
                ? session
                : session.substring(0, dash + 1)
                        + (plain
                                ? Integer.toString(number)
                                : Numerals.roman(number).toUpperCase(Locale.ROOT));
    }

    private static Optional<CitedNumber> bracketed(String narrow, int index) {
        Matcher matcher = BRACKETED
                .matcher(narrow)
                .region(index, Math.min(narrow.length(), index + 40))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(matcher.group(1));
        String letters = letters(matcher.group(2), matcher.group(3));
        if (letters.isEmpty() && matcher.group(7) != null) {
            letters = PartLetters.latin(matcher.group(7));
        }
        if (matcher.group(4) != null) {
            // The Security Council numbers on through the years and knows no parts.
            boolean plausible = letters.isEmpty() && serial > 0 && serial < 10_000 && yearOf(matcher.group(4)) >= 1946;
            int end = matcher.group(7) == null ? matcher.end() : matcher.start(7);
            return plausible
                    ? Optional.of(new CitedNumber(index, end, Shape.YEAR, matcher.group(4), serial, ""))
                    : Optional.empty();
        }
        String session = matcher.group(5) != null ? latin(matcher.group(5)) : roman(matcher.group(6));
        return ofRoman(index, matcher.end(), session, matcher.group(1), letters);
    }

    /** A special session as it is written in Latin letters. */
    private static String latin(String session) {
        return session.indexOf('د') < 0
                ? session.replace(' ', '-')
                : session.replace(" ", "").replace("دإط-", "ES-").replace("دإ-", "S-");
    }

    /** An old session as Arabic writes it, {@code د-15}, in Roman figures. */
    private static String roman(String session) {
        int dash = session.indexOf('-');
        String figures =
                Numerals.roman(Integer.parseInt(session.substring(dash + 1))).toUpperCase(Locale.ROOT);
        return switch (session.substring(0, dash)) {
            case "د" -> figures;
            case "دإ" -> "S-" + figures;
            default -> "ES-" + figures;
        };
    }

    private static Optional<CitedNumber> stroke(String narrow, int index) {
        Matcher matcher = STROKE.matcher(narrow)
                .region(index, Math.min(narrow.length(), index + 40))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(matcher.group(3));
        String session = latin(matcher.group(2));
        if (serial == 0 || session.startsWith("0")) {
            return Optional.empty();
        }
        Shape shape = matcher.group(1) == null ? Shape.STROKE : Shape.STATEMENT;
        String letters = letters(matcher.group(4), matcher.group(5));
        return Optional.of(new CitedNumber(index, matcher.end(), shape, session, serial, letters));
    }

    private static String letters(
            @org.jspecify.annotations.Nullable String first, @org.jspecify.annotations.Nullable String last) {
        if (first == null) {
            return "";
        }
        return PartLetters.latin(first) + (last == null ? "" : "-" + PartLetters.latin(last));
    }

    private static int yearOf(String digits) {
        return Integer.parseInt(digits);
    }

    /** Session and serial number the other way round, as some Arabic texts print them. */
    public Optional<CitedNumber> turned() {
        if (shape != Shape.STROKE || !letters.isEmpty()) {
            return Optional.empty();
        }
        String special = isSpecial() ? session.substring(0, session.indexOf('-') + 1) : "";
        return Optional.of(new CitedNumber(start, end, shape, special + serial, digits(), letters));
    }

    /** The same number with another part, printed elsewhere ({@code 76/264 A和B}: the B). */
    public CitedNumber part(int otherStart, int otherEnd, String otherLetters) {
        return new CitedNumber(otherStart, otherEnd, shape, session, serial, otherLetters);
    }

    /** The kind where no noun tells it: decisions are numbered from 101 (Human Rights Council) and 401 (Assembly). */
    public Kind kindOf(Organ organ) {
        if (shape == Shape.STATEMENT) {
            return Kind.STATEMENT;
        }
        boolean decision = (organ == Organ.HRC && serial > 100)
                || (organ == Organ.GA && shape == Shape.STROKE && serial > 400)
                || ((organ == Organ.ECOSOC || organ == Organ.CHR) && shape == Shape.STROKE && serial > 100);
        return decision ? Kind.DECISION : Kind.RESOLUTION;
    }

    /** The document's symbol if it is this organ's; empty where this organ has no such numbers. */
    public Optional<Symbol> symbol(Organ organ, Kind kind) {
        return prefix(organ, kind).filter(prefix -> fits(organ, kind)).map(prefix -> new Symbol(prefix + printed()));
    }

    private static Optional<String> prefix(Organ organ, Kind kind) {
        String prefix = switch (organ) {
            case HRC -> kind == Kind.RESOLUTION ? "A/HRC/RES/" : kind == Kind.DECISION ? "A/HRC/DEC/" : "A/HRC/PRST/";
            case GA -> kind == Kind.RESOLUTION ? "A/RES/" : kind == Kind.DECISION ? "A/DEC/" : "";
            case SC -> kind == Kind.RESOLUTION ? "S/RES/" : kind == Kind.DECISION ? "" : "S/PRST/";
            case ECOSOC -> kind == Kind.RESOLUTION ? "E/RES/" : kind == Kind.DECISION ? "E/DEC/" : "";
            case CHR -> kind == Kind.RESOLUTION ? "E/CN.4/RES/" : kind == Kind.DECISION ? "E/CN.4/DEC/" : "";
        };
        return prefix.isEmpty() ? Optional.empty() : Optional.of(prefix);
    }

    private boolean fits(Organ organ, Kind kind) {
        boolean year = session.matches("[0-9]{4}");
        boolean stroke = shape == Shape.STROKE || shape == Shape.STATEMENT;
        int first = digits();
        return switch (organ) {
            // A special session of the Council adopts a handful of resolutions.
            case HRC ->
                stroke && !year && !session.startsWith("ES-") && letters.isEmpty() && (!isSpecial() || serial < 10);
            case GA ->
                shape == Shape.ROMAN
                        ? isSpecial() || roman().orElse(99) <= 30
                        : shape == Shape.STROKE
                                && !year
                                && (isSpecial() ? isCountedBySession() : first >= 31 && first < 200);
            case SC -> kind == Kind.STATEMENT ? stroke && year : shape == Shape.YEAR;
            case ECOSOC -> shape == Shape.ROMAN ? !isSpecial() : shape == Shape.STROKE && year && first >= 1978;
            // The Commission met for the last time in 2006; its numbers took the year from 1978 on.
            case CHR ->
                shape == Shape.ROMAN ? !isSpecial() : shape == Shape.STROKE && year && first >= 1978 && first <= 2006;
        };
    }

    /** The Assembly's special sessions count their resolutions from the eighth on, the emergency ones from the sixth. */
    private boolean isCountedBySession() {
        return digits() >= (session.startsWith("ES-") ? 6 : 8);
    }

    private boolean isSpecial() {
        return session.startsWith("S-") || session.startsWith("ES-");
    }

    private OptionalInt roman() {
        return Numerals.ofRoman(session);
    }

    private int digits() {
        String number = session.replaceFirst("^E?S-", "");
        return number.chars().allMatch(unit -> unit >= '0' && unit <= '9') ? Integer.parseInt(number) : 0;
    }

    /** The session as a number; empty for special sessions, whose numbers say nothing of their time. */
    public OptionalInt sessionNumber() {
        if (isSpecial()) {
            return OptionalInt.empty();
        }
        return shape == Shape.ROMAN ? roman() : OptionalInt.of(digits());
    }

    private String printed() {
        String part = letters.isEmpty() ? "" : " " + letters;
        return switch (shape) {
            case YEAR -> serial + " (" + session + ")";
            case ROMAN -> serial + part + " (" + session + ")";
            case STROKE, STATEMENT -> session + "/" + serial + part;
        };
    }
}
