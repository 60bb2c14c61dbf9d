package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.page.Frame;
import clausebook.plan.page.Page;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stencil prints what its template would, byte for byte, or leaves the page to it. */
class StencilTest {

    private static final SampleSite SITE = SampleSite.withBase("https://example.org/");

    public record Near(String label, boolean here) {}

    public record Shown(
            Frame frame,
            String words,
            String blank,
            int number,
            boolean holds,
            List<Near> more,
            List<String> nothing) {}

    @Test
    void everyPageOfASiteHasAStencilThatPrintsWhatItsTemplateDoes() {
        Renderer renderer = SITE.renderer();
        for (Page page : SITE.pages()) {
            assertThat(renderer.byStencil(page))
                    .as("%s by %s", page.address(), page.template())
                    .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .isEqualTo(new String(renderer.byTemplate(page), StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ words }}|{{ number }}|{{ blank }}|{{ \"<&\" }}|{{ frame.lang }}",
                "{{ t('nav.skip') }}{{ t('footer.made', words) }}{{ count('history.leftout', number) }}",
                "{% if words is empty %}a{% elseif blank is empty %}b{% else %}c{% endif %}",
                "{% if holds and words is not empty or blank is not empty %}a{% endif %}{% if not holds %}b{% endif %}",
                "{% if words == blank %}a{% endif %}{% if words != blank %}b{% endif %}{% if more | length > 1 %}c{% endif %}",
                "{% for near in more %}{{ near.label }}{% if loop.first %}({% endif %}{% if loop.last %}){% endif %}{% for near in more %}[{{ near.label }}{% if not loop.last %},{% endif %}]{% endfor %}{% else %}none{% endfor %}",
                "{% for word in nothing %}{{ word }}{% else %}none{% endfor %}",
                "{% for near in more %}{% include \"parts/p\" with {\"label\": near.label, \"words\": blank} %}{% endfor %}{{ words }}",
                "{% import \"parts/m\" %}{{ twice(words) }}{% for near in more %}{{ twice(near.label) }}{% endfor %}",
            })
    void whatTemplatesSayIsPrinted(String template, @TempDir Path folder) throws IOException {
        Page page = page(folder, template);
        Renderer renderer = new Renderer(folder, "t", SITE.frames().lexicon());
        byte[] expected = renderer.byTemplate(page);
        assertThat(renderer.byStencil(page))
                .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .isEqualTo(new String(expected, StandardCharsets.UTF_8)));
    }

    /** Set, ternaries, other filters and tests, a name nobody knows: Pebble itself answers, or tells the fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% set a = 1 %}{{ a }}",
                "{{ holds ? 'a' : 'b' }}",
                "{{ words | trim }}",
                "{{ nobody }}",
                "{{ words.nobody }}",
                "{{ more.nobody }}",
                "{% for near in more %}{{ near.nobody }}{% endfor %}",
                "{{ t('no.such.word') }}",
                "{{ t('footer.made') }}",
                "{{ words | html }}",
                "{% include \"parts/none\" %}",
                "{% if words %}a{% endif %}",
                "{% for near in words %}a{% endfor %}",
            })
    void whatAStencilCannotSayIsLeftToTheTemplate(String template, @TempDir Path folder) throws IOException {
        Page page = page(folder, template);
        Renderer renderer = new Renderer(folder, "t", SITE.frames().lexicon());
        assertThat(renderer.byStencil(page)).isEmpty();
    }

    private static Page page(Path folder, String template) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("pages/x.peb"), template);
        Files.writeString(folder.resolve("parts/p.peb"), "<{{ label }}{{ words }}{{ number }}>");
        Files.writeString(
                folder.resolve("parts/m.peb"),
                "{% macro once(a) %}{% if a is not empty %}<b>{{ a }}</b>{% endif %}{% endmacro %}\n"
                        + "{% macro twice(a) %}{{ once(a) }}{{ once(a) }}{% endmacro %}");
        Frame frame = SITE.frames().site(Language.ZH, "zh/x.html", "x", "");
        Shown view = new Shown(
                frame,
                "马\uD840\uDC00é<b> \"&'\uD840",
                " ",
                7,
                true,
                List.of(new Near("一&", true), new Near("二", false)),
                List.of());
        return new Page("x.html", "x", view);
    }
}
