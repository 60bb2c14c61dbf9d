package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.problem.Severity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Checks a finished site as it lies on the disk, with nothing else at hand: its list of fingerprints, every page read by
 * the scanner and by Jsoup, links and anchors, and the pages of each resolution against each other.
 */
public final class SiteCheck {

    private static final Set<String> OWNERS = Set.of(".gitignore", ".git", "CNAME");
    private static final String PROJECT = "project/";

    private final Path site;
    private final String shown;
    private final PageScanner scanner = new PageScanner();
    private final Styles styles = new Styles();
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedSet<String> projectFiles = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private SiteCheck(Path site, String shown) {
        this.site = site;
        this.shown = shown;
    }

    /**
     * @param site the folder
     * @param shown the folder's name as problems print it, ending in {@code /}
     * @return every problem, in order of place
     */
    public static List<Problem> of(Path site, String shown) throws IOException {
        SiteCheck check = new SiteCheck(site, shown);
        check.list();
        Sums sums = Sums.check(site, check.files, shown);
        check.problems.addAll(sums.problems());
        check.pages(sums);
        check.expressions();
        check.problems.sort(Problem.BY_PLACE);
        return check.problems.stream().distinct().toList();
    }

    private void list() throws IOException {
        if (!Files.isDirectory(site)) {
            return;
        }
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return OWNERS.contains(address(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String address = address(file);
                if (attributes.isRegularFile() && !OWNERS.contains(address)) {
                    (address.startsWith(PROJECT) ? projectFiles : files).add(address);
                } else if (!OWNERS.contains(address) && !address.startsWith(PROJECT)) {
                    problems.add(Problem.warning(
                            "site-no-file",
                            Place.of(shown + address),
                            "this is no plain file, and no part of the site",
                            "leave it where it is yours"));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String address(Path path) {
        return site.relativize(path).toString().replace('\\', '/');
    }

    private void pages(Sums sums) throws IOException {
        Links links = new Links(base(), false);
        projectFiles.forEach(links::addFile);
        List<String> pages = new ArrayList<>();
        for (String address : files) {
            if (!address.endsWith(".html") || !sums.lists(address)) {
                links.addFile(address);
                continue;
            }
            PageFacts facts = scanner.scan(address, shown + address, Files.readAllBytes(site.resolve(address)));
            problems.addAll(facts.problems());
            hidden(facts);
            problems.addAll(DomPage.compare(facts, styles));
            links.add(facts);
            pages.add(address);
        }
        for (Problem problem : links.check(pages)) {
            // The pages of withdrawn addresses are kept though nothing leads to them; only the build knows which they are.
            boolean unreachable = problem.code().equals("address-unreachable");
            problems.add(unreachable ? problem.as(Severity.WARNING) : problem);
        }
    }

    private void hidden(PageFacts facts) {
        facts.marked().forEach((language, text) -> {
            for (MarkedText.Hidden hidden : text.hidden()) {
                String words = text.all().substring(hidden.from(), hidden.to());
                problems.add(Problem.error(
                        "fidelity",
                        facts.place(text.pageIndex(hidden.from())),
                        "\"%s\" is hidden: %s".formatted(words.length() <= 40 ? words : words.substring(0, 40) + "…", hidden.reason()),
                        "what is marked as text of the source must show: mend the template or the style sheet"));
            }
        });
    }

    /** The site's absolute address, as the canonical link of its home states it; empty where it has none. */
    private String base() throws IOException {
        Path home = site.resolve("index.html");
        if (!Files.isRegularFile(home)) {
            return "";
        }
        PageFacts facts = scanner.scan("index.html", shown + "index.html", Files.readAllBytes(home));
        // Other languages' homes are named too; the site's own is the shortest of them.
        return facts.links().stream()
                .filter(link -> link.kind() == PageLink.Kind.IDENTITY)
                .map(PageLink::value)
                .filter(value -> value.startsWith("https://") && value.endsWith("/index.html"))
                .min(Comparator.comparingInt(String::length))
                .map(value -> value.substring(0, value.length() - "index.html".length()))
                .orElse("");
    }

    private void expressions() throws IOException {
        for (String address : files) {
            if (address.endsWith("/resolution.json")) {
                String folder = address.substring(0, address.lastIndexOf('/'));
                problems.addAll(ExpressionCheck.of(site, shown, folder, scanner));
            }
        }
    }
}
