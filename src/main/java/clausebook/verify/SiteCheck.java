package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Sha256;
import clausebook.text.Store;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks a finished site in its folder, knowing nothing of its sources or of how it was made: every file against {@code
 * SHA256SUMS}, every page by two readings, all rules, all links, and the words of each expression against each other.
 */
public final class SiteCheck {

    private static final String SUMS = "SHA256SUMS";
    private static final String PROJECT = "project/";
    private static final String WHOLE = "index.html";

    private final Path site;
    private final List<Problem> problems = new ArrayList<>();
    private int pages;
    private int links;
    private final Map<String, Integer> characters = new LinkedHashMap<>();
    private long bytes;

    private SiteCheck(Path site) {
        this.site = site;
    }

    /**
     * @param problems in the order of their places
     * @param pages pages read
     * @param files files of the site, {@code SHA256SUMS} not counted
     * @param bytes their bytes
     * @param links addresses in all pages
     * @param characters folder of each expression ({@code hrc/58/30/zh}) to the characters of its whole text, white space
     *     not counted
     */
    public record Report(
            List<Problem> problems, int pages, int files, long bytes, int links, Map<String, Integer> characters) {
        public Report {
            problems = List.copyOf(problems);
            characters = new LinkedHashMap<>(characters);
        }

        public boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /** @throws IOException if the folder cannot be read */
    public static Report check(Path site) throws IOException {
        return new SiteCheck(site).check();
    }

    private Report check() throws IOException {
        Set<String> present = present();
        Set<String> ours = new TreeSet<>(checkSums(present));
        // One work at a time: a page's words are let go when its work is done, its ids and links are kept for the
        // links.
        SortedMap<String, List<String>> byWork = new TreeMap<>();
        Set<String> expressions = expressions(ours);
        Set<String> singles = new TreeSet<>();
        expressions.forEach(folder -> singles.add(singleFile(folder)));
        for (String file : ours) {
            if (file.endsWith(".html") && !singles.contains(file)) {
                byWork.computeIfAbsent(workOf(file, expressions), key -> new ArrayList<>())
                        .add(file);
            }
        }
        boolean projectDocs = present.stream().anyMatch(file -> file.startsWith(PROJECT));
        Links linked = new Links(projectDocs, file -> Files.readAllBytes(site.resolve(file)), Store.MEMORY);
        Set<String> others = new TreeSet<>(ours);
        byWork.values().forEach(others::removeAll);
        others.removeAll(singles);
        problems.addAll(linked.part("", List.of(), others, List.of()).problems());
        for (Map.Entry<String, List<String>> one : byWork.entrySet()) {
            List<String> files = one.getValue();
            Map<String, PageFacts> work = new TreeMap<>();
            for (String file : files) {
                work.put(file, readPage(file));
            }
            checkExpressions(work, expressions, ours, linked);
            problems.addAll(
                    linked.part(
                                    one.getKey().isEmpty() ? "" : one.getKey() + "/",
                                    work.values().stream()
                                            .map(PageFacts::forLinks)
                                            .toList(),
                                    files,
                                    List.of())
                            .problems());
            pages += work.size();
            links +=
                    work.values().stream().mapToInt(page -> page.links().size()).sum();
        }
        problems.addAll(linked.whole());
        problems.sort(Problem.BY_PLACE);
        return new Report(problems, pages, ours.size(), bytes, links, characters);
    }

    private Set<String> present() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            Set<String> found = new TreeSet<>();
            walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> site.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"))
                    .filter(file -> !file.startsWith(".git/"))
                    .forEach(found::add);
            return found;
        }
    }

    /** The files that the manifest lists and that are there. */
    private Set<String> checkSums(Set<String> present) throws IOException {
        if (!present.contains(SUMS)) {
            report("missing-file", SUMS, "the site has no list of its files", "build the site again");
            return withoutProject(present);
        }
        Set<String> ours = new HashSet<>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(site.resolve(SUMS)), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            if (line.length() < 67 || !line.startsWith("  ", 64)) {
                problems.add(Problem.error(
                        "checksum",
                        new Place(SUMS, number, 0, ""),
                        "a line is a SHA-256, two spaces and a file",
                        "build the site again"));
                continue;
            }
            String file = line.substring(66);
            if (!present.contains(file)) {
                report(
                        "missing-file",
                        file,
                        SUMS + " lists this file, and it is not in the site",
                        "build the site again");
            } else {
                ours.add(file);
                byte[] content = Files.readAllBytes(site.resolve(file));
                bytes += content.length;
                if (!Sha256.hex(content).equals(line.substring(0, 64))) {
                    report(
                            "checksum",
                            file,
                            "the file is not the one that " + SUMS + " lists",
                            "someone changed a finished file: build the site again");
                }
            }
        }
        for (String file : withoutProject(present)) {
            if (!ours.contains(file) && !file.equals(SUMS) && !file.equals(".gitignore")) {
                problems.add(Problem.note(
                        "foreign-file", Place.of(file), "this file is not of the site, and was not checked"));
            }
        }
        return ours;
    }

    private static Set<String> withoutProject(Set<String> files) {
        Set<String> own = new TreeSet<>(files);
        own.removeIf(file -> file.startsWith(PROJECT));
        return own;
    }

    /** The folders that hold an expression. */
    private static Set<String> expressions(Set<String> files) {
        Set<String> found = new TreeSet<>();
        for (String file : files) {
            int slash = file.lastIndexOf('/');
            String folder = slash < 0 ? "" : file.substring(0, slash);
            int before = folder.lastIndexOf('/');
            if (before > 0
                    && (file.endsWith("/resolution.json") || file.endsWith("/source.html"))
                    && Language.ofCode(folder.substring(before + 1)).isPresent()) {
                found.add(folder);
            }
        }
        return found;
    }

    /** The folder of the work that a page belongs to, or empty for a page of the site. */
    private static String workOf(String file, Set<String> expressions) {
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            String folder = file.substring(0, slash);
            if (Stream.of(Language.values())
                    .anyMatch(language -> expressions.contains(folder + "/" + language.code()))) {
                return folder;
            }
        }
        return "";
    }

    private PageFacts readPage(String file) throws IOException {
        byte[] content = Files.readAllBytes(site.resolve(file));
        PageFacts page = PageScanner.scan(file, content);
        problems.addAll(page.problems());
        problems.addAll(SecondReading.compare(page, content));
        problems.addAll(PageRules.check(page));
        problems.addAll(Hiding.check(page));
        return page;
    }

    private void checkExpressions(Map<String, PageFacts> work, Set<String> expressions, Set<String> ours, Links linked)
            throws IOException {
        for (String folder : expressions) {
            PageFacts whole = work.get(folder + "/" + WHOLE);
            if (whole == null) {
                if (work.containsKey(folder + "/source.html")) {
                    report(
                            "lost-page",
                            folder + "/" + WHOLE,
                            "the expression has no page of its whole text",
                            "build the site again");
                }
                continue;
            }
            int slash = folder.lastIndexOf('/');
            String language = folder.substring(slash + 1);
            characters.put(folder, ExpressionCheck.characters(whole, language));
            Path json = site.resolve(folder + "/resolution.json");
            Optional<ResolutionData> data =
                    Files.isRegularFile(json) ? ResolutionData.parse(Files.readAllBytes(json)) : Optional.empty();
            if (data.isEmpty()) {
                report(
                        "missing-file",
                        folder + "/resolution.json",
                        "the data of the expression is missing or cannot be read",
                        "build the site again");
            }
            problems.addAll(ExpressionCheck.check(folder.substring(0, slash), language, whole, data, work));
            checkSingleFile(singleFile(folder), language, whole, ours, linked);
        }
    }

    /** Where the whole of an expression stands in one file: {@code downloads/hrc-58-30.zh.html}. */
    private static String singleFile(String expression) {
        int slash = expression.lastIndexOf('/');
        return "downloads/" + expression.substring(0, slash).replace('/', '-') + "." + expression.substring(slash + 1)
                + ".html";
    }

    /** The one file of an expression holds the words of its whole text, and leads to no other file. */
    private void checkSingleFile(String file, String language, PageFacts whole, Set<String> ours, Links linked)
            throws IOException {
        if (!ours.contains(file)) {
            report("lost-page", file, "the expression has no file that holds all of it", "build the site again");
            return;
        }
        PageFacts page = readPage(file);
        pages++;
        links += page.links().size();
        if (!page.markedText(language).equals(whole.markedText(language))) {
            report(
                    "fidelity",
                    file,
                    "this file does not hold the words of " + whole.address(),
                    "this is a fault of the program or of a template, not of the source: do not publish, and report it");
        }
        for (PageFacts.PageLink link : page.links()) {
            if (LinkAddress.of(file, link.value()) instanceof LinkAddress.Within within
                    && !within.file().equals(file)) {
                problems.add(Problem.error(
                        "link-form",
                        link.place(),
                        "a file that is handed on alone cannot lead to " + Quote.name(within.file()),
                        Links.HINT));
            }
        }
        problems.addAll(linked.part("downloads/", List.of(page.forLinks()), List.of(file), List.of())
                .problems());
    }

    private void report(String code, String file, String message, String hint) {
        problems.add(Problem.error(code, Place.of(file), message, hint));
    }
}
