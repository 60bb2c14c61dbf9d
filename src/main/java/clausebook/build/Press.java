package clausebook.build;

import clausebook.plan.page.Page;
import clausebook.problem.Problem;
import clausebook.render.Renderer;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.PageScanner;
import clausebook.verify.page.Fidelity;
import clausebook.verify.page.PageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints pages, and reads each as a proof: against the rules for pages and against the source. */
record Press(Renderer renderer) {

    /**
     * A printed page.
     *
     * @param links what the check of links needs of it
     * @param problems where it does not keep to the rules, or does not show what it must
     */
    record Printed(byte[] html, PageLinks links, List<Problem> problems) {}

    /** @param expected by language code, the marked text that the page must show, without white space */
    Printed print(Page page, Map<String, String> expected) {
        byte[] html = renderer.render(page);
        PageFacts found = PageScanner.scan(page.address(), html);
        List<Problem> problems = new ArrayList<>(found.problems());
        problems.addAll(PageRules.check(found));
        problems.addAll(Fidelity.check(found, expected));
        return new Printed(html, found.forLinks(), problems);
    }
}
