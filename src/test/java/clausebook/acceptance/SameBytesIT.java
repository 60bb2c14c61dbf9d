package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 5: the same input gives the same bytes and file modes on any machine, in any locale and time zone. */
class SameBytesIT {

    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG", "fa-IR", "th-TH", "zh-CN");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati");

    @TempDir
    Path scratch;

    @Test
    void eightBuildsGiveOneSite() throws IOException {
        Map<String, List<String>> sites = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            String locale = LOCALES.get(i % LOCALES.size());
            String zone = ZONES.get(i % ZONES.size());
            String umask = i % 2 == 0 ? "022" : "077";
            CommandRun.Setting setting = setting(locale, zone).umask(umask);
            // The program itself says under which settings it ran: an unknown locale would silently be another one.
            CommandRun version = setting(locale, zone).run("--version");
            assertThat(version.output())
                    .contains("locale " + locale.replace('-', '_'))
                    .contains("time zone " + zone);
            Path folder = Files.createDirectories(scratch.resolve(i % 3 == 0 ? "a" + i : "another place/" + i));
            sites.put(locale + " " + zone + " " + umask, build(setting, folder));
        }
        assertThat(sites.values().stream().distinct().toList())
                .as("different sites, by " + sites.keySet())
                .hasSize(1);
        assertThat(sites.values().iterator().next()).hasSizeGreaterThan(100);
    }

    @Test
    void aPlantedLowerCaseWithoutLocaleIsSeen() throws IOException {
        Path planted =
                Planted.in(scratch, "un/ActionGroup.java", "toLowerCase(java.util.Locale.ROOT)", "toLowerCase()");
        List<String> english = buildOrFailure(setting("en-US", "UTC").classesBefore(planted), "en");
        assertThat(english).as("the planted fault does no harm in English").hasSizeGreaterThan(100);
        assertThat(buildOrFailure(setting("tr-TR", "UTC").classesBefore(planted), "tr"))
                .isNotEqualTo(english);
    }

    @Test
    void aPlantedClockIsSeen() throws IOException {
        Path planted = Planted.in(
                scratch,
                "build/Version.java",
                "return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();",
                "return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip() + System.nanoTime();");
        List<String> one = buildOrFailure(setting("en-US", "UTC").classesBefore(planted), "one");
        List<String> two = buildOrFailure(setting("en-US", "UTC").classesBefore(planted), "two");
        assertThat(one).as("a clock alone stops no build").hasSizeGreaterThan(100);
        assertThat(two).hasSizeGreaterThan(100).isNotEqualTo(one);
    }

    private static CommandRun.Setting setting(String locale, String zone) {
        String[] parts = locale.split("-");
        return CommandRun.setting()
                .jvm("-Duser.language=" + parts[0], "-Duser.country=" + parts[1], "-Duser.timezone=" + zone);
    }

    private List<String> build(CommandRun.Setting setting, Path folder) {
        Path content = Trees.content(folder.resolve("content"));
        Path site = folder.resolve("site");
        CommandRun run = setting.folder(folder)
                .run(
                        "build",
                        "--content",
                        content.toString(),
                        "--templates",
                        CommandRun.PROJECT.resolve("templates").toString(),
                        "--out",
                        site.toString(),
                        "--base-url",
                        "https://example.org/clauses/");
        assertThat(run.exit()).as(run.output()).isZero();
        List<String> all = new ArrayList<>(Trees.fingerprint(site));
        all.addAll(Trees.fingerprint(content));
        return all;
    }

    private List<String> buildOrFailure(CommandRun.Setting setting, String name) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(name));
        try {
            return build(setting, folder);
        } catch (AssertionError failed) {
            return List.of("the build failed");
        }
    }
}
