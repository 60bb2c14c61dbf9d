package clausebook.build;

import clausebook.command.Terminal;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells on a long build or check how far it has come, and about how long it will still take. What is told goes to a person only;
 * nothing that is made depends on it or on the clock.
 */
public final class Progress {

    /** Says nothing. */
    public static final Progress SILENT = new Progress(null, false);

    private static final long MILLION = 1_000_000;
    private static final long QUIET_MILLISECONDS = 2_000;
    private static final long STEP_MILLISECONDS = 250;
    private static final long LINE_MILLISECONDS = 5_000;

    private final @Nullable PrintWriter to;
    private final boolean terminal;
    private String what = "";
    private int all;
    private int done;
    private long began;
    private long told;
    private int width;

    private Progress(@Nullable PrintWriter to, boolean terminal) {
        this.to = to;
        this.terminal = terminal;
    }

    /** As the launcher knows whether standard error is a terminal; elsewhere only where it is asked for. */
    public static Progress of(PrintWriter err, boolean asked) {
        boolean terminal = Terminal.ERR.isTold();
        return terminal || asked ? to(err, terminal) : SILENT;
    }

    /** @param terminal whether a line can be written over; else a new one is written now and then */
    static Progress to(PrintWriter err, boolean terminal) {
        return new Progress(err, terminal);
    }

    /** Begins a step over so many things. */
    public void begin(String step, int things) {
        what = step;
        all = things;
        done = 0;
        began = milliseconds();
        told = began + QUIET_MILLISECONDS - (terminal ? STEP_MILLISECONDS : LINE_MILLISECONDS);
    }

    /** One thing is done. */
    public void one() {
        done++;
        long now = to == null ? 0 : milliseconds();
        if (to != null && now - told >= (terminal ? STEP_MILLISECONDS : LINE_MILLISECONDS)) {
            told = now;
            tell(now - began);
        }
    }

    private void tell(long taken) {
        long left = taken * (all - done) / Math.max(1, done) / 1000;
        write("%s %d of %d, about %s left".formatted(what, done, all, time(left)));
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    private void write(String line) {
        PrintWriter out = Objects.requireNonNull(to);
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Takes the line away. */
    public void end() {
        if (to != null && width > 0) {
            to.print("\r" + " ".repeat(width) + "\r");
            to.flush();
            width = 0;
        }
    }

    private static long milliseconds() {
        return System.nanoTime() / MILLION;
    }
}
