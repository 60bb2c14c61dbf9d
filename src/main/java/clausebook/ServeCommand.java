package clausebook;

import clausebook.build.BuildSettings;
import clausebook.build.Fault;
import clausebook.build.OpenWorkshop;
import clausebook.build.Pipeline;
import clausebook.build.Progress;
import clausebook.command.Command;
import clausebook.command.CommandOption;
import clausebook.command.Line;
import clausebook.serve.PreviewRefused;
import clausebook.serve.PreviewServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code clausebook serve}: a preview on this machine that builds again whenever something changes. */
final class ServeCommand implements Task {

    private static final int LAST_PORT = 0xFFFF;

    private static final CommandOption PORT = CommandOption.valued("port", "port", "8080", "Where to listen");

    private static final Command COMMAND = Command.of(
            "clausebook serve",
            "Shows the site on this machine, and builds it again whenever content or templates change.",
            BuildOptions.and(PORT));

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public int run(Line line, PrintWriter out, PrintWriter err) throws IOException {
        BuildSettings settings = BuildOptions.settings(line, false);
        int port = line.number(PORT, 0, LAST_PORT);
        Telling telling = Telling.plain(out, err);
        OpenWorkshop room = new OpenWorkshop(settings);
        build(settings, room, telling);
        PrintStream terminal = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try (PreviewServer server = PreviewServer.start(
                settings.out(),
                List.of(settings.content(), settings.templates()),
                () -> build(settings, room, telling),
                terminal,
                port)) {
            out.println("Look at " + server.url() + " (end with Ctrl-C)");
            out.flush();
            server.serveUntilStopped();
            return 0;
        } catch (PreviewRefused refused) {
            telling.tell(refused.problem());
            return Fault.EXIT_CODE;
        }
    }

    private static void build(BuildSettings settings, OpenWorkshop room, Telling telling) {
        try {
            telling.tellAll(new Pipeline(settings, Progress.SILENT, room).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.leave();
        }
    }
}
