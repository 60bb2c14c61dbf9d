package clausebook.text;

import java.util.List;

/**
 * What a printed line shows of itself to someone who knows the language and the kind of document. The joining of lines
 * asks for it, and weighs it against the shape of the dump.
 *
 * @param number the paragraph number that the line begins with; 0 for other kinds
 * @param marks the ways to count the mark of an item that the line begins with; empty for other kinds
 * @param bare whether the line is a number, mark or label and nothing else: its words stand in the next line
 */
public record LineSign(Kind kind, int number, boolean bare, List<Mark> marks) {

    /** A way to count a mark: marks of one list share the series. */
    public record Mark(String series, int position) {}

    public LineSign {
        marks = List.copyOf(marks);
    }

    public enum Kind {
        /** Nothing in particular. */
        PLAIN,
        /** A fixed line (session, agenda item, meeting): a paragraph by itself. */
        ALONE,
        /** The label of an annex: a paragraph by itself, and numbers count anew behind it. */
        ANNEX,
        /** The organ's name that opens the resolution: a paragraph by itself, and the body begins behind it. */
        CHAPEAU,
        /** Begins a paragraph that may go on in the next line (a title behind its number, a list of voters). */
        BEGINS,
        /** Begins a sentence of the closing block, which may go on in the next line. */
        SENTENCE,
        /** Begins with what may be the number of an operative paragraph. */
        NUMBERED,
        /** Begins with what may be the mark of an item. */
        ITEM,
        /** Begins with the label of a part or section. */
        HEADING,
        /** Begins with words that often open a preambular paragraph. */
        OPENING,
        /** Begins with an action phrase of the preamble, as the language's list of verbs has it. */
        ACT,
        /** Begins with an action phrase that nearly always is a preambular paragraph's first. */
        FIRST_ACT,
        /** Begins with an action phrase that nearly always stands behind another in its paragraph. */
        LATER_ACT,
        /** Begins with an action phrase that only the operative part has. */
        DECREE
    }

    public static LineSign heading(boolean bare) {
        return new LineSign(Kind.HEADING, 0, bare, List.of());
    }

    /** Whether the line begins as preambular paragraphs do. */
    boolean opens() {
        return kind == Kind.OPENING || kind == Kind.ACT || kind == Kind.FIRST_ACT || kind == Kind.LATER_ACT;
    }

    /** Whether the line is a paragraph by itself, and no part of the running text. */
    public boolean isAlone() {
        return kind == Kind.ALONE || kind == Kind.ANNEX;
    }

    public static final LineSign PLAIN = new LineSign(Kind.PLAIN, 0, false, List.of());

    public static LineSign of(Kind kind) {
        return new LineSign(kind, 0, false, List.of());
    }

    public static LineSign numbered(int number, boolean bare) {
        return new LineSign(Kind.NUMBERED, number, bare, List.of());
    }

    public static LineSign item(boolean bare, List<Mark> marks) {
        return new LineSign(Kind.ITEM, 0, bare, marks);
    }

    /** Whether this mark can be the next behind another in its list. */
    boolean isNextTo(LineSign other) {
        return other.marks.stream().anyMatch(mark -> marks.contains(new Mark(mark.series(), mark.position() + 1)));
    }

    boolean canBeFirst() {
        return marks.stream().anyMatch(mark -> mark.position() == 1);
    }
}
