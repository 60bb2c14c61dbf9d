package clausebook.link;

import clausebook.link.Question.Kind;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.text.Packing;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What must be known of all works before any page of one is made: which there are, in which languages, and what each
 * clause cites. It holds a few hundred bytes a clause and none of the texts.
 */
public final class Catalog {

    /**
     * One expression, as far as other works need to know it.
     *
     * @param cites every citation of a known document, in source order
     * @param open every other citation, in source order
     */
    public record Entry(
            WorkId work,
            Symbol symbol,
            Language language,
            Optional<String> title,
            Optional<LocalDate> adopted,
            int clauses,
            List<Cites> cites,
            List<Open> open) {
        public Entry {
            cites = List.copyOf(cites);
            open = List.copyOf(open);
        }
    }

    /** One expression, as far as the pages of other works show it. */
    public record Text(
            WorkId work, Symbol symbol, Language language, Optional<String> title, Optional<LocalDate> adopted) {}

    /**
     * @param citedClause the clause meant of the cited document, or empty
     * @param role what the words around make of the document
     */
    public record Cites(String clause, Symbol symbol, String citedClause, Mark.Role role) {}

    /**
     * A citation whose document cannot be told.
     *
     * @param words as they stand
     * @param candidates several where the words fit several documents, none where they fit no known form
     */
    public record Open(String clause, String words, List<Symbol> candidates) {
        public Open {
            candidates = List.copyOf(candidates);
        }
    }

    private final Known known;
    private final Consumer<Question> heard;

    public Catalog(Collection<Entry> entries) {
        this(new Known(entries), question -> {});
    }

    private Catalog(Known known, Consumer<Question> heard) {
        this.known = known;
        this.heard = heard;
    }

    /**
     * The same catalog, which tells what it is asked: what is made from it is made anew only where one of the answers has
     * become another.
     *
     * @param heard takes each question, perhaps more than once and from several threads
     */
    public Catalog telling(Consumer<Question> heard) {
        return new Catalog(known, heard);
    }

    /** The answers to questions that were put to this catalog or to another one, in a form that is the same for the same. */
    public byte[] answers(Collection<Question> questions) {
        Packing answers = new Packing();
        questions.forEach(question -> question.answer(known, answers));
        return answers.bytes();
    }

    /** What the catalog needs of one annotated resolution. */
    public static Entry entryOf(Resolution resolution) {
        List<Cites> cites = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (Clause clause : resolution.clauses()) {
            collect(clause.id(), clause, cites, open);
        }
        return new Entry(
                resolution.work(),
                resolution.symbol(),
                resolution.language(),
                resolution.title(),
                resolution.adopted(),
                resolution.clauses().size(),
                cites,
                open);
    }

    private static void collect(String page, Clause clause, List<Cites> cites, List<Open> open) {
        collect(page, clause.wording(), cites, open);
        clause.items().forEach(item -> collect(page, item, cites, open));
        clause.after().ifPresent(words -> collect(page, words, cites, open));
    }

    private static void collect(String page, Wording wording, List<Cites> cites, List<Open> open) {
        for (Mark.Citation citation : wording.marks(Mark.Citation.class)) {
            String clause = citation.clause().orElse("");
            String words = wording.text().substring(citation.start(), citation.end());
            switch (citation.target()) {
                case Target.Elsewhere target -> cites.add(new Cites(page, target.symbol(), clause, citation.role()));
                case Target.Held target -> cites.add(new Cites(page, target.symbol(), clause, citation.role()));
                case Target.Ambiguous target -> open.add(new Open(page, words, target.candidates()));
                case Target.Unresolved target -> open.add(new Open(page, words, List.of()));
            }
        }
    }

    /** The work on this site that bears the symbol. */
    public Optional<WorkId> holding(Symbol symbol) {
        return known.holding(asked(Kind.HOLDING, symbol));
    }

    /** Every expression held of a work, in the order of {@link Language}. */
    public List<Text> expressions(WorkId work) {
        heard.accept(new Question(Kind.TEXTS, "", Optional.of(work)));
        return known.shown(work);
    }

    /** Every clause of this site that cites the document, work by work, clause by clause. */
    public List<CitedBy> citing(Symbol symbol) {
        return known.citing(asked(Kind.CITING, symbol));
    }

    /**
     * Whether the text of a work in a language cites anything in a clause. The languages of a work need not have the same
     * clauses: a source may have lost one.
     */
    public boolean cites(WorkId work, Language language, String clause) {
        heard.accept(new Question(Kind.CITES, clause, Optional.of(work)));
        return known.citingIn(work, clause).contains(language);
    }

    /** The symbol under which the page of a document's citers stands: its fullest form in all texts. */
    public Symbol citedAs(Symbol symbol) {
        return known.citedAs(asked(Kind.CITED_AS, symbol)).orElse(symbol);
    }

    /** All works, in the order of {@link WorkId}. */
    public List<WorkId> works() {
        askedOfAll();
        return known.works();
    }

    /** How many clauses an expression has. */
    public int clauses(WorkId work, Language language) {
        askedOfAll();
        return known.entry(work, language).map(Entry::clauses).orElse(0);
    }

    /** The citations of an expression whose documents cannot be told, in source order. */
    public List<Open> open(WorkId work, Language language) {
        askedOfAll();
        return known.entry(work, language).map(Entry::open).orElse(List.of());
    }

    /** Everything that the words around its citations make of the document. */
    public Set<Mark.Role> roles(Symbol symbol) {
        askedOfAll();
        return known.roles(symbol.key());
    }

    /** Every document that a clause of this site cites by its symbol, held or not, in the order of symbols. */
    public List<Symbol> cited() {
        askedOfAll();
        return known.cited();
    }

    private String asked(Kind kind, Symbol symbol) {
        String key = symbol.key();
        heard.accept(new Question(kind, key, Optional.empty()));
        return key;
    }

    private void askedOfAll() {
        heard.accept(new Question(Kind.ALL, "", Optional.empty()));
    }
}
