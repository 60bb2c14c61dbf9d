package clausebook.link;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

    private final Map<WorkId, List<Entry>> works = new TreeMap<>();
    private final Map<String, WorkId> bySymbol = new TreeMap<>();
    private final Map<String, Set<CitedBy>> citing = new TreeMap<>();
    private final Map<String, Set<Mark.Role>> roles = new TreeMap<>();
    private final Map<String, Symbol> cited = new TreeMap<>();

    public Catalog(Collection<Entry> entries) {
        for (Entry entry : entries) {
            works.computeIfAbsent(entry.work(), work -> new ArrayList<>()).add(entry);
            bySymbol.put(key(entry.symbol()), entry.work());
        }
        works.values().forEach(list -> list.sort((a, b) -> a.language().compareTo(b.language())));
        for (List<Entry> expressions : works.values()) {
            for (Entry entry : expressions) {
                for (Cites cites : entry.cites()) {
                    citing.computeIfAbsent(key(cites.symbol()), symbol -> new LinkedHashSet<>())
                            .add(new CitedBy(entry.work(), entry.symbol(), cites.clause(), cites.citedClause()));
                    roles.computeIfAbsent(key(cites.symbol()), symbol -> EnumSet.noneOf(Mark.Role.class))
                            .add(cites.role());
                    cited.merge(key(cites.symbol()), cites.symbol(), Catalog::fuller);
                }
            }
        }
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

    /** Of two forms of one symbol the longer, which has the year. */
    private static Symbol fuller(Symbol one, Symbol other) {
        return other.text().length() > one.text().length() ? other : one;
    }

    /** The work on this site that bears the symbol. */
    public Optional<WorkId> holding(Symbol symbol) {
        return Optional.ofNullable(bySymbol.get(key(symbol)));
    }

    /** Every expression held of a work, in the order of {@link Language}. */
    public List<Entry> expressions(WorkId work) {
        return List.copyOf(works.getOrDefault(work, List.of()));
    }

    /**
     * Whether the text of a work in a language cites anything in a clause. The languages of a work need not have the same
     * clauses: a source may have lost one.
     */
    public boolean cites(WorkId work, Language language, String clause) {
        return works.getOrDefault(work, List.of()).stream()
                .filter(entry -> entry.language() == language)
                .flatMap(entry -> entry.cites().stream())
                .anyMatch(cites -> cites.clause().equals(clause));
    }

    /** All works, in the order of {@link WorkId}. */
    public List<WorkId> works() {
        return List.copyOf(works.keySet());
    }

    /** Every clause of this site that cites the document, work by work, clause by clause. */
    public List<CitedBy> citing(Symbol symbol) {
        return List.copyOf(citing.getOrDefault(key(symbol), Set.of()));
    }

    /** Everything that the words around its citations make of the document. */
    public Set<Mark.Role> roles(Symbol symbol) {
        return Collections.unmodifiableSet(roles.getOrDefault(key(symbol), Set.of()));
    }

    /** The symbol under which the page of a document's citers stands: its fullest form in all texts. */
    public Symbol citedAs(Symbol symbol) {
        return cited.getOrDefault(key(symbol), symbol);
    }

    /** Every document that a clause of this site cites by its symbol, held or not, in the order of symbols. */
    public List<Symbol> cited() {
        return List.copyOf(cited.values());
    }

    /**
     * Under which a symbol is found: the Security Council's is written with and without its year (older lists say
     * S/RES/2690), and its number alone is unique.
     */
    private static String key(Symbol symbol) {
        String text = symbol.text();
        int year = text.startsWith("S/RES/") ? text.indexOf(" (") : -1;
        return year < 0 ? text : text.substring(0, year);
    }
}
