package clausebook.parse;

import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.un.ParagraphNumber;
import java.util.List;

/**
 * Counts through a body: its preambular paragraphs, its operative ones, the parts that each have a preamble of their own, and
 * the sections in which numbers begin anew.
 */
final class Sections {

    private Numbering numbering = new Numbering();
    private int section = 1;
    private int preambular = 0;
    private int operative = 0;
    /** How many operative paragraphs stand before the part at hand. */
    private int operativeBefore = 0;
    /** The first block of the part at hand. */
    private int partFrom = 0;
    /** Whether the section at hand has a sole operative paragraph, which has no number. */
    private boolean sole = false;

    /** @return what ids of operative paragraphs begin with: nothing in the first section whose numbers begin with 1 */
    static String opPrefix(int section) {
        return section > 1 ? "sec" + section + "-" : "";
    }

    /** The section at hand, counted from 1. */
    int section() {
        return section;
    }

    /** The first block of the part at hand, counted from 0. */
    int partFrom() {
        return partFrom;
    }

    /** How many operative paragraphs there are. */
    int operatives() {
        return operative;
    }

    /** How many preambular paragraphs there are. */
    int preambulars() {
        return preambular;
    }

    /** The number that an operative paragraph at this place should have. */
    int expected() {
        return numbering.last() + 1;
    }

    /** Whether the part at hand has no operative paragraph yet. */
    boolean inPreamble() {
        return operative == operativeBefore;
    }

    /** A part begins; behind a preamble that stands before the organ's name, none does. */
    void beginPart(int block) {
        partFrom = inPreamble() ? partFrom : block;
        operativeBefore = operative;
    }

    /** @return the ordinal of one more preambular paragraph */
    int addPreambular() {
        preambular++;
        return preambular;
    }

    /** Paragraphs before an operative one were read again: so many preambular ones there are. */
    void recountPreambular(int count) {
        preambular = count;
    }

    /** So many operative paragraphs were counted of which none has a number. */
    void countOperatives(int count) {
        operative = count;
    }

    /** @param behindHeading whether numbers may begin anew here */
    void addOperative(ParagraphNumber number, Passage printed, boolean behindHeading, List<Problem> problems) {
        if (number.value() == 1 && behindHeading && isNumbered()) {
            next(problems);
        }
        numbering.add(number, printed);
        operative++;
    }

    /** An operative paragraph that is the only one of its section. */
    void addSole(List<Problem> problems) {
        if (isNumbered()) {
            next(problems);
        }
        sole = true;
        operative++;
    }

    /** The id that a sole operative paragraph would have, behind the body's own prefix. */
    String soleId() {
        return opPrefix(isNumbered() ? section + 1 : section) + "op1";
    }

    /** Reports what is wrong with the numbers of the section at hand. */
    void check(List<Problem> problems) {
        numbering.check(problems);
    }

    /** Whether the section at hand has an operative paragraph. */
    private boolean isNumbered() {
        return sole || !numbering.isEmpty();
    }

    private void next(List<Problem> problems) {
        numbering.check(problems);
        numbering = new Numbering();
        sole = false;
        section++;
    }
}
