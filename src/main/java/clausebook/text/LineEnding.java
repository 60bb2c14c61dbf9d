package clausebook.text;

/** How a printed line ends, note marks and closing quotes and brackets left aside. */
public enum LineEnding {
    /** A full stop, question or exclamation mark. */
    STOP,
    /** A semicolon or colon. */
    SEMICOLON,
    COMMA,
    /** A letter, a digit, anything else: the sentence goes on. */
    OPEN;

    /** No word that joins the last item to the others is longer: and, или. */
    private static final int LONGEST_JOIN = 3;

    public static LineEnding of(String text) {
        int end = withoutStrokedMark(text);
        end = end < text.length() ? end : withoutBracketedMark(text);
        end = end < text.length() ? end : withoutMarkApart(text);
        int digits = 0;
        while (end > 0 && isNoteSign(text.charAt(end - 1)) && digits < 3) {
            end--;
            digits++;
        }
        // Digits are a note mark only right behind a sign: 报告，1 but not 第 55/25.
        int last = digits > 0 && end > 0 && ending(text.charAt(end - 1)) == OPEN && !isCloser(text.charAt(end - 1))
                ? withoutBracketedMark(text)
                : end;
        while (last > 0 && (isCloser(text.charAt(last - 1)) || text.charAt(last - 1) == '*')) {
            last--;
        }
        // A closing bracket or quotation mark behind no sign ends nothing.
        return last == 0 || isShortened(text, last) ? OPEN : ending(text.charAt(last - 1));
    }

    /** Whether a line ends an item and joins the last to it: {@code …; and}, {@code …; или}, {@code …；以及}. */
    static boolean joinsTheLast(String text) {
        int from = text.length();
        while (from > 0 && text.length() - from <= LONGEST_JOIN && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean join = from < text.length() && text.length() - from <= LONGEST_JOIN;
        while (from > 0 && WhiteSpace.is(text.charAt(from - 1))) {
            from--;
        }
        return join && from > 0 && ";；؛".indexOf(text.charAt(from - 1)) >= 0;
    }

    /** Whether the stop at the end shortens a word before a number or name: {@code Supplement No.} */
    private static boolean isShortened(String text, int end) {
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int from = end - 1;
        while (from > 0 && end - from <= ShortenedWords.LONGEST + 1 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean apart = from == 0 || WhiteSpace.is(text.charAt(from - 1)) || text.charAt(from - 1) == '(';
        return apart && ShortenedWords.has(text.substring(from, end - 1));
    }

    /** The index behind the words where a note mark of old papers ends them: {@code homme, 2/}. */
    private static int withoutStrokedMark(String text) {
        int at = text.length() - 1;
        if (at < 1 || text.charAt(at) != '/') {
            return text.length();
        }
        int figures = at;
        while (at > 0 && figures - at < 3 && isNoteSign(text.charAt(at - 1))) {
            at--;
        }
        boolean figure = at < figures;
        while (at > 0 && WhiteSpace.is(text.charAt(at - 1))) {
            at--;
        }
        return figure && at > 0 && ending(text.charAt(at - 1)) != OPEN ? at : text.length();
    }

    /** The index behind the words where a space parts a note's mark from the semicolon, as some extractors do: {@code homme; 2}. */
    private static int withoutMarkApart(String text) {
        int at = text.length();
        while (at > 0 && text.length() - at < 2 && isNoteSign(text.charAt(at - 1))) {
            at--;
        }
        boolean apart = at < text.length() && at > 1 && WhiteSpace.is(text.charAt(at - 1));
        boolean behindSemicolon = apart && (";；؛".indexOf(text.charAt(at - 2)) >= 0);
        return behindSemicolon ? at - 1 : text.length();
    }

    /** The index behind the words where a note mark in brackets ends them: {@code homme,[1]}. */
    private static int withoutBracketedMark(String text) {
        int at = text.length() - 1;
        if (at < 0 || (text.charAt(at) != ']' && text.charAt(at) != ')')) {
            return text.length();
        }
        int end = at;
        while (at > 0 && end - at < 4 && isNoteSign(text.charAt(at - 1))) {
            at--;
        }
        boolean mark = at < end && at > 1 && (text.charAt(at - 1) == '[' || text.charAt(at - 1) == '(');
        // Behind a word, (3) counts; behind a sign of the sentence it is a mark.
        return mark && ending(text.charAt(at - 2)) != OPEN ? at - 1 : text.length();
    }

    private static LineEnding ending(char unit) {
        return switch (unit) {
            case '。', '.', '．', '!', '！', '?', '？', '؟' -> STOP;
            case '；', ';', '：', ':', '؛' -> SEMICOLON;
            case '，', ',', '،' -> COMMA;
            default -> OPEN;
        };
    }

    private static boolean isCloser(char unit) {
        return unit == '”'
                || unit == '’'
                || unit == '"'
                || unit == '》'
                || unit == ')'
                || unit == '）'
                || unit == ']'
                || unit == '］'
                || unit == '»'
                || unit == '」';
    }

    private static boolean isNoteSign(char unit) {
        return (unit >= '0' && unit <= '9')
                || unit == '¹'
                || unit == '²'
                || unit == '³'
                || (unit >= '⁰' && unit <= '⁹');
    }
}
