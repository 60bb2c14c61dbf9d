package clausebook.derive;

/**
 * Another clause of the same resolution that speaks of the same thing.
 *
 * @param clause the other clause's id
 * @param reason why: {@code same-idea} (their wording is alike), {@code same-mandate}, {@code same-instrument},
 *     {@code same-document}
 * @param about what they share, as it stands in the text (the mandate's or the instrument's name); empty for
 *     {@code same-idea}
 */
public record Related(String clause, String reason, String about) {}
