package clausebook.verify.link;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Packing;
import clausebook.text.Sha256;
import clausebook.text.Store;
import clausebook.text.Unpacking;
import clausebook.verify.html.LinkAddress;
import clausebook.verify.html.LinkGiven;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.PageLinks.LinkAt;
import clausebook.verify.html.PageText;
import clausebook.verify.html.Quote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** One part of a site, a work say: its files by number, their ids, and where a reader can go from each of its pages. */
final class LinkedPart {

    private final String folder;
    private final String[] names;
    private final List<Set<String>> ids;
    private final BitSet pages = new BitSet();
    private final BitSet listed = new BitSet();
    private List<WaysOut> outside = List.of();
    private Optional<Store.Block> outsidePutBy = Optional.empty();
    private Reach reach = Reach.NONE;

    private LinkedPart(String folder, String[] names) {
        this.folder = folder;
        this.names = names;
        this.ids = new ArrayList<>(Collections.nCopies(names.length, Set.of()));
    }

    String folder() {
        return folder;
    }

    int indexOf(String file) {
        return file.startsWith(folder) ? Math.max(-1, Arrays.binarySearch(names, file.substring(folder.length()))) : -1;
    }

    String file(int index) {
        return folder + names[index];
    }

    List<String> files() {
        return Arrays.stream(names).map(name -> folder + name).toList();
    }

    Set<String> ids(int index) {
        return ids.get(index);
    }

    boolean isPage(int index) {
        return pages.get(index);
    }

    /** Pages that readers must be able to find. */
    int[] listedPages() {
        return listed.stream().toArray();
    }

    /** What leads out of the part and was not found yet, by target. */
    List<WaysOut> outside() throws IOException {
        return outsidePutBy.isPresent() ? WaysOut.unpack(outsidePutBy.get().read()) : outside;
    }

    /** Lets the store keep what is asked for only when the whole is held. */
    void putBy(Store store) throws IOException {
        if (!outside.isEmpty()) {
            outsidePutBy = Optional.of(store.put(WaysOut.pack(outside)));
            outside = List.of();
        }
        reach = reach.putBy(store);
    }

    /** Forgets the links to what was found, but for where a reader goes by them. */
    void settle(Set<WaysOut> found) {
        outside = outside.stream().filter(link -> !found.contains(link)).toList();
    }

    /** The group of pages, each within reach of all its others, that this page is in. */
    int group(int page) {
        return reach.group(page);
    }

    int[] groupsAfter(int group) {
        return reach.groupsAfter(group);
    }

    /** The first page that is in the same group as this one; a file that is no page stands for itself. */
    int first(int index) {
        return isPage(index) ? reach.first(reach.group(index)) : index;
    }

    /** Lets one page stand for all of its group among those that a reader can go to. */
    void settleReach(UnaryOperator<String> representative) throws IOException {
        reach = reach.settled(representative);
    }

    List<String> filesAfter(int group) throws IOException {
        return reach.filesAfter(group);
    }

