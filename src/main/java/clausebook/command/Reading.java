package clausebook.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Reads what stands behind a command's name. */
final class Reading {

    private Reading() {}

    static Request read(Command command, List<String> arguments) {
        try {
            CommandLine parsed = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options(command), arguments.toArray(String[]::new));
            if (parsed.hasOption(CommandOption.HELP.name())) {
                return new Request.ForHelp(command);
            }
            if (parsed.hasOption(CommandOption.VERSION.name())) {
                return new Request.ForVersion();
            }
            return new Request.ForWork(
                    new Line(command, given(command, parsed), operands(command, parsed.getArgList())));
        } catch (ParseException wrong) {
            if (asksForHelp(arguments)) {
                return new Request.ForHelp(command); // whoever asks how to write it need not have written it right
            }
            throw wrongUsage(command, wrong);
        }
    }

    private static Options options(Command command) {
        Options options = new Options();
        for (CommandOption option : command.options()) {
            String letter = option.letter().isEmpty() ? null : option.letter();
            options.addOption(Option.builder(letter)
                    .longOpt(option.name())
                    .hasArg(!option.isFlag())
                    .get());
        }
        return options;
    }

    private static Map<String, String> given(Command command, CommandLine parsed) {
        Map<String, String> given = new HashMap<>();
        for (Option option : parsed.getOptions()) {
            String value = option.getValue("");
            if (given.put(option.getLongOpt(), value) != null) {
                throw new WrongUsage(command, "Option '--" + option.getLongOpt() + "' is given more than once");
            }
        }
        return given;
    }

    private static List<String> operands(Command command, List<String> operands) {
        if (command.operands().isEmpty() && !operands.isEmpty()) {
            String all = "'" + String.join("', '", operands) + "'";
            throw new WrongUsage(
                    command, (operands.size() == 1 ? "Unexpected argument: " : "Unexpected arguments: ") + all);
        }
        if (command.operands().isPresent() && operands.isEmpty()) {
            throw new WrongUsage(
                    command, "Missing argument: " + command.operands().get().name());
        }
        return operands;
    }

    private static boolean asksForHelp(List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> options = end < 0 ? arguments : arguments.subList(0, end);
        return options.contains("--help") || options.contains("-h");
    }

    private static WrongUsage wrongUsage(Command command, ParseException wrong) {
        if (wrong instanceof MissingArgumentException missing) {
            String name = missing.getOption().getLongOpt();
            return command.options().stream()
                    .filter(option -> option.name().equals(name))
                    .map(option ->
                            new WrongUsage(command, "Option '--" + name + "' needs a value: " + option.written()))
                    .findFirst()
                    .orElseThrow();
        }
        if (!(wrong instanceof UnrecognizedOptionException unknown)) {
            return new WrongUsage(command, String.valueOf(wrong.getMessage()));
        }
        String written = unknown.getOption();
        String option = written.replaceFirst("=.*", "");
        List<String> names =
                command.options().stream().map(known -> "--" + known.name()).toList();
        if (names.contains(option)) {
            return new WrongUsage(command, "Option '" + option + "' takes no value: '" + written + "'");
        }
        return new WrongUsage(command, "Unknown option: '" + option + "'", Nearest.hint(option, names));
    }
}
