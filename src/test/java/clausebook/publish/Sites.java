package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.publish.Publication.Way;
import clausebook.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two versions of a small site, a person's 20 files, and what must be true of a folder afterwards. */
final class Sites {

    static final Map<String, String> FIRST = Map.of(
            ".nojekyll", "",
            "index.html", "home, first",
            "404.html", "not found",
            "hrc/58/30/zh/op1.html", "clause 1",
            "hrc/58/30/zh/op2.html", "clause 2, first",
            "gone/page.html", "will be gone");

    static final Map<String, String> SECOND = Map.of(
            ".nojekyll", "",
            "index.html", "home, second",
            "404.html", "not found",
            "hrc/58/30/zh/op1.html", "clause 1",
            "hrc/58/30/zh/op2.html", "clause 2, second",
            "ga/79/134/zh/op1.html", "new");

    /** Sites so large, beside what differs in them, that they are patched where {@link #FEW} files suffice for that. */
    static final Map<String, String> LARGE_FIRST = large(FIRST);

    static final Map<String, String> LARGE_SECOND = large(SECOND);

    static final int FEW = 20;

    /** A publication that swaps whatever the size. */
    static final int NEVER = Integer.MAX_VALUE;

    private Sites() {}

    private static Map<String, String> large(Map<String, String> site) {
        Map<String, String> large = new TreeMap<>(site);
        for (int n = 1; n <= 60; n++) {
            large.put("hrc/58/31/zh/pp" + n + ".html", "recital " + n);
        }
        return large;
    }

    static Published publish(Path out, Map<String, String> site) throws IOException {
        return publish(out, site, Way.FOLDER, FaultyDisk.neverKilled());
    }

    static Published publish(Path out, Map<String, String> site, Way way, Disk disk) throws IOException {
        return publish(out, site, way, disk, NEVER);
    }

    static Published publish(Path out, Map<String, String> site, Way way, Disk disk, int fewestKept)
            throws IOException {
        try (Publication publication = Publication.begin(out, way, disk, fewestKept)) {
            for (Map.Entry<String, String> file : new TreeMap<>(site).entrySet()) {
                publication.stage(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return publication.commit();
        }
    }

    /** Plants 20 files, folders and links, each kind that a person's folder may hold, and gives their state. */
    static Map<String, String> plantForeign(Path site) throws IOException {
        for (String name : List.of(
                ".git/HEAD",
                ".git/config",
                ".git/objects/ab/cdef",
                ".gitignore",
                "CNAME",
                "project/index.html",
                "project/apidocs/Some Class.html",
                "notes.txt",
                "INDEX.HTML",
                "中文说明.txt",
                "a\nb.txt",
                "hrc/58/30/zh/private.txt",
                "hrc/58/99/later.txt",
                "gone/mine.txt",
                "gone/mine/too.txt",
                "script.sh",
                "secret")) {
            Path file = site.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "foreign " + name);
        }
        Files.setPosixFilePermissions(
                site.resolve(".git/objects/ab/cdef"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(site.resolve("script.sh"), PosixFilePermissions.fromString("rwxr-x--x"));
        Files.setPosixFilePermissions(site.resolve("secret"), PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(site.resolve("latest"), Path.of("hrc/58"));
        Files.createSymbolicLink(site.resolve("gone/nowhere"), Path.of("../../not-there"));
        Files.createDirectory(site.resolve("empty"));
        Map<String, String> planted = foreign(site);
        assertThat(planted.keySet().stream().filter(name -> !name.startsWith("dir ")))
                .hasSize(20 - 1);
        assertThat(planted).containsKey("dir empty");
        return planted;
    }

    /** State of everything in a site that its manifest does not list: mode, and content or target. */
    static Map<String, String> foreign(Path site) throws IOException {
        Manifest ours = Manifest.of(site).orElseGet(Manifest::empty);
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path path : all.toList()) {
                String name = site.relativize(path).toString();
                String mode =
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
                if (Files.isSymbolicLink(path)) {
                    found.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    if (!name.isEmpty() && !ours.hasFolder(name) && !name.equals("gone")) {
                        found.put("dir " + name, mode);
                    }
                } else if (!ours.lists(name) && !name.equals(Manifest.NAME)) {
                    found.put(name, mode + " " + Files.readString(path));
                }
            }
        }
        return found;
    }

    /** Listed files that are missing, are no plain files, or hold other bytes. */
    static List<String> differences(Manifest manifest, Path site) throws IOException {
        List<String> wrong = new ArrayList<>();
        manifest.files().each((address, listed) -> {
            Path file = site.resolve(address);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Sha256.hex(Files.readAllBytes(file)).equals(listed.sha256())) {
                wrong.add(address);
            }
        });
        return wrong;
    }

    /** The site verifies by its own manifest, with the modes that are promised; gives its pages. */
    static Map<String, String> whole(Path site) throws IOException {
        Manifest manifest = Manifest.of(site).orElseThrow(() -> new AssertionError("no manifest in " + site));
        assertThat(differences(manifest, site)).isEmpty();
        Map<String, String> pages = new TreeMap<>();
        manifest.files().each((address, listed) -> {
            Path file = site.resolve(address);
            assertThat(mode(file)).as(address).isEqualTo("rw-r--r--");
            pages.put(address, Files.readString(file));
        });
        manifest.files()
                .eachFolder(folder ->
                        assertThat(mode(site.resolve(folder))).as(folder).isEqualTo("rwxr-xr-x"));
        assertThat(mode(site.resolve(Manifest.NAME))).isEqualTo("rw-r--r--");
        assertThat(mode(site.toRealPath())).isEqualTo("rwxr-xr-x");
        return pages;
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            Drain.drop(new RealDisk(), tree);
        }
    }
}
