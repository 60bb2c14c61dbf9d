package clausebook.parse;

/** How a paragraph ends, closing quotes and brackets left aside. */
enum Ending {
    STOP,
    SEMICOLON,
    COMMA,
    OPEN;

    /** Whether a text ends with a colon, behind which a list or a quotation stands. */
    static boolean isColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    static Ending of(String text) {
        int last = text.length();
        while (last > 0 && "”’\"》)）]］»」*".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last == 0) {
            return OPEN;
        }
        return switch (text.charAt(last - 1)) {
            case '。', '.', '．', '!', '！', '?', '？', '؟' -> STOP;
            case '；', ';', '：', ':', '؛' -> SEMICOLON;
            case '，', ',', '،' -> COMMA;
            default -> OPEN;
        };
    }
}
