package clausebook.annotate;

import clausebook.annotate.SettingOfActs.Within;
import clausebook.model.Mark;
import clausebook.un.ActionWords;
import clausebook.un.ActionWords.Found;
import clausebook.un.ActionWords.Part;
import clausebook.un.ActionWords.Stand;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the acts of a paragraph: where its organ speaks, in which words, to whom.
 *
 * <p>A resolution is one sentence whose subject is the organ (UN Editorial Manual), so an act begins where a paragraph
 * begins, behind a semicolon, or behind a comma; the same verbs elsewhere are somebody else's. Behind a comma they may
 * still be somebody else's, in a subordinate clause or among the things that are asked for: then no act is marked.
 */
public final class ActionReader {

    private final ActionWords words;
    private final AddresseeReader addressees;
    private final String text;
    private final String folded;
    private final Part part;
    private final SettingOfActs setting;
    private final Enclosures enclosures;
    private final List<Mark.Action> acts = new ArrayList<>();
    /** Whether the act before asks something of somebody. */
    private boolean asking;
    /** Whether the present part has gone over into a subordinate clause. */
    private boolean subordinate;

    private ActionReader(String text, Language language, Organ organ, Part part) {
        this(text, language, organ, part, SettingOfActs.of(organ));
    }

    private ActionReader(String text, Language language, Organ organ, Part part, SettingOfActs setting) {
        this.words = ActionWords.of(language, organ);
        this.addressees = new AddresseeReader(language);
        this.text = text;
        this.folded = Folding.fold(text);
        this.part = part;
        this.setting = setting;
        this.enclosures = Enclosures.of(text);
    }

    /** The acts of a paragraph, in order. */
    public static List<Mark.Action> read(String text, Language language, Organ organ, Part part) {
        return new ActionReader(text, language, organ, part).read();
    }

    /**
     * The acts of a paragraph, in order, with those that its organ's print does not set apart: what the General Assembly
     * {@code … , and requests} is asked all the same.
     */
    public static List<Mark.Action> readSpoken(String text, Language language, Organ organ, Part part) {
        SettingOfActs set = SettingOfActs.of(organ);
        boolean apart = set.within() != Within.NONE;
        SettingOfActs spoken = apart ? set : new SettingOfActs(Within.SURE, set.asidesBelong(), set.headsOnly());
        return new ActionReader(text, language, organ, part, spoken).read();
    }

    /**
     * The acts of an item of a list under words that act themselves: only where the item opens with a verb of the organ's
     * own, in a form that cannot be what the words above ask for.
     *
     * @param above the words above, which tell it where the form does not ({@code 强调…，为此：})
     */
    static List<Mark.Action> readItem(String text, Language language, Organ organ, Part part, String above) {
        ActionReader reader = new ActionReader(text, language, organ, part);
        if (!reader.words.spaced() && !reader.endsInAside(above)) {
            return List.of();
        }
        return reader.opensWithOwnVerb() ? reader.read() : reader.readWithin();
    }

    private boolean endsInAside(String above) {
        String words = Folding.squeeze(above);
        String last = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return this.words.asides().stream().anyMatch(last::endsWith);
    }

    private boolean opensWithOwnVerb() {
        return words.at(folded, WordEdges.skipSpace(folded, 0), Part.OPERATIVE)
                .filter(found -> found.stand() != Stand.PARAGRAPH)
                .isPresent();
    }

    private List<Mark.Action> read() {
        open(0, Stand.PARAGRAPH);
        return readWithin();
    }

    private List<Mark.Action> readWithin() {
        if (setting.within() != Within.NONE) {
            for (int i = 0; i < folded.length(); i++) {
                if (enclosures.holds(i)) {
                    continue;
                }
                char unit = folded.charAt(i);
                if (unit == ';' || unit == '。') {
                    open(i + 1, Stand.PART);
                } else if (unit == ',') {
                    open(i + 1, Stand.ANYWHERE);
                } else if (unit == ' ' && words.spaced()) {
                    openJoined(i + 1);
                }
            }
        }
        return List.copyOf(acts);
    }

