package clausebook.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command as it was given.
 *
 * @param command which it is
 * @param given the options that were given, by name, with their values (a flag's is empty)
 * @param operands what else was given
 */
public record Line(Command command, Map<String, String> given, List<String> operands) {

    public Line {
        given = Map.copyOf(given);
        operands = List.copyOf(operands);
    }

    /** Whether an option was given. */
    public boolean has(CommandOption option) {
        return given.containsKey(option.name());
    }

    /** The value that was given, else the option's own, if it has one. */
    public Optional<String> value(CommandOption option) {
        return Optional.ofNullable(given.get(option.name()))
                .or(() -> Optional.of(option.fallback()).filter(fallback -> !fallback.isEmpty()));
    }

    /** The file or folder that an option names, of those that always have a value. */
    public Path path(CommandOption option) {
        return path(value(option).orElseThrow());
    }

    /** A file or folder named on this line. */
    public Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw wrong("\"" + name + "\" can be no file's name here: " + invalid.getReason());
        }
    }

    /** The whole number that an option gives. */
    public int number(CommandOption option, int least, int most) {
        String value = value(option).orElseThrow();
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw wrong("--%s is a number from %d to %d, not \"%s\"".formatted(option.name(), least, most, value));
    }

    /** What to throw when this line asks for what cannot be. */
    public WrongUsage wrong(String message) {
        return new WrongUsage(command, message);
    }
}
