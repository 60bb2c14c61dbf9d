package clausebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of expected files under {@code src/test/resources/golden}; {@code -Dgolden.update=true} rewrites them. */
public final class GoldenFolder {

    private final Path folder;

    public GoldenFolder(String name) {
        this.folder = Path.of("src/test/resources/golden").resolve(name);
    }

    /** The folder must hold exactly these files, with these contents. */
    public void check(Map<String, String> actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(folder);
                for (Map.Entry<String, String> file : actual.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
                }
            }
            List<String> held = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString()).sorted().forEach(held::add);
            }
            assertThat(held).as("files in %s", folder).containsExactlyInAnyOrderElementsOf(actual.keySet());
            for (Map.Entry<String, String> file : actual.entrySet()) {
                assertThat(file.getValue())
                        .as("%s (after a deliberate change: -Dgolden.update=true)", folder.resolve(file.getKey()))
                        .isEqualTo(Files.readString(folder.resolve(file.getKey()), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
