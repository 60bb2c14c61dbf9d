package clausebook.annotate;

import clausebook.model.Mark.Addressee;
import clausebook.un.AddresseeWords;
import clausebook.un.AddresseeWords.Head;
import clausebook.un.Language;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads whom an act speaks to: the names behind the action phrase, up to where what is asked begins. A name is known by
 * its head ({@code 过渡当局}); what stands between phrase and head belongs to it ({@code 马里过渡当局}). Where a verb or
 * a preposition comes first, the act names nobody.
 */
final class AddresseeReader {

    private static final int LONGEST = 30;
    private static final int LONGEST_SPACED = 120;
    private static final int MOST = 24;

    private final AddresseeWords words;

    AddresseeReader(Language language) {
        this.words = AddresseeWords.of(language);
    }

    List<Addressee> read(String text, String folded, int from) {
        List<Addressee> found = new ArrayList<>();
        int at = WordEdges.skipSpace(
                folded, words.afterLead(folded, behindAside(folded, WordEdges.skipSpace(folded, from))));
        while (found.size() < MOST) {
            Optional<Addressee> next = name(text, folded, WordEdges.skipSpace(folded, at));
            if (next.isEmpty()) {
                return List.copyOf(found);
            }
            found.add(next.get());
            int end = WordEdges.skipSpace(folded, next.get().end());
            at = words.afterJoiner(folded, end);
            if (at == end) {
                return List.copyOf(found);
            }
            at = behindLeadAgain(folded, end, at);
        }
        return List.copyOf(found);
    }

    /** A word that joins may be followed by what led to the first name ({@code a las partes y a los Estados}); a comma is not. */
    private int behindLeadAgain(String folded, int end, int joined) {
        boolean byAWord = folded.substring(end, joined).chars().anyMatch(Character::isLetter);
        return byAWord ? words.afterLead(folded, WordEdges.skipSpace(folded, joined)) : joined;
    }

    /** {@code Requests, in this regard, the Secretary-General}: what stands between two commas is no name. */
    private int behindAside(String folded, int from) {
        if (!words.spaced() || from >= folded.length() || folded.charAt(from) != ',') {
            return from;
        }
        int end = folded.substring(from + 1, Math.min(folded.length(), from + LONGEST_SPACED / 2))
                .indexOf(',');
        return end < 0 ? from : from + end + 2;
    }

    private Optional<Addressee> name(String text, String folded, int start) {
        int limit = Math.min(folded.length(), start + (words.spaced() ? LONGEST_SPACED : LONGEST));
        if (words.opensRelative(folded, start)) {
            return relative(text, folded, start, Math.min(folded.length(), start + 2 * LONGEST));
        }
        Optional<Addressee> state = Optional.empty();
        int at = start;
        while (at < limit) {
            Optional<Head> head = words.headAt(folded, at);
            if (head.isPresent()) {
                Head last = lastOf(folded, at, head.get());
                int end = lastEnd(folded, at, head.get());
                if (words.afterAttribute(folded, end) > end) {
                    at = words.afterAttribute(folded, end);
                    continue;
                }
                Addressee named = new Addressee(start, end, last.key(), text.substring(start, end));
                if (!last.key().equals(AddresseeWords.STATE)) {
                    return Optional.of(extended(text, folded, named));
                }
                // A State's name may open a longer name (马里境内所有各方), or be the addressee itself.
                // “la République islamique d'Iran de veiller”: what carries other names on begins the request here.
                boolean asked =
                        words.spaced() && words.afterExtender(folded, WordEdges.skipSpace(folded, end)) > end + 1;
                if (isFollowedByRequest(folded, end) || asked) {
                    return Optional.of(named);
                }
                state = state.or(() -> Optional.of(named));
                at = end;
            } else if (words.opensComplement(folded, at)
                    || words.opensRequest(folded, at)
                    || !mayBelongToName(folded.charAt(at))) {
                return words.statesAlone() ? state : Optional.empty();
            } else {
                at = nextWord(folded, at);
            }
        }
        return words.statesAlone() ? state : Optional.empty();
    }

    /** {@code 尚未批准《公约》的会员国}: the clause before the noun holds verbs of its own. */
    private Optional<Addressee> relative(String text, String folded, int start, int limit) {
        for (int at = start; at < limit; at++) {
            int noun = words.afterAttribute(folded, at);
            if (noun == at) {
                continue;
            }
            for (int from = noun; from < Math.min(limit, noun + 6); from++) {
                Optional<Head> head = words.headAt(folded, from);
                if (head.isPresent()) {
                    int end = lastEnd(folded, from, head.get());
                    String key = lastOf(folded, from, head.get()).key();
                    return Optional.of(new Addressee(start, end, key, text.substring(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    /** Two heads side by side are one name, known by the last ({@code 会员国政府}). */
    private Head lastOf(String folded, int at, Head first) {
        Head last = first;
        int end = at + first.word().length();
        Optional<Head> next = words.headAt(folded, end);
        while (next.isPresent() && !words.spaced()) {
            last = next.get();
            end += last.word().length();
            next = words.headAt(folded, end);
        }
        return last;
    }

    private int lastEnd(String folded, int at, Head first) {
        int end = at + first.word().length();
        Optional<Head> next = words.headAt(folded, end);
        while (next.isPresent() && !words.spaced()) {
            end += next.get().word().length();
            next = words.headAt(folded, end);
        }
        return end;
    }

    private boolean isFollowedByRequest(String folded, int end) {
        int at = WordEdges.skipSpace(folded, end);
        return at == folded.length()
                || words.opensComplement(folded, at)
                || words.opensRequest(folded, at)
                || words.afterJoiner(folded, at) > at
                || !mayBelongToName(folded.charAt(at));
    }

    /** Takes in what a name carries behind its head ({@code the Government of Mali}), up to where the request begins. */
    private Addressee extended(String text, String folded, Addressee name) {
        int from = WordEdges.skipSpace(folded, name.end());
        boolean goesOn = words.afterExtender(folded, from) > from
                || (words.spaced() && !isFollowedByRequest(folded, name.end()));
        if (!goesOn || words.opensRequest(folded, from)) {
            return name;
        }
        int end = name.end();
        for (int at = from; at < Math.min(folded.length(), from + LONGEST_SPACED / 2); at = nextWord(folded, at)) {
            if (at > from && isFollowedByRequest(folded, at)) {
                return new Addressee(name.start(), end, name.key(), text.substring(name.start(), end));
            }
            end = wordEnd(folded, at);
        }
        return name;
    }

    private int nextWord(String folded, int at) {
        // An article that is written to its noun (l'Expert indépendant) is a word of its own.
        if (words.spaced() && at + 2 < folded.length() && folded.charAt(at + 1) == '\'') {
            return at + 2;
        }
        return words.spaced() ? WordEdges.skipSpace(folded, wordEnd(folded, at)) : at + 1;
    }

    private static int wordEnd(String folded, int at) {
        int end = at;
        while (end < folded.length() && (WordEdges.isWordUnit(folded.charAt(end)) || isInWord(folded.charAt(end)))) {
            end++;
        }
        return Math.max(end, Math.min(at + 1, folded.length()));
    }

    private static boolean isInWord(char unit) {
        return unit == '-' || unit == '\'';
    }

    private boolean mayBelongToName(char unit) {
        return WordEdges.isHan(unit) || unit == '、' || unit == '·' || unit == ' ' || WordEdges.isWordUnit(unit);
    }
}
