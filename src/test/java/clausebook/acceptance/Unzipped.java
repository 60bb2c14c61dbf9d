package clausebook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A ZIP as a reader unpacks it, with the platform's own reader of such files. */
public final class Unzipped {

    private Unzipped() {}

    /** Unpacks a ZIP into a new folder. */
    public static Path of(Path zip, Path into) {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : entries(archive)) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IllegalArgumentException(entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.write(file, archive.getInputStream(entry).readAllBytes());
                }
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ZipEntry> entries(ZipFile archive) {
        List<ZipEntry> all = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            all.add(entries.nextElement());
        }
        return all;
    }

    static Set<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            Set<String> found = new TreeSet<>();
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> found.add(folder.relativize(file).toString().replace('\\', '/')));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every link of every page below a folder that leads to no file there, or to no place in it. */
    static List<String> brokenLinks(Path folder) {
        Set<String> files = files(folder);
        Map<String, Document> pages = new TreeMap<>();
        for (String file : files) {
            if (file.endsWith(".html")) {
                pages.put(file, read(folder.resolve(file)));
            }
        }
        Map<String, Set<String>> ids = new TreeMap<>();
        pages.forEach(
                (file, page) -> ids.put(file, new TreeSet<>(page.select("[id]").eachAttr("id"))));
        List<String> broken = new ArrayList<>();
        pages.forEach((file, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (href.matches("[a-z]+:.*")) {
                    continue;
                }
                int hash = href.indexOf('#');
                String name = hash < 0 ? href : href.substring(0, hash);
                Path own = Path.of("/" + file);
                String target = name.isEmpty()
                        ? file
                        : own.getParent().resolve(name).normalize().toString().substring(1);
                String id = hash < 0 ? "" : href.substring(hash + 1);
                if (!files.contains(target)
                        || !id.isEmpty() && !ids.getOrDefault(target, Set.of()).contains(id)) {
                    broken.add(file + " -> " + href);
                }
            }
        });
        return broken;
    }

    static Document read(Path page) {
        try {
            return Jsoup.parse(page, "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
