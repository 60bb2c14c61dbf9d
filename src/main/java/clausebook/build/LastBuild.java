package clausebook.build;

import clausebook.plan.work.Touched;
import clausebook.problem.Problem;
import clausebook.publish.Standing;
import clausebook.series.ClauseHistory;
import clausebook.un.WorkId;
import clausebook.verify.link.Links;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build noted for the next one ({@link Notes}). It is believed only where it is about the same bytes: of the
 * program, of the templates, of the content and of the finished site.
 *
 * @param inputs the fingerprint of everything that the site was made from
 * @param program fingerprint of the program and of what it was told
 * @param templates fingerprint of the templates
 * @param files a line for each file of the content folder: fingerprint, two spaces, name
 * @param standing the site as it was left
 * @param problems what was told
 * @param catalog fingerprint of what was known of all works
 * @param siteLinks fingerprints of the files that belong to no one work and to no group
 * @param groups the site's own pages
 * @param search the search indexes
 * @param works where what is noted of each work is found, by its fingerprint
 */
record LastBuild(
        String inputs,
        String program,
        String templates,
        List<String> files,
        Standing standing,
        SiteCounts counts,
        List<Problem> problems,
        String catalog,
        List<String> siteLinks,
        List<SiteDesk.Noted> groups,
        List<SearchFiles.Index> search,
        List<String> works) {

    private static final int NAME_STARTS = 66;

    /** Whether the finished site is as this build left it. */
    boolean siteStands(Path out) {
        try {
            return standing.holds(out);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The works of which nothing has changed since: neither their files nor what all works are made with. */
    static Works unchanged(LastBuild last, List<WorkNote> notes, Inputs now) {
        if (!last.program.equals(now.program()) || !last.templates.equals(now.templates())) {
            return Works.NONE;
        }
        Map<String, String> before = new TreeMap<>();
        last.files.forEach(line -> before.put(line.substring(NAME_STARTS), line.substring(0, NAME_STARTS)));
        Map<String, String> after = new TreeMap<>();
        now.lines().forEach(line -> after.put(line.substring(NAME_STARTS), line.substring(0, NAME_STARTS)));
        Map<String, WorkNote> byFolder = new HashMap<>();
        notes.forEach(note -> byFolder.put(note.work().path(), note));
        Set<String> known = Set.copyOf(byFolder.keySet());
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!before.getOrDefault(name, "").equals(after.getOrDefault(name, ""))) {
                Optional<String> folder = workOf(name, known);
                if (folder.isEmpty()) {
                    return Works.NONE; // a file of the whole site
                }
                byFolder.remove(folder.get());
            }
        }
        Map<WorkId, WorkNote> unchanged = new HashMap<>();
        byFolder.values().stream().filter(WorkNote::keepable).forEach(note -> unchanged.put(note.work(), note));
        Map<WorkId, WorkNote> all = new LinkedHashMap<>();
        Map<WorkId, String> noteNames = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            all.put(notes.get(i).work(), notes.get(i));
            noteNames.put(notes.get(i).work(), last.works.get(i));
        }
        return new Works(unchanged, all, noteNames, Optional.of(last), false, false, Set.of(), Map.of());
    }

    /** The folder of the work that a file belongs to, be the work known or new. */
    private static Optional<String> workOf(String name, Set<String> known) {
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            String folder = name.substring(0, slash);
            if (known.contains(folder) || WorkId.ofPath(folder).isPresent()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /**
     * @param texts the works whose texts need not be read again
     * @param all what was noted of every work, in the order in which they were made
     * @param names under which names that is found
     * @param last the build that noted them
     * @param keeps whether files may be kept too: the finished site is what it was
     * @param sameCatalog whether all that one work can know of others is what it was
     * @param kept the works whose files are kept
     * @param partly the works most of whose files are kept
     */
    record Works(
            Map<WorkId, WorkNote> texts,
            Map<WorkId, WorkNote> all,
            Map<WorkId, String> names,
            Optional<LastBuild> last,
            boolean keeps,
            boolean sameCatalog,
            Set<WorkId> kept,
            Map<WorkId, Touched> partly) {

        static final Works NONE =
                new Works(Map.of(), Map.of(), Map.of(), Optional.empty(), false, false, Set.of(), Map.of());

        /**
         * The same, where files may be kept.
         *
         * @param catalog the fingerprint of what is known of all works now
         */
        Works where(String catalog, boolean siteStands) {
            boolean keepsFiles = siteStands && last.isPresent();
            boolean same = keepsFiles && last.get().catalog.equals(catalog);
            return new Works(texts, all, names, last, keepsFiles, same, Set.of(), Map.of());
        }

        /** The same with the works whose files are kept. */
        Works keeping(Together.Unchanged works) {
            // Where no work is kept, it is quicker to make all the rest as well than to find out what of it could be.
            boolean keepsAny =
                    keeps && !(works.whole().isEmpty() && works.partly().isEmpty());
            return new Works(texts, all, names, last, keepsAny, sameCatalog, works.whole(), works.partly());
        }

        /** What has changed of a work, where most of its files are kept. */
        Optional<Touched> touched(WorkId work) {
            return Optional.ofNullable(partly.get(work));
        }

        Optional<WorkNote> unchanged(WorkId work) {
            return kept.contains(work) ? Optional.ofNullable(texts.get(work)) : Optional.empty();
        }

        /** Which clause of a work was which in the one that it follows. */
        List<ClauseHistory.Pair> history(WorkId work) {
            WorkNote noted = all.get(work);
            return noted == null ? List.of() : noted.history();
        }

        /** The same of every work. */
        SortedMap<WorkId, List<ClauseHistory.Pair>> histories() {
            SortedMap<WorkId, List<ClauseHistory.Pair>> histories = new TreeMap<>();
            all.keySet().forEach(work -> histories.put(work, history(work)));
            return histories;
        }

        /** Whether the rest of the site finds in a work's links all that it found there before. */
        boolean hasLinks(WorkId work, Outlet.Part now, List<byte[]> packed, Notes notes) throws IOException {
            if (hasLinks(work, now.links())) {
                return true;
            }
            WorkNote noted = all.get(work);
            if (!keeps || noted == null) {
                return false;
            }
            List<byte[]> before = notes.readList(noted.links(), byte[].class);
            for (int i = 0; i < packed.size(); i++) {
                if (before.size() != packed.size() || !Links.givesAsMuch(before.get(i), packed.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasLinks(WorkId work, String fingerprint) {
            WorkNote noted = all.get(work);
            return keeps && noted != null && noted.made().links().equals(fingerprint);
        }

        boolean hasSiteLinks(List<String> fingerprints) {
            return keeps && last.isPresent() && last.get().siteLinks.equals(fingerprints);
        }

        /** What was noted of the site's own pages, where they may be kept. */
        List<SiteDesk.Noted> groups() {
            return keeps ? last.map(LastBuild::groups).orElse(List.of()) : List.of();
        }
    }
}
