package clausebook.read;

import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.text.CharacterCheck;
import clausebook.text.Decoder;
import clausebook.text.Joining;
import clausebook.text.Passage;
import clausebook.text.PrintedLine;
import clausebook.text.Settling;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes file beside a source: one note a paragraph, each beginning with its mark; a line that begins with none goes
 * on.
 */
public final class NotesFile {

    private NotesFile() {}

    public static Outcome<List<StyledParagraph>> read(SourceFile file, byte[] content) {
        var decoded = Decoder.decode(file.notesName(), content, file.settings().encoding());
        if (decoded.value().isEmpty()) {
            return new Outcome<>(List.of(), decoded.problems());
        }
        SourceText source = decoded.value().get().source();
        List<Problem> problems =
                new ArrayList<>(CharacterCheck.check(source, file.settings().allowBidi()));
        Settling settling = new Settling();
        List<StyledParagraph> notes = new ArrayList<>();
        List<PrintedLine> current = new ArrayList<>();
        for (PrintedLine line : PrintedLine.all(source)) {
            if (!current.isEmpty()
                    && (line.blankBefore() > 0 || NoteStart.at(line.text()).isPresent())) {
                notes.add(note(settling, current));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            notes.add(note(settling, current));
        }
        for (StyledParagraph note : notes) {
            if (NoteStart.at(note.text()).isEmpty()) {
                problems.add(Problem.error(
                        "note-without-mark",
                        note.words().place(),
                        "a note does not begin with its mark: every paragraph of a notes file is one note",
                        "begin it with the mark that the text has: `1 A/HRC/58/70.` or `* …`"));
            }
        }
        return new Outcome<>(notes, problems);
    }

    private static StyledParagraph note(Settling settling, List<PrintedLine> lines) {
        Passage words = settling.settle(new Joining.Paragraph(lines));
        return StyledParagraph.plain(words, StyledParagraph.Role.NOTE);
    }
}
