package clausebook.build;

import clausebook.crew.Crew;
import clausebook.crew.HeapRoom;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages that belong to no one work, some dozens at a time: of a library's, no more are held at once. A group of
 * pages whose things it is made from are those of the last build is kept as that build made it, and not even planned.
 */
final class SiteDesk implements PageGroups {

    private static final int MOST = 48;

    /**
     * What a build notes of a group.
     *
     * @param fingerprints of all that the check of the whole needs to know of its parts
     * @param links where that is found
     */
    record Noted(
            String name,
            String madeFrom,
            List<String> addresses,
            List<Problem> problems,
            List<String> fingerprints,
            String links,
            long bytes) {}

    /** A group whose pages are being made. */
    private static final class Group {
        private final String name;
        private final String madeFrom;
        private final List<String> addresses = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> fingerprints = new ArrayList<>();
        private final List<byte[]> links = new ArrayList<>();
        private final List<Outlet.MadePage> waiting = new ArrayList<>();
        private long bytes;

        private Group(String name, String madeFrom) {
            this.name = name;
            this.madeFrom = madeFrom;
        }
    }

    private record Waiting(Group group, Page page) {}

    private final Outlet outlet;
    private final Crew crew;
    private final ProblemLog log;
    private final Optional<Notes> notes;
    private final Map<String, Noted> before = new LinkedHashMap<>();
    private final Set<String> changed;
    private final HeapRoom heap;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Noted> now = new LinkedHashMap<>();

    /** The group of the page that was made last. */
    private @Nullable Group open;

    /**
     * @param notes where groups are noted for the next build
     * @param before what the last build noted of those that may be kept
     * @param changed the names of those that may not, whatever they say they are made from
     */
    SiteDesk(
            Outlet outlet,
            Crew crew,
            ProblemLog log,
            Optional<Notes> notes,
            List<Noted> before,
            Set<String> changed,
            HeapRoom heap) {
        this.outlet = outlet;
        this.crew = crew;
        this.log = log;
        this.notes = notes;
        this.changed = changed;
        this.heap = heap;
        before.forEach(group -> this.before.put(group.name(), group));
    }

    @Override
    public void group(String name, String madeFrom, Planning planning) throws IOException {
        Noted noted = before.get(name);
        if (noted != null && notes.isPresent() && noted.madeFrom().equals(madeFrom) && !changed.contains(name)) {
            keep(noted, notes.get());
            for (Noted other : before.values()) {
                if (other.name().startsWith(name + "/")) {
                    keep(other, notes.get());
                }
            }
            return;
        }
        Group group = new Group(name, madeFrom);
        groups.add(group);
        planning.pages(page -> {
            waiting.add(new Waiting(group, page));
            if (waiting.size() == MOST) {
                makeWaiting();
            }
        });
    }

    private void keep(Noted group, Notes from) throws IOException {
        log.keep(group.problems());
        outlet.kept().keepOfSite(group.addresses(), group.bytes(), () -> from.readList(group.links(), byte[].class));
        now.put(group.name(), group);
    }

    /** Keeps the problems of what the group is made from that was named last. */
    void keep(List<Problem> problems) {
        groups.getLast().problems.addAll(problems);
        log.keep(problems);
    }

    /** Makes what still waits. */
    void finish() throws IOException {
        makeWaiting();
        if (open != null) {
            take(open);
            open = null;
        }
    }

    private void makeWaiting() throws IOException {
        List<Outlet.MadePage> made =
                outlet.pages(waiting.stream().map(Waiting::page).toList(), crew);
        for (int i = 0; i < made.size(); i++) {
            Group group = waiting.get(i).group();
            if (open != null && open != group) {
                take(open);
            }
            open = group;
            group.waiting.add(made.get(i));
            if (group.waiting.size() == MOST) {
                take(group);
            }
        }
        waiting.clear();
        heap.keep();
    }

    /**
     * Takes a group's pages as a part of the site. Where a part ends follows from the group alone, not from what was made
     * before it, so that it is the same part in the next build.
     */
    private void take(Group group) throws IOException {
        if (group.waiting.isEmpty()) {
            return;
        }
        Outlet.Keepable part = outlet.ofSite(group.waiting);
        group.waiting.forEach(page -> group.addresses.add(page.links().address()));
        group.waiting.clear();
        group.problems.addAll(part.part().problems());
        group.fingerprints.add(part.part().links());
        group.bytes += part.part().bytes();
        if (notes.isPresent()) {
            group.links.addAll(part.packedLinks());
        }
        log.keep(part.part().problems());
    }

    /** Notes the groups for the next build. */
    List<Noted> noted() throws IOException {
        finish();
        for (Group group : groups) {
            now.put(
                    group.name,
                    new Noted(
                            group.name,
                            group.madeFrom,
                            group.addresses,
                            group.problems,
                            group.fingerprints,
                            notes.isPresent() ? notes.get().noteList(byte[].class, group.links) : "",
                            group.bytes));
        }
        groups.clear();
        return List.copyOf(now.values());
    }

    /** Whether all that the check of the whole needs to know of these pages is what the last build noted. */
    boolean hasLinksAsBefore() throws IOException {
        List<Noted> all = noted();
        return all.size() == before.size()
                && all.stream()
                        .allMatch(group -> before.containsKey(group.name())
                                && before.get(group.name()).fingerprints().equals(group.fingerprints())
                                && before.get(group.name()).addresses().equals(group.addresses()));
    }
}
