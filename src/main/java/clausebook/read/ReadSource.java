package clausebook.read;

import clausebook.model.SourceAccount;
import java.util.List;

/**
 * A source as its reader hands it on.
 *
 * @param paragraphs in source order, footnotes among them where the source has them
 * @param notes the paragraphs of the notes file
 * @param account every character of the source, what was removed and what was done to white space
 */
public record ReadSource(
        SourceFile file, List<StyledParagraph> paragraphs, List<StyledParagraph> notes, SourceAccount account) {

    public ReadSource {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }
}
