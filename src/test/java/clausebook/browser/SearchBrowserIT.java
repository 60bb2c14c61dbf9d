package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.BuiltSite;
import clausebook.acceptance.Trees;
import clausebook.search.TermsCases;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of questions over 58/30 and a text of ours in six languages, asked on a host and from the disk. A line of
 * {@code queries.tsv}: the language of the texts, the question, and {@code =} the first result, {@code ~} results among the
 * first ten, {@code >} the page that Enter leads to, or {@code 0} for none.
 */
class SearchBrowserIT {

    private static final String WAIT = """
            const done = arguments[arguments.length - 1], began = Date.now();
            (function look() {
              const status = document.querySelector('[role=status]'), list = document.querySelectorAll('.found li');
              const number = /[0-9]+/.exec(status.textContent);
              if (number && (number[0] == '0' || list.length)) {
                done([...list].map(item => item.querySelector('a').href));
              } else if (Date.now() - began > 8000) {
                done(['nothing in time: ' + status.textContent]);
              } else setTimeout(look, 20);
            })();
            """;

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static Path site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        Path content = Trees.content(scratch.resolve("content"));
        Trees.tree(Path.of("src/test/resources/sites/search"), content);
        site = BuiltSite.of(scratch, content).site();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void onAHostUnderAPath() throws IOException {
        try (StaticHost host = new StaticHost(site, "/repo/")) {
            assertThat(unanswered(host.address())).isEmpty();
            assertThat(host.asked()).as("no question reaches the host").noneMatch(path -> path.contains("?"));
        }
    }

    @Test
    void fromTheDisk() throws IOException {
        assertThat(unanswered(site.toUri().toString())).isEmpty();
    }

    @Test
    void thePageGivesTheTermsOfTheIndex() throws IOException {
        chromium.open(site.toUri() + "zh/search.html");
        for (TermsCases.Case each : TermsCases.all()) {
            assertThat(chromium.evaluate("return clausebookTerms.terms(arguments[0]).join(' ')", each.text()))
                    .as(each.text())
                    .isEqualTo(each.terms());
        }
    }

    private static List<String> unanswered(String root) throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"))) {
            String[] parts = line.split("\t", -1);
            List<String> found = ask(root, parts[0], parts[1]);
            asked++;
            String expected = parts[2].substring(1);
            boolean right = switch (parts[2].charAt(0)) {
                case '0' -> found.isEmpty();
                case '=' -> !found.isEmpty() && found.get(0).equals(root + expected);
                case '~' -> List.of(expected.split(" ")).stream().allMatch(page -> found.contains(root + page));
                case '>' -> enter(root + expected);
                default -> throw new IllegalStateException(line);
            };
            if (!right) {
                wrong.add(line + " but found " + found + " at "
                        + chromium.driver().getCurrentUrl());
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(60);
        return wrong;
    }

    private static List<String> ask(String root, String language, String question) {
        chromium.open("about:blank");
        String code = URLEncoder.encode(question, StandardCharsets.UTF_8).replace("+", "%20");
        chromium.open(root + "zh/search.html#q=" + code + (language.equals("zh") ? "" : "&in=" + language));
        Object found = chromium.driver().executeAsyncScript(WAIT);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Whether Enter leads straight to a page. */
    private static boolean enter(String page) {
        chromium.driver().findElement(org.openqa.selenium.By.id("q")).sendKeys(org.openqa.selenium.Keys.ENTER);
        for (int i = 0; i < 100 && !chromium.driver().getCurrentUrl().equals(page); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return chromium.driver().getCurrentUrl().equals(page);
    }
}
