package clausebook.verify.site;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.html.Quote;
import clausebook.verify.link.Links;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a ZIP of the site is what a reader needs: every program can open it, its files are those that its own
 * {@code SHA256SUMS} lists, as one finds who unpacks it and asks {@code sha256sum -c}, and those of the site.
 */
final class ZipCheck {

    private static final String SUMS = SiteFiles.SUMS;
    private static final String WHOLE = "downloads/site.zip";

    /** Who makes a ZIP again mends all that is wrong in it. */
    private static final int MOST_TOLD = 20;

    /**
     * What a ZIP must hold of the site.
     *
     * @param files by number
     * @param isIts whether what has this address in the ZIP must be a file of the site
     */
    private record Belonging(IntStream files, Predicate<String> isIts) {

        static Belonging of(String zip, SiteFiles site, Expressions expressions) {
            ListedFiles listed = site.listed();
            String work = expressions.workOfDownload(zip);
            if (work == null) {
                Predicate<String> isIts =
                        address -> !address.startsWith("downloads/") && !address.startsWith(Links.PROJECT)
                                || expressions.isSingleFile(address);
                return zip.equals(WHOLE)
                        ? new Belonging(
                                IntStream.range(0, listed.count()).filter(file -> isIts.test(listed.address(file))),
                                isIts)
                        : new Belonging(IntStream.empty(), address -> false);
            }
            List<String> singles = expressions.singleFiles(work);
            String folder = work + "/";
            IntStream below = IntStream.range(listed.from(folder), listed.behind(folder));
            return new Belonging(
                    IntStream.concat(
                            below, singles.stream().mapToInt(listed::find).filter(file -> file >= 0)),
                    address -> address.startsWith(folder) || singles.contains(address));
        }
    }

    private final String zip;
    private final ListedFiles site;
    private final Consumer<Problem> told;
    private final ListedFiles.Builder taken = new ListedFiles.Builder();
    private ListedFiles sums = ListedFiles.without(List.of());
    private int faults;

    private ZipCheck(String zip, ListedFiles site, Consumer<Problem> told) {
        this.zip = zip;
        this.site = site;
        this.told = told;
    }

    /**
     * @param zip its address
     * @param in its bytes
     */
    static void check(String zip, InputStream in, SiteFiles site, Expressions expressions, Consumer<Problem> told)
            throws IOException {
        ZipCheck check = new ZipCheck(zip, site.listed(), told);
        try {
            ZipReading.read(
                    new BufferedInputStream(in, 1 << 16),
                    check::take,
                    name -> check.report(
                            "zip-damaged",
                            "the bytes of %s in it are not those that were put in".formatted(Quote.name(name))));
        } catch (ZipReading.Damaged damaged) {
            check.report("zip-damaged", "not every program can open this ZIP: " + damaged.getMessage());
            return;
        }
        ListedFiles found = check.taken.done((line, what) -> check.report("zip-name", what));
        check.compareWithSums(found);
        check.compareWithSite(found, Belonging.of(zip, site, expressions));
        if (check.faults > MOST_TOLD) {
            told.accept(Problem.note(
                    "more-of-a-kind",
                    Place.of(zip),
                    "%d faults were found in this ZIP; the first %d are told".formatted(check.faults, MOST_TOLD)));
        }
    }

    private void take(String name, InputStream content) throws IOException {
        if (!isSafe(name)) {
            report("zip-name", "%s in it is no name that every system can write".formatted(Quote.name(name)));
        }
        if (name.equals(SUMS)) {
            sums = ListedFiles.read(
                    content, (line, what) -> report("checksum", "in its %s, line %d: %s".formatted(SUMS, line, what)));
        } else if (!name.endsWith("/")) {
            Summed summed = new Summed(content);
            summed.skipToEnd();
            taken.add(name.getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(summed.hex()));
        }
    }

    /** No step upwards, nothing absolute, no sign that Windows keeps for itself. */
    private static boolean isSafe(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || "\\:*?\"<>|".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return List.of(path.split("/", -1)).stream()
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private void compareWithSums(ListedFiles found) {
        if (!sums.hasSums()) {
            report("missing-file", "it holds no " + SUMS + ", so nobody can check what is unpacked");
            return;
        }
        for (int file = 0; file < found.count(); file++) {
            int listed = sums.find(found.address(file));
            if (listed < 0) {
                report("checksum", "its %s does not list %s".formatted(SUMS, shown(found, file)));
            } else if (!found.isSameSum(file, sums, listed)) {
                report("checksum", "%s in it is not the file that its %s lists".formatted(shown(found, file), SUMS));
            }
        }
        for (int file = 0; file < sums.count(); file++) {
            if (!found.holds(sums.address(file))) {
                report("missing-file", "its %s lists %s, which is not in it".formatted(SUMS, shown(sums, file)));
            }
        }
    }

    private void compareWithSite(ListedFiles found, Belonging belonging) {
        if (!site.hasSums()) {
            return;
        }
        for (int file = 0; file < found.count(); file++) {
            String address = found.address(file);
            if (belonging.isIts().test(address)) {
                int here = site.find(address);
                if (here < 0 || !found.isSameSum(file, site, here)) {
                    report("zip-other", "%s in it is no file of the site".formatted(shown(found, file)));
                }
            }
        }
        belonging.files().forEach(file -> {
            if (!found.holds(site.address(file))) {
                report("zip-other", "%s of the site is not in it".formatted(shown(site, file)));
            }
        });
    }

    private static String shown(ListedFiles files, int file) {
        return Quote.name(files.address(file));
    }

    private void report(String code, String message) {
        if (++faults <= MOST_TOLD) {
            told.accept(SiteFiles.error(code, zip, message, SiteFiles.BUILD_AGAIN));
        }
    }
}
