package clausebook.config;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads {@code content/site.yaml}. Whatever it does not know is an error: a key misspelt would be silently ignored. */
public final class SiteFile {

    static final int MAX_BYTES = 64 * 1024;

    private static final String EXAMPLE = "write at least:  title: My site  and  languages: [zh, en]";

    private SiteFile() {}

    /**
     * Reads the file.
     *
     * @param file {@code content/site.yaml}
     * @param shownAs the file as problems name it
     * @return empty, with at least one error, if no site can be made from it
     */
    public static Outcome<Optional<Config>> read(Path file, String shownAs) throws IOException {
        Place whole = Place.of(shownAs);
        if (Files.isSymbolicLink(file)) {
            return refused(Problem.error(
                    "symbolic-link",
                    whole,
                    "the configuration is a symbolic link, which is not followed",
                    "put the file itself here"));
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(Problem.error(
                    "config-missing", whole, "the site's configuration is not here, or is not a file", EXAMPLE));
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            return refused(Problem.error(
                    "config-size",
                    whole,
                    "the configuration has more than %d bytes".formatted(MAX_BYTES),
                    "make it shorter"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(shownAs, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return refused(
                    Problem.error("config-encoding", whole, "the configuration is not UTF-8", "save it as UTF-8"));
        }
    }

    /** Reads the file's text. */
    static Outcome<Optional<Config>> parse(String shownAs, String text) {
        Outcome<Optional<Entry>> entry = YamlText.read(new SourceText(shownAs, text));
        if (entry.hasErrors()) {
            return new Outcome<>(Optional.empty(), entry.problems());
        }
        return switch (entry.value().orElse(new Entry.Text("", Place.of(shownAs)))) {
            case Entry.Mapping mapping -> new SiteKeys(shownAs, mapping).config();
            case Entry other ->
                refused(Problem.error(
                        "config-type",
                        other.place(),
                        "the configuration must be keys with values; this is " + other.kind(),
                        EXAMPLE));
        };
    }

    /**
     * Checks a site's absolute address, from the file or the command line.
     *
     * @return the address, or empty with an error that names the rule
     */
    public static Outcome<Optional<String>> base(String address, Place place) {
        return BaseAddress.check(address, place);
    }

    private static Outcome<Optional<Config>> refused(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }
}
