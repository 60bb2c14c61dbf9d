package clausebook.read;

import clausebook.model.Mark;
import clausebook.text.Passage;
import clausebook.text.Settling;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a source, with what its format says of it beyond its words. Plain text says nothing; Word, PDF and
 * Akoma Ntoso do.
 *
 * @param words the paragraph, white space settled
 * @param number the printed number, where the format keeps it apart from the words
 * @param marks note marks and emphasis that the format tells; where it tells note marks, their signs are not in the words
 * @param cell where it stands in a table
 * @param role what the format says it is
 */
public record StyledParagraph(
        Passage words, Optional<Passage> number, List<Mark> marks, Optional<CellPlace> cell, Role role) {

    public enum Role {
        /** Not told. */
        TEXT,
        HEADING,
        /** The heading that an annex begins with: the format says that it is one, whether or not print labels it. */
        ANNEX,
        /** The line by which the organ opens its resolution. */
        CHAPEAU,
        /** The only operative paragraph, which print leaves without a number. */
        SOLE,
        /** In a cell of a table. */
        CELL,
        /** A further paragraph of the clause or item before it. */
        CONTINUED,
        /** An item of the paragraph or item before it, though its mark alone could be a paragraph's number. */
        ITEM,
        /** A line of the closing block: meeting, date or vote. */
        CLOSING,
        /** The text of a footnote, beginning with its mark. */
        NOTE
    }

    public StyledParagraph {
        marks = List.copyOf(marks);
    }

    public static StyledParagraph plain(Passage words, Role role) {
        return new StyledParagraph(words, Optional.empty(), List.of(), Optional.empty(), role);
    }

    public boolean isCell() {
        return role == Role.CELL;
    }

    public String text() {
        return words.text();
    }

    /** The words with the number that the format keeps apart, for a paragraph that turns out to have none of its own. */
    public Passage whole() {
        return number.map(printed -> Settling.append(printed, words)).orElse(words);
    }
}
