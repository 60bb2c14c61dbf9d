package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.BuiltSite;
import clausebook.acceptance.Trees;
import clausebook.search.FormsCases;
import clausebook.search.TermsCases;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of questions over 58/30 and a text of ours in six languages, asked on a host and from the disk. A line of
 * {@code queries.tsv}: the language of the texts, the question, and {@code =} the first result, {@code ~} results among the
 * first ten, {@code :} all results, {@code [} what is marked in the first one's words, {@code >} the page that Enter leads to,
 * or {@code 0} for none.
 */
class SearchBrowserIT {

    private static final String WAIT = """
            const done = arguments[arguments.length - 1], began = Date.now();
            (function look() {
              const status = document.querySelector('[role=status]'), list = document.querySelectorAll('.found li');
              const number = /[0-9]+/.exec(status.textContent);
              if (number && (number[0] == '0' || list.length)) {
                done([[...list].map(item => item.querySelector('a').href), list.length ? [...list[0].querySelectorAll('mark')].map(mark => mark.textContent) : []]);
              } else if (Date.now() - began > 8000) {
                done([['nothing in time: ' + status.textContent], []]);
              } else setTimeout(look, 20);
            })();
            """;

    private static final String NEAR = """
            const T = clausebookTerms, of = document.getElementById('search').dataset, at = of.held.split(' ').findIndex(h => h.startsWith(arguments[0])),
              ends = T.endings(of.endings.split('\\n')[at]), terms = T.terms(arguments[2]), asked = T.asked(arguments[1])[0].t;
            return [Math.max(...terms.map(term => T.family(term, ends) == T.family(asked, ends) ? T.alike(asked, term, ends) : 0)),
              terms.map(term => T.family(term, ends)).sort()];
            """;

    /** By pairs of a text and the families of its terms, in code units as hexadecimal numbers: the texts filed elsewhere. */
    private static final String FILED_ELSEWHERE = """
            const T = clausebookTerms, of = document.getElementById('search').dataset, at = of.held.split(' ').findIndex(h => h.startsWith(arguments[0])),
              ends = T.endings(of.endings.split('\\n')[at]), text = code => (code.match(/.{4}/g) || []).map(unit => String.fromCharCode(parseInt(unit, 16))).join(''),
              code = text => text.split('').map(unit => unit.charCodeAt(0).toString(16).padStart(4, '0')).join('');
            return arguments[1].filter(pair => code(T.terms(text(pair[0])).map(term => T.family(term, ends)).sort().join(' ')) != pair[1]).map(pair => text(pair[0]));
            """;

    /** Stems of chance with two endings of a row each: those that the page does not take for forms of one word. */
    private static final String NO_FORMS = """
            const T = clausebookTerms, of = document.getElementById('search').dataset, at = of.held.split(' ').findIndex(h => h.startsWith(arguments[0])),
              ends = T.endings(of.endings.split('\\n')[at]), wrong = [];
            let seed = 7, asked = 0;
            const one = all => all[(seed = Math.imul(seed, 1103515245) + 12345 & 0x7fffffff, seed >>> 8) % all.length];
            for (let i = 0; i < 20000; i++) {
              const row = one(ends.p), endings = Object.keys(row[1]);
              let stem = '';
              while (stem.length < arguments[2] + i % 4) stem += one(arguments[1]);
              if (row[0]) stem = stem.slice(0, -1) + one(row[0].slice(1, -1));
              const a = stem + one(endings), b = stem + one(endings);
              if (ends.f[a] || ends.f[b]) continue;
              asked++;
              if (T.alike(a, b, ends) < 2) wrong.push(a + ' ' + b);
            }
            return [asked, wrong];
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
    void ofALongQuestionItAsksWhatTheFieldHolds() {
        Answer answer = ask(site.toUri().toString(), "en", "lighthouse keepers ".repeat(100));
        assertThat(answer.found().get(0)).endsWith("hrc/60/90/en/index.html");
        assertThat(chromium.evaluate("return document.getElementById('q').value.length <= 200"))
                .isEqualTo(true);
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

    @Test
    void thePageTellsFormsOfAWordFromOthers() throws IOException {
        chromium.open(site.toUri() + "zh/search.html");
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (FormsCases.Case each : FormsCases.all()) {
            for (String word : each.asked()) {
                for (String other : each.words()) {
                    List<?> told = (List<?>) chromium.evaluate(NEAR, each.language(), word, other);
                    long near = ((Number) told.get(0)).longValue();
                    asked++;
                    boolean itself = word.equals(other);
                    if (itself ? near != 3 : !each.holds(near)) {
                        wrong.add(each.language() + " " + word + " " + other + ": " + near);
                    }
                    if (!told.get(1).equals(FormsCases.families(each.language(), other))) {
                        wrong.add(each.language() + " " + other + " is filed under " + told.get(1));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(1500);
    }

    @Test
    void thePageLooksForEveryTermWhereTheIndexFilesIt() {
        chromium.open(site.toUri() + "zh/search.html");
        for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
            List<List<String>> pairs = FormsCases.filed(language, 4000).stream()
                    .map(filed -> List.of(code(filed.text()), code(filed.families())))
                    .toList();
            assertThat((List<?>) chromium.evaluate(FILED_ELSEWHERE, language, pairs))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void thePageFindsWhateverARowOfEndingsExplains() {
        chromium.open(site.toUri() + "zh/search.html");
        for (String language : List.of("en", "fr", "es", "ru", "ar")) {
            String letters = switch (language) {
                case "ru" -> "авдеийклмностуцьыюя";
                case "ar" -> "تنهميسرحدعغقزط";
                default -> "aebcdiklnorstxyz";
            };
            List<?> told = (List<?>) chromium.evaluate(NO_FORMS, language, letters, language.equals("ar") ? 2 : 3);
            assertThat((List<?>) told.get(1)).as(language).isEmpty();
            assertThat(((Number) told.get(0)).longValue()).isGreaterThan(19_000);
        }
    }

    private static String code(String text) {
        StringBuilder code = new StringBuilder();
        text.chars().forEach(unit -> code.append(HexFormat.of().toHexDigits((char) unit)));
        return code.toString();
    }

    private static List<String> unanswered(String root) throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"))) {
            String[] parts = line.split("\t", -1);
            Answer answer = ask(root, parts[0], parts[1]);
            List<String> found = answer.found();
            asked++;
            String expected = parts[2].substring(1);
            boolean right = switch (parts[2].charAt(0)) {
                case '0' -> found.isEmpty();
                case '=' -> !found.isEmpty() && found.get(0).equals(root + expected);
                case '~' -> List.of(expected.split(" ")).stream().allMatch(page -> found.contains(root + page));
                case ':' ->
                    found.equals(Stream.of(expected.split(" "))
                            .map(page -> root + page)
                            .toList());
                case '[' -> String.join("|", answer.marked()).equals(expected);
                case '>' -> enter(root + expected);
                default -> throw new IllegalStateException(line);
            };
            if (!right) {
                wrong.add(line + " but found " + found + " marked " + answer.marked() + " at "
                        + chromium.driver().getCurrentUrl());
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(100);
        return wrong;
    }

    /**
     * @param found the first pages
     * @param marked of the words of the first of them
     */
    private record Answer(List<String> found, List<String> marked) {}

    private static Answer ask(String root, String language, String question) {
        chromium.open("about:blank");
        String code = URLEncoder.encode(question, StandardCharsets.UTF_8).replace("+", "%20");
        chromium.open(root + "zh/search.html#q=" + code + (language.equals("zh") ? "" : "&in=" + language));
        List<?> told = (List<?>) chromium.driver().executeAsyncScript(WAIT);
        return new Answer(strings(told.get(0)), strings(told.get(1)));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
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
