package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
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
    private static final String HINT = "mend the template that makes this page";

    private final String address;
    private final String html;
    private final SourceText lines;
    private final PlaceCursor cursor;

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
        this.lines = new SourceText(address, html);
        this.cursor = new PlaceCursor(lines);
    }

    /**
     * @param address the page's address under the site's root, as problems print it
     * @param page the page's bytes
     */
    public static PageFacts scan(String address, byte[] page) {
        String html;
        String fault = "";
        try {
            html = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            html = new String(page, StandardCharsets.UTF_8);
            fault = "the page is not UTF-8";
        }
        PageScanner scanner = new PageScanner(address, html);
        if (!fault.isEmpty()) {
            scanner.fault(Math.max(0, html.indexOf('\uFFFD')), fault);
        }
        scanner.faultAtFirst('\uFEFF', "a byte order mark stands in the page", 0, 1);
        scanner.faultAtFirst('\0', "a NUL stands in the page", 0, html.length());
        scanner.faultAtFirst('\r', "a carriage return stands in the page", 0, html.length());
        HtmlTokens.read(html, scanner);
        return scanner.done(page.length);
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
        marked.forEach((code, text) -> texts.put(code, text.done(address)));
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
            Place place = lines.placeAt(at);
            problems.add(Problem.error(code, new Place(address, place.line(), place.column(), ""), message, HINT));
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
                (style ? styles : scripts).add(new InlineText(html.substring(from, to), cursor.at(from)));
            }
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
                    markedNow.run(cursor.at(ampersand));
                    markedNow.add(reference.text(), 0, reference.text().length());
                }
                next = reference.end();
                plain = next;
            }
            ampersand = html.indexOf('&', next, to);
        }
        addMarked(plain, to);
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
                markedNow.run(cursor.at(start));
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
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : given) {
            if (attributes.putIfAbsent(attribute.name(), attribute.value()) != null) {
                fault(attribute.at(), "the attribute %s is given twice".formatted(Quote.name(attribute.name())));
            }
        }
        Place place = cursor.at(at);
        if (open.size() >= DEEPEST) {
            if (!tooDeep) {
                fault(at, "elements are nested deeper than %d".formatted(DEEPEST));
                tooDeep = true;
            }
        } else if (foreignDepth == 0) {
            HtmlNesting.fault(tag, open).ifPresent(message -> fault(at, message));
        }
        PageElement parent = open.isEmpty() ? null : open.getLast();
        PageElement element = new PageElement(tag, attributes, parent, place);
        lookAtHead(element, attributes);
        collect(element, given, attributes);
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

    private void beginMarkedPart(PageElement element, int at, boolean stays) {
        Optional<String> source = element.attribute("data-source");
        if (source.isPresent()) {
            String code = source.get();
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
    private void lookAtHead(PageElement element, Map<String, String> attributes) {
        elements++;
        String tag = element.tag();
        if (tag.equals("html") && elements == 1) {
            language = attributes.getOrDefault("lang", "");
        } else if (tag.equals("head") && elements == 2) {
            headIsOpen = true;
        } else {
            inHead++;
            if (headIsOpen && tag.equals("meta")) {
                if (inHead == 1
                        && Ascii.lower(attributes.getOrDefault("charset", "")).equals("utf-8")) {
                    charsetFirst = true;
                }
                if (Ascii.lower(attributes.getOrDefault("name", "")).equals("robots")
                        && Ascii.lower(attributes.getOrDefault("content", "")).contains("noindex")) {
                    unlisted = true;
                }
                if (Ascii.lower(attributes.getOrDefault("http-equiv", "")).equals("content-security-policy")
                        && policy == null) {
                    policy = attributes.getOrDefault("content", "");
                    policyFirst = inHead == (charsetFirst ? 2 : 1);
                }
            }
        }
    }

    private void collect(PageElement element, List<Attribute> given, Map<String, String> attributes) {
        String tag = element.tag();
        if (tag.equals("h1")) {
            headings++;
        }
        if (HtmlNesting.isForeign(tag)) {
            foreignElements.add(new ForeignElement(tag, element.place()));
        }
        for (Attribute attribute : given) {
            String name = attribute.name();
            if (name.equals("id")) {
                ids.add(new Id(attribute.value(), cursor.at(attribute.at())));
            } else if (name.equals("style") || name.startsWith("on")) {
                inlineAttributes.add(new InlineAttribute(name, cursor.at(attribute.at())));
            } else if (LinkAttributes.holdsLink(tag, name, attributes)) {
                String rel = Ascii.lower(attributes.getOrDefault("rel", ""));
                Place place = cursor.at(attribute.at());
                for (String value : LinkAttributes.addressesIn(name, attribute.value())) {
                    links.add(new PageLink(tag, name, value, rel, place));
                }
            }
        }
        if (tag.equals("data") && attributes.containsKey("id")) {
            values.put(attributes.getOrDefault("id", ""), attributes.getOrDefault("value", ""));
        }
    }
}
