package clausebook.build;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A broken disk or a bug: what is told of it. The content's own errors are problems, never faults. */
public final class Fault {

    /** Input/output or an internal fault. */
    public static final int EXIT_CODE = 3;

    private Fault() {}

    /** The fault as a problem, for those who read problems by program. */
    public static Problem problem(Throwable fault) {
        Throwable cause = causeOf(fault);
        String file =
                cause instanceof FileSystemException disk && disk.getFile() != null ? disk.getFile() : "clausebook";
        String hint = "report it with the source that caused it";
        if (cause instanceof NoSuchFileException) {
            hint = "name the folder that is meant with --content, --templates or --out, and run the command again";
        } else if (cause instanceof java.io.IOException) {
            hint = "mend the disk or its permissions, and run the command again";
        }
        return Problem.error("fault", Place.of(file), tell(fault), hint);
    }

    /** One line for a fault of the disk; a bug is told with where it happened, since nobody can mend it otherwise. */
    public static String tell(Throwable fault) {
        Throwable cause = causeOf(fault);
        if (cause instanceof AccessDeniedException denied) {
            return "clausebook: " + denied.getFile() + ": may not be read or written; check the permissions";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "clausebook: " + missing.getFile() + ": is not there; name the one that is meant";
        }
        if (cause instanceof FileSystemException disk) {
            String reason = disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason();
            return "clausebook: " + disk.getFile() + ": " + reason;
        }
        if (cause instanceof java.io.IOException) {
            return "clausebook: " + cause.getMessage();
        }
        if (cause instanceof OutOfMemoryError) {
            return "clausebook: the memory given to the program is not enough for this content;"
                    + " the site was not touched; give more, for instance CLAUSEBOOK_JAVA_OPTS=-Xmx1g";
        }
        if (cause instanceof StackOverflowError) {
            return "clausebook: the content is nested too deeply for the program; the site was not touched;"
                    + " please report it with the source that caused it";
        }
        StringBuilder told = new StringBuilder("clausebook: internal fault: ").append(cause);
        for (StackTraceElement step : cause.getStackTrace()) {
            if (step.getClassName().startsWith("clausebook.")) {
                told.append(System.lineSeparator()).append("  at ").append(step);
            }
        }
        return told.append(System.lineSeparator())
                .append("  This is a bug; the site was not touched. Please report it with the source that caused it.")
                .toString();
    }

    private static Throwable causeOf(Throwable fault) {
        return fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null
                ? unchecked.getCause()
                : fault;
    }
}
