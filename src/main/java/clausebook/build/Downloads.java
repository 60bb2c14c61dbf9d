package clausebook.build;

import clausebook.config.Config;
import clausebook.crew.Beside;
import clausebook.crew.Crew;
import clausebook.crew.HeapRoom;
import clausebook.export.StoredZip;
import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.page.Page;
import clausebook.plan.site.DownloadPages;
import clausebook.plan.site.DownloadPages.Download;
import clausebook.plan.site.StandIns;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.publish.Finished;
import clausebook.publish.Manifest;
import clausebook.publish.Publication;
import clausebook.text.Sha256;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What readers take away, made when all else is: the ZIP of the very same pages or, of a large site, one for each work;
 * and the list of these with sizes and fingerprints, which no other page holds.
 */
final class Downloads {

    private static final String PROJECT = "project/index.html";

    private final Workshop workshop;
    private final Outlet outlet;
    private final Publication publication;
    private final Catalog catalog;
    private final boolean projectDocs;
    private final Predicate<WorkId> kept;
    private final HeapRoom heap;
    private Optional<Beside.Awaited<List<Made>>> begun = Optional.empty();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> zips = new ArrayList<>();
    private final Map<String, Download> files = new TreeMap<>();

    /**
     * @param projectDocs whether pages lead to the documentation of the program
     * @param kept whether a work's pages are those of the last build, as they stand
     */
    Downloads(
            Workshop workshop,
            Outlet outlet,
            Publication publication,
            Catalog catalog,
            boolean projectDocs,
            Predicate<WorkId> kept,
            HeapRoom heap) {
        this.workshop = workshop;
        this.outlet = outlet;
        this.publication = publication;
        this.catalog = catalog;
        this.projectDocs = projectDocs;
        this.kept = kept;
        this.heap = heap;
    }

    /**
     * Begins with the ZIPs of single works, once all works are made, where it is plain already that the site is too large for
     * one of its own.
     */
    void begin(Beside beside) {
        if (outlet.tally().bytes() > workshop.config().largestZip()) {
            begun = Optional.of(beside.begin(this::ofWorks));
        }
    }

    /**
     * @param crew makes the ZIPs of several works at once
     * @param desk makes the pages of the list
     */
    List<Problem> make(Crew crew, SiteDesk desk) throws IOException {
        for (WorkId work : catalog.works()) {
            for (Catalog.Text text : catalog.expressions(work)) {
                add(Addresses.singleFile(work, text.language()));
            }
        }
        if (!whole()) {
            for (Made made : begun.isPresent() ? begun.get().result() : ofWorks(crew)) {
                problems.addAll(made.problems());
                if (made.isMade()) {
                    zips.add(Addresses.zip(made.work()));
                    add(Addresses.zip(made.work()));
                }
            }
        }
        outlet.taken(zips);
        DownloadPages.pages(workshop.frames(), catalog, files, desk);
        desk.finish(); // the list is promised
        problems.addAll(outlet.lost(List.of(Addresses.downloads())));
        problems.addAll(outlet.files(Map.of(DownloadPages.SUMS, sums())).problems());
        return problems;
    }

    /** What came of one work's ZIP. */
    private record Made(WorkId work, boolean isMade, List<Problem> problems) {}

    private void add(String address) throws IOException {
        Finished file = publication.finished(address);
        files.put(address, new Download(address, file.size(), file.sha256()));
    }

