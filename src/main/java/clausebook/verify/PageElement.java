package clausebook.verify;

import clausebook.problem.Place;
import clausebook.verify.HtmlTokens.Attribute;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with the elements around it: what must be known to judge whether its text can be seen. Two
 * elements are equal only when they are the same one.
 */
public final class PageElement {

    private final String tag;
    private final List<Attribute> attributes;
    private final @Nullable PageElement parent;
    private final Spot spot;
    private @Nullable List<String> classes;

    PageElement(String tag, List<Attribute> attributes, @Nullable PageElement parent, Spot spot) {
        this.tag = tag;
        this.attributes = attributes;
        this.parent = parent;
        this.spot = spot;
    }

    /** The tag's name in lower case. */
    public String tag() {
        return tag;
    }

    /** The attribute's value with references decoded; empty where it is absent. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(value(name));
    }

    /** The same, null where it is absent; of two of one name the first, as browsers do. */
    @Nullable
    String value(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return attributes.get(i).value();
            }
        }
        return null;
    }

    public List<String> classes() {
        if (classes == null) {
            String names = value("class");
            classes = names == null ? List.of() : Ascii.words(names);
        }
        return classes;
    }

    public Optional<PageElement> parent() {
        return Optional.ofNullable(parent);
    }

    Spot spot() {
        return spot;
    }

    /** Where its tag begins. */
    public Place place() {
        return spot.place();
    }

    @Override
    public String toString() {
        return "<" + tag + attribute("id").map(id -> " id=\"" + id + "\"").orElse("") + ">";
    }
}
