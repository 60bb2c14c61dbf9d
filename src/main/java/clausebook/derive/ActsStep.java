package clausebook.derive;

import clausebook.derive.Sentences.Span;
import clausebook.model.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists what the organ does, act by act. */
final class ActsStep {

    /** How much of what stands before an act may tell whom its pronouns mean. */
    private static final int NEAR = 200;

    private ActsStep() {}

    /** Every act that an action phrase announces, in the order of the source. */
    static List<Act> acts(List<PlacedWording> wordings) {
        List<Act> found = new ArrayList<>();
        for (PlacedWording placed : wordings) {
            found.addAll(acts(placed));
        }
        return List.copyOf(found);
    }

    /**
     * The same acts, and with each the items that go on with it: under "Decides:" the items have no action phrase of
     * their own, they hold what is decided. Such a continuation has the phrase of the words it continues.
     */
    static List<Act> withContinuations(List<PlacedWording> wordings) {
        List<Act> found = new ArrayList<>();
        Map<String, Mark.Action> lastOf = new LinkedHashMap<>();
        for (PlacedWording placed : wordings) {
            List<Act> acts = acts(placed);
            found.addAll(acts);
            if (!acts.isEmpty()) {
                lastOf.put(placed.anchor(), acts.get(acts.size() - 1).action());
                continue;
            }
            Mark.Action continued = placed.flush() ? null : nearest(lastOf, placed.anchor());
            if (continued != null) {
                found.add(new Act(placed.clause().id(), placed.anchor(), continued, placed.text(), 0, ""));
            }
        }
        return List.copyOf(found);
    }

    private static Mark.@Nullable Action nearest(Map<String, Mark.Action> lastOf, String anchor) {
        for (int hyphen = anchor.lastIndexOf('-'); hyphen > 0; hyphen = anchor.lastIndexOf('-', hyphen - 1)) {
            Mark.Action above = lastOf.get(anchor.substring(0, hyphen));
            if (above != null) {
                return above;
            }
        }
        return null;
    }

    private static List<Act> acts(PlacedWording placed) {
        List<Act> found = new ArrayList<>();
        List<Mark.Action> actions = placed.wording().marks(Mark.Action.class);
        List<Span> spans = placed.sentences().acts();
        for (int i = 0; i < actions.size(); i++) {
            Span span = spans.get(i);
            found.add(new Act(
                    placed.clause().id(),
                    placed.anchor(),
                    actions.get(i),
                    span.of(placed.text()),
                    span.start(),
                    placed.text().substring(Math.max(0, span.start() - NEAR), span.start())));
        }
        return found;
    }
}
