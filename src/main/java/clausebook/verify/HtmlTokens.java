package clausebook.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts HTML into tags and text in one pass, without look-back and without recursion, so that hostile bytes cost time in
 * proportion to their number. It reads the HTML that we write; where a browser would repair, it reports and goes on.
 */
final class HtmlTokens {

    /** How the content of an element is read. */
    enum Content {
        MARKUP,
        /** Up to the end tag, character by character: style, script. */
        RAW,
        /** Up to the end tag, with character references: title, textarea. */
        REFERENCES
    }

    /** @param at the UTF-16 index of its name */
    record Attribute(String name, String value, int at) {}

    /** What is told of a page, in its order. */
    interface Receiver {
        void text(int from, int to, Content kind);

        Content startTag(String name, int at, List<Attribute> attributes, boolean selfClosing);

        void endTag(String name, int at);

        /** A doctype, for which a page has one place only. */
        void doctype(int at);

        void fault(int at, String message);
    }

    private static final int MOST_ATTRIBUTES = 64;

    private final String html;
    private final Receiver receiver;
    private int at;

    private HtmlTokens(String html, Receiver receiver) {
        this.html = html;
        this.receiver = receiver;
    }

    static void read(String html, Receiver receiver) {
        new HtmlTokens(html, receiver).readAll();
    }

    private void readAll() {
        int textFrom = 0;
        while (at < html.length()) {
            int sign = html.indexOf('<', at);
            if (sign < 0) {
                break;
            }
            char next = sign + 1 < html.length() ? html.charAt(sign + 1) : ' ';
            boolean markup = Ascii.isLetter(next) || next == '/' || next == '!' || next == '?';
            if (!markup) {
                receiver.fault(sign, "a < that begins no tag must be written &lt;");
                at = sign + 1;
                continue;
            }
            text(textFrom, sign, Content.MARKUP);
            at = sign;
            readMarkup(next);
            textFrom = at;
        }
        text(textFrom, html.length(), Content.MARKUP);
    }

    private void text(int from, int to, Content kind) {
        if (from < to) {
            receiver.text(from, to, kind);
        }
    }

    private void readMarkup(char next) {
        if (Ascii.isLetter(next)) {
            readStartTag();
        } else if (next == '/' && at + 2 < html.length() && Ascii.isLetter(html.charAt(at + 2))) {
            readEndTag();
        } else if (html.startsWith("<!--", at)) {
            readComment();
        } else if (html.regionMatches(true, at, "<!doctype", 0, 9)) {
            receiver.doctype(at);
            at = after('>');
        } else {
            receiver.fault(at, "this is neither a tag nor a comment");
            at = after('>');
        }
    }

    private int after(char sign) {
        int found = html.indexOf(sign, at);
        if (found < 0) {
            receiver.fault(at, "what begins here does not end");
            return html.length();
        }
        return found + 1;
    }

