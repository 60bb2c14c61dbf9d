package clausebook.serve;

import clausebook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The copy of a page that the preview sends: one script more, which loads the page again after a build. The files
 * themselves never hold it. A page's content security policy forbids it, so the policy in the copy is loosened by exactly
 * two things: this script by its hash, and a connection back to the preview. All else stays forbidden, so that what the
 * policy would break for readers is broken in the preview too.
 */
final class LivePage {

    static final String EVENTS = "/__events";

    private static final String SCRIPT =
            "new EventSource('" + EVENTS + "').addEventListener('reload',()=>location.reload())";

    private static final String HASH = Sha256.policySource(SCRIPT);

    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s++http-equiv=[\"']?Content-Security-Policy[\"']?\\s++content=)(?:\"([^\"]*+)\"|'([^']*+)')",
            Pattern.CASE_INSENSITIVE);

    private LivePage() {}

    /** The page with the script; bytes that are not UTF-8 stay as they are but for it. */
    static byte[] of(byte[] page) {
        // Latin-1 carries every byte through unchanged, and all that is looked for is ASCII.
        String html = new String(page, StandardCharsets.ISO_8859_1);
        Matcher policy = POLICY.matcher(html);
        StringBuilder live = new StringBuilder(html.length() + 300);
        while (policy.find()) {
            String value = policy.group(2) != null ? policy.group(2) : policy.group(3);
            policy.appendReplacement(
                    live, Matcher.quoteReplacement(policy.group(1) + '"' + loosen(unescape(value)) + '"'));
        }
        policy.appendTail(live);
        int end = live.lastIndexOf("</body>");
        live.insert(end < 0 ? live.length() : end, "<script>" + SCRIPT + "</script>");
        return live.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same policy, which lets our script run and listen. */
    static String loosen(String policy) {
        StringBuilder loose = new StringBuilder();
        boolean script = false;
        boolean connect = false;
        for (String part : policy.split(";")) {
            String directive = part.strip();
            if (directive.isEmpty()) {
                continue;
            }
            String[] nameAndSources = directive.split("\\s+", 2);
            String name = nameAndSources[0];
            String sources = nameAndSources.length > 1 ? nameAndSources[1] : "";
            if (name.equalsIgnoreCase("script-src")) {
                script = true;
                sources = add(sources, HASH);
            } else if (name.equalsIgnoreCase("connect-src")) {
                connect = true;
                sources = add(sources, "'self'");
            }
            loose.append(name)
                    .append(sources.isEmpty() ? "" : " ")
                    .append(sources)
                    .append("; ");
        }
        if (!script) {
            loose.append("script-src ").append(HASH).append("; ");
        }
        return connect
                ? loose.substring(0, loose.length() - 2)
                : loose.append("connect-src 'self'").toString();
    }

    /** 'none' counts only when it stands alone. */
    private static String add(String sources, String source) {
        return sources.isEmpty() || sources.equalsIgnoreCase("'none'") ? source : sources + " " + source;
    }

    private static String unescape(String attribute) {
        return attribute
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&apos;", "'")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#47;", "/")
                .replace("&amp;", "&");
    }
}
