package clausebook.un;

import clausebook.un.FixedWording.Frame;
import java.util.List;

/** How one language labels a part or section of a text. */
public final class SectionWording {

    private static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 16;

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
        return SectionLabel.at(line) || wording.match(Frame.HEADING_LABEL, line).isPresent() || counts(line);
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
