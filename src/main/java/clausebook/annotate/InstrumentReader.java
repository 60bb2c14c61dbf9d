package clausebook.annotate;

import clausebook.model.Mark;
import clausebook.un.ActionGroup;
import clausebook.un.Folding;
import clausebook.un.InstrumentNames;
import clausebook.un.InstrumentNames.Known;
import clausebook.un.Language;
import clausebook.un.Numerals;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds documents called by name: titles between 《 and 》, names of the data file without marks, rounds of the universal
 * periodic review, plans that the text says were adopted, and papers that an act names by their author.
 *
 * <p>A reader goes through one resolution in order, since a short title ({@code 《公约》}) means what the text called by a
 * longer one before. A joint name gives one mark for each instrument over the same words.
 */
public final class InstrumentReader {

    private static final int LONGEST = 60;
    private static final Set<ActionGroup> NAMING =
            Set.of(ActionGroup.NOTE, ActionGroup.WELCOME, ActionGroup.RECALL, ActionGroup.BASIS, ActionGroup.REAFFIRM);

    private final InstrumentNames names;
    private final TreatyArticles articles;
    /** Folded names met so far, in order, with what they named. */
    private final Map<String, Known> met = new LinkedHashMap<>();

    public InstrumentReader(Language language) {
        this.names = InstrumentNames.of(language);
        this.articles = new TreatyArticles(names);
    }

    /** The instruments a text names. @param acts the text's acts, which say what its papers are to the organ */
    public List<Mark.Instrument> read(String text, List<Mark.Action> acts) {
        if (!names.spaced()) {
            return readUnmarked(text, acts);
        }
        Unmarked unmarked = Unmarked.of(text);
        List<Mark.Instrument> found = new ArrayList<>();
        for (Mark.Instrument mark : readUnmarked(unmarked.text(), List.of())) {
            int start = unmarked.start(mark.start());
            int end = unmarked.end(mark.end());
            found.add(new Mark.Instrument(
                    start, end, mark.key(), text.substring(start, end), mark.symbol(), mark.articles()));
        }
        return List.copyOf(found);
    }

    private List<Mark.Instrument> readUnmarked(String text, List<Mark.Action> acts) {
        List<Mark.Instrument> found = new ArrayList<>();
        String folded = Folding.fold(text);
        boolean[] taken = new boolean[text.length()];
        titles(text, found, taken);
        running(text, folded, found, taken);
        reviews(text, folded, found, taken);
        plans(text, folded, found, taken);
        papers(text, folded, acts, found, taken);
        found.sort(clausebook.model.Wording.BY_START);
        return found.stream().map(mark -> withArticles(mark, folded)).toList();
    }

    private Mark.Instrument withArticles(Mark.Instrument mark, String folded) {
        List<String> meant = articles.of(folded, mark.start(), mark.end());
        return meant.isEmpty()
                ? mark
                : new Mark.Instrument(mark.start(), mark.end(), mark.key(), mark.name(), mark.symbol(), meant);
    }

    private void titles(String text, List<Mark.Instrument> found, boolean[] taken) {
        int at = text.indexOf('《');
        while (at >= 0) {
            int end = titleEnd(text, at);
            if (end < 0) {
                at = text.indexOf('《', at + 1);
                continue;
            }
            String title = text.substring(at + 1, end);
            if (!isSkipped(title) && !title.isBlank()) {
                for (Known instrument : instruments(text, at, title, found)) {
                    add(found, taken, text, at, end + 1, instrument);
                }
            }
            at = text.indexOf('《', end);
        }
    }

