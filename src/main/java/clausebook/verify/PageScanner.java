package clausebook.verify;

import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import clausebook.verify.HtmlTokens.Attribute;
import clausebook.verify.HtmlTokens.Content;
import clausebook.verify.PageFacts.ForeignElement;
import clausebook.verify.PageFacts.Head;
import clausebook.verify.PageFacts.Id;
import clausebook.verify.PageFacts.InlineAttribute;
import clausebook.verify.PageFacts.InlineText;
import clausebook.verify.PageFacts.MarkedPart;
import clausebook.verify.PageFacts.PageLink;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** The same styles and scripts stand in page after page: one string each, whose hash is known. */
    private static final Remembered<String, String> INLINE = new Remembered<>(text -> text);

    private static final String HINT = "mend the template that makes this page";

    private final String address;
    private final String html;
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
    private final List<Problem> problems = new ArrayList<>();

    private MarkedText.@Nullable Builder markedNow;
    private String markedLanguage = "";
    private int markedDepth;
    private int markedFrom;

    private int foreignDepth;
    private boolean tooDeep;
    private int elements;
    private boolean headIsOpen;
    private int inHead;
    private boolean charsetFirst;
    private boolean policyFirst;
    private boolean unlisted;
    private @Nullable String policy;
    private String language = "";
    private int headings;

    private PageScanner(String address, String html) {
        this.address = address;
        this.html = html;
        this.page = new PageText(address, html);
    }

    /**
     * @param address the page's address under the site's root, as problems print it
     * @param page the page's bytes
     */
    public static PageFacts scan(String address, byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        PageScanner scanner = new PageScanner(address, html);
        int replaced = html.indexOf('\uFFFD');
        if (replaced >= 0 && !isUtf8(page)) {
            scanner.fault(replaced, "the page is not UTF-8");
        }
        scanner.faultAtFirst('\uFEFF', "a byte order mark stands in the page", 0, 1);
        scanner.faultAtFirst('\0', "a NUL stands in the page", 0, html.length());
        scanner.faultAtFirst('\r', "a carriage return stands in the page", 0, html.length());
        HtmlTokens.read(html, scanner);
        return scanner.done(page.length);
    }

    /** Asked only of a page with the sign that stands for what cannot be read, which may also stand for itself. */
    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void faultAtFirst(char sign, String message, int from, int to) {
        int found = html.indexOf(sign, from, Math.min(to, html.length()));
        if (found >= 0) {
            fault(found, message);
        }
    }

    private PageFacts done(int bytes) {
        if (!open.isEmpty() && !tooDeep) {
            PageElement last = open.getLast();
            fault(html.length(), "the page ends inside %s".formatted(last));
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
                new Head(language, Optional.ofNullable(policy), charsetFirst, policyFirst, unlisted),
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
    public void text(int from, int to, Content kind) {
        PageElement parent = open.isEmpty() ? null : open.getLast();
        if (parent != null && kind == Content.RAW) {
            boolean style = parent.tag().equals("style");
            if (style
                    || parent.tag().equals("script") && parent.attribute("src").isEmpty()) {
                (style ? styles : scripts).add(new InlineText(INLINE.of(html.substring(from, to)), spot(from)));
            }
        }
        if (parent != null && foreignDepth == 0 && HtmlNesting.movesText(parent.tag()) && !isBlank(from, to)) {
            fault(from, "words cannot stand in <%s> itself".formatted(parent.tag()));
        }
        int plain = from;
        int ampersand = kind == Content.RAW ? -1 : html.indexOf('&', from, to);
        while (ampersand >= 0) {
            int next = ampersand + 1;
            Optional<CharacterReferences.Reference> found = CharacterReferences.at(html, ampersand, to);
            if (found.isPresent()) {
                CharacterReferences.Reference reference = found.get();
                if (!reference.fault().isEmpty()) {
                    fault(ampersand, reference.fault());
                }
                addMarked(plain, ampersand);
                if (markedNow != null && !WhiteSpace.isBlank(reference.text())) {
                    markedNow.run(ampersand);
                    markedNow.add(reference.text(), 0, reference.text().length());
                }
                next = reference.end();
                plain = next;
            }
            ampersand = html.indexOf('&', next, to);
        }
        addMarked(plain, to);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!WhiteSpace.is(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void addMarked(int from, int to) {
        if (markedNow == null) {
            return;
        }
        int start = from;
        while (start < to) {
            while (start < to && WhiteSpace.is(html.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < to && !WhiteSpace.is(html.charAt(end))) {
                end++;
            }
            if (start < end) {
                markedNow.run(start);
                markedNow.add(html, start, end);
            }
            start = end;
        }
    }

    @Override
    public Content startTag(String tag, int at, List<Attribute> given, boolean selfClosing) {
        boolean foreign = foreignDepth > 0 || tag.equals("svg") || tag.equals("math");
        if (selfClosing && !foreign && !HtmlNesting.isVoid(tag)) {
            fault(at, "<%s/> is not closed by its stroke".formatted(tag));
        }
        if (foreign && (tag.equals("style") || tag.equals("script"))) {
            fault(at, "<%s> in a drawing is read in another way".formatted(tag));
        }
        reportDoubled(given);
        if (open.size() >= DEEPEST) {
            if (!tooDeep) {
                fault(at, "elements are nested deeper than %d".formatted(DEEPEST));
                tooDeep = true;
            }
        } else if (foreignDepth == 0) {
            HtmlNesting.fault(tag, open).ifPresent(message -> fault(at, message));
        } else if (HtmlNesting.endsDrawing(tag)) {
            fault(at, "<%s> in a drawing ends it".formatted(tag));
        }
        PageElement parent = open.isEmpty() ? null : open.getLast();
        PageElement element = new PageElement(tag, given, parent, spot(at));
        lookAtHead(element);
        collect(element, given);
        boolean isVoid = HtmlNesting.isVoid(tag) && !foreign;
        boolean stays = !isVoid && !(selfClosing && foreign) && !tooDeep;
        beginMarkedPart(element, at, stays);
        if (stays) {
            open.add(element);
            if (foreign) {
                foreignDepth++;
            }
        }
        return foreign || !stays ? Content.MARKUP : HtmlNesting.contentOf(tag);
    }

    private void reportDoubled(List<Attribute> given) {
        for (int i = 1; i < given.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (given.get(j).name().equals(given.get(i).name())) {
                    fault(
                            given.get(i).at(),
                            "the attribute %s is given twice"
                                    .formatted(Quote.name(given.get(i).name())));
                    break;
                }
            }
        }
    }

    private Spot spot(int at) {
        return new Spot(page, at);
    }

    private void beginMarkedPart(PageElement element, int at, boolean stays) {
        String code = element.value("data-source");
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
            headIsOpen = false;
        }
    }

    /** The order of the head: the encoding, then the policy, then all else. */
    private void lookAtHead(PageElement element) {
        elements++;
        String tag = element.tag();
        if (tag.equals("html") && elements == 1) {
            language = valueOf(element, "lang");
        } else if (tag.equals("head") && elements == 2) {
            headIsOpen = true;
        } else {
            inHead++;
            if (headIsOpen && tag.equals("meta")) {
                if (inHead == 1 && Ascii.lower(valueOf(element, "charset")).equals("utf-8")) {
                    charsetFirst = true;
                }
                if (Ascii.lower(valueOf(element, "name")).equals("robots")
                        && Ascii.lower(valueOf(element, "content")).contains("noindex")) {
                    unlisted = true;
                }
                if (Ascii.lower(valueOf(element, "http-equiv")).equals("content-security-policy") && policy == null) {
                    policy = valueOf(element, "content");
                    policyFirst = inHead == (charsetFirst ? 2 : 1);
                }
            }
        }
    }

    private void collect(PageElement element, List<Attribute> given) {
        String tag = element.tag();
        if (tag.equals("h1")) {
            headings++;
        }
        if (HtmlNesting.isForeign(tag)) {
            foreignElements.add(new ForeignElement(tag, element.spot()));
        }
        for (Attribute attribute : given) {
            String name = attribute.name();
            if (name.equals("id")) {
                ids.add(new Id(attribute.value(), spot(attribute.at())));
            } else if (name.equals("style") || name.startsWith("on")) {
                inlineAttributes.add(new InlineAttribute(name, spot(attribute.at())));
            } else if (LinkAttributes.holdsLink(tag, name, element::value)) {
                String rel = Ascii.lower(valueOf(element, "rel"));
                Spot spot = spot(attribute.at());
                for (String value : LinkAttributes.addressesIn(name, attribute.value())) {
                    links.add(new PageLink(tag, name, value, rel, spot));
                }
            }
        }
        if (tag.equals("data") && element.value("id") != null) {
            values.put(valueOf(element, "id"), valueOf(element, "value"));
        }
    }

    private static String valueOf(PageElement element, String attribute) {
        String value = element.value(attribute);
        return value == null ? "" : value;
    }
}
