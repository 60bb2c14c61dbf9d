package clausebook.build;

import clausebook.crew.Crew;
import clausebook.permalink.LedgerFile;
import clausebook.text.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Fingerprints of all that a site is made from: told from the bytes themselves, never from sizes and times.
 *
 * @param program of this program's own code, and of what it was told
 * @param templates of the folder of templates
 * @param content for each file of the content folder but the ledgers, its fingerprint
 * @param ledgers the same for the ledgers
 */
record Inputs(String program, String templates, SortedMap<String, String> content, SortedMap<String, String> ledgers) {

    /** No file of content or templates may be larger. */
    private static final long MOST_BYTES = 16L << 20;

    private static final String CONFIGURATION = "site.yaml";

    static Inputs of(BuildSettings options) throws IOException {
        SortedMap<String, String> content = files(options.content());
        SortedMap<String, String> ledgers = new TreeMap<>();
        for (String name : List.copyOf(content.keySet())) {
            if (name.equals(LedgerFile.NAME) || name.endsWith("/" + LedgerFile.NAME)) {
                ledgers.put(name, Objects.requireNonNull(content.remove(name)));
            }
        }
        return new Inputs(program(options), of(files(options.templates())), content, ledgers);
    }

    /** The same once the ledgers have grown. */
    Inputs withLedgers(Map<String, String> grown) {
        SortedMap<String, String> all = new TreeMap<>(ledgers);
        all.putAll(grown);
        return new Inputs(program, templates, content, all);
    }

    /** One fingerprint of what a workshop is opened with: templates and configuration. */
    String ofWorkshop() {
        return ofWorkshop(templates, content.getOrDefault(CONFIGURATION, ""));
    }

    /** The same as it is now. */
    static String ofWorkshop(BuildSettings options) throws IOException {
        Path configuration = options.content().resolve(CONFIGURATION);
        String told = Files.exists(configuration, LinkOption.NOFOLLOW_LINKS)
                ? told(configuration).hash()
                : "";
        return ofWorkshop(of(files(options.templates())), told);
    }

    private static String ofWorkshop(String templates, String configuration) {
        return templates + " " + configuration;
    }

    /** A line for each file of the content folder: fingerprint, two spaces, name. */
    List<String> lines() {
        SortedMap<String, String> all = new TreeMap<>(content);
        all.putAll(ledgers);
        return all.entrySet().stream()
                .map(file -> Sha256.hex(file.getValue().getBytes(StandardCharsets.UTF_8)) + "  " + file.getKey())
                .toList();
    }

    /** One fingerprint of everything. */
    String all() {
        return Sha256.hex(
                String.join("\n", program, templates, of(content), of(ledgers)).getBytes(StandardCharsets.UTF_8));
    }

    private static String program(BuildSettings options) throws IOException {
        List<String> told = new ArrayList<>(List.of(
                Version.number(),
                options.told(),
                Path.of("").toAbsolutePath().toString(),
                Runtime.version().toString()));
        CodeSource code = Inputs.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            throw new IOException("the program does not know where its own code is");
        }
        try {
            told.add(code(Path.of(code.getLocation().toURI())));
        } catch (URISyntaxException e) {
            throw new IOException("the program does not know where its own code is", e);
        }
        told.add(System.getProperty("java.class.path", ""));
        return Sha256.hex(String.join("\n", told).getBytes(StandardCharsets.UTF_8));
    }

    /** The program's own code: its files or, of a jar, what that says of them, the check sum of each among it. */
    private static String code(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return of(files(place));
        }
        StringBuilder lines = new StringBuilder();
        try (ZipFile jar = new ZipFile(place.toFile())) {
            jar.stream()
                    .forEach(file -> lines.append(file.getName())
                            .append(' ')
                            .append(file.getSize())
                            .append(' ')
                            .append(file.getCrc())
                            .append('\n'));
        }
        return lines.toString();
    }

    private static String of(SortedMap<String, String> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Every file below a folder, or the one file itself; what is no plain file is told by its kind. */
    private static SortedMap<String, String> files(Path root) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(root)) {
            all = walk.toList();
        }
        SortedMap<String, String> files = new TreeMap<>();
        try (Crew crew = new Crew()) {
            crew.inOrder(all, Inputs::told, told -> {
                if (!told.hash().equals("folder")) {
                    files.put(root.relativize(told.file()).toString().replace('\\', '/'), told.hash());
                }
            });
        }
        return files;
    }

    private record Told(Path file, String hash) {}

    private static Told told(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(file) > MOST_BYTES) {
                // Refused by its size, whatever it holds.
                return new Told(file, Files.size(file) + " bytes, " + Files.getLastModifiedTime(file));
            }
            return new Told(file, Sha256.hex(Files.readAllBytes(file)));
        }
        boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        return new Told(file, folder ? "folder" : "neither a file nor a folder");
    }
}
