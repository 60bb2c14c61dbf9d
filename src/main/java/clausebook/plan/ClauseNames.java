package clausebook.plan;

import clausebook.model.Clause;
import clausebook.un.Language;
import clausebook.un.OrdinalWords;
import clausebook.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause is called in the interface's words ({@code 第23段}, {@code 序言部分第5段}) and in a citation.
 *
 * <p>The name is read from the clause's id, which is the same in every language: so a clause can be named where only its
 * id is at hand, as in the list of those that cite it.
 */
final class ClauseNames {

    private static final Pattern ID =
            Pattern.compile("(?:annex([0-9]+)-)?(?:sec([0-9]+)-)?(pp|op|p)([0-9]+)((?:bis|ter|quater)?)((?:-[a-z]+)*)");

    private ClauseNames() {}

    /** In full: the heading of a clause page. */
    static String full(Words words, String id) {
        return name(words, id, "clause.");
    }

    /** In short: what stands in lists and margins. */
    static String brief(Words words, String id) {
        return name(words, id, "clause.short.");
    }

    /** As a citation in a language writes it: {@code 第 23 段}, {@code 序言部分第五段}, {@code para. 23}. */
    static String cited(Words words, Language language, Clause clause) {
        return isSole(clause) ? words.of("clause.sole") : cited(words, language, clause.id());
    }

    private static String cited(Words words, Language language, String id) {
        Matcher parts = ID.matcher(id);
        if (parts.matches() && parts.group(3).equals("pp")) {
            String ordinal = OrdinalWords.of(language, Integer.parseInt(parts.group(4)));
            return prefixed(words, parts, words.of("cite.clause.pp", ordinal));
        }
        return name(words, id, "cite.clause.");
    }

    /** The name of a clause at hand, which knows whether its number is printed at all. */
    static String brief(Words words, Clause clause) {
        return isSole(clause) ? words.of("clause.short.sole") : brief(words, clause.id());
    }

    static String full(Words words, Clause clause) {
        return isSole(clause) ? words.of("clause.sole") : full(words, clause.id());
    }

    private static boolean isSole(Clause clause) {
        return clause instanceof Clause.OperativeParagraph operative
                && operative.number().isEmpty();
    }

    private static String name(Words words, String id, String keys) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return id;
        }
        String suffix = parts.group(5).isEmpty() ? "" : " " + parts.group(5);
        String number = parts.group(4) + suffix + items(parts.group(6));
        return prefixed(words, parts, words.of(keys + parts.group(3), number));
    }

    private static String prefixed(Words words, Matcher parts, String name) {
        String withSection = parts.group(2) == null ? name : words.of("clause.insection", parts.group(2), name);
        return parts.group(1) == null ? withSection : words.of("clause.inannex", parts.group(1), withSection);
    }

    /** {@code -a-i} is (a)(i), the degrees as the UN Editorial Manual writes them. */
    private static String items(String steps) {
        StringBuilder written = new StringBuilder();
        for (String step : steps.split("-")) {
            if (!step.isEmpty()) {
                written.append('(').append(step).append(')');
            }
        }
        return written.toString();
    }
}
