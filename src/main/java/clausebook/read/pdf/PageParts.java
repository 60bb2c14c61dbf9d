package clausebook.read.pdf;

import clausebook.read.NoteStart;
import clausebook.un.FixedWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each row of each page is: text, note, the rule above the notes, or furniture. */
final class PageParts {

    enum Kind {
        TEXT,
        NOTE,
        FURNITURE
    }

    /** A row and what it is; {@code rule} names why a piece of furniture is taken out. */
    record Part(Row row, Kind kind, Optional<String> rule) {}

    private static final Pattern SLASH_NOTE = Pattern.compile("([0-9]{1,3}|\\*{1,3})/(?= )");
    private static final double NOTE_SIZE = 0.94;
    /** The rule above notes stands in the lower part of a page, or right behind the last row of a text. */
    private static final int SHORTEST_RULE = 3;

    private final List<List<Part>> pages = new ArrayList<>();
    private final double bodySize;
    private final double pitch;

    private PageParts(double bodySize, double pitch) {
        this.bodySize = bodySize;
        this.pitch = pitch;
    }

    static PageParts of(List<List<Row>> rows, List<Double> heights, FixedWording wording) {
        double bodySize = bodySize(rows);
        PageParts parts = new PageParts(bodySize, pitch(rows, bodySize));
        Furniture furniture = new Furniture(rows, heights, bodySize, wording);
        for (int page = 0; page < rows.size(); page++) {
            parts.page(rows.get(page), furniture.of(page));
        }
        return parts;
    }

    List<List<Part>> pages() {
        return pages;
    }

    double bodySize() {
        return bodySize;
    }

    /** From baseline to baseline within a paragraph. */
    double pitch() {
        return pitch;
    }

    private void page(List<Row> rows, List<Optional<String>> furniture) {
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (furniture.get(i).isEmpty()) {
                body.add(i);
            }
        }
        int notes = notesFrom(rows, body);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean note = i >= notes;
            if (furniture.get(i).isPresent()) {
                parts.add(new Part(row, Kind.FURNITURE, furniture.get(i)));
            } else if (row.isRule() && (note || i + 1 == notes)) {
                parts.add(new Part(row, Kind.FURNITURE, Optional.of("note-rule")));
            } else {
                parts.add(new Part(row, note ? Kind.NOTE : Kind.TEXT, Optional.empty()));
            }
        }
        pages.add(parts);
    }

    /** The index of the first row of the page's notes: small type to the page's end, or what stands behind a rule. */
    private int notesFrom(List<Row> rows, List<Integer> body) {
        for (int i = body.size() - 1; i > 0; i--) {
            Row row = rows.get(body.get(i));
            boolean ruled = row.isRule() && row.text().length() >= SHORTEST_RULE && i + 1 < body.size();
            if (ruled && beginsNote(rows.get(body.get(i + 1)))) {
                return body.get(i);
            }
        }
        int from = body.size();
        while (from > 1 && rows.get(body.get(from - 1)).size() <= NOTE_SIZE * bodySize) {
            from--;
        }
        while (from < body.size() && !beginsNote(rows.get(body.get(from)))) {
            from++;
        }
        return from < body.size() ? body.get(from) : rows.size();
    }

    /** Whether a row begins with the mark of a note: raised, or followed by a stroke, or a star. */
    static boolean beginsNote(Row row) {
        String text = row.text();
        boolean raised = row.beginsRaised() && NoteStart.at(text).isPresent();
        return raised
                || slashMark(text).isPresent()
                || (text.startsWith("*") && NoteStart.at(text).isPresent());
    }

    /** The mark of a note such as {@code 1/ See A/48/803.} */
    static Optional<String> slashMark(String text) {
        Matcher mark = SLASH_NOTE.matcher(text.length() > 20 ? text.substring(0, 20) : text);
        return mark.lookingAt() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    private static double bodySize(List<List<Row>> pages) {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<Row> rows : pages) {
            for (Row row : rows) {
                counts.merge(Math.round(row.size() * 2), row.glyphs().size(), Integer::sum);
            }
        }
        return mostFrequent(counts).orElse(20) / 2.0;
    }

    private static double pitch(List<List<Row>> pages, double bodySize) {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<Row> rows : pages) {
            for (int i = 1; i < rows.size(); i++) {
                boolean both = Math.abs(rows.get(i).size() - bodySize) < 0.6
                        && Math.abs(rows.get(i - 1).size() - bodySize) < 0.6;
                double step = rows.get(i).y() - rows.get(i - 1).y();
                if (both && step > 0.7 * bodySize && step < 3 * bodySize) {
                    counts.merge(Math.round(step * 2), 1, Integer::sum);
                }
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // Of the usual distances the smallest: a paper of short paragraphs has more gaps between them than rows in
        // them.
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 5 >= most)
                .mapToLong(Map.Entry::getKey)
                .min()
                .stream()
                .mapToDouble(step -> step / 2.0)
                .findFirst()
                .orElse(1.2 * bodySize);
    }

    /** The most frequent value; of two equally frequent ones the smaller. */
    private static OptionalInt mostFrequent(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue())
                        ? Long.compare(a.getKey(), b.getKey())
                        : Integer.compare(b.getValue(), a.getValue()))
                .mapToInt(entry -> entry.getKey().intValue())
                .findFirst();
    }
}