    /** What the rest of the site can depend on: names, ids, the ways on and the ways out. */
    String fingerprint() throws IOException {
        StringBuilder all = new StringBuilder(folder);
        for (int i = 0; i < names.length; i++) {
            all.append('\n').append(names[i]).append(pages.get(i)).append(listed.get(i));
            new TreeSet<>(ids.get(i)).forEach(id -> all.append(' ').append(id));
            all.append(' ').append(reach.group(i));
        }
        outside.forEach(
                link -> all.append("\n-> ").append(link.file()).append('#').append(link.fragment()));
        return Sha256.hex(all.append('\n').append(reach.told()).toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether nothing that held of the whole with an earlier state of this part can fail with this one: it has the same
     * files, ways on and ways out, and every id that it had.
     */
    boolean hasAllOf(LinkedPart before) throws IOException {
        return folder.equals(before.folder)
                && Arrays.equals(names, before.names)
                && pages.equals(before.pages)
                && listed.equals(before.listed)
                && reach.told().equals(before.reach.told())
                && IntStream.range(0, names.length)
                        .allMatch(file -> reach.group(file) == before.reach.group(file)
                                && ids.get(file).containsAll(before.ids.get(file)))
                && targets(outside()).equals(targets(before.outside()));
    }

    private static List<String> targets(List<WaysOut> ways) {
        return ways.stream().map(way -> way.file() + "#" + way.fragment()).toList();
    }

    /** All that is known of the part, from which a later check of the whole can go on. */
    byte[] packed() throws IOException {
        List<Set<String>> sets = ids.stream().distinct().toList();
        Map<Set<String>, Integer> numbers = new HashMap<>();
        sets.forEach(set -> numbers.put(set, numbers.size()));
        Packing out = new Packing();
        out.words(folder);
        out.list(sets, (to, set) -> to.list(set.stream().sorted().toList(), Packing::words));
        out.number(names.length);
        for (int i = 0; i < names.length; i++) {
            out.words(names[i]);
            out.number(Objects.requireNonNull(numbers.get(ids.get(i))));
            out.truth(pages.get(i));
            out.truth(listed.get(i));
        }
        reach.pack(out);
        WaysOut.pack(out, outside());
        return out.bytes();
    }

    static LinkedPart unpack(byte[] packed, UnaryOperator<String> keptName, UnaryOperator<Set<String>> keptIds) {
        Unpacking from = new Unpacking(packed);
        String folder = from.words();
        List<Set<String>> sets = from.list(each -> keptIds.apply(new HashSet<>(each.list(Unpacking::words))));
        LinkedPart part = new LinkedPart(folder, new String[from.number()]);
        for (int i = 0; i < part.names.length; i++) {
            part.names[i] = keptName.apply(from.words());
            part.ids.set(i, sets.get(from.number()));
            part.pages.set(i, from.truth());
            part.listed.set(i, from.truth());
        }
        part.reach = Reach.unpack(from);
        part.outside = WaysOut.unpack(from);
        return part;
    }

    static Problem noSuchPlace(Place place, String value, String file, String fragment) {
        return Problem.error(
                "broken-anchor",
                place,
                "%s: %s has no place with the id %s".formatted(shown(value), file, Quote.name(fragment)),
                Links.HINT);
    }

    static Problem lost(String address) {
        return Problem.error(
                "lost-page",
                Place.of(address),
                "this address was promised and is not in the site",
                "give it back, or record in the ledger where it went");
    }

    static String shown(String value) {
        return "the link “%s”".formatted(Quote.name(value));
    }

    /** Reads a part, and forgets what it does not need to know of it later. */
    static final class Reader {

        /** @param local the target's number in this part, or -1 */
        private record Target(LinkAddress address, int local) {}

        private final LinkedPart part;
        private final FinishedPages pages;
        private final boolean projectDocs;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Map<String, Target>> targets = new HashMap<>();
        private final Map<String, WaysOut> outside = new TreeMap<>();
        private final Reach.Builder followed;

        Reader(
                String folder,
                Collection<String> files,
                FinishedPages pages,
                UnaryOperator<String> keptName,
                boolean projectDocs) {
            String[] names = new TreeSet<>(files)
                    .stream()
                            .map(file -> keptName.apply(file.substring(folder.length())))
                            .toArray(String[]::new);
            this.part = new LinkedPart(folder, names);
            this.pages = pages;
            this.projectDocs = projectDocs;
            this.followed = new Reach.Builder(names.length);
        }

        LinkedPart read(Collection<PageLinks> told, Collection<String> promised, UnaryOperator<Set<String>> keptIds)
                throws IOException {
            for (PageLinks page : told) {
                int index = part.indexOf(page.address());
                part.ids.set(index, keptIds.apply(page.ids()));
                part.pages.set(index);
                part.listed.set(index, page.isListed());
            }
            for (PageLinks page : told) {
                readLinks(page);
            }
            promised.forEach(this::checkPromise);
            part.outside = List.copyOf(outside.values());
            part.reach = followed.done();
            return part;
        }

        List<Problem> problems() {
            return problems;
        }

        private void readLinks(PageLinks page) throws IOException {
            int from = part.indexOf(page.address());
            String folder = page.address().substring(0, page.address().lastIndexOf('/') + 1);
            Map<String, Target> known = targets.computeIfAbsent(folder, key -> new HashMap<>());
            for (LinkAt link : page.links()) {
                String value = link.given().value();
                if (link.given().attribute().equals("content") && value.isEmpty()) {
                    report(page, link, "link-form", "a page that loads itself again tires its readers");
                } else if (value.startsWith("#")) {
                    follow(page, from, link, new Target(LinkAddress.of(page.address(), value), from));
                } else {
                    Target target = known.get(value);
                    if (target == null) {
                        target = target(page.address(), value);
                        known.put(value, target);
                    }
                    follow(page, from, link, target);
                }
            }
        }

        private Target target(String from, String value) {
            LinkAddress address = LinkAddress.of(from, value);
            return new Target(address, address instanceof LinkAddress.Within in ? part.indexOf(in.file()) : -1);
        }

        private void follow(PageLinks page, int from, LinkAt link, Target target) throws IOException {
            LinkGiven given = link.given();
            switch (target.address()) {
                case LinkAddress.IllFormed bad ->
                    report(page, link, "link-form", "%s: %s".formatted(shown(given.value()), bad.why()));
                case LinkAddress.Outward outward -> {
                    if (!Links.mayGoOut(given, outward.scheme())) {
                        report(
                                page,
                                link,
                                "link-scheme",
                                "%s: %s: is no scheme for <%s %s>"
                                        .formatted(
                                                shown(given.value()),
                                                outward.scheme(),
                                                given.tag(),
                                                Quote.name(given.attribute())));
                    }
                }
                case LinkAddress.Within within -> {
                    String fragment = within.fragment().orElse("");
                    if (projectDocs && within.file().startsWith(Links.PROJECT)) {
                        return;
                    }
                    if (target.local() < 0) {
                        leave(from, link, within.file(), fragment);
                        return;
                    }
                    if (!fragment.isEmpty() && !part.ids.get(target.local()).contains(fragment)) {
                        problems.add(noSuchPlace(place(page, link), given.value(), within.file(), fragment));
                    }
                    if (given.follows() && part.pages.get(target.local())) {
                        followed.add(from, target.local());
                    }
                }
            }
        }

        private void leave(int from, LinkAt link, String file, String fragment) {
            String key = file + "#" + fragment;
            WaysOut ways = outside.get(key);
            if (ways == null) {
                ways = new WaysOut(file, fragment);
                outside.put(key, ways);
            }
            if (!ways.isFull()) {
                ways.add(from, link.at(), link.given().value());
            }
            if (link.given().follows()) {
                followed.add(from, file);
            }
        }

        private void checkPromise(String address) {
            int hash = address.indexOf('#');
            int index = part.indexOf(hash < 0 ? address : address.substring(0, hash));
            boolean kept = index >= 0 && (hash < 0 || part.ids.get(index).contains(address.substring(hash + 1)));
            if (!kept) {
                problems.add(lost(address));
            }
        }

        private Place place(PageLinks page, LinkAt link) throws IOException {
            return PageText.placeAt(page.address(), pages.read(page.address()), link.at());
        }

        private void report(PageLinks page, LinkAt link, String code, String message) throws IOException {
            problems.add(Problem.error(code, place(page, link), message, Links.HINT));
        }
    }
}
