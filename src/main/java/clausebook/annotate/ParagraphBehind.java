package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.Numerals;
import java.util.Optional;

/**
 * The paragraph of a cited document that stands behind the document's name: {@code 第2531(2020)号决议第5段},
 * {@code resolution 2531 (2020), paragraph 5 (a)}, {@code résolution 2531 (2020) (par. 5)}.
 */
final class ParagraphBehind {

    /** No resolution has more paragraphs than three figures count. */
    private static final int MOST = 999;

    private final CitedText text;
    private final CitationWords words;
    private final String folded;

    private ParagraphBehind(CitedText text) {
        this.text = text;
        this.words = text.words();
        this.folded = text.folded();
    }

    /**
     * As a clause's id; empty where no paragraph follows, or more than one.
     *
     * @param nameEnd where the words end that name the document
     */
    static Optional<String> of(CitedText text, int nameEnd) {
        return new ParagraphBehind(text).read(nameEnd);
    }

    private Optional<String> read(int nameEnd) {
        int name = text.spaceAfter(nameEnd);
        int at = afterSign(name);
        boolean apart = at > name;
        at = text.spaceAfter(words.after("paragraph-of", folded, at));
        int preamble = words.after("paragraph-preamble", folded, at);
        int open = text.spaceAfter(preamble);
        int opened = words.after("paragraph-open", folded, open);
        boolean shortened = opened < folded.length() && folded.charAt(opened) == '.';
        int digits = text.spaceAfter(shortened ? opened + 1 : opened);
        // A language with spaces parts the paragraph from the document, by a comma or by brackets.
        if (opened == open || digits >= folded.length() || (words.spaced() && !apart)) {
            return Optional.empty();
        }
        Optional<Numerals.Found> number =
                Numerals.at(text.text(), digits).filter(found -> found.value() > 0 && found.value() <= MOST);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int mark = text.spaceAfter(number.get().end());
        int markEnd = itemEnd(mark);
        String item = markEnd > mark ? CitationLead.item(text.text().substring(markEnd - 2, markEnd - 1)) : "";
        return closes(item.isEmpty() ? mark : text.spaceAfter(markEnd))
                ? Optional.of(CitationLead.id(preamble > at, number.get().value(), item))
                : Optional.empty();
    }

    private int afterSign(int at) {
        boolean sign = at < folded.length() && (folded.charAt(at) == ',' || folded.charAt(at) == '(');
        return sign ? text.spaceAfter(at + 1) : at;
    }

    /**
     * Whether the words of one paragraph end here. Where no word closes them, a sign or a joining word does behind which no
     * other paragraph follows: {@code paragraph 5 of} goes on to another document, {@code paragraphs 5, 7} and
     * {@code paragraph 5 and paragraph 6} to another paragraph.
     */
    private boolean closes(int at) {
        if (!words.spaced()) {
            return words.after("paragraph-close", folded, at) > at;
        }
        if (at >= folded.length()) {
            return true;
        }
        int joined = words.after("joiners", folded, at);
        if (joined > at) {
            return !isParagraph(text.spaceAfter(joined));
        }
        return ";.:)".indexOf(folded.charAt(at)) >= 0;
    }

    private boolean isParagraph(int at) {
        return at < folded.length()
                && (folded.charAt(at) == '('
                        || Numerals.digit(folded.charAt(at)) >= 0
                        || words.after("paragraph-open", folded, at) > at);
    }

    /** Where the mark of an item ends that stands at an index, {@code (a)} or {@code a)}; else the index itself. */
    private int itemEnd(int at) {
        String narrow = text.narrow();
        int letter = at < narrow.length() && narrow.charAt(at) == '(' ? at + 1 : at;
        boolean closed = letter + 1 < narrow.length() && narrow.charAt(letter + 1) == ')';
        return closed && Character.isLetter(narrow.charAt(letter)) ? letter + 2 : at;
    }
}
