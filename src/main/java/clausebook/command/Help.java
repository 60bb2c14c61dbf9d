package clausebook.command;

import java.util.ArrayList;
import java.util.List;

/** How the program or one of its commands is used, on lines that fit a terminal. */
final class Help {

    /** The last column that is written in. */
    private static final int WIDTH = 79;

    /** An option's name begins behind room for a letter. */
    private static final String NO_LETTER = "      ";

    /** A longer name stands on a line of its own. */
    private static final int LONG_NAME = 20;

    private static final int GAP = 3;
    private static final int HANGING = 2;

    private final Program program;
    private final Ink ink;

    Help(Program program, boolean colours) {
        this.program = program;
        this.ink = new Ink(colours);
    }

    String of(Command command) {
        StringBuilder help = new StringBuilder();
        synopsis(command, help);
        help.append(folded(command.description(), 0, 0)).append('\n');
        options(command, help);
        if (command.equals(program.self())) {
            commands(help);
            help.append('\n').append(folded(program.footer(), 0, 0)).append('\n');
        }
        return help.toString();
    }

    /** Letters first, then flags, then what takes a value. */
    private void synopsis(Command command, StringBuilder help) {
        StringBuilder letters = new StringBuilder();
        List<String> flags = new ArrayList<>();
        List<String> valued = new ArrayList<>();
        for (CommandOption option : command.options()) {
            if (!option.letter().isEmpty()) {
                letters.append(option.letter());
            } else {
                (option.isFlag() ? flags : valued).add("[" + option.written() + "]");
            }
        }
        List<String> all = new ArrayList<>(List.of("[-" + letters + "]"));
        all.addAll(flags);
        all.addAll(valued);
        String operand = operand(command);
        if (!operand.isEmpty()) {
            all.add(operand);
        }
        int column = "Usage: ".length() + command.name().length() + 1;
        String options = ink.options(folded(String.join(" ", all), column, column));
        help.append("Usage: ").append(ink.command(command.name())).append(' ');
        help.append(options.replace(operand, ink.operand(operand))).append('\n');
    }

    private String operand(Command command) {
        if (command.equals(program.self())) {
            return "[COMMAND]";
        }
        return command.operands().map(operands -> operands.name() + "...").orElse("");
    }

    private void options(Command command, StringBuilder help) {
        int longest = command.options().stream()
                .mapToInt(option -> option.written().length())
                .filter(length -> length <= LONG_NAME)
                .max()
                .orElse(0);
        int column = NO_LETTER.length() + longest + GAP;
        command.operands().ifPresent(operands -> {
            String name = operand(command);
            int width = NO_LETTER.length() + name.length();
            row(NO_LETTER + ink.operand(name), width, operands.description(), column, help);
        });
        for (CommandOption option : command.options()) {
            String name = (option.letter().isEmpty() ? NO_LETTER : "  -" + option.letter() + ", ") + option.written();
            row(ink.options(name), name.length(), option.description(), column, help);
        }
    }

    private void commands(StringBuilder help) {
        help.append("Commands:\n");
        int longest = program.commands().stream()
                .mapToInt(command -> command.word().length())
                .max()
                .orElse(0);
        for (Command command : program.commands()) {
            String name = "  " + ink.command(command.word());
            row(name, 2 + command.word().length(), command.description(), 2 + longest + 2, help);
        }
    }

    /** @param width how many columns the name takes */
    private static void row(String name, int width, String description, int column, StringBuilder help) {
        boolean beside = width + 2 <= column;
        help.append(name).append(beside ? " ".repeat(column - width) : "\n" + " ".repeat(column));
        help.append(folded(description, column, column + HANGING)).append('\n');
    }

    /** Folds a text that begins in one column and goes on in another. */
    static String folded(String text, int column, int hanging) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.split("\n")) {
            folded.append(folded.isEmpty() ? "" : "\n" + " ".repeat(column));
            int at = column;
            for (String word : line.split(" ")) {
                boolean first = at == column;
                if (!first && at + 1 + word.length() > WIDTH) {
                    folded.append('\n').append(" ".repeat(hanging));
                    at = hanging;
                } else if (!first) {
                    folded.append(' ');
                    at++;
                }
                folded.append(word);
                at += word.length();
            }
        }
        return folded.toString();
    }
}
