package clausebook.text;

import clausebook.problem.Problem;
import java.util.Optional;

/**
 * Tells a text whose letters are stored in parts, a bare letter and its accent (Unicode normalisation form D), as some
 * systems write them. Print shows no difference, but no word list, search or comparison would find such words; and letters
 * are never put together here, since a text is shown as its source has it.
 */
final class LetterParts {

    /** A name may have a letter that exists in parts only. */
    private static final int FEWEST = 5;

    private LetterParts() {}

    /** An error at the first such letter, if most letters with accents are in parts. */
    static Optional<Problem> check(SourceText source) {
        String text = source.text();
        int parts = 0;
        int whole = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0xC0 || unit > 0x0655) {
                continue;
            }
            if (i > 0 && isPart(text.charAt(i - 1), unit)) {
                first = parts == 0 ? i - 1 : first;
                parts++;
            } else if (isWhole(unit)) {
                whole++;
            }
        }
        return parts < FEWEST || parts <= whole
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "letters-in-parts",
                        source.placeAt(first),
                        "letters and their accents are stored apart (Unicode normalisation form D), here and in %d places more"
                                .formatted(parts - 1),
                        "save the text in normalisation form C, for example with: uconv -x any-nfc; its letters are not"
                                + " changed by that"));
    }

    private static boolean isPart(char before, char unit) {
        boolean accent = unit >= 0x0300 && unit <= 0x0328;
        boolean letter = (before >= 'A' && before <= 'Z')
                || (before >= 'a' && before <= 'z')
                || (before >= 0x0410 && before <= 0x044F);
        boolean hamza = unit >= 0x0653 && unit <= 0x0655;
        boolean carrier = before == 0x0627 || before == 0x0648 || before == 0x064A;
        return (accent && letter) || (hamza && carrier);
    }

    private static boolean isWhole(char unit) {
        return (unit >= 0x00C0 && unit <= 0x017F && unit != 0x00D7 && unit != 0x00F7)
                || unit == 0x0439
                || unit == 0x0419
                || unit == 0x0451
                || unit == 0x0401
                || (unit >= 0x0622 && unit <= 0x0626);
    }
}
