package clausebook.plan.site;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.library.HeldWorks;
import clausebook.plan.page.Elsewhere;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Link;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageGroups;
import clausebook.plan.page.PageTaker;
import clausebook.text.Sha256;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Numbers;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the list of what can be taken away, in the site's primary language. Of a large library it leads to a list for each
 * session, and that to a page for each work, so that none of them is slow on a telephone.
 */
public final class DownloadPages {

    /** The list of all fingerprints beside these pages. */
    public static final String SUMS = Addresses.DOWNLOADS + "SHA256SUMS";

    /** A fingerprint takes some forty bytes however it is packed, so a page may hold so many. */
    private static final int MOST_FILES = 100;

    private static final int KILOBYTE = 1000;

    /**
     * @param size in bytes
     * @param sha256 in lower-case hex
     */
    public record Download(String address, long size, String sha256) {}

    private final Frames frames;
    private final HeldWorks works;
    private final Map<String, Download> files;
    private final Language language;
    private final Words words;

    private DownloadPages(Frames frames, HeldWorks works, Map<String, Download> files) {
        this.frames = frames;
        this.works = works;
        this.files = files;
        this.language = frames.config().primary();
        this.words = frames.words(language);
    }

    /** @param files by address */
    public static void pages(Frames frames, Catalog catalog, Map<String, Download> files, PageGroups groups)
            throws IOException {
        new DownloadPages(frames, new HeldWorks(frames, catalog), files).pages(groups);
    }

    private void pages(PageGroups groups) throws IOException {
        boolean all = files.size() <= MOST_FILES;
        List<DownloadsPage.Group> lists = new ArrayList<>();
        List<WorkId> held = new ArrayList<>();
        for (Organ organ : works.bodies()) {
            held.addAll(works.of(organ));
            if (!all) {
                List<LinkView> links = new ArrayList<>();
                for (Map.Entry<String, List<WorkId>> session :
                        works.sessions(organ).entrySet()) {
                    links.add(new LinkView(
                            session.getKey().isEmpty()
                                    ? words.of("lists.all")
                                    : HeldWorks.sessionName(words, organ, session.getKey()),
                            Addresses.relative(Addresses.downloads(), list(organ, session.getKey())),
                            String.valueOf(session.getValue().size())));
                    groups.group(
                            list(organ, session.getKey()),
                            rows(session.getValue()),
                            taker -> session(organ, session.getKey(), session.getValue(), taker));
                }
                lists.add(new DownloadsPage.Group(words.of("organ." + organ.key()), links));
            }
        }
        Optional<Download> whole = Optional.ofNullable(files.get(Addresses.zip()));
        groups.group(
                Addresses.downloads(),
                all + " " + whole + lists + rows(all ? held : List.of()),
                taker -> taker.take(page(
                        Addresses.downloads(),
                        words.of("downloads.heading"),
                        whole.stream().toList(),
                        lists,
                        all ? held : List.of())));
    }

    /** What the pages of some works show of them. */
    private String rows(List<WorkId> some) {
        StringBuilder rows = new StringBuilder();
        for (WorkId work : some) {
            works.expressions(work)
                    .forEach((each, text) -> rows.append(text).append(files.get(Addresses.singleFile(work, each))));
            rows.append(files.get(Addresses.zip(work)));
        }
        return Sha256.hex(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void session(Organ organ, String session, List<WorkId> some, PageTaker taker) throws IOException {
        taker.take(page(
                list(organ, session),
                heading(organ, session),
                List.of(),
                sessionLinks(organ, session, some),
                List.of()));
        for (WorkId work : some) {
            taker.take(page(one(work), words.of("downloads.of", work.printed()), List.of(), List.of(), List.of(work)));
        }
    }

    private List<DownloadsPage.Group> sessionLinks(Organ organ, String session, List<WorkId> some) {
        List<LinkView> links = some.stream()
                .map(work -> LinkView.of(work.printed(), Addresses.relative(list(organ, session), one(work))))
                .toList();
        return List.of(new DownloadsPage.Group(words.of("downloads.works"), links));
    }

    private String heading(Organ organ, String session) {
        String body = words.of("organ." + organ.key());
        return words.of(
                "downloads.of",
                session.isEmpty()
                        ? body
                        : words.of("lists.session", body, HeldWorks.sessionName(words, organ, session)));
    }

    private static String list(Organ organ, String session) {
        return Addresses.DOWNLOADS + "list-" + organ.key() + (session.isEmpty() ? "" : "-" + session) + ".html";
    }

    private static String one(WorkId work) {
        return Addresses.DOWNLOADS + Addresses.nameInComparison(work) + ".html";
    }

    private Page page(
            String address, String heading, List<Download> whole, List<DownloadsPage.Group> lists, List<WorkId> shown) {
        Frame frame = frames.site(language, address, heading, words.of("downloads.description"))
                .withStyle("work");
        if (!address.equals(Addresses.downloads())) {
            frame = frame.withCrumbs(List.of(new Link(words.of("downloads.heading"), frame.to(Addresses.downloads()))));
        }
        boolean first = address.equals(Addresses.downloads());
        Frame of = frame;
        return new Page(
                address,
                "downloads",
                new DownloadsPage(
                        frame,
                        heading,
                        first ? Elsewhere.of(frames, language, in -> in.of("downloads.heading")) : List.of(),
                        first && whole.isEmpty() ? words.of("downloads.nowhole") : "",
                        whole.stream()
                                .map(zip -> row(of, "downloads.zip.file", zip, Optional.empty()))
                                .toList(),
                        lists,
                        shown.stream().map(work -> work(of, work)).toList(),
                        first ? of.to(SUMS) : ""));
    }

    private DownloadsPage.Work work(Frame frame, WorkId work) {
        Map<Language, Catalog.Text> held = works.expressions(work);
        Catalog.Text named =
                held.getOrDefault(language, held.values().iterator().next());
        List<DownloadsPage.FileRow> rows = new ArrayList<>();
        for (Language each : held.keySet()) {
            Optional.ofNullable(files.get(Addresses.singleFile(work, each)))
                    .ifPresent(file -> rows.add(row(frame, "downloads.onefile", file, Optional.of(each))));
        }
        Optional.ofNullable(files.get(Addresses.zip(work)))
                .ifPresent(file -> rows.add(row(frame, "downloads.zip.work", file, Optional.empty())));
        return new DownloadsPage.Work(
                Addresses.nameInComparison(work),
                work.printed(),
                frame.to(Addresses.work(work)),
                named.title().orElse(""),
                named.language().htmlTag(),
                named.language().direction(),
                rows);
    }

    private DownloadsPage.FileRow row(Frame frame, String label, Download file, Optional<Language> in) {
        return new DownloadsPage.FileRow(
                words.of(label),
                frame.to(file.address()),
                in.map(Language::ownName).orElse(""),
                in.map(Language::htmlTag).orElse(""),
                words.of("downloads.size", Numbers.grouped((file.size() + KILOBYTE - 1) / KILOBYTE, language)),
                file.sha256());
    }
}
