package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {

    private static List<Problem> problems(String html) {
        return Html.scan(html).problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page-doctype | <!doctype html> | ''",
                "page-lang | lang=\"zh-Hans\"> | >",
                "page-charset | <meta charset=\"utf-8\"> | ''",
                "page-title | <title>第5段 &amp; 其他</title> | ''",
                "page-heading | <h1>第5段</h1> | <p>第5段</p>",
                "page-heading | <h1>第5段</h1> | <h1>第5段</h1><h1>again</h1>",
                "page-id | id=\"fn1\" | id=\"main\"",
                "page-id | id=\"fn1\" | id=\"a b\"",
                "page-active | <h1> | <h1 onclick=\"x()\">",
                "page-active | <h1> | <h1 style=\"color:red\">",
                "page-attribute | <h1> | <h1 bgcolor=\"red\">",
                "page-element | <h1> | <h1><iframe></iframe>",
                "page-element | <h1> | <h1><base href=\"https://elsewhere.example/\">",
                "page-policy | default-src 'none'; | default-src 'none'; script-src 'unsafe-inline';",
                "page-policy | default-src 'none'; | default-src 'self';",
                "page-policy | base-uri 'none'; | ''",
                "page-policy | text-indent:2em | text-indent:3em",
                "page-policy | </head> | <script>alert(1)</script></head>",
                "page-policy | <meta charset=\"utf-8\"> | <meta charset=\"utf-8\"><style>p{}</style>",
                "page-style | </main> | <style>p{}</style></main>",
                "page-style | body{margin | @import 'x.css';body{margin",
                "page-style | body{margin | @font-face{src:url(x)}body{margin",
                "page-reference | &amp; | &unknown;",
                "page-reference | &amp; | &copy",
                "page-reference | &amp; | &#128;",
                "page-reference | &amp; | &#x110000;",
                "page-markup | <h1> | <h1>5 < 6",
                "page-markup | <h1> | <h1><![CDATA[x]]>",
                "page-comment | <h1> | <h1><!-->",
                "page-comment | <h1> | <h1><!-- a -- b -->",
                "page-tag | </h1> | </h2>",
                "page-tag | </main> | ''",
                "page-tag | <h1> | <h1 id=\"a\" id=\"b\">",
                "page-tag | <h1> | <h1 title=\"a\"lang=\"zh\">",
                "page-tag | <h1> | <h1 title=a\"b>",
                "page-tag | <h1> | <h1><span/>",
                "page-tag | </html> | <",
                "page-tag | </html> | </html><p title='",
                "page-nesting | <h1> | <p><h1></h1></p><h1>",
                "page-nesting | <h1> | <table>text</table><h1>",
                "page-nesting | <h1> | <table><p></p></table><h1>",
                "page-nesting | 跳到正文 | <a href=\"#main\">x</a>",
                "page-marks | <b>强烈谴责</b> | <b data-source=\"zh\">强烈谴责</b>",
                "page-script | </head> | <script><!-- <script></script></head>"
            })
    void aBrokenRuleIsTold(String code, String part, String by) {
        String page = Html.clausePage();
        assertThat(page).contains(part);
        int at = page.indexOf(part);
        assertThat(problems(page.substring(0, at) + by + page.substring(at + part.length())))
                .extracting(Problem::code)
                .contains(code.strip());
    }

    @Test
    void aProblemStandsAtItsLineAndColumn() {
        Problem problem = problems(Html.clausePage().replace("<h1>第5段", "<h1>第<i onclick=\"x\">5</i>段")).get(0);
        assertThat(problem.place().toString()).isEqualTo("site/hrc/58/30/zh/op5.html:13:18");
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        byte[] bytes = Html.bytes(Html.clausePage());
        bytes[bytes.length - 20] = (byte) 0xFE;
        assertThat(new PageScanner().scan("a.html", "a.html", bytes).problems())
                .extracting(Problem::code)
                .contains("page-encoding");
    }

    @Test
    void aScriptWithItsFingerprintIsAdmittedAndADataBlockNeedsNone() {
        String script = "document.title";
        String page = Html.clausePage()
                .replace("; img-src", "; script-src " + new Styles().fingerprint(script) + "; img-src")
                .replace("</main>", "<script>" + script + "</script><script type=\"application/ld+json\">{}</script></main>");
        assertThat(problems(page)).isEmpty();
    }
}
