package clausebook.read;

import clausebook.model.Mark;
import clausebook.model.SourceAccount;
import clausebook.model.SourceAccount.Normalisation;
import clausebook.model.SourceAccount.Removal;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph.Role;
import clausebook.text.CharacterCheck;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.text.Sha256;
import clausebook.text.SourceText;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The text that a library gives of a file that is not plain text, written down piece by piece in reading order, together
 * with what the file says of each piece: whose paragraph it belongs to, whether it is a note's mark, whether it is set in
 * italics, or whether it is furniture of the page. Every character written is in a paragraph, a mark, or removed by a
 * rule that is listed; that is what promise 1 is held against.
 */
public final class Transcript {

    private record Span(int from, int to) {}

    private record Emphasised(int from, int to, boolean bold) {}

    private record Furniture(String rule, int from, int to) {}

    private record Count(int count, int from, int to) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<Integer> placing = new TreeSet<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final Map<String, Count> counts = new TreeMap<>();

    /** A paragraph being written. Pieces of several may be written in turn, as pages interrupt them. */
    public final class Paragraph {
        private Role role;
        private final List<Span> words = new ArrayList<>();
        private final List<Span> marks = new ArrayList<>();
        private final List<Emphasised> emphasis = new ArrayList<>();
        private Optional<CellPlace> place = Optional.empty();
        private Span lead = new Span(0, 0);

        private Paragraph(Role role) {
            this.role = role;
        }

        /** Takes in the cell behind it in its row. */
        private void takeIn(Paragraph cell) {
            place = cell.place;
            words.add(cell.lead);
            words.addAll(cell.words);
            marks.addAll(cell.marks);
            emphasis.addAll(cell.emphasis);
        }

        /** Adds words, or white space between them. */
        public void words(String piece) {
            words(piece, false, false);
        }

        /** Adds words that are set in italics, in bold, or as the rest. */
        public void words(String piece, boolean italic, boolean bold) {
            if (piece.isEmpty()) {
                return;
            }
            Span span = write(piece);
            words.add(span);
            if (italic || bold) {
                emphasis.add(new Emphasised(span.from(), span.to(), bold));
            }
        }

        /** Adds the mark of a note; it is not one of the words. */
        public void noteMark(String sign) {
            marks.add(write(sign));
        }

        public void as(Role other) {
            role = other;
        }

        public Role role() {
            return role;
        }

        public boolean isBlank() {
            return words.stream().allMatch(span -> WhiteSpace.isBlank(text.substring(span.from(), span.to())));
        }

        /** The words so far, white space as written. */
        public String soFar() {
            StringBuilder all = new StringBuilder();
            words.forEach(span -> all.append(text, span.from(), span.to()));
            return all.toString();
        }
    }

    private Span write(String piece) {
        int from = text.length();
        text.append(piece);
        return new Span(from, text.length());
    }

    public Paragraph paragraph(Role role) {
        Paragraph paragraph = new Paragraph(role);
        paragraphs.add(paragraph);
        return paragraph;
    }

    /**
     * A paragraph of a cell; cells are written from left to right. If the table only places things, the paragraphs of a row
     * that stand beside each other become one.
     */
    public Paragraph cell(CellPlace place) {
        Paragraph cell = paragraph(Role.CELL);
        cell.place = Optional.of(place);
        cell.lead = write("\t");
        return cell;
    }

    /** A table, counted from 1, whose cells hold more than words. */
    public void onlyPlaces(int table) {
        placing.add(table);
    }

    /** White space that belongs to no paragraph. */
    public void blank(String space) {
        text.append(space);
    }

    /** Something that belongs to the page or the file, not to the text; the rule is explained in the interface's words. */
    public void remove(String rule, String piece) {
        Span span = write(piece);
        if (!WhiteSpace.isBlank(piece)) {
            furniture.add(new Furniture(rule, span.from(), span.to()));
        }
    }

    /** Counts something that was done, with the piece of the text written last as its example. */
    public void count(String rule) {
        int from = Math.max(0, text.length() - 30);
        counts.merge(
                rule,
                new Count(1, from, text.length()),
                (old, more) -> new Count(old.count() + 1, old.from(), old.to()));
    }

    /** Counts something that was done all over the text. */
    public void counted(String rule, int times) {
        if (times > 0) {
            counts.put(rule, new Count(times, 0, 0));
        }
    }

    public int length() {
        return text.length();
    }

    /** The whole, as a source; empty with an error where it holds no words or a character that is refused. */
    public Outcome<Optional<ReadSource>> finish(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        SourceText source = new SourceText(file.name(), text.toString());
        List<Problem> problems =
                new ArrayList<>(CharacterCheck.check(source, file.settings().allowBidi()));
        if (WhiteSpace.isBlank(source.text())) {
            problems.add(Problem.error(
                    "empty-source",
                    Place.of(file.name()),
                    "the file holds no text: a resolution has at least its organ, a preamble or operative part",
                    "put the official text there; a scan without a text layer cannot be read"));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Outcome<>(Optional.empty(), problems);
        }
        Settling settling = new Settling();
        List<StyledParagraph> styled = new ArrayList<>();
        for (Paragraph paragraph : inRows(new Tables(FixedWording.of(file.language())))) {
            styled(paragraph, source, settling).ifPresent(styled::add);
        }
        FlatNotes flat = FlatNotes.in(styled);
        Outcome<List<StyledParagraph>> given =
                notes.map(content -> NotesFile.read(file, content)).orElse(Outcome.of(List.of()));
        problems.addAll(given.problems());
        return new Outcome<>(
                Optional.of(new ReadSource(
                        file, flat.paragraphs(), given.value(), account(file, bytes, source, settling, flat.rule()))),
                problems);
    }

