package clausebook.read;

import clausebook.text.SourceText;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs of a text that a converter wrote in Markdown: {@code ## 58/30. Title}, {@code **Recalling** its}, {@code 1\.}.
 * They are markup, as tags are in HTML, so they are set aside before the lines are read; the text never passes through a
 * Markdown parser, which would take numbers for lists. A few such signs alone (a note's star, a rule) make no Markdown.
 *
 * @param words the text without the signs; places in it are those of the file
 * @param count how many were set aside
 * @param tables its tables, placed in the words
 */
record MarkdownSigns(SourceText words, int count, List<PipeTables.Table> tables) {

    /** Letters and figures as the patterns need them; written out, so that no platform's tables decide. */
    private static final String LETTER = "A-Za-z0-9\\u00C0-\\u024F\\u0400-\\u052F\\u0620-\\u064A";

    /** What no sign opens behind; the words and, so are written to the next word in Arabic. */
    private static final String WRITTEN_TO = "A-Za-z0-9\\u00C0-\\u024F\\u0400-\\u052F";

    private static final String OPENS = "[" + LETTER + "\\u3400-\\u9FFF“«\"\\[(《]";
    private static final String INSIDE = "(?:[^\\n*_]|\\n(?![ \\t]*\\n)){1,300}?";
    private static final String NUMBER = "(?:[0-9]{1,3}\\\\?[.)][ \\t]+|\\([a-z0-9]{1,4}\\)[ \\t]+|[-+][ \\t]+)?";
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(#{1,6}[ \\t]+)(?=\\S)");
    private static final Pattern HEADING_END =
            Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t].*?(?<![ \\t])([ \\t]++#++)[ \\t]*+$");
    private static final Pattern OPENING = Pattern.compile("(?m)^[ \\t]*" + NUMBER + "(\\*{1,3}|_{1,3})(?=" + OPENS
            + ")" + INSIDE + "(?<=\\S)\\1(?![*_" + LETTER + "])");
    private static final Pattern STARS = Pattern.compile("(?<![*" + WRITTEN_TO + "])(\\*{1,3})(?=" + OPENS
            + "|_)((?:[^\\n*]|\\n(?![ \\t]*\\n)){1,300}?)(?<=[^\\s*])(\\1)(?!\\*)");
    private static final Pattern STROKES = Pattern.compile("(?<![_" + LETTER + "])(_{1,3})(?=" + OPENS
            + ")((?:[^\\n_]|\\n(?![ \\t]*\\n)){1,300}?)(?<=[^\\s_])(\\1)(?![_" + LETTER + "])");
    private static final Pattern ESCAPE = Pattern.compile("(\\\\)(?=[.`*_{}\\[\\]()#+!|>~\\\\-])");
    private static final Pattern LINK =
            Pattern.compile("(\\[)([^\\[\\]\\n]{1,300})(\\]\\((?:https?:|/|#|\\.)[^)\\s]{0,500}\\))");
    private static final Pattern TAG =
            Pattern.compile("(</?(?:sup|sub|b|i|em|strong|u|br|span)(?:[ \\t][^<>\\n]{0,200})?/?>)");
    private static final Pattern LINE_BREAK = Pattern.compile("<br[ \\t]*/?>(?=[ \\t]*\\S)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^ {0,3}((?:>[ \\t]?)+)(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*([-*+][ \\t]+)(?=\\(?[a-z0-9]{1,4}[.)][ \\t])");
    private static final Pattern BREAK = Pattern.compile("(?m)\\S(\\\\)$");

    /** The mark of a note is {@code [^1]}, its text begins {@code [^1]:}. */
    private static final Pattern NOTE = Pattern.compile("(?<=\\[)(\\^)(?=(?:[0-9]{1,3}|\\*{1,3})])");

    private static final Pattern NOTE_TEXT = Pattern.compile("(?m)(?<=^\\[\\^[0-9]{1,3}])(:)(?=[ \\t])");

    private static final List<Pattern> SIGNS =
            List.of(HEADING, HEADING_END, STARS, STROKES, ESCAPE, LINK, TAG, QUOTED, BULLET, BREAK, NOTE, NOTE_TEXT);
    private static final int FEWEST = 2;

    /** The signs of a text, if it is Markdown: a heading, openings that are set off, or a table. */
    static Optional<MarkdownSigns> of(SourceText source) {
        String text = source.text();
        PipeTables tables = PipeTables.in(text);
        boolean tabled = !tables.tables().isEmpty();
        if (!tabled
                && text.indexOf('*') < 0
                && text.indexOf('#') < 0
                && text.indexOf('_') < 0
                && text.indexOf('^') < 0) {
            return Optional.empty();
        }
        if (!tabled
                && !HEADING.matcher(text).find()
                && !NOTE_TEXT.matcher(text).find()
                && OPENING.matcher(text).results().limit(FEWEST).count() < FEWEST) {
            return Optional.empty();
        }
        BitSet signs = new BitSet(text.length());
        int count = 0;
        for (Pattern pattern : SIGNS) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                count += take(found, signs);
            }
        }
        signs.or(tables.strokes());
        SourceText words = without(source, parted(text, tables, signs), signs);
        return Optional.of(new MarkdownSigns(words, count + tables.bars().cardinality(), tables.without(signs)));
    }

    /** The text with white space for what parts words: a bar between cells, a line's end that is written {@code <br>}. */
    private static String parted(String text, PipeTables tables, BitSet signs) {
        char[] units = text.toCharArray();
        tables.bars().stream().forEach(bar -> units[bar] = '\t');
        signs.andNot(tables.bars());
        BitSet inTable = new BitSet();
        tables.tables().forEach(table -> inTable.set(table.from(), table.to()));
        Matcher breaks = LINE_BREAK.matcher(text);
        while (breaks.find()) {
            units[breaks.start()] = inTable.get(breaks.start()) ? ' ' : '\n';
            signs.clear(breaks.start());
        }
        return new String(units);
    }

    /** Every group is a sign, but for the words between two signs. */
    private static int take(Matcher found, BitSet signs) {
        int taken = 0;
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.groupCount() == 3 && group == 2) {
                continue;
            }
            signs.set(found.start(group), found.end(group));
            taken++;
        }
        return taken;
    }

    /** @param text of the source, white space put in some places */
    private static SourceText without(SourceText source, String text, BitSet signs) {
        StringBuilder words = new StringBuilder(text.length());
        int[] runs = new int[16];
        int count = 0;
        int from = signs.nextClearBit(0);
        while (from < text.length()) {
            int sign = signs.nextSetBit(from);
            int to = sign < 0 ? text.length() : sign;
            if (count + 2 > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            runs[count++] = words.length();
            runs[count++] = from;
            words.append(text, from, to);
            from = signs.nextClearBit(to);
        }
        return SourceText.extracted(source, words.toString(), Arrays.copyOf(runs, count));
    }
}
