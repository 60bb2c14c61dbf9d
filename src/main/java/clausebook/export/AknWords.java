package clausebook.export;

import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.plan.clause.MarkedText;
import clausebook.plan.clause.Notes;
import clausebook.un.Language;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Running text with what stands over it: what the source sets off or, where it sets nothing off, the action phrases, as the
 * United Nations prints them; citations; notes at their marks.
 */
final class AknWords {

    private final AknWriter xml;
    private final Language language;
    private final Notes notes;
    private final boolean setOff;

    AknWords(AknWriter xml, Resolution resolution, boolean setOff) {
        this.xml = xml;
        this.language = resolution.language();
        this.notes = new Notes(resolution);
        this.setOff = setOff;
    }

    /** Notes that no mark of the text holds: those whose words are missing, and those that no mark calls for. */
    List<Notes.Note> kept() {
        List<Notes.Note> kept = new ArrayList<>();
        for (Notes.Note note : notes.all()) {
            if (note.footnote().isEmpty() || note.mark().isEmpty()) {
                kept.add(note);
            }
        }
        return kept;
    }

    void paragraph(Wording wording) {
        xml.running("p");
        write(wording);
        xml.close();
    }

    void write(Wording wording) {
        write(wording, 0);
    }

    /** The title with its number, which print sets on one line: {@code 58/30. Technical assistance …}. */
    void title(Wording wording, String title) {
        int number = wording.text().length() - title.length();
        boolean apart = number > 0
                && wording.text().endsWith(title)
                && wording.marks().stream().allMatch(mark -> mark.start() >= number);
        if (apart) {
            String printed = wording.text().substring(0, number).stripTrailing();
            xml.running("docNumber");
            xml.text(printed);
            xml.close();
            xml.text(wording.text().substring(printed.length(), number));
        }
        xml.running("docTitle");
        write(wording, apart ? number : 0);
        xml.close();
    }

    /** @param from where the words begin that are still to be written; no mark stands before */
    private void write(Wording wording, int from) {
        Iterator<Notes.Call> calls = notes.of(wording).iterator();
        MarkedText text = MarkedText.of(wording, this::link, mark -> new MarkedText.NoteLink("", ""));
        int at = 0;
        for (MarkedText.Run run : text.runs()) {
            if (!run.noteMark().isEmpty()) {
                note(run.noteMark(), calls.next());
                continue;
            }
            if (!run.href().isEmpty()) {
                xml.running(run.href().startsWith("/akn/") ? "ref" : "a", "href", run.href());
            }
            for (MarkedText.Piece piece : run.pieces()) {
                String element = element(wording, piece, at);
                if (!element.isEmpty()) {
                    xml.running(element);
                }
                xml.text(piece.text().substring(Math.min(piece.text().length(), Math.max(0, from - at))));
                if (!element.isEmpty()) {
                    xml.close();
                }
                at += piece.text().length();
            }
            if (!run.href().isEmpty()) {
                xml.close();
            }
        }
    }

    /** Print sets action phrases in bold where the script has no italics. */
    private String element(Wording wording, MarkedText.Piece piece, int at) {
        if (!setOff) {
            return !piece.action() ? "" : language == Language.ZH || language == Language.AR ? "b" : "i";
        }
        boolean bold = wording.marks(Mark.Emphasis.class).stream()
                .anyMatch(mark -> mark.bold() && mark.start() <= at && mark.end() > at);
        return !piece.emphasis() ? "" : bold ? "b" : "i";
    }

    private String link(Mark mark) {
        if (!(mark instanceof Mark.Citation citation)) {
            return "";
        }
        Optional<Symbol> symbol = citation.target().symbolMeant();
        Optional<LocalDate> day = citation.date();
        return symbol.map(document -> AknNames.cited(document, day).orElseGet(() -> document.officialLink(language)))
                .orElse("");
    }

    private void note(String mark, Notes.Call call) {
        String id = call.note().id().replace("fn", "fn_");
        if (call.first() && call.note().footnote().isPresent()) {
            xml.running(
                    "authorialNote",
                    "eId",
                    xml.id(id),
                    "marker",
                    mark,
                    "placement",
                    "bottom",
                    "class",
                    origin(call.note().footnote().get()));
            paragraph(call.note().footnote().get().wording());
            xml.close();
        } else {
            xml.empty("noteRef", "href", "#" + id, "marker", mark);
        }
    }

    /** Words that the publisher added to a text that had lost its notes are told from the source's own. */
    private static String origin(Footnote footnote) {
        return footnote.fromNotesFile() ? "from-notes-file" : "";
    }

    /** A note apart from the text. One whose words the source lacks says so, and holds none. */
    void kept(Notes.Note note) {
        Optional<Footnote> footnote = note.footnote();
        String mark = footnote.map(Footnote::mark).orElse(note.mark());
        String id = xml.id(note.id().replace("fn", "fn_"));
        if (footnote.isEmpty()) {
            xml.open("note", "eId", id, "marker", mark, "class", "text-missing-in-source", "status", "incomplete");
            xml.empty("p");
        } else {
            xml.open("note", "eId", id, "marker", mark, "class", origin(footnote.get()));
            paragraph(footnote.get().wording());
        }
        xml.close();
    }
}
