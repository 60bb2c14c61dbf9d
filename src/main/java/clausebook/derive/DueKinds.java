package clausebook.derive;

import clausebook.derive.MandateEvent.Due;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** What one act asks for at each of the sessions or days that it names: told from the words around them. */
final class DueKinds {

    private static final int LONGEST_PHRASE = 200;

    /** Where the words stand that say when. */
    record Place(int start, int end) {}

    private final List<Place> whens;
    private final MandateWords words;

    /** The act without what is said to follow on something else, every sign in its place. */
    private final String act;

    /** By place, whether a dialogue follows then. */
    private final boolean[] followed;

    /** @param act folded */
    DueKinds(String act, List<Place> whens, MandateWords words) {
        this.whens = whens;
        this.words = words;
        this.followed = new boolean[whens.size()];
        this.act = withoutWhatFollows(act);
    }

    Set<Due.Kind> of(int index) {
        Place when = whens.get(index);
        int before = index == 0 ? 0 : Math.min(whens.get(index - 1).end(), when.start());
        int behind = index == whens.size() - 1
                ? act.length()
                : Math.max(whens.get(index + 1).start(), when.end());
        int comma = act.indexOf(',', when.end());
        int from = Math.max(0, Math.max(act.lastIndexOf(',', when.start()) + 1, when.start() - LONGEST_PHRASE));
        int to = Math.min(comma < 0 ? act.length() : comma, Math.min(act.length(), when.end() + LONGEST_PHRASE));
        Set<Due.Kind> kinds = in(act.substring(Math.max(from, before), Math.min(to, behind)));
        if (kinds.isEmpty()) {
            kinds = in(act.substring(from, to));
        }
        if (kinds.isEmpty()) {
            kinds = in(act);
        }
        if (followed[index]) {
            kinds.add(Due.Kind.DIALOGUE);
        }
        return kinds.isEmpty() ? EnumSet.of(Due.Kind.OTHER) : kinds;
    }

    /**
     * A dialogue that follows on a report is held at the session named right before (at its sixtieth session, to be followed
     * by a dialogue), or at all of them (each to be followed by …).
     */
    private String withoutWhatFollows(String folded) {
        StringBuilder kept = new StringBuilder(folded);
        Matcher follows = words.follows().matcher(folded);
        int at = -1;
        while (follows.find()) {
            while (at + 1 < whens.size() && whens.get(at + 1).end() <= follows.start()) {
                at++;
            }
            if (at < 0 || folded.substring(whens.get(at).end(), follows.start()).contains(",")) {
                continue;
            }
            for (int i = follows.start("each") >= 0 ? 0 : at; i <= at; i++) {
                followed[i] = true;
            }
            for (int i = follows.start(); i < follows.end(); i++) {
                kept.setCharAt(i, ' ');
            }
        }
        return kept.toString();
    }

    private Set<Due.Kind> in(String folded) {
        Set<Due.Kind> found = EnumSet.noneOf(Due.Kind.class);
        words.due().forEach((key, patterns) -> {
            Due.Kind kind = Due.Kind.valueOf(key.toUpperCase(Locale.ROOT));
            // A report is reviewed, a dialogue held, in order to review something: a review is due only by itself.
            if ((kind != Due.Kind.REVIEW || found.isEmpty())
                    && patterns.stream()
                            .anyMatch(pattern -> pattern.matcher(folded).find())) {
                found.add(kind);
            }
        });
        return found;
    }
}
