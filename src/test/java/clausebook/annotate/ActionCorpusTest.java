package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.text.WhiteSpace;
import clausebook.un.ActionWords.Part;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures the word lists against the words that the United Nations' own Akoma Ntoso files set in italics or bold, from
 * the words alone. The files are no part of the project: {@code -Dcorpus=<folder>} says where they are. The word lists
 * were made with some of them; the others were held out, and are what the thresholds are about.
 */
class ActionCorpusTest {

    private static final Set<String> HELD_OUT = Set.of(
            "a-res-79-183", "a-res-79-28", "a-res-79-58", "s-res-2602-2021", "s-res-2541-2020", "s-res-2588-2021");

    record Paragraph(Part part, boolean item, String text, List<int[]> gold) {}

    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> groups = new TreeMap<>();
    private int gold;
    private int exact;
    private int ours;
    private int overlapping;
    /** Paragraphs, not items, that open with an act of ours, and those of which a file says so too. */
    private int openings;

    private int openingsKnown;
    private long nanos;
    private int read;

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesHeldOut(Language language) throws IOException {
        measure(language, true);
        assertThat(exact / (double) gold).as("recall").isGreaterThan(0.9);
        assertThat(openingsKnown / (double) openings)
                .as("precision of openings")
                .isGreaterThan(0.97);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesRead(Language language) throws IOException {
        measure(language, false);
        assertThat(exact / (double) gold).as("recall").isGreaterThan(0.95);
        assertThat(openingsKnown / (double) openings)
                .as("precision of openings")
                .isGreaterThan(0.98);
    }

    private void measure(Language language, boolean heldOut) throws IOException {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "no -Dcorpus=<folder> given");
        List<Path> works;
        try (Stream<Path> folders = Files.list(Path.of(corpus, "akn"))) {
            works = folders.sorted().toList();
        }
        for (Path work : works) {
            Path file = work.resolve(language.code() + ".xml");
            String name = work.getFileName().toString();
            if (HELD_OUT.contains(name) == heldOut && Files.exists(file)) {
                int goldBefore = gold;
                int exactBefore = exact;
                compare(name, paragraphs(file), language);
                if (Boolean.getBoolean("corpus.works")) {
                    System.out.println(language.code() + " " + name + ": gold " + (gold - goldBefore) + " exact "
                            + (exact - exactBefore));
                }
            }
        }
        System.out.printf(
                "%s %s: gold %d exact %d (%.4f) missed %d; ours %d (precision %.4f) extra %d; openings %d, known %d; %.1f µs a paragraph; %s%n",
                language.code(),
                heldOut ? "held out" : "read",
                gold,
                exact,
                exact / (double) gold,
                gold - exact,
                ours,
                exact / (double) ours,
                ours - overlapping,
                openings,
                openingsKnown,
                nanos / 1000.0 / read,
                groups);
        if (Boolean.getBoolean("corpus.show") && heldOut == Boolean.getBoolean("corpus.heldout")) {
            differences.forEach(System.out::println);
        }
    }

    private void compare(String work, List<Paragraph> paragraphs, Language language) {
        Organ organ = work.startsWith("s-") ? Organ.SC : Organ.GA;
        String above = "";
        for (Paragraph paragraph : paragraphs) {
            long begun = System.nanoTime();
            List<Mark.Action> found;
            if (paragraph.item && !above.isEmpty()) {
                found = ActionReader.readItem(paragraph.text, language, organ, paragraph.part, above);
            } else {
                found = ActionReader.read(paragraph.text, language, organ, paragraph.part);
            }
            nanos += System.nanoTime() - begun;
            read++;
            if (!paragraph.item) {
                above = found.isEmpty() ? "" : paragraph.text;
            }
            compare(work, paragraph, found);
        }
    }

