package clausebook.verify.page;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.verify.html.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {

    private static List<String> codes(String html) {
        return Fixture.codes(PageRules.check(Fixture.scan(html)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "page-heading|<h1>第58/30号决议</h1>|<h2>x</h2>",
                "page-heading|<h1>第58/30号决议</h1>|<h1>x</h1><h1>y</h1>",
                "page-id|id=\"op2\"|id=\"op1\"",
                "page-id|id=\"op2\"|id=\"\"",
                "inline-attribute|id=\"op2\"|id=\"op2\" onclick=\"x()\"",
                "inline-attribute|id=\"op2\"|id=\"op2\" STYLE='color:red'",
                "external-load|<h1>|<img src=\"https://example.org/x.png\" alt=\"\"><h1>",
                "external-load|<h1>|<iframe src=\"x.html\"></iframe><h1>",
                "external-load|<h1>|<link rel=\"stylesheet\" href=\"x.css\"><h1>",
                "external-load|<h1>|<script src=\"//example.org/x.js\"></script><h1>",
                "external-load|<h1>|<svg><use href=\"https://example.org/x.svg#a\"></use></svg><h1>",
                "page-policy|<h1>|<script>alert(1)</script><h1>",
                "page-policy|<h1>|<style>p{}</style><h1>",
            })
    void aBrokenRuleOfTheBodyIsTold(String code, String from, String to) {
        assertThat(codes(Fixture.withBody(from, to))).isNotEmpty().containsOnly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "page-language| lang=\"zh-Hans\" dir| dir",
                "page-policy|default-src 'none'|default-src 'self'",
                "page-policy|style-src 'sha|style-src 'unsafe-inline' 'sha",
                "page-policy|base-uri 'none'; |``",
                "page-policy|.skip:focus{top:4px}|.skip:focus{top:5px}",
                "page-policy|http-equiv=\"Content-Security-Policy\"|name=\"policy\"",
                "page-charset|<meta charset=\"utf-8\">|<meta charset=\"gb18030\">",
            })
    void aBrokenRuleOfTheHeadIsTold(String code, String from, String to) {
        assertThat(codes(Fixture.replaced(Fixture.page(), from, to))).contains(code);
    }

    @Test
    void nothingStandsBeforeThePolicy() {
        String late = Fixture.replaced(
                Fixture.page(), "<meta http-equiv", "<link rel=\"icon\" href=\"data:,\">\n<meta http-equiv");
        assertThat(codes(late)).containsExactly("page-policy");
        String beforeCharset = Fixture.replaced(
                Fixture.page(), "<meta charset=\"utf-8\">", "<title>x</title><meta charset=\"utf-8\">");
        assertThat(codes(beforeCharset)).contains("page-charset", "page-policy");
    }

    @Test
    void aStyleThatLoadsIsTold() {
        assertThat(codes(Fixture.withStyle("p{background:url(x.png)}"))).containsExactly("external-load");
        assertThat(codes(Fixture.withStyle("@import \"x.css\";"))).containsExactly("external-load");
    }
}