    /** As {@code sha256sum -c} reads it in the folder itself. */
    private byte[] sums() {
        StringBuilder lines = new StringBuilder();
        files.values()
                .forEach(file -> lines.append(file.sha256())
                        .append("  ")
                        .append(file.address().substring(Addresses.DOWNLOADS.length()))
                        .append('\n'));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The ZIP of all pages, unless it would be larger than the publisher wants or than a ZIP can be. */
    private boolean whole() throws IOException {
        Map<String, byte[]> standIns = new LinkedHashMap<>();
        standIns.put(
                Addresses.downloads(), standIn(StandIns.inWhole(workshop.frames(), Addresses.downloads()), problems));
        if (projectDocs) {
            standIns.put(PROJECT, standIn(StandIns.inWhole(workshop.frames(), PROJECT), problems));
        }
        long most = workshop.config().largestZip();
        boolean tooLarge = outlet.tally().bytes() > most; // then a library's addresses need not even be listed
        List<String> addresses = tooLarge ? List.of() : publication.addresses();
        StoredZip.Extent extent = extent(addresses, standIns, most);
        if (tooLarge || !extent.fits() || extent.size() > most) {
            problems.add(Problem.note(
                    "no-zip-of-the-site",
                    Place.of(Addresses.zip()),
                    "the site has %s, and its ZIP may have %s, so each resolution has a ZIP of its own; %s"
                            .formatted(
                                    shown(outlet.tally().bytes()),
                                    shown(most),
                                    extent.fits() && most < Config.MOST_IN_ZIP
                                            ? "downloads: in site.yaml can allow for more"
                                            : "no ZIP that every program opens can hold it")));
            return false;
        }
        zip(Addresses.zip(), addresses, standIns);
        zips.add(Addresses.zip());
        add(Addresses.zip());
        return true;
    }

    private static String shown(long bytes) {
        return bytes < 1_000_000 ? bytes / 1_000 + " KB" : bytes / 1_000_000 + " MB";
    }

    private List<Made> ofWorks(Crew crew) throws IOException {
        List<Made> all = new ArrayList<>();
        crew.inOrder(catalog.works(), this::ofWork, made -> {
            all.add(made);
            heap.keep();
        });
        return all;
    }

    /** The ZIP of one work's pages, with something at every address that they lead to. */
    private Made ofWork(WorkId work) throws IOException {
        String zip = Addresses.zip(work);
        List<Problem> found = new ArrayList<>();
        if (kept.test(work) && publication.present().lists(zip)) {
            outlet.kept().keepFile(zip);
            return new Made(work, true, found);
        }
        String folder = work.path() + "/";
        List<String> addresses = publication.addressesBelow(folder);
        catalog.expressions(work).forEach(text -> addresses.add(Addresses.singleFile(work, text.language())));
        Set<String> ours = new HashSet<>(addresses);
        Map<String, byte[]> standIns = new TreeMap<>();
        Map<String, Set<String>> leaving = new TreeMap<>(outlet.leaving(folder));
        leaving.putIfAbsent(Addresses.home(), Set.of());
        if (projectDocs) {
            leaving.putIfAbsent(PROJECT, Set.of());
        }
        StandIns planned = new StandIns(workshop.frames(), work);
        Map<Record, byte[]> alike = new HashMap<>();
        for (Map.Entry<String, Set<String>> target : leaving.entrySet()) {
            if (target.getKey().endsWith(".html") && !ours.contains(target.getKey())) {
                Page page = planned.page(target.getKey(), target.getValue());
                byte[] made = alike.get(page.view());
                if (made == null) {
                    made = standIn(page, found);
                    alike.put(page.view(), made);
                }
                standIns.put(target.getKey(), made);
            }
        }
        if (!extent(addresses, standIns, Long.MAX_VALUE).fits()) {
            found.add(Problem.warning(
                    "no-zip",
                    Place.of(zip),
                    "the pages of this resolution are more than a ZIP can hold that every program opens",
                    "readers can still take each language in one file"));
            return new Made(work, false, found);
        }
        zip(zip, addresses, standIns);
        return new Made(work, true, found);
    }

    private byte[] standIn(Page page, List<Problem> found) {
        Press.Printed made = outlet.press().print(page, Map.of());
        found.addAll(made.problems());
        return made.html();
    }

    /** How large a ZIP will be; nothing is counted beyond the most that it may have. */
    private StoredZip.Extent extent(List<String> addresses, Map<String, byte[]> standIns, long most)
            throws IOException {
        StoredZip.Extent extent = new StoredZip.Extent();
        long list = 0;
        for (Map.Entry<String, byte[]> standIn : standIns.entrySet()) {
            extent.add(standIn.getKey(), standIn.getValue().length);
            list += Manifest.bytesOf(standIn.getKey());
        }
        for (String address : addresses) {
            if (extent.size() > most) {
                break;
            }
            extent.add(address, publication.finished(address).size());
            list += Manifest.bytesOf(address);
        }
        extent.add(Manifest.NAME, list);
        return extent;
    }

    private void zip(String address, List<String> addresses, Map<String, byte[]> standIns) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : addresses) {
            hashes.put(name, publication.finished(name).sha256());
        }
        standIns.forEach((name, html) -> hashes.put(name, Sha256.hex(html)));
        byte[] list = Manifest.bytes(hashes);
        Set<String> names = new TreeSet<>(hashes.keySet());
        names.add(Manifest.NAME);
        outlet.file(
                address,
                out -> StoredZip.write(out, names, name -> {
                    if (name.equals(Manifest.NAME)) {
                        return list;
                    }
                    byte[] standIn = standIns.get(name);
                    return standIn == null ? publication.finished(name).bytes() : standIn;
                }),
                addresses.stream().anyMatch(publication::isNew));
    }
}
