package clausebook.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of a document. Word keeps the numbers of its lists as rules and computes them when it shows the page, so they
 * are computed here in the same way: they are on the printed page, though not in the file's text.
 */
final class Numbering implements WordXml.Visitor {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        /** The level, counted from one, behind whose paragraphs this one starts anew: 0 for none, -1 for any above. */
        private int restart = -1;

        private boolean startsAnewBehind(int above) {
            return restart < 0 || above < restart;
        }
    }

    private static final class Concrete {
        private String definition = "";
        private final Map<Integer, Level> overrides = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, Concrete> lists = new HashMap<>();
    private final Map<String, int[]> counters = new TreeMap<>();
    /** Levels of lists that have been used, as list and level. */
    private final Set<String> begun = new HashSet<>();

    private Map<Integer, Level> definition = new HashMap<>();
    private Concrete list = new Concrete();
    private Level level = new Level();
    private String definitionId = "";
    private int overridden = -1;

    @Override
    public void start(String name, WordXml.Attributes attributes) {
        String value = attributes.get("val", "");
        switch (name) {
            case "abstractNum" -> {
                definitionId = attributes.get("abstractNumId", "");
                definition = new HashMap<>();
                definitions.put(definitionId, definition);
            }
            case "lvl" -> {
                level = new Level();
                (overridden >= 0 ? list.overrides : definition).put(number(attributes.get("ilvl", "0"), 0), level);
            }
            case "start" -> level.start = number(value, 1);
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value;
            case "lvlRestart" -> level.restart = number(value, -1);
            case "numStyleLink" -> byStyle.put(definitionId, value);
            case "num" -> {
                list = new Concrete();
                lists.put(attributes.get("numId", ""), list);
            }
            case "abstractNumId" -> list.definition = value;
            case "lvlOverride" -> overridden = number(attributes.get("ilvl", "0"), 0);
            case "startOverride" -> list.starts.put(overridden, number(value, 1));
            default -> {}
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
        if (name.equals("lvlOverride")) {
            overridden = -1;
        }
    }

    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** What stands before the next paragraph of a list; empty where the list has no number there. */
    Optional<String> next(String listId, int atLevel, Styles styles) {
        Concrete concrete = lists.get(listId);
        if (concrete == null || listId.equals("0") || atLevel < 0 || atLevel >= LEVELS) {
            return Optional.empty();
        }
        String id = concrete.definition;
        String linked = byStyle.get(id);
        if (linked != null) {
            Concrete other = lists.get(styles.list(linked).orElse(""));
            id = other == null ? id : other.definition;
        }
        int[] counter = counters.computeIfAbsent(id, key -> unstarted());
        // A list starts a level anew where it first uses it, and leaves alone the others, which lists of one definition
        // share.
        if (concrete.starts.containsKey(atLevel) && begun.add(listId + " " + atLevel)) {
            counter[atLevel] = -1;
        }
        for (int i = 0; i <= atLevel; i++) {
            if (counter[i] < 0) {
                counter[i] = start(concrete, id, i) - (i == atLevel ? 1 : 0);
            }
        }
        counter[atLevel]++;
        for (int i = atLevel + 1; i < LEVELS; i++) {
            if (level(concrete, id, i).startsAnewBehind(atLevel)) {
                counter[i] = -1;
            }
        }
        return text(concrete, id, atLevel, counter);
    }

    private static int[] unstarted() {
        int[] counter = new int[LEVELS];
        java.util.Arrays.fill(counter, -1);
        return counter;
    }

    private int start(Concrete concrete, String id, int at) {
        return concrete.starts.getOrDefault(at, level(concrete, id, at).start);
    }

    private Level level(Concrete concrete, String id, int at) {
        Level own = concrete.overrides.get(at);
        return own != null ? own : definitions.getOrDefault(id, Map.of()).getOrDefault(at, new Level());
    }

    private Optional<String> text(Concrete concrete, String id, int at, int[] counter) {
        Level shown = level(concrete, id, at);
        if (shown.format.equals("bullet")) {
            return Optional.of("•");
        }
        if (shown.format.equals("none") || shown.text.isBlank()) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(shown.text);
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            int of = place.group(1).charAt(0) - '1';
            Optional<String> number = NumberFormats.show(
                    level(concrete, id, of).format, counter[of] < 0 ? start(concrete, id, of) : counter[of]);
            if (number.isEmpty()) {
                return Optional.of(UNKNOWN);
            }
            place.appendReplacement(text, Matcher.quoteReplacement(number.get()));
        }
        return Optional.of(place.appendTail(text).toString());
    }

    /** Stands for a number in a form that is not known here; it is never guessed. */
    static final String UNKNOWN = "\uFFFD";
}
