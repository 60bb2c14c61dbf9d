package clausebook.derive;

import clausebook.derive.References.CitedDocument;
import clausebook.derive.References.NamedInstrument;
import clausebook.derive.References.OpenCitation;
import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the text cites: one entry a document, with every place that cites it. */
final class ReferencesStep {

    private ReferencesStep() {}

    static Outcome<References> references(List<PlacedWording> wordings) {
        Map<Symbol, Gathered> documents = new LinkedHashMap<>();
        Map<String, Named> instruments = new LinkedHashMap<>();
        List<OpenCitation> open = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PlacedWording placed : wordings) {
            for (Mark.Citation citation : placed.wording().marks(Mark.Citation.class)) {
                Citing place = placed.citing(citation);
                switch (citation.target()) {
                    case Target.Held held -> gather(documents, held.symbol(), citation, placed, place, problems);
                    case Target.Elsewhere other -> gather(documents, other.symbol(), citation, placed, place, problems);
                    case Target.Ambiguous several -> open.add(new OpenCitation(several.candidates(), place));
                    case Target.Unresolved none -> open.add(new OpenCitation(List.of(), place));
                }
            }
            for (Mark.Instrument instrument : placed.wording().marks(Mark.Instrument.class)) {
                instruments
                        .computeIfAbsent(instrument.key(), key -> new Named())
                        .add(instrument, placed.citing(instrument));
            }
        }
        List<CitedDocument> cited = new ArrayList<>();
        documents.forEach((symbol, gathered) -> cited.add(gathered.document(symbol)));
        List<NamedInstrument> named = new ArrayList<>();
        instruments.forEach((key, gathered) -> named.add(gathered.instrument(key)));
        return new Outcome<>(new References(cited, named, open), problems);
    }

    private static void gather(
            Map<Symbol, Gathered> documents,
            Symbol symbol,
            Mark.Citation citation,
            PlacedWording placed,
            Citing place,
            List<Problem> problems) {
        Gathered gathered = documents.computeIfAbsent(symbol, key -> new Gathered(citation));
        gathered.places.add(place);
        if (citation.role().compareTo(gathered.role) < 0) {
            gathered.role = citation.role();
        }
        if (gathered.subject.isEmpty()) {
            gathered.subject = citation.subject();
        }
        if (citation.date().isPresent()) {
            Place where = placed.placeAt(citation.start());
            if (gathered.date.isEmpty()) {
                gathered.date = citation.date();
                gathered.datedAt = Optional.of(where);
            } else if (!gathered.date.equals(citation.date())) {
                problems.add(differingDates(symbol, where, citation.date().get(), gathered));
            }
        }
    }

    private static Problem differingDates(Symbol symbol, Place where, LocalDate date, Gathered earlier) {
        return Problem.warning(
                "citation-dates-differ",
                where,
                "%s is dated %s here, but %s at %s: one document has one date"
                        .formatted(
                                symbol,
                                date,
                                earlier.date.map(LocalDate::toString).orElse(""),
                                earlier.datedAt.map(Place::toString).orElse("")),
                "compare both places with the official text; the pages show the date that is given first");
    }

    /** What is known of one document so far. Roles are declared strongest first. */
    private static final class Gathered {
        private Optional<LocalDate> date = Optional.empty();
        private Optional<Place> datedAt = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private Mark.Role role;
        private final Target target;
        private final List<Citing> places = new ArrayList<>();

        Gathered(Mark.Citation first) {
            this.role = first.role();
            this.target = first.target();
        }

        CitedDocument document(Symbol symbol) {
            return new CitedDocument(symbol.slug(), symbol, date, subject, role, target, places);
        }
    }

    private static final class Named {
        private final Map<String, Citing> names = new LinkedHashMap<>();
        private final List<Citing> places = new ArrayList<>();
        private Optional<Symbol> symbol = Optional.empty();

        void add(Mark.Instrument instrument, Citing place) {
            names.putIfAbsent(instrument.name(), place);
            places.add(place);
            symbol = symbol.or(instrument::symbol);
        }

        NamedInstrument instrument(String key) {
            String longest = "";
            for (String name : names.keySet()) {
                if (name.codePointCount(0, name.length()) > longest.codePointCount(0, longest.length())) {
                    longest = name;
                }
            }
            String chosen = longest;
            List<String> others =
                    names.keySet().stream().filter(name -> !name.equals(chosen)).toList();
            return new NamedInstrument(key, chosen, others, symbol, places);
        }
    }
}
