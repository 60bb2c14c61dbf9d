package clausebook.verify;

import java.nio.charset.StandardCharsets;

/** A finished page as the templates would write it, for tests to spoil. */
final class Html {

    static final String STYLE = "body{margin:0 auto;max-width:68rem}.skip{position:absolute;left:-9999px}"
            + "blockquote{max-width:34em;margin:1rem 0}p{text-indent:2em}sup{font-size:.75em;line-height:0}"
            + "nav:not(:focus-within)>.far{display:none}@media print{nav,.no-print,footer{display:none}}"
            + ".ours::before{content:\"·\"}a:hover{opacity:.8}";

    static final String TEXT = "5. 强烈谴责针对平民、地方、地区和中央机构的代表1的各种袭击，包括恐怖袭击；强调必须绳之以法；";

    /** The marked inside of the page; the source's white space is not its concern. */
    static final String MARKED =
            "<p class=\"line d1\" id=\"op5\" data-source=\"zh\"><a class=\"num\" href=\"#op5\">5.</a> <b>强烈谴责</b>针对平民、地方、"
                    + "地区和中央机构的代表<sup class=\"note\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup>的各种袭击，包括恐怖袭击；<b>强调</b>必须<span>绳之以法；</span></p>";

    private Html() {}

    static String page(String body) {
        return page("", STYLE, body);
    }

    static String page(String head, String style, String body) {
        return "<!doctype html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                + new Styles().fingerprint(style) + "; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                + "<title>第5段 &amp; 其他</title>\n<link rel=\"icon\" href=\"data:,\">\n" + head
                + "<style>" + style + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">跳到正文</a>\n"
                + "<main id=\"main\">\n<h1>第5段</h1>\n" + body + "\n<p class=\"ours\" id=\"fn1\">注1的案文不在来源中。</p>\n"
                + "</main>\n<footer><a href=\"https://docs.un.org/zh/A/HRC/RES/58/30\" rel=\"noreferrer\">A/HRC/RES/58/30</a></footer>\n"
                + "</body>\n</html>\n";
    }

    static String clausePage() {
        return page("<blockquote lang=\"zh-Hans\">\n" + MARKED + "\n</blockquote>");
    }

    static PageFacts scan(String html) {
        return new PageScanner().scan("hrc/58/30/zh/op5.html", "site/hrc/58/30/zh/op5.html", bytes(html));
    }

    static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
