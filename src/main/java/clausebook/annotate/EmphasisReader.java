package clausebook.annotate;

import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.text.WhiteSpace;
import clausebook.un.ActionGroup;
import clausebook.un.ActionWords;
import clausebook.un.ActionWords.Found;
import clausebook.un.ActionWords.Part;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Acts as print sets them off: the words in italics or bold are the action phrases (UN Editorial Manual), so where a
 * source keeps them, they need not be guessed. The word lists then only say what kind of act each one is.
 *
 * <p>Not everything set off is an act: titles of works, the headings of items, and words within quotation marks are none,
 * nor are foreign words and names ({@code training in situ}): no verb of the lists is among them, and no act begins there.
 */
final class EmphasisReader {

    /** What joins two acts is a few words; so long texts are not read again and again. */
    private static final int LONGEST_JOINING = 120;

    /** Nothing that an organ does takes longer to say; a whole paragraph in bold is a slip of the converter. */
    private static final int LONGEST = 120;

    private final ActionWords words;
    private final AddresseeReader addressees;
    private final Language language;
    private final Organ organ;

    /** Whether acts are set in bold: then what is in italics alone is something else. */
    private final boolean bold;

    EmphasisReader(Resolution resolution) {
        this.language = resolution.language();
        this.organ = resolution.work().organ();
        this.words = ActionWords.of(language, organ);
        this.addressees = new AddresseeReader(language);
        long openings = openings(resolution).count();
        long inBold = openings(resolution).filter(Mark.Emphasis::bold).count();
        this.bold = inBold * 2 > openings;
    }

    /** What each clause sets off first. */
    private static Stream<Mark.Emphasis> openings(Resolution resolution) {
        return resolution.clauses().stream()
                .filter(clause -> !clause.id().startsWith("annex"))
                .flatMap(clause ->
                        clause.wording().marks(Mark.Emphasis.class).stream().limit(1));
    }

    /** Whether a resolution's source keeps what is set off: most of its clauses open with it. */
    static boolean isTold(Resolution resolution) {
        long clauses = resolution.clauses().stream()
                .filter(clause -> !clause.id().startsWith("annex"))
                .count();
        long opened = openings(resolution).count();
        return opened > 0 && opened * 2 >= clauses;
    }

    /** The acts that a wording sets off, in order. */
    List<Mark.Action> read(Wording wording, Part part, boolean item) {
        String text = wording.text();
        List<Mark.Emphasis> set = wording.marks(Mark.Emphasis.class);
        if (set.isEmpty()) {
            return List.of();
        }
        String folded = Folding.fold(text);
        Enclosures enclosures = Enclosures.of(text);
        List<Mark.Action> known = ActionReader.read(text, language, organ, part);
        List<Mark.Action> acts = new ArrayList<>();
        for (Mark.Emphasis emphasis : set) {
            if (isAct(emphasis, text, enclosures, item)) {
                Mark.Action act = action(emphasis, text, folded, part, known);
                if (bold || act.group() != ActionGroup.OTHER || mayBegin(folded, act.start())) {
                    acts.add(act);
                }
            }
        }
        return acts;
    }

    private boolean isAct(Mark.Emphasis emphasis, String text, Enclosures enclosures, boolean item) {
        int length = emphasis.end() - emphasis.start();
        boolean whole = emphasis.start() == 0 && length >= bareEnd(text);
        if (length > LONGEST || (bold && !emphasis.bold()) || enclosures.holds(emphasis.start()) || (item && whole)) {
            return false;
        }
        // Within a sentence an act has no capital; a work's title has.
        return !isCapital(text.charAt(emphasis.start())) || opensSentence(text, emphasis.start());
    }

    /** Whether an act may begin here: first, or behind a sign, with words that join acts between or none. */
    private boolean mayBegin(String folded, int start) {
        int at = start;
        int first = Math.max(0, start - LONGEST_JOINING);
        while (at > first && ",;:.".indexOf(folded.charAt(at - 1)) < 0) {
            at--;
        }
        at = WordEdges.skipSpace(folded, at);
        for (int next = words.afterJoin(folded, at); at < start && next > at; next = words.afterJoin(folded, at)) {
            at = next;
        }
        return at >= start || words.afterClitic(folded, at) >= start;
    }

    private static int bareEnd(String text) {
        int end = text.length();
        while (end > 0 && (WhiteSpace.is(text.charAt(end - 1)) || ",;.:，；。：،؛".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean opensSentence(String text, int at) {
        int before = at;
        while (before > 0 && WhiteSpace.is(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || ";.:؛；。：".indexOf(text.charAt(before - 1)) >= 0;
    }

    private static boolean isCapital(char unit) {
        return Folding.fold(unit) != unit && Character.isLetter(unit) && Character.isUpperCase(unit);
    }

    private Mark.Action action(Mark.Emphasis emphasis, String text, String folded, Part part, List<Mark.Action> known) {
        int start = emphasis.start();
        int end = emphasis.end();
        String phrase = text.substring(start, end);
        Optional<Mark.Action> same = known.stream()
                .filter(act -> act.start() < end && act.end() > start)
                .findFirst();
        if (same.isPresent()) {
            Mark.Action act = same.get();
            return new Mark.Action(start, end, phrase, act.group(), act.modifiers(), act.addressees());
        }
        Optional<Found> found = Optional.empty();
        for (int i = start; i < end && found.isEmpty(); i++) {
            found = words.at(folded, i, part);
        }
        return new Mark.Action(
                start,
                end,
                phrase,
                found.map(Found::group).orElse(ActionGroup.OTHER),
                found.map(Found::modifiers).orElse(List.of()),
                found.filter(Found::asks).isPresent() ? addressees.read(text, folded, end) : List.of());
    }
}
