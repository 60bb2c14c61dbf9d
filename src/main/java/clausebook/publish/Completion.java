package clausebook.publish;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a stage whole once every file of the new site was taken: what is as before gets its second name there, the manifest
 * is written, and the disk is waited for.
 */
final class Completion {

    /** So many files are told to the disk together. */
    private static final int MOST_FORCED_AT_ONCE = 4096;

    private final Surroundings at;
    private final Disk disk;
    private final Stage stage;
    private final Optional<Path> present;
    private final FileTree files;
    private final List<String> copied = new ArrayList<>();

    Completion(Surroundings at, Disk disk, Stage stage, Optional<Path> present, FileTree files) {
        this.at = at;
        this.disk = disk;
        this.stage = stage;
        this.present = present;
        this.files = files;
    }

    /** Gives what is as before its second name in the stage. */
    void link() throws IOException {
        files.each((address, file) -> {
            if (file.asBefore()) {
                linkOrCopy(address, file);
            }
        });
    }

    /** Writes the manifest; gives its SHA-256. */
    String list() throws IOException {
        Measure[] written = new Measure[1];
        disk.write(stage.toWrite(Manifest.NAME, 0), out -> {
            written[0] = Measure.passingOn(out);
            Manifest.write(files, written[0]);
        });
        return written[0].sha256();
    }

    private void linkOrCopy(String address, Held held) throws IOException {
        Path file = present.orElseThrow().resolve(address);
        try {
            disk.link(stage.place(address), file);
        } catch (NoSuchFileException e) {
            throw PublishRefused.vanished(at.given(), address);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // No hard links here (FAT), or too many, or the system allows none to a file of another owner.
            byte[] bytes = Files.readAllBytes(file);
            if (!Sha256.hex(bytes).equals(held.sha256())) {
                throw PublishRefused.vanished(at.given(), address);
            }
            disk.write(stage.toWrite(address, bytes.length), bytes);
            copied.add(address);
        }
    }

    /** Returns when all that was written is on the disk itself; linked files have been there since they were written. */
    void force() throws IOException {
        List<Path> waiting = new ArrayList<>();
        waiting.add(stage.place(Manifest.NAME));
        for (String address : copied) {
            waiting.add(stage.place(address));
        }
        files.eachNew((address, file) -> {
            waiting.add(stage.place(address));
            if (waiting.size() >= MOST_FORCED_AT_ONCE) {
                disk.force(waiting);
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            disk.force(waiting);
        }
        stage.forceFolders();
    }
}
