package clausebook.render;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder of templates and assets; nothing outside it is ever read through it.
 *
 * @param root the folder
 * @param shownAs the folder as problems name it
 */
record TemplateFolder(Path root, String shownAs) {

    boolean holds(String name) {
        return Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a file, line ends settled to LF, so that a check-out with other line ends gives the same pages. */
    String text(String name, long maxBytes) {
        Path path = root.resolve(name);
        Place place = Place.of(shownAs + "/" + name);
        try {
            if (!holds(name)) {
                throw new TemplateFault(Problem.error(
                        "template-missing",
                        place,
                        "this template is not in the folder, or is not a plain file",
                        "put the file there; symbolic links are not followed"));
            }
            // The file itself is plain; its folders must be too.
            Path inside = root.toRealPath().resolve(name);
            if (!path.toRealPath().equals(inside.normalize())) {
                throw new TemplateFault(Problem.error(
                        "template-outside",
                        place,
                        "the way to this template leads outside the folder or over a symbolic link",
                        "put the file itself into the folder"));
            }
            if (Files.size(path) > maxBytes) {
                throw new TemplateFault(Problem.error(
                        "template-size",
                        place,
                        "this file has %d bytes; the limit is %d".formatted(Files.size(path), maxBytes),
                        "split it"));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new TemplateFault(
                    Problem.error("template-encoding", place, "this file is not UTF-8", "save it as UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be read", e);
        }
    }
}
