package clausebook.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Times the shipped launcher's builds of a content folder, nothing switched off, from outside the process: the whole, again
 * with nothing changed, and with one clause changed: wall time, peak memory, pages and bytes, beside {@code cp -r} of the
 * same output; then what search, exports, downloads and each language add, and the size of each kind of page beside its
 * budget.
 *
 * <p>Arguments: the number of counted runs, then a content folder, or a number of works that are made of the first input
 * ({@link Library}): 1 is S, 100 is M, 1000 is L of the goals (defaults: 7, {@code content}). Run from the project's folder
 * after the program is built. To set another program beside it, let that one write as many pages of as many bytes, in
 * turn with this one, and compare microseconds a page.
 */
public final class WholeBuild {

    /** The limits of the design brief: raw bytes and gzipped bytes; 0 where the brief gives none. */
    private record Budget(String kind, String pages, int raw, int gzip) {}

    private static final List<Budget> BUDGETS = List.of(
            new Budget("clause page", "[a-z]+/[^/]+/[^/]+/[a-z]{2}/(pp|op)[0-9]+\\.html", 30 * 1024, 10 * 1024),
            new Budget("neutral clause page", "[a-z]+/[^/]+/[^/]+/(pp|op)[0-9]+\\.html", 30 * 1024, 10 * 1024),
            new Budget("whole text", "[a-z]+/[^/]+/[^/]+/[a-z]{2}/index\\.html", 60 * 1024, 20 * 1024),
            new Budget("timeline", ".*/timeline\\.html", 40 * 1024, 12 * 1024),
            new Budget("references", ".*/references\\.html", 0, 14 * 1024),
            new Budget("source", ".*/source\\.html", 0, 14 * 1024),
            new Budget("work", "[a-z]+/[^/]+/[^/]+/index\\.html", 0, 14 * 1024),
            new Budget("home", "([a-z]{2}/)?index\\.html", 0, 14 * 1024),
            new Budget("indexes", "[a-z]{2}/(actions|addressees|instruments|due)\\.html", 0, 14 * 1024),
            new Budget("prose", "[a-z]{2}/(about|permanence|how-to-cite)\\.html", 0, 14 * 1024),
            new Budget("404", "404\\.html", 0, 14 * 1024));

    private record Run(double seconds, long peakKilobytes) {}

