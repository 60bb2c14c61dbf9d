package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A fault planted in a copy of our own code, so that a check can be seen to fail. */
final class Planted {

    private Planted() {}

    /**
     * Compiles one source file of ours with a fault in it.
     *
     * @param source below {@code src/main/java/clausebook}
     * @param right the words that are replaced; the file must hold them
     * @return classes to be put before the program's own
     */
    static Path in(Path scratch, String source, String right, String wrong) throws IOException {
        Path file = CommandRun.PROJECT.resolve("src/main/java/clausebook").resolve(source);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).as("the words in which the fault is planted").contains(right);
        Path folder = Files.createTempDirectory(scratch, "planted");
        Path copy = folder.resolve(file.getFileName().toString());
        Files.writeString(copy, text.replace(right, wrong), StandardCharsets.UTF_8);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "21",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        copy.toString());
        assertThat(result).as("compiling the planted fault").isZero();
        return classes;
    }
}
