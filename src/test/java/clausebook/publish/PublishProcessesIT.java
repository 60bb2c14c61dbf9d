package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications by processes of their own: who may publish, and what the umask does. */
class PublishProcessesIT {

    @TempDir
    Path home;

    @Test
    void onlyOneProcessPublishesAndAKilledOneLocksNobodyOut() throws Exception {
        Path site = home.resolve("site");
        Sites.publish(site, Sites.FIRST);
        Process holder = Forked.start(Forked.command("hold", site));
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("holding");

            Forked.Ended second = Forked.run(Forked.command("publish-second", site));
            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.output()).contains("output-locked", "process " + holder.pid());
            assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST));

            holder.destroyForcibly().waitFor();
        }
        assertThat(Sites.names(home)).contains(".site.clausebook-lock", ".site.clausebook-stage");
        assertThat(Forked.run(Forked.command("publish-second", site)).exit()).isZero();
        assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.SECOND));
        assertThat(Sites.names(home)).containsExactly("site");
    }

    @Test
    void modesDoNotDependOnTheUmask() throws IOException, InterruptedException {
        for (String umask : new String[] {"022", "077", "000"}) {
            Path site = Files.createDirectory(home.resolve(umask)).resolve("site");
            Forked.Ended ended = Forked.run(Forked.withUmask(umask, Forked.command("publish-first", site)));
            assertThat(ended.exit()).as(ended.output()).isZero();
            assertThat(Sites.whole(site)).isEqualTo(new TreeMap<>(Sites.FIRST)); // and modes 0644 and 0755
        }
    }
}
