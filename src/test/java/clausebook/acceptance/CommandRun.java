package clausebook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command in a process of its own, as a publisher runs it: with its own locale, zone, umask and folder.
 *
 * @param exit the exit code
 * @param output what it printed to both streams
 */
record CommandRun(int exit, String output) {

    /** The project's folder, where {@code content/} and {@code templates/} are. */
    static final Path PROJECT = Path.of("").toAbsolutePath();

    /** What stands before the program's own arguments, so that a test can vary one thing at a time. */
    static final class Setting {
        private final List<String> jvm =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        private final Map<String, String> environment = new TreeMap<>();
        private final List<Path> before = new ArrayList<>();
        private String umask = "";
        private Path folder = PROJECT;
        private List<String> wrapper = List.of();

        Setting jvm(String... options) {
            jvm.addAll(List.of(options));
            return this;
        }

        Setting environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Setting umask(String mask) {
            umask = mask;
            return this;
        }

        Setting folder(Path other) {
            folder = other;
            return this;
        }

        /** Classes that stand before the program's own, for a test that plants a fault. */
        Setting classesBefore(Path classes) {
            before.add(classes);
            return this;
        }

        /** A command that runs ours, such as a tracer. */
        Setting under(String... command) {
            wrapper = List.of(command);
            return this;
        }

        List<String> commandLine(String... arguments) {
            List<String> line = new ArrayList<>(wrapper);
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(jvm);
            String classes = System.getProperty("java.class.path");
            for (Path path : before) {
                classes = path + java.io.File.pathSeparator + classes;
            }
            line.addAll(List.of("-cp", classes, "clausebook.Main"));
            line.addAll(List.of(arguments));
            if (umask.isEmpty()) {
                return line;
            }
            List<String> shell = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
            shell.addAll(line);
            return shell;
        }

        CommandRun run(String... arguments) {
            try {
                Path printed = Files.createTempFile("clausebook", ".out");
                ProcessBuilder builder = new ProcessBuilder(commandLine(arguments))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
                builder.environment().putAll(environment);
                int exit = builder.start().waitFor();
                String output = Files.readString(printed, StandardCharsets.UTF_8);
                Files.delete(printed);
                return new CommandRun(exit, output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the command ran", e);
            }
        }
    }

    static Setting setting() {
        return new Setting();
    }
}
