package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PublishLockTest {

    @TempDir
    Path home;

    @Test
    @Timeout(1)
    void aSecondPublicationIsRefusedAtOnce() throws IOException {
        Path site = home.resolve("site");
        try (Publication first = Publication.begin(site)) {
            for (Path sameSite : List.of(site, home.resolve("x/../site"))) {
                assertThatThrownBy(() -> Publication.begin(sameSite))
                        .isInstanceOfSatisfying(PublishRefused.class, refused -> {
                            assertThat(refused.problem().code()).isEqualTo("output-locked");
                            assertThat(refused.problem().message()).contains("another clausebook command");
                        });
            }
            assertThatThrownBy(() -> Publication.recover(site)).isInstanceOf(PublishRefused.class);
            first.stage("index.html", new byte[0]);
            Publication.begin(home.resolve("other-site")).close();
        }
        assertThat(Sites.publish(site, Sites.FIRST).changed()).isTrue();
    }

    @Test
    void aFileThatIsLeftBehindLocksNobodyOut() throws IOException {
        Path site = home.resolve("site");
        Sites.publish(site, Sites.FIRST);
        Files.writeString(home.resolve(".site.clausebook-lock"), "process 1 of long ago\n");

        assertThat(Publication.recover(site)).isEqualTo(Recovered.NOTHING);
        assertThat(Sites.names(home)).containsExactly("site");

        Files.writeString(home.resolve(".site.clausebook-lock"), "");
        Sites.publish(site, Sites.SECOND);
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void nothingIsTouchedWhereNothingIsLeftOver() throws IOException {
        Path site = home.resolve("not/there/site");
        assertThat(Publication.recover(site)).isEqualTo(Recovered.NOTHING);
        assertThat(Sites.names(home)).isEmpty();
    }

    @Test
    void ofEightPublicationsAtOnceOneDoesItsWork() throws Exception {
        Path site = home.resolve("site");
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 50; round++) {
                CountDownLatch tried = new CountDownLatch(8);
                List<Future<Boolean>> results = new ArrayList<>();
                for (int n = 0; n < 8; n++) {
                    results.add(eight.submit(() -> {
                        Publication publication;
                        try {
                            publication = Publication.begin(site);
                        } catch (PublishRefused e) {
                            tried.countDown();
                            return false;
                        }
                        tried.countDown();
                        assertThat(tried.await(1, TimeUnit.SECONDS)).isTrue();
                        try (publication) {
                            publication.stage(".nojekyll", new byte[0]);
                            publication.stage("index.html", new byte[] {1});
                            publication.commit();
                        }
                        return true;
                    }));
                }
                int published = 0;
                for (Future<Boolean> result : results) {
                    published += result.get() ? 1 : 0;
                }
                assertThat(published).isEqualTo(1);
            }
        }
        assertThat(Sites.whole(site)).isEqualTo(Map.of(".nojekyll", "", "index.html", "\u0001"));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    /** The lock's life is the process's: see {@code PublishProcessesIT} for other processes. */
    @Test
    void isGivenUpWithThePublication() throws IOException {
        Path site = home.resolve("site");
        for (int n = 0; n < 3; n++) {
            Publication publication = Publication.begin(site);
            assertThat(Files.readString(home.resolve(".site.clausebook-lock")))
                    .startsWith("process " + ProcessHandle.current().pid() + "\0");
            publication.abandon();
            assertThat(Sites.names(home)).isEmpty();
        }
    }
}
