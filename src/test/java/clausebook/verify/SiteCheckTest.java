package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {

    private static final String OP1 = FixtureSite.LANG + "op1.html";
    private static final String WHOLE = FixtureSite.LANG + "index.html";

    @TempDir
    Path folder;

    private List<Problem> check(FixtureSite site) throws IOException {
        return SiteCheck.of(site.write(Files.createTempDirectory(folder, "site")), "site/");
    }

    private void told(FixtureSite site, String code, String place, String message) throws IOException {
        assertThat(check(site)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().toString()).startsWith(place);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void aSiteAsItShouldBe() throws IOException {
        assertThat(check(new FixtureSite())).isEmpty();
    }

    @Test
    void filesOfTheOwnerAreLeftAloneAndOthersWarnedOf() throws IOException {
        Path site = new FixtureSite().write(folder);
        Files.createDirectories(site.resolve(".git/objects"));
        Files.writeString(site.resolve(".git/objects/x.html"), "<p>");
        Files.createDirectories(site.resolve("project"));
        Files.writeString(site.resolve("project/index.html"), "<p>");
        Files.writeString(site.resolve("CNAME"), "x");
        Files.writeString(site.resolve(".gitignore"), "*");
        assertThat(SiteCheck.of(site, "site/")).isEmpty();
        Files.writeString(site.resolve("mine.html"), "<p>");
        List<Problem> problems = SiteCheck.of(site, "site/");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("sums-unlisted");
        assertThat(problems.get(0).isError()).isFalse();
    }

    @Test
    void aChangedByteAMissingFileAndAMissingListAreTold() throws IOException {
        Path site = new FixtureSite().write(folder);
        Files.writeString(site.resolve(".nojekyll"), "x");
        Files.delete(site.resolve(FixtureSite.LANG + "source.html"));
        assertThat(SiteCheck.of(site, "site/"))
                .extracting(problem -> problem.code() + " " + problem.place())
                .contains("sums-differ site/.nojekyll", "sums-differ site/" + FixtureSite.LANG + "source.html");
        Files.delete(site.resolve("SHA256SUMS"));
        assertThat(SiteCheck.of(site, "site/")).extracting(Problem::code).contains("sums-missing");
        assertThat(SiteCheck.of(folder.resolve("nothing"), "nothing/")).extracting(Problem::code).containsExactly("sums-missing");
    }

    @Test
    void aClausePageThatIsNotItsPartOfTheWholeIsTold() throws IOException {
        told(new FixtureSite().replace(OP1, "继续处理", "停止处理"), "fidelity", "site/" + OP1, "not its part");
        told(new FixtureSite().replace(OP1, "(a) 甲1；", "(a) 甲1"), "fidelity", "site/" + OP1, "too early");
        told(new FixtureSite().replace(OP1, "1 注文。", "1 注。"), "fidelity", "site/" + OP1, "not its part");
        told(new FixtureSite().replace("hrc/58/30/op1.html", "决定", "定决"), "fidelity", "site/hrc/58/30/op1.html", "is not that of");
        told(new FixtureSite().remove("hrc/58/30/pp1.html"), "fidelity", "site/hrc/58/30/pp1.html", "missing");
        told(new FixtureSite().remove(OP1), "fidelity", "site/" + OP1, "has no page");
    }

    @Test
    void aWholeTextThatIsNotTheDataIsTold() throws IOException {
        told(new FixtureSite().replace(WHOLE, "继续处理", "停止处理"), "fidelity", "site/" + WHOLE, "resolution.json, clause op1,");
        told(new FixtureSite().replace(WHOLE, ">一<", "><"), "fidelity", "site/" + WHOLE, "do not follow");
        told(new FixtureSite().replace(FixtureSite.LANG + "source.html", "49", "50"), "fidelity",
                "site/" + FixtureSite.LANG + "source.html", "50 characters placed (element placed-characters), and the whole text shows 49");
    }

    @Test
    void hiddenTextIsTold() throws IOException {
        told(new FixtureSite().replace(OP1, "继续", "<span hidden>继续</span>"), "fidelity", "site/" + OP1, "\"继续\" is hidden");
        List<Problem> problems = check(new FixtureSite().replace(OP1, "继续", "<span class=\"skip\">继续</span>"));
        assertThat(problems).extracting(Problem::message).anyMatch(text -> text.contains("as Jsoup reads the page"));
    }

    @Test
    void brokenLinksAndAnchorsAreTold() throws IOException {
        told(new FixtureSite().replace(WHOLE, "href=\"op1.html\"", "href=\"op2.html\""), "link-file", "site/" + WHOLE, "op2.html");
        told(new FixtureSite().replace(FixtureSite.LANG + "pp1.html", "#pp1", "#pp2"), "link-anchor", "site/", "#pp2");
    }

    @Test
    void aPageThatTwoReadersReadDifferentlyIsTold() throws IOException {
        told(new FixtureSite().replace(OP1, "<h1>", "<p>x<table><tr>y<td>z</td></tr></table></p><ul><li id=\"a\"><li id=\"b\"></li></li></ul><h1>"),
                "page-nesting", "site/" + OP1, "");
        told(new FixtureSite().replace(OP1, "决定继续", "<table><tr data-source=\"zh\">决定</tr></table>继续"),
                "page-readers", "site/" + OP1, "marked text");
    }
}
