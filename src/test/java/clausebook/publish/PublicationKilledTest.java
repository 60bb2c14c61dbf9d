package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A publication, and its recovery, killed at every single step that they take on the disk. */
class PublicationKilledTest {

    /** The ways to publish, and between which sites. */
    enum How {
        SWAP(Way.FOLDER, Sites.NEVER, Sites.FIRST, Sites.SECOND),
        LINK(Way.LINK, Sites.NEVER, Sites.FIRST, Sites.SECOND),
        PATCH(Way.FOLDER, Sites.FEW, Sites.LARGE_FIRST, Sites.LARGE_SECOND);

        final Way way;
        final int fewestKept;
        final Map<String, String> first;
        final Map<String, String> second;

        How(Way way, int fewestKept, Map<String, String> first, Map<String, String> second) {
            this.way = way;
            this.fewestKept = fewestKept;
            this.first = first;
            this.second = second;
        }
    }

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(How.class)
    void leavesTheOldOrTheNewSiteWholeWhereverItIsKilled(How how) throws IOException {
        int old = 0;
        int killedAt = 0;
        boolean survived = false;
        for (; !survived; killedAt++) {
            Path parent = Files.createDirectory(home.resolve("kill-" + killedAt));
            Path site = parent.resolve("site");
            Map<String, String> foreign = prepare(site, how);
            survived = publishUntil(site, how, FaultyDisk.killedAfter(killedAt, true));

            Publication.recover(site, FaultyDisk.neverKilled());

            old += checkWhole(site, how, foreign, "killed after step " + killedAt) ? 1 : 0;
            Sites.deleteTree(parent);
        }
        assertThat(killedAt).isGreaterThan(25);
        assertThat(old).as("times the old site was there, and times the new").isBetween(10, killedAt - 5);
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void recoversFromARecoveryThatWasKilledItself(How how) throws IOException {
        int total = stepsOf(how);
        for (int killedAt = 1; killedAt < total; killedAt += 5) {
            boolean survived = false;
            // An eleventh of the recovery's steps, another eleventh after each kill: all of them would take a minute.
            for (int recoveryKilledAt = killedAt % 11; !survived; recoveryKilledAt += 11) {
                Path parent = Files.createDirectory(home.resolve("kill-" + killedAt + "-" + recoveryKilledAt));
                Path site = parent.resolve("site");
                Map<String, String> foreign = prepare(site, how);
                publishUntil(site, how, FaultyDisk.killedAfter(killedAt, true));
                try {
                    Publication.recover(site, FaultyDisk.killedAfter(recoveryKilledAt, true));
                    survived = true;
                } catch (FaultyDisk.Killed e) {
                    survived = false;
                }

                Publication.recover(site, FaultyDisk.neverKilled());

                checkWhole(site, how, foreign, "killed after %d, then after %d".formatted(killedAt, recoveryKilledAt));
                Sites.deleteTree(parent);
            }
        }
        assertThat(total).isGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void leavesNothingOfAFirstBuildThatWasKilledEarly(How how) throws IOException {
        int total = 0;
        boolean survived = false;
        for (; !survived; total++) {
            Path parent = Files.createDirectory(home.resolve("first-" + total));
            Path site = parent.resolve("site");
            survived = publishUntil(site, how, FaultyDisk.killedAfter(total, false));

            Publication.recover(site, FaultyDisk.neverKilled());

            if (Files.exists(site)) {
                assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(how.second));
            } else {
                assertThat(Sites.names(parent)).as("after step " + total).isEmpty();
            }
            Sites.deleteTree(parent);
        }
        assertThat(total).isGreaterThan(15);
    }

    @Test
    void buildsAnewAfterAKillWithoutAnyOtherCommand() throws IOException {
        Path site = home.resolve("site");
        Map<String, String> foreign = prepare(site, How.SWAP);
        int total = stepsOf(How.SWAP);
        for (int killedAt = 1; killedAt <= total; killedAt++) {
            publishUntil(site, How.SWAP, FaultyDisk.killedAfter(killedAt, true));
            Sites.publish(site, Sites.SECOND);
            assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
            Sites.publish(site, Sites.FIRST);
            assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
            assertThat(Sites.foreign(site)).isEqualTo(foreign);
            assertThat(Sites.names(home)).doesNotContain(".site.clausebook-old", ".site.clausebook-stage");
        }
    }

    @Test
    void goesForwardWhenTheFolderWasMadeAnewBetweenTheTwoRenames() throws IOException {
        Path site = home.resolve("site");
        Sites.publish(site, Sites.FIRST);
        Files.writeString(site.resolve(".gitignore"), "*\n");
        Files.writeString(site.resolve("CNAME"), "one.example\n");
        int total = stepsOf(How.SWAP);
        for (int killedAt = 1; Files.exists(site); killedAt++) {
            assertThat(killedAt).isLessThan(total);
            Sites.publish(site, Sites.FIRST);
            publishUntil(site, How.SWAP, FaultyDisk.killedAfter(killedAt, false));
        }
        Files.createDirectory(site);
        Files.writeString(site.resolve(".gitignore"), "*\n");
        Files.writeString(site.resolve("CNAME"), "two.example\n");

        assertThat(Publication.recover(site, FaultyDisk.neverKilled())).isEqualTo(Recovered.FINISHED);

        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(site.resolve(".gitignore")).hasContent("*\n");
        assertThat(site.resolve("CNAME")).hasContent("one.example\n");
        assertThat(site.resolve(".kept/CNAME")).hasContent("two.example\n");
        assertThat(Sites.names(home)).containsExactly("site");
    }

    private static Map<String, String> prepare(Path site, How how) throws IOException {
        Sites.publish(site, how.first, how.way, FaultyDisk.neverKilled());
        return Sites.plantForeign(site.toRealPath());
    }

    private static boolean publishUntil(Path site, How how, FaultyDisk disk) throws IOException {
        try {
            Sites.publish(site, how.second, how.way, disk, how.fewestKept);
            return true;
        } catch (FaultyDisk.Killed e) {
            return false;
        }
    }

    private int stepsOf(How how) throws IOException {
        Path parent = Files.createDirectory(home.resolve("count"));
        prepare(parent.resolve("site"), how);
        FaultyDisk disk = FaultyDisk.neverKilled();
        publishUntil(parent.resolve("site"), how, disk);
        Sites.deleteTree(parent);
        return disk.steps();
    }

    /** True when the old site is there. */
    private static boolean checkWhole(Path site, How how, Map<String, String> foreign, String when) throws IOException {
        Map<String, String> pages = Sites.whole(site);
        assertThat(pages).as(when).isIn(new TreeMap<>(how.first), new TreeMap<>(how.second));
        assertThat(Sites.foreign(site.toRealPath())).as(when).isEqualTo(foreign);
        if (how == How.LINK) {
            assertThat(Sites.names(site.getParent())).as(when).containsExactly("site", "site.releases");
            assertThat(Sites.names(site.resolveSibling("site.releases")))
                    .as(when)
                    .hasSizeBetween(1, 2);
        } else {
            assertThat(Sites.names(site.getParent())).as(when).containsExactly("site");
        }
        return pages.get("index.html").equals(Sites.FIRST.get("index.html"));
    }
}
