package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Numbers with a stop that count items and no paragraphs: behind paragraph 7, which ends with a colon, a list of its own
 * counts 1, 2, 3, and then paragraph 8 follows. Where the list cannot be told from the paragraphs behind it, the numbers stay
 * what they are, and doubled ones are told.
 */
final class NestedNumbers {

    private final Map<StyledParagraph, ItemMark> marks = new IdentityHashMap<>();
    private final List<StyledParagraph> body;
    private final FixedWording wording;
    private final List<OptionalInt> numbers;

    private NestedNumbers(List<StyledParagraph> body, FixedWording wording) {
        this.body = body;
        this.wording = wording;
        this.numbers =
                body.stream().map(paragraph -> number(paragraph, wording)).toList();
    }

    static NestedNumbers in(List<StyledParagraph> body, FixedWording wording) {
        NestedNumbers nested = new NestedNumbers(body, wording);
        nested.search();
        return nested;
    }

    /** The mark of a paragraph that is an item, though a number with a stop stands before it. */
    Optional<ItemMark> of(StyledParagraph paragraph) {
        return Optional.ofNullable(marks.get(paragraph));
    }

    private static OptionalInt number(StyledParagraph paragraph, FixedWording wording) {
        return printed(paragraph, wording)
                .filter(number -> number.suffix().isEmpty())
                .map(number -> OptionalInt.of(number.value()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<ParagraphNumber> printed(StyledParagraph paragraph, FixedWording wording) {
        if (paragraph.role() != StyledParagraph.Role.TEXT) {
            return Optional.empty();
        }
        return paragraph.number().isPresent()
                ? ParagraphNumber.told(paragraph.number().get().text())
                : ParagraphNumber.at(paragraph.text(), wording)
                        .filter(number -> number.textStart() < paragraph.text().length());
    }

    private void search() {
        int last = 0;
        for (int i = 0; i < body.size(); i++) {
            int value = numbers.get(i).orElse(0);
            if (value == 1 && last > 0 && Ending.isColon(body.get(i - 1).text())) {
                List<Integer> items = items(i, last);
                for (int at = 0; at < items.size(); at++) {
                    StyledParagraph item = body.get(items.get(at));
                    marks.put(item, mark(item, at + 1));
                }
                i = items.isEmpty() ? i : items.get(items.size() - 1);
                continue;
            }
            last = value > 0 ? value : last;
        }
    }

    /** The paragraphs, by index, that count 1, 2, 3 behind a numbered one; none where it stays unclear which they are. */
    private List<Integer> items(int from, int before) {
        List<Integer> run = new ArrayList<>();
        boolean deeper = false;
        int at = from;
        while (at < body.size() && goesOn(at, run.size() + 1, deeper)) {
            if (numbers.get(at).isPresent()) {
                run.add(at);
                deeper = false;
            } else {
                deeper |= begins(at);
            }
            at++;
        }
        int next = nextNumber(at);
        if (next == before + 1 || (next == 0 && run.size() <= before)) {
            return run;
        }
        // 2, then 1, 2, 3: the third is a paragraph where it acts as paragraphs do, or where the second ends as a last
        // item does.
        return run.size() > before && isParted(run, before) ? run.subList(0, before) : List.of();
    }

    private boolean isParted(List<Integer> run, int items) {
        boolean acts = acts(run.get(items)) && run.subList(0, items).stream().noneMatch(this::acts);
        boolean ends = ends(run.get(items - 1)) == Ending.STOP
                && run.subList(0, items - 1).stream().allMatch(item -> ends(item) == Ending.SEMICOLON);
        return acts || ends;
    }

    private boolean acts(int index) {
        StyledParagraph paragraph = body.get(index);
        int from = paragraph.number().isPresent()
                ? 0
                : printed(paragraph, wording).map(ParagraphNumber::textStart).orElse(0);
        return ActionWords.open(wording.language(), paragraph.text().substring(from), ActionWords.Part.OPERATIVE);
    }

    /**
     * Whether a paragraph goes on with a list: it has the next number, or stands below the one before. An item that goes on
     * with a list above ends it.
     */
    private boolean goesOn(int at, int expected, boolean deeper) {
        OptionalInt number = numbers.get(at);
        if (number.isPresent()) {
            return number.getAsInt() == expected;
        }
        return body.get(at).role() == StyledParagraph.Role.CONTINUED || begins(at) || (deeper && mark(at).isPresent());
    }

    /** Whether a paragraph is the first item of a list. */
    private boolean begins(int at) {
        return mark(at).filter(mark -> mark.readings().stream().anyMatch(reading -> reading.position() == 1))
                .isPresent();
    }

    private Optional<ItemMark> mark(int at) {
        StyledParagraph paragraph = body.get(at);
        return paragraph.number().isPresent()
                ? ItemMark.told(paragraph.number().get().text())
                : ItemMark.at(paragraph.text());
    }

    private int nextNumber(int from) {
        for (int i = from; i < body.size(); i++) {
            if (numbers.get(i).isPresent()) {
                return numbers.get(i).getAsInt();
            }
        }
        return 0;
    }

    private Ending ends(int index) {
        return Ending.of(body.get(index).text());
    }

    private ItemMark mark(StyledParagraph paragraph, int position) {
        ParagraphNumber number = printed(paragraph, wording).orElseThrow();
        return new ItemMark(
                number.end(), number.textStart(), List.of(new ItemMark.Reading(ItemMark.FIGURES, position)));
    }
}
