package clausebook.derive;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static clausebook.derive.Sample.named;

import clausebook.model.Mark.Role;
import clausebook.model.Resolution;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolution 58/30 with the marks that a careful reader would set, independent of the readers and marking steps. */
public final class Mali {

    private static final Map<String, ActionGroup> PHRASES = new LinkedHashMap<>();

    static {
        put(ActionGroup.CONCERN, "又仍感关切的是", "仍感关切的是");
        put(ActionGroup.CONDEMN, "又强烈谴责", "强烈谴责", "谴责");
        put(ActionGroup.CALL, "再次呼吁", "呼吁", "吁请");
        put(ActionGroup.NOTE, "又注意到", "注意到");
        put(ActionGroup.RECALL, "还回顾", "又回顾", "回顾");
        put(ActionGroup.REAFFIRM, "又重申", "重申");
        put(ActionGroup.BASIS, "遵循");
        put(ActionGroup.BELIEF, "仍然深信");
        put(ActionGroup.URGE, "并敦促", "敦促");
        put(ActionGroup.ENCOURAGE, "又鼓励", "并鼓励", "鼓励");
        put(ActionGroup.WELCOME, "在这方面，欢迎", "还欢迎", "并欢迎", "欢迎");
        put(ActionGroup.REQUEST, "又请", "请");
        put(ActionGroup.DECIDE, "决定");
        put(ActionGroup.STRESS, "强调");
    }

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("《联合国宪章》", "un-charter"),
            Map.entry("《宪章》", "un-charter"),
            Map.entry("《世界人权宣言》", "udhr"),
            Map.entry("国际人权两公约", "covenants"),
            Map.entry("《和平与全国和解宪章》", "x-peace"),
            Map.entry("《民族和解法》", "x-reconciliation"),
            Map.entry("《消除性别暴力国家方案》", "x-gender"),
            Map.entry("《刑法》", "x-penal-code"),
            Map.entry("《刑事诉讼法》", "x-procedure"),
            Map.entry("《军事司法法》", "x-military"),
            Map.entry("《安全学校宣言》", "safe-schools"),
            Map.entry("《儿童权利公约关于儿童卷入武装冲突问题的任择议定书》", "crc-opac"));

    private static final Pattern CITATION = Pattern.compile(
            "(?:(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:[^，；第]{0,30})?)?(第(\\d+/\\d+|2690\\(2023\\))号)");

    private Mali() {}

    private static void put(ActionGroup group, String... phrases) {
        for (String phrase : phrases) {
            PHRASES.put(phrase, group);
        }
    }

    public static Resolution resolution() {
        return resolution("");
    }

    /** @param without words to take out of the text first, white space settled */
    public static Resolution resolution(String without) {
        List<String> paragraphs = paragraphs();
        int body = paragraphs.indexOf("人权理事会，") + 1;
        int closing = paragraphs.indexOf("2025年4月4日");
        Sample sample = new Sample("hrc/58/30", Language.ZH, "2025-04-04");
        for (String paragraph : paragraphs.subList(body, closing)) {
            String words = without.isEmpty() ? paragraph : paragraph.replace(without, "");
            Matcher number = Pattern.compile("^\\d{1,2}\\.").matcher(words);
            if (number.find()) {
                String text = words.substring(number.end());
                sample.op(text, marks(text.replace("遵循人道", "〇〇人道")));
            } else {
                Matcher note = Pattern.compile("，(\\d)$").matcher(words);
                if (note.find()) {
                    String text = words.substring(0, note.start() + 1);
                    List<Sample.Sought> marks = new ArrayList<>(List.of(marks(text)));
                    marks.add(Sample.note(note.group(1), text, false));
                    sample.pp(text, marks.toArray(Sample.Sought[]::new));
                } else {
                    sample.pp(words, marks(words));
                }
            }
        }
        return sample.build(
                "向马里提供人权领域的技术援助和能力建设",
                paragraphs.subList(0, body - 1),
                "人权理事会，",
                paragraphs.subList(closing, closing + 3));
    }

    private static Sample.Sought[] marks(String text) {
        List<Map.Entry<Integer, Sample.Sought>> found = new ArrayList<>();
        Matcher opening = Pattern.compile("(?<=^|；|，)(?:" + String.join("|", PHRASES.keySet()) + ")").matcher(text);
        while (opening.find()) {
            found.add(Map.entry(opening.start(), act(opening.group(), PHRASES.get(opening.group()))));
        }
        Matcher citation = CITATION.matcher(text);
        String date = "";
        while (citation.find()) {
            date = citation.group(1) == null
                    ? date
                    : "%s-%02d-%02d".formatted(
                            citation.group(1), Integer.parseInt(citation.group(2)), Integer.parseInt(citation.group(3)));
            found.add(Map.entry(citation.start(4), citation(text, citation, date)));
        }
        NAMES.forEach((name, key) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                found.add(Map.entry(at, named(name, key)));
            }
        });
        return found.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toArray(Sample.Sought[]::new);
    }

    private static Sample.Sought citation(String text, Matcher found, String date) {
        String number = found.group(5);
        if (number.startsWith("2690")) {
            return cite(found.group(4), "S/RES/2690 (2023)", date, Role.BACKGROUND, "");
        }
        if (number.equals("60/251")) {
            return cite(found.group(4), "A/RES/60/251", date, Role.INSTITUTION, "");
        }
        String before = text.substring(0, found.start(4));
        int extending = before.indexOf("关于延长独立专家任务的");
        String symbol = "A/HRC/RES/" + number;
        if (extending >= 0) {
            return cite(found.group(4), symbol, date, Role.EXTENDS, "关于延长独立专家任务");
        }
        Matcher subject = Pattern.compile("关于([^，；]{1,40})的$").matcher(before);
        String about = subject.find() ? "关于" + subject.group(1).replaceAll(".*关于", "") : "";
        Role role = about.contains("设立") ? Role.ESTABLISHES : about.contains("理事会") ? Role.INSTITUTION : Role.BACKGROUND;
        return cite(found.group(4), symbol, date, role, about);
    }

    /** A line that does not end with a space goes on, but for two page breaks between paragraphs. */
    private static List<String> paragraphs() {
        try {
            List<String> lines = Files.readString(Path.of("content/hrc/58/30/zh.txt")).lines().toList();
            List<String> found = new ArrayList<>();
            StringBuilder open = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                open.append(lines.get(i));
                if (lines.get(i).endsWith(" ") || i == 48) {
                    found.add(open.toString().replace(" ", ""));
                    open.setLength(0);
                }
            }
            found.removeIf(String::isEmpty);
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
