package clausebook.verify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An element as its start tag gives it. Attribute values are decoded only when they are asked for. Objects are used
 * again for later tags of the page: nothing may keep one beyond its end tag.
 */
final class Element {

    private String page = "";
    private int count;
    private String[] names = new String[8];
    private int[] from = new int[8];
    private int[] to = new int[8];

    String name = "";
    int at;
    boolean selfClosing;

    @Nullable Element parent;
    /** Whether the element stands in an SVG image, where HTML's rules for names and end tags do not hold. */
    boolean foreign;
    /** The value of {@code data-source} of this element or of the one it stands in; empty outside marks. */
    String source = "";

    boolean judged;
    /** Why text directly in this element does not show; empty where it shows. */
    String hidden = "";
    /** Whether the element is a {@code details} that is closed. */
    boolean closed;

    private @Nullable String classes;

    /** The value of {@code class}, which style sheets ask for again and again. */
    String classes() {
        String known = classes;
        if (known == null) {
            known = value("class");
            classes = known;
        }
        return known;
    }

    void reset(String text, int start) {
        page = text;
        at = start;
        count = 0;
        name = "";
        selfClosing = false;
        parent = null;
        foreign = false;
        source = "";
        judged = false;
        hidden = "";
        closed = false;
        classes = null;
    }

    /** @return false where the element has an attribute of this name already */
    boolean addAttribute(String attribute, int valueFrom, int valueTo) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(attribute)) {
                return false;
            }
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        names[count] = attribute;
        from[count] = valueFrom;
        to[count] = valueTo;
        count++;
        return true;
    }

    int attributes() {
        return count;
    }

    String attribute(int index) {
        return names[index];
    }

    /** Where the value of the attribute begins in the page. */
    int valueAt(int index) {
        return from[index];
    }

    String value(int index) {
        return References.decoded(page, from[index], to[index]);
    }

    private int indexOf(String attribute) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String attribute) {
        return indexOf(attribute) >= 0;
    }

    /** The value, or the empty string where the attribute is empty or missing. */
    String value(String attribute) {
        int index = indexOf(attribute);
        return index < 0 ? "" : value(index);
    }

    int valueAt(String attribute) {
        int index = indexOf(attribute);
        return index < 0 ? at : from[index];
    }
}
