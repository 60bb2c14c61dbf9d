package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.ItemMark;
import clausebook.un.Numerals;
import clausebook.un.ParagraphNumber;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Figures in brackets, {@code 1)} or {@code (1)}, that number the operative paragraphs of a body in which none is printed
 * with a stop. The same figures count items: these stand behind a colon. So the paragraph in front of the first decides,
 * and where it is neither plainly preambular nor opens a list, nothing is guessed.
 */
final class BracketedNumbers {

    static final BracketedNumbers NONE = new BracketedNumbers(Map.of(), Optional.empty());

    /** A first figure of which it cannot be told what it counts. */
    record Unclear(Passage figure, Passage before) {}

    private final Map<StyledParagraph, ParagraphNumber> numbers;
    private final Optional<Unclear> unclear;

    private BracketedNumbers(Map<StyledParagraph, ParagraphNumber> numbers, Optional<Unclear> unclear) {
        this.numbers = numbers;
        this.unclear = unclear;
    }

    static BracketedNumbers in(List<StyledParagraph> body, FixedWording wording) {
        return new Search(body, wording).search();
    }

    /** The operative number of a paragraph. Where the words hold it, it has its place in them; else it is the format's. */
    Optional<ParagraphNumber> of(StyledParagraph paragraph) {
        return Optional.ofNullable(numbers.get(paragraph));
    }

    Optional<Unclear> unclear() {
        return unclear;
    }

    private enum Counts {
        PARAGRAPHS,
        ITEMS,
        UNKNOWN
    }

    private static final class Search {

        private final List<StyledParagraph> body;
        private final FixedWording wording;
        private final Headings headings;
        private final int lastDecreeing;

        Search(List<StyledParagraph> body, FixedWording wording) {
            this.body = body;
            this.wording = wording;
            this.headings = new Headings(wording);
            this.lastDecreeing = lastDecreeing();
        }

        BracketedNumbers search() {
            if (body.stream().anyMatch(this::isNumbered)) {
                return NONE;
            }
            for (int i = 0; i < body.size(); i++) {
                boolean first = figure(i).filter(each -> each.position() == 1).isPresent();
                Counts counts = first ? counts(i) : Counts.ITEMS;
                if (counts == Counts.PARAGRAPHS) {
                    return new BracketedNumbers(numbersFrom(i), Optional.empty());
                }
                if (counts == Counts.UNKNOWN) {
                    Passage before = body.get(front(i, true)).words();
                    return new BracketedNumbers(
                            Map.of(), Optional.of(new Unclear(body.get(i).whole(), before)));
                }
                if (endsInColon(i) && opensOnly(i, ActionWords.Part.OPERATIVE)) {
                    // A sole operative paragraph: what stands behind it is its list.
                    return NONE;
                }
            }
            return NONE;
        }

        private boolean isNumbered(StyledParagraph paragraph) {
            return paragraph.role() == StyledParagraph.Role.SOLE
                    || paragraph
                            .number()
                            .flatMap(number -> ParagraphNumber.told(number.text()))
                            .isPresent()
                    || ParagraphNumber.at(paragraph.text(), wording).isPresent();
        }

        private Optional<ItemMark> mark(int index) {
            StyledParagraph paragraph = body.get(index);
            return paragraph.number().isPresent()
                    ? ItemMark.told(paragraph.number().get().text())
                    : ItemMark.at(paragraph.text())
                            .filter(mark -> mark.textStart() < paragraph.text().length());
        }

        /** The figure in brackets that a paragraph begins with; Chinese numerals and letters count items only. */
        private Optional<ItemMark.Reading> figure(int index) {
            if (body.get(index).isCell()) {
                return Optional.empty();
            }
            Optional<ItemMark> mark = mark(index).filter(each -> isInDigits(index, each));
            return mark.flatMap(each -> each.readings().stream()
                    .filter(reading -> reading.series().equals("figure)")
                            || reading.series().equals("figure()"))
                    .findFirst());
        }

        private boolean isInDigits(int index, ItemMark mark) {
            StyledParagraph paragraph = body.get(index);
            String printed = paragraph
                    .number()
                    .map(Passage::text)
                    .orElseGet(() -> paragraph.text().substring(0, mark.end()));
            return printed.chars().anyMatch(sign -> Numerals.digit((char) sign) >= 0);
        }

