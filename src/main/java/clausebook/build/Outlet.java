package clausebook.build;

import clausebook.crew.Crew;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageTaker;
import clausebook.problem.Problem;
import clausebook.publish.Content;
import clausebook.publish.Publication;
import clausebook.render.Renderer;
import clausebook.text.Store;
import clausebook.verify.html.PageLinks;
import clausebook.verify.link.Links;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where finished bytes go: each file is verified and handed to the publication as soon as it is made. Several threads may
 * hand over parts of the site at once.
 */
final class Outlet {

    /** So many pages are planned, where several are made at once, before the first is let go. */
    private static final int MOST_AT_ONCE = 48;

    private final Press press;
    private final Publication publication;
    private final Links links;
    private final Kept kept;

    private final List<String> siteLinks = new ArrayList<>();
    private final Tally tally = new Tally();

    /**
     * What came of a part.
     *
     * @param links fingerprint of what the check of the whole needs to know of it
     */
    record Part(List<Problem> problems, String links, int pages, int files, long bytes) {}

    /** What came of a part that the next build may keep, and what it needs for the check of the whole then. */
    record Keepable(Part part, List<Store.Block> links) {

        /** Both as one. */
        Keepable with(Keepable other) {
            List<Problem> problems = new ArrayList<>(part.problems);
            problems.addAll(other.part.problems);
            List<Store.Block> all = new ArrayList<>(links);
            all.addAll(other.links);
            return new Keepable(
                    new Part(
                            problems,
                            part.links + other.part.links,
                            part.pages + other.part.pages,
                            part.files + other.part.files,
                            part.bytes + other.part.bytes),
                    all);
        }

        /** What is to be noted of its links. */
        List<byte[]> packedLinks() throws IOException {
            List<byte[]> packed = new ArrayList<>();
            for (Store.Block one : links) {
                packed.add(one.read());
            }
            return packed;
        }
    }

    /**
     * @param projectDocs whether {@code project/} is made later, so that links into it are taken on trust
     * @param noted whether the next build may go on from what this one notes
     * @param store where links wait for the check of the whole
     */
    Outlet(Renderer renderer, Publication publication, boolean projectDocs, boolean noted, Store store) {
        this.press = new Press(renderer);
        this.publication = publication;
        this.links = new Links(
                projectDocs, noted, address -> publication.finished(address).bytes(), store);
        this.kept = new Kept(press, publication, tally);
    }

    /**
     * Makes one part of the site: holds the finished bytes of its pages against the rules for pages and against the
     * source, and its links against each other.
     *
     * @param folder what the addresses of all its files begin with: empty, or ending in a stroke
     * @param expected for an address, by language code, the marked text that the page must show, without white space
     * @param data asked when the pages are made: the files that are no pages, by address
     * @param promised the addresses below the folder that must be kept
     * @param crew makes several pages at once, where it is given
     */
    Keepable part(
            String folder,
            Planned planned,
            Function<String, Map<String, String>> expected,
            Supplier<Map<String, byte[]>> data,
            Collection<String> promised,
            Optional<Crew> crew)
            throws IOException {
        List<MadePage> made = new ArrayList<>();
        if (crew.isEmpty()) {
            planned.pages(page -> made.add(make(page, expected.apply(page.address()))));
        } else {
            List<Page> some = new ArrayList<>();
            planned.pages(page -> {
                some.add(page);
                if (some.size() == MOST_AT_ONCE) {
                    make(some, expected, crew.get(), made);
                }
            });
            make(some, expected, crew.get(), made);
        }
        return part(folder, made, data.get(), promised);
    }

    private void make(List<Page> some, Function<String, Map<String, String>> expected, Crew crew, List<MadePage> made)
            throws IOException {
        crew.inOrder(some, page -> make(page, expected.apply(page.address())), made::add);
        some.clear();
    }

    /** Pages that are planned one after another, each made and let go before the next. */
    interface Planned {
        void pages(PageTaker desk) throws IOException;
    }

