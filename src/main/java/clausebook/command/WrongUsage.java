package clausebook.command;

/** What is written on the command line cannot be done as it is written. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Command command;
    private final String hint;

    WrongUsage(Command command, String message) {
        this(command, message, "");
    }

    /** @param hint what was probably meant, or nothing: then the command's help says what there is */
    WrongUsage(Command command, String message, String hint) {
        super(message, null, false, false);
        this.command = command;
        this.hint = hint;
    }

    Command command() {
        return command;
    }

    String hint() {
        return hint;
    }
}
