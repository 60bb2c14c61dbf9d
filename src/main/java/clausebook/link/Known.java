package clausebook.link;

import clausebook.link.Catalog.Cites;
import clausebook.link.Catalog.Entry;
import clausebook.link.Catalog.Text;
import clausebook.model.Mark;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
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

/** What a {@link Catalog} holds, by what it is asked for. Documents are named by their {@link Symbol#key}. */
final class Known {

    private final Map<WorkId, List<Entry>> works = new TreeMap<>();
    private final Map<String, WorkId> bySymbol = new TreeMap<>();
    private final Map<String, Set<CitedBy>> citing = new TreeMap<>();
    private final Map<String, Set<Mark.Role>> roles = new TreeMap<>();
    private final Map<String, Symbol> cited = new TreeMap<>();

    Known(Collection<Entry> entries) {
        for (Entry entry : entries) {
            works.computeIfAbsent(entry.work(), work -> new ArrayList<>()).add(entry);
            bySymbol.put(entry.symbol().key(), entry.work());
        }
        works.values().forEach(list -> list.sort((a, b) -> a.language().compareTo(b.language())));
        for (List<Entry> expressions : works.values()) {
            for (Entry entry : expressions) {
                for (Cites cites : entry.cites()) {
                    citing.computeIfAbsent(cites.symbol().key(), symbol -> new LinkedHashSet<>())
                            .add(new CitedBy(entry.work(), entry.symbol(), cites.clause(), cites.citedClause()));
                    roles.computeIfAbsent(cites.symbol().key(), symbol -> EnumSet.noneOf(Mark.Role.class))
                            .add(cites.role());
                    cited.merge(cites.symbol().key(), cites.symbol(), Known::fuller);
                }
            }
        }
    }

    /** Of two forms of one symbol the longer, which has the year. */
    private static Symbol fuller(Symbol one, Symbol other) {
        return other.text().length() > one.text().length() ? other : one;
    }

    Optional<WorkId> holding(String document) {
        return Optional.ofNullable(bySymbol.get(document));
    }

    List<Text> shown(WorkId work) {
        return expressions(work).stream()
                .map(entry -> new Text(entry.work(), entry.symbol(), entry.language(), entry.title(), entry.adopted()))
                .toList();
    }

    List<CitedBy> citing(String document) {
        return List.copyOf(citing.getOrDefault(document, Set.of()));
    }

    /** The languages in which a clause of a work cites anything. */
    List<Language> citingIn(WorkId work, String clause) {
        return expressions(work).stream()
                .filter(entry ->
                        entry.cites().stream().anyMatch(cites -> cites.clause().equals(clause)))
                .map(Entry::language)
                .toList();
    }

    Optional<Symbol> citedAs(String document) {
        return Optional.ofNullable(cited.get(document));
    }

    List<WorkId> works() {
        return List.copyOf(works.keySet());
    }

    Optional<Entry> entry(WorkId work, Language language) {
        return expressions(work).stream()
                .filter(entry -> entry.language() == language)
                .findFirst();
    }

    private List<Entry> expressions(WorkId work) {
        return works.getOrDefault(work, List.of());
    }

    Set<Mark.Role> roles(String document) {
        return Collections.unmodifiableSet(roles.getOrDefault(document, Set.of()));
    }

    List<Symbol> cited() {
        return List.copyOf(cited.values());
    }

    /** All of it: everything else follows from the entries. */
    @Override
    public String toString() {
        return works.toString();
    }
}
