package clausebook.read;

import clausebook.model.SourceAccount;
import clausebook.model.SourceAccount.Normalisation;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.CharacterCheck;
import clausebook.text.Decoder;
import clausebook.text.Encoding;
import clausebook.text.Joining;
import clausebook.text.PrintedLine;
import clausebook.text.Settling;
import clausebook.text.Sha256;
import clausebook.text.SourceText;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a plain text: usually the dump of a PDF, with every printed line a line of its own. */
public final class PlainTextReader implements Reader {

    @Override
    public Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        Encoding told = file.settings().encoding();
        Encoding encoding = told == Encoding.UTF_8 ? Encoding.ofMark(bytes).orElse(told) : told;
        var decoded = Decoder.decode(file.name(), bytes, encoding);
        if (decoded.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), decoded.problems());
        }
        SourceText stored = decoded.value().get().source();
        List<Problem> problems = new ArrayList<>(CharacterCheck.check(stored, directions(file)));
        Optional<MarkdownSigns> markdown = MarkdownSigns.of(stored);
        SourceText source = markdown.map(MarkdownSigns::words).orElse(stored);
        if (WhiteSpace.isBlank(source.text())) {
            problems.add(Problem.error(
                    "empty-source",
                    Place.of(file.name()),
                    "the file holds no text: a resolution has at least its organ, a preamble or operative part",
                    "put the official text there, or remove the file"));
            return new Outcome<>(Optional.empty(), problems);
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Outcome<>(Optional.empty(), problems);
        }
        FixedWording wording = FixedWording.of(file.language());
        TextTables tables =
                TextTables.in(source, markdown.map(MarkdownSigns::tables).orElse(List.of()), wording);
        PrintedText printed = PrintedText.of(tables.lines(), wording);
        var sorted = printed.sorted();
        var parted = printed.parted();
        Joining.Joined joined = printed.joined();
        problems.addAll(joined.problems());

        Settling settling = new Settling();
        List<StyledParagraph> paragraphs = new ArrayList<>();
        for (Joining.Paragraph paragraph : joined.paragraphs()) {
            paragraphs.add(StyledParagraph.plain(settling.settle(paragraph), StyledParagraph.Role.TEXT));
        }
        paragraphs = FlatNotes.starred(tables.among(paragraphs, settling));
        for (Joining.Paragraph note : parted.notes()) {
            paragraphs.add(StyledParagraph.plain(settling.settle(note), StyledParagraph.Role.NOTE));
        }
        markdown.ifPresent(found -> settling.count("markdown-sign", found.count(), Optional.empty()));
        countShape(source, decoded.value().get().byteOrderMark(), parted.lines(), joined, settling);

        Outcome<List<StyledParagraph>> noteParagraphs =
                notes.map(content -> NotesFile.read(file, content)).orElse(Outcome.of(List.of()));
        problems.addAll(noteParagraphs.problems());
        SourceAccount account = account(file, bytes, source, sorted, settling);
        return new Outcome<>(Optional.of(new ReadSource(file, paragraphs, noteParagraphs.value(), account)), problems);
    }

    private static CharacterCheck.Direction directions(SourceFile file) {
        if (file.settings().allowBidi()) {
            return CharacterCheck.Direction.ALL;
        }
        return file.language().rightToLeft() ? CharacterCheck.Direction.MARKED_RUNS : CharacterCheck.Direction.NONE;
    }

    private static void countShape(
            SourceText source, boolean mark, List<PrintedLine> lines, Joining.Joined joined, Settling settling) {
        if (mark) {
            settling.count("byte-order-mark", 1, Optional.empty());
        }
        String text = source.text();
        int feeds = (int) text.chars().filter(unit -> unit == '\f').count();
        settling.count("form-feed", feeds, Optional.empty());
        int others = (int) text.chars()
                .filter(unit -> unit == '\r' || unit == 0x85 || unit == 0x2028 || unit == 0x2029)
                .count();
        settling.count("line-ends", others, Optional.empty());
        int blank = 0;
        for (PrintedLine line : lines) {
            blank += line.blankBefore();
            if (line.trailingSpace()) {
                settling.count("space-at-line-end", line.passage());
            }
            if (line.indent() > 0) {
                settling.count("space-at-line-start", line.passage());
            }
        }
        settling.count(
                joined.everyLineBlank() ? "blank-line-after-every-line" : "blank-lines", blank, Optional.empty());
        joined.pageBreaksInside().forEach(line -> settling.count("page-break-inside-paragraph", line.passage()));
        joined.pageBreaksBetween().forEach(line -> settling.count("page-break-between-paragraphs", line.passage()));
    }

    private static SourceAccount account(
            SourceFile file, byte[] bytes, SourceText source, PageFurniture.Sorted sorted, Settling settling) {
        String text = WhiteSpace.removedFrom(source.text());
        List<Normalisation> normalisations = settling.applied().stream()
                .map(applied -> new Normalisation(applied.rule(), applied.count(), applied.first()))
                .toList();
        return new SourceAccount(
                file.file(),
                Sha256.hex(bytes),
                bytes.length,
                file.format(),
                text.codePointCount(0, text.length()),
                text,
                sorted.removed(),
                normalisations);
    }
}
