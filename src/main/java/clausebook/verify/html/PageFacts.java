package clausebook.verify.html;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one reading of a finished page found.
 *
 * @param address the page's address under the site's root
 * @param bytes the length of the page
 * @param marked language code (the value of {@code data-source}) to the marked text, in the order of first appearance
 * @param parts every marked element, in document order
 * @param judged every marked element and every element inside one: what may hide marked text, with its ancestors
 * @param ids every id, in document order
 * @param links every attribute that names an address
 * @param styles the text of every style element
 * @param scripts the text of every script element without {@code src}
 * @param inlineAttributes every {@code style} and {@code on…} attribute
 * @param foreignElements the tags of elements that load or hold what is not ours (frames, objects, base), with their places
 * @param head what stands in the head and must be in order
 * @param headings the number of {@code h1} elements
 * @param values id to value of every {@code data} element with an id
 * @param problems where the page is not HTML as we write it
 */
public record PageFacts(
        String address,
        int bytes,
        Map<String, MarkedText> marked,
        List<MarkedPart> parts,
        List<PageElement> judged,
        List<Id> ids,
        List<PageLink> links,
        List<InlineText> styles,
        List<InlineText> scripts,
        List<InlineAttribute> inlineAttributes,
        List<ForeignElement> foreignElements,
        Head head,
        int headings,
        Map<String, String> values,
        List<Problem> problems) {

    public PageFacts {
        // Lists made by the reading that ends here, and handed on to nobody else: not copied, for a site has many
        // pages.
        marked = Collections.unmodifiableMap(marked);
        parts = Collections.unmodifiableList(parts);
        judged = Collections.unmodifiableList(judged);
        ids = Collections.unmodifiableList(ids);
        links = Collections.unmodifiableList(links);
        styles = Collections.unmodifiableList(styles);
        scripts = Collections.unmodifiableList(scripts);
        inlineAttributes = Collections.unmodifiableList(inlineAttributes);
        foreignElements = Collections.unmodifiableList(foreignElements);
        values = Collections.unmodifiableMap(values);
        problems = Collections.unmodifiableList(problems);
    }

    /** An id and where it is given. */
    public record Id(String value, Spot spot) {
        public Place place() {
            return spot.place();
        }
    }

    /**
     * One marked element's share of the marked text.
     *
     * @param language the value of {@code data-source}
     * @param from UTF-16 index in the language's marked text
     * @param to the index after its last character
     */
    public record MarkedPart(String language, int from, int to, PageElement element) {}

    /** An address in the page, and where it is given. */
    public record PageLink(LinkGiven given, Spot spot) {

        /** The element. */
        public String tag() {
            return given.tag();
        }

        /** The attribute; {@code content} for an automatic move to another page. */
        public String attribute() {
            return given.attribute();
        }

        /** The address, as written but for character references. */
        public String value() {
            return given.value();
        }

        /** The element's {@code rel}, or empty. */
        public String rel() {
            return given.rel();
        }

        public Place place() {
            return spot.place();
        }

        /** Whether a reader follows it; else the page loads, sends or tells something. */
        public boolean isFollowed() {
            return given.follows();
        }
    }

    /** The text of a style or script element, exactly. */
    public record InlineText(String text, Spot spot) {
        public Place place() {
            return spot.place();
        }
    }

    /** A style or script in an attribute. */
    public record InlineAttribute(String name, Spot spot) {
        public Place place() {
            return spot.place();
        }
    }

    /** An element that no page of ours needs. */
    public record ForeignElement(String tag, Spot spot) {
        public Place place() {
            return spot.place();
        }
    }

    /**
     * @param language {@code lang} of the html element, or empty
     * @param policy the content security policy, or empty where there is none
     * @param charsetFirst whether the encoding is named, as UTF-8, before anything else of the head
     * @param policyFirst whether nothing but the encoding stands before the policy
     * @param unlisted whether the page asks search engines to leave it out (robots: noindex), as a page does that only
     *     tells where an old address went: such a page need not be linked
     */
    public record Head(
            String language, Optional<String> policy, boolean charsetFirst, boolean policyFirst, boolean unlisted) {}

    /** What judging links needs, and no more. */
    public PageLinks forLinks() {
        return PageLinks.of(this);
    }

    /** The text of a marked element, without white space. */
    public String text(MarkedPart part) {
        MarkedText text = marked.get(part.language());
        return text == null ? "" : text.text().substring(part.from(), part.to());
    }

    /** The marked text of a language, empty where the page has none. */
    public String markedText(String language) {
        MarkedText text = marked.get(language);
        return text == null ? "" : text.text();
    }
}
