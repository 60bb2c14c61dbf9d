package clausebook.verify.link;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Store;
import clausebook.verify.html.Ascii;
import clausebook.verify.html.LinkGiven;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.PageText;
import clausebook.verify.html.Quote;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Whether every link of a finished site leads somewhere on any static host: under a sub-path, from a disk, from a ZIP.
 * Links are relative and name their file.
 *
 * <p>A site is told part by part, a work each. Links within a part are checked at once and forgotten; kept are, for each
 * file, its ids and where in the part a reader can go from it; what leads out of the part is put by until the whole is
 * held: so a site of many works needs little memory, and parts may be told by several threads.
 */
public final class Links {

    private static final String ROOT = "index.html";

    /** What hosts show for an address that is nowhere; nobody leads there. */
    public static final String NOT_FOUND = "404.html";

    /** The project's own documentation, which another program adds to the site. */
    public static final String PROJECT = "project/";

    public static final String HINT = "mend the template or the page that holds the link";

    private final boolean projectDocs;
    private final boolean forLater;
    private final FinishedPages pages;
    private final Store store;

    /** So many parts of one folder are looked through one by one. */
    private static final int FEW = 8;

    private final Map<String, List<LinkedPart>> parts = new TreeMap<>();
    private final Map<String, Map<String, LinkedPart>> crowded = new HashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<Set<String>, Set<String>> idSets = new ConcurrentHashMap<>();

    /**
     * @param projectDocs whether links into {@code project/} are allowed; what is there is not looked at
     * @param pages asked only for a page in which there is something to tell
     * @param store where what leads from part to part waits
     */
    public Links(boolean projectDocs, FinishedPages pages, Store store) {
        this(projectDocs, false, pages, store);
    }

    /** @param forLater whether a later check is to go on from what is told of the site's own pages */
    public Links(boolean projectDocs, boolean forLater, FinishedPages pages, Store store) {
        this.projectDocs = projectDocs;
        this.forLater = forLater;
        this.pages = pages;
        this.store = store;
    }

    /**
     * Takes one part of the site.
     *
     * @param folder what the addresses of all its files begin with: empty, or ending in a stroke
     * @param told its pages
     * @param files its files, pages included
     * @param promised addresses below the folder, with a fragment or without, that must exist
     * @return what can be told without the other parts
     */
    public Part part(String folder, Collection<PageLinks> told, Collection<String> files, Collection<String> promised)
            throws IOException {
        boolean ofSite = folder.isEmpty();
        LinkedPart.Reader reader =
                new LinkedPart.Reader(folder, files, pages, ofSite ? this::keptBefore : this::kept, projectDocs);
        LinkedPart part = reader.read(told, promised, this::kept);
        String fingerprint = part.fingerprint();
        List<Problem> problems = new ArrayList<>(reader.problems());
        // What is settled here may no longer be so in a later check, when another part has changed.
        byte[] whole = ofSite && forLater ? part.packed() : new byte[0];
        synchronized (parts) {
            if (ofSite) {
                // The pages of the site itself lead to every clause there is: what is found is not kept to be found
                // again.
                settle(part, problems);
            }
            part.putBy(store);
            add(part);
        }
        return new Part(problems, fingerprint, ofSite ? () -> whole : part::packed);
    }

    /** Takes a part as an earlier check told it ({@link Part#packed}), when nothing of it has changed since. */
    public void part(byte[] packed) throws IOException {
        LinkedPart part = LinkedPart.unpack(packed, this::kept, this::kept);
        synchronized (parts) {
            part.putBy(store);
            add(part);
        }
    }

    /**
     * Whether a part that has changed still gives all the rest of the site what it gave, and asks no more of it.
     *
     * @param before as an earlier check told it
     * @param now as it is told now
     */
    public static boolean givesAsMuch(byte[] before, byte[] now) throws IOException {
        return LinkedPart.unpack(now, name -> name, ids -> ids)
                .hasAllOf(LinkedPart.unpack(before, name -> name, ids -> ids));
    }

    private void add(LinkedPart part) {
        parts.computeIfAbsent(part.folder(), key -> new ArrayList<>()).add(part);
        crowded.remove(part.folder());
    }

