package clausebook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site that has every kind of page in Chinese, Arabic and English: resolution 58/30, a resolution in six languages, and
 * two renewals of one mandate, which are compared, told together and cited.
 */
public final class ReaderSite {

    /** The later of the two renewals, in content and site. */
    public static final String RENEWAL = "hrc/43/38";

    /** Languages whose pages are looked at one by one. */
    public static final List<String> LANGUAGES = List.of("zh", "ar", "en");

    private ReaderSite() {}

    public static BuiltSite of(Path folder) {
        Path content = SixSite.content(folder);
        for (String from : List.of("golden/series/renewals/content", "sites/readers")) {
            for (String work : List.of("hrc/40/26", RENEWAL)) {
                Trees.tree(
                        CommandRun.PROJECT
                                .resolve("src/test/resources")
                                .resolve(from)
                                .resolve(work),
                        content.resolve(work));
            }
        }
        return BuiltSite.of(folder, content);
    }

    /** One page of every kind, in each of the languages where it has one. */
    public static List<String> kinds(Path site) {
        List<String> pages = new ArrayList<>(List.of(
                "index.html",
                "404.html",
                "cited/a-hrc-res-22-18.html",
                "mandates/index.html",
                "downloads/index.html",
                "downloads/hrc-58-30.zh.html",
                SixSite.WORK + "/index.html",
                SixSite.WORK + "/op2.html",
                SixSite.WORK + "/pp3.html",
                RENEWAL + "/op3.html",
                "hrc/58/30/index.html",
                "hrc/58/30/op23.html",
                "hrc/58/30/zh/index.html",
                "hrc/58/30/zh/op3.html",
                "hrc/58/30/zh/op23.html",
                "hrc/58/30/zh/pp5.html",
                "hrc/58/30/zh/references.html",
                "hrc/58/30/zh/timeline.html",
                "hrc/58/30/zh/source.html"));
        String mandate = mandate(site);
        pages.add(mandate + "index.html");
        for (String language : LANGUAGES) {
            for (String page : List.of(
                    "index",
                    "actions",
                    "addressees",
                    "instruments",
                    "due",
                    "search",
                    "unresolved",
                    "hrc",
                    "hrc-43",
                    "year-2020",
                    "about",
                    "permanence",
                    "how-to-cite")) {
                pages.add(language + "/" + page + ".html");
            }
            for (String page : List.of("index", "op2", "pp3", "references", "timeline", "source")) {
                pages.add(SixSite.WORK + "/" + language + "/" + page + ".html");
            }
            for (String page : List.of("index", "op2", "op3", "references", "timeline", "compare/hrc-40-26")) {
                pages.add(RENEWAL + "/" + language + "/" + page + ".html");
            }
            pages.add("downloads/" + RENEWAL.replace('/', '-') + "." + language + ".html");
            if (Files.isRegularFile(site.resolve(mandate + language + ".html"))) {
                pages.add(mandate + language + ".html");
            }
        }
        return List.copyOf(pages);
    }

    /** The folder of the mandate that the renewals extend. */
    private static String mandate(Path site) {
        try (Stream<Path> folders = Files.list(site.resolve("mandates"))) {
            return folders.filter(folder -> Stream.of("zh", "en")
                            .allMatch(language -> Files.isRegularFile(folder.resolve(language + ".html"))))
                    .map(folder -> "mandates/" + folder.getFileName() + "/")
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no mandate is told in two languages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