    private static final int MOST_MEASURED = 500;
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|/|\\.)(ar|zh|en|fr|ru|es)[/.]");

    private WholeBuild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        String input = arguments.length > 1 ? arguments[1] : "content";
        Path scratch = Files.createTempDirectory(shared(), "clausebook-bench");
        Path site = scratch.resolve("site");
        Path held = scratch.resolve("content");
        if (input.matches("[0-9]+")) {
            Library.write(Path.of("content"), held, Integer.parseInt(input));
        } else {
            copy(Path.of(input), held);
        }
        List<String> build = List.of(
                Path.of("clausebook").toAbsolutePath().toString(),
                "build",
                "--content",
                held.toString(),
                "--templates",
                Path.of("templates").toAbsolutePath().toString(),
                "--out",
                site.toString());
        List<Run> full = new ArrayList<>();
        List<Run> again = new ArrayList<>();
        List<Run> changed = new ArrayList<>();
        List<Run> copies = new ArrayList<>();
        for (int i = -1; i < runs; i++) {
            delete(site);
            Run made = timed(build);
            Run unchanged = timed(build);
            Edits.changeOneClause(held, i + 1);
            Run one = timed(build);
            delete(scratch.resolve("copy"));
            Run copied = timed(
                    List.of("cp", "-r", site.toString(), scratch.resolve("copy").toString()));
            if (i >= 0) {
                full.add(made);
                again.add(unchanged);
                changed.add(one);
                copies.add(copied);
            }
        }
        Map<String, Long> files = lengths(site);
        long pages =
                files.keySet().stream().filter(name -> name.endsWith(".html")).count();
        long bytes = files.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(Locale.ROOT, "%d runs, %s, %s%n", runs, System.getProperty("os.name"), input);
        System.out.printf(Locale.ROOT, "pages %d, files %d, bytes %d%n", pages, files.size(), bytes);
        print("full build", full);
        print("nothing changed", again);
        print("one clause", changed);
        print("cp -r", copies);
        double median = median(full.stream().map(Run::seconds).toList());
        System.out.printf(
                Locale.ROOT,
                "%.0f microseconds a page; %.1f times cp -r of the same output%n",
                median * 1e6 / pages,
                median / median(copies.stream().map(Run::seconds).toList()));
        shares(files);
        sizes(site, files.keySet());
        delete(scratch);
    }

    /** Memory-backed where there is such a place, since disks drift more than what is measured. */
    private static Path shared() {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static void print(String what, List<Run> runs) {
        double[] seconds = runs.stream().mapToDouble(Run::seconds).sorted().toArray();
        long peak = runs.stream().mapToLong(Run::peakKilobytes).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%-16s min %.3f s, median %.3f s, max %.3f s; peak memory %.1f MB%n",
                what,
                seconds[0],
                seconds[seconds.length / 2],
                seconds[seconds.length - 1],
                peak / 1024.0);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Runs a command to its end; the peak is the largest resident size seen of it, read every two milliseconds. */
    private static Run timed(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (process.isAlive()) {
            try {
                for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
                    if (line.startsWith("VmHWM:")) {
                        peak = Math.max(peak, Long.parseLong(line.replaceAll("[^0-9]", "")));
                    }
                }
            } catch (IOException ended) {
                break; // the process ended between the question and the answer
            }
            Thread.sleep(2);
        }
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
        return new Run((System.nanoTime() - start) / 1e9, peak);
    }

    /** What a kind of file adds to a site. */
    private record Share(String kind, String files) {}

    private static final List<Share> SHARES = List.of(
            new Share("search index", "data/search/.*"),
            new Share("downloads", "downloads/.*"),
            new Share("exports", ".*\\.(json|xml|txt|bib|ris|csv|ics)"),
            new Share("pages of texts", "[a-z]+/([^/]+/)?[^/]+/[a-z]{2}/.*\\.html"),
            new Share("pages of works", "(hrc|ga|sc|ecosoc|chr)/.*\\.html"),
            new Share("pages of the site", ".*\\.html"),
            new Share("the rest", ".*"));

    /** Files and bytes by kind, the first that fits; then those of each language. */
    private static void shares(Map<String, Long> files) {
        Map<String, long[]> kinds = new LinkedHashMap<>();
        SHARES.forEach(share -> kinds.put(share.kind(), new long[2]));
        Map<String, long[]> languages = new TreeMap<>();
        files.forEach((name, bytes) -> {
            String kind = SHARES.stream()
                    .filter(share -> name.matches(share.files()))
                    .findFirst()
                    .orElseThrow()
                    .kind();
            add(kinds.get(kind), bytes);
            Matcher language = LANGUAGE.matcher(name);
            if (language.find()) {
                add(languages.computeIfAbsent(language.group(1), key -> new long[2]), bytes);
            }
        });
        System.out.printf(Locale.ROOT, "%n%-20s %8s %14s%n", "share", "files", "bytes");
        kinds.forEach(WholeBuild::print);
        languages.forEach((language, share) -> print("in " + language, share));
    }

    private static void add(long[] share, long bytes) {
        share[0]++;
        share[1] += bytes;
    }

    private static void print(String what, long[] share) {
        System.out.printf(Locale.ROOT, "%-20s %8d %14d%n", what, share[0], share[1]);
    }

    private static void sizes(Path site, Set<String> files) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%n%-20s %6s %10s %10s %10s %10s%n",
                "kind",
                "pages",
                "raw max",
                "limit",
                "gzip max",
                "limit");
        for (Budget budget : BUDGETS) {
            int count = 0;
            int raw = 0;
            int gzip = 0;
            Pattern kind = Pattern.compile(budget.pages());
            for (String file : files) {
                if (kind.matcher(file).matches()) {
                    count++;
                    // A library has many of a kind that are all alike.
                    if (count <= MOST_MEASURED) {
                        byte[] page = Files.readAllBytes(site.resolve(file));
                        raw = Math.max(raw, page.length);
                        gzip = Math.max(gzip, gzipped(page));
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %6d %10d %10s %10d %10d%n",
                    budget.kind(),
                    count,
                    raw,
                    budget.raw() == 0 ? "-" : budget.raw(),
                    gzip,
                    budget.gzip());
        }
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    private static Map<String, Long> lengths(Path site) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.size(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
