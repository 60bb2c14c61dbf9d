package clausebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a content folder of many works out of the first input, Human Rights Council resolution 58/30: the same words for
 * other countries under other numbers. Every number and date is consistent with its session, so that each work passes all
 * checks as it stands: a work of a later year also cites later resolutions, of which the library holds some.
 */
final class Library {

    private static final int NUMBERS_A_SESSION = 40;
    private static final int SESSIONS_A_YEAR = 3;
    private static final int FIRST_SESSION = 58;
    private static final int FIRST_YEAR = 2025;

    /** Two characters each, as 马里 has: printed lines keep their length. */
    private static final List<String> COUNTRIES = List.of(
            "马里", "乍得", "苏丹", "海地", "也门", "约旦", "贝宁", "多哥", "加蓬", "刚果", "智利", "秘鲁", "古巴", "老挝", "斐济", "巴林", "科摩", "文莱",
            "阿曼", "帕劳");

    private static final List<String> MONTHS = List.of("2 月 24 日至 4 月 4 日", "6 月 16 日至 7 月 9 日", "9 月 8 日至 10 月 8 日");
    private static final List<String> LAST_DAYS = List.of("4 月 4 日", "7 月 9 日", "10 月 8 日");

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?=\\s*年)");
    private static final Pattern COUNCIL_NUMBER = Pattern.compile("([2-5][0-9])(?=/[0-9]{2}\\s*号)");
    private static final String FROM = "还回顾理事会";
    private static final String SECURITY_COUNCIL = "又注意到根据安全理事会";

    private Library() {}

    /** Writes {@code works} works below {@code content}, beside the rest of what {@code model} holds but its ledgers. */
    static void write(Path model, Path content, int works) throws IOException {
        try (var files = Files.walk(model)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = model.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("pages/") || name.equals("site.yaml")) {
                    Path target = content.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        String text = Files.readString(model.resolve("hrc/58/30/zh.txt"));
        for (int i = 0; i < works; i++) {
            Path file = content.resolve(address(i)).resolve("zh.txt");
            Files.createDirectories(file.getParent());
            Files.write(file, varied(text, i).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The folder of a work, below the content folder. */
    static String address(int i) {
        return "hrc/" + session(i) + "/" + number(i);
    }

    private static int session(int i) {
        return FIRST_SESSION + i / NUMBERS_A_SESSION;
    }

    private static int number(int i) {
        return 1 + i % NUMBERS_A_SESSION;
    }

    private static String varied(String text, int i) {
        int session = session(i);
        int later = (session - FIRST_SESSION) / SESSIONS_A_YEAR;
        int part = (session - FIRST_SESSION) % SESSIONS_A_YEAR;
        int year = FIRST_YEAR + later;
        String masthead = text.substring(0, text.indexOf("人权理事会，"))
                .replace("第五十八届", "第" + numeral(session) + "届")
                .replace("2025 年 2 月 24 日至 4 月 4 日", year + " 年 " + MONTHS.get(part))
                .replace("2025 年 4 月 4 日", year + " 年 " + LAST_DAYS.get(part))
                .replace("58/30.", session + "/" + number(i) + ".");
        int from = text.indexOf(FROM);
        int security = text.indexOf(SECURITY_COUNCIL);
        int after = text.indexOf("\n", text.indexOf("年 11 月 15 日", security));
        String varied = masthead
                + text.substring(text.indexOf("人权理事会，"), from)
                + shifted(text.substring(from, security), later)
                + text.substring(security, after)
                + shifted(text.substring(after), later)
                        .replace(year + " 年 4 月 4 日", year + " 年 " + LAST_DAYS.get(part));
        return varied.replace("马里", COUNTRIES.get(i % COUNTRIES.size()));
    }

    /** Every year later by so many, and every number of the Council with it. */
    private static String shifted(String text, int later) {
        String years = replaced(YEAR, text, found -> Integer.parseInt(found.group(1)) + later);
        return replaced(COUNCIL_NUMBER, years, found -> Integer.parseInt(found.group(1)) + SESSIONS_A_YEAR * later);
    }

    private interface Change {
        int of(MatchResult found);
    }

    private static String replaced(Pattern pattern, String text, Change change) {
        return pattern.matcher(text).replaceAll(found -> Integer.toString(change.of(found)));
    }

    /** 58 as 五十八, up to 199. */
    private static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        StringBuilder text = new StringBuilder();
        int rest = number;
        if (rest >= 100) {
            text.append("一百");
            rest -= 100;
            if (rest > 0 && rest < 10) {
                text.append('零');
            }
        }
        if (rest >= 10) {
            if (rest >= 20 || number >= 100) {
                text.append(digits.charAt(rest / 10));
            }
            text.append('十');
        }
        if (rest % 10 > 0) {
            text.append(digits.charAt(rest % 10));
        }
        return text.toString();
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }
}
