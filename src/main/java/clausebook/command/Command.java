package clausebook.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command of the program, or the program by itself: what it is for, and what may be written behind its name.
 *
 * @param name as it is called: {@code clausebook build}
 * @param description what it does
 * @param options its options, in the order of their names
 * @param operands what else it must be given, if anything
 */
public record Command(String name, String description, List<CommandOption> options, Optional<Operands> operands) {

    /** What a command works on, one or more: {@code FILE...}. */
    public record Operands(String name, String description) {}

    public Command {
        options = List.copyOf(options);
    }

    /** A command with these options, and with those that every command has. */
    public static Command of(String name, String description, List<CommandOption> options) {
        List<CommandOption> all = new ArrayList<>(options);
        all.add(CommandOption.HELP);
        all.add(CommandOption.VERSION);
        all.sort((one, other) -> one.name().compareTo(other.name()));
        return new Command(name, description, all, Optional.empty());
    }

    /** The same command, which must be given at least one of these. */
    public Command taking(String operand, String about) {
        return new Command(name, description, options, Optional.of(new Operands(operand, about)));
    }

    /** What it is called by behind the program's name. */
    String word() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
