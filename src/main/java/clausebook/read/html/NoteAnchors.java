package clausebook.read.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pairs the marks of a page's notes with their texts: a mark links to the element that holds the note, and the note links
 * back. Which of the two is the mark is told by what is raised, else by which comes first.
 */
final class NoteAnchors {

    private static final Pattern SIGN = Pattern.compile("[\\[(]?(?:[0-9]{1,3}|\\*{1,3}|[a-z])[])]?");

    private static final int LONGEST = 3_000;
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "section", "ol", "ul", "table");

    private final Map<String, Element> targets = new HashMap<>();
    private final Map<Element, String> marks = new IdentityHashMap<>();
    private final Map<Element, String> notes = new IdentityHashMap<>();

    NoteAnchors(Document page) {
        for (Element element : page.select("[id], a[name]")) {
            String id = element.hasAttr("id") ? element.id() : element.attr("name");
            targets.putIfAbsent(id, element);
        }
        for (Element link : page.select("a[href^=#]")) {
            String sign = link.text().strip();
            Element target = targets.get(link.attr("href").substring(1));
            if (target == null || !SIGN.matcher(sign).matches() || target == link) {
                continue;
            }
            Element block = block(target);
            boolean isBack = notes.containsKey(block(link)) || marks.containsKey(target) || holdsMark(target);
            if (!isBack && isOneNote(block) && !isBefore(target, link)) {
                marks.put(link, sign);
                notes.putIfAbsent(block, sign.replaceAll("[\\[\\]()]", ""));
            }
        }
    }

    /** A block that holds much more than a note is not one: its anchor only marks a place. */
    private static boolean isOneNote(Element block) {
        return !WHOLE.contains(block.normalName()) && block.text().length() <= LONGEST;
    }

    private boolean holdsMark(Element target) {
        return target.select("a").stream().anyMatch(marks::containsKey);
    }

    private static boolean isBefore(Element one, Element other) {
        Element here = one;
        List<Integer> first = path(here);
        List<Integer> second = path(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int by = Integer.compare(first.get(i), second.get(i));
            if (by != 0) {
                return by < 0;
            }
        }
        return first.size() <= second.size();
    }

    private static List<Integer> path(Element element) {
        LinkedList<Integer> path = new LinkedList<>();
        for (Element at = element; at.parent() != null; at = at.parent()) {
            path.addFirst(at.siblingIndex());
        }
        return path;
    }

    private static Element block(Element element) {
        Element at = element;
        while (!at.isBlock() && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    /** The sign of the note that a link is the mark of. */
    Optional<String> mark(Element link) {
        return Optional.ofNullable(marks.get(link));
    }

    /** The sign of the note whose text begins in a block. */
    Optional<String> note(Element block) {
        return Optional.ofNullable(notes.get(block));
    }
}
