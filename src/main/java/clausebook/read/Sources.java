package clausebook.read;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.akn.AkomaNtosoReader;
import clausebook.read.docx.DocxReader;
import clausebook.read.html.HtmlReader;
import clausebook.read.pdf.PdfReader;
import clausebook.text.SourceText;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the sources under {@code content/}: the folder says which work, the name which language, the extension which
 * format. Symbolic links, devices and the like are refused, what programs leave for themselves is ignored; the order is that of the works.
 */
public final class Sources {

    /** The largest source that is read. */
    public static final long MOST_BYTES = 16L * 1024 * 1024;

    private static final Map<String, Reader> READERS = Map.of(
            "txt", new PlainTextReader(),
            "xml", new AkomaNtosoReader(),
            "pdf", new PdfReader(),
            "html", new HtmlReader(),
            "docx", new DocxReader());
    private static final List<String> FOLDERS_OF_OTHERS = List.of("pages");
    private static final int DEEPEST = 8;

    private final String rootName;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SourceFile> found = new ArrayList<>();

    private Sources(String rootName) {
        this.rootName = rootName;
    }

    /**
     * @param content the folder {@code content/}
     * @param name its name as problems print it
     * @return every source, by work and language; files with an error are left out
     */
    public static Outcome<List<SourceFile>> find(Path content, String name) throws IOException {
        Sources sources = new Sources(name);
        sources.folder(content, "", 0);
        sources.found.sort((a, b) -> {
            int byWork = a.work().compareTo(b.work());
            return byWork != 0 ? byWork : a.language().compareTo(b.language());
        });
        return new Outcome<>(List.copyOf(sources.found), sources.problems);
    }

    /** Reads a source and the notes file beside it. */
    public static Outcome<Optional<ReadSource>> read(SourceFile file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<byte[]> bytes = bytes(file.path(), file.name(), problems);
        Optional<byte[]> notes = Optional.empty();
        if (file.notes().isPresent()) {
            notes = bytes(file.notes().get(), file.notesName(), problems);
        }
        if (bytes.isEmpty()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        Outcome<Optional<ReadSource>> outcome = read(file, bytes.get(), notes);
        problems.addAll(outcome.problems());
        return new Outcome<>(outcome.value(), problems);
    }

    /** Reads a source's bytes; they must be what the file's name says. */
    public static Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        FileKind kind = FileKind.of(bytes);
        boolean fits = kind.format().filter(file.format()::equals).isPresent();
        Reader reader = READERS.get(file.format());
        if (reader == null || (!fits && bytes.length > 0)) {
            return new Outcome<>(Optional.empty(), List.of(mismatch(file, kind)));
        }
        return reader.read(file, bytes, notes);
    }

    /** The characters of a file that is stored in another form than the text read from it, for telling places in it. */
    public static SourceText stored(SourceFile file) {
        try {
            Optional<byte[]> bytes = bytes(file.path(), file.name(), new ArrayList<>());
            return AkomaNtosoReader.stored(file, bytes.orElse(new byte[0])).orElse(new SourceText(file.name(), ""));
        } catch (IOException gone) {
            return new SourceText(file.name(), "");
        }
    }

    private static Problem mismatch(SourceFile file, FileKind kind) {
        String code = file.language().code();
        return Problem.error(
                "format-mismatch",
                Place.of(file.name()),
                "the file is named .%s, but it is %s".formatted(file.format(), kind.what()),
                kind.format().isPresent()
                        ? "name it %s.%s".formatted(code, kind.format().get())
                        : "save it as PDF, DOCX, HTML or plain text, and name it %s.pdf, .docx, .html or .txt"
                                .formatted(code));
    }

