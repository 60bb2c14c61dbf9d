package clausebook.corpus;

import clausebook.corpus.Gold.GoldClause;
import clausebook.corpus.Gold.GoldNote;
import clausebook.corpus.PrintedText.Kind;
import clausebook.corpus.PrintedText.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A second reading of the United Nations' Akoma Ntoso, that shares no code with the product: what a person who knows
 * resolutions would say the file holds. Where the file's converter went wrong, the printed form counts.
 */
final class GoldReader {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})(bis|ter|quater)?[.–-]?");
    private static final int LONGEST_PHRASE = 120;

    /** Set in italics since they are foreign or a name: judged by reading each place. Without white space. */
    private static final Set<String> FOREIGN = Set.of("insitu", "qisas", "statuquo", "l’InstancedecoordinationauMali");

    /** Arabic and Chinese set action phrases in bold, and titles in italics; the others set both in italics. */
    private final String setOff;

    private GoldReader(String language) {
        this.setOff = language.equals("ar") || language.equals("zh") ? ".*\\bbold\\b.*" : ".*\\b(italic|bold)\\b.*";
    }

    static Gold read(PrintedText text, String language) {
        List<GoldNote> notes = text.notes().stream()
                .map(note -> new GoldNote(bareMark(note.mark()), squeeze(note.text()), cited(note.element())))
                .toList();
        return new Gold(text.symbol(), new GoldReader(language).clauses(text.body()), notes);
    }

    private static String bareMark(String mark) {
        return mark.replaceAll("[()]", "");
    }

    private List<GoldClause> clauses(List<Paragraph> body) {
        List<Building> clauses = new ArrayList<>();
        Building current = null;
        int preambular = 0;
        int section = 1;
        boolean numbered = false;
        boolean heading = false;
        Set<String> ids = new HashSet<>();
        String opening = body.stream()
                .filter(each -> each.kind() == Kind.CHAPEAU)
                .map(each -> squeeze(each.words()))
                .findFirst()
                .orElse("");
        for (Paragraph each : body) {
            String words = squeeze(each.words());
            if (words.equals(opening)) {
                // The organ opens the resolution, and each of its parts again.
                current = null;
                heading = true;
                continue;
            }
            Matcher number = NUMBER.matcher(squeeze(each.number()));
            if (each.kind() == Kind.CHAPEAU || (words.isEmpty() && each.number().isEmpty())) {
                continue;
            }
            if (each.kind() == Kind.HEADING) {
                current = null;
                heading = true;
            } else if (number.matches()) {
                section += number.group(1).equals("1") && numbered && heading ? 1 : 0;
                String suffix = number.group(2) == null ? "" : number.group(2);
                current = new Building((section > 1 ? "sec" + section + "-" : "") + "op" + number.group(1) + suffix);
                clauses.add(current);
                current.add(words, phrases(each), cited(each.element()));
                numbered = true;
                heading = false;
            } else if (!each.number().isEmpty() && current != null) {
                current.item(each, words, phrases(each));
            } else if (each.kind() == Kind.PREAMBLE || (!numbered && words.matches(".*[,،，]"))) {
                current = new Building("pp" + ++preambular);
                clauses.add(current);
                current.add(words, phrases(each), cited(each.element()));
            } else if (!words.matches(".*[.。;；؛:：,،][”»)]*")) {
                current = null;
                heading = true;
            } else if (current != null) {
                current.add(words, phrases(each), cited(each.element()));
            }
        }
        if (!numbered && !clauses.isEmpty()) {
            clauses.get(clauses.size() - 1).id = "op1";
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

        void add(String words, List<String> set, List<String> symbols) {
            text.append(words);
            phrases.addAll(set);
            cited.addAll(symbols);
        }

        void item(Paragraph printed, String words, List<String> set) {
            text.append(squeeze(printed.number()));
            // A heading of an item, all of it set off, is no act.
            add(
                    words,
                    set.stream().filter(phrase -> !phrase.equals(bare(words))).toList(),
                    cited(printed.element()));
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
    private List<String> phrases(Paragraph paragraph) {
        List<String> found = new ArrayList<>();
        if (paragraph.element().isEmpty()) {
            return found;
        }
        Element p = paragraph.element().get();
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
                && !FOREIGN.contains(phrase)
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

    private static List<String> cited(Optional<Element> element) {
        return element.map(GoldReader::cited).orElse(List.of());
    }

    private static List<String> cited(Element element) {
        return element.select("a[href]").stream()
                .filter(link -> !link.wholeText().isBlank())
                .map(link -> CitedSymbol.of(link.attr("href")))
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static String bare(String words) {
        return squeeze(words).replaceAll("^[,،;؛:：；，.。、]+|[,،;؛:：；，.。、]+$", "");
    }

    /** Letters and signs only: no white space, no note marks, no sign that steers the direction of writing. */
    static String squeeze(String words) {
        return words.replaceAll("\\uE001[^\\uE002]*\\uE002", "")
                .replaceAll(
                        "[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\u200E\\u200F\\u061C"
                                + "\\u202A-\\u202C\\u2066-\\u2069]",
                        "");
    }
}
