package clausebook.model;

import clausebook.un.ActionGroup;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something said about a span of a wording's text. {@code start} and {@code end} are UTF-16 indexes of that text. */
public sealed interface Mark {

    int start();

    int end();

    /**
     * An action phrase: the words by which the organ acts (set in italics in print; UN Editorial Manual).
     *
     * @param phrase the words as they stand, which for a phrase split in two is the head only
     * @param group what kind of act it is
     * @param modifiers keys of what colours the verb ({@code also}, {@code strongly}), kept apart from the verb
     * @param addressees to whom it is said, in order; empty where the words name nobody
     */
    record Action(
            int start, int end, String phrase, ActionGroup group, List<String> modifiers, List<Addressee> addressees)
            implements Mark {
        public Action {
            modifiers = List.copyOf(modifiers);
            addressees = List.copyOf(addressees);
        }
    }

    /**
     * To whom an action phrase is said.
     *
     * @param key a stable key of the addressee's entry in the word lists, or empty where no entry fits
     * @param name the words as they stand
     */
    record Addressee(int start, int end, String key, String name) implements Mark {}

    /**
     * A cited document.
     *
     * @param start with {@code end}, the words that name it ({@code 第22/18号}, {@code resolution 22/18})
     * @param printedNumber the number as it stands, white space settled
     * @param date the date the text gives it, its own or one it shares with its neighbours
     * @param target which document it is
     * @param role what the words around it make of it
     * @param subject what the text says the document is about, as it stands; for example 关于设立马里人权状况独立专家任务
     * @param clause the clause of the cited document that is meant, as an id ({@code op5}), where the text names one
     */
    record Citation(
            int start,
            int end,
            String printedNumber,
            Optional<LocalDate> date,
            Target target,
            Role role,
            Optional<String> subject,
            Optional<String> clause)
            implements Mark {

        public Citation withTarget(Target other) {
            return new Citation(start, end, printedNumber, date, other, role, subject, clause);
        }
    }

    /** What a cited document is to the citing text, told from the words around the citation. */
    enum Role {
        ESTABLISHES,
        EXTENDS,
        MODIFIES,
        ENDS,
        LEGAL_BASIS,
        INSTITUTION,
        BACKGROUND;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A document or programme called by name instead of by a symbol: a charter, treaty, declaration, law, protocol.
     *
     * @param key the key of its entry in the data file ({@code un-charter}), or {@code x-} and ten hex digits of the
     *     SHA-256 of its folded name; it is the anchor's name and never changes
     * @param name the words as they stand
     * @param symbol the symbol of the document that holds it, where the data file knows one
     * @param articles those of its articles that are meant, in order: {@code 14}, {@code VI}, {@code 5-7}
     */
    record Instrument(int start, int end, String key, String name, Optional<Symbol> symbol, List<String> articles)
            implements Mark {
        public Instrument {
            articles = List.copyOf(articles);
        }

        public Instrument(int start, int end, String key, String name, Optional<Symbol> symbol) {
            this(start, end, key, name, symbol, List.of());
        }
    }

    /**
     * The mark of a footnote; it stands before the character at {@code start} and covers no text of its own.
     *
     * @param mark as it is printed: {@code 1}, {@code *}, {@code a}
     * @param hasText whether the source holds the footnote's text
     */
    record NoteMark(int start, String mark, boolean hasText) implements Mark {
        @Override
        public int end() {
            return start;
        }
    }

    /**
     * Words set in italics or bold in a source that keeps such things.
     *
     * @param bold whether any of them are bold: Arabic and Chinese set their action phrases so, and titles in italics
     */
    record Emphasis(int start, int end, boolean bold) implements Mark {

        public Emphasis(int start, int end) {
            this(start, end, false);
        }
    }
}
