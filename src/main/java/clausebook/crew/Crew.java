package clausebook.crew;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Does one step for many things at once, on every processor, and hands the results on in the order of the things: so
 * what comes of it is the same on one processor as on sixteen. No more than a few things are in work at any time, so that
 * the memory needed does not grow with their number.
 */
public final class Crew implements AutoCloseable {

    /** A step that may touch the disk. */
    public interface Step<T, R> {
        R of(T thing) throws IOException;
    }

    /** What takes the results, one after another. */
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    /** What one thing in work may need of the heap; on a small heap fewer are in work. */
    private static final long BYTES_EACH = 16L << 20;

    private final int hands;
    private final ExecutorService pool;
    private final BooleanSupplier dismissed;

    /** As many hands as the machine has processors. */
    public Crew() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** As many hands as there are processors, fewer where the heap is small. */
    public Crew(int processors) {
        hands = (int) Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_EACH, 1, Math.max(1, processors));
        pool = Executors.newFixedThreadPool(hands, task -> {
            Thread thread = new Thread(task, "clausebook");
            thread.setDaemon(true);
            return thread;
        });
        dismissed = () -> false;
    }

    private Crew(Crew whole, BooleanSupplier dismissed) {
        this.hands = whole.hands;
        this.pool = whole.pool;
        this.dismissed = dismissed;
    }

    /** The same hands, for what is broken off once it is dismissed. */
    Crew until(BooleanSupplier dismissed) {
        return new Crew(this, dismissed);
    }

    /** The first failure in the order of the things is thrown, as it would be if they were done one by one. */
    public <T, R> void inOrder(Iterable<T> things, Step<T, R> step, Taker<R> taker) throws IOException {
        Iterator<T> rest = things.iterator();
        ArrayDeque<Future<R>> inWork = new ArrayDeque<>();
        AtomicBoolean stopped = new AtomicBoolean();
        try {
            while (rest.hasNext() || !inWork.isEmpty()) {
                if (dismissed.getAsBoolean()) {
                    throw new CancellationException();
                }
                while (rest.hasNext() && inWork.size() < hands * 2) {
                    T thing = rest.next();
                    inWork.addLast(pool.submit(() -> {
                        if (stopped.get()) {
                            throw new CancellationException();
                        }
                        return step.of(thing);
                    }));
                }
                taker.take(result(inWork.removeFirst()));
            }
        } finally {
            // After a failure nothing of this may go on while the caller clears up.
            stopped.set(true);
            inWork.forEach(Crew::waitFor);
        }
    }

    /** What came of it, or its failure. */
    static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        }
    }

    static void waitFor(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException | InterruptedException e) {
            // An earlier failure is being told.
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
