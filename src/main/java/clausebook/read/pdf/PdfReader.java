package clausebook.read.pdf;

import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Reader;
import clausebook.read.SourceFile;
import clausebook.read.SourceRefused;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a PDF. The library is let at the file only after its packed streams were seen to be of a sane size, on a thread
 * of its own with a deadline, and whatever it throws becomes a refusal. Nothing of the library is loaded before the first
 * PDF is met.
 */
public final class PdfReader implements Reader {

    private static final long SECONDS = 15;

    @Override
    public Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        FutureTask<Outcome<Optional<ReadSource>>> task = new FutureTask<>(() -> PdfSource.read(file, bytes, notes));
        Thread worker = new Thread(null, task, "pdf", 4L * 1024 * 1024);
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            return refused(file, Objects.requireNonNull(failure.getCause()));
        } catch (TimeoutException late) {
            worker.interrupt();
            return tooMuch(file);
        } catch (InterruptedException stopped) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            return tooMuch(file);
        }
    }

    private static Outcome<Optional<ReadSource>> refused(SourceFile file, Throwable cause) {
        if (cause instanceof SourceRefused refusal) {
            return refusal.outcome(file);
        }
        if (cause instanceof OutOfMemoryError || cause instanceof GlyphReader.TooMuch) {
            return tooMuch(file);
        }
        return new SourceRefused(
                        "pdf-unreadable",
                        "the file is damaged or no PDF at all: it cannot be read",
                        "open it in a viewer, and take the official file again")
                .outcome(file);
    }

    private static Outcome<Optional<ReadSource>> tooMuch(SourceFile file) {
        return new SourceRefused(
                        "pdf-too-large",
                        "reading this PDF takes more time or memory than any resolution needs",
                        "take the official file; a scan or a compilation cannot be read")
                .outcome(file);
    }
}
