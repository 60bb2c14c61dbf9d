package clausebook.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void readsWhatItWrote(@TempDir Path home) throws IOException {
        Sites.publish(home.resolve("site"), Sites.FIRST);
        byte[] bytes = Files.readAllBytes(home.resolve("site/SHA256SUMS"));

        Manifest manifest = Manifest.parse(new ByteArrayInputStream(bytes)).orElseThrow();

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Manifest.write(manifest.files(), written);
        assertThat(written.toByteArray()).isEqualTo(bytes);
        assertThat(manifest.files().size()).isEqualTo(6);
        assertThat(manifest.hasFolder("hrc/58")).isTrue();
        assertThat(manifest.hasFolder("hrc/5")).isFalse();
        assertThat(manifest.hasFolder("index.html")).isFalse();
    }

    @Test
    void knowsAStrangersList() throws IOException {
        String ours = EMPTY + "  .nojekyll\n" + EMPTY + "  index.html\n";
        assertThat(parse(ours)).isPresent();
        for (String strange : List.of(
                ours.substring(0, ours.length() - 1),
                ours + "\n",
                ours + EMPTY + "  a.html\n",
                ours + EMPTY + "  index.html\n",
                ours + EMPTY + " *z.html\n",
                ours + EMPTY + "\t z.html\n",
                ours + EMPTY + "  /etc/passwd\n",
                ours.replace('\n', '\r'),
                ours + EMPTY + "  index.html/x\n",
                ours + "x".repeat(10_000) + "\n",
                EMPTY + "  index.html\n")) {
            assertThat(parse(strange)).as(strange).isEmpty();
        }
        assertThat(Manifest.parse(new ByteArrayInputStream(new byte[] {(byte) 0xff, '\n'})))
                .isEmpty();
    }

    private static Optional<Manifest> parse(String lines) throws IOException {
        return Manifest.parse(new ByteArrayInputStream(lines.getBytes(US_ASCII)));
    }
}
