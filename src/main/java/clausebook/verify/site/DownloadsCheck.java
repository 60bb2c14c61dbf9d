package clausebook.verify.site;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.verify.html.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;

/**
 * Whether the list of what readers take away, which lies beside it for {@code sha256sum -c}, and the site's own list agree.
 */
final class DownloadsCheck {

    private static final String FOLDER = "downloads/";
    private static final String SUMS = FOLDER + SiteFiles.SUMS;

    private DownloadsCheck() {}

    static void check(SiteFiles files, Expressions expressions, Consumer<Problem> told) throws IOException {
        ListedFiles site = files.listed();
        int list = site.find(SUMS);
        if (list < 0 || !files.isPresent(list)) {
            // What is unpacked from a ZIP holds single files, and no list of them: its own is at its root.
            for (int file : files.present(site.from(FOLDER), site.behind(FOLDER))) {
                if (site.address(file).endsWith(".zip")) {
                    told.accept(SiteFiles.error(
                            "missing-file",
                            SUMS,
                            "readers cannot check what they take away: there is no list of it",
                            SiteFiles.BUILD_AGAIN));
                    return;
                }
            }
            return;
        }
        ListedFiles sums;
        try (InputStream in = Files.newInputStream(files.path(list))) {
            sums = ListedFiles.read(
                    in,
                    (line, what) -> told.accept(
                            Problem.error("checksum", new Place(SUMS, line, 0, ""), what, SiteFiles.BUILD_AGAIN)));
        }
        for (int file = 0; file < sums.count(); file++) {
            String address = FOLDER + sums.address(file);
            int here = site.find(address);
            if (here < 0 || !files.isPresent(here)) {
                told.accept(SiteFiles.error(
                        "missing-file",
                        SUMS,
                        "it lists %s, which is not there".formatted(Quote.name(sums.address(file))),
                        SiteFiles.BUILD_AGAIN));
            } else if (site.hasSums() && !sums.isSameSum(file, site, here)) {
                told.accept(SiteFiles.error(
                        "checksum",
                        SUMS,
                        "it gives %s another SHA-256 than the list of the whole site"
                                .formatted(Quote.name(sums.address(file))),
                        SiteFiles.BUILD_AGAIN));
            }
        }
        for (int file : files.present(site.from(FOLDER), site.behind(FOLDER))) {
            String address = site.address(file);
            boolean isTaken = address.endsWith(".zip") || expressions.isSingleFile(address);
            if (isTaken && !sums.holds(address.substring(FOLDER.length()))) {
                told.accept(SiteFiles.error(
                        "unlisted-download",
                        address,
                        SUMS + " does not list it, so readers cannot check it",
                        SiteFiles.BUILD_AGAIN));
            }
        }
    }
}
