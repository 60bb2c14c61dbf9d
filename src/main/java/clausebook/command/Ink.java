package clausebook.command;

import java.util.regex.Pattern;

/** Sets what a person should find at a glance into a terminal's colours, or leaves it as it is. */
record Ink(boolean colours) {

    private static final String COMMAND = "1";
    private static final String OPTION = "33";
    private static final String VALUE = "3";
    private static final String ERROR = "31;1";

    String command(String words) {
        return set(COMMAND, words);
    }

    String operand(String words) {
        return set(OPTION, words);
    }

    String error(String words) {
        return set(ERROR, words);
    }

    /** A line or a piece of one that shows how options are written. */
    String options(String written) {
        if (!colours) {
            return written;
        }
        String values = Pattern.compile("<[^<>]+>").matcher(written).replaceAll(value -> set(VALUE, value.group()));
        return Pattern.compile("--?\\w[\\w-]*").matcher(values).replaceAll(option -> set(OPTION, option.group()));
    }

    private String set(String code, String words) {
        return colours && !words.isEmpty() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
    }
}
