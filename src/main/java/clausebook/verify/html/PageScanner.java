package clausebook.verify.html;

import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import clausebook.verify.html.HtmlTokens.Content;
import clausebook.verify.html.PageFacts.ForeignElement;
import clausebook.verify.html.PageFacts.Id;
import clausebook.verify.html.PageFacts.InlineAttribute;
import clausebook.verify.html.PageFacts.InlineText;
import clausebook.verify.html.PageFacts.MarkedPart;
import clausebook.verify.html.PageFacts.PageLink;
import clausebook.verify.html.StartTag.Attribute;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a finished page once, in one pass and without a tree, and tells what the checks need.
 *
 * <p>It reads HTML as we write it: every element is closed by its own end tag. Where a browser would repair, and so might
 * see another page than this reading does, that is a problem.
 */
public final class PageScanner implements HtmlTokens.Receiver {

    /** No page of ours nests as deep; browsers give up at about this depth too. */
    private static final int DEEPEST = 512;

    private static final int MOST_PROBLEMS = 50;

    private static final byte[] REPLACED = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private static final String HINT = "mend the template that makes this page";

    private final String address;
    private final byte[] html;
    private final PageText page;

    private final List<PageElement> open = new ArrayList<>();
    private final Map<String, MarkedText.Builder> marked = new LinkedHashMap<>();
    private final List<MarkedPart> parts = new ArrayList<>();
    private final List<PageElement> judged = new ArrayList<>();
    private final List<Id> ids = new ArrayList<>();
    private final List<PageLink> links = new ArrayList<>();
    private final List<InlineText> styles = new ArrayList<>();
    private final List<InlineText> scripts = new ArrayList<>();
    private final List<InlineAttribute> inlineAttributes = new ArrayList<>();
    private final List<ForeignElement> foreignElements = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final HeadReading head = new HeadReading();
    private final List<Problem> problems = new ArrayList<>();

    private MarkedText.@Nullable Builder markedNow;
    private String markedLanguage = "";
    private int markedDepth;
    private int markedFrom;

    private int foreignDepth;
    private boolean tooDeep;
    private int headings;

    private PageScanner(String address, byte[] html) {
        this.address = address;
        this.html = html;
        this.page = new PageText(address, html);
    }

    /**
     * @param address the page's address under the site's root, as problems print it
     * @param page the page's bytes, which nobody changes any more
     */
    public static PageFacts scan(String address, byte[] page) {
        PageScanner scanner = new PageScanner(address, page);
        boolean clean = HtmlTokens.read(page, scanner) && !beginsWithMark(page);
        return clean ? scanner.done(page.length) : scanAsRepaired(address, page);
    }

    private static boolean beginsWithMark(byte[] page) {
        return page.length >= 3 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF;
    }

