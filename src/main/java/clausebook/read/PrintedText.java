package clausebook.read;

import clausebook.text.Joining;
import clausebook.text.PrintedLine;
import clausebook.text.Settling;
import clausebook.text.SourceText;
import clausebook.un.FixedWording;
import java.util.List;

/**
 * A text whose printed lines are lines of their own, parted: furniture of its pages, notes, and lines joined to paragraphs.
 *
 * @param sorted the lines, without the furniture of the pages
 * @param parted the lines of the text and those of its notes
 */
public record PrintedText(PageFurniture.Sorted sorted, PageNotes.Parted parted, Joining.Joined joined) {

    static PrintedText of(List<PrintedLine> lines, FixedWording wording) {
        var sorted = PageFurniture.takeOut(lines, wording);
        LineSigns signs = new LineSigns(wording);
        int bare = wording.organs()
                .bareOpening(sorted.lines().stream().map(PrintedLine::text).toList());
        if (bare >= 0) {
            signs.openWith(sorted.lines().get(bare).text());
        }
        var parted = PageNotes.part(sorted, wording, signs);
        return new PrintedText(sorted, parted, Joining.join(parted.lines(), signs));
    }

    /** Writes down such a text that stands within a page of another format. */
    public static void write(Transcript transcript, String text, FixedWording wording) {
        PrintedText printed = of(PrintedLine.all(new SourceText("", text)), wording);
        Settling settling = new Settling();
        for (Joining.Paragraph paragraph : printed.joined.paragraphs()) {
            transcript
                    .paragraph(StyledParagraph.Role.TEXT)
                    .words(settling.settle(paragraph).text());
            transcript.blank("\n");
        }
        for (Joining.Paragraph note : printed.parted.notes()) {
            transcript
                    .paragraph(StyledParagraph.Role.NOTE)
                    .words(settling.settle(note).text());
            transcript.blank("\n");
        }
        printed.sorted.removed().forEach(removal -> {
            transcript.remove(removal.rule(), removal.passage().text());
            transcript.blank("\n");
        });
    }
}
