package clausebook.verify;

/**
 * Cuts a page into tags and text in one pass. It reads the strict part of HTML in which pages of ours are written, and
 * on which every reader of HTML agrees; what lies outside that part is told as a fault, never repaired.
 */
final class Tokenizer {

    /** What is told of a page, in its order. */
    interface Sink {
        /** An object for the next start tag. */
        Element fresh();

        /** @return whether what follows up to the end tag is not HTML: {@code style}, {@code script}, {@code title} … */
        boolean open(Element element);

        void close(String name, int at);

        /** Characters as they stand, without references. */
        void text(int from, int to);

        /** A character reference in text. */
        void reference(String meaning, int at);

        /** The inside of an element whose content is not HTML. */
        void raw(int from, int to);

        void fault(String code, int at, String what);
    }

    private static final int MOST_ATTRIBUTES = 64;

    private final String page;
    private final Names names;
    private final Sink sink;
    private final int length;
    private int at;

    Tokenizer(String page, Names names, Sink sink) {
        this.page = page;
        this.names = names;
        this.sink = sink;
        this.length = page.length();
    }

    void run() {
        int doctype = 0;
        if (page.regionMatches(true, 0, "<!doctype html>", 0, 15)) {
            doctype = 15;
        } else {
            sink.fault("page-doctype", 0, "a page begins with <!doctype html>, or browsers read it by older rules");
        }
        at = doctype;
        while (at < length) {
            int tag = page.indexOf('<', at);
            int end = tag < 0 ? length : tag;
            text(at, end);
            at = end;
            if (tag >= 0) {
                markup();
            }
        }
    }

    private void text(int from, int to) {
        int done = from;
        for (int ampersand = page.indexOf('&', from, to); ampersand >= 0; ) {
            int next = ampersand + 1;
            if (References.begins(page, ampersand, to)) {
                int end = References.end(page, ampersand, to);
                if (end < 0) {
                    sink.fault("page-reference", ampersand, "an ampersand begins a character reference that is not known");
                } else {
                    plain(done, ampersand);
                    sink.reference(References.meaning(page, ampersand + 1, end - 1), ampersand);
                    done = end;
                    next = end;
                }
            }
            ampersand = page.indexOf('&', next, to);
        }
        plain(done, to);
    }

    private void plain(int from, int to) {
        if (from < to) {
            sink.text(from, to);
        }
    }

    private void markup() {
        char next = at + 1 < length ? page.charAt(at + 1) : ' ';
        if (isLetter(next)) {
            startTag();
        } else if (next == '/' && at + 2 < length && isLetter(page.charAt(at + 2))) {
            endTag();
        } else if (page.startsWith("<!--", at)) {
            comment();
        } else {
            sink.fault("page-markup", at, "a < here begins neither a tag nor a comment");
            // Readers of HTML take <! <? and </ up to the next > as a comment, and any other < as text.
            int end = next == '!' || next == '?' || next == '/' ? page.indexOf('>', at) + 1 : at + 1;
            if (end == at + 1) {
                sink.text(at, end);
            }
            at = end <= at ? length : end;
        }
    }

    private void comment() {
        int dashes = page.indexOf("--", at + 4);
        boolean odd = page.startsWith(">", at + 4) || page.startsWith("->", at + 4);
        if (odd || dashes < 0 || !page.startsWith(">", dashes + 2)) {
            sink.fault("page-comment", at, "a comment ends with --> and holds no -- inside; readers disagree on any other");
        }
        int end = page.indexOf("-->", odd ? at + 2 : at + 4);
        at = end < 0 ? length : end + 3;
    }

    private void startTag() {
        Element element = sink.fresh();
        element.reset(page, at);
        int from = at + 1;
        int to = nameEnd(from);
        element.name = names.of(page, from, to);
        at = to;
        if (!attributes(element)) {
            return;
        }
        if (sink.open(element)) {
            raw(element.name);
        }
    }

