package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.publish.Publication.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkSwapTest {

    @TempDir
    Path home;

    private Path site;
    private Path releases;

    @BeforeEach
    void nameTheSite() {
        site = home.resolve("site");
        releases = home.resolve("site.releases");
    }

    @Test
    void leadsToAReleaseNamedByItsHash() throws IOException {
        Published done = publish(Sites.FIRST);

        assertThat(Files.readSymbolicLink(site))
                .isEqualTo(Path.of("site.releases", done.manifestHash().substring(0, 16)));
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
        assertThat(Sites.names(home)).containsExactly("site", "site.releases");
    }

    @Test
    void keepsTheReleaseThatWasReplacedAndNoOlderOne() throws IOException {
        List<Path> published = new ArrayList<>();
        for (String text : List.of("one", "two", "three", "four")) {
            Map<String, String> version = new TreeMap<>(Sites.FIRST);
            version.put("index.html", text);
            publish(version);
            published.add(site.toRealPath());
        }
        assertThat(Sites.names(releases))
                .containsExactlyInAnyOrder(
                        published.get(2).getFileName().toString(),
                        published.get(3).getFileName().toString());
        assertThat(published.get(2).resolve("index.html")).hasContent("three");
        assertThat(site.resolve("index.html")).hasContent("four");
    }

    @Test
    void goesBackToAnEarlierSiteAndReplacesADamagedOne() throws IOException {
        publish(Sites.FIRST);
        Path first = site.toRealPath();
        publish(Sites.SECOND);
        publish(Sites.FIRST);
        assertThat(site.toRealPath()).isEqualTo(first);
        assertThat(publish(Sites.FIRST).changed()).isFalse();

        Files.writeString(site.resolve("404.html"), "damaged!!");
        assertThat(publish(Sites.FIRST).written()).isEqualTo(1);
        assertThat(site.toRealPath()).isNotEqualTo(first);
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));
    }

    @Test
    void carriesOverWhatAPersonPutThere() throws IOException {
        publish(Sites.FIRST);
        Map<String, String> foreign = Sites.plantForeign(site.toRealPath());
        publish(Sites.SECOND);
        assertThat(Sites.foreign(site.toRealPath())).isEqualTo(foreign);
        Files.delete(site.resolve("notes.txt"));
        publish(Sites.FIRST);
        publish(Sites.SECOND);
        assertThat(site.resolve("notes.txt"))
                .as("what a person removed stays away")
                .doesNotExist();
        assertThat(Sites.foreign(site.toRealPath())).hasSize(foreign.size() - 1);
    }

    @Test
    void readersNeverFindNothing() throws Exception {
        publish(Sites.FIRST);
        Map<String, String> both = new TreeMap<>(Sites.FIRST);
        both.keySet().retainAll(Sites.SECOND.keySet());
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            Random random = new Random(n);
            readers.add(Thread.ofPlatform().start(() -> {
                List<String> addresses = List.copyOf(both.keySet());
                while (!done.get()) {
                    String address = addresses.get(random.nextInt(addresses.size()));
                    try {
                        String text = Files.readString(site.resolve(address));
                        if (!text.equals(Sites.FIRST.get(address)) && !text.equals(Sites.SECOND.get(address))) {
                            faults.add(address + ": " + text);
                        }
                        reads.incrementAndGet();
                    } catch (IOException e) {
                        faults.add(e.toString());
                    }
                }
            }));
        }
        for (int swap = 0; swap < 50; swap++) {
            publish(swap % 2 == 0 ? Sites.SECOND : Sites.FIRST);
        }
        done.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(faults).isEmpty();
        assertThat(reads.get()).isGreaterThan(200);
    }

    private Published publish(Map<String, String> version) throws IOException {
        return Sites.publish(site, version, Way.LINK, FaultyDisk.neverKilled());
    }
}