    /** Titles within titles are printed with the same marks in some documents. */
    private static int titleEnd(String text, int start) {
        int depth = 0;
        for (int i = start; i < Math.min(text.length(), start + 400); i++) {
            depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSkipped(String title) {
        String name = InstrumentNames.folded(title);
        return names.rule("skip").stream().anyMatch(name::startsWith);
    }

    private List<Known> instruments(String text, int at, String title, List<Mark.Instrument> found) {
        List<Known> known = names.named(title);
        String name = InstrumentNames.folded(title);
        if (known.isEmpty()) {
            known = List.of(alias(text, at, found).or(() -> shortFor(name)).orElseGet(() -> unknown(title)));
        }
        if (known.size() == 1) {
            met.put(name, known.get(0));
        }
        return known;
    }

    private static Known unknown(String title) {
        return new Known(InstrumentNames.keyOf(title), Optional.empty());
    }

    /** {@code 《马里和平与和解协议》(《协议》)}: in brackets directly behind a name stands a shorter one for it. */
    private Optional<Known> alias(String text, int at, List<Mark.Instrument> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mark.Instrument before = found.get(found.size() - 1);
        if (before.end() > at || at - before.end() > 8) {
            return Optional.empty();
        }
        String between = Folding.squeeze(text.substring(before.end(), at));
        boolean bracket = between.startsWith("(")
                && (between.length() == 1 || names.rule("aliases").contains(between.substring(1)));
        return bracket ? Optional.of(new Known(before.key(), before.symbol())) : Optional.empty();
    }

    /** A short title means the one longer title before it that ends so; several are not chosen among. */
    private Optional<Known> shortFor(String name) {
        if (met.containsKey(name)) {
            return Optional.of(met.get(name));
        }
        if (!names.rule("short").contains(name)) {
            return Optional.empty();
        }
        List<Known> longer = met.entrySet().stream()
                .filter(entry -> entry.getKey().length() > name.length()
                        && entry.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return longer.size() == 1
                ? Optional.of(longer.get(0))
                : longer.isEmpty() ? names.alone(name) : Optional.empty();
    }

    private void running(String text, String folded, List<Mark.Instrument> found, boolean[] taken) {
        for (int i = 0; i < folded.length(); i++) {
            Optional<InstrumentNames.Found> name = taken[i] ? Optional.empty() : names.at(folded, i);
            if (name.isPresent() && isFree(taken, name.get().start(), name.get().end())) {
                int start = name.get().start();
                for (Known instrument : name.get().instruments()) {
                    found.add(mark(text, start, name.get().end(), instrument));
                }
                take(taken, start, name.get().end());
                if (name.get().instruments().size() == 1) {
                    met.put(
                            InstrumentNames.folded(
                                    text.substring(start, name.get().end())),
                            name.get().instruments().get(0));
                }
                i = name.get().end() - 1;
            }
        }
    }

    /** {@code 第四轮普遍定期审议}: a round is one thing, whoever is reviewed in it. */
    private void reviews(String text, String folded, List<Mark.Instrument> found, boolean[] taken) {
        for (String behind : names.rule("review-after")) {
            int at = folded.indexOf(behind);
            while (at >= 0) {
                review(text, folded, at, behind, found, taken);
                at = folded.indexOf(behind, at + behind.length());
            }
        }
    }

    private void review(
            String text, String folded, int at, String behind, List<Mark.Instrument> found, boolean[] taken) {
        for (String before : names.rule("review-before")) {
            int back = folded.substring(Math.max(0, at - 8), at).lastIndexOf(before);
            if (back < 0) {
                continue;
            }
            int start = Math.max(0, at - 8) + back;
            var number = Numerals.at(text, WordEdges.skipSpace(folded, start + before.length()));
            int end = at + behind.length();
            if (number.isPresent()
                    && WordEdges.skipSpace(folded, number.get().end()) == at
                    && isFree(taken, start, end)) {
                add(
                        found,
                        taken,
                        text,
                        start,
                        end,
                        new Known("upr-cycle-" + number.get().value(), Optional.empty()));
            }
        }
    }

    /** {@code 通过性别问题、选举和改革路线图以及2024至2026年行动计划}: plans said to be adopted, without title marks. */
    private void plans(String text, String folded, List<Mark.Instrument> found, boolean[] taken) {
        for (String plan : names.rule("plans")) {
            int at = folded.indexOf(plan);
            while (at >= 0) {
                int end = at + plan.length();
                int start = planStart(folded, at);
                if (start >= 0 && isFree(taken, start, end)) {
                    add(found, taken, text, start, end, unknown(text.substring(start, end)));
                }
                at = folded.indexOf(plan, end);
            }
        }
    }

    /** Where the name of a plan begins: behind the verb that adopts it, or behind another plan that it is joined to. */
    private int planStart(String folded, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST / 2); i--) {
            char unit = folded.charAt(i);
            if (CitedText.isSign(unit) || unit == '《' || unit == '》' || unit == '的') {
                return -1;
            }
            for (String maker : names.rule("makers")) {
                if (folded.startsWith(maker, i)) {
                    int start = i + maker.length();
                    return start < at ? (folded.charAt(start) == '了' ? start + 1 : start) : -1;
                }
            }
            for (String plan : names.rule("plans")) {
                int joined = i + plan.length();
                if (folded.startsWith(plan, i)) {
                    return names.rule("plan-joiners").stream()
                            .filter(word -> folded.startsWith(word, joined))
                            .map(word -> joined + word.length())
                            .findFirst()
                            .orElse(-1);
                }
            }
        }
        return -1;
    }

    /** {@code 注意到…独立专家的报告，}: what an act names first and by its author, up to the next sign. */
    private void papers(
            String text, String folded, List<Mark.Action> acts, List<Mark.Instrument> found, boolean[] taken) {
        for (Mark.Action act : acts) {
            if (!NAMING.contains(act.group())) {
                continue;
            }
            int start = WordEdges.skipSpace(folded, act.end());
            int end = start;
            while (end < Math.min(folded.length(), start + LONGEST) && !endsName(folded.charAt(end))) {
                end++;
            }
            int last = end;
            boolean paper = names.rule("authored").stream()
                    .anyMatch(word -> folded.startsWith("的" + word, last - word.length() - 1)
                            && last - word.length() - 1 > start);
            if (paper && isFree(taken, start, end)) {
                add(found, taken, text, start, end, unknown(text.substring(start, end)));
            }
        }
    }

    private static boolean endsName(char unit) {
        return CitedText.isSign(unit) || unit == '(';
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    private static void add(
            List<Mark.Instrument> found, boolean[] taken, String text, int from, int to, Known instrument) {
        found.add(mark(text, from, to, instrument));
        take(taken, from, to);
    }

    private static Mark.Instrument mark(String text, int from, int to, Known instrument) {
        return new Mark.Instrument(from, to, instrument.key(), text.substring(from, to), instrument.symbol());
    }
}
