package clausebook.verify.site;

import clausebook.problem.Problem;
import clausebook.verify.html.LinkAddress;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.Quote;
import clausebook.verify.link.Links;
import clausebook.verify.site.SiteCheck.Checked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads all files of one work and holds its pages against each other. The facts of the work's pages are in memory
 * together, and of one page at a time its tree.
 */
final class WorkCheck {

    private static final String WHOLE = "index.html";

    private final String work;
    private final SiteFiles files;
    private final Expressions expressions;
    private final Links links;
    private final Checked.Builder found = new Checked.Builder();
    private final Map<String, PageFacts> pages = new TreeMap<>();
    private final Map<String, byte[]> data = new TreeMap<>();

    private WorkCheck(String work, SiteFiles files, Expressions expressions, Links links) {
        this.work = work;
        this.files = files;
        this.expressions = expressions;
        this.links = links;
    }

    /** @param work its folder under the site's root */
    static Checked check(String work, SiteFiles files, Expressions expressions, Links links) throws IOException {
        return new WorkCheck(work, files, expressions, links).check();
    }

    private Checked check() throws IOException {
        String folder = work + "/";
        ListedFiles listed = files.listed();
        List<String> addresses = new ArrayList<>();
        for (int file : files.present(listed.from(folder), listed.behind(folder))) {
            String address = listed.address(file);
            if (!work.equals(expressions.workAbove(address))) {
                continue; // of a work whose folder lies in this one's
            }
            addresses.add(address);
            if (address.endsWith(".html")) {
                pages.put(address, found.page(files, file));
            } else if (address.endsWith("/resolution.json")) {
                SiteFiles.Whole json = files.whole(file, found::add);
                found.file(json.size());
                data.put(address, json.bytes());
            } else {
                found.file(files.read(file, found::add));
            }
        }
        for (String language : expressions.languages(work)) {
            checkExpression(language);
        }
        List<PageLinks> pageLinks =
                pages.values().stream().map(PageFacts::forLinks).toList();
        found.addAll(links.part(folder, pageLinks, addresses, List.of()).problems());
        return found.done();
    }

    private void checkExpression(String language) throws IOException {
        String folder = work + "/" + language;
        PageFacts whole = pages.get(folder + "/" + WHOLE);
        if (whole == null) {
            if (pages.containsKey(folder + "/source.html")) {
                report("lost-page", folder + "/" + WHOLE, "the expression has no page of its whole text");
            }
            return;
        }
        byte[] json = data.get(folder + "/resolution.json");
        Optional<ResolutionData> told = json == null ? Optional.empty() : ResolutionData.parse(json);
        if (told.isEmpty() && isWithdrawn(folder, language)) {
            return;
        }
        if (told.isEmpty()) {
            report(
                    "missing-file",
                    folder + "/resolution.json",
                    "the data of the expression is missing or cannot be read");
        }
        found.characters(folder, ExpressionCheck.characters(whole, language));
        found.addAll(ExpressionCheck.check(work, language, whole, told, pages));
        checkSingleFile(Expressions.singleFile(work, language), language, whole);
    }

    /** Whether every page of an expression holds no word of it and only tells where it went. */
    private boolean isWithdrawn(String folder, String language) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith(folder + "/"))
                .map(Map.Entry::getValue)
                .allMatch(page -> page.head().unlisted() && ExpressionCheck.characters(page, language) == 0);
    }

    /** The one file of an expression holds the words of its whole text, and leads to no other file. */
    private void checkSingleFile(String address, String language, PageFacts whole) throws IOException {
        int file = files.listed().find(address);
        if (file < 0 || !files.isPresent(file)) {
            report("lost-page", address, "the expression has no file that holds all of it");
            return;
        }
        PageFacts page = found.page(files, file);
        if (!page.markedText(language).equals(whole.markedText(language))) {
            found.add(
                    SiteFiles.error(
                            "fidelity",
                            address,
                            "this file does not hold the words of " + whole.address(),
                            "this is a fault of the program or of a template, not of the source: do not publish, and report it"));
        }
        for (PageFacts.PageLink link : page.links()) {
            if (LinkAddress.of(address, link.value()) instanceof LinkAddress.Within within
                    && !within.file().equals(address)) {
                found.add(Problem.error(
                        "link-form",
                        link.place(),
                        "a file that is handed on alone cannot lead to " + Quote.name(within.file()),
                        Links.HINT));
            }
        }
        found.addAll(links.part("downloads/", List.of(page.forLinks()), List.of(address), List.of())
                .problems());
    }

    private void report(String code, String file, String message) {
        found.add(SiteFiles.error(code, file, message, SiteFiles.BUILD_AGAIN));
    }
}
