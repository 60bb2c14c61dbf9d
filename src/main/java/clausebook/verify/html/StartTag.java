package clausebook.verify.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A start tag as pages hold it, and all that the checks ask of it, worked out once: nearly every tag of a page stands in
 * other pages too.
 */
final class StartTag {

    /**
     * @param value with references decoded
     * @param at the index of its name, counted from the tag's beginning
     */
    record Attribute(String name, String value, int at) {}

    private static final Attribute[] NO_ATTRIBUTES = {};
    private static final LinkGiven[] NO_LINKS = {};

    private final String name;
    private final byte[] end;
    private final List<Attribute> attributes;
    private final boolean closesItself;
    private final HtmlNesting.Nature nature;
    private final List<String> classes;
    private final Attribute[] ids;
    private final Attribute[] inline;
    private final LinkGiven[] links;
    private final Attribute[] doubled;
    private final @Nullable String source;

    /** @param closesItself whether it ends in a stroke */
    StartTag(String name, List<Attribute> attributes, boolean closesItself) {
        this.name = name;
        this.end = ("</" + name + ">").getBytes(StandardCharsets.UTF_8);
        this.attributes = List.copyOf(attributes);
        this.closesItself = closesItself;
        this.nature = HtmlNesting.Nature.of(name);
        this.source = value("data-source");
        String names = value("class");
        this.classes = names == null ? List.of() : List.copyOf(Ascii.words(names));
        this.ids = those(attribute -> attribute.name().equals("id"));
        this.inline = those(attribute ->
                attribute.name().equals("style") || attribute.name().startsWith("on"));
        this.links = readLinks();
        this.doubled = readDoubled();
    }

    private Attribute[] readDoubled() {
        List<Attribute> found = new ArrayList<>(1);
        for (int i = 1; i < attributes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (attributes.get(j).name().equals(attributes.get(i).name())) {
                    found.add(attributes.get(i));
                    break;
                }
            }
        }
        return found.toArray(NO_ATTRIBUTES);
    }

    private Attribute[] those(Predicate<Attribute> wanted) {
        List<Attribute> found = new ArrayList<>(1);
        for (Attribute attribute : attributes) {
            if (wanted.test(attribute)) {
                found.add(attribute);
            }
        }
        return found.toArray(NO_ATTRIBUTES);
    }

    private LinkGiven[] readLinks() {
        List<LinkGiven> found = new ArrayList<>(1);
        String rel = Ascii.lower(valueOrEmpty("rel"));
        for (Attribute attribute : attributes) {
            if (LinkAttributes.holdsLink(name, attribute.name(), this::value)) {
                for (String value : LinkAttributes.addressesIn(attribute.name(), attribute.value())) {
                    found.add(new LinkGiven(name, attribute.name(), value, rel, attribute.at()));
                }
            }
        }
        return found.isEmpty() ? NO_LINKS : found.toArray(NO_LINKS);
    }

    /** In lower case. */
    String name() {
        return name;
    }

    /** Whether its end tag stands there, spelt in the shortest way. */
    boolean endsAt(byte[] html, int at) {
        if (at + end.length > html.length) {
            return false;
        }
        for (int i = end.length - 1; i >= 0; i--) {
            if (html[at + i] != end[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes that has. */
    int endLength() {
        return end.length;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    boolean closesItself() {
        return closesItself;
    }

    HtmlNesting.Nature nature() {
        return nature;
    }

    List<String> classes() {
        return classes;
    }

    /** The attributes whose names stand before them in the tag already. */
    Attribute[] doubled() {
        return doubled;
    }

    /** The attributes named {@code id}: one, or none, or a fault. */
    Attribute[] ids() {
        return ids;
    }

    /** The attributes that hold a style or a script. */
    Attribute[] inline() {
        return inline;
    }

    LinkGiven[] links() {
        return links;
    }

    /** The value of {@code data-source}; null where it marks no words of a source. */
    @Nullable
    String source() {
        return source;
    }

    /** An attribute's value, null where it is absent; of two of one name the first, as browsers do. */
    @Nullable
    String value(String attribute) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(attribute)) {
                return attributes.get(i).value();
            }
        }
        return null;
    }

    String valueOrEmpty(String attribute) {
        String value = value(attribute);
        return value == null ? "" : value;
    }
}
