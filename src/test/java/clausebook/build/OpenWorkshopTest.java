package clausebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview that keeps its workshop open gives the bytes of a build that opens its own, whatever is edited between. */
class OpenWorkshopTest {

    private static final Path PROJECT = Path.of(System.getProperty("clausebook.basedir", "."));

    @TempDir
    Path scratch;

    private Path content;
    private Path templates;
    private BuildSettings settings;
    private OpenWorkshop room;

    @BeforeEach
    void copy() {
        content = Trees.content(scratch.resolve("content"));
        templates = Trees.tree(PROJECT.resolve("templates"), scratch.resolve("templates"));
        settings = settings("site", Optional.of(scratch.resolve("cache")));
        room = new OpenWorkshop(settings);
    }

    @Test
    void staysOpenUntilTemplatesOrConfigurationChange() throws IOException {
        Workshop first = enter();
        Files.writeString(Files.createDirectories(content.resolve("pages/en")).resolve("more.txt"), "of no concern");
        assertThat(enter()).isSameAs(first);

        Trees.edit(content.resolve("site.yaml"), yaml -> yaml.replace("en: Clausebook", "en: Clauses"));
        Workshop second = enter();
        assertThat(second).isNotSameAs(first);

        Trees.edit(templates.resolve("i18n/en.properties"), words -> words + "# a remark\n");
        assertThat(enter()).isNotSameAs(second);
    }

    @Test
    void isNotKeptWhereATemplateChangedDuringTheBuild() throws IOException {
        Path style = templates.resolve("assets/base.css");
        String before = Files.readString(style);
        Workshop first = enter();
        Files.writeString(style, before + "\n.x{margin:0}\n");
        room.leave();
        Files.writeString(style, before);
        assertThat(enter()).isNotSameAs(first);
    }

    @Test
    void givesTheBytesOfABuildOfItsOwnAfterEveryEdit() throws IOException {
        Random random = new Random(22018);
        int stayed = 0;
        Workshop last = null;
        for (int i = 0; i < 8; i++) {
            edit(i, random.nextInt(3));
            Result again = new Pipeline(settings, Progress.SILENT, room).build();
            room.leave();
            BuildSettings alone = settings("anew", Optional.empty());
            Result anew = new Pipeline(alone, Progress.SILENT).build();
            assertThat(again.exitCode()).as("edit %d", i).isEqualTo(anew.exitCode());
            assertThat(again.problems()).as("edit %d", i).isEqualTo(anew.problems());
            assertThat(finished("site")).as("edit %d", i).isEqualTo(finished("anew"));
            Workshop now = enter();
            stayed += now == last ? 1 : 0;
            last = now;
        }
        assertThat(stayed).as("builds in the workshop of the build before").isBetween(2, 6);
    }

    private void edit(int number, int which) {
        switch (number % 4) {
            case 0 -> Trees.edit(templates.resolve("assets/base.css"), css -> css + "\n.x" + which + "{margin:0}\n");
            case 1 ->
                Trees.edit(content.resolve("pages/en/about.md"), page -> page + "\n\nSaid " + which + " times.\n");
            case 2 ->
                Trees.edit(
                        content.resolve("site.yaml"),
                        yaml -> yaml.replaceFirst("en: .*", "en: Clauses of year " + number));
            default -> Trees.edit(content.resolve("pages/zh/about.md"), page -> page + "\n\n" + which + "。\n");
        }
    }

    private Workshop enter() throws IOException {
        return room.enter(Optional.of(Inputs.of(settings))).value().orElseThrow();
    }

    private BuildSettings settings(String out, Optional<Path> cache) {
        return new BuildSettings(
                content, templates, scratch.resolve(out), Optional.empty(), false, false, false, false, false, cache);
    }

    /** Every file with its fingerprint as it is on the disk, which its list gives too. */
    private List<String> finished(String out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(scratch.resolve(out).resolve("SHA256SUMS"))) {
            String file = line.substring(66);
            lines.add(Trees.sha256(scratch.resolve(out).resolve(file)) + "  " + file);
            assertThat(lines.getLast()).isEqualTo(line);
        }
        return lines;
    }
}
