package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.un.FixedWording;
import clausebook.un.ParagraphNumber;
import java.util.List;
import java.util.Optional;

/** Numbers of operative paragraphs that lost their stop. */
final class LostNumbers {

    private final List<StyledParagraph> paragraphs;
    private final FixedWording wording;

    LostNumbers(List<StyledParagraph> paragraphs, FixedWording wording) {
        this.paragraphs = paragraphs;
        this.wording = wording;
    }

    /**
     * A number without its stop counts where it is the next one and the number behind it is the one after.
     *
     * @param expected the next number; the first is never told without a stop
     */
    Optional<ParagraphNumber> at(int index, int expected) {
        String text = paragraphs.get(index).text();
        Optional<ParagraphNumber> number =
                expected == 1 ? Optional.empty() : ParagraphNumber.withoutStop(text, expected);
        if (number.isEmpty() || ParagraphNumber.at(text, wording).isPresent()) {
            return Optional.empty();
        }
        for (int i = index + 1; i < paragraphs.size(); i++) {
            Optional<ParagraphNumber> next =
                    ParagraphNumber.at(paragraphs.get(i).text(), wording);
            if (next.isPresent()) {
                return next.get().value() == expected + 1 ? number : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
