package clausebook.render;

/** Makes style sheets and scripts smaller by rules simple enough never to change what they do. */
final class Smaller {

    private Smaller() {}

    /**
     * Comments go; white space becomes one space, and none at all around braces and semicolons and behind colons and
     * commas. Quoted strings stay as they are.
     */
    static String css(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        int i = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                i = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                int end = css.indexOf(c, i + 1);
                int to = end < 0 ? css.length() : end + 1;
                kept.append(css, i, to);
                i = to;
            } else if (c == ' ' || c == '\n' || c == '\t') {
                if (!kept.isEmpty() && "{};:, ".indexOf(kept.charAt(kept.length() - 1)) < 0) {
                    kept.append(' ');
                }
                i++;
            } else {
                if ((c == '{' || c == '}' || c == ';') && endsWith(kept, ' ')) {
                    kept.setLength(kept.length() - 1);
                }
                if (c == '}' && endsWith(kept, ';')) {
                    kept.setLength(kept.length() - 1);
                }
                kept.append(c);
                i++;
            }
        }
        if (endsWith(kept, ' ')) {
            kept.setLength(kept.length() - 1);
        }
        return kept.toString();
    }

    /** Whole-line comments and indentation go; line ends stay, since a script may need them. */
    static String script(String script) {
        StringBuilder kept = new StringBuilder(script.length());
        script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(line -> {
                    if (!kept.isEmpty()) {
                        kept.append('\n');
                    }
                    kept.append(line);
                });
        return kept.toString();
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }
}
