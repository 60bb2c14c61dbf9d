package clausebook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A preview of the finished site for the person who works on it, and for nobody else: it listens on this machine only.
 * When something under the watched folders changes, it has the site built again; when the site has changed, by that or by
 * another command, it tells the open pages to load again. A build that fails leaves the earlier site on show.
 */
public final class PreviewServer implements AutoCloseable {

    private static final long LOOK_EVERY_MS = 200;

    /** How soon it looks again where something was under way. */
    private static final long REST_MS = 100;

    /** Looking at a library takes time: it may take one part in so many. */
    private static final long PART_SPENT_LOOKING = 10;

    private static final long HEARTBEAT_S = 15;
    private static final long LAST_BUILD_MAY_TAKE_MS = 10_000;

    /** A page of another site that points its own name at this machine must not read the preview. */
    private static final Pattern OUR_NAMES = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?+");

    private final Path site;
    private final FolderWatch watch;
    private final SiteWatch shown;
    private final Runnable rebuild;
    private final PrintStream terminal;
    private final long lookEveryMs;
    private final HttpServer server;
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();
    private final Thread watcher = new Thread(this::watch, "watch");
    private final CountDownLatch stopping = new CountDownLatch(1);

    private PreviewServer(
            Path site,
            List<Path> watched,
            Runnable rebuild,
            PrintStream terminal,
            long lookEveryMs,
            HttpServer server) {
        this.site = site;
        this.watch = new FolderWatch(watched);
        this.shown = new SiteWatch(site);
        this.rebuild = rebuild;
        this.terminal = terminal;
        this.lookEveryMs = lookEveryMs;
        this.server = server;
    }

    /**
     * Starts the preview.
     *
     * @param site the finished site's folder; it need not be there yet
     * @param watched {@code content/} and {@code templates/}
     * @param rebuild builds the site and reports its problems by itself; what it throws is shown, and the preview goes on
     * @param terminal where the person reads what happens
     * @param port 0 for any free one
     * @throws PreviewRefused when the port is taken
     */
    public static PreviewServer start(Path site, List<Path> watched, Runnable rebuild, PrintStream terminal, int port)
            throws IOException {
        return start(site, watched, rebuild, terminal, port, LOOK_EVERY_MS);
    }

    static PreviewServer start(
            Path site, List<Path> watched, Runnable rebuild, PrintStream terminal, int port, long lookEveryMs)
            throws IOException {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw PreviewRefused.port(port, e);
        }
        PreviewServer preview = new PreviewServer(site, watched, rebuild, terminal, lookEveryMs, server);
        server.createContext("/", preview::answer);
        server.setExecutor(preview.answers);
        server.start();
        preview.watcher.setDaemon(true);
        preview.watcher.start();
        return preview;
    }

    /** Where to look. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Waits until {@link #close} is called, by Ctrl-C as a rule. */
    public void serveUntilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        try {
            stopping.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /** Ends the preview; a build that is under way may end first. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            watcher.join(LAST_BUILD_MAY_TAKE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        answers.shutdownNow();
    }

    private void watch() {
        try {
            long spent = 0;
            while (!stopping.await(untilNextLook(spent), TimeUnit.MILLISECONDS)) {
                long begun = System.nanoTime();
                boolean changed = watch.changed();
                spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                if (changed) {
                    build();
                }
                if (shown.changed()) {
                    listeners.forEach(listener -> listener.add("reload"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long untilNextLook(long spent) {
        long rest = watch.isAtRest() ? lookEveryMs : Math.min(lookEveryMs, REST_MS);
        return Math.max(rest, spent * (PART_SPENT_LOOKING - 1));
    }

    /** Any fault in a build, a bug of ours included, must not take the preview away from the person who works on it. */
    private void build() {
        try {
            rebuild.run();
        } catch (RuntimeException | StackOverflowError e) {
            terminal.println("the build failed, the earlier site is still shown: " + e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            String path = exchange.getRequestURI().getRawPath();
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (!OUR_NAMES.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
                sendText(exchange, 421, "This preview answers only to localhost.");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                sendText(exchange, 405, "A static site can only be read.");
            } else if (LivePage.EVENTS.equals(path)) {
                tellEvents(exchange);
            } else {
                sendFile(exchange, path == null ? "/" : path);
            }
        }
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        switch (find(path)) {
            case SiteFile.Found found -> send(exchange, 200, found.type(), Files.readAllBytes(found.file()));
            case SiteFile.Folder folder -> {
                exchange.getResponseHeaders().set("Location", path + "/");
                sendText(exchange, 302, path + "/");
            }
            case SiteFile.Missing missing -> {
                if (SiteFile.find(site, "/404.html") instanceof SiteFile.Found page) {
                    send(exchange, 404, page.type(), Files.readAllBytes(page.file()));
                } else {
                    sendText(exchange, 404, "There is nothing at this address.");
                }
            }
        }
    }

    /** Between the two renames of a publication there is no folder at the site's place, for a moment. */
    private SiteFile find(String path) throws IOException {
        try {
            for (int n = 0; n < 20 && !Files.isDirectory(site) && !stopping.await(25, TimeUnit.MILLISECONDS); n++) {
                // look again
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return SiteFile.find(site, path);
    }

    private static void sendText(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        byte[] body = type.startsWith("text/html") ? LivePage.of(bytes) : bytes;
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Server-Sent Events: an endless answer, a line per event; a comment now and then finds out who has left. */
    private void tellEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        listeners.add(events);
        try {
            OutputStream out = exchange.getResponseBody();
            out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (stopping.getCount() > 0) {
                String event = events.poll(HEARTBEAT_S, TimeUnit.SECONDS);
                String said = event == null ? ":\n\n" : "event: " + event + "\ndata: \n\n";
                out.write(said.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the preview ends
        } catch (IOException e) {
            // the page was left
        } finally {
            listeners.remove(events);
        }
    }
}
