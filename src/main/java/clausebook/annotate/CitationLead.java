package clausebook.annotate;

import clausebook.annotate.CitationToken.Is;
import clausebook.annotate.FoundNumber.Lead;
import clausebook.un.CitationWords.Sense;
import clausebook.un.ItemMark;
import clausebook.un.Numerals;
import clausebook.un.OrdinalWords;
import java.util.List;
import java.util.Optional;

/** What leads to a cited document: the paragraph of it that is meant, and words that make the document a basis. */
final class CitationLead {

    /** How many pieces back the word "paragraph" is looked for. */
    private static final int FARTHEST = 12;
    /** No ordinal below a hundred has more words. */
    private static final int MOST_WORDS = 3;

    private static final int MOST_FIGURES = 3;

    private final CitedText text;
    private final List<CitationToken> tokens;

    CitationLead(CitedText text, List<CitationToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** What was met on the way back from a document to the word "paragraph". */
    private static final class Met {
        String figures = "";
        String item = "";
        boolean one = true;
        boolean preamble = false;
        boolean ofPart = false;
        int paragraph = -1;
    }

    /** Reads back over “paragraph 5 (a) of the” to the words that make the document a basis. */
    Lead before(int i, int from) {
        int j = i;
        while (j >= 0 && tokens.get(j).start() >= from) {
            j--;
        }
        Met met = met(j);
        int before = met.paragraph >= 0 ? met.paragraph - 1 : j;
        Optional<String> clause = Optional.empty();
        if (met.paragraph >= 0) {
            while (before >= 0 && tokens.get(before).is(Sense.PREAMBLE)) {
                met.preamble = true;
                before--;
            }
            Ordinal ordinal = met.preamble && met.figures.isEmpty() ? ordinal(met.paragraph, before) : Ordinal.NONE;
            before -= ordinal.tokensBefore;
            clause = clause(met, ordinal);
        }
        while (before >= 0 && tokens.get(before).is(Sense.GLUE)) {
            before--;
        }
        boolean basis = before >= 0 && tokens.get(before).is(Sense.BASIS);
        return new Lead(basis, clause);
    }

    private Met met(int last) {
        Met met = new Met();
        int others = 0;
        for (int k = last; k >= 0 && last - k < FARTHEST && met.paragraph < 0; k--) {
            CitationToken token = tokens.get(k);
            boolean marked = k + 1 < tokens.size() && tokens.get(k + 1).is() == Is.BRACKET && met.figures.isEmpty();
            if (token.is(Sense.PARAGRAPH) || token.is(Sense.PART)) {
                met.paragraph = k;
                met.ofPart = token.is(Sense.PART);
            } else if (token.is(Sense.PREAMBLE)) {
                met.preamble = true;
            } else if (marked && token.is() != Is.BRACKET && token.is() != Is.FIGURES) {
                met.one &= met.item.isEmpty();
                met.item = item(text.text().substring(token.start(), token.end()));
                met.one &= !met.item.isEmpty();
            } else if (token.is() == Is.FIGURES) {
                met.one &= met.figures.isEmpty();
                met.figures = text.narrow().substring(token.start(), token.end());
            } else if (token.is(Sense.JOINER) || token.is() == Is.COMMA) {
                met.one = false;
            } else if (met.preamble && token.is() == Is.OTHER && others < MOST_WORDS) {
                // An ordinal behind its noun: الفقرة الخامسة من ديباجة
                others++;
            } else if (!token.is(Sense.GLUE) && token.is() != Is.BRACKET) {
                break;
            }
        }
        return met;
    }

    private static Optional<String> clause(Met met, Ordinal ordinal) {
        int figures = figures(met.figures);
        int number = met.preamble && met.figures.isEmpty() ? ordinal.number : figures;
        boolean names = met.one && number > 0 && (met.preamble || !met.ofPart);
        return names ? Optional.of(id(met.preamble, number, met.item)) : Optional.empty();
    }

    /** The number that figures say; 0 where letters follow them (5a, 5bis), or where they are more than number paragraphs. */
    private static int figures(String figures) {
        boolean plain =
                figures.length() <= MOST_FIGURES && figures.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return plain && !figures.isEmpty() ? Integer.parseInt(figures) : 0;
    }

    /**
     * A paragraph as a clause's id.
     *
     * @param item the letter of its item, empty where the whole paragraph is meant
     */
    static String id(boolean preambular, int number, String item) {
        return (preambular ? "pp" : "op") + number + (item.isEmpty() ? "" : "-" + item);
    }

    /** @param tokensBefore how many tokens it takes before the word "paragraph" */
    private record Ordinal(int number, int tokensBefore) {
        static final Ordinal NONE = new Ordinal(0, 0);
    }

    /** The ordinal that stands directly before the paragraph's words, or directly behind: {@code párrafo quinto}. */
    private Ordinal ordinal(int paragraph, int before) {
        for (int count = MOST_WORDS; count > 0; count--) {
            int first = before - count + 1;
            if (first >= 0 && number(first, before) > 0) {
                return new Ordinal(number(first, before), count);
            }
        }
        for (int count = MOST_WORDS; count > 0; count--) {
            int last = paragraph + count;
            if (last < tokens.size() && number(paragraph + 1, last) > 0) {
                return new Ordinal(number(paragraph + 1, last), 0);
            }
        }
        return Ordinal.NONE;
    }

    /** The number that the words of these tokens say as an ordinal; 0 where they say none. */
    private int number(int first, int last) {
        String words = text.folded()
                .substring(tokens.get(first).start(), tokens.get(last).end());
        return OrdinalWords.number(text.words().language(), words).orElse(0);
    }

    /** The letter of an item of the first degree by its position; other marks do not tell theirs. */
    static String item(String printed) {
        Optional<ItemMark> mark = ItemMark.at("(" + printed + ") ");
        return mark.stream()
                .flatMap(found -> found.readings().stream())
                .filter(reading -> !reading.series().startsWith("roman") && printed.length() == 1)
                .map(reading -> Numerals.letters(reading.position()))
                .findFirst()
                .orElse("");
    }
}
