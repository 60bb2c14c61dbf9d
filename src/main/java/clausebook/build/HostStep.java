package clausebook.build;

import clausebook.export.HostFiles;
import clausebook.export.ResolutionJson;
import clausebook.export.Sitemap;
import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Export of what no reader opens: files for the host that serves the site, for search engines and feed readers, and for
 * programs that read its data. Made once all pages are that a sitemap lists.
 */
final class HostStep {

    private HostStep() {}

    /** @param withoutText pages that only say that nothing stands at their address any more, or where it stands now */
    static List<Problem> make(
            Workshop workshop, Catalog catalog, Set<String> withoutText, Outlet outlet, Publication publication)
            throws IOException {
        Optional<String> base = workshop.config().base();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("robots.txt", HostFiles.robots(base));
        files.put(".nojekyll", HostFiles.noJekyll());
        files.put("assets/resolution-1.schema.json", ResolutionJson.schema());
        if (base.isPresent()) {
            sitemap(base.get(), withoutText, outlet, publication);
            files.putAll(workshop.feeds(base.get(), catalog));
        }
        return outlet.files(files).problems();
    }

    private static void sitemap(String base, Set<String> withoutText, Outlet outlet, Publication publication)
            throws IOException {
        // What only says that nothing is there is for readers who come by an old address, not for searches.
        Set<String> empty = new TreeSet<>(withoutText);
        empty.add(Addresses.notFound());
        List<String> pages = publication.addresses().stream()
                .filter(address -> address.endsWith(".html") && !address.startsWith(Addresses.DOWNLOADS))
                .filter(address -> !empty.contains(address))
                .collect(Collectors.toCollection(ArrayList::new));
        pages.add(Addresses.downloads());
        Sitemap sitemap = Sitemap.of(base, pages);
        for (String file : sitemap.files()) {
            outlet.file(file, out -> sitemap.write(file, out), false);
        }
        outlet.taken(sitemap.files());
    }
}
