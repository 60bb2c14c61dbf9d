package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that uses what the last one noted gives the same bytes as one that makes everything anew: after every edit of a
 * long random row, of texts, their languages, works and their places, words, styles, the configuration, and of the finished
 * site itself. Every kind of edit comes first once.
 */
class RandomEditsTest {

    private static final List<String> WORDS = List.of("强烈", "深切", "严重", "坚决", "再次");
    private static final List<String> ASKED = List.of("", "所有", "有关");
    private static final List<String> LAWS = List.of("山区气象员保护法", "山区气象员保护法案", "气象员法");
    private static final List<String> CITED = List.of("58/30", "59/90", "59/91", "59/92", "59/80", "50/91");
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final List<String> ACTS = List.of("Exhorte", "Invite", "Prie instamment");

    /** The work in six languages. */
    private static final int SIX = 80;

    private static final int KINDS = 24;

    /** Those by which works know something else of each other. */
    private static final List<Integer> CHANGE_THE_CATALOG = List.of(3, 5, 6);

    /** So many that an index is too long for one page. */
    private static final int FEW_WORKS = 10;

    /** So many that what differs is laid over the site, where little does. */
    private static final int MANY_WORKS = 26;

    @TempDir
    Path scratch;

    private Path content;
    private Path templates;
    private Path site;
    private Random random;
    private int published;
    private int kept;
    private int keptWithZips;
    private int parted;
    private int patched;
    private int zipsInSixLanguages;
    private int keptBesideOthers;

    @Test
    void thirtyEdits() throws IOException {
        edits(30, 5830);
    }

    @Test
    @Tag("release")
    void aThousandEdits() throws IOException {
        edits(1000, 22018);
    }

    private void edits(int count, long seed) throws IOException {
        content = scratch.resolve("content");
        templates = Trees.tree(CommandRun.PROJECT.resolve("templates"), scratch.resolve("templates"));
        Trees.tree(CommandRun.PROJECT.resolve("content/pages"), content.resolve("pages"));
        Files.writeString(
                content.resolve("site.yaml"),
                Files.readString(CommandRun.PROJECT.resolve("content/site.yaml")) + "downloads: 10 KB\n");
        site = scratch.resolve("site");
        random = new Random(seed);
        for (int number = 90; number < 90 + FEW_WORKS; number++) {
            addWork(number);
        }
        for (String language : LANGUAGES) {
            addLanguage(language);
        }
        List<Integer> kinds = new ArrayList<>(IntStream.range(0, KINDS).boxed().toList());
        Collections.shuffle(kinds, random);
        for (int i = 0; i < count; i++) {
            Path before = Trees.tree(content, scratch.resolve("before"));
            int kind = i < KINDS ? kinds.get(i) : random.nextInt(KINDS);
            String edit = edit(kind);
            if (i == count * 5 / 6) {
                for (int number = 90; number < 90 + MANY_WORKS; number++) {
                    addWork(number);
                }
                edit += ", and many works";
            }
            Map<String, FileTime> stamps = stamps();
            InProcess again = build(site, "--cache", scratch.resolve("cache").toString());
            Path anew = scratch.resolve("anew");
            InProcess whole = build(anew);
            assertThat(again.exit())
                    .as("edit %d, %s: %s", i, edit, again.output())
                    .isEqualTo(whole.exit());
            if (whole.exit() == 0) {
                assertThat(finished(site)).as("edit %d, %s", i, edit).isEqualTo(finished(anew));
                assertThat(told(again)).as("edit %d, %s", i, edit).isEqualTo(told(whole));
                published++;
                patched += isPatched(stamps) ? 1 : 0;
                boolean some = !again.output().contains(" 0 as before");
                kept += some ? 1 : 0;
                parted += some && Files.exists(site.resolve("zh/actions")) ? 1 : 0;
                boolean otherCatalog =
                        !again.output().contains(" 0 files written") && CHANGE_THE_CATALOG.contains(kind);
                keptBesideOthers += some && otherCatalog ? 1 : 0;
                zipsInSixLanguages += some && Files.exists(site.resolve("downloads/hrc-59-" + SIX + ".zip")) ? 1 : 0;
                keptWithZips += some && !Files.exists(site.resolve("downloads/site.zip")) ? 1 : 0;
            } else {
                // A ledger refuses the edit, as it should; without it goes on.
                Trees.delete(content);
                Trees.tree(before, content);
            }
            Trees.delete(before);
            Trees.delete(anew);
            if ((i + 1) % 100 == 0) {
                System.out.println((i + 1) + " edits: " + published + " published, " + kept + " kept something, "
                        + patched + " patched the site");
            }
        }
        assertThat(published).as("edits that were published").isGreaterThan(count / 2);
        assertThat(keptWithZips).as("such builds where each work has a ZIP").isPositive();
        assertThat(zipsInSixLanguages)
                .as("such builds with a ZIP of a work in several languages")
                .isPositive();
        assertThat(parted).as("builds of a site with an index in parts").isPositive();
        assertThat(keptBesideOthers)
                .as("such builds where works cite others, are new, or are gone")
                .isPositive();
        assertThat(patched)
                .as("builds that left what is as it was where it was")
                .isPositive();
        assertThat(kept).as("builds that kept something").isGreaterThan(count / 2);
    }

