package clausebook;

import static clausebook.command.CommandOption.flag;
import static clausebook.command.CommandOption.valued;

import clausebook.Import.Done;
import clausebook.build.Result;
import clausebook.command.Command;
import clausebook.command.CommandOption;
import clausebook.command.Line;
import clausebook.parse.Recognition;
import clausebook.read.SourceNames;
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
import java.util.Optional;
import java.util.stream.Stream;

/** {@code clausebook import}: recognises official files and puts them at their places under content/. */
final class ImportCommand implements Task {

    private static final int FILES_A_LINE = 25;

    private static final CommandOption WORK =
            valued("work", "work", "Which work it is, as its folder: hrc/58/30, ga/79/134, sc/2690.");
    private static final CommandOption LANGUAGE = valued("lang", "language", "Its language: ar, zh, en, fr, ru or es.");
    private static final CommandOption DRY_RUN = flag("dry-run", "Only say what would be done.");
    private static final CommandOption REPLACE = flag("replace", "Put the file in the place of one with other bytes.");
    private static final CommandOption DRAFT =
            flag("draft", "Take a draft, too; source.yaml must then say draft: true.");
    private static final CommandOption JSON = flag(
            Telling.JSON.name(),
            "Tell files, problems and the summary as JSON, one object a line, on standard output.");

    private static final Command COMMAND = Command.of(
                    "clausebook import",
                    "Recognises official files (PDF, Word, HTML, Akoma Ntoso, text), says what it understood of each, "
                            + "and puts a copy, byte for byte, at its place under content/. "
                            + "Nothing there is overwritten silently.",
                    List.of(BuildOptions.CONTENT, WORK, LANGUAGE, DRY_RUN, REPLACE, DRAFT, JSON))
            .taking("FILE", "Files, or folders with files in them.");

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public int run(Line line, PrintWriter out, PrintWriter err) throws IOException {
        Path content = line.path(BuildOptions.CONTENT);
        Telling telling = Telling.of(line, out, err);
        List<Path> all = expanded(line);
        if (line.has(WORK) && all.size() > 1) {
            throw line.wrong("--work names one work: give one file");
        }
        Import importing = new Import(
                new Import.Options(content, line.has(DRY_RUN), line.has(REPLACE), told(line)), shown(content));
        Map<Done, Integer> counts = new EnumMap<>(Done.class);
        boolean errors = false;
        int count = 0;
        for (Path file : all) {
            Import.Result result = importing.file(file, shown(file));
            counts.merge(result.done(), 1, Integer::sum);
            errors |=
                    result.done() == Done.REFUSED || result.problems().stream().anyMatch(problem -> problem.isError());
            tell(result, telling);
            count++;
            if (all.size() > FILES_A_LINE && count % FILES_A_LINE == 0) {
                err.println("%d of %d files".formatted(count, all.size()));
                err.flush();
            }
        }
        telling.tell(summary(counts, all.size(), errors));
        return errors ? 1 : 0;
    }

    private static Recognition.Told told(Line line) {
        Optional<String> work = line.value(WORK);
        Optional<WorkId> toldWork = work.flatMap(WorkId::ofPath);
        if (work.isPresent() && toldWork.isEmpty()) {
            throw line.wrong("--work \"" + work.get() + "\" is no work: write it like hrc/58/30 or sc/2690");
        }
        Optional<Language> toldLanguage = line.value(LANGUAGE).flatMap(Language::ofCode);
        if (line.has(LANGUAGE) && toldLanguage.isEmpty()) {
            throw line.wrong("--lang is one of ar, zh, en, fr, ru, es");
        }
        return new Recognition.Told(toldWork, toldLanguage, line.has(DRAFT));
    }

    /** The files given, and those in the folders given, leftovers of programs apart, in the order of their names. */
    private static List<Path> expanded(Line line) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String named : line.operands()) {
            Path file = line.path(named);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw line.wrong(file + " is not there");
            }
            if (!Files.isDirectory(file)) {
                all.add(file);
                continue;
            }
            try (Stream<Path> walk = Files.walk(file)) {
                walk.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                        .filter(each -> !isLeftover(file.relativize(each)))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isLeftover(Path below) {
        return Stream.iterate(below, java.util.Objects::nonNull, Path::getParent)
                .anyMatch(part -> SourceNames.isLeftover(part.getFileName().toString(), !part.equals(below)));
    }

    private static void tell(Import.Result result, Telling telling) {
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