    private void settle(LinkedPart part, List<Problem> problems) throws IOException {
        Set<WaysOut> settled = new HashSet<>();
        for (WaysOut link : part.outside()) {
            Optional<Found> found = find(link.file(), true);
            if (found.isPresent()) {
                settled.add(link);
                if (!found.get().holds(link)) {
                    problems.addAll(noSuchPlaces(part, link));
                }
            }
        }
        part.settle(settled);
        // Whoever reaches one page of a group reaches all: one of them stands for it.
        part.settleReach(file -> find(file, true)
                .map(found -> found.part().file(found.part().first(found.index())))
                .orElse(file));
    }

    private List<Problem> noSuchPlaces(LinkedPart part, WaysOut link) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (WaysOut.Way way : link.ways()) {
            problems.add(LinkedPart.noSuchPlace(place(part, way), way.value(), link.file(), link.fragment()));
        }
        return problems;
    }

    private Place place(LinkedPart part, WaysOut.Way way) throws IOException {
        String page = part.file(way.page());
        return PageText.placeAt(page, pages.read(page), way.byteAt());
    }

    /** One string for all that are equal, where one was kept before; of the site's own pages there are too many others. */
    private String keptBefore(String name) {
        return names.getOrDefault(name, name);
    }

    /**
     * @param problems what can be told without the other parts
     * @param fingerprint of all that the check of the whole needs of this part: where it is as it was, and so for every
     *     part, the whole is as it was
     * @param packed the same for a later check, which need not look at the part's pages
     */
    public record Part(List<Problem> problems, String fingerprint, Store.Block packed) {}

    /** One string, or one set, for all that are equal: the same names and ids stand in every work. */
    private String kept(String name) {
        String before = names.putIfAbsent(name, name);
        return before == null ? name : before;
    }

    private Set<String> kept(Set<String> ids) {
        Set<String> before = idSets.get(ids);
        if (before != null) {
            return before;
        }
        Set<String> own = new HashSet<>(ids.size() * 2);
        ids.forEach(id -> own.add(kept(id)));
        Set<String> first = idSets.putIfAbsent(own, own);
        return first == null ? own : first;
    }

    /**
     * Which pages that were promised are in none of the parts told so far.
     *
     * @param promised addresses without fragments
     */
    public List<Problem> lost(Collection<String> promised) {
        return promised.stream()
                .filter(address -> find(address).isEmpty())
                .map(LinkedPart::lost)
                .toList();
    }

    /** Where the pages below a folder lead outside it, by file, with the ids meant; empty for a folder that was not told. */
    public Optional<Map<String, Set<String>>> leaving(String folder) throws IOException {
        List<LinkedPart> told;
        synchronized (parts) { // others may be told meanwhile
            told = List.copyOf(parts.getOrDefault(folder, List.of()));
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Set<String>> files = new TreeMap<>();
        for (LinkedPart part : told) {
            for (WaysOut link : part.outside()) {
                Set<String> ids = files.computeIfAbsent(link.file(), file -> new TreeSet<>());
                if (!link.fragment().isEmpty()) {
                    ids.add(link.fragment());
                }
            }
        }
        return Optional.of(files);
    }

    /** Holds what leads from part to part, once all are told. */
    public List<Problem> whole() throws IOException {
        List<Problem> problems = new ArrayList<>();
        whole(problems::add);
        return problems;
    }

    /** As {@link #whole()}, where there may be very many problems. */
    public void whole(Consumer<Problem> problems) throws IOException {
        Map<String, String> byLowerCase = new HashMap<>();
        for (LinkedPart part : all()) {
            for (WaysOut link : part.outside()) {
                Optional<Found> found = find(link.file());
                if (found.isEmpty()) {
                    for (WaysOut.Way way : link.ways()) {
                        problems.accept(broken(link.file(), way.value(), place(part, way), byLowerCase));
                    }
                } else if (!found.get().holds(link)) {
                    noSuchPlaces(part, link).forEach(problems);
                }
            }
        }
        checkReach(problems);
    }

    /** A file of the site. */
    private record Found(LinkedPart part, int index) {
        boolean holds(WaysOut link) {
            return link.fragment().isEmpty() || part.ids(index).contains(link.fragment());
        }
    }

    private List<LinkedPart> all() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    private Optional<Found> find(String file) {
        return find(file, false);
    }

    /** @param belowOnly not among the parts that hold the site's own pages */
    private Optional<Found> find(String file, boolean belowOnly) {
        int slash = file.lastIndexOf('/');
        while (slash >= 0 || !belowOnly) {
            for (LinkedPart part : near(file, file.substring(0, slash + 1))) {
                int index = part.indexOf(file);
                if (index >= 0) {
                    return Optional.of(new Found(part, index));
                }
            }
            if (slash < 0) {
                return Optional.empty();
            }
            slash = file.lastIndexOf('/', slash - 1);
        }
        return Optional.empty();
    }

    /** The parts of a folder that may hold a file; asked when all parts are told. */
    private List<LinkedPart> near(String file, String folder) {
        List<LinkedPart> all = parts.getOrDefault(folder, List.of());
        if (all.size() <= FEW) {
            return all;
        }
        LinkedPart part = crowded.computeIfAbsent(folder, key -> {
                    Map<String, LinkedPart> byFile = new HashMap<>();
                    all.forEach(each -> each.files().forEach(name -> byFile.put(name, each)));
                    return byFile;
                })
                .get(file);
        return part == null ? List.of() : List.of(part);
    }

    private Problem broken(String file, String value, Place place, Map<String, String> byLowerCase) {
        if (byLowerCase.isEmpty()) {
            Set<String> files = new TreeSet<>();
            all().forEach(part -> files.addAll(part.files()));
            files.forEach(name -> byLowerCase.putIfAbsent(Ascii.lower(name), name));
        }
        String other = byLowerCase.get(Ascii.lower(file));
        String shown = LinkedPart.shown(value);
        return error(
                "broken-link",
                place,
                other == null
                        ? "%s: the site has no file %s".formatted(shown, Quote.name(file))
                        : "%s: the file is called %s, and most hosts tell capitals apart".formatted(shown, other));
    }

    private record Group(LinkedPart part, int number) {}

    /** Every page that is listed can be reached from the home page. */
    private void checkReach(Consumer<Problem> problems) throws IOException {
        Optional<Found> root = find(ROOT);
        if (root.isEmpty() || !root.get().part().isPage(root.get().index())) {
            problems.accept(error("lost-page", Place.of(ROOT), "the site has no home page"));
            return;
        }
        Set<Group> reached = new HashSet<>();
        ArrayDeque<Group> open = new ArrayDeque<>();
        enter(root.get(), reached, open);
        while (!open.isEmpty()) {
            Group group = open.removeFirst();
            for (int next : group.part().groupsAfter(group.number())) {
                Group inside = new Group(group.part(), next);
                if (reached.add(inside)) {
                    open.addLast(inside);
                }
            }
            for (String file : group.part().filesAfter(group.number())) {
                find(file).ifPresent(found -> enter(found, reached, open));
            }
        }
        for (LinkedPart part : all()) {
            for (int page : part.listedPages()) {
                String address = part.file(page);
                if (!reached.contains(new Group(part, part.group(page))) && !address.equals(NOT_FOUND)) {
                    problems.accept(error(
                            "unreachable-page",
                            Place.of(address),
                            "no chain of links leads from the home page to this page",
                            "link it from a page that readers find"));
                }
            }
        }
    }

    private static void enter(Found file, Set<Group> reached, ArrayDeque<Group> open) {
        if (file.part().isPage(file.index())) {
            Group group = new Group(file.part(), file.part().group(file.index()));
            if (reached.add(group)) {
                open.addLast(group);
            }
        }
    }

    static boolean mayGoOut(LinkGiven link, String scheme) {
        boolean web = scheme.equals("https") || scheme.equals("http");
        return switch (link.tag()) {
            case "a", "area" -> link.follows() && (web || scheme.equals("mailto"));
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

    private static Problem error(String code, Place place, String message) {
        return error(code, place, message, HINT);
    }

    private static Problem error(String code, Place place, String message, String hint) {
        return Problem.error(code, place, message, hint);
    }
}
