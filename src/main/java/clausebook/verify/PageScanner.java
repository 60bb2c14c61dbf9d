package clausebook.verify;

import clausebook.verify.PageFacts.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a finished page once, from its first byte to its last, without building a tree: its marked text and what hides
 * any of it, its ids, its links, and where it breaks the rules for pages. Not for use by two threads at once.
 */
final class PageScanner {

    static final int DEEPEST = 200;
    private static final List<String> LINKS = List.of("a", "button");

    private final Names names = new Names();
    private final Styles styles = new Styles();
    private final List<Element> spare = new ArrayList<>();

    /**
     * @param address relative to the site's root
     * @param file the page's name, for problems
     */
    PageFacts scan(String address, String file, byte[] bytes) {
        PageText page = new PageText(file, bytes);
        Scan scan = new Scan(page);
        new Tokenizer(page.text(), names, scan).run();
        scan.end();
        return new PageFacts(address, file, scan.ids, scan.links, scan.marked, scan.faults.sorted(), page);
    }

    private final class Scan implements Tokenizer.Sink {

        final PageText page;
        final Faults faults;
        final List<Id> ids = new ArrayList<>();
        final List<PageLink> links = new ArrayList<>();
        final SortedMap<String, MarkedText> marked = new TreeMap<>();
        private final PageRules rules;
        private final Visibility visibility = new Visibility();
        private final List<Element> open = new ArrayList<>();
        private Element raw = new Element();
        private int markedLength;
        private int paragraphs;

        Scan(PageText page) {
            this.page = page;
            this.faults = new Faults(page);
            this.rules = new PageRules(faults, styles);
            if (!page.wellEncoded()) {
                faults.add("page-encoding", 0, "the page is not UTF-8", "build the site again");
            }
            int nul = page.text().indexOf('\0');
            if (nul >= 0) {
                faults.add("page-encoding", nul, "the page holds the character U+0000", "build the site again");
            }
        }

        @Override
        public Element fresh() {
            return spare.isEmpty() ? new Element() : spare.remove(spare.size() - 1);
        }

        @Override
        public boolean open(Element element) {
            Element parent = open.isEmpty() ? null : open.get(open.size() - 1);
            element.parent = parent;
            element.foreign = element.name.equals("svg") || parent != null && parent.foreign;
            place(element, parent);
            mark(element, parent);
            rules.element(element);
            if (element.has("id")) {
                ids.add(new Id(element.value("id"), element.at, markedLength));
            }
            LinkAttributes.of(element, links);
            boolean isVoid = !element.foreign && Vocabulary.VOID.contains(element.name);
            if (isVoid || element.foreign && element.selfClosing) {
                spare.add(element);
                return false;
            }
            if (element.selfClosing) {
                fault("page-tag", element.at, "the / at its end closes no " + element.name + ": the element stays open");
            }
            boolean content = !element.foreign && Vocabulary.RAW.contains(element.name);
            push(element);
            raw = element;
            return content;
        }

        private void push(Element element) {
            if (open.size() == DEEPEST) {
                faults.add("page-depth", element.at, "elements within elements, more than " + DEEPEST,
                        "mend the template of this page");
            }
            if (open.size() >= DEEPEST) {
                element.judged = true;
                element.hidden = "it stands too deep within elements to be judged";
            }
            open.add(element);
            paragraphs += element.name.equals("p") ? 1 : 0;
        }

        /** Faults of nesting that readers of HTML repair by moving elements elsewhere. */
        private void place(Element element, @Nullable Element parent) {
            boolean drawn = parent != null && parent.foreign;
            String around = parent == null ? "" : parent.name;
            if (!drawn && !Vocabulary.mayStandIn(element.name, around)) {
                fault("page-nesting", element.at, "%s has no place in %s, so it would be moved or dropped"
                        .formatted(shown(element.name), around.isEmpty() ? "the page itself" : shown(around)));
            }
            if (element.foreign) {
                return;
            }
            boolean innermost = isWithin(element.name, LINKS) || Vocabulary.isHeading(element.name) && inHeading();
            if (innermost) {
                fault("page-nesting", element.at, "%s within another one ends the outer one".formatted(shown(element.name)));
            }
            if (paragraphs > 0 && Vocabulary.ENDS_PARAGRAPH.contains(element.name)) {
                for (int i = open.size() - 1; i >= 0; i--) {
                    String up = open.get(i).name;
                    if (up.equals("p")) {
                        fault("page-nesting", element.at, element.name + " within p: it ends the paragraph");
                        break;
                    }
                    if (up.equals("td") || up.equals("th") || up.equals("caption") || up.equals("button")) {
                        break;
                    }
                }
            }
        }

