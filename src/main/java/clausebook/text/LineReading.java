package clausebook.text;

/** Someone who knows the language and the kind of document, and tells what lines show of themselves. */
public interface LineReading {

    LineSign of(String line);
}
