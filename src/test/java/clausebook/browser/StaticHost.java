package clausebook.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A plain static host for a finished site, at the root of a domain or under a path, that counts what it was asked. */
final class StaticHost implements AutoCloseable {

    private final HttpServer server;
    private final String under;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    StaticHost(Path site, String under) {
        this.under = under;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            Path file = path.startsWith(under)
                    ? site.resolve(path.substring(under.length())).normalize()
                    : null;
            if (file != null && Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            byte[] body = file != null && file.startsWith(site) && Files.isRegularFile(file)
                    ? Files.readAllBytes(file)
                    : null;
            if (body != null) {
                exchange.getResponseHeaders().add("Content-Type", type(file));
            }
            byte[] sent = body == null ? new byte[0] : body;
            exchange.sendResponseHeaders(body == null ? 404 : 200, sent.length == 0 ? -1 : sent.length);
            if (sent.length > 0) {
                exchange.getResponseBody().write(sent);
            }
            exchange.close();
        });
        server.start();
    }

    private static String type(Path file) {
        String name = file.toString();
        return name.endsWith(".html") ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + under;
    }

    List<String> asked() {
        return Collections.unmodifiableList(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