    /** Reads a page with bytes that must not be, as browsers do, who put U+FFFD for what is not UTF-8. */
    private static PageFacts scanAsRepaired(String address, byte[] page) {
        byte[] repaired = new String(page, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        PageScanner scanner = new PageScanner(address, repaired);
        if (!isUtf8(page)) {
            scanner.fault(scanner.indexOf(REPLACED), "the page is not UTF-8");
        }
        if (beginsWithMark(repaired)) {
            scanner.fault(0, "a byte order mark stands in the page");
        }
        scanner.faultAtFirst((byte) 0, "a NUL stands in the page");
        scanner.faultAtFirst((byte) '\r', "a carriage return stands in the page");
        HtmlTokens.read(repaired, scanner);
        return scanner.done(page.length);
    }

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private int indexOf(byte... sign) {
        for (int i = 0; i + sign.length <= html.length; i++) {
            if (Arrays.equals(html, i, i + sign.length, sign, 0, sign.length)) {
                return i;
            }
        }
        return -1;
    }

    private void faultAtFirst(byte sign, String message) {
        int found = indexOf(sign);
        if (found >= 0) {
            fault(found, message);
        }
    }

    private PageFacts done(int bytes) {
        if (!open.isEmpty() && !tooDeep) {
            PageElement last = open.getLast();
            fault(html.length, "the page ends inside %s".formatted(last));
        }
        endMarkedPart(0);
        Map<String, MarkedText> texts = new LinkedHashMap<>();
        marked.forEach((code, text) -> texts.put(code, text.done(page)));
        return new PageFacts(
                address,
                bytes,
                texts,
                parts,
                judged,
                ids,
                links,
                styles,
                scripts,
                inlineAttributes,
                foreignElements,
                head.done(),
                headings,
                values,
                problems);
    }

    @Override
    public void fault(int at, String message) {
        report("html-form", at, message);
    }

    private void report(String code, int at, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.error(code, page.placeAt(at), message, HINT));
        }
    }

    @Override
    public void doctype(int at) {
        if (at != 0) {
            fault(at, "a doctype stands at the very beginning of a page");
        }
    }

    @Override
    public void text(int from, int to) {
        PageElement parent = open.isEmpty() ? null : open.getLast();
        if (parent != null && foreignDepth == 0 && parent.nature().movesText() && !isBlank(from, to)) {
            fault(from, "words cannot stand in <%s> itself".formatted(parent.tag()));
        }
        int plain = from;
        for (int i = from; i < to; i++) {
            if (html[i] == '&') {
                Optional<CharacterReferences.Reference> found = CharacterReferences.at(html, i, to);
                if (found.isPresent()) {
                    addMarked(plain, i);
                    plain = found.get().end();
                    reference(found.get(), i);
                    i = plain - 1;
                }
            }
        }
        addMarked(plain, to);
    }

    private void reference(CharacterReferences.Reference reference, int at) {
        if (!reference.fault().isEmpty()) {
            fault(at, reference.fault());
        }
        if (markedNow != null && !WhiteSpace.isBlank(reference.text())) {
            markedNow.add(at, reference.text());
        }
    }

    @Override
    public void raw(int from, int to, String text) {
        PageElement parent = open.getLast();
        if (parent.tag().equals("style")) {
            styles.add(new InlineText(text, spot(from)));
        } else if (parent.tag().equals("script") && parent.start().value("src") == null) {
            scripts.add(new InlineText(text, spot(from)));
        }
        addMarked(from, to);
    }

    private boolean isBlank(int from, int to) {
        int bytes;
        for (int i = from; i < to; i += bytes) {
            bytes = Math.max(1, Utf8.length(html, i, to));
            if (!WhiteSpace.is(Utf8.codePoint(html, i, bytes))) {
                return false;
            }
        }
        return true;
    }

    private void addMarked(int from, int to) {
        if (markedNow != null && from < to) {
            markedNow.add(html, from, to);
        }
    }

    @Override
    public @Nullable StartTag open() {
        return open.isEmpty() ? null : open.getLast().start();
    }

    @Override
    public Content startTag(StartTag start, int at) {
        String tag = start.name();
        HtmlNesting.Nature nature = start.nature();
        boolean foreign = foreignDepth > 0 || nature.isDrawing();
        if (start.closesItself() && !foreign && !nature.isVoid()) {
            fault(at, "<%s/> is not closed by its stroke".formatted(tag));
        }
        if (foreign && (tag.equals("style") || tag.equals("script"))) {
            fault(at, "<%s> in a drawing is read in another way".formatted(tag));
        }
        for (Attribute doubled : start.doubled()) {
            fault(at + doubled.at(), "the attribute %s is given twice".formatted(Quote.name(doubled.name())));
        }
        PageElement parent = open.isEmpty() ? null : open.getLast();
        if (open.size() >= DEEPEST) {
            if (!tooDeep) {
                fault(at, "elements are nested deeper than %d".formatted(DEEPEST));
                tooDeep = true;
            }
        } else if (foreignDepth == 0) {
            Optional<String> fault = HtmlNesting.fault(start, parent);
            if (fault.isPresent()) {
                fault(at, fault.get());
            }
        } else if (nature.endsDrawing()) {
            fault(at, "<%s> in a drawing ends it".formatted(tag));
        }
        PageElement element = new PageElement(start, parent, page, at);
        head.take(start);
        collect(start, at);
        boolean isVoid = nature.isVoid() && !foreign;
        boolean stays = !isVoid && !(start.closesItself() && foreign) && !tooDeep;
        beginMarkedPart(element, at, stays);
        if (stays) {
            open.add(element);
            if (foreign) {
                foreignDepth++;
            }
        }
        return foreign || !stays ? Content.MARKUP : nature.content();
    }

    private Spot spot(int at) {
        return new Spot(page, at);
    }

    private void beginMarkedPart(PageElement element, int at, boolean stays) {
        String code = element.start().source();
        if (code != null) {
            if (markedNow != null) {
                report("mark-form", at, "an element marked as words of the source stands inside another");
            } else if (!stays) {
                report("mark-form", at, "<%s> can hold no words of the source".formatted(element.tag()));
            } else {
                if (code.length() != 2 || !Ascii.isLetter(code.charAt(0)) || !code.equals(Ascii.lower(code))) {
                    report("mark-form", at, "data-source holds a language code, not %s".formatted(Quote.name(code)));
                }
                markedLanguage = code;
                markedNow = marked.computeIfAbsent(code, key -> new MarkedText.Builder());
                markedFrom = markedNow.length();
                markedDepth = open.size();
            }
        }
        if (markedNow != null) {
            judged.add(element);
        }
    }

    private void endMarkedPart(int depth) {
        if (markedNow != null && depth <= markedDepth && open.size() > markedDepth) {
            parts.add(new MarkedPart(markedLanguage, markedFrom, markedNow.length(), open.get(markedDepth)));
            markedNow = null;
        }
    }

    @Override
    public void endTag(String tag, int at) {
        if (tooDeep) {
            return;
        }
        int depth = open.size() - 1;
        if (depth < 0 || !open.get(depth).tag().equals(tag)) {
            while (depth >= 0 && !open.get(depth).tag().equals(tag)) {
                depth--;
            }
            fault(
                    at,
                    depth < 0
                            ? "</%s> ends nothing".formatted(Quote.name(tag))
                            : "</%s> comes before the end of %s".formatted(tag, open.getLast()));
            if (depth < 0) {
                return;
            }
        }
        endMarkedPart(depth);
        while (open.size() > depth) {
            open.removeLast();
            foreignDepth = Math.max(0, foreignDepth - 1);
        }
        if (tag.equals("head")) {
            head.end();
        }
    }

    private void collect(StartTag start, int at) {
        String tag = start.name();
        if (tag.equals("h1")) {
            headings++;
        }
        if (start.nature().isForeign()) {
            foreignElements.add(new ForeignElement(tag, spot(at)));
        }
        if (start.attributes().isEmpty()) {
            return;
        }
        for (Attribute id : start.ids()) {
            ids.add(new Id(id.value(), spot(at + id.at())));
        }
        for (Attribute attribute : start.inline()) {
            inlineAttributes.add(new InlineAttribute(attribute.name(), spot(at + attribute.at())));
        }
        for (LinkGiven link : start.links()) {
            links.add(new PageLink(link, spot(at + link.at())));
        }
        if (tag.equals("data") && start.value("id") != null) {
            values.put(start.valueOrEmpty("id"), start.valueOrEmpty("value"));
        }
    }
}
