package clausebook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clausebook.problem.Problem;
import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that must not be replaced, and disks that give up: a clear message, and the old site as it was. */
class PublishRefusedTest {

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = home.resolve("site");
    }

    @Test
    void refusesAFolderOfOtherThings() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("thesis.doc"), "ten years of work");
        Files.writeString(site.resolve("CNAME"), "example.org");

        Problem problem = refusal(() -> Sites.publish(site, Sites.FIRST));

        assertThat(problem.code()).isEqualTo("output-not-ours");
        assertThat(problem.message()).contains("thesis.doc").doesNotContain("CNAME");
        assertThat(problem.hint()).contains("--out").contains("project/");
        assertThat(Sites.names(site)).containsExactly("CNAME", "thesis.doc");
    }

    @Test
    void ofManyOtherThingsSomeAreNamedAndItIsSaidThatThereAreMore() throws IOException {
        Files.createDirectory(site);
        for (int chapter = 1; chapter <= 5; chapter++) {
            Files.writeString(site.resolve("chapter" + chapter + ".doc"), "years of work");
        }
        assertThat(refusal(() -> Sites.publish(site, Sites.FIRST)).message())
                .contains("chapter1.doc", "chapter5.doc")
                .doesNotContain("…");
        Files.writeString(site.resolve("chapter6.doc"), "years of work");
        assertThat(refusal(() -> Sites.publish(site, Sites.FIRST)).message())
                .contains("chapter5.doc …")
                .doesNotContain("chapter6.doc");
    }

    @Test
    void takesAFolderThatHoldsOnlyItsOwnersFiles() throws IOException {
        for (String name : List.of(".git/HEAD", ".gitignore", "CNAME", "project/index.html")) {
            Files.createDirectories(site.resolve(name).getParent());
            Files.writeString(site.resolve(name), name);
        }
        Map<String, String> before = Sites.foreign(site);

        Sites.publish(site, Sites.FIRST);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
        assertThat(Sites.foreign(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a list\n",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  debian.iso\n",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .nojekyll\n"
                        + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../precious\n"
                        + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  index.html\n"
            })
    void isNotMisledByASha256sumsThatIsNotOurs(String list) throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("SHA256SUMS"), list);
        Files.writeString(site.resolve("debian.iso"), "");
        Files.writeString(home.resolve("precious"), "");

        assertThat(refusal(() -> Sites.publish(site, Sites.FIRST)).code()).isEqualTo("output-not-ours");

        assertThat(Sites.names(site)).containsExactly("SHA256SUMS", "debian.iso");
        assertThat(Sites.names(home)).containsExactly("precious", "site");
    }

    @Test
    void refusesAFileALinkAndAMissingParent() throws IOException {
        Files.writeString(site, "a file");
        assertThat(refusal(() -> Sites.publish(site, Sites.FIRST)).code()).isEqualTo("output-not-a-folder");
        assertThat(site).hasContent("a file");

        Files.delete(site);
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(site, Path.of("elsewhere"));
        Problem link = refusal(() -> Sites.publish(site, Sites.FIRST));
        assertThat(link.code()).isEqualTo("output-is-a-link");
        assertThat(link.hint()).contains("--link");
        assertThat(refusal(() -> Sites.publish(site, Sites.FIRST, Way.LINK, new RealDisk()))
                        .code())
                .isEqualTo("output-is-a-link");
        assertThat(Sites.names(elsewhere)).isEmpty();

        Problem parent = refusal(() -> Sites.publish(home.resolve("not/there/site"), Sites.FIRST));
        assertThat(parent.code()).isEqualTo("output-parent-missing");
        assertThat(parent.message()).contains("not/there");
        assertThat(refusal(() -> Sites.publish(Path.of("/"), Sites.FIRST)).code())
                .isEqualTo("output-not-a-folder");
        assertThat(Sites.names(home)).containsExactly("elsewhere", "site");
    }

    @Test
    void aFolderIsNotTurnedIntoALink() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Problem problem = refusal(() -> Sites.publish(site, Sites.SECOND, Way.LINK, new RealDisk()));
        assertThat(problem.code()).isEqualTo("output-is-a-folder");
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "createFolder", "link", "symlink", "move", "force"})
    void aDiskThatGivesUpAtAnyPointLeavesTheOldSite(String kind) throws IOException {
        for (Way way : Way.values()) {
            Path parent = Files.createDirectories(home.resolve(way.name()));
            Path place = parent.resolve("site");
            Sites.publish(place, Sites.FIRST, way, FaultyDisk.neverKilled());
            Map<String, String> foreign = Sites.plantForeign(place.toRealPath());
            boolean refused = true;
            for (int after = 0; refused; after++) {
                FaultyDisk disk = FaultyDisk.refusing("No space left on device", after, kind::equals);
                refused = false;
                try {
                    Sites.publish(place, Sites.SECOND, way, disk);
                } catch (PublishRefused e) {
                    refused = true;
                    assertThat(e.problem().code()).isIn("output-disk-full", "output-not-cleared");
                    assertThat(e.problem().message()).contains("No space left");
                }
                Publication.recover(place, FaultyDisk.neverKilled());
                assertThat(Sites.whole(place)).isIn(new TreeMap<>(Sites.FIRST), new TreeMap<>(Sites.SECOND));
                assertThat(Sites.foreign(place.toRealPath())).isEqualTo(foreign);
                assertThat(Sites.names(parent))
                        .containsAnyOf("site")
                        .doesNotContain(".site.clausebook-stage", ".site.clausebook-next", ".site.clausebook-lock");
                Sites.publish(place, Sites.FIRST, way, FaultyDisk.neverKilled());
            }
        }
    }

    @Test
    void aFullDiskNamesTheRoomThatIsNeeded() throws IOException {
        Sites.publish(site, Sites.FIRST);
        FaultyDisk disk = FaultyDisk.refusing("No space left on device", 1, "write"::equals);

        Problem problem = refusal(() -> Sites.publish(site, Sites.SECOND, Way.FOLDER, disk));

        assertThat(problem.code()).isEqualTo("output-disk-full");
        assertThat(problem.message()).contains("of it were made, the next file needs 16, ");
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    /** Files are handed over by several threads, and of their failures the one that is told may not be the first. */
    @Test
    void whoeverHandsOverAFileAfterOneFailedIsToldWhy() throws IOException {
        FaultyDisk disk = FaultyDisk.refusing("No space left on device", 0, "write"::equals);
        try (Publication publication = Publication.begin(site, Way.FOLDER, disk, Patch.FEWEST_KEPT)) {
            Problem first = refusal(() -> publication.stage("index.html", new byte[] {1}));
            assertThat(first.code()).isEqualTo("output-disk-full");
            assertThat(refusal(() -> publication.stage("a.html", new byte[] {2})))
                    .isEqualTo(first);
            assertThat(refusal(() -> publication.stage("a.zip", out -> out.write(3))))
                    .isEqualTo(first);
            assertThat(refusal(() -> publication.keepFile("b.html"))).isEqualTo(first);
        }
        assertThat(Sites.names(home)).isEmpty();
    }

    @Test
    void aFaultIsToldToOthersToo() throws IOException {
        try (Publication publication = Publication.begin(site)) {
            OutOfMemoryError fault = new OutOfMemoryError("as an example");
            Content content = out -> {
                throw fault;
            };
            assertThatThrownBy(() -> publication.stage("a.zip", content)).isSameAs(fault);
            assertThatThrownBy(() -> publication.stage("index.html", new byte[0]))
                    .isSameAs(fault);
        }
    }

    @Test
    void aPlaceThatCannotBeRenamedIsLeftAlone() throws IOException {
        Sites.publish(site, Sites.FIRST);
        Map<String, String> foreign = Sites.plantForeign(site);
        for (int after : List.of(1, 2)) { // the first move makes the stage "next"
            FaultyDisk busy = FaultyDisk.busyOnce(after);
            Problem problem = refusal(() -> Sites.publish(site, Sites.SECOND, Way.FOLDER, busy));
            assertThat(problem.code()).isEqualTo("output-failed");
            assertThat(problem.message()).contains("Device or resource busy");
            assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
            assertThat(Sites.foreign(site)).isEqualTo(foreign);
            assertThat(Sites.names(home)).containsExactly("site");
        }
    }

    @Test
    void twoFilesNeverShareAnAddress() throws IOException {
        for (String taken : List.of("a/b.html", "a", "a/b.html/c.html")) {
            try (Publication publication = Publication.begin(site)) {
                publication.stage("a/b.html", "one".getBytes(UTF_8));
                Problem problem = refusal(() -> publication.stage(taken, "two".getBytes(UTF_8)));
                assertThat(problem.code()).isEqualTo("address-not-safe");
                assertThat(problem.message()).contains("\"" + taken + "\"");
            }
        }
        assertThat(Sites.names(home)).isEmpty();
    }

    private static Problem refusal(ThrowingCallable call) {
        PublishRefused refused = catchThrowableOfType(PublishRefused.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.problem().hint()).isNotEmpty();
        return refused.problem();
    }
}
