package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RendererTest {
    @Test
    void look() throws IOException {
        for (String base : new String[] {"", "https://example.org/x/"}) {
            SampleSite site = SampleSite.withBase(base);
            Renderer renderer = site.renderer();
            for (Page page : site.pages()) {
                Path out = Path.of("/tmp/look" + (base.isEmpty() ? "" : "base")).resolve(page.address());
                Files.createDirectories(out.getParent());
                Files.write(out, renderer.render(page));
            }
        }
    }
}
