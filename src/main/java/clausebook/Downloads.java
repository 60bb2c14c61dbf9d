package clausebook;

import clausebook.config.Config;
import clausebook.export.StoredZip;
import clausebook.permalink.Addresses;
import clausebook.plan.DownloadPages;
import clausebook.plan.DownloadPages.Download;
import clausebook.plan.Page;
import clausebook.plan.SiteEntry;
import clausebook.plan.SiteFacts;
import clausebook.plan.StandIns;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.publish.Finished;
import clausebook.publish.Publication;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What readers take away, made when all else is: the ZIP of the very same pages or, of a large site, one for each work;
 * and the list of these with sizes and fingerprints, which no other page holds.
 */
final class Downloads {

    private static final String FOLDER = "downloads/";
    private static final String PROJECT = "project/index.html";

    private final Workshop workshop;
    private final Outlet outlet;
    private final Publication publication;
    private final SiteFacts facts;
    private final boolean projectDocs;
    private final Predicate<WorkId> kept;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Download> files = new TreeMap<>();
    private final List<String> zips = new ArrayList<>();

    /**
     * @param projectDocs whether pages lead to the documentation of the program
     * @param kept whether a work's pages are those of the last build, as they stand
     */
    Downloads(
            Workshop workshop,
            Outlet outlet,
            Publication publication,
            SiteFacts facts,
            boolean projectDocs,
            Predicate<WorkId> kept) {
        this.workshop = workshop;
        this.outlet = outlet;
        this.publication = publication;
        this.facts = facts;
        this.projectDocs = projectDocs;
        this.kept = kept;
    }

    /** @param crew makes the ZIPs of several works at once */
    List<Problem> make(Crew crew) throws IOException {
        Set<WorkId> works = new TreeSet<>();
        for (SiteEntry entry : facts.entries()) {
            works.add(entry.work());
            add(Addresses.singleFile(entry.work(), entry.language()));
        }
        if (!whole()) {
            crew.inOrder(works, this::ofWork, made -> {
                problems.addAll(made.problems());
                if (made.isMade()) {
                    add(Addresses.zip(made.work()));
                    zips.add(Addresses.zip(made.work()));
                }
            });
        }
        outlet.taken(zips);
        List<Page> pages = DownloadPages.pages(workshop.frames(), facts, files);
        problems.addAll(outlet.pages(pages, List.of(Addresses.downloads())).problems());
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
                        .append(file.address().substring(FOLDER.length()))
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
        List<String> addresses = publication.addresses();
        Map<String, Long> sizes = sizes(addresses, standIns);
        long most = workshop.config().largestZip();
        if (!StoredZip.fits(sizes) || StoredZip.size(sizes) > most) {
            problems.add(Problem.note(
                    "no-zip-of-the-site",
                    Place.of(Addresses.zip()),
                    ("the ZIP of the whole site would have %s, more than the %s it may have, so each resolution has"
                                    + " one of its own; %s")
                            .formatted(
                                    shown(StoredZip.size(sizes)),
                                    shown(most),
                                    most < Config.MOST_IN_ZIP && StoredZip.fits(sizes)
                                            ? "a larger size can be set by downloads: in site.yaml"
                                            : "no ZIP that every program opens can hold it")));
            return false;
        }
        zip(Addresses.zip(), addresses, standIns);
        add(Addresses.zip());
        zips.add(Addresses.zip());
        return true;
    }

    private static String shown(long bytes) {
        return bytes < 1_000_000 ? bytes / 1_000 + " KB" : bytes / 1_000_000 + " MB";
    }

    /** The ZIP of one work's pages, with something at every address that they lead to. */
    private Made ofWork(WorkId work) throws IOException {
        String address = Addresses.zip(work);
        List<Problem> found = new ArrayList<>();
        if (kept.test(work) && publication.listedBefore(address)) {
            outlet.keepFile(address);
            return new Made(work, true, found);
        }
        String folder = work.path() + "/";
        Set<String> addresses = new TreeSet<>(publication.addresses(folder));
        for (String file : publication.addresses(FOLDER + Addresses.nameInComparison(work) + ".")) {
            if (isSingleFile(file, work)) {
                addresses.add(file);
            }
        }
        Map<String, byte[]> standIns = new TreeMap<>();
        Map<String, Set<String>> leaving = new TreeMap<>(outlet.leaving(folder));
        leaving.putIfAbsent(Addresses.home(), Set.of());
        if (projectDocs) {
            leaving.putIfAbsent(PROJECT, Set.of());
        }
        for (Map.Entry<String, Set<String>> target : leaving.entrySet()) {
            if (target.getKey().endsWith(".html") && !addresses.contains(target.getKey())) {
                standIns.put(
                        target.getKey(),
                        standIn(StandIns.inWork(workshop.frames(), work, target.getKey(), target.getValue()), found));
            }
        }
        if (!StoredZip.fits(sizes(addresses, standIns))) {
            found.add(Problem.warning(
                    "no-zip",
                    Place.of(address),
                    "the pages of this resolution are more than a ZIP can hold that every program opens",
                    "readers can still take each language in one file"));
            return new Made(work, false, found);
        }
        zip(address, addresses, standIns);
        return new Made(work, true, found);
    }

    private static boolean isSingleFile(String address, WorkId work) {
        String start = FOLDER + Addresses.nameInComparison(work) + ".";
        return address.startsWith(start) && address.endsWith(".html") && address.indexOf('.', start.length()) > 0;
    }

    private byte[] standIn(Page page, List<Problem> found) {
        Outlet.StandIn made = outlet.standIn(page);
        found.addAll(made.problems());
        return made.html();
    }

    private Map<String, Long> sizes(Collection<String> addresses, Map<String, byte[]> standIns) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String address : addresses) {
            sizes.put(address, publication.finished(address).size());
        }
        standIns.forEach((address, html) -> sizes.put(address, (long) html.length));
        return sizes;
    }

    private void zip(String address, Collection<String> addresses, Map<String, byte[]> standIns) throws IOException {
        Set<String> names = new TreeSet<>(addresses);
        names.addAll(standIns.keySet());
        outlet.file(
                address,
                out -> StoredZip.write(out, names, name -> {
                    byte[] standIn = standIns.get(name);
                    return standIn == null ? publication.finished(name).bytes() : standIn;
                }));
    }
}
