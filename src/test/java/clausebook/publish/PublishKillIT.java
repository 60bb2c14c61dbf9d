package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real process that publishes, killed by the system ({@code SIGKILL}) at each of its renames, links, unlinks and
 * fsyncs, and at random moments. After the next command the old or the new site is whole, nothing is left over, and what
 * a person put there is as it was.
 */
class PublishKillIT {

    private static final List<String> CALLS =
            List.of("rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "fsync", "fdatasync");

    /** A line of strace's log: process id, call. */
    private static final Pattern TRACED = Pattern.compile("(?m)^([0-9]++) +([a-z0-9]++)\\(");

    private static final int RANDOM_MOMENTS = 20;

    @TempDir
    Path home;

    private Path site;
    private Map<String, String> foreign = Map.of();
    private How how = How.SWAP;

    /** What the process does that is killed. */
    enum How {
        SWAP("publish-second", Sites.FIRST, Sites.SECOND),
        PATCH("patch-second", Sites.LARGE_FIRST, Sites.LARGE_SECOND);

        final String command;
        final Map<String, String> first;
        final Map<String, String> second;

        How(String command, Map<String, String> first, Map<String, String> second) {
            this.command = command;
            this.first = first;
            this.second = second;
        }
    }

    private void publishTheFirstSite(How wanted) throws IOException {
        how = wanted;
        site = Files.createDirectory(home.resolve("parent")).resolve("site");
        Sites.publish(site, how.first);
        foreign = Sites.plantForeign(site);
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void killedAtEveryCallThatChangesTheDisk(How wanted) throws Exception {
        needStrace();
        publishTheFirstSite(wanted);
        Map<String, Integer> calls = countCalls();
        assertThat(calls.keySet()).anyMatch(call -> call.startsWith("rename"));
        assertThat(calls.keySet()).anyMatch(call -> call.startsWith("link"));
        assertThat(calls.keySet()).anyMatch(call -> call.startsWith("unlink"));
        assertThat(calls.keySet()).anyMatch(call -> call.startsWith("f"));

        int kills = 0;
        int leftNew = 0;
        for (String call : calls.keySet()) {
            boolean survived = false;
            for (int n = 1; !survived; n++) {
                reset();
                Forked.Ended ended = Forked.run(
                        underStrace("inject=" + call + ":signal=KILL:when=" + n, Forked.command(how.command, site)));
                survived = ended.exit() == 0;
                kills += survived ? 0 : 1;
                leftNew += recoverAndCheck(call + " " + n) ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: killed at %d calls %s; the new site stood after %d of the runs%n", how, kills, calls, leftNew);
        assertThat(kills)
                .isGreaterThanOrEqualTo(
                        calls.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(leftNew).isBetween(1, kills);
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void killedAtRandomMoments(How wanted) throws Exception {
        publishTheFirstSite(wanted);
        long began = System.nanoTime();
        assertThat(Forked.run(Forked.command(how.command, site)).exit()).isZero();
        long usual = System.nanoTime() - began;
        Random random = new Random(5830);
        int killed = 0;
        for (int n = 0; n < RANDOM_MOMENTS; n++) {
            reset();
            // The second half of its life: a virtual machine needs the first to start.
            long moment = usual / 2 + (long) (random.nextDouble() * usual / 2);
            Process process = Forked.start(Forked.command(how.command, site));
            killed += process.waitFor(moment, TimeUnit.NANOSECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor();
            recoverAndCheck("after " + moment / 1_000_000 + " ms");
        }
        System.out.printf("killed at %d of %d random moments, the others had ended%n", killed, RANDOM_MOMENTS);
        assertThat(killed).isPositive();
    }

    private void reset() throws IOException {
        Sites.publish(site, how.first);
    }

    /** True when the new site stands. */
    private boolean recoverAndCheck(String when) throws Exception {
        Forked.Ended recovery = Forked.run(Forked.command("recover", site));
        assertThat(recovery.exit()).as(when + ": " + recovery.output()).isZero();
        Map<String, String> pages = Sites.whole(site);
        assertThat(pages).as(when).isIn(new TreeMap<>(how.first), new TreeMap<>(how.second));
        assertThat(Sites.foreign(site)).as(when).isEqualTo(foreign);
        assertThat(Sites.names(site.getParent())).as(when).containsExactly("site");
        return pages.equals(new TreeMap<>(how.second));
    }

    private Map<String, Integer> countCalls() throws IOException, InterruptedException {
        Path log = home.resolve("calls.log");
        List<String> command = underStrace("trace=?" + String.join(",?", CALLS), Forked.command(how.command, site));
        command.addAll(1, List.of("-o", log.toString()));
        Forked.Ended ended = Forked.run(command);
        assertThat(ended.exit()).as(ended.output()).isZero();
        Map<String, Map<String, Integer>> byThread = new TreeMap<>();
        Matcher traced = TRACED.matcher(Files.readString(log));
        while (traced.find()) {
            byThread.computeIfAbsent(traced.group(2), call -> new TreeMap<>()).merge(traced.group(1), 1, Integer::sum);
        }
        Map<String, Integer> most = new TreeMap<>(); // strace counts for each thread apart
        byThread.forEach((call, counts) -> most.put(
                call, counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow()));
        return most;
    }

    private static List<String> underStrace(String expression, List<String> command) {
        List<String> all = new ArrayList<>(List.of("strace", "-f", "-qq", "-e"));
        String calls = expression.replaceAll("^[a-z]+=|:.*", "");
        all.add("trace=" + calls);
        if (expression.startsWith("inject=")) {
            all.addAll(List.of("-o", "/dev/null", "-e", expression));
        }
        all.addAll(command);
        return all;
    }

    private static void needStrace() throws InterruptedException {
        try {
            if (Forked.run(List.of("strace", "-qq", "-e", "trace=none", "true")).exit() == 0) {
                return;
            }
        } catch (IOException e) {
            // not installed
        }
        String missing = "strace is not installed or may not trace here: the kill at every system call was not tried";
        if ("true".equals(System.getenv("CI"))) {
            fail(missing);
        }
        abort(missing);
    }
}