    /** A page that was made and handed on. */
    record MadePage(PageLinks links, long size, List<Problem> problems) {}

    private MadePage make(Page page, Map<String, String> expected) throws IOException {
        Press.Printed printed = press.print(page, expected);
        publication.stage(page.address(), printed.html());
        return new MadePage(printed.links(), printed.html().length, printed.problems());
    }

    private Keepable part(String folder, List<MadePage> made, Map<String, byte[]> data, Collection<String> promised)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<PageLinks> told = new ArrayList<>(made.size());
        List<String> addresses = new ArrayList<>(made.size() + data.size());
        long size = 0;
        for (MadePage page : made) {
            size += page.size();
            problems.addAll(page.problems());
            told.add(page.links());
            addresses.add(page.links().address());
        }
        for (Map.Entry<String, byte[]> file : data.entrySet()) {
            size += file.getValue().length;
            publication.stage(file.getKey(), file.getValue());
            addresses.add(file.getKey());
        }
        Links.Part linked = links.part(folder, told, addresses, promised);
        problems.addAll(linked.problems());
        tally.add(made.size(), addresses.size(), size);
        return new Keepable(
                new Part(problems, linked.fingerprint(), made.size(), addresses.size(), size),
                List.of(linked.packed()));
    }

    /** Makes pages that hold no words of a source, several at once. */
    List<MadePage> pages(List<Page> planned, Crew crew) throws IOException {
        List<MadePage> made = new ArrayList<>(planned.size());
        crew.inOrder(planned, page -> make(page, Map.of()), made::add);
        return made;
    }

    /** Takes such pages as one part of the site. */
    Keepable ofSite(List<MadePage> made) throws IOException {
        return part("", made, Map.of(), List.of());
    }

    /** Which of the addresses that belong to no one work and were promised are in no part. */
    List<Problem> lost(Collection<String> promised) {
        return links.lost(
                promised.stream().filter(address -> !publication.holds(address)).toList());
    }

    /** Takes files that are no pages. */
    Part files(Map<String, byte[]> data) throws IOException {
        Part part = part("", List.of(), data, List.of()).part();
        siteLinks.add(part.links());
        return part;
    }

    /** Of all files that belong to no one work and to no group, the fingerprints of what the check of the whole needs to know. */
    List<String> siteLinks() {
        return List.copyOf(siteLinks);
    }

    /**
     * Writes a file that is no page, and too large to hold; several threads may do so at once.
     *
     * @param differs whether it is known not to be what it was
     */
    void file(String address, Content content, boolean differs) throws IOException {
        publication.stage(address, content, differs);
    }

    /** Takes the files that were written or kept one by one: all at once, for each part of the site is asked for every link. */
    void taken(Collection<String> addresses) throws IOException {
        siteLinks.add(links.part("", List.of(), addresses, List.of()).fingerprint());
        for (String address : addresses) {
            tally.add(0, 1, publication.finished(address).size());
        }
    }

    /** What stands of the last build's site. */
    Kept kept() {
        return kept;
    }

    /** The pages as they are printed, and what is wrong with them. */
    Press press() {
        return press;
    }

    /** Where the pages below a folder lead outside it, with the ids meant. */
    Map<String, Set<String>> leaving(String folder) throws IOException {
        Optional<Map<String, Set<String>>> told = links.leaving(folder);
        return told.isPresent() ? told.get() : kept.leaving(folder);
    }

    /** Takes a file that no page links to. */
    void unlinked(String address, byte[] content) throws IOException {
        publication.stage(address, content);
        tally.add(0, 1, content.length);
    }

    /** Holds the whole, once all parts are made: every link and anchor from part to part, and the way to each page. */
    List<Problem> whole() throws IOException {
        for (Kept.Noted told : kept.links()) {
            for (byte[] part : told.read()) {
                links.part(part);
            }
        }
        return links.whole();
    }

    Tally tally() {
        return tally;
    }
}
