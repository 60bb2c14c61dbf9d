package clausebook.corpus;

import clausebook.corpus.PrintedText.Kind;
import clausebook.corpus.PrintedText.Note;
import clausebook.corpus.PrintedText.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Prints a resolution as the dump of a PDF gives it: wrapped, cut into pages, its italics gone. What is random (where pages
 * break, how they are numbered) comes from a seed that is made of the text's name, so that every run prints the same.
 */
final class DumpPrinter {

    /** How a dump looks. */
    enum Habit {
        /** A blank line behind every printed line; notes lost, their marks glued to the words; no page furniture. */
        EVERY_LINE("dump-every-line"),
        /** Blank lines between paragraphs; pages with symbol, title, number and job number; notes at the foot. */
        PAGED("dump-paged"),
        /** Blank lines between paragraphs, narrow, form feeds; notes behind the closing block. */
        NOTES_LAST("dump-notes-last");

        private final String key;

        Habit(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private static final String RULE = "__________________";
    private static final String LETTERS = "arACenECzhCfrFruResS";

    private final PrintedText text;
    private final String language;
    private final Habit habit;
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<Note> onPage = new ArrayList<>();
    private final List<Note> all = new ArrayList<>();
    private final String job;
    private int width;
    private int nextNote = 0;
    private int lines = 0;
    private int page = 1;
    private int pages = 1;
    private int pageLength;

    private DumpPrinter(String name, PrintedText text, String language, Habit habit) {
        this.text = text;
        this.language = language;
        this.habit = habit;
        CRC32 seed = new CRC32();
        seed.update((name + " " + habit.key()).getBytes(StandardCharsets.UTF_8));
        this.random = new Random(seed.getValue());
        this.job = "2%d-%05d".formatted(random.nextInt(6), random.nextInt(100_000));
        this.width = habit == Habit.NOTES_LAST ? 68 + random.nextInt(8) : 84 + random.nextInt(12);
        this.pageLength = 34 + random.nextInt(14);
    }

    /** @param name of the text: what is random depends on nothing else */
    static String print(String name, PrintedText text, String language, Habit habit) {
        DumpPrinter counting = new DumpPrinter(name, text, language, habit);
        counting.print();
        DumpPrinter printer = new DumpPrinter(name, text, language, habit);
        printer.pages = counting.page;
        printer.print();
        return printer.out.toString();
    }

    private void print() {
        List<Paragraph> paragraphs = new ArrayList<>(text.front());
        paragraphs.addAll(text.body());
        paragraphs.addAll(text.closing());
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean breakable = paragraph.kind() != Kind.FRONT
                    && paragraph.kind() != Kind.TITLE
                    && paragraph.kind() != Kind.CLOSING
                    && i + 1 < paragraphs.size();
            paragraph(paragraph, breakable);
        }
        if (habit == Habit.PAGED) {
            foot();
            pageEnd();
        } else if (habit == Habit.NOTES_LAST && !all.isEmpty()) {
            line(RULE, true);
            all.forEach(note -> wrap(note.mark() + " " + settled(note.text())).forEach(line -> line(line, false)));
        }
    }

    private void paragraph(Paragraph paragraph, boolean breakable) {
        String number = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
        List<String> printed = wrap(settled(number + paragraph.words()));
        for (int i = 0; i < printed.size(); i++) {
            boolean last = i + 1 == printed.size();
            line(marks(printed.get(i)), last);
            if (breakable && ++lines >= pageLength && (i > 0 || last)) {
                pageBreak();
            }
        }
    }

