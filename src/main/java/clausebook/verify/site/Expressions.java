package clausebook.verify.site;

import clausebook.un.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which works a finished site holds, in which languages, as the names of its files tell. */
final class Expressions {

    private static final String DOWNLOADS = "downloads/";

    /** By the folder of a work, the codes of its languages. */
    private final TreeMap<String, SortedSet<String>> works = new TreeMap<>();

    private final Map<String, String> worksByDownload = new HashMap<>();

    private Expressions() {}

    static Expressions of(SiteFiles files) {
        Expressions found = new Expressions();
        ListedFiles listed = files.listed();
        for (int file : files.present(0, listed.count())) {
            String address = listed.address(file);
            int name = address.lastIndexOf('/');
            int language = name < 0 ? -1 : address.lastIndexOf('/', name - 1);
            if (language > 0
                    && (address.endsWith("/resolution.json") || address.endsWith("/source.html"))
                    && Language.ofCode(address.substring(language + 1, name)).isPresent()) {
                found.add(address.substring(0, language), address.substring(language + 1, name));
            }
        }
        return found;
    }

    private void add(String work, String language) {
        works.computeIfAbsent(work, key -> new TreeSet<>()).add(language);
        worksByDownload.put(zip(work), work);
        worksByDownload.put(singleFile(work, language), work);
    }

    /** The folders of all works, without a stroke at the end. */
    List<String> works() {
        return List.copyOf(works.keySet());
    }

    SortedSet<String> languages(String work) {
        return works.getOrDefault(work, Collections.emptySortedSet());
    }

    /** The work in whose folder a file lies, or none for a file of the site. */
    @Nullable
    String workAbove(String address) {
        for (int slash = address.lastIndexOf('/'); slash > 0; slash = address.lastIndexOf('/', slash - 1)) {
            String folder = address.substring(0, slash);
            if (works.containsKey(folder)) {
                return folder;
            }
        }
        return null;
    }

    /** The work of which a reader can take this file away; none where it is not of one work. */
    @Nullable
    String workOfDownload(String address) {
        return worksByDownload.get(address);
    }

    /** Whether this is the one file that holds all of an expression. */
    boolean isSingleFile(String address) {
        return address.endsWith(".html") && worksByDownload.containsKey(address);
    }

    List<String> singleFiles(String work) {
        List<String> files = new ArrayList<>();
        languages(work).forEach(language -> files.add(singleFile(work, language)));
        return files;
    }

    /** Where the whole of an expression stands in one file: {@code downloads/hrc-58-30.zh.html}. */
    static String singleFile(String work, String language) {
        return DOWNLOADS + work.replace('/', '-') + "." + language + ".html";
    }

    /** Where all pages of a work of a large site can be taken away: {@code downloads/hrc-58-30.zip}. */
    static String zip(String work) {
        return DOWNLOADS + work.replace('/', '-') + ".zip";
    }
}