    /** Behind a word that joins two acts, no comma need stand: {@code … and requests}. */
    private void openJoined(int at) {
        if (words.afterJoin(folded, at) > at || words.gluesAt(folded, at)) {
            open(at, Stand.ANYWHERE);
        }
    }

    private void open(int index, Stand opening) {
        int begin = words.afterJoin(folded, WordEdges.skipSpace(folded, index));
        int at = opening == Stand.PARAGRAPH ? begin : words.afterClitic(folded, begin);
        if (at >= folded.length()
                || (!acts.isEmpty() && at < acts.get(acts.size() - 1).end())) {
            return;
        }
        if (opening != Stand.ANYWHERE) {
            asking = false;
            subordinate = false;
        } else if (words.subordinators().stream().anyMatch(word -> WordEdges.holds(folded, at, word, words.spaced()))) {
            subordinate = true;
        }
        find(at, opening)
                .filter(found -> isSure(found, opening))
                .filter(found -> opening != Stand.ANYWHERE || !words.showsNoun(folded, found.behind()))
                .ifPresent(this::add);
    }

    private Optional<Found> find(int at, Stand opening) {
        Optional<Found> framed = words.framed(folded, at, segmentEnd(at), part);
        if (framed.isPresent()) {
            return framed;
        }
        if (opening != Stand.PARAGRAPH) {
            return words.at(folded, at, part);
        }
        Optional<Found> listed = words.atOpening(folded, at, part);
        return listed.isEmpty() ? words.unknownAt(folded, at, part) : listed;
    }

    private boolean isSure(Found found, Stand opening) {
        if (opening == Stand.ANYWHERE && subordinate && setting.within() != Within.MANY) {
            return false;
        }
        return switch (found.stand()) {
            case ANYWHERE -> true;
            case SHARED -> opening != Stand.ANYWHERE || !asking || asksSomebody(found);
            case PART -> opening != Stand.ANYWHERE;
            case PARAGRAPH -> opening == Stand.PARAGRAPH;
        };
    }

    /** Whom the list knows is asked by the organ, even behind something else that is asked: {@code …，鼓励会员国…}. */
    private boolean asksSomebody(Found found) {
        return setting.within() == Within.MANY
                && found.asks()
                && !addressees.read(text, folded, found.behind()).isEmpty();
    }

    private void add(Found found) {
        asking = found.asks();
        Optional<Found> twin = twin(found);
        // “Invites and encourages all States”: both verbs are said to those named behind the second.
        int behind = twin.isPresent() && twin.get().asks() ? twin.get().behind() : found.behind();
        List<Mark.Addressee> to = found.asks() ? addressees.read(text, folded, behind) : List.of();
        int start = setting.asidesBelong() ? found.start() : found.core();
        boolean one = twin.isPresent() && setting.within() == Within.NONE;
        int end = one ? twin.get().end() : setting.headsOnly() ? found.headEnd() : found.end();
        end = settled(start, end);
        acts.add(new Mark.Action(start, end, text.substring(start, end), found.group(), found.modifiers(), to));
        if (!one) {
            twin.ifPresent(this::add);
        }
    }

    /** A direction mark behind the last word is no part of the phrase. */
    private int settled(int start, int from) {
        int end = from;
        while (end > start + 1 && isDirectionMark(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDirectionMark(char unit) {
        return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) || unit == 0xFEFF;
    }

    /** A second verb joined to the first with nothing between them: {@code 邀请并鼓励}. */
    private Optional<Found> twin(Found found) {
        int end = WordEdges.skipSpace(folded, found.behind());
        boolean one = setting.within() == Within.NONE;
        int at = one ? words.afterPair(folded, end) : words.afterJoin(folded, end);
        Optional<Found> next = at < folded.length() ? words.at(folded, at, part) : Optional.empty();
        return next.filter(verb -> at > end
                || verb.modifiers().stream().findFirst().filter("and"::equals).isPresent());
    }

    /** Where the next sign stands that may end a frame; far ones are not looked for. */
    private int segmentEnd(int from) {
        int last = Math.min(folded.length(), from + 200);
        for (int i = from; i < last; i++) {
            char unit = folded.charAt(i);
            if ((unit == ',' || unit == ';' || unit == '。' || unit == ':') && !enclosures.holds(i)) {
                return i;
            }
        }
        return last;
    }
}
