package clausebook.command;

import java.util.List;

/**
 * The program as it is called from a command line.
 *
 * @param self the program without a command: its name, what it is for, the options that it has by itself
 * @param commands what it can do
 * @param asked what to say to somebody who names no command
 * @param footer what stands last in its help
 */
public record Program(Command self, List<Command> commands, String asked, String footer) {

    private static final String HELP = "help";

    public Program {
        commands = List.copyOf(commands);
    }

    /** What the arguments ask for. */
    public Request read(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new WrongUsage(self, asked);
        }
        String first = arguments.get(0);
        for (Command command : commands) {
            if (command.word().equals(first)) {
                return Reading.read(command, arguments.subList(1, arguments.size()));
            }
        }
        if (first.equals(HELP)) {
            return help(arguments.subList(1, arguments.size()));
        }
        if (!first.startsWith("-")) {
            throw unknown(first);
        }
        Request request = Reading.read(self, arguments);
        if (request instanceof Request.ForWork) {
            throw new WrongUsage(self, asked);
        }
        return request;
    }

    /** {@code help} and {@code help build}: what people type who do not know the options yet. */
    private Request help(List<String> names) {
        if (names.size() > 1) {
            throw new WrongUsage(self, HELP + " takes the name of one command");
        }
        Command meant = names.isEmpty() ? self : named(names.get(0));
        return new Request.ForHelp(meant);
    }

    private Command named(String name) {
        return commands.stream()
                .filter(command -> command.word().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private WrongUsage unknown(String name) {
        List<String> names = commands.stream().map(Command::word).toList();
        String hint = Nearest.hint(name, names).replace(": ", ": " + self.name() + " ");
        return new WrongUsage(self, "Unknown command: '" + name + "'", hint);
    }

    /** How a command is used. */
    public String help(Command command, boolean colours) {
        return new Help(this, colours).of(command);
    }

    /** What is wrong, with what was probably meant, or else with the command's help. */
    public String tell(WrongUsage wrong, boolean colours) {
        String message =
                new Ink(colours).error(wrong.getMessage() + (wrong.hint().isEmpty() ? "" : "\n" + wrong.hint()));
        return message + "\n" + (wrong.hint().isEmpty() ? help(wrong.command(), colours) : "");
    }
}
