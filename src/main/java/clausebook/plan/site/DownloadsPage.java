package clausebook.plan.site;

import clausebook.plan.page.Elsewhere;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * What can be taken away, with size and fingerprint; of a large library the way to it.
 *
 * @param elsewhere the heading in the site's other languages, since the page is one for all
 * @param note empty, or why there is no ZIP of the whole site
 * @param whole the ZIP of the whole site, or none
 * @param lists ways to the files of more works than a page can show
 * @param sums link to the list of all fingerprints, empty for none
 */
public record DownloadsPage(
        Frame frame,
        String heading,
        List<Elsewhere> elsewhere,
        String note,
        List<FileRow> whole,
        List<Group> lists,
        List<Work> works,
        String sums) {

    public DownloadsPage {
        elsewhere = List.copyOf(elsewhere);
        whole = List.copyOf(whole);
        lists = List.copyOf(lists);
        works = List.copyOf(works);
    }

    /**
     * @param language the name of the file's language, with its tag {@code lang}; both empty for a file of none
     * @param size in words
     */
    public record FileRow(String label, String href, String language, String lang, String size, String sha256) {}

    public record Group(String name, List<LinkView> links) {
        public Group {
            links = List.copyOf(links);
        }
    }

    public record Work(
            String id, String number, String href, String title, String lang, String dir, List<FileRow> files) {
        public Work {
            files = List.copyOf(files);
        }
    }
}
