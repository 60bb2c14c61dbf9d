package clausebook.verify.html;

import clausebook.problem.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with the elements around it: what must be known to judge whether its text can be seen. Two
 * elements are equal only when they are the same one.
 */
public final class PageElement {

    private static final int PARAGRAPH = 1;
    private static final int LINK = 2;
    private static final int BUTTON = 4;

    private final StartTag start;
    private final @Nullable PageElement parent;
    private final PageText page;
    private final int at;
    private final int inside;

    /** @param at where its tag begins */
    PageElement(StartTag start, @Nullable PageElement parent, PageText page, int at) {
        this.start = start;
        this.parent = parent;
        this.page = page;
        this.at = at;
        int around = parent == null || start.nature().shields() ? 0 : parent.inside;
        this.inside = switch (start.name()) {
            case "p" -> around | PARAGRAPH;
            case "a" -> around | LINK;
            case "button" -> around | BUTTON;
            default -> around;
        };
    }

    StartTag start() {
        return start;
    }

    HtmlNesting.Nature nature() {
        return start.nature();
    }

    /** Whether it is a paragraph or stands in one, with no table between. */
    boolean isInParagraph() {
        return (inside & PARAGRAPH) != 0;
    }

    boolean isInLink() {
        return (inside & LINK) != 0;
    }

    boolean isInButton() {
        return (inside & BUTTON) != 0;
    }

    /** The tag's name in lower case. */
    public String tag() {
        return start.name();
    }

    /** The attribute's value with references decoded; empty where it is absent. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(start.value(name));
    }

    public List<String> classes() {
        return start.classes();
    }

    public Optional<PageElement> parent() {
        return Optional.ofNullable(parent);
    }

    Spot spot() {
        return new Spot(page, at);
    }

    /** Where its tag begins. */
    public Place place() {
        return page.placeAt(at);
    }

    @Override
    public String toString() {
        return "<" + tag() + attribute("id").map(id -> " id=\"" + id + "\"").orElse("") + ">";
    }
}
