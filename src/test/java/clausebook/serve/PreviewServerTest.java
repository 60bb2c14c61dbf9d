package clausebook.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class PreviewServerTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final LinkedBlockingQueue<String> builds = new LinkedBlockingQueue<>();
    private volatile boolean buildFails;
    private Path site;
    private PreviewServer preview;

    @BeforeEach
    void start() throws IOException {
        site = home.resolve("site");
        write("site/index.html", "<body>home</body>");
        write("site/404.html", "<body>not found</body>");
        write("site/hrc/58/30/zh/index.html", "<body>whole text</body>");
        write("site/hrc/58/30/zh/op1.html", "<body>clause</body>");
        write("site/hrc/58/30/zh/resolution.json", "{}");
        write("site/hrc/58/30/zh/timeline.csv", "a,b");
        write("site/SHA256SUMS", "first");
        write("site/project/Some File.txt", "docs");
        write("site/.git/config", "hidden");
        write("site/.nojekyll", "");
        write("secret.txt", "secret");
        Files.createSymbolicLink(site.resolve("out.txt"), Path.of("../secret.txt"));
        Files.createSymbolicLink(site.resolve("up"), Path.of(".."));
        write("content/zh.txt", "text");
        Files.createDirectories(home.resolve("templates"));
        preview = PreviewServer.start(
                site,
                List.of(home.resolve("content"), home.resolve("templates")),
                () -> {
                    builds.add("built");
                    if (buildFails) {
                        throw new IllegalStateException("op17 is missing");
                    }
                    write("site/SHA256SUMS", "build " + builds.size());
                },
                new PrintStream(said, true, UTF_8),
                0,
                40);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html; charset=utf-8, home",
        "/index.html?x=1, 200, text/html; charset=utf-8, home",
        "/hrc/58/30/zh/, 200, text/html; charset=utf-8, whole text",
        "/hrc/58/30/zh/op1.html, 200, text/html; charset=utf-8, clause",
        "/hrc/58/30/zh/op1, 200, text/html; charset=utf-8, clause",
        "/hrc/58/30/zh/resolution.json, 200, application/json, {}",
        "/hrc/58/30/zh/timeline.csv, 200, text/csv; charset=utf-8, 'a,b'",
        "/SHA256SUMS, 200, text/plain; charset=utf-8, first",
        "/project/Some%20File.txt, 200, text/plain; charset=utf-8, docs",
        "/hrc/58/30/zh, 302, text/plain; charset=utf-8, /hrc/58/30/zh/",
        "/not/there.html, 404, text/html; charset=utf-8, not found",
        "/op1.html/, 404, text/html; charset=utf-8, not found",
        "/hrc/, 404, text/html; charset=utf-8, not found",
    })
    void answersAsAStaticHostDoes(String path, int status, String type, String body) throws IOException {
        String answer = ask("GET " + path, "localhost");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("\r\nContent-type: " + type + "\r\n")
                .containsIgnoringCase("\r\nCache-control: no-store\r\n")
                .contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/hrc/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "//secret.txt",
                "//../secret.txt",
                "/./../secret.txt",
                "/out.txt",
                "/up/secret.txt",
                "/.git/config",
                "/%2egit/config",
                "/secret.txt%00.html",
                "/hrc%2f58",
                "/hrc%2f58%2f30%2fzh%2fop1.html",
                "/%",
                "/%4",
                "/%zz",
                "/c:/secret.txt"
            })
    void neverShowsWhatIsNotInTheSite(String path) throws IOException {
        String answer = ask("GET " + path, "localhost");
        assertThat(answer).containsPattern("^HTTP/1.1 40[04] ").doesNotContain("secret\n", "hidden", "Location");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).doesNotContain("secret", "hidden");
    }

    @Test
    void answersOnlyToReadersOnThisMachine() throws IOException {
        assertThat(ask("GET /", "evil.example:80")).startsWith("HTTP/1.1 421 ").doesNotContain("home");
        assertThat(ask("POST /", "localhost")).startsWith("HTTP/1.1 405 ").containsIgnoringCase("allow: GET, HEAD");
        assertThat(ask("HEAD /hrc/58/30/zh/op1.html", "127.0.0.1:" + port()))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-length:")
                .doesNotContain("clause");
    }

    @Test
    void buildsAgainOnAChangeAndTellsOpenPages() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write("GET /__events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            BufferedReader events = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(nextLine(events, "Content-type:")).containsIgnoringCase("text/event-stream");
            assertThat(nextLine(events, ":")).isEqualTo(":");

            write("content/zh.txt", "a changed text");

            assertThat(builds.poll(5, TimeUnit.SECONDS)).isEqualTo("built");
            assertThat(nextLine(events, "event")).isEqualTo("event: reload");
        }
        assertThat(builds.poll(200, TimeUnit.MILLISECONDS))
                .as("one change, one build")
                .isNull();
    }

    @Test
    void keepsShowingTheOldSiteWhenABuildFails() throws Exception {
        buildFails = true;
        write("templates/new.peb", "broken");
        assertThat(builds.poll(5, TimeUnit.SECONDS)).isEqualTo("built");
        assertThat(ask("GET /hrc/58/30/zh/op1.html", "localhost")).contains("clause");
        buildFails = false;
        Files.delete(home.resolve("templates/new.peb"));
        assertThat(builds.poll(5, TimeUnit.SECONDS))
                .as("the preview still watches")
                .isEqualTo("built");
        assertThat(said.toString(UTF_8)).contains("op17 is missing").doesNotContain("\tat ");
    }

    @Test
    void saysThatThePortIsTaken() {
        assertThatThrownBy(() -> PreviewServer.start(site, List.of(), () -> {}, System.out, port()))
                .isInstanceOfSatisfying(PreviewRefused.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("port-in-use");
                    assertThat(refused.problem().place().toString()).isEqualTo("localhost:" + port());
                    assertThat(refused.problem().hint()).contains("--port " + (port() + 1));
                });
    }

    @Test
    void listensOnThisMachineOnlyAndEndsWhenClosed() throws IOException {
        assertThat(preview.url()).isEqualTo("http://localhost:" + port() + "/");
        int port = port();
        preview.close();
        preview.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    private static String nextLine(BufferedReader in, String start) throws IOException {
        String line = in.readLine();
        while (line != null && !line.regionMatches(true, 0, start, 0, start.length())) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    private int port() {
        return URI.create(preview.url()).getPort();
    }

    private String ask(String request, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(home.resolve(name).getParent());
            Files.writeString(home.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