        /** What a first figure counts, by the paragraph in front of it. */
        private Counts counts(int index) {
            boolean act = opens(index, ActionWords.Part.OPERATIVE) && end(index) != Ending.COMMA;
            int front = front(index, act);
            boolean decreedBehind = lastDecreeing > index;
            if (front >= 0 && endsInColon(front)) {
                // Acts behind a colon of the preamble, and no other act: one of the two is wrong, and which is not
                // told.
                boolean ofPreamble = opensOnly(front, ActionWords.Part.PREAMBULAR);
                return ofPreamble && act && !decreedBehind ? Counts.UNKNOWN : Counts.ITEMS;
            }
            boolean preambular =
                    front < 0 || end(front) == Ending.COMMA || opensOnly(front, ActionWords.Part.PREAMBULAR);
            if (!preambular) {
                return act ? Counts.UNKNOWN : Counts.ITEMS;
            }
            boolean ofPreamble = opensOnly(index, ActionWords.Part.PREAMBULAR)
                    || front >= 0 && mark(front).isPresent()
                    || decreedBehind;
            return act || !ofPreamble ? Counts.PARAGRAPHS : Counts.ITEMS;
        }

        /**
         * The paragraph before one, headings aside; -1 where the organ's opening line is.
         *
         * @param act whether the one opens with an act: only before such a one a short line is a title without a label
         */
        private int front(int index, boolean act) {
            int front = index - 1;
            while (front >= 0 && isHeading(front, act)) {
                front--;
            }
            return front;
        }

        private boolean isHeading(int index, boolean untoldToo) {
            StyledParagraph paragraph = body.get(index);
            return paragraph.role() == StyledParagraph.Role.HEADING
                    || wording.sections().begins(paragraph.text())
                    || (untoldToo
                            && mark(index).isEmpty()
                            && headings.isTitle(paragraph.text())
                            && !opens(index, ActionWords.Part.OPERATIVE));
        }

        /** Where an operative paragraph without a number stands last, -1: figures before it are of the preamble. */
        private int lastDecreeing() {
            int last = body.size() - 1;
            while (last >= 0
                    && (mark(last).isPresent()
                            || end(last) == Ending.COMMA
                            || !opens(last, ActionWords.Part.OPERATIVE))) {
                last--;
            }
            return last;
        }

        /** The figures from a first one on, but for those of lists within the paragraphs, which begin behind a colon. */
        private Map<StyledParagraph, ParagraphNumber> numbersFrom(int first) {
            Map<StyledParagraph, ParagraphNumber> numbers = new IdentityHashMap<>();
            String series = figure(first).orElseThrow().series();
            int last = 0;
            int inList = 0;
            for (int i = first; i < body.size(); i++) {
                OptionalInt found = figure(i).filter(each -> each.series().equals(series)).stream()
                        .mapToInt(ItemMark.Reading::position)
                        .findFirst();
                if (found.isEmpty()) {
                    continue;
                }
                int value = found.getAsInt();
                boolean beginsList = value == 1 && last > 0 && endsInColon(i - 1);
                boolean next = value == last + 1 && opens(i, ActionWords.Part.OPERATIVE);
                if (beginsList || (inList > 0 && value == inList + 1 && !next)) {
                    inList = value;
                    continue;
                }
                numbers.put(body.get(i), number(i, value));
                last = value;
                inList = 0;
            }
            return numbers;
        }

        private ParagraphNumber number(int index, int value) {
            ItemMark mark = mark(index).orElseThrow();
            return new ParagraphNumber(mark.end(), value, "", mark.textStart());
        }

        private boolean opensOnly(int index, ActionWords.Part part) {
            return opens(index, part) && !opens(index, part.other());
        }

        /** Whether a paragraph's own words, behind its mark, open with an act of a part. */
        private boolean opens(int index, ActionWords.Part part) {
            StyledParagraph paragraph = body.get(index);
            int from = paragraph.number().isPresent()
                    ? 0
                    : mark(index).map(ItemMark::textStart).orElse(0);
            String text = paragraph.text();
            return ActionWords.open(wording.language(), text.substring(from), part);
        }

        private boolean endsInColon(int index) {
            return Ending.isColon(withoutNote(body.get(index).text()));
        }

        private Ending end(int index) {
            return Ending.of(withoutNote(body.get(index).text()));
        }

        /** Without the figure of a note that may stand behind the last sign; what a number ends stays open either way. */
        private static String withoutNote(String text) {
            int end = text.length();
            while (end > 0 && (Numerals.digit(text.charAt(end - 1)) >= 0 || "¹²³".indexOf(text.charAt(end - 1)) >= 0)) {
                end--;
            }
            return text.substring(0, end).stripTrailing();
        }
    }
}
