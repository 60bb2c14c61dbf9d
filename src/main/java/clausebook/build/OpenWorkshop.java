package clausebook.build;

import clausebook.problem.Outcome;
import java.io.IOException;
import java.util.Optional;

/**
 * The workshop of one build after another: a preview keeps it open, with the words it has read and the stencils it has made,
 * for as long as templates and configuration are, by their bytes, what it was opened with.
 */
public final class OpenWorkshop {

    /** @param from the fingerprint of what it was opened with */
    private record Open(String from, Outcome<Optional<Workshop>> workshop) {}

    private final BuildSettings settings;
    private Optional<Open> open = Optional.empty();

    /** Nothing is read before the first build. */
    public OpenWorkshop(BuildSettings settings) {
        this.settings = settings;
    }

    /**
     * The workshop, and what opening it told.
     *
     * @param inputs what the site is made from; where that is not known, a workshop is opened that nobody else gets
     */
    Outcome<Optional<Workshop>> enter(Optional<Inputs> inputs) throws IOException {
        if (inputs.isEmpty()) {
            return Workshop.open(settings);
        }
        String from = inputs.get().ofWorkshop();
        if (open.isEmpty() || !open.get().from().equals(from)) {
            open = Optional.of(new Open(from, Workshop.open(settings)));
        }
        return open.get().workshop();
    }

    /**
     * Looks once more when a build is done. A template is read when the first page wants it: one that was changed meanwhile
     * must not pass for what it was before.
     */
    public void leave() {
        try {
            if (open.isPresent() && !open.get().from().equals(Inputs.ofWorkshop(settings))) {
                open = Optional.empty();
            }
        } catch (IOException unknown) {
            open = Optional.empty();
        }
    }
}