    private void readComment() {
        int start = at;
        int from = at + 4;
        if (html.startsWith(">", from) || html.startsWith("->", from)) {
            receiver.fault(start, "a comment that begins with > is ended at once by browsers");
            at = html.indexOf('>', from) + 1;
            return;
        }
        while (true) {
            int dashes = html.indexOf("--", from);
            if (dashes < 0) {
                receiver.fault(start, "what begins here does not end");
                at = html.length();
                return;
            }
            if (html.startsWith(">", dashes + 2)) {
                at = dashes + 3;
                return;
            }
            if (html.startsWith("!>", dashes + 2)) {
                receiver.fault(dashes, "a comment is ended by -->");
                at = dashes + 4;
                return;
            }
            from = dashes + 1;
        }
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < html.length()) {
            char unit = html.charAt(end);
            if (Ascii.isSpace(unit) || unit == '/' || unit == '>') {
                break;
            }
            end++;
        }
        return end;
    }

    private void readEndTag() {
        int start = at;
        int end = nameEnd(at + 2);
        String name = HtmlNames.of(html, at + 2, end);
        at = end;
        skipSpace();
        if (at < html.length() && html.charAt(at) != '>') {
            receiver.fault(start, "an end tag holds its name only");
        }
        at = after('>');
        receiver.endTag(name, start);
    }

    private void skipSpace() {
        while (at < html.length() && Ascii.isSpace(html.charAt(at))) {
            at++;
        }
    }

    private void readStartTag() {
        int start = at;
        int end = nameEnd(at + 1);
        String name = HtmlNames.of(html, at + 1, end);
        at = end;
        List<Attribute> attributes = new ArrayList<>(4);
        boolean selfClosing = false;
        while (true) {
            skipSpace();
            if (at >= html.length()) {
                receiver.fault(start, "what begins here does not end");
                return;
            }
            char unit = html.charAt(at);
            if (unit == '>') {
                at++;
                break;
            }
            if (unit == '/') {
                at++;
                selfClosing = at < html.length() && html.charAt(at) == '>';
            } else if (!readAttribute(attributes)) {
                receiver.fault(start, "what begins here does not end");
                at = html.length();
                return;
            }
        }
        Content content = receiver.startTag(name, start, attributes, selfClosing);
        if (content != Content.MARKUP) {
            readRaw(name, content);
        }
    }

    /** False where the page ends inside the attribute. */
    private boolean readAttribute(List<Attribute> attributes) {
        int start = at;
        int end = start + 1;
        while (end < html.length()) {
            char unit = html.charAt(end);
            if (Ascii.isSpace(unit) || unit == '/' || unit == '>' || unit == '=') {
                break;
            }
            end++;
        }
        String name = HtmlNames.of(html, start, end);
        if (name.indexOf('"') >= 0 || name.indexOf('\'') >= 0 || name.indexOf('<') >= 0 || name.indexOf('=') >= 0) {
            receiver.fault(start, "an attribute's name holds no quotes, < or =");
        }
        at = end;
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            add(attributes, new Attribute(name, "", start));
            return at < html.length();
        }
        at++;
        skipSpace();
        if (at >= html.length()) {
            return false;
        }
        char quote = html.charAt(at);
        int from;
        int to;
        if (quote == '"' || quote == '\'') {
            from = at + 1;
            to = html.indexOf(quote, from);
            if (to < 0) {
                return false;
            }
            at = to + 1;
        } else {
            from = at;
            to = from;
            while (to < html.length() && !Ascii.isSpace(html.charAt(to)) && html.charAt(to) != '>') {
                to++;
            }
            at = to;
        }
        add(attributes, new Attribute(name, decoded(from, to), start));
        return at < html.length();
    }

    /** No tag of ours has many, so that they need no table; what stands beyond the limit is not read. */
    private void add(List<Attribute> attributes, Attribute attribute) {
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.add(attribute);
        } else {
            receiver.fault(attribute.at(), "a tag has more than %d attributes".formatted(MOST_ATTRIBUTES));
        }
    }

    private String decoded(int from, int to) {
        int ampersand = html.indexOf('&', from, to);
        if (ampersand < 0) {
            return html.substring(from, to);
        }
        StringBuilder value = new StringBuilder();
        int plain = from;
        while (ampersand >= 0) {
            int next = ampersand + 1;
            var reference = CharacterReferences.at(html, ampersand, to);
            if (reference.isPresent()) {
                if (!reference.get().fault().isEmpty()) {
                    receiver.fault(ampersand, reference.get().fault());
                }
                value.append(html, plain, ampersand).append(reference.get().text());
                next = reference.get().end();
                plain = next;
            }
            ampersand = html.indexOf('&', next, to);
        }
        return value.append(html, plain, to).toString();
    }

    private void readRaw(String name, Content kind) {
        int from = at;
        int close = html.indexOf("</", at);
        while (close >= 0 && !isEndOf(name, close)) {
            close = html.indexOf("</", close + 2);
        }
        if (close < 0) {
            receiver.fault(from, "<%s> does not end".formatted(name));
            text(from, html.length(), kind);
            at = html.length();
            return;
        }
        text(from, close, kind);
        at = close;
        readEndTag();
    }

    private boolean isEndOf(String name, int close) {
        int end = close + 2 + name.length();
        return html.regionMatches(true, close + 2, name, 0, name.length())
                && end < html.length()
                && (Ascii.isSpace(html.charAt(end)) || html.charAt(end) == '/' || html.charAt(end) == '>');
    }
}
