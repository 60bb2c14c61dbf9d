package clausebook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a step of the pipeline gives back: a value, and the problems met on the way.
 *
 * @param value what was made; a step that could make nothing gives an empty {@code Optional}
 * @param problems in the order they were met
 */
public record Outcome<T>(T value, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return new Outcome<>(change.apply(value), problems);
    }

    /** Feeds the value to the next step and keeps the problems of both. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Outcome<R> after = next.apply(value);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(after.problems());
        return new Outcome<>(after.value(), all);
    }
}
