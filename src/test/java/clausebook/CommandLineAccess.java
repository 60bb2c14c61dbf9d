package clausebook;

import clausebook.build.Progress;
import clausebook.crew.Crew;
import clausebook.crew.Shelf;
import clausebook.verify.site.SiteCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Lets tests in other packages run the command inside their own process. */
public final class CommandLineAccess {

    private CommandLineAccess() {}

    public static int run(PrintWriter output, String... arguments) {
        return Main.run(output, output, arguments);
    }

    /** What a check of a finished site tells where there are so many processors. */
    public static SiteCheck.Report check(Path site, int processors) throws IOException {
        try (Crew crew = new Crew(processors);
                Shelf shelf = new Shelf(0)) {
            return CheckCommand.check(site, crew, shelf, Progress.SILENT);
        }
    }
}
