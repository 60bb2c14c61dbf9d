package clausebook.plan.clause;

import clausebook.model.Footnote;
import clausebook.un.Language;
import java.util.List;
import java.util.Optional;

/**
 * A footnote as a page shows it.
 *
 * @param id its anchor
 * @param mark as printed
 * @param back the link back to its first mark, empty where the page has none
 * @param kind {@code source} where the source holds its text, {@code added} where the publisher added it in a notes
 *     file, {@code missing} where its text is not known
 * @param gap what parts mark and words
 * @param text no runs where it is missing
 */
public record NoteView(String id, String mark, String back, String kind, String gap, MarkedText text) {

    /** Notes as a page shows them, in the language of their text. */
    public static List<NoteView> of(List<Notes.Note> notes, Language language) {
        return notes.stream().map(note -> of(note, language)).toList();
    }

    private static NoteView of(Notes.Note note, Language language) {
        Optional<Footnote> footnote = note.footnote();
        String kind =
                footnote.map(held -> held.fromNotesFile() ? "added" : "source").orElse("missing");
        MarkedText text = footnote.map(held -> MarkedText.plain(
                                held.wording(), inner -> new MarkedText.NoteLink("#" + note.id(), ""))
                        .isolating(language))
                .orElse(new MarkedText(List.of()));
        String gap = text.text().isEmpty() || text.text().codePointAt(0) >= 0x2E80 ? "" : " ";
        String mark = footnote.map(Footnote::mark).orElse(note.mark());
        return new NoteView(note.id(), mark, note.mark().isEmpty() ? "" : "#" + note.markId(), kind, gap, text);
    }
}
