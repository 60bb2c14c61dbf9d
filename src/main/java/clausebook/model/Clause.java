package clausebook.model;

import clausebook.text.Passage;
import java.util.List;
import java.util.Optional;

/** A paragraph of a resolution that has an address of its own, or an item within one. */
public sealed interface Clause {

    /** Its name in addresses: {@code pp7}, {@code op23}, {@code op3-a-i}, {@code annex1-op2}, {@code sec2-op1}. */
    String id();

    /** What is printed before the words and tells the number: {@code 23.}, {@code (a)}; with its own place. */
    Optional<Passage> printedNumber();

    /** Its own words, without items. */
    Wording wording();

    /** Its items, in order. */
    List<Subparagraph> items();

    /** The flush line behind the items that belongs to the clause. */
    Optional<Wording> after();

    /** The same clause with other marks over the same words; used by the steps that add marks. */
    Clause with(Wording wording, List<Subparagraph> items, Optional<Wording> after);

    default String text() {
        return wording().text();
    }

    /**
     * A paragraph of the preamble; its number is counted, not printed.
     *
     * @param ordinal counted from 1 through the whole preamble
     */
    record PreambularParagraph(
            String id,
            int ordinal,
            Optional<Passage> printedNumber,
            Wording wording,
            List<Subparagraph> items,
            Optional<Wording> after)
            implements Clause {
        public PreambularParagraph {
            items = List.copyOf(items);
        }

        @Override
        public PreambularParagraph with(Wording other, List<Subparagraph> otherItems, Optional<Wording> otherAfter) {
            return new PreambularParagraph(id, ordinal, printedNumber, other, otherItems, otherAfter);
        }
    }

    /**
     * A paragraph of the operative part.
     *
     * @param number as printed, without its stop ({@code 23}, {@code 23 bis}), or counted where an old paper prints none;
     *     empty for a sole operative paragraph, which is not numbered (AKN4UN part 3)
     * @param printedNumber as it stands in the source; empty where it does not
     */
    record OperativeParagraph(
            String id,
            Optional<String> number,
            Optional<Passage> printedNumber,
            Wording wording,
            List<Subparagraph> items,
            Optional<Wording> after)
            implements Clause {
        public OperativeParagraph {
            items = List.copyOf(items);
        }

        @Override
        public OperativeParagraph with(Wording other, List<Subparagraph> otherItems, Optional<Wording> otherAfter) {
            return new OperativeParagraph(id, number, printedNumber, other, otherItems, otherAfter);
        }
    }

    /**
     * An item of a list within a clause; its part of the id is its position, the printed mark only confirms it.
     *
     * @param mark as printed: {@code (a)}, {@code i)}, {@code (أ)}
     */
    record Subparagraph(
            String id,
            String mark,
            Optional<Passage> printedNumber,
            Wording wording,
            List<Subparagraph> items,
            Optional<Wording> after)
            implements Clause {
        public Subparagraph {
            items = List.copyOf(items);
        }

        @Override
        public Subparagraph with(Wording other, List<Subparagraph> otherItems, Optional<Wording> otherAfter) {
            return new Subparagraph(id, mark, printedNumber, other, otherItems, otherAfter);
        }
    }

    /**
     * The clause's words in full, items with their printed marks and the flush line included, its own printed number
     * and all note marks left out; parts are parted by one line end. Hashes in the ledger are taken of this.
     */
    default String fullText() {
        StringBuilder all = new StringBuilder(text());
        for (Subparagraph item : items()) {
            all.append('\n');
            item.printedNumber().ifPresent(number -> all.append(number.text()).append(' '));
            all.append(item.fullText());
        }
        after().ifPresent(words -> all.append('\n').append(words.text()));
        return all.toString();
    }
}
