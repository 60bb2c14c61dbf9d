package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large site of which little differs is not made anew: only what differs is laid over it. */
class PatchTest {

    private static final String KEPT = "hrc/58/31/zh/pp7.html";

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void publishTheFirst() throws IOException {
        site = home.resolve("site");
        Sites.publish(site, Sites.LARGE_FIRST);
    }

    @Test
    void leavesWhatIsAsBeforeUntouched() throws IOException {
        Object stamp = stamp(KEPT);

        Published done = patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
        assertThat(stamp(KEPT)).as("no link was made to it or taken away").isEqualTo(stamp);
        assertThat(done.written()).isEqualTo(3);
        assertThat(done.removed()).isEqualTo(1);
        assertThat(site.resolve("gone")).doesNotExist();
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void saysTheSameAsASwap() throws IOException {
        Path other = home.resolve("other");
        Sites.publish(other, Sites.LARGE_FIRST);

        Published swapped = Sites.publish(other, Sites.LARGE_SECOND);
        Published patched = patch(FaultyDisk.neverKilled());

        assertThat(patched).isEqualTo(swapped);
        assertThat(site.resolve(Manifest.NAME)).hasSameBinaryContentAs(other.resolve(Manifest.NAME));
    }

    @Test
    void leavesAPersonsFilesWhereTheyAre() throws IOException {
        Map<String, String> foreign = Sites.plantForeign(site);
        Object stamp = stamp(".git/HEAD");

        patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
        assertThat(Sites.foreign(site)).isEqualTo(foreign);
        assertThat(stamp(".git/HEAD")).isEqualTo(stamp);
    }

    @Test
    void givesWayToASwapWhereAPersonsFileIsInTheWay() throws IOException {
        Files.createDirectories(site.resolve("ga/79/134/zh"));
        Files.writeString(site.resolve("ga/79/134/zh/op1.html"), "mine");

        assertThatThrownBy(() -> patch(FaultyDisk.neverKilled()))
                .isInstanceOf(PublishRefused.class)
                .hasMessageContaining("a person has put a file: ga/79/134/zh/op1.html");

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_FIRST));
        assertThat(site.resolve("ga/79/134/zh/op1.html")).hasContent("mine");
    }

    @Test
    void putsRightFoldersWhoseModeWasChanged() throws IOException {
        Files.setPosixFilePermissions(site.resolve("hrc/58/31"), PosixFilePermissions.fromString("rwx------"));

        patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND)); // and modes 0755
    }

    @Test
    void keepsALinkThatAPersonPutInThePlaceOfAPage() throws IOException {
        Path page = site.resolve("gone/page.html");
        Files.delete(page);
        Files.createSymbolicLink(page, Path.of("../index.html"));

        patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
        assertThat(page).isSymbolicLink();
    }

    @Test
    void aFolderMayBecomeAFileAndAFileAFolder() throws IOException {
        Map<String, String> folderToFile = new TreeMap<>(Sites.LARGE_FIRST);
        folderToFile.remove("gone/page.html");
        folderToFile.put("gone", "a file now");
        Sites.publish(site, folderToFile, Way.FOLDER, FaultyDisk.neverKilled(), Sites.FEW);
        assertThat(Sites.whole(site)).isEqualTo(folderToFile);

        Sites.publish(site, Sites.LARGE_FIRST, Way.FOLDER, FaultyDisk.neverKilled(), Sites.FEW);
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_FIRST));
    }

    @Test
    void aSiteBetweenTwoStatesDoesNotPassForWhole() throws IOException {
        killHalfWay();

        assertThat(site.resolve(Manifest.NAME)).doesNotExist();
        assertThat(Publication.recover(site)).isEqualTo(Recovered.FINISHED);
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
    }

    @Test
    void isNotLaidOverAnotherSiteThatWasPutThereSince() throws IOException {
        killHalfWay();
        Path other = home.resolve("other");
        Sites.publish(other, Sites.SECOND);
        Sites.deleteTree(site);
        Files.move(other, site);

        assertThat(Publication.recover(site)).isEqualTo(Recovered.DISCARDED);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @ParameterizedTest
    @ValueSource(strings = {Manifest.NAME, ".before"})
    void aDamagedListNeverTellsToDropWhatIsToStay(String list) throws IOException {
        killHalfWay();
        Path damaged = home.resolve(".site.clausebook-patch").resolve(list);
        byte[] whole = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2 + 7));

        assertThat(Publication.recover(site)).isEqualTo(Recovered.DISCARDED);

        assertThat(site.resolve(KEPT)).hasContent(Sites.LARGE_FIRST.get(KEPT));
        assertThat(site.resolve(".kept")).doesNotExist();
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void whatADamagedOldListLeavesIsMadeWholeByTheNextBuild() throws IOException {
        killHalfWay();
        Files.writeString(home.resolve(".site.clausebook-patch/.before"), "nothing that is a list\n");

        patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void aPageThatNoReadableListHasIsNamedAndNotWrittenOver() throws IOException {
        killHalfWay();
        Files.writeString(home.resolve(".site.clausebook-patch").resolve(Manifest.NAME), "nothing that is a list\n");

        assertThatThrownBy(() -> patch(FaultyDisk.neverKilled()))
                .isInstanceOf(PublishRefused.class)
                .hasMessageContaining("ga/79/134/zh/op1.html");
        Files.delete(site.resolve("ga/79/134/zh/op1.html"));
        patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
    }

    @Test
    void isThrownAwayWhereTheSiteIsGone() throws IOException {
        killHalfWay();
        Sites.deleteTree(site);

        assertThat(Publication.recover(site)).isEqualTo(Recovered.DISCARDED);

        assertThat(Sites.names(home)).isEmpty();
    }

    @Test
    void keepsWhatAPersonPutInTheWayBeforeTheRecovery() throws IOException {
        killAt(".site.clausebook-patch", false);
        Files.createDirectories(site.resolve("ga/79/134/zh"));
        Files.writeString(site.resolve("ga/79/134/zh/op1.html"), "mine");

        Publication.recover(site);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
        assertThat(site.resolve(".kept/ga/79/134/zh/op1.html")).hasContent("mine");
    }

    @Test
    void aFaultHalfWaySaysSoAndTheNextCommandGoesOn() throws IOException {
        // The first rename makes the stage the patch, the second lays a page.
        assertThatThrownBy(() -> patch(FaultyDisk.refusing("Input/output error", 2, "move"::equals)))
                .isInstanceOf(PublishRefused.class)
                .hasMessageContaining("some pages are new and some are still the earlier ones");

        patch(FaultyDisk.neverKilled());

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void worksWhereTheDiskHasNoHardLinks() throws IOException {
        patch(FaultyDisk.refusing("Operation not supported", 0, "link"::equals));

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.LARGE_SECOND));
    }

    private Published patch(FaultyDisk disk) throws IOException {
        return Sites.publish(site, Sites.LARGE_SECOND, Way.FOLDER, disk, Sites.FEW);
    }

    /** Kills where some pages are laid over and some are not. */
    private void killHalfWay() throws IOException {
        killAt(".site.clausebook-patch", true);
        assertThat(site.resolve(Manifest.NAME)).doesNotExist();
    }

    /** Kills at the first step after which there is this name beside the site, and some new page in it, if one is wanted. */
    private void killAt(String name, boolean pageLaid) throws IOException {
        for (int steps = 1; ; steps++) {
            Sites.publish(site, Sites.LARGE_FIRST);
            try {
                patch(FaultyDisk.killedAfter(steps, false));
                throw new AssertionError("never came to " + name);
            } catch (FaultyDisk.Killed killed) {
                boolean laid = Files.exists(site.resolve("ga/79/134/zh/op1.html"));
                if (Files.exists(home.resolve(name)) && laid == pageLaid) {
                    return;
                }
            }
        }
    }

    private Object stamp(String address) throws IOException {
        return Files.getAttribute(site.resolve(address), "unix:ctime", LinkOption.NOFOLLOW_LINKS);
    }
}
