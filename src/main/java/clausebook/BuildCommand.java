package clausebook;

import clausebook.build.BuildSettings;
import clausebook.build.Pipeline;
import clausebook.build.Progress;
import clausebook.build.Result;
import clausebook.command.Command;
import clausebook.command.CommandOption;
import clausebook.command.Line;
import java.io.IOException;
import java.io.PrintWriter;

/** {@code clausebook build}: makes the site, or leaves the old one whole. */
final class BuildCommand implements Task {

    private static final CommandOption LINK = CommandOption.flag(
            "link",
            "Publish into a folder of its own and switch one symbolic link: for servers that are read meanwhile.");
    private static final CommandOption PROGRESS = CommandOption.flag(
            "progress", "Tell how far the build has come, also where standard error is no terminal.");

    private static final Command COMMAND = Command.of(
            "clausebook build",
            "Builds the site from content/ into site/, all or nothing.",
            BuildOptions.and(Telling.JSON, LINK, PROGRESS));

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public int run(Line line, PrintWriter out, PrintWriter err) throws IOException {
        BuildSettings settings = BuildOptions.settings(line, line.has(LINK));
        Result result = new Pipeline(settings, Progress.of(err, line.has(PROGRESS))).build();
        return Telling.of(line, out, err).tellAll(result);
    }
}
