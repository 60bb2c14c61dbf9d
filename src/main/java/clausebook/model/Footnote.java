package clausebook.model;

/**
 * A footnote whose text the source, or the notes file beside it, holds.
 *
 * @param id its anchor: {@code fn1}, counted in the order of the marks
 * @param mark as printed
 * @param fromNotesFile whether the text comes from the notes file and not from the source itself
 */
public record Footnote(String id, String mark, Wording wording, boolean fromNotesFile) {}
