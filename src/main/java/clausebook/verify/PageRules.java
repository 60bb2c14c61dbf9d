package clausebook.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rules that a page can be held to by itself: the reader's safety (nothing is loaded, no script but ours runs), one
 * heading, a language, no id twice. It is told of the page's elements one by one, in order.
 */
final class PageRules {

    private static final String TEMPLATE = "mend the template of this page";

    private final Faults faults;
    private final Styles styles;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<String> styleHashes = new LinkedHashSet<>();
    private final Set<String> scriptHashes = new LinkedHashSet<>();
    private int headings;
    private int inHead;
    private boolean headEnded;
    private boolean html;
    private boolean policySeen;
    private String policy = "";
    private int policyAt;
    private boolean title;

    PageRules(Faults faults, Styles styles) {
        this.faults = faults;
        this.styles = styles;
    }

    void element(Element element) {
        if (!Vocabulary.isElement(element.name, element.foreign)) {
            faults.add("page-element", element.at, "the element " + shown(element.name) + " has no place in a page",
                    TEMPLATE + ", or add the element to the list of those let through");
        }
        for (int i = 0; i < element.attributes(); i++) {
            attribute(element, i);
        }
        order(element);
        switch (element.name) {
            case "html" -> {
                html = true;
                if (element.value("lang").isBlank()) {
                    faults.add("page-lang", element.at, "the element html must name the page's language", TEMPLATE);
                }
            }
            case "h1" -> {
                headings++;
                if (headings == 2) {
                    faults.add("page-heading", element.at, "a page has one h1, and this is its second", TEMPLATE);
                }
            }
            case "title" -> title |= !element.foreign;
            case "style" -> {
                if (headEnded || element.foreign) {
                    faults.add("page-style", element.at, "a style element stands in the head or nowhere", TEMPLATE);
                }
            }
            default -> {}
        }
    }

    private void attribute(Element element, int index) {
        String name = element.attribute(index);
        if (!Vocabulary.isAttribute(name, element.foreign)) {
            boolean active = name.startsWith("on") || name.equals("style");
            faults.add(
                    active ? "page-active" : "page-attribute",
                    element.valueAt(index),
                    "the attribute %s has no place in a page".formatted(shown(name)),
                    TEMPLATE + "; classes and the page's style sheet do what a style attribute would");
        }
        if (name.equals("id")) {
            String id = element.value(index);
            if (id.isEmpty() || id.chars().anyMatch(unit -> unit <= ' ')) {
                faults.add("page-id", element.valueAt(index), "an id is a name without white space", TEMPLATE);
            } else if (ids.putIfAbsent(id, element.at) != null) {
                faults.add("page-id", element.valueAt(index), "the id %s stands in this page twice".formatted(shown(id)), TEMPLATE);
            }
        }
    }

    /** The encoding first, so that nothing is read in another; then the policy, before anything that it governs. */
    private void order(Element element) {
        if (headEnded || element.name.equals("html") || element.name.equals("head")) {
            return;
        }
        if (element.name.equals("body")) {
            headEnded = true;
            return;
        }
        inHead++;
        if (inHead == 1 && !(element.name.equals("meta") && element.value("charset").equalsIgnoreCase("utf-8"))) {
            faults.add("page-charset", element.at, "the first element of the head must be <meta charset=\"utf-8\">", TEMPLATE);
        }
        boolean isPolicy = element.name.equals("meta")
                && element.value("http-equiv").strip().equalsIgnoreCase("content-security-policy");
        if (isPolicy && !policySeen) {
            policySeen = true;
            policy = element.value("content");
            policyAt = element.at;
            if (inHead > 2) {
                faults.add("page-policy", element.at,
                        "the content security policy must stand right behind the encoding: what comes before it is not governed",
                        TEMPLATE);
            }
        } else if (isPolicy) {
            faults.add("page-policy", element.at, "a page has one content security policy, and this is its second", TEMPLATE);
        }
    }

    /** The content of a style or script element. */
    void inside(Element element, String content) {
        if (element.name.equals("style") && !element.foreign) {
            styleHashes.add(styles.fingerprint(content));
        } else if (element.name.equals("script") && isRun(element.value("type"))) {
            scriptHashes.add(styles.fingerprint(content));
        }
        boolean comment = element.name.equals("script") && content.contains("<!--");
        if (comment) {
            faults.add("page-script", element.at, "a script with <!-- in it does not end where it seems to", TEMPLATE);
        }
    }

    private static boolean isRun(String type) {
        return !(type.equals("application/json") || type.equals("application/ld+json"));
    }

    void end() {
        if (!html) {
            faults.add("page-lang", 0, "a page has an html element that names its language", TEMPLATE);
        }
        if (!title) {
            faults.add("page-title", 0, "a page has a title", TEMPLATE);
        }
        if (headings == 0) {
            faults.add("page-heading", 0, "a page has one h1, and this one has none", TEMPLATE);
        }
        if (policySeen) {
            checkPolicy();
        } else {
            faults.add("page-policy", 0, "a page has a content security policy right behind the encoding", TEMPLATE);
        }
    }

    private void checkPolicy() {
        Set<String> seen = new HashSet<>();
        for (String directive : policy.split(";")) {
            String[] words = directive.strip().split("[ \t\n\f\r]+");
            if (words[0].isEmpty()) {
                continue;
            }
            if (!seen.add(words[0])) {
                refuse("the directive " + shown(words[0]) + " stands there twice, and only the first counts");
            }
            Set<String> values = new LinkedHashSet<>();
            for (int i = 1; i < words.length; i++) {
                values.add(words[i]);
            }
            switch (words[0]) {
                case "default-src", "base-uri", "form-action" -> {
                    if (!values.equals(Set.of("'none'"))) {
                        refuse(words[0] + " must be 'none'");
                    }
                }
                case "img-src" -> {
                    if (!Set.of("data:", "'none'").containsAll(values)) {
                        refuse("img-src may be data: or 'none'");
                    }
                }
                case "style-src" -> fingerprints("style", values, styleHashes);
                case "script-src" -> {
                    values.remove("'strict-dynamic'");
                    values.remove("'self'");
                    fingerprints("script", values, scriptHashes);
                }
                default -> refuse("the directive " + shown(words[0]) + " is not one that pages use");
            }
        }
        for (String needed : new String[] {"default-src", "base-uri", "form-action"}) {
            if (!seen.contains(needed)) {
                refuse("it lacks " + needed + " 'none'");
            }
        }
        if (!seen.contains("style-src") && !styleHashes.isEmpty()) {
            refuse("it admits no style, but the page holds one");
        }
        if (!seen.contains("script-src") && !scriptHashes.isEmpty()) {
            refuse("it admits no script, but the page holds one");
        }
    }

    private void fingerprints(String what, Set<String> admitted, Set<String> present) {
        Set<String> allowed = new LinkedHashSet<>(admitted);
        allowed.remove("'none'");
        for (String hash : present) {
            if (!allowed.remove(hash)) {
                refuse("it does not admit a %s of this page, whose fingerprint is %s".formatted(what, hash));
            }
        }
        for (String other : allowed) {
            refuse("it admits %s, which is no %s of this page".formatted(shown(other), what));
        }
    }

    private void refuse(String what) {
        faults.add("page-policy", policyAt, "content security policy: " + what, TEMPLATE);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
