package clausebook.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of style sheets and scripts; all pages of a kind hold the same ones, so each is read once. */
final class Styles {

    private static final int KEPT = 64;
    private static final int LONGEST = 256 * 1024;

    private final Map<String, StyleRule.Sheet> sheets = kept();
    private final Map<String, String> fingerprints = kept();

    private static <V> Map<String, V> kept() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    StyleRule.Sheet sheet(String css) {
        if (css.length() > LONGEST) {
            return new StyleRule.Sheet(
                    List.of(new StyleRule(Selector.anything(), StyleEffect.HIDES, "more than can be read", 0)),
                    List.of(new StyleRule.Fault(0, "a style sheet of more than " + LONGEST + " characters")));
        }
        return sheets.computeIfAbsent(css, StyleReader::read);
    }

    /** The source expression that admits an inline style or script in a content security policy. */
    String fingerprint(String inside) {
        return fingerprints.computeIfAbsent(inside, text -> {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        });
    }
}