    private void compare(String work, Paragraph paragraph, List<Mark.Action> found) {
        for (int[] span : paragraph.gold) {
            gold++;
            Mark.Action match = found.stream()
                    .filter(act -> act.start() < span[1] && span[0] < act.end())
                    .findFirst()
                    .orElse(null);
            String words = paragraph.text.substring(span[0], span[1]);
            if (match == null) {
                differences.add("missed " + work + " [" + words + "] " + around(paragraph.text, span[0]));
            } else if (match.start() == span[0] && match.end() == span[1]) {
                exact++;
            } else {
                differences.add("unlike " + work + " [" + words + "] ours [" + match.phrase() + "] "
                        + around(paragraph.text, span[0]));
            }
        }
        for (Mark.Action act : found) {
            ours++;
            groups.merge(act.group().key(), 1, Integer::sum);
            boolean known = paragraph.gold.stream().anyMatch(span -> act.start() < span[1] && span[0] < act.end());
            if (act.start() == 0 && !paragraph.item) {
                openings++;
                openingsKnown += known ? 1 : 0;
            }
            if (known) {
                overlapping++;
            } else {
                differences.add("extra " + work + " [" + act.phrase() + "] " + around(paragraph.text, act.start()));
            }
            if (Boolean.getBoolean("corpus.groups")) {
                differences.add("group " + act.group().key() + " " + act.phrase() + " " + act.modifiers() + " >"
                        + act.addressees().stream().map(Mark.Addressee::key).toList());
            }
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 25), at) + "|" + text.substring(at, Math.min(text.length(), at + 60));
    }

    private static List<Paragraph> paragraphs(Path file) {
        List<Paragraph> all = new ArrayList<>();
        try {
            Element root = Jsoup.parse(Files.readString(file), Parser.xmlParser());
            root.select("authorialNote, formula").remove();
            for (Element p : root.select("preamble p, mainBody p")) {
                Part part = p.closest("preamble") != null ? Part.PREAMBULAR : Part.OPERATIVE;
                StringBuilder text = new StringBuilder();
                List<int[]> gold = new ArrayList<>();
                walk(p, false, text, gold);
                settle(part, p.closest("point") != null, text.toString(), gold).ifPresent(all::add);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    private static void walk(Node node, boolean marked, StringBuilder text, List<int[]> gold) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                int from = text.length();
                for (char unit : words.getWholeText().toCharArray()) {
                    boolean white = WhiteSpace.is(unit);
                    boolean skip = unit == '\u200e'
                            || unit == '\u200f'
                            || (white && (text.isEmpty() || text.charAt(text.length() - 1) == ' '));
                    if (!skip) {
                        text.append(white ? ' ' : unit);
                    }
                }
                if (marked && text.length() > from) {
                    boolean goesOn = !gold.isEmpty()
                            && text.substring(gold.get(gold.size() - 1)[1], from)
                                    .isBlank();
                    if (goesOn) {
                        gold.get(gold.size() - 1)[1] = text.length();
                    } else {
                        gold.add(new int[] {from, text.length()});
                    }
                }
            } else {
                boolean inner = child instanceof Element element
                        && element.nodeName().equals("span")
                        && element.className().matches(".*(bold|italic).*");
                walk(child, marked || inner, text, gold);
            }
        }
    }

    /** Without the printed number and the signs about a phrase; headings, set from end to end, are left out. */
    private static java.util.Optional<Paragraph> settle(Part part, boolean item, String text, List<int[]> gold) {
        java.util.regex.Matcher number = java.util.regex.Pattern.compile(
                        "^[0-9]+ ?(?:[.–-]| (?=\\p{L})) ?|^\\([^)]{1,4}\\) ?|^[a-z]\\) ")
                .matcher(text);
        int cut = number.find() ? number.end() : 0;
        List<int[]> moved = new ArrayList<>();
        for (int[] span : gold) {
            int from = Math.max(cut, span[0]);
            int to = span[1];
            while (to > from && " ，,،;；:：".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            while (from < to && " ，,،".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            boolean heading = to - from >= text.strip().length() - cut - 2;
            if (to > from && !heading && !isNoAct(text.substring(from, to), from == cut)) {
                moved.add(new int[] {from - cut, to - cut});
            }
        }
        return text.length() > cut
                ? java.util.Optional.of(new Paragraph(part, item, text.substring(cut), moved))
                : java.util.Optional.empty();
    }

    /** Words of another language, names and headings are set in italics too. */
    private static boolean isNoAct(String words, boolean opens) {
        boolean name = !opens && Character.isUpperCase(words.charAt(0));
        return name || NO_ACTS.stream().anyMatch(words::equals) || words.length() > 60;
    }

    private static final Set<String> NO_ACTS = Set.of(
            "police, gendarmerie, garde nationale",
            "in situ",
            "l’Instance de coordination au Mali",
            "هيئة التنسيق في مالي",
            "لهيئة التنسيق في مالي",
            "استراتيجية تحقيق الاستقرار في وسط مالي",
            "لاستراتيجية",
            "للائتلاف",
            "للائتلاف والتنسيقية",
            "التنسيقية",
            "بشأن منع العنف الجنسي المرتبط بالنزاع في مالي",
            "الشرطة، والدرك والحرس الوطني");
}
