package clausebook.export;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.text.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code resolution.txt}: the whole resolution for people and for {@code sed}. Every clause, item and flush line is one
 * line that begins with its id in square brackets ({@code [op3]}, {@code [op3-a]}; {@code [op3+]} for what goes on behind
 * the items), followed by its printed number; masthead, headings and closing block are lines without an id. Note marks
 * are left out; the notes' texts, where the source has them, follow at the end. {@link Recompute} reads it.
 */
public final class ResolutionText {

    private static final Pattern LOOKS_LIKE_ID = Pattern.compile("\\[[a-z0-9-]*\\+?].*");

    private final StringBuilder written = new StringBuilder();

    private ResolutionText() {}

    public static byte[] write(Resolution resolution) {
        ResolutionText text = new ResolutionText();
        for (Line line : resolution.front()) {
            text.plain(line.text());
        }
        resolution.chapeau().ifPresent(chapeau -> text.plain(chapeau.text()));
        text.blocks(resolution.blocks());
        for (Line line : resolution.closing()) {
            text.plain(line.text());
        }
        text.blocks(resolution.afterClosing());
        for (Footnote footnote : resolution.footnotes()) {
            text.identified(
                    footnote.id(), footnote.mark() + " " + footnote.wording().text());
        }
        return text.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> clause(clause.clause());
                case Block.Heading heading -> plain(heading.wording().text());
                case Block.Annex annex -> {
                    plain(annex.label().text());
                    annex.title().ifPresent(title -> plain(title.text()));
                    blocks(annex.blocks());
                }
                case Block.Unnumbered paragraph ->
                    identified(paragraph.id(), paragraph.wording().text());
                case Block.Table table ->
                    table.rows()
                            .forEach(row -> plain(String.join(
                                    " | ", row.stream().map(Wording::text).toList())));
            }
        }
    }

    private void clause(Clause clause) {
        identified(clause.id(), printedNumber(clause) + clause.text());
        clause.items().forEach(this::clause);
        clause.after().ifPresent(words -> identified(clause.id() + "+", words.text()));
    }

    /** What is printed before a clause's words, with the space behind it; empty where nothing is. */
    static String printedNumber(Clause clause) {
        return clause.printedNumber()
                .map(number -> oneLine(number.text()) + " ")
                .orElse("");
    }

    private void identified(String id, String text) {
        written.append('[').append(id).append("] ").append(oneLine(text)).append('\n');
    }

    /** A line of the source that looks like one of ours is set off by a space. */
    private void plain(String text) {
        String line = oneLine(text);
        written.append(LOOKS_LIKE_ID.matcher(line).matches() ? " " : "")
                .append(line)
                .append('\n');
    }

    /** Every kind of white space as U+0020, so that one line is one line to every program. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(WhiteSpace.is(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return line.toString();
    }
}
