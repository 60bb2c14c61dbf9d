package clausebook.verify.html;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a page again with jsoup, which repairs as browsers do, and holds that it sees the same ids, addresses and marked
 * text as {@link PageScanner}: what only one of the two sees, a reader may not see.
 */
public final class SecondReading implements NodeVisitor {

    private static final String MARK = "data-source";

    /** A link as both readings tell it. */
    private record Seen(String tag, String attribute, String value) {
        @Override
        public String toString() {
            return "<" + tag + " " + attribute + "=\"" + value + "\">";
        }
    }

    private final List<String> ids = new ArrayList<>();
    private final List<Seen> links = new ArrayList<>();
    private final Map<String, StringBuilder> marked = new LinkedHashMap<>();

    /** The uppermost marked element around what is read now, and where its words go; none outside one. */
    private final List<Element> markedNow = new ArrayList<>(1);

    private StringBuilder words = new StringBuilder();

    private SecondReading() {}

    /** Reports where another reader finds something else on the same page. */
    public static List<Problem> compare(PageFacts first, byte[] page) {
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8), "", Parser.htmlParser());
        SecondReading second = new SecondReading();
        document.traverse(second);

        List<Problem> problems = new ArrayList<>();
        differ("ids", first, first.ids(), PageFacts.Id::value, second.ids, problems);
        differ(
                "addresses",
                first,
                first.links(),
                link -> new Seen(link.tag(), link.attribute(), link.value()),
                second.links,
                problems);
        differ(
                "marked text",
                first,
                List.copyOf(first.marked().entrySet()),
                entry -> entry.getKey() + ": " + entry.getValue().text(),
                second.marked.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList(),
                problems);
        return problems;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.hasAttr("id")) {
                ids.add(element.attr("id"));
            }
            addLinks(element);
            if (markedNow.isEmpty() && element.hasAttr(MARK)) {
                markedNow.add(element);
                words = marked.computeIfAbsent(element.attr(MARK), key -> new StringBuilder());
            }
        } else if (!markedNow.isEmpty()) {
            // All characters, those of style and script elements too: the scanner counts them, and calls them hidden.
            if (node instanceof TextNode text) {
                words.append(WhiteSpace.removedFrom(text.getWholeText()));
            } else if (node instanceof DataNode data) {
                words.append(WhiteSpace.removedFrom(data.getWholeData()));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!markedNow.isEmpty() && markedNow.getFirst() == node) {
            markedNow.clear();
        }
    }

    private void addLinks(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        Attributes attributes = element.attributes();
        String tag = Ascii.lower(element.normalName());
        for (Attribute attribute : attributes) {
            String name = Ascii.lower(attribute.getKey());
            if (LinkAttributes.holdsLink(
                    tag, name, other -> attributes.hasKeyIgnoreCase(other) ? attributes.getIgnoreCase(other) : null)) {
                LinkAttributes.addressesIn(name, attribute.getValue())
                        .forEach(one -> links.add(new Seen(tag, name, one)));
            }
        }
    }

    private static <T, R> void differ(
            String what, PageFacts page, List<T> one, Function<T, R> told, List<R> other, List<Problem> problems) {
        int at = 0;
        while (at < one.size() && at < other.size() && told.apply(one.get(at)).equals(other.get(at))) {
            at++;
        }
        if (at == one.size() && at == other.size()) {
            return;
        }
        problems.add(Problem.error(
                "two-readings-differ",
                Place.of(page.address()),
                "two readings of the page find different %s: %s and %s"
                        .formatted(
                                what,
                                at < one.size()
                                        ? Quote.name(told.apply(one.get(at)).toString())
                                        : "none",
                                at < other.size() ? Quote.name(other.get(at).toString()) : "none"),
                "the page is not HTML that every program reads alike: mend the template"));
    }
}
