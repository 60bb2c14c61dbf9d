package clausebook.verify;

import clausebook.problem.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The characters of a finished page, and where they stand in its file. */
final class PageText {

    private static final int EXCERPT = 160;

    private final String file;
    private final String text;
    private final boolean wellEncoded;

    PageText(String file, byte[] bytes) {
        this.file = file;
        this.text = new String(bytes, StandardCharsets.UTF_8);
        // Malformed bytes decode to U+FFFD, so only a page that holds one needs the slow, strict look.
        this.wellEncoded = text.indexOf('\uFFFD') < 0 || isStrictUtf8(bytes);
    }

    private static boolean isStrictUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    boolean wellEncoded() {
        return wellEncoded;
    }

    /** File, line and column (code points) of the character at a UTF-16 index. */
    Place place(int at) {
        int index = Math.min(at, text.length());
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', end + 1)) {
            line++;
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        int last = Math.min(end < 0 ? text.length() : end, start + EXCERPT);
        // A page is often one long line; the excerpt then shows nothing a person could use.
        String excerpt = index <= last ? text.substring(start, last) : "";
        return new Place(file, line, text.codePointCount(start, index) + 1, excerpt);
    }
}