    /** At most {@link #MOST_BYTES}; a larger file is refused by its size, before it is read. */
    public static Optional<byte[]> bytes(Path path, String name, List<Problem> problems) throws IOException {
        boolean tooLarge = Files.size(path) > MOST_BYTES;
        if (!tooLarge) {
            try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
                if (bytes.length <= MOST_BYTES) {
                    return Optional.of(bytes);
                }
            }
        }
        problems.add(Problem.error(
                "source-too-large",
                Place.of(name),
                "a source may have at most 16 MiB (%d bytes)".formatted(MOST_BYTES),
                "no resolution is that long: check that the file is the resolution's text"));
        return Optional.empty();
    }

    private void folder(Path folder, String path, int depth) throws IOException {
        Map<String, Path> entries = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.forEach(entry -> entries.put(entry.getFileName().toString(), entry));
        }
        Map<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            String name = entry.getKey();
            Path file = entry.getValue();
            String where = path.isEmpty() ? name : path + "/" + name;
            boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (SourceNames.isLeftover(name, isFolder)) {
                continue;
            }
            if (Files.isSymbolicLink(file)) {
                error(
                        "symbolic-link",
                        where,
                        "a symbolic link is never followed: what it leads to is not in this folder",
                        "put the file itself here");
            } else if (isFolder) {
                subfolder(file, where, name, depth);
            } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                files.put(name, file);
            } else {
                error("not-a-file", where, "this is neither a file nor a folder", "put an ordinary file here");
            }
        }
        files(files, path);
    }

    private void subfolder(Path folder, String where, String name, int depth) throws IOException {
        boolean others = where.equals(name) && FOLDERS_OF_OTHERS.contains(name);
        boolean ofWork = name.equals("notes") && WorkId.ofPath(parent(where)).isPresent();
        if (others || ofWork) {
            return;
        }
        if (SourceNames.isSource(name)) {
            error("not-a-file", where, "this is a folder, named like a source", "put the file itself here");
        } else if (depth < DEEPEST) {
            folder(folder, where, depth + 1);
        }
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The files of one folder: sources where the folder is that of a work. */
    private void files(Map<String, Path> files, String path) throws IOException {
        Optional<WorkId> work = WorkId.ofPath(path);
        if (work.isEmpty()) {
            for (String name : files.keySet()) {
                if (SourceNames.isSource(name)) {
                    error(
                            "not-a-work",
                            path.isEmpty() ? name : path + "/" + name,
                            path.isEmpty()
                                    ? "this file stands in no folder: a source stands in its work's folder"
                                    : "the folder \"%s\" names no work: a source stands in its work's folder"
                                            .formatted(path),
                            "move it to a folder such as hrc/58/30, ga/79/134, sc/2690, ecosoc/2022/3 or chr/2005/69;"
                                    + " clausebook import finds the folder by the text");
                }
            }
            return;
        }
        Path settingsFile = files.get("source.yaml");
        Map<String, FileSettings> settings = Map.of();
        if (settingsFile != null) {
            Optional<byte[]> yaml = bytes(settingsFile, shown(path + "/source.yaml"), problems);
            var read = SourceYaml.read(shown(path + "/source.yaml"), yaml.orElse(new byte[0]));
            problems.addAll(read.problems());
            settings = read.value();
        }
        Map<Language, SourceFile> byLanguage = new TreeMap<>();
        Set<Language> doubled = new TreeSet<>();
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            source(entry.getKey(), entry.getValue(), path, work.get(), files, settings)
                    .ifPresent(file -> {
                        SourceFile other = byLanguage.putIfAbsent(file.language(), file);
                        if (other != null) {
                            twoSources(other, file);
                            doubled.add(file.language());
                        }
                    });
        }
        for (String named : settings.keySet()) {
            if (!files.containsKey(named)) {
                problems.add(Problem.warning(
                        "unknown-file",
                        Place.of(shown(path + "/source.yaml")),
                        "source.yaml speaks of " + named + ", which is not in this folder",
                        "correct the name, or take the entry out"));
            }
        }
        byLanguage.keySet().removeAll(doubled);
        found.addAll(byLanguage.values());
    }

    private Optional<SourceFile> source(
            String name,
            Path file,
            String path,
            WorkId work,
            Map<String, Path> files,
            Map<String, FileSettings> settings) {
        Optional<String> meant = SourceNames.meant(name);
        if (meant.isPresent() && !meant.get().equals(name)) {
            error(
                    "source-name",
                    path + "/" + name,
                    "a source is named by its language and its form, in small letters and without blanks",
                    "name it " + meant.get());
            return Optional.empty();
        }
        if (!SourceNames.isSource(name)) {
            if (!List.of("source.yaml", "permalinks.tsv", "corrections.yaml").contains(name)) {
                warn(
                        path + "/" + name,
                        "unknown-file",
                        "this file is none that is read here",
                        SourceNames.wayOut(name));
            }
            return Optional.empty();
        }
        String format = name.substring(name.lastIndexOf('.') + 1);
        String stem = name.substring(0, name.lastIndexOf('.'));
        if (stem.endsWith(".notes") && format.equals("txt")) {
            String code = stem.substring(0, stem.length() - ".notes".length());
            if (!SourceNames.isHeld(code, files)) {
                warn(
                        path + "/" + name,
                        "unknown-file",
                        "these are notes of a source that is not here",
                        "put the source beside it, or take the file out");
            }
            return Optional.empty();
        }
        Optional<Language> language = Language.ofCode(stem);
        if (language.isEmpty()) {
            error(
                    "unknown-language",
                    path + "/" + name,
                    "\"%s\" is no language of the United Nations: a source is named by its language".formatted(stem),
                    "name it ar, zh, en, fr, ru or es; clausebook import finds the language by the text");
            return Optional.empty();
        }
        return Optional.of(new SourceFile(
                file,
                shown(path + "/" + name),
                work,
                language.get(),
                format,
                Optional.ofNullable(files.get(stem + ".notes.txt")),
                settings.getOrDefault(name, FileSettings.NONE)));
    }

    private void twoSources(SourceFile one, SourceFile two) {
        problems.add(Problem.error(
                "two-sources",
                Place.of(two.name()),
                "%s and %s are two sources of one text: which of them counts is never guessed"
                        .formatted(one.name(), two.name()),
                "keep one of them"));
    }

    private String shown(String path) {
        return rootName + "/" + path;
    }

    private void error(String code, String path, String message, String hint) {
        problems.add(Problem.error(code, Place.of(shown(path)), message, hint));
    }

    private void warn(String path, String code, String message, String hint) {
        problems.add(Problem.warning(code, Place.of(shown(path)), message, hint));
    }
}
