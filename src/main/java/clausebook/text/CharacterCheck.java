package clausebook.text;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds the characters that a reader does not see, or sees wrongly, and tells where each stands. They stay in the text;
 * refused are only characters that turn the reading direction around, since they can make a page say what its source
 * does not, and U+0000, which HTML cannot hold.
 */
public final class CharacterCheck {

    private static final int TOLD_PER_KIND = 200;
    /** In a line longer than this, only the first of each kind is told: no excerpt of it could be shown. */
    private static final int TOLD_PER_LONG_TEXT = 20;

    private CharacterCheck() {}

    private record Kind(String code, String what, String hint) {}

    private static final Kind CONTROL = new Kind(
            "control-character", "a control character", "delete it in the source; it is kept and shows nothing");
    private static final Kind NUL = new Kind(
            "control-character", "which no web page can hold", "delete it in the source: it stands for no character");
    private static final Kind NONCHARACTER = new Kind(
            "noncharacter", "a code that is no character", "delete it in the source; it is kept and shows nothing");
    private static final Kind REPLACEMENT = new Kind(
            "replacement-character",
            "a replacement character: the source lost a character here before it came to us",
            "take the official file again, or correct the character by hand");
    private static final Kind BIDI = new Kind(
            "bidi-override",
            "a character that turns the reading direction around",
            "delete it, or write `allow-bidi: true` for this file in source.yaml if the official text has it");
    private static final Kind ZERO_WIDTH = new Kind(
            "zero-width-character",
            "a character of no width",
            "delete it in the source if the official text does not need it; it is kept as it is");
    private static final Kind TAG =
            new Kind("tag-character", "an invisible tag character", "delete it in the source; it is kept as it is");
    private static final Kind SOFT_HYPHEN =
            new Kind("soft-hyphen", "a soft hyphen", "delete it in the source; it is kept as it is");
    private static final Kind VARIATION =
            new Kind("variation-selector", "a variation selector", "delete it in the source; it is kept as it is");
    private static final Kind COMPATIBILITY = new Kind(
            "compatibility-character",
            "a look-alike of an ordinary Chinese character",
            "search engines and readers' searches miss it; replace it if the official text has the ordinary one");

    private static final Kind EMBEDDING = new Kind(
            "direction-embedding",
            "a character that marks a run of the other direction",
            "Arabic papers have such marks; it is kept as it is");

    /** What a check allows: nothing but text, or what Arabic papers are printed with, or all that {@code source.yaml} lets in. */
    public enum Direction {
        NONE,
        /** Marks around a run of the other direction; overrides, which turn letters around, stay refused. */
        MARKED_RUNS,
        ALL
    }

    /**
     * @param direction which characters that turn the reading direction around are let in
     * @return problems in source order; at most {@value #TOLD_PER_KIND} of a kind, then one that counts the rest
     */
    public static List<Problem> check(SourceText source, Direction direction) {
        return check(source, direction, codePoint -> false);
    }

    /** @param allowBidi whether {@code source.yaml} lets in whatever turns the direction around */
    public static List<Problem> check(SourceText source, boolean allowBidi) {
        return check(source, allowBidi, codePoint -> false);
    }

    /** @param removed the characters that the format's reader takes out and lists itself */
    public static List<Problem> check(SourceText source, boolean allowBidi, IntPredicate removed) {
        return check(source, allowBidi ? Direction.ALL : Direction.NONE, removed);
    }

    private static List<Problem> check(SourceText source, Direction direction, IntPredicate removed) {
        List<Problem> problems = new ArrayList<>();
        LetterParts.check(source).ifPresent(problems::add);
        Map<String, Integer> counts = new TreeMap<>();
        String text = source.text();
        int most = text.length() > source.lineCount() * 2000L ? TOLD_PER_LONG_TEXT : TOLD_PER_KIND;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Kind kind = codePoint < 0xAD && codePoint >= 0x20 && codePoint != 0x7F ? null : kind(text, i, codePoint);
            if (kind == BIDI && direction == Direction.MARKED_RUNS && !isOverride(codePoint)) {
                kind = EMBEDDING;
            }
            kind = kind != null && removed.test(codePoint) ? null : kind;
            if (kind != null) {
                int count = counts.merge(kind.code(), 1, Integer::sum);
                if (count <= most) {
                    problems.add(problem(kind, source.placeAt(i), codePoint, direction));
                }
            }
            i += Character.charCount(codePoint);
        }
        counts.forEach((code, count) -> {
            if (count > most) {
                problems.add(Problem.note(
                        code,
                        Place.of(source.file()),
                        "%d more of the same kind are not listed".formatted(count - most)));
            }
        });
        return problems;
    }

    private static Problem problem(Kind kind, Place place, int codePoint, Direction direction) {
        String message = "U+%04X, %s".formatted(codePoint, kind.what());
        return kind == NUL || (kind == BIDI && direction != Direction.ALL)
                ? Problem.error(kind.code(), place, message, kind.hint())
                : Problem.warning(kind.code(), place, message, kind.hint());
    }

    private static @org.jspecify.annotations.Nullable Kind kind(String text, int index, int codePoint) {
        if ((codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0)) && !WhiteSpace.is(codePoint)) {
            return codePoint == 0 ? NUL : CONTROL;
        }
        if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
            return NONCHARACTER;
        }
        if (codePoint == 0x202C || codePoint == 0x2069) {
            // They end a run of the other direction; alone they do nothing.
            return ZERO_WIDTH;
        }
        if ((codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
            return BIDI;
        }
        if (codePoint == 0x200C || codePoint == 0x200D) {
            // Joiners are letters' own business in Arabic script: there they are no find.
            return index > 0 && isArabic(text.charAt(index - 1)) ? null : ZERO_WIDTH;
        }
        if (codePoint >= 0xE0000 && codePoint <= 0xE007F) {
            return TAG;
        }
        if ((codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)) {
            return VARIATION;
        }
        if ((codePoint >= 0x2E80 && codePoint <= 0x2FD5) || (codePoint >= 0xF900 && codePoint <= 0xFAFF)) {
            return COMPATIBILITY;
        }
        return switch (codePoint) {
            case 0xFFFD -> REPLACEMENT;
            case 0x200B, 0x2060, 0xFEFF -> ZERO_WIDTH;
            case 0xAD -> SOFT_HYPHEN;
            default -> null;
        };
    }

    private static boolean isOverride(int codePoint) {
        return codePoint == 0x202D || codePoint == 0x202E;
    }

    private static boolean isArabic(char unit) {
        return unit >= 0x0600 && unit <= 0x06FF;
    }
}
