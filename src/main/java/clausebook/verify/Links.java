package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.PageFacts.PageLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether every link of a finished site leads somewhere on any static host: under a sub-path, from a disk, from a ZIP.
 * Links are relative and name their file.
 */
public final class Links {

    private static final String ROOT = "index.html";
    private static final String NOT_FOUND = "404.html";

    /** The project's own documentation, which another program adds to the site. */
    private static final String PROJECT = "project/";

    private static final String HINT = "mend the template or the page that holds the link";

    private final Map<String, PageFacts> pages;
    private final Set<String> files;
    private final boolean projectDocs;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final Map<String, Set<String>> followed = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Links(Map<String, PageFacts> pages, Set<String> files, boolean projectDocs) {
        this.pages = new TreeMap<>(pages);
        this.files = files;
        this.projectDocs = projectDocs;
        pages.forEach((address, page) -> {
            Set<String> own = new HashSet<>();
            page.ids().forEach(id -> own.add(id.value()));
            ids.put(address, own);
        });
        new TreeSet<>(files).forEach(file -> byLowerCase.putIfAbsent(Ascii.lower(file), file));
    }

    /** For a site without the project's own documentation. */
    public static List<Problem> check(Map<String, PageFacts> pages, Set<String> files, Set<String> promised) {
        return check(pages, files, promised, false);
    }

    /**
     * @param pages address to facts of every page
     * @param files the address of every file of the site, pages included
     * @param promised addresses, with a fragment or without, that must exist
     * @param projectDocs whether links into {@code project/} are allowed; what is there is not looked at
     */
    public static List<Problem> check(
            Map<String, PageFacts> pages, Set<String> files, Set<String> promised, boolean projectDocs) {
        Links links = new Links(pages, files, projectDocs);
        links.pages.values().forEach(links::checkPage);
        links.checkPromises(promised);
        links.checkReach();
        return List.copyOf(links.problems);
    }

    private void checkPage(PageFacts page) {
        Set<String> targets = followed.computeIfAbsent(page.address(), key -> new HashSet<>());
        for (PageLink link : page.links()) {
            if (link.attribute().equals("content") && link.value().isEmpty()) {
                report("link-form", link.place(), "a page that loads itself again tires its readers");
                continue;
            }
            switch (LinkAddress.of(page.address(), link.value())) {
                case LinkAddress.IllFormed bad ->
                    report("link-form", link.place(), "%s: %s".formatted(shown(link), bad.why()));
                case LinkAddress.Outward outward -> {
                    if (!mayGoOut(link, outward.scheme())) {
                        report(
                                "link-scheme",
                                link.place(),
                                "%s: %s: is no scheme for <%s %s>"
                                        .formatted(
                                                shown(link),
                                                outward.scheme(),
                                                link.tag(),
                                                Quote.name(link.attribute())));
                    }
                }
                case LinkAddress.Within within -> {
                    if (checkTarget(link, within) && link.isFollowed()) {
                        targets.add(within.file());
                    }
                }
            }
        }
    }

    private static boolean mayGoOut(PageLink link, String scheme) {
        boolean web = scheme.equals("https") || scheme.equals("http");
        return switch (link.tag()) {
            case "a", "area" -> link.isFollowed() && (web || scheme.equals("mailto"));
            // What tells the page's own address and its sisters', and is never loaded; and the empty favicon.
            case "link" ->
                switch (link.rel()) {
                    case "canonical", "alternate", "license" -> web;
                    case "icon" -> scheme.equals("data");
                    default -> false;
                };
            case "img", "source" -> scheme.equals("data");
            default -> false;
        };
    }

    private boolean checkTarget(PageLink link, LinkAddress.Within target) {
        String file = target.file();
        if (projectDocs && file.startsWith(PROJECT)) {
            return false;
        }
        if (!files.contains(file)) {
            String other = byLowerCase.get(Ascii.lower(file));
            report(
                    "broken-link",
                    link.place(),
                    other == null
                            ? "%s: the site has no file %s".formatted(shown(link), Quote.name(file))
                            : "%s: the file is called %s, and most hosts tell capitals apart"
                                    .formatted(shown(link), other));
            return false;
        }
        if (target.fragment().isPresent()) {
            Set<String> there = ids.get(file);
            if (there == null || !there.contains(target.fragment().get())) {
                report(
                        "broken-anchor",
                        link.place(),
                        "%s: %s has no place with the id %s"
                                .formatted(
                                        shown(link),
                                        file,
                                        Quote.name(target.fragment().get())));
            }
        }
        return true;
    }

    private static String shown(PageLink link) {
        return "the link “%s”".formatted(Quote.name(link.value()));
    }

    private void checkPromises(Set<String> promised) {
        for (String address : new TreeSet<>(promised)) {
            int hash = address.indexOf('#');
            String file = hash < 0 ? address : address.substring(0, hash);
            boolean kept = files.contains(file)
                    && (hash < 0 || ids.getOrDefault(file, Set.of()).contains(address.substring(hash + 1)));
            if (!kept) {
                problems.add(Problem.error(
                        "lost-page",
                        Place.of(address),
                        "this address was promised and is not in the site",
                        "give it back, or record in the ledger where it went"));
            }
        }
    }

    private void checkReach() {
        if (!pages.containsKey(ROOT)) {
            problems.add(Problem.error("lost-page", Place.of(ROOT), "the site has no home page", HINT));
            return;
        }
        Set<String> reached = new HashSet<>(Set.of(ROOT));
        ArrayDeque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : followed.getOrDefault(open.removeFirst(), Set.of())) {
                if (reached.add(next)) {
                    open.addLast(next);
                }
            }
        }
        for (PageFacts page : pages.values()) {
            String address = page.address();
            if (!reached.contains(address)
                    && !address.equals(NOT_FOUND)
                    && !page.head().unlisted()) {
                problems.add(Problem.error(
                        "unreachable-page",
                        Place.of(address),
                        "no chain of links leads from the home page to this page",
                        "link it from a page that readers find"));
            }
        }
    }

    private void report(String code, Place place, String message) {
        problems.add(Problem.error(code, place, message, HINT));
    }
}
