package clausebook.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"'", "&#39;", "&#x27;", "&apos;"})
    void addsOneScriptAndLetsOnlyThatRun(String quote) throws Exception {
        String policy =
                "default-src 'none'; style-src 'sha256-abc='; img-src data:; base-uri 'none'; form-action 'none'";
        String page = "<!doctype html><head><meta http-equiv=\"Content-Security-Policy\" content=\""
                + policy.replace("'", quote) + "\"></head><body>马里</body></html>";

        String live = new String(LivePage.of(page.getBytes(UTF_8)), UTF_8);

        Matcher script = Pattern.compile("<script>(.*?)</script></body>").matcher(live);
        assertThat(script.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(script.group(1).getBytes(UTF_8)));
        assertThat(live)
                .contains("content=\"" + policy + "; script-src 'sha256-" + hash + "'; connect-src 'self'\"")
                .contains("马里")
                .containsOnlyOnce("<script>");
    }

    @Test
    void keepsWhatThePagesOwnScriptsMay() {
        assertThat(LivePage.loosen("script-src 'sha256-own=' 'strict-dynamic' 'self';"))
                .matches("script-src 'sha256-own=' 'strict-dynamic' 'self' 'sha256-[^']+'; connect-src 'self'");
        assertThat(LivePage.loosen("connect-src 'none'; script-src 'none'"))
                .matches("connect-src 'self'; script-src 'sha256-[^']+'");
    }

    @Test
    void leavesBytesThatAreNoTextAsTheyAre() {
        byte[] page = {'<', 'p', '>', (byte) 0xff, (byte) 0xfe, 0};
        assertThat(LivePage.of(page)).startsWith(page);
    }
}
