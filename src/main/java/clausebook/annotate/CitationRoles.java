package clausebook.annotate;

import clausebook.annotate.CitationDetails.Subject;
import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.un.CitationWords;
import clausebook.un.CitationWords.RoleRule;
import clausebook.un.Language;
import clausebook.un.WordEdges;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words around a number make of the document: that it established or ended something, that a text rests on it. */
final class CitationRoles {

    private static final int AFTER = 60;
    private static final Set<Mark.Role> ACTS =
            Set.of(Mark.Role.ESTABLISHES, Mark.Role.EXTENDS, Mark.Role.MODIFIES, Mark.Role.ENDS);

    private final CitedText text;
    private final CitationWords words;

    CitationRoles(CitedText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * Whether a subject is a clause on all documents of the list before it, by its number ({@code par lesquelles}) or
     * because it shows none ({@code in which}). Where it tells of the beginning or end of something and of another act, it
     * does not tell which document did which.
     */
    boolean governsList(Subject subject) {
        return isRelative(subject) && !tellsSeveralActs(subject);
    }

    private boolean isRelative(Subject subject) {
        return words.after("relatives", text.folded(), subject.start()) > subject.start();
    }

    /** Whether a clause behind a list tells of acts of which it cannot be told which document did which. */
    boolean leavesOpen(Subject subject) {
        return isRelative(subject) && tellsSeveralActs(subject);
    }

    /** Whether such a clause stands behind a number and its noun. */
    boolean hasRelativeBehind(FoundNumber number) {
        int noun = text.spaceAfter(number.outerEnd());
        int at = text.afterComma(text.spaceAfter(words.afterNoun(text.folded(), noun)));
        return words.after("relatives", text.folded(), at) > at;
    }

    private boolean tellsSeveralActs(Subject subject) {
        Set<Mark.Role> acts = EnumSet.noneOf(Mark.Role.class);
        for (RoleRule rule : words.roles()) {
            if (says(rule, Optional.of(subject))) {
                acts.add(role(rule));
            }
        }
        acts.retainAll(ACTS);
        return acts.size() > 1 && (acts.contains(Mark.Role.ESTABLISHES) || acts.contains(Mark.Role.ENDS));
    }

    /** Whether the words directly before the whole citation make it the basis of what follows. */
    Mark.Role before(FoundNumber number, Optional<Subject> subject) {
        if (!words.detailsBefore()) {
            return number.lead().basis() ? Mark.Role.LEGAL_BASIS : Mark.Role.BACKGROUND;
        }
        int start = citationStart(number, subject, number.owner().from());
        for (RoleRule rule : words.roles()) {
            for (String word : rule.before()) {
                if (WordEdges.holds(text.folded(), text.spaceBefore(start) - word.length(), word, words.spaced())) {
                    return role(rule);
                }
            }
        }
        return Mark.Role.BACKGROUND;
    }

    private int citationStart(FoundNumber number, Optional<Subject> subject, int namedAt) {
        int start = number.outerStart();
        if (subject.isPresent() && subject.get().start() < start) {
            start = subject.get().start();
        }
        int last = text.firstFrom(start) - 1;
        if (last >= 0 && text.spaceAfter(text.dates().get(last).end()) >= text.spaceBefore(start)) {
            start = text.dates().get(last).start();
        }
        boolean named = namedAt >= 0 && namedAt < start && !text.hasSign(namedAt, start);
        return named ? namedAt : start;
    }

    /** The first rule that holds, in the order of the word list; a basis told by the words before it comes last. */
    Mark.Role role(Target target, Optional<Subject> subject, FoundNumber lastOfList, Mark.Role basis) {
        for (RoleRule rule : words.roles()) {
            boolean known = target instanceof Target.Elsewhere elsewhere
                    && rule.symbols().contains(elsewhere.symbol().text());
            if (known || says(rule, subject) || saysAfter(rule, lastOfList)) {
                return role(rule);
            }
        }
        return basis;
    }

    private static Mark.Role role(RoleRule rule) {
        return Mark.Role.valueOf(rule.role().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private boolean says(RoleRule rule, Optional<Subject> subject) {
        return subject.isPresent()
                && rule.subject().stream()
                        .anyMatch(pattern -> holds(
                                pattern, subject.get().start(), subject.get().end(), false));
    }

    private boolean saysAfter(RoleRule rule, FoundNumber number) {
        if (rule.after().isEmpty()) {
            return false;
        }
        int at = text.spaceAfter(number.outerEnd());
        at = text.spaceAfter(words.afterNoun(text.folded(), at));
        int end = at;
        for (int i = 0; i < 2; i++) {
            at = text.spaceAfter(words.after("after-skips", text.folded(), at));
        }
        while (end < Math.min(text.folded().length(), at + AFTER)
                && (end < at || !CitedText.isSign(text.folded().charAt(end)))) {
            end++;
        }
        int from = at;
        int to = end;
        return rule.after().stream().anyMatch(pattern -> holds(pattern, from, to, true));
    }

    /** Whether words stand in a stretch in this order; {@code …} stands for others between them. */
    private boolean holds(String pattern, int from, int to, boolean atStart) {
        String stretch = text.folded().substring(from, Math.max(from, to));
        int at = 0;
        for (String piece : pattern.split("…")) {
            int found = indexOfWord(stretch, piece.strip(), at);
            if (found < 0 || (at == 0 && atStart && found > 0)) {
                return false;
            }
            at = found + piece.strip().length();
        }
        return true;
    }

    /** Where words stand that begin a word: amended is not ended. Arabic may join letters to them, as in بتمديد and الولاية. */
    private int indexOfWord(String stretch, String piece, int from) {
        int found = stretch.indexOf(piece, from);
        boolean joins = !words.spaced() || words.language() == Language.AR;
        while (!joins && found > 0 && WordEdges.isWordUnit(stretch.charAt(found - 1))) {
            found = stretch.indexOf(piece, found + 1);
        }
        return found;
    }
}
