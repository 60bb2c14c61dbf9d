package clausebook.verify.page;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Sha256;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.PageFacts.InlineText;
import clausebook.verify.html.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every page keeps: one heading, a language, unique ids, and a content security policy that admits the page's own
 * styles and scripts, by their hashes, and no request to anywhere.
 */
public final class PageRules {

    private static final String HINT = "mend the template that makes this page";

    private static final Remembered<String, String> FINGERPRINTS = new Remembered<>(Sha256::policySource);
    private static final Remembered<String, Policy> POLICIES = new Remembered<>(Policy::of);

    private PageRules() {}

    /** Reports what a page holds against its rules: styles, scripts, requests that leave the site. */
    public static List<Problem> check(PageFacts page) {
        List<Problem> problems = new ArrayList<>();
        Place whole = Place.of(page.address());
        page.inlineAttributes()
                .forEach(attribute -> problems.add(error(
                        "inline-attribute",
                        attribute.place(),
                        "the attribute %s is a style or script in a tag".formatted(Quote.name(attribute.name())))));
        page.foreignElements()
                .forEach(element -> problems.add(error(
                        "external-load", element.place(), "no page of ours holds <%s>".formatted(element.tag()))));
        page.links().stream()
                .filter(link -> link.given().loadsFromOutside())
                .forEach(link -> problems.add(error(
                        "external-load",
                        link.place(),
                        "<%s %s> loads “%s”".formatted(link.tag(), link.attribute(), Quote.name(link.value())))));
        if (HidingRules.of(page.styles().stream().map(InlineText::text).toList())
                .sheet()
                .loads()) {
            problems.add(error("external-load", page.styles().getFirst().place(), "a style loads another file"));
        }
        if (page.head().language().isEmpty()) {
            problems.add(error("page-language", whole, "the html element tells no language"));
        }
        if (page.headings() != 1) {
            problems.add(error("page-heading", whole, "a page has one h1, this one %d".formatted(page.headings())));
        }
        if (!page.head().charsetFirst()) {
            problems.add(error("page-charset", whole, "the head does not begin with <meta charset=\"utf-8\">"));
        }
        Set<String> seen = new HashSet<>();
        for (PageFacts.Id id : page.ids()) {
            if (id.value().isEmpty() || hasWhiteSpace(id.value())) {
                problems.add(error("page-id", id.place(), "an id is a name without white space"));
            } else if (!seen.add(id.value())) {
                problems.add(
                        error("page-id", id.place(), "the id %s is given twice".formatted(Quote.name(id.value()))));
            }
        }
        checkPolicy(page, whole, problems);
        return List.copyOf(problems);
    }

    private static void checkPolicy(PageFacts page, Place whole, List<Problem> problems) {
        Optional<String> written = page.head().policy();
        if (written.isEmpty()) {
            problems.add(error("page-policy", whole, "the page has no content security policy"));
            return;
        }
        if (!page.head().policyFirst()) {
            problems.add(error("page-policy", whole, "something but the encoding stands before the policy"));
        }
        Policy policy = POLICIES.of(written.get());
        policy.faults().forEach(fault -> problems.add(error("page-policy", whole, fault)));
        checkHashes("style-src", policy.directives(), page.styles(), whole, problems);
        checkHashes("script-src", policy.directives(), page.scripts(), whole, problems);
    }

    private static void checkHashes(
            String directive,
            Map<String, List<String>> policy,
            List<InlineText> texts,
            Place whole,
            List<Problem> problems) {
        Set<String> admitted = new TreeSet<>(policy.getOrDefault(directive, List.of()));
        admitted.removeIf(source -> !source.startsWith("'sha256-"));
        Set<String> unused = new TreeSet<>(admitted);
        for (InlineText text : texts) {
            String hash = FINGERPRINTS.of(text.text());
            unused.remove(hash);
            if (!admitted.contains(hash)) {
                problems.add(error(
                        "page-policy",
                        text.place(),
                        "%s does not admit what stands here: %s".formatted(directive, hash)));
            }
        }
        unused.forEach(hash -> problems.add(error(
                "page-policy",
                whole,
                "%s admits %s, which the page does not hold".formatted(directive, Quote.name(hash)))));
    }

    private static boolean hasWhiteSpace(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) <= ' ') {
                return true;
            }
        }
        return false;
    }

    private static Problem error(String code, Place place, String message) {
        return Problem.error(code, place, message, HINT);
    }
}
