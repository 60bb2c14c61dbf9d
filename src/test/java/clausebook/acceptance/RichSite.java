package clausebook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A site in which every branch of the templates is taken: two works of which one cites the other, two languages,
 * sub-paragraphs, headings, an annex, notes, a recorded vote, a correction, a moved and a withdrawn address, a base
 * address, a publisher and a contact.
 */
public final class RichSite {

    /** The folder of the work that we wrote ourselves, in content and site. */
    public static final String WORK = "hrc/59/90";

    private RichSite() {}

    public static BuiltSite of(Path folder) {
        Path content = Trees.content(folder.resolve("content"));
        Trees.tree(CommandRun.PROJECT.resolve("src/test/resources/sites/rich"), content);
        try {
            Files.writeString(content.resolve("site.yaml"), """
                    title:
                      zh: 决议条款
                      en: Clausebook
                    languages: [zh, en]
                    base: https://example.org/clauses/
                    publisher:
                      zh: 山区气象研究所
                      en: Institute of Mountain Weather
                    contact: corrections@example.org
                    """, StandardCharsets.UTF_8);
            BuiltSite.of(folder, content);
            Trees.edit(content.resolve(WORK + "/zh.txt"), text -> text.replace("3. 欢迎各国通过的", "3. 欢迎一些国家通过的"));
            Files.writeString(content.resolve(WORK + "/corrections.yaml"), """
                    - language: zh
                      clause: op3
                      earlier: "欢迎各国通过的《山区气象员保护法》；"
                      what: "“各国”改为“一些国家”"
                      why: "与正式文本一致"
                      source: "A/HRC/RES/59/90/Corr.1"
                    """, StandardCharsets.UTF_8);
            Files.writeString(
                    content.resolve(WORK + "/permalinks.tsv"),
                    WORK + "/zh/op90.html\t-\tlive\t-\n" + WORK + "/zh/op91.html\t-\tlive\t-\n" + WORK
                            + "/zh/op90.html\t-\tmoved\t" + WORK + "/zh/op9.html\n" + WORK
                            + "/zh/op91.html\t-\twithdrawn\t编号有误\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BuiltSite.of(folder, content);
    }
}
