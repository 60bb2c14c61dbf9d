package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.text.Ideographs;
import java.util.ArrayList;
import java.util.List;

/** Prints a resolution as some other extractor would have dumped it. */
final class Redump {

    /** @param indent columns before the first line of a paragraph */
    record Habit(
            int width,
            boolean blankAfterEveryLine,
            boolean blankBetweenParagraphs,
            boolean trailingSpace,
            int indent,
            String lineEnd,
            int linesPerPage,
            PageBreak pageBreak) {}

    enum PageBreak {
        NONE,
        MISSING_BLANK_AND_LEADING_SPACE,
        FORM_FEED,
        RUNNING_HEAD
    }

    private Redump() {}

    static List<String> paragraphs(Resolution resolution) {
        List<String> all = new ArrayList<>();
        resolution.front().forEach(line -> all.add(words(line.wording())));
        resolution.chapeau().ifPresent(words -> all.add(words(words)));
        for (Block block : resolution.blocks()) {
            if (block instanceof Block.ClauseBlock clause) {
                add(clause.clause(), all);
            } else if (block instanceof Block.Heading heading) {
                all.add(words(heading.wording()));
            }
        }
        for (Line line : resolution.closing()) {
            all.add(words(line.wording()));
        }
        return all;
    }

    private static void add(Clause clause, List<String> all) {
        all.add(clause.printedNumber().map(number -> number.text() + " ").orElse("") + words(clause.wording()));
        clause.items().forEach(item -> add(item, all));
        clause.after().ifPresent(after -> all.add(words(after)));
    }

    private static String words(Wording wording) {
        StringBuilder words = new StringBuilder(wording.text());
        List<Mark.NoteMark> marks = wording.marks(Mark.NoteMark.class);
        for (int i = marks.size() - 1; i >= 0; i--) {
            words.insert(marks.get(i).start(), marks.get(i).mark());
        }
        return words.toString();
    }

    static String print(List<String> paragraphs, Habit habit) {
        StringBuilder out = new StringBuilder();
        int onPage = 0;
        int page = 1;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<String> lines = wrap(paragraphs.get(p), habit);
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i + 1 == lines.size();
                onPage++;
                // A page never breaks in the masthead here: its lines are the first of the document.
                boolean breaks = habit.pageBreak() != PageBreak.NONE
                        && onPage >= habit.linesPerPage()
                        && p > 9
                        && p + 4 < paragraphs.size();
                out.append(" ".repeat(i == 0 ? habit.indent() : 0)).append(lines.get(i));
                out.append(habit.trailingSpace() && last ? " " : "").append(habit.lineEnd());
                boolean blank = habit.blankAfterEveryLine() || (last && habit.blankBetweenParagraphs());
                if (breaks) {
                    onPage = 0;
                    page++;
                    switch (habit.pageBreak()) {
                        case MISSING_BLANK_AND_LEADING_SPACE -> out.append(' ');
                        case FORM_FEED ->
                            out.append(blank ? habit.lineEnd() : "").append('\f');
                        default ->
                            out.append(habit.lineEnd())
                                    .append("A/HRC/RES/58/30")
                                    .append(habit.lineEnd())
                                    .append(habit.lineEnd())
                                    .append(page)
                                    .append(habit.lineEnd())
                                    .append(habit.lineEnd());
                    }
                } else if (blank) {
                    out.append(habit.lineEnd());
                }
            }
        }
        return out.toString();
    }

    /** Wraps as print does: no line begins with a closing sign, no number is split. */
    private static List<String> wrap(String paragraph, Habit habit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = habit.indent();
        int at = 0;
        while (at < paragraph.length()) {
            int end = at + 1;
            if (!Ideographs.is(paragraph.charAt(at)) && paragraph.charAt(at) != ' ') {
                while (end < paragraph.length()
                        && !Ideographs.is(paragraph.charAt(end))
                        && paragraph.charAt(end) != ' ') {
                    end++;
                }
            }
            while (end < paragraph.length() && "，。；：、）》”,.;:)]".indexOf(paragraph.charAt(end)) >= 0) {
                end++;
            }
            String token = paragraph.substring(at, end);
            int wide = token.chars().map(unit -> Ideographs.is(unit) ? 2 : 1).sum();
            if (width + wide > habit.width() && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            if (!(line.isEmpty() && token.equals(" "))) {
                line.append(token);
                width += wide;
            }
            at = end;
        }
        lines.add(line.toString());
        return lines;
    }
}
