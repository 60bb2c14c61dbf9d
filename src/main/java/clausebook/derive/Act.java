package clausebook.derive;

import clausebook.model.Mark;

/**
 * One act of a clause: an action phrase with the words it governs, up to the next act.
 *
 * @param clause id of the clause with a page of its own
 * @param anchor id of the innermost clause or item that holds it
 * @param action the phrase, its group and addressees
 * @param words the act's words as they stand, from its phrase to the sign that ends it
 * @param wordsStart UTF-16 index in the text of {@code anchor} where {@code words} begins
 * @param before the last words before the act in the same paragraph or item, which may name what it calls by a pronoun
 */
public record Act(String clause, String anchor, Mark.Action action, String words, int wordsStart, String before) {}
