package clausebook.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Asks the search of a large library as a reader does on a cheap phone: a screen of 360 pixels, a processor five times
 * slower, a line of 400 kbit/s that takes 400 ms to answer. For every question of {@code src/bench/resources/questions.tsv},
 * asked as an address with the question behind its {@code #}, in a fresh browser's memory: the files of the index that were loaded, their bytes as they are and as a host sends
 * them, the time to the first results, how many there are, and the first of them; then the worst and the median of each
 * language.
 *
 * <p>Arguments: a finished site whose texts fill the index ({@link LargeIndex}), the number of clauses in all (100000), and
 * {@code disk} to ask from the disk instead of a host. Needs Chromium, as the browser tests do.
 */
public final class SearchOnPhone {

    private static final Path QUESTIONS = Path.of("src/bench/resources/questions.tsv");

    private static final String ASK = """
            const done = arguments[arguments.length - 1], began = performance.now();
            location.hash = '#q=' + encodeURIComponent(arguments[0]);
            (function look() {
              const status = document.querySelector('[role=status]').textContent, list = [...document.querySelectorAll('.found li')];
              const number = /[0-9]+/.exec(status);
              if (number && (number[0] == '0' || list.length)) {
                done([performance.now() - began, number[0],
                  [...document.querySelectorAll('head script[src]')].map(s => s.getAttribute('src')).join('\\n'),
                  list.slice(0, 3).map(i => i.querySelector('a').textContent + ': ' + i.querySelector('p').textContent.slice(0, 90)
                    + ' [' + [...i.querySelectorAll('mark')].map(m => m.textContent).join('|') + ']').join('\\n')]);
              } else if (performance.now() - began > 60000) done([60000, '-1', '', status]);
              else setTimeout(look, 5);
            })();
            """;

    private record Answer(String question, double milliseconds, int found, int files, long raw, long sent) {}

    private SearchOnPhone() {}

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        int clauses = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        boolean fromDisk = arguments.length > 2 && arguments[2].equals("disk");
        Path scratch = Files.createTempDirectory("clausebook-search");
        try {
            System.out.println("clauses and titles: " + LargeIndex.write(site, scratch.resolve("site"), clauses));
            ask(scratch, fromDisk);
        } finally {
            delete(scratch);
        }
    }

    private static void ask(Path scratch, boolean fromDisk) throws IOException {
        Path site = scratch.resolve("site");
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        host.createContext("/", exchange -> send(site, exchange));
        host.start();
        String root = fromDisk
                ? site.toUri().toString()
                : "http://127.0.0.1:" + host.getAddress().getPort() + "/";
        ChromeDriver browser = browser(scratch.resolve("profile"));
        try {
            slow(browser);
            Map<String, List<Answer>> answers = new TreeMap<>();
            for (String line : Files.readAllLines(QUESTIONS)) {
                String[] parts = line.split("\t");
                answers.computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(answer(browser, site, root, parts[0], parts[1]));
            }
            answers.forEach(SearchOnPhone::sumUp);
        } finally {
            browser.quit();
            host.stop(0);
        }
    }

    private static ChromeDriver browser(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(named("CLAUSEBOOK_CHROME", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of(named("CLAUSEBOOK_CHROMEDRIVER", "/usr/bin/chromedriver"))
                                .toFile())
                        .withSilent(true)
                        .build(),
                options);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(70));
        return browser;
    }

    private static String named(String variable, String debian) {
        String other = System.getenv(variable);
        return other == null || other.isEmpty() ? debian : other;
    }

    private static void slow(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 640, "deviceScaleFactor", 2, "mobile", true));
        browser.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 5));
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 400, "downloadThroughput", 50_000, "uploadThroughput", 50_000));
    }

    private static Answer answer(ChromeDriver browser, Path site, String root, String language, String question)
            throws IOException {
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.get("about:blank");
        browser.get(root + language + "/search.html");
        List<?> told = (List<?>) browser.executeAsyncScript(ASK, question);
        long raw = 0;
        long sent = 0;
        int files = 0;
        for (String name : told.get(2).toString().lines().toList()) {
            byte[] bytes =
                    Files.readAllBytes(site.resolve(language).resolve(name).normalize());
            raw += bytes.length;
            sent += packed(bytes).length;
            files++;
        }
        if (files == 0) {
            throw new IllegalStateException("nothing was loaded for " + language + " " + question);
        }
        Answer answer = new Answer(
                question,
                ((Number) told.get(0)).doubleValue(),
                Integer.parseInt(told.get(1).toString()),
                files,
                raw,
                sent);
        System.out.printf(
                Locale.ROOT,
                "%s  %-42s %6.0f ms %6d found %3d files %7d bytes %6d sent%n",
                language,
                question,
                answer.milliseconds(),
                answer.found(),
                files,
                raw,
                sent);
        told.get(3).toString().lines().forEach(line -> System.out.println("      " + line));
        return answer;
    }

    private static void sumUp(String language, List<Answer> answers) {
        List<Answer> bySent =
                answers.stream().sorted(Comparator.comparing(Answer::sent)).toList();
        List<Answer> byTime = answers.stream()
                .sorted(Comparator.comparing(Answer::milliseconds))
                .toList();
        int middle = answers.size() / 2;
        System.out.printf(
                Locale.ROOT,
                "%s: sent median %d, most %d (%s); ms median %.0f, most %.0f (%s)%n",
                language,
                bySent.get(middle).sent(),
                bySent.getLast().sent(),
                bySent.getLast().question(),
                byTime.get(middle).milliseconds(),
                byTime.getLast().milliseconds(),
                byTime.getLast().question());
    }

    /** As most hosts send a file: smaller than it is. */
    private static void send(Path site, HttpExchange exchange) throws IOException {
        Path file =
                site.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
        if (!file.startsWith(site) || !Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] body = packed(Files.readAllBytes(file));
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.getResponseHeaders()
                    .add(
                            "Content-Type",
                            file.toString().endsWith(".js")
                                    ? "text/javascript; charset=utf-8"
                                    : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