        /** Whether the element is one of these and stands in another of its name. */
        private boolean isWithin(String name, List<String> ones) {
            if (!ones.contains(name)) {
                return false;
            }
            for (int i = open.size() - 1; i >= Math.max(0, open.size() - DEEPEST); i--) {
                if (open.get(i).name.equals(name)) {
                    return true;
                }
            }
            return false;
        }

        private boolean inHeading() {
            return !open.isEmpty() && Vocabulary.isHeading(open.get(open.size() - 1).name);
        }

        private void mark(Element element, @Nullable Element parent) {
            element.source = parent == null ? "" : parent.source;
            if (!element.has("data-source")) {
                return;
            }
            String source = element.value("data-source");
            if (!element.source.isEmpty()) {
                faults.add("page-marks", element.at, "a marked text within a marked text would count twice",
                        "mark the outer or the inner element, not both");
            } else if (source.isEmpty()) {
                faults.add("page-marks", element.at, "data-source names the language of the source",
                        "write its two letters");
            }
            element.source = source;
        }

        @Override
        public void close(String name, int at) {
            int index = open.size() - 1;
            if (index >= 0 && open.get(index).name.equals(name)) {
                pop();
                return;
            }
            fault("page-tag", at, "the end tag of " + shown(name) + " does not close the element that was opened last");
            int lowest = Math.max(0, open.size() - DEEPEST);
            while (index >= lowest && !open.get(index).name.equals(name)) {
                index--;
            }
            while (index >= lowest && open.size() > index) {
                pop();
            }
        }

        private void pop() {
            Element closed = open.remove(open.size() - 1);
            paragraphs -= closed.name.equals("p") ? 1 : 0;
            closed.parent = null;
            if (spare.size() < DEEPEST) {
                spare.add(closed);
            }
        }

        @Override
        public void text(int from, int to) {
            Element around = around();
            if (around.source.isEmpty()) {
                if (Vocabulary.isTablePart(around.name)) {
                    notInTable(from, to);
                }
                return;
            }
            MarkedText text = marked(around);
            int before = text.length();
            text.append(page.text(), from, to, visibility.judge(around));
            markedLength += text.length() - before;
            if (text.length() > before && Vocabulary.isTablePart(around.name)) {
                fault("page-nesting", from, "text in " + around.name + " is moved out of the table");
            }
        }

        @Override
        public void reference(String meaning, int at) {
            Element around = around();
            if (Vocabulary.isTablePart(around.name) && !around.foreign) {
                fault("page-nesting", at, "text between the parts of a table is moved out of it");
            }
            if (!around.source.isEmpty()) {
                MarkedText text = marked(around);
                int before = text.length();
                text.append(meaning, at, visibility.judge(around));
                markedLength += text.length() - before;
            }
        }

        private MarkedText marked(Element around) {
            return marked.computeIfAbsent(around.source, source -> new MarkedText());
        }

        private Element around() {
            return open.isEmpty() ? NOTHING : open.get(open.size() - 1);
        }

        private void notInTable(int from, int to) {
            for (int i = from; i < to; i++) {
                if (page.text().charAt(i) > ' ') {
                    fault("page-nesting", i, "text between the parts of a table is moved out of it");
                    return;
                }
            }
        }

        @Override
        public void raw(int from, int to) {
            String content = page.text().substring(from, to);
            rules.inside(raw, content);
            if (raw.name.equals("style")) {
                StyleRule.Sheet sheet = styles.sheet(content);
                visibility.add(sheet);
                for (StyleRule.Fault wrong : sheet.faults()) {
                    faults.add("page-style", from + wrong.at(), wrong.what(), "mend the style sheet");
                }
            }
            if (!raw.source.isEmpty()) {
                String decoded = raw.name.equals("style") || raw.name.equals("script")
                        ? content
                        : References.decoded(page.text(), from, to);
                MarkedText text = marked(raw);
                int before = text.length();
                text.append(decoded, from, visibility.judge(raw));
                markedLength += text.length() - before;
            }
        }

        @Override
        public void fault(String code, int at, String what) {
            faults.add(code, at, what, "mend the template of this page");
        }

        void end() {
            if (!open.isEmpty()) {
                Element last = open.get(open.size() - 1);
                fault("page-tag", last.at, "the element " + shown(last.name) + " is never closed");
            }
            rules.end();
        }

        private static String shown(String name) {
            return name.length() <= 40 ? name : name.substring(0, 40) + "…";
        }
    }

    private static final Element NOTHING = new Element();
}
