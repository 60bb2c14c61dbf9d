package clausebook;

import clausebook.Import.Done;
import clausebook.parse.Recognition;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausebook import}: recognises official files and puts them at their places under content/. */
@Command(
        name = "import",
        description = {
            "Recognises official files (PDF, Word, HTML, Akoma Ntoso, text), says what it understood of each,",
            "and puts a copy, byte for byte, at its place under content/. Nothing there is overwritten silently."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int FILES_A_LINE = 25;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders with files in them.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--content",
            description = "The folder of sources (default: ${DEFAULT-VALUE}).",
            defaultValue = "content")
    private Path content = Path.of("content");

    @Option(names = "--work", description = "Which work it is, as its folder: hrc/58/30, ga/79/134, sc/2690.")
    private @Nullable String work;

    @Option(names = "--lang", description = "Its language: ar, zh, en, fr, ru or es.")
    private @Nullable String language;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(names = "--replace", description = "Put the file in the place of one with other bytes.")
    private boolean replace;

    @Option(names = "--draft", description = "Take a draft, too; source.yaml must then say draft: true.")
    private boolean draft;

    @Option(
            names = "--json",
            description = "Tell files, problems and the summary as JSON, one object a line, on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec known = Objects.requireNonNull(spec);
        PrintWriter out = known.commandLine().getOut();
        PrintWriter err = known.commandLine().getErr();
        Telling telling = json ? Telling.json(out) : Telling.plain(out, err);
        List<Path> all = expanded(known);
        if (work != null && all.size() > 1) {
            throw new ParameterException(known.commandLine(), "--work names one work: give one file");
        }
        Import importing = new Import(new Import.Options(content, dryRun, replace, told(known)), shown(content));
        Map<Done, Integer> counts = new EnumMap<>(Done.class);
        boolean errors = false;
        int count = 0;
        for (Path file : all) {
            Import.Result result = importing.file(file, shown(file));
            counts.merge(result.done(), 1, Integer::sum);
            errors |=
                    result.done() == Done.REFUSED || result.problems().stream().anyMatch(problem -> problem.isError());
            tell(result, out, telling);
            count++;
            if (all.size() > FILES_A_LINE && count % FILES_A_LINE == 0) {
                err.println("%d of %d files".formatted(count, all.size()));
                err.flush();
            }
        }
        telling.tell(summary(counts, all.size(), errors));
        return errors ? 1 : 0;
    }

    private Recognition.Told told(CommandSpec known) {
        Optional<WorkId> toldWork = Optional.ofNullable(work).flatMap(WorkId::ofPath);
        if (work != null && toldWork.isEmpty()) {
            throw new ParameterException(
                    known.commandLine(), "--work \"" + work + "\" is no work: write it like hrc/58/30 or sc/2690");
        }
        Optional<Language> toldLanguage = Optional.ofNullable(language).flatMap(Language::ofCode);
        if (language != null && toldLanguage.isEmpty()) {
            throw new ParameterException(known.commandLine(), "--lang is one of ar, zh, en, fr, ru, es");
        }
        return new Recognition.Told(toldWork, toldLanguage, draft);
    }

    /** The files given, and those in the folders given, hidden ones apart, in the order of their names. */
    private List<Path> expanded(CommandSpec known) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new ParameterException(known.commandLine(), file + " is not there");
            }
            if (!Files.isDirectory(file)) {
                all.add(file);
                continue;
            }
            try (Stream<Path> walk = Files.walk(file)) {
                walk.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                        .filter(each -> Stream.iterate(
                                        file.relativize(each), java.util.Objects::nonNull, Path::getParent)
                                .noneMatch(part -> part.getFileName().toString().startsWith(".")))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private void tell(Import.Result result, PrintWriter out, Telling telling) {
        result.problems().forEach(telling::tell);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "file");
        fields.put("file", result.file());
        fields.put(
                "done", result.done().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        result.place().ifPresent(place -> fields.put("place", place));
        result.resolution().ifPresent(resolution -> {
            fields.put("symbol", resolution.symbol().text());
            fields.put("language", resolution.language().code());
            resolution.title().ifPresent(title -> fields.put("title", title));
        });
        result.understanding().ifPresent(understanding -> fields.putAll(understanding.figures()));
        StringBuilder line = new StringBuilder(result.file()).append(": ");
        result.resolution()
                .ifPresent(resolution -> line.append(resolution.symbol().text())
                        .append(" in ")
                        .append(resolution.language().ownName())
                        .append(", "));
        result.understanding()
                .ifPresent(understanding -> line.append(understanding.told()).append("; "));
        line.append(result.done().words());
        result.place().ifPresent(place -> line.append(": ").append(place));
        telling.tell(fields, line.toString());
    }

    private static Result summary(Map<Done, Integer> counts, int all, boolean errors) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("files", all);
        List<String> told = new ArrayList<>();
        counts.forEach((done, count) -> {
            figures.put(done.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), count);
            told.add(count + " " + done.words());
        });
        String summary = all
                + (all == 1 ? " file: " : " files: ")
                + (told.isEmpty() ? "nothing to do" : String.join(", ", told));
        return new Result(List.of(), errors ? 1 : 0, summary, figures);
    }

    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path full = path.toAbsolutePath().normalize();
        return (full.startsWith(here) ? here.relativize(full) : full).toString().replace('\\', '/');
    }
}
