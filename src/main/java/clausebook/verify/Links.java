package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.PageLink.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every link of the site against every file and anchor of the site. Pages are told one by one, in any order, and let go;
 * what is kept of a page is a few bytes a link.
 *
 * <p>{@code 404.html} is served for addresses of any depth, so a relative link in it leads nowhere: where the site has an
 * absolute address, its links must begin with it. Where it has none they are read as if from the root.
 */
final class Links {

    private static final String NOT_FOUND = "404.html";
    private static final String PROJECT = "project/";

    private final String base;
    private final boolean projectDocs;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private final BitSet present = new BitSet();
    private final Map<Integer, int[]> leads = new HashMap<>();
    private final LongSet anchors = new LongSet();
    /** Links into pages whose anchors or existence are not known when they are met: the first place of each. */
    private final Map<String, Wanted> wanted = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Wanted(Place place, String value, int count) {}

    /**
     * @param base the site's absolute address, ending in {@code /}; empty where it has none
     * @param projectDocs whether files under {@code project/} will be there though they are not yet
     */
    Links(String base, boolean projectDocs) {
        this.base = base;
        this.projectDocs = projectDocs;
    }

    /** A file of the site that is no page. */
    void addFile(String address) {
        present.set(number(address));
    }

    void add(PageFacts page) {
        int own = number(page.address());
        present.set(own);
        for (PageFacts.Id id : page.ids()) {
            anchors.add(LongSet.of(page.address() + "#" + id.name()));
        }
        TreeSet<Integer> targets = new TreeSet<>();
        for (PageLink link : page.links()) {
            LinkTarget target = LinkTarget.of(page.address(), link, base);
            switch (target.kind()) {
                case FAULT -> problems.add(fault(page, link, target.file()));
                case INSIDE -> inside(page, link, target, targets);
                case OUTSIDE, NOTHING -> {}
            }
        }
        leads.put(own, targets.stream().mapToInt(Integer::intValue).toArray());
    }

    private void inside(PageFacts page, PageLink link, LinkTarget target, TreeSet<Integer> targets) {
        boolean relative = !base.isEmpty() && !link.value().startsWith(base) && !link.value().startsWith("#");
        if (page.address().equals(NOT_FOUND) && relative) {
            problems.add(fault(page, link, "404.html is served at any depth, so its links must begin with the site's base"));
            return;
        }
        if (projectDocs && target.file().startsWith(PROJECT)) {
            return;
        }
        int number = number(target.file());
        if (link.kind() == Kind.NAVIGATION || link.kind() == Kind.REFRESH) {
            targets.add(number);
        }
        String address = target.fragment().isEmpty() ? target.file() : target.file() + "#" + target.fragment();
        boolean known = target.fragment().isEmpty() ? present.get(number) : anchors.contains(LongSet.of(address));
        if (!known) {
            Wanted now = new Wanted(page.place(link.at()), link.value(), 1);
            wanted.merge(address, now, Links::both);
        }
    }

    /** The same place stands for many links, whatever the order in which their pages are told. */
    private static Wanted both(Wanted one, Wanted other) {
        Wanted first = one.place().compareTo(other.place()) <= 0 ? one : other;
        return new Wanted(first.place(), first.value(), one.count() + other.count());
    }

    private int number(String address) {
        Integer known = numbers.get(address);
        if (known != null) {
            return known;
        }
        int number = addresses.size();
        addresses.add(address);
        numbers.put(address, number);
        return number;
    }

    private static Problem fault(PageFacts page, PageLink link, String rule) {
        return Problem.error(
                "link",
                page.place(link.at()),
                "%s %s=\"%s\": %s".formatted(link.element(), link.attribute(), shown(link.value()), rule),
                "mend the template, or the link in the hand-written page");
    }

    /**
     * Told when every page has been: what leads nowhere, what was promised and is not there, and what no link leads to.
     *
     * @param promised every address that must be there, with fragments
     */
    List<Problem> check(Collection<String> promised) {
        List<Problem> found = new ArrayList<>(problems);
        wanted.forEach((address, link) -> unresolved(address, link, found));
        BitSet reached = reached();
        for (String address : new TreeSet<>(promised)) {
            int hash = address.indexOf('#');
            Integer number = numbers.get(hash < 0 ? address : address.substring(0, hash));
            boolean there = number != null && present.get(number);
            if (!there || hash >= 0 && !anchors.contains(LongSet.of(address))) {
                found.add(Problem.error(
                        "address-missing",
                        Place.of(address),
                        there ? "this anchor is promised, but its page holds no such id" : "this address is promised, but it has no file",
                        "make the page, or take the address back before its line of the ledger is committed"));
            } else if (hash < 0 && !reached.get(number) && !address.equals(NOT_FOUND)) {
                found.add(Problem.error(
                        "address-unreachable",
                        Place.of(address),
                        "no chain of links leads from index.html to this address",
                        "link it from a page that can be reached"));
            }
        }
        found.sort(Problem.BY_PLACE);
        return List.copyOf(found);
    }

    private void unresolved(String address, Wanted link, List<Problem> found) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        Integer number = numbers.get(file);
        boolean there = number != null && present.get(number);
        if (hash < 0 ? there : anchors.contains(LongSet.of(address))) {
            return;
        }
        String what = there
                ? "%s has no element with this id".formatted(file)
                : "there is no file %s".formatted(file) + otherCase(file);
        String more = link.count() == 1 ? "" : " (%d links lead there; this is the first)".formatted(link.count());
        found.add(Problem.error(
                there ? "link-anchor" : "link-file",
                link.place(),
                "the link \"%s\" is broken: %s%s".formatted(shown(link.value()), what, more),
                "mend the link, or make what it leads to"));
    }

    private String otherCase(String file) {
        String folded = file.toLowerCase(Locale.ROOT);
        return addresses.stream()
                .filter(address -> present.get(numbers.get(address)))
                .filter(address -> address.toLowerCase(Locale.ROOT).equals(folded))
                .sorted()
                .findFirst()
                .map(address -> "; the file is written " + address)
                .orElse("");
    }

    private BitSet reached() {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        Integer home = numbers.get("index.html");
        if (home != null) {
            reached.set(home);
            next.add(home);
        }
        while (!next.isEmpty()) {
            for (int target : leads.getOrDefault(next.remove(), new int[0])) {
                if (!reached.get(target)) {
                    reached.set(target);
                    next.add(target);
                }
            }
        }
        return reached;
    }

    private static String shown(String value) {
        return value.length() <= 120 ? value : value.substring(0, 120) + "…";
    }
}
