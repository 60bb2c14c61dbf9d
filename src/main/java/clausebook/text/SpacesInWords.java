package clausebook.text;

/**
 * White space that a copy has left inside a word: beside the apostrophe of an elided word ({@code l ’ homme}) or of a
 * genitive ({@code Council ’ s}), and before an Arabic vowel sign ({@code أيضا ً}), which begins no word. A letter that
 * stands alone may name a paragraph, and stays alone.
 */
final class SpacesInWords {

    private SpacesInWords() {}

    /**
     * @param from where a run of white space begins, behind another character
     * @param to its end, before another character
     */
    static boolean holds(String text, int from, int to) {
        return isVowelSign(text.charAt(to)) ? isArabicLetter(text.charAt(from - 1)) : isAtApostrophe(text, from, to);
    }

    private static boolean isAtApostrophe(String text, int from, int to) {
        boolean behind = isApostrophe(text.charAt(from - 1));
        int apostrophe = behind ? from - 1 : to;
        if (!isApostrophe(text.charAt(apostrophe))) {
            return false;
        }
        int wordEnd = apostrophe;
        while (wordEnd > 0 && WhiteSpace.is(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        int next = apostrophe + 1;
        while (next < text.length() && WhiteSpace.is(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || !isLatin(text.charAt(next))) {
            return false;
        }
        boolean spaceBefore = wordEnd < apostrophe;
        boolean apart = spaceBefore && next > apostrophe + 1;
        // Right behind a letter it may close a quotation (‘list C’ and); a straight one may also open one (list C
        // 'and').
        boolean elides = apart || (spaceBefore && text.charAt(apostrophe) == '’');
        return (elides && isElided(text, wordEnd)) || (apart && isGenitive(text, wordEnd, next));
    }

    /** One consonant, or letters that end in qu: l, d, jusqu. */
    private static boolean isElided(String text, int end) {
        int start = end;
        while (start > 0 && isLatin(text.charAt(start - 1)) && end - start <= 12) {
            start--;
        }
        if (end - start == 1) {
            return "cdjlmnstCDJLMNST".indexOf(text.charAt(start)) >= 0;
        }
        return end - start > 1 && text.charAt(end - 1) == 'u' && "qQ".indexOf(text.charAt(end - 2)) >= 0;
    }

    private static boolean isGenitive(String text, int wordEnd, int next) {
        boolean alone = next + 1 == text.length() || !isLatin(text.charAt(next + 1));
        return text.charAt(next) == 's' && alone && wordEnd > 1 && isLatin(text.charAt(wordEnd - 1));
    }

    private static boolean isApostrophe(char unit) {
        return unit == '’' || unit == '\'';
    }

    private static boolean isVowelSign(char unit) {
        return unit >= 0x064B && unit <= 0x0652;
    }

    private static boolean isArabicLetter(char unit) {
        return unit >= 0x0620 && unit <= 0x064A && unit != 0x0640;
    }

    private static boolean isLatin(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= 0xC0 && unit <= 0x17F && unit != 0xD7 && unit != 0xF7);
    }
}
