package clausebook.prose;

import clausebook.problem.Problem;
import clausebook.text.SourceText;
import java.util.Arrays;
import java.util.Optional;

/**
 * Refuses Markdown that the parser cannot be trusted with, before it is parsed: Flexmark overflows its stack or never ends
 * on text that nests, or opens and never closes, thousands of times. No hand-written page comes near these limits.
 */
final class MarkdownGuard {

    static final int MAX_BYTES = 256 * 1024;

    /** How deep quotations, lists and brackets may nest. */
    private static final int MAX_NESTING = 50;

    /** How often one markup sign may stand in one run of lines without a blank one between. */
    private static final int MAX_SIGNS = 400;

    private static final int MAX_LINE = 8_000;
    private static final int MAX_PARAGRAPHS = 1_500;

    /** Lines without a blank one between. */
    private static final int MAX_LINES = 500;

    private static final String SIGNS = "*_[]()<>`!\\&~|#=-+\"':";

    private final SourceText source;
    private final int[] counts = new int[SIGNS.length()];
    private int brackets;
    private int paragraphs;
    private int lines;

    private MarkdownGuard(SourceText source) {
        this.source = source;
    }

    /** What is wrong with the text, if anything is. */
    static Optional<Problem> refusal(SourceText source) {
        return new MarkdownGuard(source).check();
    }

    private Optional<Problem> check() {
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (text.isBlank()) {
                Arrays.fill(counts, 0);
                brackets = 0;
                lines = 0;
                paragraphs++;
            }
            if (++lines > MAX_LINES) {
                return refuse(line, "more than %d lines without a blank one".formatted(MAX_LINES));
            }
            if (paragraphs > MAX_PARAGRAPHS) {
                return refuse(line, "more than %d paragraphs".formatted(MAX_PARAGRAPHS));
            }
            if (text.length() > MAX_LINE) {
                return refuse(line, "a line of more than %d characters".formatted(MAX_LINE));
            }
            if (nesting(text) > MAX_NESTING) {
                return refuse(line, "quotations or lists more than %d deep".formatted(MAX_NESTING));
            }
            Optional<String> crowd = crowded(text);
            if (crowd.isPresent()) {
                return refuse(line, crowd.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> refuse(int line, String what) {
        return Optional.of(Problem.error(
                "prose-nesting",
                source.placeAt(source.lineStart(line)),
                "this page has " + what + ", which hand-written text never needs and the Markdown parser cannot bear",
                "break it up, with blank lines between"));
    }

    /** How many containers the line opens: quotation and list signs and steps of indentation before its first word. */
    private static int nesting(String text) {
        int depth = 0;
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaces++;
            } else if (c == '\t') {
                spaces += 4;
            } else if (c == '>'
                    || ((c == '*' || c == '-' || c == '+' || c == '.' || c == ')') && isSpaceAt(text, i + 1))) {
                depth++;
            } else if (c < '0' || c > '9') {
                break;
            }
        }
        return depth + spaces / 2;
    }

    private static boolean isSpaceAt(String text, int index) {
        return index >= text.length() || text.charAt(index) == ' ' || text.charAt(index) == '\t';
    }

    private Optional<String> crowded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = SIGNS.indexOf(c);
            if (sign >= 0 && ++counts[sign] > MAX_SIGNS) {
                return Optional.of("the sign %s more than %d times in one paragraph".formatted(c, MAX_SIGNS));
            }
            brackets += c == '[' ? 1 : 0;
            brackets -= c == ']' && brackets > 0 ? 1 : 0;
            if (brackets > MAX_NESTING) {
                return Optional.of("brackets more than %d deep".formatted(MAX_NESTING));
            }
        }
        return Optional.empty();
    }
}
