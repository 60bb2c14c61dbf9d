package clausebook.read.pdf;

import clausebook.read.NoteStart;
import clausebook.read.PrintedSigns;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.Transcript;
import clausebook.read.Transcript.Paragraph;
import clausebook.text.LineEnding;
import clausebook.text.LineSign;
import clausebook.un.FixedWording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the rows down in reading order, and joins them to paragraphs by their distances and indents. */
final class PdfParagraphs {

    private static final Pattern MARKS = Pattern.compile("\\(?([0-9٠-٩]{1,3}|\\*{1,3})\\)?");
    private static final Pattern SLASH_MARK = Pattern.compile("(?<=[ ,.;:)\\]])([0-9]{1,3} ?/)(?=[ ,.;:)\\]]|$)");
    private static final double INDENT = 6;
    private static final char SOFT_HYPHEN = 0xAD;

    private final Transcript transcript = new Transcript();
    private final FixedWording wording;
    private final PrintedSigns signs;
    private final PageParts parts;
    /** Whether wider distances part the paragraphs: then a short row shows nothing. */
    private final boolean spaced;

    private final Set<String> given = new HashSet<>();
    private final Set<String> strokes = new HashSet<>();
    private Optional<Paragraph> current = Optional.empty();
    private Optional<Paragraph> note = Optional.empty();
    private Optional<Row> last = Optional.empty();
    private boolean inFront = true;
    private boolean sameStyle = true;
    private int lastMark = 0;
    /** Where the longest row of the page ends. */
    private double edge = 0;

    private PdfParagraphs(PageParts parts, FixedWording wording) {
        this.parts = parts;
        this.wording = wording;
        this.signs = new PrintedSigns(wording);
        this.spaced = isSpaced(parts);
        for (List<PageParts.Part> page : parts.pages()) {
            for (PageParts.Part part : page) {
                if (part.kind() == PageParts.Kind.NOTE && PageParts.beginsNote(part.row())) {
                    PageParts.slashMark(part.row().text()).ifPresent(strokes::add);
                    NoteStart.at(part.row().text()).ifPresent(start -> given.add(start.mark()));
                }
            }
        }
    }

    static Transcript write(PageParts parts, FixedWording wording) {
        PdfParagraphs paragraphs = new PdfParagraphs(parts, wording);
        for (List<PageParts.Part> page : parts.pages()) {
            paragraphs.page(page);
        }
        paragraphs.close();
        return paragraphs.transcript;
    }

    private void page(List<PageParts.Part> page) {
        if (transcript.length() > 0) {
            transcript.blank("\f");
        }
        double margin = margin(page);
        edge = page.stream()
                .filter(part -> part.kind() == PageParts.Kind.TEXT)
                .mapToDouble(part -> part.row().end())
                .max()
                .orElse(0);
        for (PageParts.Part part : page) {
            switch (part.kind()) {
                case FURNITURE ->
                    transcript.remove(part.rule().orElseThrow(), part.row().text() + "\n");
                case NOTE -> note(part.row());
                case TEXT -> text(part.row(), margin);
            }
        }
    }

    private void note(Row row) {
        if (PageParts.beginsNote(row) || note.isEmpty()) {
            note = Optional.of(transcript.paragraph(Role.NOTE));
        }
        Paragraph words = note.orElseThrow();
        for (Row.Piece piece : row.pieces()) {
            words.words(shown(piece.text()), piece.italic(), piece.bold());
        }
        lineEnd(row, words);
    }

