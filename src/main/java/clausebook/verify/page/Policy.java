package clausebook.verify.page;

import clausebook.verify.html.Ascii;
import clausebook.verify.html.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content security policy, taken apart.
 *
 * @param directives name to sources
 * @param faults what it lets in that no page of ours needs
 */
record Policy(Map<String, List<String>> directives, List<String> faults) {

    static Policy of(String policy) {
        Map<String, List<String>> directives = directives(policy);
        List<String> faults = new ArrayList<>();
        for (String directive : List.of("default-src", "base-uri", "form-action")) {
            if (!directives.getOrDefault(directive, List.of()).equals(List.of("'none'"))) {
                faults.add("the policy does not say %s 'none'".formatted(directive));
            }
        }
        directives.forEach((directive, sources) -> {
            List<String> lax = sources.stream()
                    .filter(source -> !source.equals("'none'") && !source.startsWith("'sha256-"))
                    .filter(source ->
                            !(directive.equals("img-src") && (source.equals("data:") || source.equals("'self'"))))
                    .filter(source -> !(directive.equals("script-src")
                            && (source.equals("'self'") || source.equals("'strict-dynamic'"))))
                    .toList();
            if (!lax.isEmpty()) {
                faults.add("the policy lets %s in by %s".formatted(Quote.name(lax.getFirst()), Quote.name(directive)));
            }
        });
        return new Policy(directives, faults);
    }

    private static Map<String, List<String>> directives(String policy) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String part : policy.split(";", -1)) {
            List<String> words = Ascii.words(part);
            if (!words.isEmpty()) {
                // Browsers keep the first of two.
                directives.putIfAbsent(Ascii.lower(words.getFirst()), words.subList(1, words.size()));
            }
        }
        return directives;
    }
}
