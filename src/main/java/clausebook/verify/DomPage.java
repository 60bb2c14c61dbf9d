package clausebook.verify;

import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A finished page as Jsoup reads it, and whether that is what the scanner read: the same ids, the same links, the same
 * marked text. It shares no code with the scanner but the reading of style sheets.
 */
final class DomPage {

    private static final String CODE = "page-readers";
    private static final List<String> LINKS =
            List.of("href", "xlink:href", "src", "action", "formaction", "poster", "cite", "background", "ping");
    private static final String HIDING =
            "[hidden], [popover], [inert], [aria-hidden=true], [style], template, noscript, script, style, title, head, select,"
                    + " textarea, dialog, object, iframe, video, audio, canvas, svg, math, details:not([open]) > :not(summary)";

    private final Document document;
    private final PageFacts facts;
    private final Map<String, StringBuilder> marked = new TreeMap<>();
    private final List<String> hidden = new ArrayList<>();

    private DomPage(Document document, PageFacts facts) {
        this.document = document;
        this.facts = facts;
    }

    /** What Jsoup sees otherwise than the scanner did, and marked text that it finds hidden. */
    static List<Problem> compare(PageFacts facts, Styles styles) {
        DomPage page = new DomPage(Jsoup.parse(facts.text().text()), facts);
        page.readMarks(page.hiddenElements(styles));
        List<Problem> problems = new ArrayList<>();
        page.differs("ids", page.ids(), facts.ids().stream().map(PageFacts.Id::name).toList(), problems);
        page.differs("links", page.links(), page.scannedLinks(), problems);
        List<String> scanned = new ArrayList<>();
        facts.marked().forEach((language, text) -> {
            if (text.length() > 0) {
                scanned.add(language + ": " + text.all());
            }
        });
        List<String> seen = new ArrayList<>();
        page.marked.forEach((language, text) -> {
            if (!text.isEmpty()) {
                seen.add(language + ": " + text);
            }
        });
        page.differs("marked text", seen, scanned, problems);
        for (String words : page.hidden) {
            problems.add(Problem.error(
                    "fidelity",
                    facts.place(0),
                    "%s: \"%s\" is hidden, as Jsoup reads the page".formatted(facts.address(), shown(words)),
                    "what is marked as text of the source must show: mend the template or the style sheet"));
        }
        return problems;
    }

    private List<String> ids() {
        return document.select("[id]").stream().map(Element::id).toList();
    }

    private List<String> links() {
        List<String> found = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (LINKS.contains(attribute.getKey())) {
                    found.add(element.normalName() + " " + attribute.getKey() + " " + attribute.getValue());
                }
            });
        }
        return found;
    }

    private List<String> scannedLinks() {
        return facts.links().stream()
                .filter(link -> LINKS.contains(link.attribute()))
                .map(link -> link.element() + " " + link.attribute() + " " + link.value())
                .toList();
    }

    private Set<Element> hiddenElements(Styles styles) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(document.select(HIDING));
        for (Element style : document.select("style")) {
            for (StyleRule rule : styles.sheet(style.data()).rules()) {
                boolean hides = (rule.effects() & (StyleEffect.HIDES | StyleEffect.ALTERS)) != 0;
                if (hides && !rule.selector().generated()) {
                    found.addAll(select(rule.selector().written()));
                }
            }
        }
        return found;
    }

    private List<Element> select(String selector) {
        if (selector.isEmpty()) {
            return document.getAllElements();
        }
        try {
            return document.select(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            return selectStripped(selector);
        }
    }

    /** A state that Jsoup does not know ({@code :hover}) could be brought about: the selector without it. */
    private List<Element> selectStripped(String selector) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < selector.length(); i++) {
            char unit = selector.charAt(i);
            if (unit == '[') {
                int end = SelectorReader.closing(selector, i, '[', ']');
                plain.append(selector, i, end < 0 ? selector.length() : end + 1);
                i = end < 0 ? selector.length() : end;
            } else if (unit == ':') {
                while (i + 1 < selector.length() && " >+~.#[(:".indexOf(selector.charAt(i + 1)) < 0) {
                    i++;
                }
                if (i + 1 < selector.length() && selector.charAt(i + 1) == '(') {
                    int end = SelectorReader.closing(selector, i + 1, '(', ')');
                    i = end < 0 ? selector.length() : end;
                }
            } else {
                plain.append(unit);
            }
        }
        String rest = plain.toString().strip();
        try {
            return document.select(rest.isEmpty() || ">+~".indexOf(rest.charAt(rest.length() - 1)) >= 0 ? rest + "*" : rest);
        } catch (SelectorParseException | IllegalArgumentException e) {
            return document.getAllElements();
        }
    }

    private void readMarks(Set<Element> hiding) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    String text = textOf(node);
                    if (text.isEmpty()) {
                        return;
                    }
                    String language = "";
                    boolean hides = false;
                    for (Node up = node.parent(); up instanceof Element around; up = up.parent()) {
                        hides |= hiding.contains(around);
                        language = around.hasAttr("data-source") ? around.attr("data-source") : language;
                    }
                    String words = WhiteSpace.removedFrom(text);
                    if (!language.isEmpty() && !words.isEmpty()) {
                        marked.computeIfAbsent(language, key -> new StringBuilder()).append(words);
                        if (hides) {
                            hidden.add(words);
                        }
                    }
                },
                document);
    }

    private static String textOf(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof DataNode data ? data.getWholeData() : "";
    }

    private void differs(String what, List<String> seen, List<String> scanned, List<Problem> problems) {
        if (seen.equals(scanned)) {
            return;
        }
        int at = 0;
        while (at < seen.size() && at < scanned.size() && seen.get(at).equals(scanned.get(at))) {
            at++;
        }
        String one = at < seen.size() ? "\"" + shown(seen.get(at)) + "\"" : "none";
        String other = at < scanned.size() ? "\"" + shown(scanned.get(at)) + "\"" : "none";
        problems.add(Problem.error(
                CODE,
                facts.place(0),
                "two readers of HTML see different %s in this page, first number %d: Jsoup %s, the scanner %s"
                        .formatted(what, at + 1, one, other),
                "the page is not plain, well-formed HTML; mend its template"));
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
