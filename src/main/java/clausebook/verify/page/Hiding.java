package clausebook.verify.page;

import clausebook.problem.Problem;
import clausebook.verify.html.Ascii;
import clausebook.verify.html.PageElement;
import clausebook.verify.html.PageFacts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether words of the source are kept from the reader's eye or ear, or words are put among them, by what stands around
 * them and by the page's styles. Where it cannot know, it reports.
 */
public final class Hiding {

    private static final Set<String> UNSEEN = Set.of(
            "template",
            "noscript",
            "script",
            "style",
            "textarea",
            "title",
            "select",
            "option",
            "datalist",
            "object",
            "iframe",
            "dialog",
            "head",
            "audio",
            "video",
            "canvas",
            "noembed",
            "noframes",
            "rp",
            "meter",
            "progress");

    /** Elements that show their words in another order, between signs of the browser's own, or struck out. */
    private static final Set<String> CHANGING = Set.of("bdo", "q", "del", "s", "strike");

    private static final int MOST_PROBLEMS = 20;

    private final HidingRules rules;
    private final Map<PageElement, Optional<String>> known = new IdentityHashMap<>();

    private Hiding(PageFacts page) {
        rules = HidingRules.of(
                page.styles().stream().map(PageFacts.InlineText::text).toList());
    }

    /** Reports every style that may hide words of the source. */
    public static List<Problem> check(PageFacts page) {
        if (page.judged().isEmpty()) {
            return List.of();
        }
        return new Hiding(page).judge(page);
    }

    private List<Problem> judge(PageFacts page) {
        List<Problem> problems = new ArrayList<>();
        for (PageElement element : page.judged()) {
            if (problems.size() >= MOST_PROBLEMS) {
                break;
            }
            hidden(element)
                    .ifPresent(
                            why -> problems.add(
                                    Problem.error(
                                            "hidden-text",
                                            element.place(),
                                            "words of the source in %s are hidden or changed by %s"
                                                    .formatted(element, why),
                                            "no medium and no state may hide or change a word of the source: take the rule or attribute away")));
            if (isInvented(element)) {
                problems.add(Problem.error(
                        "invented-text",
                        element.place(),
                        "a style puts text of ours into %s, among words of the source".formatted(element),
                        "mark what is ours outside the elements that carry data-source"));
            }
        }
        return problems;
    }

    private boolean isInvented(PageElement element) {
        for (Selector selector : rules.inventors()) {
            if (selector.matches(element) != Selector.Match.NO) {
                return true;
            }
        }
        return false;
    }

    /** What hides this element; each element of the page is asked once. */
    private Optional<String> hidden(PageElement element) {
        Optional<String> before = known.get(element);
        if (before != null) {
            return before;
        }
        Optional<String> above = element.parent().flatMap(this::hidden);
        Optional<String> why = above.isPresent() ? above : hiddenByItself(element);
        known.put(element, why);
        return why;
    }

    private Optional<String> hiddenByItself(PageElement element) {
        if (element.attribute("hidden").isPresent()) {
            return Optional.of("the attribute hidden of " + element);
        }
        if (element.attribute("aria-hidden")
                .filter(value -> Ascii.lower(value).equals("true"))
                .isPresent()) {
            return Optional.of("the attribute aria-hidden of " + element);
        }
        if (element.attribute("popover").isPresent()) {
            return Optional.of("the attribute popover of " + element);
        }
        if (UNSEEN.contains(element.tag())) {
            return Optional.of(element + ", whose content is not shown");
        }
        if (CHANGING.contains(element.tag())) {
            return Optional.of(element + ", which does not show its words as they stand");
        }
        if (element.parent().filter(Hiding::isClosed).isPresent()
                && !element.tag().equals("summary")) {
            return Optional.of("a closed <details>");
        }
        if (isClosed(element) && element.attribute("data-source").isPresent()) {
            return Optional.of("a closed <details>");
        }
        HidingStyle style = element.attribute("style")
                .map(text -> HidingStyle.of(
                        StyleSheet.declarations(text), rules.sheet().variables()))
                .orElse(HidingStyle.NONE);
        if (style.isHiding()) {
            return Optional.of("the attribute style of " + element);
        }
        for (HidingRules.Hider hider : rules.hiders()) {
            if (hider.selector().matches(element) != Selector.Match.NO) {
                style = style.with(hider.style());
                if (style.isHiding() || style.animates() && rules.sheet().hidesByAnimation()) {
                    return Optional.of("a rule of the page's style that matches " + element);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClosed(PageElement element) {
        return element.tag().equals("details") && element.attribute("open").isEmpty();
    }
}
