package clausebook.verify.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page as a template of the project would make it, small, and what its marked elements must hold. */
public final class Fixture {

    public static final String STYLE = """
            .skip{position:absolute;top:-5em}.skip:focus{top:4px}.hint{display:none}
            .scroll{overflow-x:auto}.note{line-height:0}.crumbs li+li::before{content:"›"}
            details .inner,nav.side{display:none}a[rel~=external]::after{content:" (" attr(href) ")"}
            .contents::details-content{content-visibility:visible;height:auto}
            @media print{body>header,.skip,button{display:none}.side nav{display:none}}""";

    public static final String ZH = "1.欢迎马里的报告，1并重申第22/18号决议；&2.决定<延长>任务期限。";

    public static final Map<String, String> EXPECTED = Map.of("zh", ZH);

    private static final String BODY = """
            <a class="skip" href="#main">到正文</a>
            <header><nav><ul><li><a href="index.html">首页</a></li></ul></nav></header>
            <main id="main">
            <h1>第58/30号决议</h1>
            <details class="contents"><summary>目录</summary><p class="inner">欢迎</p></details>
            <div class="clause" id="op1"><p class="line" id="op1-t" data-source="zh"><a class="num" href="#op1">1.</a> <b>欢迎</b>马里的报告，<sup class="note"><a href="#note1">1</a></sup>并重申<span class="cited">第22/18号</span>决议；&amp;</p></div>
            <div class="clause" id="op2"><p class="line" data-source="zh"><b class="num">2.</b> 决定&lt;延长&#62;任务\u3000期限。</p></div>
            <p id="note1" class="gap">注1缺</p>
            </main>
            """;

    private Fixture() {}

    public static String page() {
        return page(STYLE, BODY);
    }

    public static String withBody(String from, String to) {
        return page(STYLE, replaced(BODY, from, to));
    }

    public static String withStyle(String more) {
        return page(STYLE + more, BODY);
    }

    public static String page(String style, String body) {
        return """
                <!DOCTYPE html>
                <html lang="zh-Hans" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src %s; img-src data:; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <title>决议 &amp; 文本</title>
                <link rel="icon" href="data:,">
                <style>%s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(hash(style), style, body);
    }

    public static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("the fixture does not hold " + from);
        }
        return text.replace(from, to);
    }

    public static PageFacts scan(String html) {
        return scan("index.html", html);
    }

    public static PageFacts scan(String address, String html) {
        return PageScanner.scan(address, html.getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> codes(List<clausebook.problem.Problem> problems) {
        return problems.stream().map(clausebook.problem.Problem::code).toList();
    }

    public static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