    /** The marks of notes as plain figures; the notes of this page are kept for its foot. */
    private String marks(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == PrintedText.OPENS) {
                Note note = text.notes().get(nextNote++);
                onPage.add(note);
                all.add(note);
            } else if (line.charAt(i) != PrintedText.CLOSES) {
                plain.append(line.charAt(i));
            }
        }
        return plain.toString();
    }

    private void line(String line, boolean ends) {
        switch (habit) {
            case EVERY_LINE -> out.append(line).append(ends ? " \n\n" : "\n\n");
            case PAGED, NOTES_LAST -> out.append(line).append(ends ? "\n\n" : "\n");
        }
    }

    private void pageBreak() {
        lines = 0;
        pageLength = 34 + random.nextInt(14);
        switch (habit) {
            case EVERY_LINE -> {
                // The dump loses the blank line, and gains a leading space, where a page ends.
                out.setLength(out.length() - 1);
                out.append(' ');
            }
            case NOTES_LAST -> out.append('\f');
            case PAGED -> {
                foot();
                pageEnd();
                if (random.nextBoolean()) {
                    out.append('\f');
                }
                out.append(text.symbol()).append('\n');
                String title = title();
                if (!title.isEmpty()) {
                    out.append(wrap(title).get(0)).append('\n');
                }
                out.append('\n');
            }
        }
        page++;
    }

    private void foot() {
        if (!onPage.isEmpty()) {
            out.append(out.toString().endsWith("\n\n") ? "" : "\n").append(RULE).append('\n');
            for (Note note : onPage) {
                wrap(note.mark() + " " + settled(note.text()))
                        .forEach(line -> out.append(line).append('\n'));
            }
            onPage.clear();
        }
    }

    private void pageEnd() {
        out.append(out.toString().endsWith("\n\n") ? "" : "\n");
        if (page == 1) {
            char letter = LETTERS.charAt(LETTERS.indexOf(language) + 2);
            out.append(job)
                    .append(" (")
                    .append(letter)
                    .append(")\n*")
                    .append(job.replace("-", ""))
                    .append("*\n\n");
        } else if (page % 2 == 0) {
            out.append("%d/%d\n%s\n\n".formatted(page, pages, job));
        } else {
            out.append("%s %d/%d\n\n".formatted(job, page, pages));
        }
    }

    /** The title as pages repeat it, without its number. */
    private String title() {
        return text.front().stream()
                .filter(line -> line.kind() == Kind.TITLE)
                .map(line -> settled(line.words()).replaceFirst("^[0-9]+/[0-9]+\\s?[A-Z]?\\.?\\s*", ""))
                .filter(line -> wrap(line).size() == 1)
                .findFirst()
                .orElse("");
    }

    private static String settled(String words) {
        String plain = words.replaceAll("[\\u200E\\u200F\\u061C\\u202A-\\u202C\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
                .strip();
        return plain.replaceAll(" (?=[,،])", "");
    }

    /** Wraps as print does: no line begins with a closing sign; a line may end behind a hyphen. */
    private List<String> wrap(String paragraph) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int wide = 0;
        int at = 0;
        while (at < paragraph.length()) {
            int end = tokenEnd(paragraph, at);
            String token = paragraph.substring(at, end);
            int columns = columns(token);
            if (wide + columns > width && !line.isEmpty()) {
                wrapped.add(line.toString().stripTrailing());
                line.setLength(0);
                wide = 0;
            }
            if (!line.isEmpty() || !token.equals(" ")) {
                line.append(token);
                wide += columns;
            }
            at = end;
        }
        wrapped.add(line.toString().stripTrailing());
        return wrapped;
    }

    private static int tokenEnd(String text, int at) {
        int end = at + 1;
        if (!isWide(text.charAt(at)) && text.charAt(at) != ' ') {
            while (end < text.length() && !isWide(text.charAt(end)) && text.charAt(end) != ' ') {
                boolean hyphen = text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end)) && end - at > 3;
                if (hyphen) {
                    return end;
                }
                end++;
            }
        }
        while (end < text.length()
                && text.charAt(at) != ' '
                && ("，。；：、）》”,.;:)]’؛،".indexOf(text.charAt(end)) >= 0 || text.charAt(end) == PrintedText.OPENS)) {
            if (text.charAt(end) == PrintedText.OPENS) {
                end = text.indexOf(PrintedText.CLOSES, end);
            }
            end++;
        }
        return end;
    }

    private static boolean isWide(char unit) {
        return (unit >= 0x2E80 && unit <= 0x9FFF)
                || (unit >= 0xF900 && unit <= 0xFAFF)
                || (unit >= 0xFF00 && unit <= 0xFF60);
    }

    private static int columns(String token) {
        int columns = 0;
        for (int i = 0; i < token.length(); i++) {
            char unit = token.charAt(i);
            boolean none =
                    unit == PrintedText.OPENS || unit == PrintedText.CLOSES || (unit >= 0x064B && unit <= 0x0652);
            columns += none ? 0 : isWide(unit) ? 2 : 1;
        }
        return columns;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %d columns", habit.key(), width);
    }
}