    private void text(Row row, double margin) {
        boolean begins = current.isEmpty() || last.isEmpty() || begins(last.get(), row, margin);
        if (begins) {
            close();
            current = Optional.of(transcript.paragraph(Role.TEXT));
            sameStyle = true;
        }
        Paragraph paragraph = current.orElseThrow();
        sameStyle &= row.isBold();
        List<Row.Piece> pieces = row.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            piece(pieces, i, paragraph);
        }
        lineEnd(row, paragraph);
        if (inFront && wording.organs().opening(paragraph.soFar()).isPresent()) {
            inFront = false;
            close();
        }
        last = Optional.of(row);
    }

    /** A hyphen or stroke at a row's end belongs to the word: no white space behind it. */
    private void lineEnd(Row row, Paragraph paragraph) {
        String text = row.text();
        char end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean hyphen = text.length() > 1
                && (end == '-' || end == 0x2010 || end == SOFT_HYPHEN || end == '/')
                && text.charAt(text.length() - 2) != ' ';
        if (hyphen) {
            transcript.blank("\n");
            if (end != SOFT_HYPHEN) {
                transcript.count("hyphen-at-line-end");
            }
        } else {
            paragraph.words("\n");
        }
    }

    private void piece(List<Row.Piece> pieces, int index, Paragraph paragraph) {
        Row.Piece piece = pieces.get(index);
        if (piece.raised()) {
            raised(piece, index > 0 ? pieces.get(index - 1).text() : "", paragraph);
            return;
        }
        Matcher stroke = SLASH_MARK.matcher(piece.text());
        int from = 0;
        while (!strokes.isEmpty() && stroke.find()) {
            if (strokes.contains(NoteStart.plain(stroke.group(1)).strip())) {
                paragraph.words(piece.text().substring(from, stroke.start()), piece.italic(), piece.bold());
                paragraph.noteMark(stroke.group(1));
                from = stroke.end();
            }
        }
        paragraph.words(shown(piece.text().substring(from)), piece.italic(), piece.bold());
    }

    /** A hyphen that shows at a row's end only is none of the word's. */
    private static String shown(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Raised figures are a note's mark if the note is there, or if they are next in the count; m² is none. */
    private void raised(Row.Piece piece, String before, Paragraph paragraph) {
        String text = piece.text();
        boolean unit = before.matches("(?s).*\\b[kcm]?m");
        Matcher mark = MARKS.matcher(text);
        int from = 0;
        while (mark.find()) {
            String sign = NoteStart.plain(mark.group());
            boolean figure = sign.charAt(0) != '*';
            boolean known = given.contains(sign) || !figure || Integer.parseInt(sign) == lastMark + 1;
            if (known && !unit) {
                paragraph.words(text.substring(from, mark.start()), piece.italic(), piece.bold());
                paragraph.noteMark(mark.group());
                lastMark = figure ? Integer.parseInt(sign) : lastMark;
                from = mark.end();
            }
        }
        paragraph.words(text.substring(from), piece.italic(), piece.bold());
    }

    private void close() {
        if (current.isPresent()) {
            boolean heading = !inFront
                    && sameStyle
                    && !signs.isSetApart(current.get().soFar().strip());
            if (heading && !current.get().isBlank()) {
                current.get().as(Role.HEADING);
            }
            current = Optional.empty();
        }
    }

    /** Whether a row begins a paragraph. */
    private boolean begins(Row before, Row row, double margin) {
        LineSign sign = signs.of(row.text());
        LineSign signBefore = signs.of(before.text());
        if (inFront && (isAlone(sign) || isAlone(signBefore))) {
            // A fixed line may be printed in two rows: Resolution adopted by the General Assembly / on 1 November 2018.
            boolean one = isAlone(sign) != isAlone(signBefore)
                    && signs.isSetApart(current.map(Paragraph::soFar).orElse("") + row.text());
            if (!one) {
                return true;
            }
        }
        if (row.isBold() != before.isBold() && (row.isBold() || sameStyle)) {
            return true;
        }
        boolean otherSize = Math.abs(row.size() - before.size()) > 0.08 * parts.bodySize();
        LineEnding ending = LineEnding.of(before.text());
        boolean ended = ending != LineEnding.OPEN;
        boolean indented = row.x() > margin + INDENT;
        boolean numbered = sign.kind() == LineSign.Kind.NUMBERED || sign.kind() == LineSign.Kind.ITEM;
        boolean setApart = !inFront && isAlone(sign) && ending == LineEnding.STOP;
        boolean behindClosing = !inFront
                && isAlone(signBefore)
                && current.isPresent()
                && current.get().soFar().strip().equals(before.text());
        if (row.page() != before.page()) {
            return setApart
                    || (behindClosing && isAlone(sign))
                    || otherSize
                    || (indented && (ended || numbered))
                    || (numbered && ended);
        }
        double step = row.y() - before.y();
        double usual = parts.pitch() * Math.max(0.8, Math.max(row.size(), before.size()) / parts.bodySize());
        if (step > 1.3 * usual || step < 0 || otherSize) {
            return true;
        }
        boolean indentedAnew = indented && row.x() > before.x() + INDENT && ended;
        return setApart
                || behindClosing
                || (!inFront && !spaced && ended && endsShort(before, row))
                || indentedAnew
                || (numbered && ended && indented)
                || (sign.kind() == LineSign.Kind.BEGINS && ending == LineEnding.STOP);
    }

    /** Whether one in ten of the distances between rows is wider than those within a paragraph. */
    private static boolean isSpaced(PageParts parts) {
        int wide = 0;
        int all = 0;
        for (List<PageParts.Part> page : parts.pages()) {
            for (int i = 1; i < page.size(); i++) {
                Row row = page.get(i).row();
                Row before = page.get(i - 1).row();
                boolean both = page.get(i).kind() == PageParts.Kind.TEXT
                        && page.get(i - 1).kind() == PageParts.Kind.TEXT
                        && Math.abs(row.size() - parts.bodySize()) < 0.6;
                double step = row.y() - before.y();
                all += both && step > 0 ? 1 : 0;
                wide += both && step > 1.3 * parts.pitch() ? 1 : 0;
            }
        }
        return wide * 10 >= all;
    }

    /** Whether the first word of a row would have stood in the row before: then that one ended a paragraph. */
    private boolean endsShort(Row before, Row row) {
        double room = edge - before.end();
        double word = row.firstWord();
        return row.page() == before.page() && room > word + Math.max(row.size(), word * 0.3);
    }

    private static boolean isAlone(LineSign sign) {
        return sign.isAlone() || sign.kind() == LineSign.Kind.CHAPEAU;
    }

    /** Where most rows of the page begin; of two places the one farther out. */
    private static double margin(List<PageParts.Part> page) {
        Map<Long, Integer> counts = new HashMap<>();
        for (PageParts.Part part : page) {
            if (part.kind() == PageParts.Kind.TEXT) {
                counts.merge(Math.round(part.row().x()), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= most)
                .mapToLong(Map.Entry::getKey)
                .min()
                .orElse(0);
    }
}
