package clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of the templates and style sheets that no page can break without a test that fails. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("templates");

    @Test
    void templatesLetNothingThroughUnescaped() throws IOException {
        List<Path> templates = files(".peb");
        assertThat(templates).hasSizeGreaterThan(5);
        for (Path template : templates) {
            String text = Files.readString(template);
            assertThat(text).as(template.toString()).doesNotContain("| raw", "|raw", "autoescape", "javascript:", "\t");
            assertThat(text)
                    .as("no style or handler attributes: " + template)
                    .doesNotContainPattern("\\s(?:style|on[a-z]+)=");
            assertThat(text)
                    .as("attributes are quoted: " + template)
                    .doesNotContainPattern("<[^>{]*\\s[a-z-]+=(?![\"])");
            String outside = text.replaceAll("(?s)\\{\\{.*?}}|\\{%.*?%}", "x");
            assertThat(outside)
                    .as("attributes are quoted: " + template)
                    .doesNotContainPattern("<[a-z][^>]*\\s[a-z-]+=(?![\"])");
            Matcher filter = Pattern.compile("\\{\\{[^}]*\\|\\s*([a-z]+)").matcher(text);
            while (filter.find()) {
                assertThat(filter.group(1)).as(template.toString()).isIn("html", "length", "first", "last");
            }
            assertThat(text.contains("| html"))
                    .as("HTML as it is: " + template)
                    .isEqualTo(template.endsWith("text.peb") || template.endsWith("editor-note.peb"));
        }
    }

    @Test
    void noWordOfTheTemplateLanguageIsAVariable() throws IOException {
        for (Path template : files(".peb")) {
            assertThat(Files.readString(template))
                    .as("reads as nothing: " + template)
                    .doesNotContainPattern("\\{\\{\\s*(?:none|null|empty|true|false)\\s*}}");
        }
    }

    private static final List<String> SEARCH = List.of("terms", "search");

    @Test
    void stylesKeepToTheirBudget() throws IOException {
        Assets assets = new Assets(new TemplateFolder(FOLDER, "templates"));
        for (String more : List.of("site", "work")) {
            String both = assets.style(List.of("base", more)).toString();
            assertThat(both.getBytes(StandardCharsets.UTF_8)).as(more).hasSizeLessThanOrEqualTo(8 * 1024);
            assertThat(gzip(both)).as(more).isLessThanOrEqualTo(3 * 1024);
        }
        for (Path script : files(".js")) {
            String name = script.getFileName().toString().replace(".js", "");
            if (!SEARCH.contains(name)) {
                assertThat(assets.script(name).toString().getBytes(StandardCharsets.UTF_8))
                        .as(name)
                        .hasSizeLessThanOrEqualTo(600);
            }
        }
        StringBuilder search = new StringBuilder();
        SEARCH.forEach(name -> search.append(assets.script(name)));
        assertThat(gzip(search.toString())).as("the scripts of the search page").isLessThanOrEqualTo(8 * 1024);
    }

    @Test
    void styleSheetsAskForNothingAndKnowNoLeftOrRight() throws IOException {
        for (Path sheet : files(".css")) {
            String css = Files.readString(sheet);
            assertThat(css).as(sheet.toString()).doesNotContain("url(", "@import", "@font-face", "expression(");
            assertThat(css)
                    .as("logical properties: " + sheet)
                    .doesNotContainPattern(
                            "(?:margin|padding|border)-(?:left|right)|[{;]\\s*(?:left|right)\\s*:|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)");
            assertThat(css)
                    .as("four values in a row know left and right: " + sheet)
                    .doesNotContainPattern("(?:padding|margin|inset):(?:-?[0-9a-z.%]+ ){3}-?[0-9a-z]");
            assertThat(css)
                    .as("breakpoints: " + sheet)
                    .doesNotContainPattern("m(?:in|ax)-width:(?!48rem|47\\.99rem|60rem|64rem)[0-9.]+rem\\)");
            assertThat(count(css, '{')).as("braces of " + sheet).isEqualTo(count(css, '}'));
        }
    }

    @Test
    void textGrowsWithTheSizeThatAReaderHasSet() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("assets/base.css")))
                .contains("html:lang(ar){font-size:118.75%")
                .doesNotContainPattern("html[^{]*\\{[^}]*font(?:-size)?:[0-9.]+px");
    }

    @Test
    void smallerSheetsSayTheSame() {
        assertThat(
                        Smaller.css(
                                "/* c */ a  >  b , c :hover {\n  color : red;\n  margin: 0  calc(1px + 2px);\n}\n@media (min-width: 1rem) { d::after { content: \" { ; } /* \" } }\n"))
                .isEqualTo(
                        "a > b ,c :hover{color :red;margin:0 calc(1px + 2px)}@media (min-width:1rem){d::after{content:\" { ; } /* \"}}");
        assertThat(Smaller.script("// c\n  a()\n\n  b('// x')\n")).isEqualTo("a()\nb('// x')");
    }

    @ParameterizedTest
    @CsvSource({
        "text,page,4.5", "text,panel,4.5", "muted,page,4.5", "muted,panel,4.5", "link,page,4.5", "link,panel,4.5",
        "visited,page,4.5", "visited,panel,4.5", "gap,page,4.5", "gap,panel,4.5", "error,page,4.5", "error,panel,4.5",
        "border,page,3", "border,panel,3", "text,target,4.5", "text,band,4.5", "focus-text,focus,4.5", "ring,page,3",
        "link,target,4.5", "link,band,4.5", "gap,target,4.5", "muted,target,4.5"
    })
    void coloursStandApart(String front, String behind, double least) throws IOException {
        String css = Files.readString(FOLDER.resolve("assets/base.css"));
        Map<String, String> light = colours(css.substring(0, css.indexOf("@media")));
        Map<String, String> dark = new TreeMap<>(light);
        dark.putAll(colours(css.substring(css.indexOf("prefers-color-scheme:dark"), css.indexOf("prefers-contrast"))));
        assertThat(light).hasSizeGreaterThan(13).containsEntry("link", "#0b4f9e");
        assertThat(dark).containsEntry("link", "#8ab8ff");
        assertThat(contrast(light.get(front), light.get(behind))).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark.get(front), dark.get(behind))).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> found = new TreeMap<>();
        Matcher colour = Pattern.compile("--([a-z-]+):(#[0-9a-f]{6})").matcher(css);
        while (colour.find()) {
            found.put(colour.group(1), colour.group(2));
        }
        return found;
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + i * 2, 3 + i * 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static int gzip(String text) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
