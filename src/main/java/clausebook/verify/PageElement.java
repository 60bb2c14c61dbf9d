package clausebook.verify;

import clausebook.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with the elements around it: what must be known to judge whether its text can be seen. Two
 * elements are equal only when they are the same one.
 */
public final class PageElement {

    private final String tag;
    private final Map<String, String> attributes;
    private final @Nullable PageElement parent;
    private final Place place;
    private final List<String> classes;

    PageElement(String tag, Map<String, String> attributes, @Nullable PageElement parent, Place place) {
        this.tag = tag;
        this.attributes = Map.copyOf(attributes);
        this.parent = parent;
        this.place = place;
        this.classes = Ascii.words(this.attributes.getOrDefault("class", ""));
    }

    /** The tag's name in lower case. */
    public String tag() {
        return tag;
    }

    /** The attribute's value with references decoded; empty where it is absent. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public List<String> classes() {
        return classes;
    }

    public Optional<PageElement> parent() {
        return Optional.ofNullable(parent);
    }

    /** Where its tag begins. */
    public Place place() {
        return place;
    }

    @Override
    public String toString() {
        return "<" + tag + attribute("id").map(id -> " id=\"" + id + "\"").orElse("") + ">";
    }
}
