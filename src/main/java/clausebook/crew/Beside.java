package clausebook.crew;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does something beside what the build goes on to do, by the same hands: so none of them is idle while one thread plans what
 * the others make. Once this is closed, nothing of it goes on.
 */
public final class Beside implements AutoCloseable {

    /** Something that takes a while, and may give the crew work. */
    public interface Work<R> {
        R done(Crew crew) throws IOException;
    }

    /** What will come of it. */
    public record Awaited<R>(Future<R> future) {

        /** Waits for it; its failure is thrown here. */
        public R result() throws IOException {
            return Crew.result(future);
        }
    }

    private final Crew crew;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<Future<?>> begun = new ArrayList<>();

    /** Gives what is begun to these hands, until it is closed. */
    public Beside(Crew crew) {
        this.crew = crew.until(closed::get);
    }

    /** Begins, on a thread of its own, and comes back at once. */
    public <R> Awaited<R> begin(Work<R> work) {
        FutureTask<R> task = new FutureTask<>(() -> work.done(crew));
        begun.add(task);
        Thread thread = new Thread(task, "clausebook");
        thread.setDaemon(true);
        thread.start();
        return new Awaited<>(task);
    }

    @Override
    public void close() {
        closed.set(true);
        begun.forEach(Crew::waitFor);
    }
}
