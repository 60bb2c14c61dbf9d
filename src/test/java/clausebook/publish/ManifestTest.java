package clausebook.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void readsWhatItWrote(@TempDir Path home) throws IOException {
        Sites.publish(home.resolve("site"), Sites.FIRST);
        byte[] bytes = Files.readAllBytes(home.resolve("site/SHA256SUMS"));

        Manifest manifest = Manifest.parse(bytes).orElseThrow();

        assertThat(manifest.bytes()).isEqualTo(bytes);
        assertThat(manifest.hashes()).hasSize(6);
        assertThat(manifest.hasFolder("hrc/58")).isTrue();
        assertThat(manifest.hasFolder("hrc/5")).isFalse();
        assertThat(manifest.hasFolder("index.html")).isFalse();
    }

    @Test
    void knowsAStrangersList() {
        String ours = EMPTY + "  .nojekyll\n" + EMPTY + "  index.html\n";
        assertThat(Manifest.parse(ours.getBytes(US_ASCII))).isPresent();
        for (String strange : List.of(
                ours.substring(0, ours.length() - 1),
                ours + "\n",
                ours + EMPTY + "  a.html\n",
                ours + EMPTY + "  index.html\n",
                ours + EMPTY + " *z.html\n",
                ours + EMPTY + "  /etc/passwd\n",
                ours.replace('\n', '\r'),
                EMPTY + "  index.html\n")) {
            assertThat(Manifest.parse(strange.getBytes(US_ASCII))).as(strange).isEmpty();
        }
        assertThat(Manifest.parse(new byte[] {(byte) 0xff, '\n'})).isEmpty();
    }

    @Test
    void findsEveryFlippedBit(@TempDir Path home) throws IOException {
        Path site = home.resolve("site");
        Sites.publish(site, Sites.FIRST);
        Manifest manifest = Manifest.of(site).orElseThrow();
        List<String> filled = manifest.hashes().keySet().stream()
                .filter(address -> !address.equals(".nojekyll"))
                .toList();
        Random random = new Random(58_30);
        for (int round = 0; round < 100; round++) {
            String address = filled.get(random.nextInt(filled.size()));
            byte[] good = Files.readAllBytes(site.resolve(address));
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(site.resolve(address), bad);
            assertThat(manifest.differences(site)).containsExactly(address);
            Files.write(site.resolve(address), good);
        }
        assertThat(manifest.differences(site)).isEmpty();
    }
}
