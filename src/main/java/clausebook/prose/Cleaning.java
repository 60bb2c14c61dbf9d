package clausebook.prose;

import clausebook.text.Ideographs;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What a rendered page goes through before it is trusted, whatever the Markdown parser made of its input. */
final class Cleaning {

    private static final Safelist ELEMENTS = new Safelist()
            .addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .addTags("strong", "em", "a", "table", "thead", "tbody", "tr", "th", "td", "hr", "br")
            .addAttributes("a", "href")
            .addAttributes("ol", "start");

    private Cleaning() {}

    static String clean(String html) {
        Document cleaned = new Cleaner(ELEMENTS).clean(Jsoup.parseBodyFragment(html));
        cleaned.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        links(cleaned);
        headings(cleaned);
        cleaned.select("th").attr("scope", "col");
        joinLines(cleaned.body());
        return cleaned.body().html().strip();
    }

    private static void links(Document document) {
        for (Element link : document.select("a")) {
            String href = link.attr("href");
            if (LinkRule.isWeb(href)) {
                link.attr("rel", "noreferrer noopener external");
                String host =
                        URI.create(href.replaceAll("[^A-Za-z0-9:/.-].*", "")).getHost();
                if (host != null && !link.text().contains(host)) {
                    link.appendText(" (" + host + ")");
                }
            } else if (!LinkRule.isRelative(href.replace("../", ""))) {
                link.unwrap();
            }
        }
    }

    /** The page's title is its only first-level heading; below it no level is left out. */
    private static void headings(Document document) {
        List<Element> headings = document.select("h1,h2,h3,h4,h5,h6");
        int shift = document.select("h1").isEmpty() ? 0 : 1;
        int before = 1;
        int count = 0;
        for (Element heading : headings) {
            int level = Math.min(heading.normalName().charAt(1) - '0' + shift, before + 1);
            before = Math.min(level, 6);
            heading.tagName("h" + before).attr("id", "h-" + ++count);
        }
    }

    /** A line end beside a Han letter shows as a gap, which no Chinese text has. */
    private static void joinLines(Element element) {
        for (Element inner : element.select("*")) {
            if (inner.closest("pre,code") != null) {
                continue;
            }
            for (TextNode text : inner.textNodes()) {
                String words = text.getWholeText();
                if (words.indexOf('\n') >= 0 && !words.isBlank()) {
                    text.text(joined(words, before(text), after(text)));
                }
            }
        }
    }

    private static String joined(String words, int before, int after) {
        StringBuilder joined = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                int left = i == 0 ? before : words.codePointBefore(i);
                int right = i + 1 == words.length() ? after : words.codePointAt(i + 1);
                joined.append(Ideographs.is(left) || Ideographs.is(right) ? "" : " ");
            } else {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static int before(TextNode text) {
        Node neighbour = text.previousSibling();
        String words = neighbour instanceof Element element ? element.wholeText() : "";
        return words.isEmpty() ? ' ' : words.codePointBefore(words.length());
    }

    private static int after(TextNode text) {
        Node neighbour = text.nextSibling();
        String words = neighbour instanceof Element element ? element.wholeText() : "";
        return words.isEmpty() ? ' ' : words.codePointAt(0);
    }
}
