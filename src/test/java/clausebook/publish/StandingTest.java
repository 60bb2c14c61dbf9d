package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a site is still as a publication left it, told without reading it. */
class StandingTest {

    @TempDir
    Path home;

    @Test
    void holdsUntilAFileOfOursIsTouched() throws IOException {
        Path site = home.resolve("site");
        Standing standing = publish(site);
        assertThat(standing.holds(site)).isTrue();

        Path page = site.resolve("hrc/58/30/zh/op1.html");
        Files.writeString(page, Files.readString(page));

        assertThat(standing.holds(site)).as("the same bytes, but written").isFalse();
    }

    @Test
    void doesNotHoldWithoutOneOfItsFiles() throws IOException {
        Path site = home.resolve("site");
        Standing standing = publish(site);

        Files.delete(site.resolve("hrc/58/30/zh/op1.html"));

        assertThat(standing.holds(site)).isFalse();
    }

    @Test
    void doesNotHoldWhereATimeWasSetBack() throws IOException {
        Path site = home.resolve("site");
        Standing standing = publish(site);
        Path page = site.resolve("hrc/58/30/zh/op1.html");
        var time = Files.getLastModifiedTime(page);

        Files.writeString(page, "another");
        Files.setLastModifiedTime(page, time);

        assertThat(standing.holds(site)).isFalse();
    }

    @Test
    void anotherCommandMayPublishBetweenTheLookAndTheLock() throws IOException {
        Path site = home.resolve("site");
        Standing standing = publish(site);
        assertThat(standing.holds(site)).isTrue();

        Sites.publish(site, Sites.SECOND);

        assertThat(standing.isStill(site)).isFalse();
        try (Publication publication = Publication.begin(site)) {
            assertThat(publication.present().standsAs(standing)).isFalse();
            assertThat(publication.present().stands()).isFalse();
        }
    }

    @Test
    void isStillTheSameWhereNobodyPublished() throws IOException {
        Path site = home.resolve("site");
        Standing standing = publish(site);

        try (Publication publication = Publication.begin(site)) {
            assertThat(publication.present().standsAs(standing)).isTrue();
        }
        Files.move(site, home.resolve("away"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(standing.isStill(site)).isFalse();
    }

    @Test
    void ofAPatchedSiteOnlyWhatWasTouchedIsLookedAt() throws IOException {
        Path site = home.resolve("site");
        Published first = Sites.publish(site, Sites.LARGE_FIRST);
        Standing before = Standing.look(site, first.manifestHash()).orElseThrow();
        Publication publication = Publication.begin(site, Way.FOLDER, FaultyDisk.neverKilled(), Sites.FEW);
        try (publication) {
            assertThat(publication.present().standsAs(before)).isTrue();
            for (Map.Entry<String, String> file : Sites.LARGE_SECOND.entrySet()) {
                publication.stage(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            publication.commit();
        }

        Standing standing = publication.standing().orElseThrow();

        assertThat(standing)
                .isEqualTo(Standing.look(site, standing.manifestHash()).orElseThrow());
        assertThat(standing.holds(site)).isTrue();
        Files.writeString(site.resolve("hrc/58/31/zh/pp9.html"), "touched");
        assertThat(standing.holds(site)).isFalse();
    }

    private static Standing publish(Path site) throws IOException {
        Published done = Sites.publish(site, Sites.FIRST);
        return Standing.look(site, done.manifestHash()).orElseThrow();
    }
}
