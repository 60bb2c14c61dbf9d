package clausebook.corpus;

import java.util.List;

/**
 * What a resolution's own marks say of it, read without the product's reader.
 *
 * @param symbol as the file prints it, without white space
 * @param clauses in order
 * @param notes the texts of the footnotes, squeezed, with their marks
 */
record Gold(String symbol, List<GoldClause> clauses, List<GoldNote> notes) {

    /**
     * @param id as the addresses have it: {@code pp3}, {@code op12}, {@code sec2-op1}
     * @param text the clause's words, items and their marks included, without its number, note marks and white space
     * @param items ids of its items and theirs, in order
     * @param phrases the words set in italics or bold, without white space
     * @param cited symbols of the documents linked from its words
     */
    record GoldClause(String id, String text, List<String> items, List<String> phrases, List<String> cited) {}

    record GoldNote(String mark, String text, List<String> cited) {}
}