    /** @return false where the page ends inside the tag, which then is none */
    private boolean attributes(Element element) {
        while (true) {
            int before = at;
            skipSpace();
            if (at >= length) {
                sink.fault("page-tag", element.at, "the page ends inside a tag");
                return false;
            }
            char unit = page.charAt(at);
            if (unit == '>') {
                at++;
                return true;
            }
            if (unit == '/') {
                at++;
                if (at < length && page.charAt(at) == '>') {
                    element.selfClosing = true;
                } else {
                    sink.fault("page-tag", at - 1, "a / inside a tag stands for nothing");
                }
                continue;
            }
            if (before == at) {
                sink.fault("page-tag", at, "white space must part the attributes of a tag");
            }
            if (!attribute(element)) {
                sink.fault("page-tag", element.at, "the page ends inside a tag");
                return false;
            }
        }
    }

    private boolean attribute(Element element) {
        int nameFrom = at;
        at++;
        while (at < length && "\t\n\f\r />=".indexOf(page.charAt(at)) < 0) {
            at++;
        }
        String name = names.of(page, nameFrom, at);
        for (int i = nameFrom; i < at; i++) {
            if ("\"'<=".indexOf(page.charAt(i)) >= 0) {
                sink.fault("page-tag", i, "a sign that no attribute's name may hold: a quotation mark before it is missing");
                break;
            }
        }
        skipSpace();
        int from = at;
        int to = at;
        if (at < length && page.charAt(at) == '=') {
            at++;
            skipSpace();
            if (at >= length) {
                return false;
            }
            char quote = page.charAt(at);
            if (quote == '"' || quote == '\'') {
                from = at + 1;
                to = page.indexOf(quote, from);
                if (to < 0) {
                    return false;
                }
                at = to + 1;
            } else {
                from = at;
                while (at < length && "\t\n\f\r >".indexOf(page.charAt(at)) < 0) {
                    if ("\"'<=`".indexOf(page.charAt(at)) >= 0) {
                        sink.fault("page-tag", at, "a value with this sign must stand in quotation marks");
                    }
                    at++;
                }
                to = at;
            }
        }
        checkReferences(from, to);
        if (element.attributes() == MOST_ATTRIBUTES) {
            sink.fault("page-tag", nameFrom, "a tag with more than " + MOST_ATTRIBUTES + " attributes");
        } else if (!element.addAttribute(name, from, to)) {
            sink.fault("page-tag", nameFrom, "the attribute " + shown(name) + " stands in this tag twice");
        }
        return true;
    }

    private void checkReferences(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.charAt(i) == '&' && References.begins(page, i, to) && References.end(page, i, to) < 0) {
                sink.fault("page-reference", i, "an ampersand begins a character reference that is not known");
            }
        }
    }

    private void endTag() {
        int start = at;
        int to = nameEnd(at + 2);
        String name = names.of(page, at + 2, to);
        at = to;
        skipSpace();
        if (at < length && page.charAt(at) != '>') {
            sink.fault("page-tag", start, "an end tag holds nothing but its name");
            int end = page.indexOf('>', at);
            at = end < 0 ? length : end;
        }
        if (at >= length) {
            sink.fault("page-tag", start, "the page ends inside a tag");
            return;
        }
        at++;
        sink.close(name, start);
    }

    /** The content of {@code style}, {@code script}, {@code title} … runs to its end tag, whatever it holds. */
    private void raw(String name) {
        int from = at;
        int end = from;
        while (true) {
            end = page.indexOf("</", end);
            if (end < 0) {
                sink.fault("page-tag", from, "the element " + name + " is never closed");
                sink.raw(from, length);
                at = length;
                return;
            }
            int after = end + 2 + name.length();
            boolean ends = page.regionMatches(true, end + 2, name, 0, name.length())
                    && after < length
                    && "\t\n\f\r />".indexOf(page.charAt(after)) >= 0;
            if (ends) {
                break;
            }
            end += 2;
        }
        if (name.equals("title") || name.equals("textarea")) {
            checkReferences(from, end);
        }
        sink.raw(from, end);
        at = end;
        endTag();
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < length && "\t\n\f\r />".indexOf(page.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private void skipSpace() {
        while (at < length && "\t\n\f\r ".indexOf(page.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isLetter(char unit) {
        int lower = unit | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
