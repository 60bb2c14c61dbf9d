package clausebook.browser;

import java.util.List;

/**
 * Attempts to make a page run a script, of the known kinds: elements, handlers, breaking out of attributes, of styles,
 * of comments and of raw text, template syntax, links with a scheme, SVG, encodings. Each calls {@code fired} with a
 * marker of its own, which a test fills in.
 */
final class Payloads {

    private Payloads() {}

    static final List<String> ALL = List.of(
            "<script>fired('MARK')</script>",
            "<img src=x onerror=fired('MARK')>",
            "<svg onload=fired('MARK')>",
            "<svg><script>fired('MARK')</script></svg>",
            "\"><script>fired('MARK')</script>",
            "'><img src=x onerror=fired('MARK')>",
            "\" autofocus onfocus=fired('MARK') x=\"",
            "' autofocus tabindex=1 onfocus='fired(&quot;MARK&quot;)",
            "</title><script>fired('MARK')</script>",
            "</style><script>fired('MARK')</script>",
            "</textarea><script>fired('MARK')</script>",
            "--><script>fired('MARK')</script><!--",
            "]]><script>fired('MARK')</script>",
            "<iframe srcdoc=\"<script>parent.fired('MARK')</script>\"></iframe>",
            "<iframe src=\"javascript:parent.fired('MARK')\"></iframe>",
            "<object data=\"javascript:fired('MARK')\"></object>",
            "<details open ontoggle=fired('MARK')>",
            "<body onload=fired('MARK')>",
            "<a href=\"javascript:fired('MARK')\" autofocus onfocus=fired('MARK')>x</a>",
            "[x](javascript:fired('MARK'))",
            "![x](x \"onerror=fired('MARK')\")",
            "<math><mtext></p><img src=x onerror=fired('MARK')></math>",
            "<noscript><p title=\"</noscript><img src=x onerror=fired('MARK')>\">",
            "<template><script>fired('MARK')</script></template><img src=x onerror=fired('MARK')>",
            "&lt;script&gt;fired('MARK')&lt;/script&gt;",
            "&#60;img src=x onerror=fired('MARK')&#62;",
            "{{ 7*7 }}{% include \"/etc/passwd\" %}<img src=x onerror=fired('MARK')>",
            "${7*7}#{7*7}<%= 7*7 %><img/src=x/onerror=fired('MARK')>",
            "＜script＞fired('MARK')＜/script＞<ScRiPt>fired('MARK')</sCrIpT>",
            "<meta http-equiv=refresh content=\"0;url=javascript:fired('MARK')\"><img src=x onerror=fired('MARK')>");

    static String with(int payload, String marker) {
        return ALL.get(payload).replace("MARK", marker);
    }

    /** Every payload one after the other, marked by the field it stands in. */
    static String all(String field) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            joined.append(with(i, field + "-" + i));
        }
        return joined.toString();
    }
}
