package clausebook.un;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one language writes dates: its forms, such as <code>{day} {month} {year}</code>, and its names of months. Months
 * that have no names (Chinese) are numbers. All repetitions are bounded, so a search is linear.
 */
final class DateForms {

    private static final String SPACE = "[ \\t\\n]{0,3}";
    private static final String CHINESE = "〇零○一二三四五六七八九";
    private static final String YEAR = "(?:[12][0-9]{3}|[" + CHINESE + "]{4})";
    private static final String DAY = "(?:[0-3]?[0-9]|[" + CHINESE + "十]{1,3})(?:er|º|°|st|nd|rd|th)?";
    private static final String NUMBERED_MONTH = "(?:[01]?[0-9]|[" + CHINESE + "十]{1,2})";
    private static final int LONGEST_MONTH = 28;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(year|month|day)}| ");

    private final List<String> forms;
    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private final Pattern pattern;
    /** What a date may begin with, figures apart. */
    private final String firstLetters;

    /**
     * @param forms longer ones first where two can begin at the same place
     * @param monthNames twelve lists of spellings, or none where months are numbers
     */
    DateForms(List<String> forms, List<List<String>> monthNames) {
        this.forms = List.copyOf(forms);
        for (int month = 0; month < monthNames.size(); month++) {
            for (String name : monthNames.get(month)) {
                months.put(Folding.squeeze(name), month + 1);
                spellings.add(Folding.fold(name));
            }
        }
        this.pattern = Pattern.compile(alternatives(true));
        StringBuilder first = new StringBuilder(months.isEmpty() ? CHINESE + "十" : "");
        if (forms.stream().anyMatch(form -> form.startsWith("{month}"))) {
            spellings.forEach(name -> first.append(name.charAt(0)));
        }
        // A form may begin with words of its own.
        forms.stream()
                .filter(form -> !form.startsWith("{"))
                .forEach(form -> first.append(Folding.fold(form.charAt(0))));
        this.firstLetters = first.toString();
    }

    /** A regular expression for any date in these forms, without groups, for use inside a longer pattern. */
    String expression() {
        return "(?:" + alternatives(false) + ")";
    }

    private String alternatives(boolean grouped) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            all.add(alternative(forms.get(i), grouped ? i : -1));
        }
        return String.join("|", all);
    }

    private String alternative(String form, int index) {
        StringBuilder expression = new StringBuilder();
        // A date inside a longer number or word is none. Squeezed text may have a letter before a day or year.
        expression.append(form.startsWith("{month}") && !months.isEmpty() ? "(?<![a-zà-ÿа-яё])" : "(?<![0-9])");
        Matcher placeholder = PLACEHOLDER.matcher(form);
        int from = 0;
        while (placeholder.find()) {
            appendLiteral(expression, form.substring(from, placeholder.start()));
            String name = placeholder.group(1);
            if (name != null) {
                String part = switch (name) {
                    case "year" -> YEAR;
                    case "day" -> DAY;
                    default -> months.isEmpty() ? NUMBERED_MONTH : monthNames();
                };
                expression
                        .append(index < 0 ? "(?:" : "(?<" + name + index + ">")
                        .append(part)
                        .append(')');
                expression.append(SPACE);
            }
            from = placeholder.end();
        }
        appendLiteral(expression, form.substring(from));
        // The last part takes no white space behind it, and no digit may follow.
        if (expression.toString().endsWith(SPACE)) {
            expression.setLength(expression.length() - SPACE.length());
            expression.append("(?![0-9])");
        }
        return expression.toString();
    }

    private static void appendLiteral(StringBuilder expression, String literal) {
        if (!literal.isEmpty()) {
            String last = literal.substring(literal.length() - 1);
            expression.append(Pattern.quote(Folding.fold(literal)));
            expression.append(last.equals("日") ? "" : SPACE);
        }
    }

    private String monthNames() {
        List<String> names = new ArrayList<>(spellings);
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return "(?:" + String.join("|", names.stream().map(DateForms::spaced).toList()) + ")";
    }

    /** Names of several parts (كانون الأول/ديسمبر) may have white space between them, or lack it. */
    private static String spaced(String name) {
        return Pattern.quote(name)
                .replace(" ", "\\E" + SPACE + "\\Q")
                .replace("/", "\\E" + SPACE + "/" + SPACE + "\\Q");
    }

    /** The first date at or behind an index. */
    Optional<PrintedDate> find(String text, int from) {
        return find(new FoldedView(text), from);
    }

    private Optional<PrintedDate> find(CharSequence view, int from) {
        Matcher matcher = null;
        for (int at = from; at < view.length(); at++) {
            if (!mayBegin(view, at)) {
                continue;
            }
            matcher = matcher == null
                    ? pattern.matcher(view).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher;
            matcher.region(at, view.length());
            Optional<PrintedDate> read = matcher.lookingAt() ? read(matcher) : Optional.empty();
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Every date of a text, in order; none overlaps another. */
    java.util.List<PrintedDate> all(String text) {
        List<PrintedDate> found = new ArrayList<>();
        String view = Folding.fold(text);
        Optional<PrintedDate> next = find(view, 0);
        while (next.isPresent()) {
            found.add(next.get());
            next = find(view, next.get().end());
        }
        return List.copyOf(found);
    }

    /** The date that a text begins with. */
    Optional<PrintedDate> first(String text) {
        FoldedView view = new FoldedView(text);
        if (text.isEmpty() || !mayBegin(view, 0)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(view);
        return matcher.lookingAt() ? read(matcher) : Optional.empty();
    }

    /** A date begins with figures, or with the name of a month where a form does; nowhere else need one be looked for. */
    private boolean mayBegin(CharSequence view, int at) {
        char unit = view.charAt(at);
        if (unit >= '0' && unit <= '9') {
            char before = at == 0 ? ' ' : view.charAt(at - 1);
            return (before < '0' || before > '9') && wordFollows(view, at);
        }
        char before = at == 0 ? ' ' : view.charAt(at - 1);
        if (firstLetters.indexOf(unit) < 0) {
            return false;
        }
        if (months.isEmpty()) {
            // A numeral is read from its beginning.
            return firstLetters.indexOf(before) < 0;
        }
        boolean begins = !WordEdges.isWordUnit(before) || (before >= '0' && before <= '9');
        return begins && figuresFollow(view, at + 1);
    }

    /** Behind the figures that begin a date stands a word, or the sign of an ordinal; no stroke, comma or bracket. */
    private static boolean wordFollows(CharSequence view, int from) {
        int at = from;
        while (at < view.length() && at < from + 12 && isFigureOrSpace(view.charAt(at))) {
            at++;
        }
        if (at == view.length()) {
            return false;
        }
        char unit = view.charAt(at);
        return WordEdges.isWordUnit(unit) || unit == 'º' || unit == '°' || unit >= 0x2E80;
    }

    private static boolean isFigureOrSpace(char unit) {
        return (unit >= '0' && unit <= '9') || clausebook.text.WhiteSpace.is(unit);
    }

    /** Behind the name of a month stand figures. */
    private static boolean figuresFollow(CharSequence view, int from) {
        for (int i = from; i < Math.min(view.length(), from + LONGEST_MONTH); i++) {
            if (view.charAt(i) >= '0' && view.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private Optional<PrintedDate> read(Matcher matcher) {
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            OptionalInt year = part(matcher, form, "year", i);
            OptionalInt month = part(matcher, form, "month", i);
            OptionalInt day = part(matcher, form, "day", i);
            if (year.isEmpty() && month.isEmpty()) {
                continue;
            }
            boolean real = (month.isEmpty() || (month.getAsInt() >= 1 && month.getAsInt() <= 12))
                    && (day.isEmpty() || (day.getAsInt() >= 1 && day.getAsInt() <= 31));
            int end = matcher.end();
            while (end > matcher.start() && matcher.group().charAt(end - 1 - matcher.start()) == ' ') {
                end--;
            }
            return real ? Optional.of(new PrintedDate(matcher.start(), end, year, month, day)) : Optional.empty();
        }
        return Optional.empty();
    }

    private OptionalInt part(Matcher matcher, String form, String name, int index) {
        if (!form.contains("{" + name + "}") || matcher.group(name + index) == null) {
            return OptionalInt.empty();
        }
        String words = matcher.group(name + index);
        Integer month = name.equals("month") ? months.get(Folding.squeeze(words)) : null;
        if (month != null) {
            return OptionalInt.of(month);
        }
        return Numerals.of(words.replaceAll("(?:er|º|°|st|nd|rd|th)$", ""));
    }
}
