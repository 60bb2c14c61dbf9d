package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.config.Config;
import clausebook.plan.Frame;
import clausebook.plan.Frames;
import clausebook.plan.Page;
import clausebook.un.Language;
import clausebook.words.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RendererTest {

    public record Blank(Frame frame) {}

    @Test
    void theLayoutCarriesWhatEveryPageHas() throws IOException {
        var lexicon = Lexicon.read(Path.of("templates/i18n"), "templates/i18n", List.of(Language.ZH, Language.EN));
        assertThat(lexicon.problems()).isEmpty();
        var config = new Config(
                List.of(Language.ZH, Language.EN),
                Map.of(Language.ZH, "决议条款"),
                Optional.of("https://example.org/x/"),
                Map.of(),
                Optional.empty());
        var frames = new Frames(config, lexicon.value(), "1", false);
        Frame frame = frames.site(Language.ZH, "zh/about.html", "<b>标题", "说明");
        String html = new String(
                new Renderer(Path.of("templates"), "templates", lexicon.value())
                        .render(new Page("zh/about.html", "blank", new Blank(frame))),
                StandardCharsets.UTF_8);
        assertThat(html).contains("<html lang=\"zh-Hans\" dir=\"ltr\">", "<h1>&lt;b&gt;标题</h1>", "跳到正文");
    }
}
