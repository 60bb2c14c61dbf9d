package clausebook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = home.resolve("site");
    }

    @Test
    void publishesEveryFileWithItsHashAndSaysWhatItDid() throws IOException {
        Published done = Sites.publish(site, Sites.FIRST);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
        assertThat(done.changed()).isTrue();
        assertThat(done.written()).isEqualTo(6);
        assertThat(done.unchanged()).isZero();
        assertThat(done.removed()).isZero();
        assertThat(done.bytes())
                .isEqualTo(
                        Sites.FIRST.values().stream().mapToLong(String::length).sum());
        assertThat(Files.readString(site.resolve("SHA256SUMS")))
                .startsWith("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .nojekyll\n")
                .matches("(?:[0-9a-f]{64}  [a-z0-9./]+\n){6}");
        assertThat(done.manifestHash())
                .isEqualTo(clausebook.text.Sha256.hex(Files.readAllBytes(site.resolve("SHA256SUMS"))));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    private static Published withLarge(Path site, String large) throws IOException {
        byte[] bytes = large.getBytes(UTF_8);
        try (Publication publication = Publication.begin(site)) {
            for (Map.Entry<String, String> file : Sites.FIRST.entrySet()) {
                publication.stage(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            publication.stage("downloads/site.zip", out -> {
                out.write(bytes, 0, bytes.length / 2);
                out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
            });
            Finished finished = publication.finished("downloads/site.zip");
            assertThat(finished.bytes()).isEqualTo(bytes);
            assertThat(finished.size()).isEqualTo(bytes.length);
            assertThat(finished.sha256()).isEqualTo(clausebook.text.Sha256.hex(bytes));
            return publication.commit();
        }
    }

    @Test
    void aFileTooLargeToHoldIsWrittenOnlyWhereItDiffers() throws IOException {
        assertThat(withLarge(site, "one large file").written()).isEqualTo(7);
        assertThat(withLarge(site, "one large file").changed()).isFalse();
        for (String other : List.of("one large file, longer", "one large", "another file!!", "")) {
            Published done = withLarge(site, other);
            assertThat(done.written()).as(other).isEqualTo(1);
            assertThat(Files.readString(site.resolve("downloads/site.zip"))).isEqualTo(other);
            assertThat(Sites.differences(Manifest.of(site).orElseThrow(), site)).isEmpty();
        }
        Files.writeString(site.resolve("downloads/site.zip"), "touched");
        assertThat(withLarge(site, "").written()).isEqualTo(1);
        assertThat(Files.getPosixFilePermissions(site.resolve("downloads/site.zip")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void aFaultInALargeFileLeavesTheOldSite() throws IOException {
        withLarge(site, "one large file");
        Map<String, String> before = Sites.whole(site);
        try (Publication publication = Publication.begin(site)) {
            assertThatThrownBy(() -> publication.stage("downloads/site.zip", out -> {
                        throw new IOException("the disk is full");
                    }))
                    .isInstanceOf(IOException.class);
            assertThatIllegalStateException().isThrownBy(publication::commit);
        }
        assertThat(Sites.whole(site)).isEqualTo(before);
    }

    @Test
    void linksWhatIsAsBeforeAndDropsWhatIsGone() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Object clause = key(site.resolve("hrc/58/30/zh/op1.html"));

        Published done = Sites.publish(site, Sites.SECOND);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(site.resolve("gone")).doesNotExist();
        assertThat(key(site.resolve("hrc/58/30/zh/op1.html"))).isEqualTo(clause);
        assertThat(List.of(done.written(), done.unchanged(), done.removed())).containsExactly(3, 3, 1);
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Sites.plantForeign(site);
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site, past);
        Object folder = key(site);
        Object manifest = key(site.resolve("SHA256SUMS"));
        FaultyDisk disk = FaultyDisk.neverKilled();

        Published done = Sites.publish(site, Sites.FIRST, Way.FOLDER, disk);

        assertThat(done.changed()).isFalse();
        assertThat(List.of(done.written(), done.unchanged(), done.removed())).containsExactly(0, 6, 0);
        assertThat(key(site)).isEqualTo(folder);
        assertThat(key(site.resolve("SHA256SUMS"))).isEqualTo(manifest);
        assertThat(Files.getLastModifiedTime(site)).isEqualTo(past);
        assertThat(disk.steps()).as("only the lock's file was removed").isEqualTo(1);
    }

    @Test
    void putsRightWhatWasChangedByHand() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Files.writeString(site.resolve("hrc/58/30/zh/op1.html"), "clause X"); // as long as the page was
        assertThat(Sites.publish(site, Sites.FIRST).written()).isEqualTo(1);
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));

        Files.delete(site.resolve("index.html"));
        assertThat(Sites.publish(site, Sites.FIRST).written()).isEqualTo(1);
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));

        Files.setPosixFilePermissions(site.resolve("404.html"), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(Sites.publish(site, Sites.FIRST).changed()).isTrue();
        Files.setPosixFilePermissions(site.resolve("hrc/58"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(Sites.publish(site, Sites.FIRST).changed()).isTrue();
        Sites.whole(site);
    }

    @Test
    void keepsWhatAPersonPutThere() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Map<String, String> foreign = Sites.plantForeign(site);
        Object inode = key(site.resolve(".git/objects/ab/cdef"));

        Sites.publish(site, Sites.SECOND);

        assertThat(Sites.foreign(site)).isEqualTo(foreign);
        assertThat(key(site.resolve(".git/objects/ab/cdef"))).isEqualTo(inode);
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void keepsWhatItsOwnerChangesWhileTheBuildRuns() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Sites.plantForeign(site);
        try (Publication publication = Publication.begin(site)) {
            for (Map.Entry<String, String> file : Sites.SECOND.entrySet()) {
                publication.stage(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            publication.prepare();
            Files.writeString(site.resolve("CNAME"), "late.example");
            Files.writeString(site.resolve(".git/index.lock"), "late");
            Files.writeString(site.resolve("gone/late.txt"), "late");
            publication.commit();
        }
        assertThat(site.resolve("CNAME")).hasContent("late.example");
        assertThat(site.resolve(".git/index.lock")).hasContent("late");
        assertThat(site.resolve("gone/late.txt")).hasContent("late");
    }

    @Test
    void neverTakesThePlaceOfAPersonsFile() throws IOException {
        Sites.publish(site, Sites.FIRST);
        for (String mine : List.of("ga/79/134/zh/op1.html", "ga", "hrc/58/31")) {
            Files.createDirectories(site.resolve(mine).getParent());
            Files.writeString(site.resolve(mine), "mine");
            Map<String, String> next = new TreeMap<>(Sites.SECOND);
            next.put("hrc/58/31/zh/index.html", "new work");

            assertThatThrownBy(() -> Sites.publish(site, next))
                    .isInstanceOfSatisfying(PublishRefused.class, refused -> {
                        assertThat(refused.problem().code()).isEqualTo("output-not-ours");
                        assertThat(refused.problem().message()).contains(mine);
                    });

            assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
            assertThat(site.resolve(mine)).hasContent("mine");
            assertThat(Sites.names(home)).containsExactly("site");
            Sites.deleteTree(site.resolve("ga"));
            Files.deleteIfExists(site.resolve(mine));
        }
    }

    @Test
    void aNewWorkMayShareAFolderWithAPersonsFile() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Files.createDirectories(site.resolve("ga/79"));
        Files.writeString(site.resolve("ga/79/notes.txt"), "mine");

        Sites.publish(site, Sites.SECOND);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(site.resolve("ga/79/notes.txt")).hasContent("mine");
    }

    @Test
    void abandonsWithoutATrace() throws IOException {
        Sites.publish(site, Sites.FIRST);
        try (Publication publication = Publication.begin(site)) {
            publication.stage("index.html", "never seen".getBytes(UTF_8));
            assertThat(Sites.names(home)).contains(".site.clausebook-stage");
        }
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void copiesWhereTheDiskHasNoHardLinks() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Object clause = key(site.resolve("hrc/58/30/zh/op1.html"));
        FaultyDisk disk = FaultyDisk.refusing("Operation not permitted", 0, "link"::equals);

        Sites.publish(site, Sites.SECOND, Way.FOLDER, disk);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(key(site.resolve("hrc/58/30/zh/op1.html"))).isNotEqualTo(clause);
    }

    @Test
    void refusesAFileThatWasChangedWhileTheBuildRan() throws IOException {
        Sites.publish(site, Sites.FIRST);
        try (Publication publication = Publication.begin(site)) {
            for (Map.Entry<String, String> file : Sites.SECOND.entrySet()) {
                publication.stage(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            Files.delete(site.resolve("404.html"));
            assertThatThrownBy(publication::commit)
                    .isInstanceOfSatisfying(
                            PublishRefused.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("output-changed"));
        }
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void takesFilesFromSeveralThreads() throws Exception {
        Map<String, String> many = new TreeMap<>(Sites.FIRST);
        for (int n = 0; n < 400; n++) {
            many.put("hrc/58/%d/zh/op%d.html".formatted(n / 20, n % 20), "clause " + n);
        }
        for (int round = 0; round < 2; round++) {
            try (Publication publication = Publication.begin(site, Way.FOLDER, FaultyDisk.neverKilled(), Sites.NEVER);
                    ExecutorService four = Executors.newFixedThreadPool(4)) {
                List<Future<?>> staging = new ArrayList<>();
                many.forEach((address, text) -> staging.add(four.submit(() -> {
                    publication.stage(address, text.getBytes(UTF_8));
                    return null;
                })));
                for (Future<?> one : staging) {
                    one.get();
                }
                assertThat(publication.commit().changed()).isEqualTo(round == 0);
            }
            assertThat(Sites.whole(site)).isEqualTo(many);
        }
    }

    @Test
    void neverPublishesASiteThatAFileWasRefusedFor() throws IOException {
        Sites.publish(site, Sites.FIRST);
        try (Publication publication = Publication.begin(site)) {
            for (Map.Entry<String, String> file : Sites.SECOND.entrySet()) {
                publication.stage(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            assertThatThrownBy(() -> publication.stage("../x", new byte[0])).isInstanceOf(PublishRefused.class);
            assertThatIllegalStateException().isThrownBy(publication::commit);
        }
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void isUsedInOrder() throws IOException {
        Publication publication = Publication.begin(site);
        assertThatIllegalStateException().isThrownBy(publication::commit).withMessageContaining("index.html");
        publication.close();
        publication.close();
        assertThatIllegalStateException().isThrownBy(() -> publication.stage("a.html", new byte[0]));
        assertThat(Sites.names(home)).isEmpty();
    }

    private static Object key(Path path) throws IOException {
        return Files.getAttribute(path, "unix:ino", LinkOption.NOFOLLOW_LINKS);
    }
}
