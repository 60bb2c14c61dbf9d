package clausebook.derive;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Derives from the marks of one resolution what its pages tell beside the text. */
public final class Derivation {

    private Derivation() {}

    /** What a resolution says of mandates: all that other works need of this step. */
    public static List<MandateSaying> sayings(Resolution resolution) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        resolution.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
        List<PlacedWording> wordings = PlacedWording.all(resolution);
        References references = ReferencesStep.references(wordings).value();
        return new TimelineStep(resolution, references, wordings, clauses)
                .timeline(ActsStep.withContinuations(wordings), List.of())
                .value()
                .timeline()
                .sayings();
    }

    /** @param resolution annotated and linked */
    public static Outcome<Findings> derive(Resolution resolution) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        resolution.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
        List<PlacedWording> wordings = PlacedWording.all(resolution);

        List<Act> acts = ActsStep.acts(wordings);
        // Chinese print sets the first act of a paragraph apart, whatever the organ.
        boolean setsAll = resolution.work().organ() != Organ.GA
                && resolution.work().organ() != Organ.ECOSOC
                && resolution.language() != Language.ZH;
        List<PlacedWording> spoken = setsAll
                ? wordings
                : wordings.stream().map(placed -> placed.spoken(resolution)).toList();
        List<Act> continued = ActsStep.withContinuations(spoken);
        Outcome<References> references = ReferencesStep.references(wordings);
        List<MandateEvent.Due> due = new DueStep(resolution, clauses).due(continued);
        Outcome<TimelineStep.Told> told =
                new TimelineStep(resolution, references.value(), wordings, clauses).timeline(continued, due);
        Map<String, List<Related>> related = new RelatedStep(List.copyOf(clauses.values()))
                .related(
                        references.value(),
                        told.value().timeline(),
                        told.value().names(),
                        wordings);

        List<Problem> problems = new ArrayList<>(references.problems());
        problems.addAll(told.problems());
        return new Outcome<>(new Findings(references.value(), told.value().timeline(), acts, related, due), problems);
    }
}
