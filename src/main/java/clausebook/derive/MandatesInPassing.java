package clausebook.derive;

import clausebook.derive.MandateSaying.What;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where clauses name a body by the resolution that established it and those that changed or extended it since, or a mandate
 * by the one that sets it out: said in passing, and often all that a text says of where a mandate comes from.
 */
final class MandatesInPassing {

    private final Resolution resolution;
    private final Map<Symbol, Optional<LocalDate>> dates;
    private final List<PlacedWording> wordings;

    /** @param dates of the documents that the text cites */
    MandatesInPassing(Resolution resolution, Map<Symbol, Optional<LocalDate>> dates, List<PlacedWording> wordings) {
        this.resolution = resolution;
        this.dates = dates;
        this.wordings = wordings;
    }

    /** A body and what it is known by in the text. */
    private record Named(String name, String compared) {}

    /**
     * What a clause has just said of a body.
     *
     * @param end where the citation ends with which it said so
     * @param setOut whether it is a mandate that the clause names by the resolution that sets it out
     */
    private record Spoken(Named body, What done, int end, boolean setOut) {}

    /**
     * @param actedOn by clause, the mandates to which it does something
     * @param names of the mandates of which the text gives an account
     */
    List<MandateSaying> sayings(Map<String, Set<String>> actedOn, MandateNames names) {
        Map<Named, List<MandateSaying>> told = new LinkedHashMap<>();
        List<MandateSaying> sayings = new ArrayList<>();
        List<MandateSaying> sinceSetOut = new ArrayList<>();
        for (PlacedWording placed : wordings) {
            Set<String> here = actedOn.getOrDefault(placed.clause().id(), Set.of());
            Optional<Spoken> before = Optional.empty();
            for (Mark.Citation citation : placed.wording().marks(Mark.Citation.class)) {
                Optional<Symbol> symbol = citation.target().symbolMeant();
                if (symbol.isEmpty()) {
                    before = Optional.empty();
                    continue;
                }
                MandateOrigins origins = new MandateOrigins(placed.text(), citation, resolution.language());
                before = spoken(origins, before, citation.end(), names);
                before.filter(spoken -> !spoken.setOut())
                        .ifPresent(spoken -> told.computeIfAbsent(spoken.body(), body -> new ArrayList<>())
                                .add(saying(spoken.body().name(), spoken.done(), symbol.get(), placed)));
                // Of the one mandate to which the clause does something: it is no other of that name.
                before.filter(Spoken::setOut)
                        .ifPresent(spoken ->
                                sinceSetOut.add(saying(spoken.body().name(), spoken.done(), symbol.get(), placed)));
                if (here.size() == 1 && origins.isSetOut()) {
                    String mandate = here.iterator().next();
                    sayings.add(saying(mandate, What.SET_OUT, symbol.get(), placed));
                    before = before.or(
                            () -> Optional.of(new Spoken(named(mandate, names), What.SET_OUT, citation.end(), true)));
                }
            }
        }
        // Two bodies of one name, each by another resolution: which is meant is never guessed.
        told.values().stream()
                .filter(each -> each.stream()
                                .filter(saying -> saying.what() == What.ESTABLISHED)
                                .map(MandateSaying::symbol)
                                .distinct()
                                .count()
                        == 1)
                .forEach(sayings::addAll);
        sayings.addAll(sinceSetOut);
        return sayings;
    }

    /** What a clause says of a body with a citation: of one that it names there, or of the one that it spoke of before. */
    private Optional<Spoken> spoken(MandateOrigins origins, Optional<Spoken> before, int end, MandateNames names) {
        Optional<Spoken> named =
                origins.established().map(holder -> new Spoken(named(holder, names), What.ESTABLISHED, end, false));
        return named.or(() -> before.flatMap(spoken -> origins.then(spoken.done(), spoken.end())
                .map(done -> new Spoken(spoken.body(), done, end, spoken.setOut()))));
    }

    private Named named(String holder, MandateNames names) {
        String name = names.full(holder).orElse(holder);
        return new Named(name, names.compared(name));
    }

    private MandateSaying saying(String name, What what, Symbol symbol, PlacedWording placed) {
        return new MandateSaying(
                name,
                what,
                symbol,
                dates.getOrDefault(symbol, Optional.empty()),
                placed.clause().id(),
                false,
                Optional.empty(),
                true);
    }
}
