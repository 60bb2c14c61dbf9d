package clausebook.derive;

import clausebook.derive.Sentences.Span;
import clausebook.text.Ideographs;
import clausebook.text.WhiteSpace;

/**
 * The words around a place: its act or sentence, or as much of it as fits, cut where a reader would pause. An excerpt is
 * always a stretch of the text as it stands; whoever shows it adds the sign that words were left out.
 *
 * @param words the stretch
 * @param cutBefore whether words of the act stand before it
 * @param cutBehind whether words of the act stand behind it
 */
record Excerpt(String words, boolean cutBefore, boolean cutBehind) {

    /** Code points that fit in two lines of a telephone's screen. */
    static final int LONGEST = 80;

    /** So many units of UTF-16 are more code points than fit: farther from the words nothing need be looked at. */
    private static final int FAR = 2 * LONGEST + 1;

    static Excerpt around(String text, Sentences sentences, int from, int to) {
        Span whole = sentences.around(from, to);
        if (length(text, whole) <= LONGEST) {
            return new Excerpt(whole.of(text), false, false);
        }
        Span sentence = new Span(Math.max(whole.start(), from - FAR), Math.min(whole.end(), to + FAR));
        Span kept = phrase(text, sentence, from, to);
        boolean grown = true;
        while (grown) {
            grown = false;
            Span before = kept.start() > sentence.start()
                    ? new Span(pauseBefore(text, kept.start() - 1, sentence.start()), kept.end())
                    : kept;
            if (!before.equals(kept) && length(text, before) <= LONGEST) {
                kept = before;
                grown = true;
            }
            Span behind = kept.end() < sentence.end()
                    ? new Span(kept.start(), pauseAfter(text, kept.end(), sentence.end()))
                    : kept;
            if (!behind.equals(kept) && length(text, behind) <= LONGEST) {
                kept = behind;
                grown = true;
            }
        }
        kept = length(text, kept) <= LONGEST ? kept : cut(text, kept, from, to);
        Span shown = trimmed(text, kept, from, to);
        return new Excerpt(
                shown.of(text),
                holdsWords(text, whole.start(), shown.start()),
                holdsWords(text, shown.end(), whole.end()));
    }

    private static boolean holdsWords(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!WhiteSpace.is(text.charAt(i)) && !isPause(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The stretch between two pauses that holds the words. */
    private static Span phrase(String text, Span sentence, int from, int to) {
        return new Span(pauseBefore(text, from, sentence.start()), pauseAfter(text, to, sentence.end()));
    }

    private static int pauseBefore(String text, int index, int lowest) {
        int at = index;
        while (at > lowest && !isPause(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int pauseAfter(String text, int index, int highest) {
        int at = index;
        while (at < highest && !isPause(text.charAt(at))) {
            at++;
        }
        return Math.min(highest, at + 1);
    }

    private static boolean isPause(char unit) {
        return ",，、،:：;；".indexOf(unit) >= 0;
    }

    /** A phrase that is itself too long: as much on both sides of the words as fits, cut between characters or words. */
    private static Span cut(String text, Span phrase, int from, int to) {
        int start = from;
        int end = to;
        int room = LONGEST - text.codePointCount(from, to);
        while (room > 0 && (start > phrase.start() || end < phrase.end())) {
            if (start > phrase.start()) {
                start = text.offsetByCodePoints(start, -1);
                room--;
            }
            if (room > 0 && end < phrase.end()) {
                end = text.offsetByCodePoints(end, 1);
                room--;
            }
        }
        while (start > phrase.start() && start < from && isInsideWord(text, start)) {
            start = text.offsetByCodePoints(start, 1);
        }
        while (end < phrase.end() && end > to && isInsideWord(text, end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return new Span(start, end);
    }

    /** Whether a cut here would part a word of a script that puts spaces between words. */
    private static boolean isInsideWord(String text, int index) {
        int before = text.codePointBefore(index);
        int behind = text.codePointAt(index);
        return !WhiteSpace.is(before) && !WhiteSpace.is(behind) && !Ideographs.is(before) && !Ideographs.is(behind);
    }

    private static Span trimmed(String text, Span span, int from, int to) {
        int start = span.start();
        int end = span.end();
        while (start < from && (WhiteSpace.is(text.charAt(start)) || isPause(text.charAt(start)))) {
            start++;
        }
        while (end > to && (WhiteSpace.is(text.charAt(end - 1)) || isPause(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(start, end);
    }

    private static int length(String text, Span span) {
        if (span.end() - span.start() >= FAR) {
            return FAR;
        }
        return text.codePointCount(span.start(), span.end());
    }
}
