package clausebook.read.akn;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that try to make the reader open others, call out, or grow without end: refused, nothing read, nothing fetched. */
class HostileXmlTest {

    private static final String SECRET = "secret-of-another-file";

    @TempDir
    Path folder;

    @Test
    void noPayloadReadsOrFetchesAnything() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path dtd = Files.writeString(folder.resolve("evil.dtd"), "<!ENTITY e SYSTEM \"" + secret.toUri() + "\">");
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            AtomicInteger calls = new AtomicInteger();
            Thread counting = Thread.ofPlatform().daemon().start(() -> count(server, calls));
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/evil";
            for (Map.Entry<String, byte[]> payload : payloads(secret, dtd, http).entrySet()) {
                long begin = System.nanoTime();
                Outcome<Optional<ReadSource>> outcome = AknFile.read(payload.getValue(), "en");
                assertThat(Duration.ofNanos(System.nanoTime() - begin))
                        .as(payload.getKey())
                        .isLessThan(Duration.ofSeconds(2));
                if (!payload.getKey().endsWith("(inert)")) {
                    assertThat(outcome.value()).as(payload.getKey()).isEmpty();
                    assertThat(outcome.hasErrors()).as(payload.getKey()).isTrue();
                }
                assertThat(outcome.toString()).as(payload.getKey()).doesNotContain(SECRET);
                outcome.value()
                        .ifPresent(source -> assertThat(source.account().text())
                                .as(payload.getKey())
                                .doesNotContain(SECRET));
            }
            server.close();
            counting.join(2000);
            assertThat(calls.get()).as("calls to a server").isZero();
        }
    }

    private static Map<String, byte[]> payloads(Path secret, Path dtd, String http) {
        Map<String, byte[]> payloads = new LinkedHashMap<>();
        String file = secret.toUri().toString();
        put(payloads, "general entity", "<!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \"" + file + "\">]>", "&e;");
        put(
                payloads,
                "parameter entity",
                "<!DOCTYPE akomaNtoso [<!ENTITY % p SYSTEM \"" + dtd.toUri() + "\"> %p;]>",
                "&e;");
        put(payloads, "external DTD", "<!DOCTYPE akomaNtoso SYSTEM \"" + dtd.toUri() + "\">", "&e;");
        put(
                payloads,
                "XInclude (inert)",
                "",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + file + "\" parse=\"text\"/>");
        payloads.put(
                "schema (inert)",
                AknFile.of("<mainBody><p>x</p></mainBody>")
                        .replace(
                                "<akomaNtoso ",
                                "<akomaNtoso xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"u "
                                        + http + ".xsd\" ")
                        .getBytes(StandardCharsets.UTF_8));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE akomaNtoso [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        put(payloads, "billion laughs", laughs.append("]>").toString(), "&l11;");
        put(
                payloads,
                "quadratic growth",
                "<!DOCTYPE akomaNtoso [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>",
                "&a;".repeat(20_000));
        put(payloads, "file address", "<!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;");
        put(payloads, "http address", "<!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \"" + http + "\">]>", "&e;");
        put(payloads, "jar address", "<!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \"jar:" + http + "!/x\">]>", "&e;");
        payloads.put(
                "UTF-16",
                ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM \"" + file
                                + "\">]>" + AknFile.of("<mainBody><p>&e;</p></mainBody>"))
                        .getBytes(StandardCharsets.UTF_16LE));
        payloads.put(
                "UTF-7",
                ("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE akomaNtoso +AFs-+ADwAIQ-ENTITY e SYSTEM +ACI-"
                                + file + "+ACIAPgBdAD4-")
                        .getBytes(StandardCharsets.US_ASCII));
        return payloads;
    }

    private static void put(Map<String, byte[]> payloads, String name, String doctype, String words) {
        String xml = doctype
                + AknFile.of("<mainBody><paragraph><content><p>" + words + "</p></content></paragraph></mainBody>");
        payloads.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void count(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }
}
