package clausebook.render;

import clausebook.text.Sha256;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The style sheets and scripts that pages hold inside themselves, made small, with the fingerprints by which each page's
 * content security policy admits them and nothing else.
 */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]++");
    /** Scripts that load files of the site: what they load may run, and nothing that somebody else puts on the page. */
    private static final Set<String> LOADERS = Set.of("search");

    private static final long MAX_BYTES = 64 * 1024;

    private final TemplateFolder folder;
    private final Map<List<String>, SafeString> styles = new ConcurrentHashMap<>();
    private final Map<String, SafeString> scripts = new ConcurrentHashMap<>();
    private final Map<List<List<String>>, SafeString> policies = new ConcurrentHashMap<>();
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

    /** Shorter strings are not worth looking up. */
    static final int LEAST_COMMON = 256;

    Assets(TemplateFolder folder) {
        this.folder = folder;
    }

    /** The named style sheets as one. */
    SafeString style(List<String> names) {
        return styles.computeIfAbsent(List.copyOf(names), this::readStyle);
    }

    private SafeString readStyle(List<String> names) {
        StringBuilder all = new StringBuilder();
        names.forEach(name -> all.append(Smaller.css(folder.text(file(name, ".css"), MAX_BYTES))));
        return common(all.toString());
    }

    private SafeString common(String text) {
        if (text.length() >= LEAST_COMMON) {
            bytes.put(text, PageBytes.encoded(text));
        }
        return new SafeString(text);
    }

    /** The bytes of what pages hold inside themselves. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    SafeString script(String name) {
        return scripts.computeIfAbsent(name, key -> common(Smaller.script(folder.text(file(key, ".js"), MAX_BYTES))));
    }

    /** The page's content security policy: no request, no form, and only these styles and scripts. */
    SafeString policy(List<String> styleNames, List<String> scriptNames) {
        return policies.computeIfAbsent(
                List.of(List.copyOf(styleNames), List.copyOf(scriptNames)), key -> policyOf(styleNames, scriptNames));
    }

    private SafeString policyOf(List<String> styleNames, List<String> scriptNames) {
        StringBuilder policy = new StringBuilder("default-src 'none'; style-src ");
        policy.append(Sha256.policySource(style(styleNames).toString()));
        if (!scriptNames.isEmpty()) {
            policy.append("; script-src");
            scriptNames.forEach(name ->
                    policy.append(' ').append(Sha256.policySource(script(name).toString())));
            if (scriptNames.stream().anyMatch(LOADERS::contains)) {
                policy.append(" 'strict-dynamic' 'self'");
            }
        }
        return new SafeString(policy.append("; img-src data:; base-uri 'none'; form-action 'none'")
                .toString());
    }

    private static String file(String name, String ending) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an asset's name is lower-case letters, digits and hyphens: " + name);
        }
        return "assets/" + name + ending;
    }
}