    private InProcess build(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "build",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return InProcess.run(arguments.toArray(String[]::new));
    }

    /** When the system last stamped each file of the site, by its line in the list; and under an empty name the list itself. */
    private Map<String, FileTime> stamps() throws IOException {
        Map<String, FileTime> stamps = new HashMap<>();
        Path list = site.resolve("SHA256SUMS");
        if (Files.exists(list)) {
            stamps.put("", stamp(list));
            for (String line : Files.readAllLines(list, StandardCharsets.US_ASCII)) {
                Path file = site.resolve(line.substring(66));
                if (Files.exists(file)) {
                    stamps.put(line, stamp(file));
                }
            }
        }
        return stamps;
    }

    /** Whether another site was laid over that one: a swap gives each file a second name, which the system stamps. */
    private boolean isPatched(Map<String, FileTime> before) throws IOException {
        Map<String, FileTime> now = stamps();
        if (!before.containsKey("") || before.get("").equals(now.get(""))) {
            return false;
        }
        long same = now.entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .count();
        return same > now.size() / 2;
    }

    private static FileTime stamp(Path file) throws IOException {
        return (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
    }

    /** Every file of ours with its fingerprint, as it is on the disk. */
    private static List<String> finished(Path site) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(site.resolve("SHA256SUMS"), StandardCharsets.US_ASCII)) {
            String file = line.substring(66);
            lines.add(Trees.sha256(site.resolve(file)) + "  " + file);
            assertThat(lines.getLast()).isEqualTo(line);
        }
        return lines;
    }

    /** The problems told; the last line is about what was written where. */
    private static List<String> told(InProcess run) {
        return run.output().lines().filter(line -> !line.contains(" pages of ")).toList();
    }

    /** Changes something; says what. */
    private String edit(int kind) throws IOException {
        return switch (kind) {
            case 0, 1, 2 -> {
                Path work = anyWork();
                Files.deleteIfExists(work.resolve("permalinks.tsv"));
                change(work.resolve("zh.txt"), text -> text.replaceFirst("1\\. ..谴责", "1. " + any(WORDS) + "谴责"));
                yield "a word of " + work;
            }
            case 3 -> {
                Path work = anyWork();
                Files.deleteIfExists(work.resolve("permalinks.tsv"));
                change(
                        work.resolve("zh.txt"),
                        text -> text.replaceFirst("第 5[89]/[0-9]{2} 号", "第 " + any(CITED) + " 号"));
                yield "a citation of " + work;
            }
            case 4 -> {
                Path notes = anyWork().resolve("zh.notes.txt");
                Files.writeString(notes, "1 A/HRC/58/" + random.nextInt(99) + "。\n\n2 S/AC.51/2020/11。\n");
                yield "a note in " + notes;
            }
            case 5 -> {
                int number = 90 + random.nextInt(FEW_WORKS + 2);
                addWork(number);
                yield "the work " + number;
            }
            case 6 -> {
                Path work = anyWork();
                if (works().size() > 1) {
                    Trees.delete(work);
                }
                yield "no work at " + work;
            }
            case 7 -> {
                change(
                        content.resolve("site.yaml"),
                        text -> text.replaceFirst("en: .*", "en: Clauses " + random.nextInt(3)));
                yield "the site's title";
            }
            case 8 -> {
                Trees.edit(
                        templates.resolve("assets/base.css"), css -> css + "\n.x" + random.nextInt(9) + "{margin:0}\n");
                yield "a style";
            }
            case 9 -> {
                Path text = anyWork().resolve("zh.txt");
                Files.setLastModifiedTime(text, FileTime.fromMillis(1_000_000L * random.nextInt(1000)));
                yield "the time of " + text;
            }
            case 10 -> {
                Path page = anyPage();
                FileTime time = Files.getLastModifiedTime(page);
                byte[] bytes = Files.readAllBytes(page);
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.write(page, bytes);
                Files.setLastModifiedTime(page, time);
                yield "a letter of the finished " + page;
            }
            case 11 -> {
                change(
                        content.resolve("site.yaml"),
                        text -> text.contains("downloads: 10 KB\n")
                                ? text.replace("downloads: 10 KB\n", "")
                                : text + "downloads: 10 KB\n");
                yield "the most that the ZIP of the site may have";
            }
            case 12 -> {
                Path work = anyWork();
                Files.deleteIfExists(work.resolve("permalinks.tsv"));
                change(work.resolve("zh.txt"), text -> text.replaceFirst("2\\. 吁请.*各国：", "2. 吁请" + any(ASKED) + "各国："));
                yield "who is asked in " + work;
            }
            case 13, 14 -> {
                Path work = anyWork();
                String word = any(LAWS);
                change(work.resolve("zh.txt"), text -> {
                    Matcher law = Pattern.compile("3\\. (欢迎各国通过的《.*》；)").matcher(text);
                    if (!law.find()) {
                        return text;
                    }
                    correct(work.resolve("corrections.yaml"), law.group(1), word);
                    return law.replaceFirst("3. 欢迎各国通过的《" + word + "》；");
                });
                yield "a corrected clause of " + work;
            }
            case 15 -> {
                Path note = anyNote();
                byte[] bytes = Files.readAllBytes(note);
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= 1;
                }
                Files.write(note, bytes);
                Path work = anyWork();
                Files.deleteIfExists(work.resolve("permalinks.tsv"));
                change(work.resolve("zh.txt"), text -> text.replaceFirst("1\\. ..谴责", "1. " + any(WORDS) + "谴责"));
                yield "a damaged note, and a word of " + work;
            }
            case 16 -> {
                Path text = work(SIX).resolve(any(LANGUAGES) + ".txt");
                Files.deleteIfExists(text.resolveSibling("permalinks.tsv"));
                if (texts(SIX) > 1) {
                    Files.deleteIfExists(text);
                }
                yield "without " + text;
            }
            case 17 -> {
                String language = any(LANGUAGES);
                addLanguage(language);
                yield "with " + language;
            }
            case 18 -> {
                Path text = work(SIX).resolve("fr.txt");
                if (Files.exists(text)) {
                    Files.deleteIfExists(text.resolveSibling("permalinks.tsv"));
                    change(
                            text,
                            french -> french.replaceFirst(
                                    "2\\. (?:%s) ".formatted(String.join("|", ACTS)), "2. " + any(ACTS) + " "));
                }
                yield "an act in " + text;
            }
            case 19 -> {
                Path work = anyWork();
                yield "moved from " + work + " to " + move(work);
            }
            case 20 -> {
                Files.deleteIfExists(content.resolve("permalinks.tsv"));
                change(
                        content.resolve("site.yaml"),
                        text -> text.replaceFirst(
                                "languages: .*", "languages: " + any(List.of("[zh, en]", "[zh]", "[en, zh, fr]"))));
                yield "the languages of the site";
            }
            case 21 -> {
                String base = "base: https://example.org/clauses/\n";
                change(
                        content.resolve("site.yaml"),
                        text -> text.contains(base) ? text.replace(base, "") : text + base);
                yield "the site's address";
            }
            case 22 -> {
                change(
                        templates.resolve("i18n/zh.properties"),
                        words -> words.replaceFirst("nav.home=.*", "nav.home=" + any(List.of("首页", "主页"))));
                yield "a word of the interface";
            }
            default -> {
                Path page = anyPage();
                Files.deleteIfExists(page);
                yield "a finished page less: " + page;
            }
        };
    }

    /** Unlike {@link Trees#edit}, for an edit that may happen to change nothing. */
    private static void change(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static void correct(Path corrections, String earlier, String now) {
        try {
            Files.writeString(corrections, """
                    - language: zh
                      clause: op3
                      earlier: "%s"
                      what: "%s"
                      why: "a slip of the pen"
                      source: "A/HRC/RES/59/90/Corr.1"
                    """.formatted(earlier, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path anyNote() throws IOException {
        Path cache = scratch.resolve("cache");
        if (!Files.exists(cache)) {
            return Files.writeString(scratch.resolve("none"), "x");
        }
        try (Stream<Path> notes = Files.walk(cache)) {
            List<Path> all = notes.filter(Files::isRegularFile).sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void addWork(int number) throws IOException {
        Path work = content.resolve("hrc/59/" + number);
        if (!Files.exists(work)) {
            Files.createDirectories(work);
            String text =
                    Files.readString(CommandRun.PROJECT.resolve("src/test/resources/sites/rich/hrc/59/90/zh.txt"));
            Files.writeString(
                    work.resolve("zh.txt"),
                    text.substring(0, text.indexOf("附件")).replace("59/90.", "59/" + number + "."));
        }
    }

    /** To the next session, or back. */
    private Path move(Path work) throws IOException {
        boolean on = work.getParent().endsWith("59");
        Path moved = content.resolve(on ? "hrc/60" : "hrc/59").resolve(work.getFileName());
        if (work.endsWith("" + SIX) || Files.exists(moved)) {
            return work;
        }
        Files.createDirectories(moved.getParent());
        Files.move(work, moved);
        Files.deleteIfExists(moved.resolve("permalinks.tsv"));
        String number = "/" + work.getFileName() + ".";
        change(
                moved.resolve("zh.txt"),
                text -> on
                        ? text.replace("59" + number, "60" + number).replace("第五十九届会议\n", "第六十届会议\n")
                        : text.replace("60" + number, "59" + number).replace("第六十届会议\n", "第五十九届会议\n"));
        return moved;
    }

    private void addLanguage(String language) throws IOException {
        Path text = work(SIX).resolve(language + ".txt");
        Files.createDirectories(text.getParent());
        String six = Files.readString(
                CommandRun.PROJECT.resolve("src/test/resources/sites/six/hrc/59/91/" + language + ".txt"));
        Files.writeString(text, six.replace("59/91", "59/" + SIX));
    }

    private Path work(int number) {
        return content.resolve("hrc/59/" + number);
    }

    private long texts(int number) throws IOException {
        if (!Files.exists(work(number))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(work(number))) {
            return files.filter(file -> file.toString().endsWith(".txt")).count();
        }
    }

    /** Those with a Chinese text. */
    private List<Path> works() throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("hrc"))) {
            return files.filter(file -> file.endsWith("zh.txt"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private Path anyWork() throws IOException {
        List<Path> works = works();
        return works.get(random.nextInt(works.size()));
    }

    private Path anyPage() throws IOException {
        if (!Files.exists(site)) {
            return Files.writeString(scratch.resolve("none"), "x");
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(site.resolve("SHA256SUMS")));
        lines.removeIf(line -> line.endsWith("  .nojekyll")); // which has no letter
        return site.resolve(lines.get(random.nextInt(lines.size())).substring(66));
    }
}
