package clausebook.command;

/**
 * An option of a command: a flag, or one that takes a value.
 *
 * @param name its name, without dashes
 * @param letter its short form, without a dash, or empty
 * @param value what stands for its value in the help; empty for a flag
 * @param fallback its value where none is given, or empty
 * @param description what it does; a line feed begins a new line of the help
 */
public record CommandOption(String name, String letter, String value, String fallback, String description) {

    static final CommandOption HELP = new CommandOption("help", "h", "", "", "Show this help message and exit.");
    static final CommandOption VERSION =
            new CommandOption("version", "V", "", "", "Print version information and exit.");

    /** An option that is given or not. */
    public static CommandOption flag(String name, String description) {
        return new CommandOption(name, "", "", "", description);
    }

    /** An option that takes a value. */
    public static CommandOption valued(String name, String value, String description) {
        return new CommandOption(name, "", value, "", description);
    }

    /** An option that takes a value and has one where none is given; the help says which. */
    public static CommandOption valued(String name, String value, String fallback, String description) {
        return new CommandOption(name, "", value, fallback, description + " (default: " + fallback + ").");
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    /** As it is written: {@code --strict}, {@code --out=<out>}. */
    String written() {
        return isFlag() ? "--" + name : "--" + name + "=<" + value + ">";
    }
}
