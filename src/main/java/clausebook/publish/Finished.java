package clausebook.publish;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the site that is being published, where its bytes stand for now.
 *
 * @param sha256 in lower-case hex
 * @param size in bytes
 * @param open whether it stands in the present site, which others can write to
 */
public record Finished(String address, Path file, String sha256, long size, boolean open) {

    /** Its bytes, which are what was published. */
    public byte[] bytes() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        // What was staged is in a folder of our own; the present site is open to others.
        if (open && !Sha256.hex(bytes).equals(sha256)) {
            throw new IOException(address + " was changed while the site was published");
        }
        return bytes;
    }
}
