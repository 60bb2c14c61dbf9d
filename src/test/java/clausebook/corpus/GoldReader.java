package clausebook.corpus;

import clausebook.corpus.Gold.GoldClause;
import clausebook.corpus.Gold.GoldNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A second reading of the United Nations' Akoma Ntoso, with Jsoup, that shares no code with the product: what a person
 * who knows resolutions would say the file holds. Where the file's converter went wrong, the printed form counts.
 */
final class GoldReader {

    /** A printed paragraph of the body: its number or mark, its words, what is set off in them. */
    private record Printed(
            String kind, String number, String words, List<String> phrases, List<String> cited, int depth) {}

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})\\s*(bis|ter|quater)?\\s*[.．–-]?");
    private static final Pattern NUMBER_IN_WORDS = Pattern.compile("\\s*([0-9]{1,4})\\s*[.–-]?\\s*\\t\\s*");
    private static final int LONGEST_PHRASE = 120;

    private final List<Printed> body = new ArrayList<>();
    private final List<GoldNote> notes = new ArrayList<>();

    /** Arabic and Chinese set action phrases in bold, and titles in italics; the others set both in italics. */
    private final String setOff;

    private GoldReader(String language) {
        this.setOff = language.equals("ar") || language.equals("zh") ? ".*\\bbold\\b.*" : ".*\\b(italic|bold)\\b.*";
    }

    static Gold read(String xml, String language) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        GoldReader reader = new GoldReader(language);
        document.select("meta").remove();
        reader.takeNotes(document);
        Element preamble = document.selectFirst("preamble");
        if (preamble != null) {
            preamble.children().stream()
                    .filter(child -> !child.tagName().equals("formula"))
                    .forEach(child -> reader.walk(child, "preamble", "", 0));
        }
        for (Element main : document.select("mainBody")) {
            main.children().forEach(child -> reader.walk(child, "body", "", 0));
        }
        Element number = document.selectFirst("docNumber");
        return new Gold(number == null ? "" : squeeze(number.wholeText()), reader.clauses(), reader.notes);
    }

    private void takeNotes(Document document) {
        for (Element note : document.select("authorialNote")) {
            String text = squeeze(note.wholeText());
            notes.add(new GoldNote(note.attr("marker"), text.startsWith("()") ? text.substring(2) : text, cited(note)));
            Node before = note.previousSibling();
            Node behind = note.nextSibling();
            if (isRaised(before, "(") && isRaised(behind, ")")) {
                before.remove();
                behind.remove();
            }
            note.remove();
        }
    }

    private static boolean isRaised(Node node, String sign) {
        return node instanceof Element element
                && element.tagName().equals("sup")
                && element.wholeText().equals(sign);
    }

    /** Collects printed paragraphs; {@code number} is what stands before the first of them. */
    private String walk(Element element, String part, String number, int depth) {
        String before = number;
        switch (element.tagName()) {
            case "num" -> {
                if (!before.isEmpty()) {
                    body.add(new Printed(part, before, "", List.of(), List.of(), depth));
                }
                return squeeze(element.wholeText());
            }
            case "p" -> {
                boolean intro =
                        element.parents().stream().anyMatch(up -> up.tagName().equals("intro"));
                body.add(printed(part, before, element, intro ? depth - 1 : depth));
                return "";
            }
            case "subheading", "heading", "crossHeading" -> {
                body.add(new Printed("heading", before, squeeze(element.wholeText()), List.of(), List.of(), depth));
                return "";
            }
            default -> {
                int deeper = Set.of("list", "sublist").contains(element.tagName()) ? depth + 1 : depth;
                for (Element child : element.children()) {
                    before = walk(child, part, before, deeper);
                }
                return before;
            }
        }
    }

    private Printed printed(String part, String number, Element p, int depth) {
        String raw = p.wholeText();
        Matcher inWords = NUMBER_IN_WORDS.matcher(raw);
        if (number.isEmpty() && part.equals("body") && inWords.lookingAt()) {
            return new Printed(
                    part, inWords.group(1) + ".", squeeze(raw.substring(inWords.end())), phrases(p), cited(p), depth);
        }
        return new Printed(part, number, squeeze(raw), phrases(p), cited(p), depth);
    }

    private List<GoldClause> clauses() {
        List<Building> clauses = new ArrayList<>();
        Building current = null;
        int preambular = 0;
        int section = 1;
        boolean numbered = false;
        boolean heading = false;
        Set<String> ids = new java.util.HashSet<>();
        for (Printed each : body) {
            if (each.words().isEmpty() && each.number().isEmpty()) {
                continue;
            }
            Matcher number = NUMBER.matcher(each.number());
            if (each.kind().equals("heading")) {
                current = null;
                heading = true;
            } else if (number.matches()) {
                section += number.group(1).equals("1") && numbered && heading ? 1 : 0;
                String suffix = number.group(2) == null ? "" : number.group(2);
                current = new Building((section > 1 ? "sec" + section + "-" : "") + "op" + number.group(1) + suffix);
                clauses.add(current);
                current.add(each);
                numbered = true;
                heading = false;
            } else if (!each.number().isEmpty() && current != null) {
                current.item(each);
            } else if (each.kind().equals("preamble")
                    || (!numbered && each.words().matches(".*[,،，]"))) {
                current = new Building("pp" + ++preambular);
                clauses.add(current);
                current.add(each);
            } else if (!each.words().matches(".*[.。;；؛:：,،][”»)]*")) {
                current = null;
                heading = true;
            } else if (current != null) {
                current.add(each);
            }
        }
        if (!numbered && !clauses.isEmpty()) {
            Building last = clauses.get(clauses.size() - 1);
            last.id = "op1";
        }
        return clauses.stream()
                .map(Building::finished)
                .filter(clause -> ids.add(clause.id()))
                .toList();
    }

    /** A clause that is being collected. */
    private static final class Building {
        private String id;
        private final StringBuilder text = new StringBuilder();
        private final List<String> items = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> cited = new ArrayList<>();
        private final List<Integer> depths = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();

        Building(String id) {
            this.id = id;
        }

        void add(Printed printed) {
            text.append(printed.words());
            phrases.addAll(printed.phrases());
            cited.addAll(printed.cited());
        }

        void item(Printed printed) {
            text.append(printed.number());
            text.append(printed.words());
            cited.addAll(printed.cited());
            // A heading of an item, all of it set off, is no act.
            printed.phrases().stream()
                    .filter(phrase -> !phrase.equals(bare(printed.words())))
                    .forEach(phrases::add);
            int depth = Math.max(1, printed.depth());
            while (!depths.isEmpty() && depths.get(depths.size() - 1) > depth) {
                depths.remove(depths.size() - 1);
                counts.remove(counts.size() - 1);
            }
            if (depths.isEmpty() || depths.get(depths.size() - 1) < depth) {
                depths.add(depth);
                counts.add(0);
            }
            counts.set(counts.size() - 1, counts.get(counts.size() - 1) + 1);
            StringBuilder item = new StringBuilder(id);
            for (int degree = 1; degree <= counts.size(); degree++) {
                item.append('-').append(Ordinals.of(counts.get(degree - 1), degree));
            }
            items.add(item.toString());
        }

        GoldClause finished() {
            return new GoldClause(id, text.toString(), items, phrases, cited);
        }
    }

    /** The words set off in a paragraph, neighbours as one, without the signs around them; titles of works are none. */
    private List<String> phrases(Element p) {
        List<String> found = new ArrayList<>();
        String whole = p.wholeText();
        int at = 0;
        int from = -1;
        int to = -1;
        for (TextNode text : textNodes(p)) {
            int end = at + text.getWholeText().length();
            boolean joins = to >= 0 && whole.substring(to, at).isBlank();
            boolean rest =
                    joins && isItalic(text) && text.getWholeText().strip().split(" ").length <= 2;
            if ((isSetOff(text) || rest) && !text.getWholeText().isBlank()) {
                if (!joins) {
                    add(found, whole, from, to);
                    from = at;
                }
                to = end;
            }
            at = end;
        }
        add(found, whole, from, to);
        return found;
    }

    private static void add(List<String> found, String whole, int from, int to) {
        String phrase = from < 0 ? "" : bare(whole.substring(from, to));
        if (!phrase.isEmpty()
                && phrase.length() <= LONGEST_PHRASE
                && !isTitle(whole.substring(0, from), phrase)
                && !isQuoted(whole.substring(0, from))) {
            found.add(phrase);
        }
    }

    /** Within quotation marks or brackets nobody acts. */
    private static boolean isQuoted(String before) {
        int open = 0;
        for (int i = 0; i < before.length(); i++) {
            open += "“«(（《".indexOf(before.charAt(i)) >= 0 ? 1 : 0;
            open -= "”»)）》".indexOf(before.charAt(i)) >= 0 ? 1 : 0;
        }
        return open > 0;
    }

    /** Within a sentence an act is printed without a capital letter; the title of a work is not. */
    private static boolean isTitle(String before, String phrase) {
        String sentence = squeeze(before).replaceFirst("^[0-9]+[.–-]?", "");
        boolean inside = !sentence.isEmpty() && ";.:؛；。：".indexOf(sentence.charAt(sentence.length() - 1)) < 0;
        return inside && Character.isUpperCase(phrase.charAt(0));
    }

    private boolean isSetOff(Node node) {
        return isIn(node, setOff);
    }

    private static boolean isItalic(Node node) {
        return isIn(node, ".*\\bitalic\\b.*");
    }

    private static boolean isIn(Node node, String classes) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (up instanceof Element span
                    && span.tagName().equals("span")
                    && span.attr("class").matches(classes)) {
                return true;
            }
        }
        return false;
    }

    private static List<TextNode> textNodes(Element element) {
        List<TextNode> nodes = new ArrayList<>();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                nodes.add(text);
            }
        });
        return nodes;
    }

    private static List<String> cited(Element element) {
        List<String> symbols = new ArrayList<>();
        for (Element link : element.select("a[href]")) {
            String symbol = CitedSymbol.of(link.attr("href"));
            if (!symbol.isEmpty() && !link.wholeText().isBlank()) {
                symbols.add(symbol);
            }
        }
        return symbols.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    static String bare(String words) {
        return squeeze(words).replaceAll("^[,،;؛:：；，.。、]+|[,،;؛:：；，.。、]+$", "");
    }

    /** Letters and signs only: no white space, no sign that steers the direction of writing. */
    static String squeeze(String words) {
        return words.replaceAll(
                "[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\u200E\\u200F\\u061C\\u202A-\\u202C\\u2066-\\u2069]",
                "");
    }
}
