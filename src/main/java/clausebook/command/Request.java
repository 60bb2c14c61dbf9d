package clausebook.command;

/** What the command line asks for. */
public sealed interface Request {

    /** To be told how a command is used. */
    record ForHelp(Command command) implements Request {}

    /** To be told which version of the program this is. */
    record ForVersion() implements Request {}

    /** That a command does its work. */
    record ForWork(Line line) implements Request {}
}
