package clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The commands that the tests run as processes of their own, in one place: to test another program, change
 * {@link #command}.
 */
final class Forked {

    private Forked() {}

    /** The command line that does one of {@link PublishMain}'s jobs on a site. */
    static List<String> command(String job, Path site) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData", // its file in /tmp would be one more thing to unlink
                "-cp",
                System.getProperty("java.class.path"),
                PublishMain.class.getName(),
                job,
                site.toString());
    }

    /** The same under a shell with another umask. */
    static List<String> withUmask(String umask, List<String> command) {
        List<String> all = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        all.addAll(command);
        return all;
    }

    record Ended(int exit, String output) {}

    static Ended run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + command);
        }
        return new Ended(process.exitValue(), output);
    }

    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
