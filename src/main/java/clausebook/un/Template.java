package clausebook.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of fixed wording with parts that change, such as <code>第{ordinal}届会议</code>; compared squeezed. */
public final class Template {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final String NUMBER = "(?:[0-9]{1,6}|[〇○零一二三四五六七八九十百千]{1,8})";

    /** 54th, 54ª, 54.ª, 54a., 1re, 54e, 54-е, 54-м. */
    private static final String ENDINGS = "(?:st|nd|rd|th|\\.?[aªoº]\\.?|e|re|ère|ème|-[а-я]{1,2})?";

    private static final String LETTER = "[a-zа-я甲乙丙丁戊己庚]|الف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء";

    private final Pattern pattern;
    private final List<String> parts;
    /** What every fitting line begins and ends with: most lines are told apart without the pattern. */
    private final String start;

    private final String end;
    /** The longest words that every fitting line holds. */
    private final String middle;

    private Template(String line, Pattern pattern, List<String> parts) {
        this.start = Folding.squeeze(line.substring(0, line.indexOf('{') < 0 ? line.length() : line.indexOf('{')));
        this.end = Folding.squeeze(line.substring(line.lastIndexOf('}') + 1));
        this.middle = longest(line);
        this.pattern = pattern;
        this.parts = parts;
    }

    private static String longest(String line) {
        String longest = "";
        for (String words : PART.split(line)) {
            String squeezed = Folding.squeeze(words);
            longest = squeezed.length() > longest.length() ? squeezed : longest;
        }
        return longest;
    }

    /** The parts of a template that depend on the language. */
    record Parts(String date, List<String> organs, List<String> languages, List<String> counts) {}

    /** The words found for the parts, in the order in which they stand; squeezed. */
    public record Match(List<String> names, List<String> words, int start, int end) {

        public Match {
            names = List.copyOf(names);
            words = List.copyOf(words);
        }

        /** The words for the first part of this name. */
        public Optional<String> get(String name) {
            int index = names.indexOf(name);
            return index < 0 ? Optional.empty() : Optional.of(words.get(index));
        }

        /** The words for every part of this name. */
        public List<String> all(String name) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equals(name)) {
                    found.add(words.get(i));
                }
            }
            return found;
        }
    }

    static List<Template> all(List<String> lines, Parts parts) {
        return lines.stream().map(line -> of(line, parts)).toList();
    }

    static Template of(String line, Parts known) {
        Matcher part = PART.matcher(line);
        StringBuilder expression = new StringBuilder();
        List<String> names = new ArrayList<>();
        int from = 0;
        while (part.find()) {
            expression.append(literal(line.substring(from, part.start())));
            expression.append('(').append(expression(part.group(1), known)).append(')');
            if (part.group(1).equals("nth")) {
                // The ending belongs to the line, not to the number.
                expression.append(ENDINGS);
            }
            names.add(part.group(1).equals("nth") ? "number" : part.group(1));
            from = part.end();
        }
        expression.append(literal(line.substring(from)));
        return new Template(line, Pattern.compile(expression.toString()), List.copyOf(names));
    }

    private static String literal(String words) {
        String squeezed = Folding.squeeze(words);
        return squeezed.isEmpty() ? words.isEmpty() ? "" : " ?" : Pattern.quote(squeezed);
    }

    private static String expression(String part, Parts known) {
        return switch (part) {
            case "date" -> known.date();
            case "organ" -> alternatives(known.organs());
            case "language" -> alternatives(known.languages());
            case "count" -> known.counts().isEmpty() ? NUMBER : NUMBER + "|" + alternatives(known.counts());
            case "number", "nth" -> NUMBER;
            case "letter" -> LETTER;
            case "ordinal" -> ".{1,60}?";
            case "items" -> AgendaItems.EXPRESSION;
            case "security" -> "[0-9]{1,4}\\([12][0-9]{3}\\)";
            case "resolution" ->
                "[0-9]{1,4}(?:/[0-9]{1,4})?(?: ?[a-z])?(?:\\((?:e?s-)?[0-9ivxlc]{1,8}\\)|\\((?:د|دا|داط)-[0-9]{1,2}\\))?(?: ?[a-z])?";
            case "any" -> ".{0,200}?";
            default -> throw new IllegalArgumentException("no such part of a template: " + part);
        };
    }

    private static String alternatives(List<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList());
    }

    /** What every fitting line begins with; nothing where it begins with a part that changes. */
    String start() {
        return start;
    }

    /** The parts, if the whole of a squeezed line fits. */
    Optional<Match> match(String squeezed) {
        if (!squeezed.startsWith(start) || !squeezed.endsWith(end) || !squeezed.contains(middle)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(squeezed);
        return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
    }

    /** The parts, at the first place of a squeezed text that fits. */
    Optional<Match> find(String squeezed) {
        if (!squeezed.contains(middle)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(squeezed);
        return matcher.find() ? Optional.of(read(matcher)) : Optional.empty();
    }

    private Match read(Matcher matcher) {
        List<String> words = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            words.add(matcher.group(group) == null ? "" : matcher.group(group));
        }
        return new Match(parts, words, matcher.start(), matcher.end());
    }
}
