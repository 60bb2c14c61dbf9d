package clausebook.un;

import clausebook.un.FixedWording.Frame;
import java.util.List;
import java.util.Optional;

/** How one language labels a part or section of a text. */
public final class SectionWording {

    private static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_WORDED = 60;

    private final FixedWording wording;
    private final List<String> words;
    private final FirstSigns firstOfWords;

    SectionWording(FixedWording wording, WordingFile file) {
        this.wording = wording;
        this.words = file.squeezed("section-words");
        this.firstOfWords = new FirstSigns(words);
    }

    /** Whether a line is, or begins with, the label of a part or section. */
    public boolean begins(String line) {
        return SectionLabel.at(line) || isWorded(line) || counts(line);
    }

    /** Whether a line begins with a label that has a word of its own: {@code Part II}, {@code Article 2}. */
    public boolean isWorded(String line) {
        return isArticle(line) || wording.match(Frame.HEADING_LABEL, line).isPresent();
    }

    /** That label, without the title behind it: the shortest words that are one. */
    public Optional<String> wordedLabel(String line) {
        if (!isWorded(line)) {
            return Optional.empty();
        }
        for (int end = 1; end < Math.min(line.length(), LONGEST_WORDED); end++) {
            if (!isWithinWord(line, end) && isWorded(line.substring(0, end))) {
                return Optional.of(line.substring(0, end));
            }
        }
        return Optional.of(line);
    }

    private static boolean isWithinWord(String line, int at) {
        char next = line.charAt(at);
        return Character.isLetterOrDigit(next) && !Character.isIdeographic(next);
    }

    /** Whether a line names an article or a rule, whose paragraphs are numbered anew. */
    public boolean isArticle(String line) {
        return wording.match(Frame.ARTICLE_LABEL, line).isPresent();
    }

    /** Whether a line is a Roman label and the title behind it, however long: {@code III Estimates in respect of …}. */
    public boolean isTitled(String line) {
        return SectionLabel.isRomanTitled(line);
    }

    /** Whether the line is the label of a section and no title stands behind it: {@code Chapter I}, {@code Article premier}. */
    public boolean isAlone(String line) {
        return SectionLabel.isAlone(line)
                || (line.length() <= LONGEST_LABEL
                        && !SectionLabel.at(line)
                        && line.chars().noneMatch(unit -> ":-–—".indexOf(unit) >= 0)
                        && begins(line));
    }

    private boolean counts(String line) {
        if (words.isEmpty() || line.length() > LONGEST || !firstOfWords.open(line)) {
            return false;
        }
        String squeezed = Folding.squeeze(line);
        for (String word : words) {
            boolean begins = squeezed.startsWith(word);
            if (begins && (squeezed.length() == word.length() || "-.:".indexOf(squeezed.charAt(word.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
