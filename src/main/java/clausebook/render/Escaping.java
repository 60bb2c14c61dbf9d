package clausebook.render;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/** Writes the five signs that have a meaning in HTML as references; all else stands as it is. */
final class Escaping implements EscapingStrategy {

    static final String NAME = "page";

    /** No sign takes more bytes than this. */
    static final int LONGEST = 6;

    private static final byte[][] REFERENCES = new byte[0x80][];

    static {
        for (char sign = 0; sign < REFERENCES.length; sign++) {
            REFERENCES[sign] = PageBytes.encoded(new Escaping().escape(String.valueOf(sign)));
        }
    }

    /** The bytes of an ASCII sign as a page holds it. */
    static byte[] reference(char sign) {
        return REFERENCES[sign];
    }

    @Override
    public String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text.charAt(i))) {
                return escapedFrom(text, i);
            }
        }
        return text;
    }

    private static boolean isSign(char unit) {
        return unit <= '>' && (unit == '<' || unit == '>' || unit == '&' || unit == '"' || unit == '\'');
    }

    private static String escapedFrom(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