    /** The paragraphs; of tables that only place things, what stands beside each other in a row is one. */
    private List<Paragraph> inRows(Tables tables) {
        tellPlacing(tables);
        List<Paragraph> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.place.isEmpty()
                    || !placing.contains(paragraph.place.get().table())) {
                all.add(paragraph);
                continue;
            }
            CellPlace place = paragraph.place.get();
            Optional<Paragraph> before = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
            boolean beside = before.flatMap(cell -> cell.place)
                    .filter(other -> other.sharesRow(place) && !other.equals(place))
                    .isPresent();
            if (beside) {
                before.get().takeIn(paragraph);
            } else {
                paragraph.role = paragraph.role == Role.CELL ? Role.TEXT : paragraph.role;
                all.add(paragraph);
            }
        }
        return all;
    }

    private void tellPlacing(Tables tables) {
        Map<Integer, Map<Integer, Map<Integer, String>>> words = new TreeMap<>();
        for (Paragraph cell : paragraphs) {
            cell.place.ifPresent(place -> {
                words.computeIfAbsent(place.table(), table -> new TreeMap<>())
                        .computeIfAbsent(place.row(), row -> new TreeMap<>())
                        .merge(place.column(), cell.soFar(), (first, second) -> first + " " + second);
                if (cell.role != Role.CELL) {
                    placing.add(place.table());
                }
            });
        }
        words.forEach((table, rows) -> {
            List<List<String>> cells =
                    rows.values().stream().map(row -> List.copyOf(row.values())).toList();
            if (!tables.isTable(cells)) {
                placing.add(table);
            }
        });
    }

    private static Optional<StyledParagraph> styled(Paragraph paragraph, SourceText source, Settling settling) {
        if (paragraph.isBlank() && paragraph.marks.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = paragraph.isBlank() ? paragraph.marks : paragraph.words;
        Passage raw = Passage.join(spans.stream()
                .map(span -> Passage.of(source, span.from(), span.to()))
                .toList());
        Passage words = settling.settle(raw);
        List<Mark> marks = new ArrayList<>();
        if (!paragraph.isBlank()) {
            for (Span mark : paragraph.marks) {
                String sign = source.text().substring(mark.from(), mark.to());
                marks.add(new Mark.NoteMark(place(words, mark.from()), WhiteSpace.removedFrom(sign), true));
            }
        }
        marks.addAll(emphasis(paragraph, words));
        Optional<CellPlace> cell = paragraph.place.filter(place -> paragraph.role == Role.CELL);
        return Optional.of(new StyledParagraph(words, Optional.empty(), marks, cell, paragraph.role));
    }

    /** Runs of emphasised words; white space between two of them parts nothing. */
    private static List<Mark> emphasis(Paragraph paragraph, Passage words) {
        List<Mark> runs = new ArrayList<>();
        int begun = -1;
        int ended = -1;
        boolean bold = false;
        for (Emphasised span : paragraph.emphasis) {
            int from = index(words, span.from());
            int to = index(words, span.to());
            while (from < to && WhiteSpace.is(words.text().charAt(from))) {
                from++;
            }
            while (to > from && WhiteSpace.is(words.text().charAt(to - 1))) {
                to--;
            }
            if (to <= from) {
                continue;
            }
            if (begun >= 0 && WhiteSpace.isBlank(words.text().substring(ended, from))) {
                ended = to;
                bold |= span.bold();
                continue;
            }
            if (begun >= 0) {
                runs.add(new Mark.Emphasis(begun, ended, bold));
            }
            begun = from;
            ended = to;
            bold = span.bold();
        }
        if (begun >= 0) {
            runs.add(new Mark.Emphasis(begun, ended, bold));
        }
        return runs;
    }

    /** The index in the words of the first character that stands at or behind an index of the source. */
    private static int index(Passage words, int at) {
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.sourceIndex(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A note's mark stands right behind a word, also where the source has white space before it. */
    private static int place(Passage words, int at) {
        int index = index(words, at);
        while (index > 0 && WhiteSpace.is(words.text().charAt(index - 1))) {
            index--;
        }
        return index;
    }

    private SourceAccount account(
            SourceFile file, byte[] bytes, SourceText source, Settling settling, Optional<Passage> noteRule) {
        counts.forEach((rule, count) -> settling.count(
                rule,
                count.count(),
                Optional.of(Passage.of(source, count.from(), count.to())).filter(passage -> !passage.isEmpty())));
        String signs = WhiteSpace.removedFrom(source.text());
        return new SourceAccount(
                file.file(),
                Sha256.hex(bytes),
                bytes.length,
                file.format(),
                signs.codePointCount(0, signs.length()),
                signs,
                Stream.concat(
                                furniture.stream()
                                        .map(each ->
                                                new Removal(each.rule(), Passage.of(source, each.from(), each.to()))),
                                noteRule.stream().map(rule -> new Removal("note-rule", rule)))
                        .sorted(Comparator.comparingInt(
                                removal -> removal.passage().sourceIndex(0)))
                        .toList(),
                settling.applied().stream()
                        .map(applied -> new Normalisation(applied.rule(), applied.count(), applied.first()))
                        .toList());
    }
}
