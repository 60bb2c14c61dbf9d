package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import clausebook.verify.PageFacts.PageLink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads a page again with jsoup, which repairs as browsers do, and holds that it sees the same ids, addresses and marked
 * text as {@link PageScanner}: what only one of the two sees, a reader may not see.
 */
final class SecondReading {

    private SecondReading() {}

    static List<Problem> compare(PageFacts first, byte[] page) {
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8), "", Parser.htmlParser());
        List<String> ids = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Map<String, StringBuilder> marked = new LinkedHashMap<>();
        for (Element element : document.getAllElements()) {
            if (element.hasAttr("id")) {
                ids.add(element.attr("id"));
            }
            addLinks(element, links);
            if (element.hasAttr("data-source") && element.parents().stream().noneMatch(e -> e.hasAttr("data-source"))) {
                marked.computeIfAbsent(element.attr("data-source"), key -> new StringBuilder())
                        .append(WhiteSpace.removedFrom(textOf(element)));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        marked.forEach((language, text) -> texts.put(language, text.toString()));
        Map<String, String> firstTexts = new LinkedHashMap<>();
        first.marked().forEach((language, text) -> firstTexts.put(language, text.text()));

        List<Problem> problems = new ArrayList<>();
        differ("ids", first, first.ids().stream().map(PageFacts.Id::value).toList(), ids, problems);
        differ(
                "addresses",
                first,
                first.links().stream().map(SecondReading::shown).toList(),
                links,
                problems);
        differ("marked text", first, lines(firstTexts), lines(texts), problems);
        return problems;
    }

    /** All characters, those of style and script elements too: the scanner counts them, and calls them hidden. */
    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof DataNode data) {
                text.append(data.getWholeData());
            }
        });
        return text.toString();
    }

    private static void addLinks(Element element, List<String> links) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(Ascii.lower(attribute.getKey()), attribute.getValue());
        }
        String tag = Ascii.lower(element.normalName());
        attributes.forEach((name, value) -> {
            if (LinkAttributes.holdsLink(tag, name, attributes::get)) {
                LinkAttributes.addressesIn(name, value).forEach(one -> links.add(shown(tag, name, one)));
            }
        });
    }

    private static String shown(PageLink link) {
        return shown(link.tag(), link.attribute(), link.value());
    }

    private static String shown(String tag, String attribute, String value) {
        return "<%s %s=\"%s\">".formatted(tag, attribute, value);
    }

    private static List<String> lines(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static void differ(
            String what, PageFacts page, List<String> one, List<String> other, List<Problem> problems) {
        if (one.equals(other)) {
            return;
        }
        int at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        problems.add(Problem.error(
                "two-readings-differ",
                Place.of(page.address()),
                "two readings of the page find different %s: %s and %s"
                        .formatted(
                                what,
                                at < one.size() ? Quote.name(one.get(at)) : "none",
                                at < other.size() ? Quote.name(other.get(at)) : "none"),
                "the page is not HTML that every program reads alike: mend the template"));
    }
}
