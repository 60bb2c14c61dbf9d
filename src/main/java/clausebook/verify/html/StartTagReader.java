package clausebook.verify.html;

import clausebook.verify.html.StartTag.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one start tag from a page's bytes, attribute by attribute. */
final class StartTagReader {

    private static final int MOST_ATTRIBUTES = 64;

    private final byte[] html;
    private final int start;
    private final HtmlTokens.Receiver receiver;
    private final List<Attribute> attributes = new ArrayList<>(4);
    private int at;
    private boolean faulty;

    /** @param start where its &lt; stands, before a letter */
    StartTagReader(byte[] html, int start, HtmlTokens.Receiver receiver) {
        this.html = html;
        this.start = start;
        this.at = start;
        this.receiver = receiver;
    }

    /** Null where the page ends inside the tag. */
    @Nullable
    StartTag read() {
        int end = nameEnd(start + 1);
        String name = HtmlNames.of(html, start + 1, end);
        at = end;
        boolean closesItself = false;
        while (true) {
            skipSpace();
            if (at >= html.length) {
                fault(start, "what begins here does not end");
                return null;
            }
            byte unit = html[at];
            if (unit == '>') {
                at++;
                break;
            }
            if (unit == '/') {
                at++;
                closesItself = at < html.length && html[at] == '>';
            } else if (!readAttribute()) {
                fault(start, "what begins here does not end");
                at = html.length;
                return null;
            }
        }
        return new StartTag(name, attributes, closesItself);
    }

    /** The index after what was read. */
    int end() {
        return at;
    }

    /** Whether there was something to report. */
    boolean isFaulty() {
        return faulty;
    }

    private void fault(int place, String message) {
        faulty = true;
        receiver.fault(place, message);
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < html.length && !Ascii.isSpace((char) html[end]) && html[end] != '/' && html[end] != '>') {
            end++;
        }
        return end;
    }

    private void skipSpace() {
        while (at < html.length && Ascii.isSpace((char) html[at])) {
            at++;
        }
    }

    /** False where the page ends inside the attribute. */
    private boolean readAttribute() {
        int first = at;
        int end = first + 1;
        while (end < html.length
                && !Ascii.isSpace((char) html[end])
                && html[end] != '/'
                && html[end] != '>'
                && html[end] != '=') {
            end++;
        }
        String name = HtmlNames.of(html, first, end);
        if (name.indexOf('"') >= 0 || name.indexOf('\'') >= 0 || name.indexOf('<') >= 0 || name.indexOf('=') >= 0) {
            fault(first, "an attribute's name holds no quotes, < or =");
        }
        at = end;
        skipSpace();
        if (at >= html.length || html[at] != '=') {
            add(name, "", first);
            return at < html.length;
        }
        at++;
        skipSpace();
        if (at >= html.length) {
            return false;
        }
        byte quote = html[at];
        int from;
        int to;
        if (quote == '"' || quote == '\'') {
            from = at + 1;
            to = from;
            while (to < html.length && html[to] != quote) {
                to++;
            }
            if (to == html.length) {
                return false;
            }
            at = to + 1;
        } else {
            from = at;
            to = from;
            while (to < html.length && !Ascii.isSpace((char) html[to]) && html[to] != '>') {
                to++;
            }
            at = to;
        }
        add(name, decoded(from, to), first);
        return at < html.length;
    }

    /** No tag of ours has many, so that they need no table; what stands beyond the limit is not read. */
    private void add(String name, String value, int place) {
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.add(new Attribute(name, value, place - start));
        } else {
            fault(place, "a tag has more than %d attributes".formatted(MOST_ATTRIBUTES));
        }
    }

    private String decoded(int from, int to) {
        int ampersand = ampersand(from, to);
        if (ampersand < 0) {
            return text(from, to);
        }
        StringBuilder value = new StringBuilder();
        int plain = from;
        while (ampersand >= 0) {
            int next = ampersand + 1;
            var reference = CharacterReferences.at(html, ampersand, to);
            if (reference.isPresent()) {
                if (!reference.get().fault().isEmpty()) {
                    fault(ampersand, reference.get().fault());
                }
                value.append(text(plain, ampersand)).append(reference.get().text());
                next = reference.get().end();
                plain = next;
            }
            ampersand = ampersand(next, to);
        }
        return value.append(text(plain, to)).toString();
    }

    private int ampersand(int from, int to) {
        for (int i = from; i < to; i++) {
            if (html[i] == '&') {
                return i;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        return new String(html, from, to - from, StandardCharsets.UTF_8);
    }
}
