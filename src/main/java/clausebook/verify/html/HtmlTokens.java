package clausebook.verify.html;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a page's bytes into tags and text in one pass, without look-back and without recursion, so that hostile bytes cost
 * time in proportion to their number. It reads the HTML that we write; where a browser would repair, it reports and goes on.
 *
 * <p>A tag, style or script that stood in an earlier page is known by its bytes, and not read again.
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

    /** What is told of a page, in its order; places are indexes of bytes. */
    interface Receiver {
        /** Words, in which references may stand. */
        void text(int from, int to);

        /** The whole text of a style, a script, or another element whose text is no markup. */
        void raw(int from, int to, String text);

        Content startTag(StartTag tag, int at);

        /** The tag of the element that is open; null where none is. */
        @Nullable
        StartTag open();

        void endTag(String name, int at);

        /** A doctype, for which a page has one place only. */
        void doctype(int at);

        void fault(int at, String message);
    }

    private final byte[] html;
    private final Receiver receiver;
    private int at;
    private boolean clean = true;

    private HtmlTokens(byte[] html, Receiver receiver) {
        this.html = html;
        this.receiver = receiver;
    }

    /**
     * Reads a page to its end.
     *
     * @return false if it holds a byte that no page of ours holds: one that is not UTF-8, a NUL, or a carriage return
     */
    static boolean read(byte[] html, Receiver receiver) {
        HtmlTokens tokens = new HtmlTokens(html, receiver);
        tokens.readAll();
        return tokens.clean;
    }

    private void readAll() {
        while (at < html.length) {
            int from = at;
            while (at < html.length && !markupBegins()) {
                readTextOn();
            }
            if (from < at) {
                receiver.text(from, at);
            }
            if (at < html.length) {
                readMarkup(html[at + 1]);
            }
        }
    }

    /** Whether the character here is a &lt; that begins a tag, a comment or what would be one. */
    private boolean markupBegins() {
        if (html[at] != '<' || at + 1 == html.length) {
            return false;
        }
        byte next = html[at + 1];
        return Ascii.isLetter((char) next) || next == '/' || next == '!' || next == '?';
    }

    /** Goes on to the next &lt;, from the character here at least by one. */
    private void readTextOn() {
        if (html[at] == '<') {
            receiver.fault(at, "a < that begins no tag must be written &lt;");
            at++;
        }
        at = seen(at, '<', html.length);
    }

    /** Looks at each byte up to the sign or to the limit, and gives the index of that. */
    private int seen(int from, char sign, int limit) {
        int i = from;
        while (i < limit) {
            byte unit = html[i];
            if (unit == sign) {
                return i;
            }
            if (unit > '\r') {
                i++;
            } else if (unit < 0) {
                int bytes = Utf8.length(html, i, html.length);
                clean &= bytes > 0;
                i += Math.max(1, bytes);
            } else {
                clean &= unit != '\r' && unit != 0;
                i++;
            }
        }
        return limit;
    }

    private void see(int from, int to) {
        int i = from;
        while (i < to) {
            i = seen(i, '<', to) + 1;
        }
    }

    private void readMarkup(byte next) {
        int start = at;
        if (Ascii.isLetter((char) next)) {
            readStartTag();
            return;
        }
        if (next == '/' && at + 2 < html.length && Ascii.isLetter((char) html[at + 2])) {
            readEndTag();
            return;
        }
        if (stands("<!--", at)) {
            readComment();
        } else if (stands("<!doctype", at)) {
            receiver.doctype(at);
            at = after('>');
        } else {
            receiver.fault(at, "this is neither a tag nor a comment");
            at = after('>');
        }
        see(start, at);
    }

    /** Whether these lower-case characters stand there, in whatever case. */
    private boolean stands(String signs, int from) {
        if (from + signs.length() > html.length) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            byte unit = html[from + i];
            char lower = unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : (char) unit;
            if (lower != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int indexOf(char sign, int from) {
        for (int i = from; i < html.length; i++) {
            if (html[i] == sign) {
                return i;
            }
        }
        return -1;
    }

    private int indexOf(String signs, int from) {
        int found = indexOf(signs.charAt(0), from);
        while (found >= 0 && !stands(signs, found)) {
            found = indexOf(signs.charAt(0), found + 1);
        }
        return found;
    }

    private int after(char sign) {
        int found = indexOf(sign, at);
        if (found < 0) {
            receiver.fault(at, "what begins here does not end");
            return html.length;
        }
        return found + 1;
    }

    private void readComment() {
        int start = at;
        int from = at + 4;
        if (stands(">", from) || stands("->", from)) {
            receiver.fault(start, "a comment that begins with > is ended at once by browsers");
            at = indexOf('>', from) + 1;
            return;
        }
        while (true) {
            int dashes = indexOf("--", from);
            if (dashes < 0) {
                receiver.fault(start, "what begins here does not end");
                at = html.length;
                return;
            }
            if (stands(">", dashes + 2)) {
                at = dashes + 3;
                return;
            }
            if (stands("!>", dashes + 2)) {
                receiver.fault(dashes, "a comment is ended by -->");
                at = dashes + 4;
                return;
            }
            from = dashes + 1;
        }
    }

    private void readEndTag() {
        int start = at;
        StartTag open = receiver.open();
        if (open != null && open.endsAt(html, start)) {
            at = start + open.endLength();
            receiver.endTag(open.name(), start);
            return;
        }
        int end = start + 2;
        while (end < html.length && !Ascii.isSpace((char) html[end]) && html[end] != '/' && html[end] != '>') {
            end++;
        }
        String name = HtmlNames.of(html, start + 2, end);
        at = end;
        while (at < html.length && Ascii.isSpace((char) html[at])) {
            at++;
        }
        if (at < html.length && html[at] != '>') {
            receiver.fault(start, "an end tag holds its name only");
        }
        at = after('>');
        see(start, at);
        receiver.endTag(name, start);
    }

    private void readStartTag() {
        int start = at;
        int hash = 0;
        int end = start;
        while (end < html.length && html[end] != '>') {
            hash = StartTags.hash(hash, html[end]);
            end++;
        }
        // A > may stand within an attribute, too: then no tag is known by these bytes.
        StartTag tag = end < html.length ? StartTags.find(html, start, end + 1, hash) : null;
        if (tag != null) {
            at = end + 1;
        } else {
            tag = readStartTagAnew(start, end + 1, hash);
            if (tag == null) {
                return;
            }
        }
        Content content = receiver.startTag(tag, start);
        if (content == Content.RAW) {
            readRaw(tag.name());
        } else if (content == Content.REFERENCES) {
            readWords(tag.name());
        }
    }

    /** @param firstEnd the index after the first &gt; */
    private @Nullable StartTag readStartTagAnew(int start, int firstEnd, int hash) {
        StartTagReader reader = new StartTagReader(html, start, receiver);
        StartTag tag = reader.read();
        at = reader.end();
        boolean before = clean;
        clean = true;
        see(start, at);
        if (tag != null && at == firstEnd && clean && !reader.isFaulty()) {
            StartTags.remember(html, start, at, hash, tag);
        }
        clean &= before;
        return tag;
    }

    private void readRaw(String name) {
        int from = at;
        RawTexts.Known known = RawTexts.at(html, from, name);
        if (known == null) {
            int close = close(from, name);
            boolean before = clean;
            clean = true;
            see(from, close);
            known = close < html.length && clean
                    ? RawTexts.remember(html, from, close, name)
                    : RawTexts.read(html, from, close, name);
            clean &= before;
        }
        at = from + known.bytes().length;
        if (from < at) {
            receiver.raw(from, at, known.text());
        }
        if (at < html.length) {
            readEndTag();
        }
    }

    private void readWords(String name) {
        int from = at;
        at = close(from, name);
        see(from, at);
        if (from < at) {
            receiver.text(from, at);
        }
        if (at < html.length) {
            readEndTag();
        }
    }

    /** Where the end tag of this element begins; where there is none, the end of the page. */
    private int close(int from, String name) {
        int close = indexOf("</", from);
        while (close >= 0 && !isEndOf(name, close)) {
            close = indexOf("</", close + 2);
        }
        if (close < 0) {
            receiver.fault(from, "<%s> does not end".formatted(name));
            return html.length;
        }
        return close;
    }

    private boolean isEndOf(String name, int close) {
        int end = close + 2 + name.length();
        return stands(name, close + 2)
                && end < html.length
                && (Ascii.isSpace((char) html[end]) || html[end] == '/' || html[end] == '>');
    }
}
