package clausebook;

import clausebook.annotate.Annotator;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.parse.Recognition;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts official files at their places under {@code content/}: reads each, tells which work it is, and copies it byte for
 * byte. Nothing there is ever overwritten unless it is asked for.
 */
final class Import {

    /** What an import is told; {@code told} stands in place of what the texts say. */
    record Options(Path content, boolean dryRun, boolean replace, Recognition.Told told) {}

    enum Done {
        IMPORTED("imported"),
        WOULD_IMPORT("would be imported"),
        REPLACED("replaced"),
        ALREADY_THERE("already there"),
        REFUSED("refused");

        private final String words;

        Done(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * What became of one file.
     *
     * @param place where it belongs, as printed; empty where that is not known
     */
    record Result(
            String file,
            Done done,
            Optional<String> place,
            Optional<Resolution> resolution,
            Optional<Understanding> understanding,
            List<Problem> problems) {}

    private static final List<String> FORMATS = List.of("txt", "xml", "docx", "pdf", "html");

    private final Options options;
    private final String shownContent;
    /** Places that this run has filled already, so that a dry run also meets what would be there. */
    private final Set<String> taken = new TreeSet<>();

    Import(Options options, String shownContent) {
        this.options = options;
        this.shownContent = shownContent;
    }

    Result file(Path path, String shown) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (Files.isSymbolicLink(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.error(
                    "not-a-file", Place.of(shown), "this is not an ordinary file", "give the file itself"));
            return refused(shown, problems);
        }
        Optional<byte[]> bytes = Sources.bytes(path, shown, problems);
        if (bytes.isEmpty()) {
            return refused(shown, problems);
        }
        Outcome<Optional<Recognition>> recognised = Recognition.of(path, shown, bytes.get(), options.told());
        problems.addAll(recognised.problems());
        if (recognised.value().isEmpty()) {
            return refused(shown, problems);
        }
        Recognition found = recognised.value().get();
        Outcome<Optional<Resolution>> parsed = Parser.parse(found.source());
        problems.addAll(parsed.problems());
        if (parsed.value().isEmpty()) {
            return refused(shown, problems);
        }
        Outcome<Resolution> annotated = Annotator.annotate(parsed.value().get());
        problems.addAll(annotated.problems());
        Understanding understanding = Understanding.of(annotated.value(), problems);
        Done done = place(found, bytes.get(), shown, problems);
        return new Result(
                shown,
                done,
                Optional.of(shownContent + "/" + name(found)),
                Optional.of(annotated.value()),
                Optional.of(understanding),
                problems);
    }

    private static Result refused(String shown, List<Problem> problems) {
        return new Result(shown, Done.REFUSED, Optional.empty(), Optional.empty(), Optional.empty(), problems);
    }

    private static String name(Recognition found) {
        return found.work().path() + "/" + found.language().code() + "." + found.format();
    }

    private Done place(Recognition found, byte[] bytes, String shown, List<Problem> problems) throws IOException {
        Path folder = options.content().resolve(found.work().path());
        Path place = folder.resolve(found.language().code() + "." + found.format());
        for (Path at = folder; at != null && !at.equals(options.content()); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                problems.add(Problem.error(
                        "symbolic-link",
                        Place.of(shown),
                        "its place lies behind a symbolic link, which is never followed",
                        "put a folder there"));
                return Done.REFUSED;
            }
        }
        for (String format : FORMATS) {
            Path other = folder.resolve(found.language().code() + "." + format);
            String otherName = found.work().path() + "/" + found.language().code() + "." + format;
            boolean there = Files.exists(other, LinkOption.NOFOLLOW_LINKS) || taken.contains(otherName);
            if (there && !format.equals(found.format())) {
                problems.add(Problem.error(
                        "two-sources",
                        Place.of(shown),
                        "%s/%s is there already: two sources of one text would stop the build"
                                .formatted(shownContent, otherName),
                        "keep that one, or remove it first"));
                return Done.REFUSED;
            }
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) || taken.contains(name(found))) {
            return over(place, found, bytes, shown, problems);
        }
        taken.add(name(found));
        if (options.dryRun()) {
            return Done.WOULD_IMPORT;
        }
        write(place, bytes);
        return Done.IMPORTED;
    }

    private Done over(Path place, Recognition found, byte[] bytes, String shown, List<Problem> problems)
            throws IOException {
        boolean file = Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        if (file && Arrays.equals(Files.readAllBytes(place), bytes)) {
            return Done.ALREADY_THERE;
        }
        boolean ofThisRun = taken.contains(name(found));
        if (!options.replace() || !file || ofThisRun) {
            problems.add(Problem.error(
                    "already-there",
                    Place.of(shown),
                    ofThisRun
                            ? "another file of this run is %s/%s, with other bytes".formatted(shownContent, name(found))
                            : "%s/%s is there already, with other bytes".formatted(shownContent, name(found)),
                    ofThisRun
                            ? "import only one of them"
                            : "compare the two; --replace puts this one in its place (addresses already issued keep"
                                    + " their promise: a changed text needs corrections.yaml)"));
            return Done.REFUSED;
        }
        taken.add(name(found));
        if (!options.dryRun()) {
            write(place, bytes);
        }
        return Done.REPLACED;
    }

    /** Whole or not at all: a half-written source would be read as a text that ends early. */
    private static void write(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(place.getParent());
        Path half = place.resolveSibling("." + place.getFileName() + ".importing");
        Files.write(half, bytes);
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
