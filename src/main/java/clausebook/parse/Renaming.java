package clausebook.parse;

import clausebook.model.Clause.Subparagraph;

/** Items under another clause's id. */
final class Renaming {

    private Renaming() {}

    static Subparagraph item(Subparagraph item, String from, String to) {
        return new Subparagraph(
                to + item.id().substring(from.length()),
                item.mark(),
                item.printedNumber(),
                item.wording(),
                item.items().stream().map(each -> item(each, from, to)).toList(),
                item.after());
    }
}
