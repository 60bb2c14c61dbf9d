package clausebook.annotate;

import clausebook.model.Mark;
import clausebook.un.ActionWords;
import clausebook.un.ActionWords.Found;
import clausebook.un.ActionWords.Part;
import clausebook.un.ActionWords.Stand;
import clausebook.un.Folding;
import clausebook.un.Language;
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
    private final Enclosures enclosures;
    private final List<Mark.Action> acts = new ArrayList<>();
    /** Whether the act before asks something of somebody. */
    private boolean asking;
    /** Whether the present part has gone over into a subordinate clause. */
    private boolean subordinate;

    private ActionReader(String text, Language language, Part part) {
        this.words = ActionWords.of(language);
        this.addressees = new AddresseeReader(language);
        this.text = text;
        this.folded = Folding.fold(text);
        this.part = part;
        this.enclosures = Enclosures.of(text);
    }

    /** The acts of a paragraph, in order. */
    public static List<Mark.Action> read(String text, Language language, Part part) {
        return new ActionReader(text, language, part).read();
    }

    private List<Mark.Action> read() {
        open(0, Stand.PARAGRAPH);
        for (int i = 0; i < folded.length(); i++) {
            if (enclosures.holds(i)) {
                continue;
            }
            char unit = folded.charAt(i);
            if (unit == ';' || unit == '。') {
                open(i + 1, Stand.PART);
            } else if (unit == ',') {
                open(i + 1, Stand.ANYWHERE);
            }
        }
        return List.copyOf(acts);
    }

    private void open(int index, Stand opening) {
        int at = words.afterJoin(folded, WordEdges.skipSpace(folded, index));
        if (at >= folded.length()
                || (!acts.isEmpty() && at < acts.get(acts.size() - 1).end())) {
            return;
        }
        if (opening != Stand.ANYWHERE) {
            asking = false;
            subordinate = false;
        } else if (words.subordinators().stream().anyMatch(word -> WordEdges.holds(folded, at, word, false))) {
            subordinate = true;
        }
        find(at, opening).filter(found -> isSure(found, opening)).ifPresent(this::add);
    }

    private Optional<Found> find(int at, Stand opening) {
        Optional<Found> framed = words.framed(folded, at, segmentEnd(at), part);
        if (framed.isPresent()) {
            return framed;
        }
        Optional<Found> listed = words.at(folded, at, part);
        return listed.isEmpty() && opening == Stand.PARAGRAPH ? words.unknownAt(folded, at, part) : listed;
    }

    private boolean isSure(Found found, Stand opening) {
        if (opening == Stand.ANYWHERE && subordinate) {
            return false;
        }
        return switch (found.stand()) {
            case ANYWHERE -> true;
            case SHARED -> opening != Stand.ANYWHERE || !asking;
            case PART -> opening != Stand.ANYWHERE;
            case PARAGRAPH -> opening == Stand.PARAGRAPH;
        };
    }

    private void add(Found found) {
        asking = found.asks();
        Optional<Found> twin = twin(found);
        // “Invites and encourages all States”: both verbs are said to those named behind the second.
        int behind = twin.isPresent() && twin.get().asks() ? twin.get().end() : found.end();
        List<Mark.Addressee> to = found.asks() ? addressees.read(text, folded, behind) : List.of();
        acts.add(new Mark.Action(
                found.start(),
                found.end(),
                text.substring(found.start(), found.end()),
                found.group(),
                found.modifiers(),
                to));
        twin.ifPresent(this::add);
    }

    /** A second verb joined to the first with nothing between them: {@code 邀请并鼓励}. */
    private Optional<Found> twin(Found found) {
        int end = WordEdges.skipSpace(folded, found.end());
        int at = words.afterJoin(folded, end);
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
