package clausebook.read;

import clausebook.model.SourceAccount;
import clausebook.model.Vote;
import java.util.List;
import java.util.Optional;

/**
 * A source as its reader hands it on.
 *
 * @param paragraphs in source order, footnotes among them where the source has them
 * @param notes the paragraphs of the notes file
 * @param told whether the format itself tells numbers, note marks and emphasis: then none is looked for in the words
 * @param account every character of the source, what was removed and what was done to white space
 * @param vote the vote that the format tells apart from the words
 */
public record ReadSource(
        SourceFile file,
        List<StyledParagraph> paragraphs,
        List<StyledParagraph> notes,
        boolean told,
        SourceAccount account,
        Optional<Vote> vote) {

    public ReadSource {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    /** A source of plain words. */
    public ReadSource(
            SourceFile file, List<StyledParagraph> paragraphs, List<StyledParagraph> notes, SourceAccount account) {
        this(file, paragraphs, notes, false, account, Optional.empty());
    }

    /** The same source as the file of another work: what was read does not depend on where it belongs. */
    public ReadSource as(SourceFile other) {
        SourceAccount here = new SourceAccount(
                other.file(),
                account.sha256(),
                account.bytes(),
                account.format(),
                account.characters(),
                account.text(),
                account.removed(),
                account.normalisations());
        return new ReadSource(other, paragraphs, notes, told, here, vote);
    }
}
