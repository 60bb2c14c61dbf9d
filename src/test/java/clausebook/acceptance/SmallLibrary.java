package clausebook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A library of short resolutions of our own, in the United Nations' fixed wording, in one session of one body. */
final class SmallLibrary {

    /** What the works are about; each opens the name of an instrument of its own. */
    private static final List<String> SUBJECTS = List.of("堤坝", "渡口", "冰川", "海港", "岛屿", "桥梁", "运河", "灯塔", "湿地", "山路");

    private SmallLibrary() {}

    /** A content folder without works. */
    static Path empty(Path content) {
        Trees.tree(CommandRun.PROJECT.resolve("content/pages"), content.resolve("pages"));
        write(content.resolve("site.yaml"), """
                title:
                  zh: 小文库
                languages: [zh]
                """);
        return content;
    }

    /** Adds the work of this number, from 0. */
    static void add(Path content, int work) {
        int number = 7 + work * 2;
        String subject = SUBJECTS.get(work % SUBJECTS.size()) + number;
        write(content.resolve("hrc/61/" + number + "/zh.txt"), """
                人权理事会
                第六十一届会议
                2026 年 2 月 23 日至 4 月 2 日
                议程项目 3
                增进和保护所有人权

                人权理事会 2026 年 4 月 1 日通过的决议

                61/%1$d. 在常年遭受洪水和严寒的偏远地区看护%2$s并使沿岸所有居民能够安全通行方面的技术合作和能力建设

                人权理事会，

                遵循《联合国宪章》的宗旨和原则，

                回顾其 2013 年 3 月 21 日第 22/18 号决议和大会 2006 年 3 月 15 日第 60/251 号决议，

                重申《%2$s看护公约》，

                1. 欢迎看护人员不分昼夜、不分旱涝对使用%2$s的所有人给予的照顾；

                2. 敦促所有国家使沿岸居民都能使用%2$s，并立即修复洪水和严寒造成的损坏；

                3. 吁请所有国家和国际组织与看护人员交流关于%2$s的知识；

                4. 请联合国人权事务高级专员向人权理事会第六十八届会议提交一份关于%2$s的报告；

                5. 决定继续处理此案。

                2026 年 4 月 1 日
                第 36 次会议

                [未经表决获得通过。]
                """.formatted(number, subject));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
