package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.page.Frame;
import clausebook.plan.page.Page;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads put into every field of the view record of every kind of page change no element and no attribute's name. */
class EscapingTest {

    private static final SampleSite SITE = SampleSite.withBase("");

    private static final Renderer RENDERER = SITE.renderer();
    private static final Map<String, Page> KINDS = new TreeMap<>();
    private static final Map<String, List<String>> HARMLESS = new TreeMap<>();

    @BeforeAll
    static void oneOfEachKind() throws ReflectiveOperationException {
        SITE.pages().forEach(page -> KINDS.putIfAbsent(page.template(), page));
        assertThat(KINDS).hasSizeGreaterThanOrEqualTo(12);
        for (Page page : KINDS.values()) {
            HARMLESS.put(page.template(), skeleton(parsed(RENDERER, page, "harmless")));
        }
    }

    /** What the engine reads to choose files and words; publishers and sources cannot set it. */
    private static final List<String> NOT_FROM_INPUT = List.of("language", "styles", "scripts");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><svg/onload=alert(1)>",
                "</style><script>alert(1)</script>",
                "--><b>",
                "{{ 7*7 }}",
                "{% include \"layouts/base\" %}",
                "${7*7}",
                "#{7*7}",
                "]]><x>",
                "&lt;script&gt;",
                "&#60;i&#62;",
                "</blockquote></main>",
                "\u2028<a href=javascript:alert(1)>",
                "`onclick=alert(1)`",
                "\"style=\"color:red",
                "<!--",
                "<noscript><p title=\"</noscript><img src=x>\">"
            })
    void noFieldOfAnyPageLetsHtmlThrough(String payload) throws ReflectiveOperationException {
        for (Page page : KINDS.values()) {
            Document bad = parsed(RENDERER, page, payload);
            assertThat(bad.text())
                    .as("the payload is shown as text on " + page.template())
                    .contains(shown(payload));
            assertThat(skeleton(bad)).as(page.template()).isEqualTo(HARMLESS.get(page.template()));
        }
    }

    /** Text is compared as a reader sees it: white space is one space. */
    private static String shown(String payload) {
        return Jsoup.parse("<p></p>").selectFirst("p").text(payload).text();
    }

    private static Document parsed(Renderer renderer, Page page, String payload) throws ReflectiveOperationException {
        Page poisoned = new Page(page.address(), page.template(), (Record) poisoned(page.view(), payload));
        return Jsoup.parse(new String(renderer.render(poisoned), StandardCharsets.UTF_8));
    }

    /** Each element's name with the names of its attributes, in document order. */
    private static List<String> skeleton(Document document) {
        List<String> elements = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            List<String> names = new ArrayList<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            elements.add(element.normalName() + names);
        }
        return elements;
    }

    /** The record with the payload in every text it holds, however deep. Empty texts stay empty: they choose a form. */
    private static Object poisoned(Object value, String payload) throws ReflectiveOperationException {
        if (value instanceof String text) {
            return text.isEmpty() ? text : text + payload;
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object item : list) {
                all.add(poisoned(item, payload));
            }
            return all;
        }
        if (!(value instanceof Record)) {
            return value;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            components[i].getAccessor().setAccessible(true);
            Object old = components[i].getAccessor().invoke(value);
            boolean fixed = value instanceof Frame && NOT_FROM_INPUT.contains(components[i].getName());
            values[i] = fixed ? old : poisoned(old, payload);
            types[i] = components[i].getType();
        }
        var constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
