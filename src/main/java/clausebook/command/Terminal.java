package clausebook.command;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person may read what is printed. The launcher knows of each stream whether it leads to a terminal and says so
 * ({@code -Dclausebook.terminal=out,err}); where nothing is said, the JVM is asked, which knows of both together.
 */
public enum Terminal {
    OUT("out"),
    ERR("err");

    private final String stream;

    Terminal(String stream) {
        this.stream = stream;
    }

    /** Whether the launcher says that this stream leads to a terminal. */
    public boolean isTold() {
        return isTold(System.getProperty("clausebook.terminal"));
    }

    /** Whether colours may be printed on this stream. */
    public boolean hasColours() {
        return hasColours(System.getProperty("clausebook.terminal"), System.getenv());
    }

    /** @param told what the launcher says, if anything */
    boolean hasColours(@Nullable String told, Map<String, String> environment) {
        if (environment.containsKey("NO_COLOR")) {
            return false;
        }
        return told == null ? isConsole() : isTold(told);
    }

    private boolean isTold(@Nullable String told) {
        return told != null && told.contains(stream);
    }

    /** Older terminals of Windows print the codes of colours as they are. */
    private static boolean isConsole() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return false;
        }
        Console console = System.console();
        try {
            // From Java 22 on there is a console even where there is no terminal.
            return console != null
                    && (Runtime.version().feature() < 22
                            || (boolean) Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
