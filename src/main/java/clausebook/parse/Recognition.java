package clausebook.parse;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.FileKind;
import clausebook.read.FileSettings;
import clausebook.read.ReadSource;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.read.StyledParagraph;
import clausebook.un.FixedWording;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which work a file is, in which language: told by the text; by the file's name only where the text is silent.
 *
 * @param source the file as a source, read in its language
 */
public record Recognition(WorkId work, Language language, String format, ReadSource source) {

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[/\\\\ ])(a[-_]hrc[-_]res|a[-_]res|s[-_]res|e[-_]res|e[-_]cn\\.?4[-_]res)[-_]((?:e?s[-_])?[0-9]{1,4})"
                    + "(?:[-_]([0-9]{1,4}[a-z]?))?(?![0-9])");

    /** What the publisher says, in place of what the text says. */
    public record Told(Optional<WorkId> work, Optional<Language> language, boolean draft) {}

    /**
     * @param path the file, with its folder as far as it is known: names may tell what texts do not
     * @return empty, with errors, where the file cannot be read or where it stays unclear which work it is
     */
    public static Outcome<Optional<Recognition>> of(Path path, String shown, byte[] bytes, Told told) {
        FileKind kind = FileKind.of(bytes);
        if (kind.format().isEmpty()) {
            return none(Problem.error(
                    "format-not-read",
                    Place.of(shown),
                    "this is %s, which is not read".formatted(kind.what()),
                    "save it as PDF, DOCX, HTML or plain text"));
        }
        Attempt attempt = new Attempt(path, shown, bytes, kind.format().get(), told);
        Outcome<Optional<ReadSource>> read = attempt.inItsLanguage();
        if (read.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), read.problems());
        }
        ReadSource source = read.value().get();
        Language language = source.file().language();
        Identity identity = Identity.of(source, FixedWording.of(language));
        List<Problem> problems = new ArrayList<>();
        Optional<WorkId> work = told.work().or(() -> work(identity, path, shown, language, problems));
        if (work.isEmpty()) {
            // A draft or a report names no resolution: what it is says more than that its number is missing.
            Optional<Problem> other = identity.works().isEmpty()
                    ? attempt.whatElse(language, identity.organ().orElse(Organ.GA))
                    : Optional.empty();
            return new Outcome<>(Optional.empty(), other.map(List::of).orElse(problems));
        }
        problems.addAll(read.problems());
        ReadSource placed = source.as(attempt.file(language, work.get()));
        return new Outcome<>(Optional.of(new Recognition(work.get(), language, attempt.format, placed)), problems);
    }

    private static Outcome<Optional<Recognition>> none(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }

    private static Optional<WorkId> work(
            Identity identity, Path path, String shown, Language language, List<Problem> problems) {
        Optional<WorkId> named = named(path);
        if (identity.works().size() > 1) {
            // The name may settle what the text leaves open, but never against it.
            if (named.isPresent() && identity.works().contains(named.get())) {
                return named;
            }
            problems.add(Problem.error(
                    "work-ambiguous",
                    Place.of(shown),
                    "the text may be %s".formatted(either(identity.works())),
                    "say which: --work %s --lang %s".formatted(identity.works().get(0), language.code())));
            return Optional.empty();
        }
        if (identity.work().isPresent()) {
            WorkId said = identity.work().get();
            if (named.isPresent() && !named.get().equals(said) && !isPartOf(said, named.get())) {
                problems.add(Problem.error(
                        "name-mismatch",
                        Place.of(shown),
                        "the file's name says %s, the text says %s: which is right is never guessed"
                                .formatted(named.get(), said),
                        "compare it with the official document; if the text is right: --work %s --lang %s"
                                .formatted(said, language.code())));
                return Optional.empty();
            }
            return identity.work();
        }
        if (named.isPresent()
                && identity.organ().isPresent()
                && named.get().organ() == identity.organ().get()) {
            problems.add(Problem.warning(
                    "work-from-name",
                    Place.of(shown),
                    "the text does not print its number: the file's name says %s".formatted(named.get()),
                    "check that the name is right"));
            return named;
        }
        problems.add(unknown(identity, shown, language));
        return Optional.empty();
    }

    /** Whether a work is a part (69/274 B) of the resolution whose number a file's name gives without a letter. */
    private static boolean isPartOf(WorkId work, WorkId named) {
        String number = work.number();
        return work.organ() == named.organ()
                && work.session().equals(named.session())
                && number.length() == named.number().length() + 1
                && number.startsWith(named.number());
    }

    private static Problem unknown(Identity identity, String shown, Language language) {
        String example = identity.organ().map(Organ::key).orElse("hrc") + "/58/30";
        return identity.organ().isPresent()
                ? Problem.error(
                        "work-unknown",
                        Place.of(shown),
                        "a resolution opens here, but neither its symbol nor its number is in the text",
                        "say which it is: --work %s --lang %s".formatted(example, language.code()))
                : Problem.error(
                        "not-a-resolution",
                        Place.of(shown),
                        "this was not taken for a resolution: no line is an organ's opening",
                        "if it is one, say which: --work %s --lang %s".formatted(example, language.code()));
    }

    private static String either(List<WorkId> works) {
        return String.join(" or ", works.stream().map(WorkId::path).toList());
    }

    /** The work that a file's name, or its folder's, says: {@code A_RES_73_3-EN.pdf}, {@code s-res-2690-2023/en.xml}. */
    static Optional<WorkId> named(Path path) {
        int names = path.getNameCount();
        String last = path.subpath(Math.max(0, names - 2), names).toString().toLowerCase(Locale.ROOT);
        Matcher named = NAMED.matcher(last);
        Optional<WorkId> found = Optional.empty();
        while (named.find()) {
            String prefix = named.group(1).replace('_', '-').replace(".", "");
            String first = strip(named.group(2).replace('_', '-'));
            String second = named.group(3) == null ? "" : strip(named.group(3));
            String work = switch (prefix) {
                case "a-hrc-res" -> "hrc/" + first + "/" + second;
                case "a-res" -> "ga/" + first + "/" + second;
                case "s-res" -> "sc/" + first;
                case "e-res" -> "ecosoc/" + first + "/" + second;
                default -> "chr/" + first + "/" + second;
            };
            found = WorkId.ofPath(work);
        }
        return found;
    }

    /** The language that a file's name says: {@code zh.xml}, {@code A_RES_73_3-EN.pdf}, {@code x.fr.txt}. */
    static Optional<Language> namedLanguage(Path path) {
        String[] parts = path.getFileName().toString().toLowerCase(Locale.ROOT).split("[._-]");
        for (int i = parts.length - 1; i >= 0; i--) {
            Optional<Language> language = Language.ofCode(parts[i]);
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }

    private static String strip(String number) {
        return number.replaceFirst("^0+(?=[0-9])", "");
    }

    /** One file, read as often as it takes to know its language. */
    private static final class Attempt {
        private final Path path;
        private final String shown;
        private final byte[] bytes;
        private final String format;
        private final Told told;

        Attempt(Path path, String shown, byte[] bytes, String format, Told told) {
            this.path = path;
            this.shown = shown;
            this.bytes = bytes;
            this.format = format;
            this.told = told;
        }

        SourceFile file(Language language, WorkId work) {
            FileSettings settings =
                    new FileSettings(FileSettings.NONE.encoding(), FileSettings.NONE.allowBidi(), told.draft());
            return new SourceFile(path, shown, work, language, format, Optional.empty(), settings);
        }

        Outcome<Optional<ReadSource>> read(Language language, WorkId work) {
            return Sources.read(file(language, work), bytes, Optional.empty());
        }

        /** Why the parser takes the text for no resolution, whatever its number. */
        Optional<Problem> whatElse(Language language, Organ organ) {
            WorkId any = new WorkId(organ, organ == Organ.SC ? "" : "1", "1");
            return read(language, any).value().stream()
                    .flatMap(source -> Parser.parse(source).problems().stream())
                    .filter(problem -> problem.code().equals("not-a-resolution")
                            || problem.code().equals("no-chapeau"))
                    .findFirst();
        }

        /** The first language, likeliest first, in which a line opens a resolution; else the likeliest. */
        Outcome<Optional<ReadSource>> inItsLanguage() {
            WorkId any = told.work().orElse(new WorkId(Organ.HRC, "1", "1"));
            Language named = told.language().or(() -> namedLanguage(path)).orElse(Language.EN);
            Outcome<Optional<ReadSource>> first = read(named, any);
            if (told.language().isPresent()
                    || first.value().isEmpty()
                    || opens(first.value().get(), named)) {
                return first;
            }
            StringBuilder text = new StringBuilder();
            first.value().get().paragraphs().stream()
                    .map(StyledParagraph::text)
                    .forEach(line -> text.append(' ').append(line).append(' '));
            List<Language> languages = SpokenLanguage.of(text.toString());
            Optional<Outcome<Optional<ReadSource>>> likeliest = Optional.empty();
            for (Language language : languages) {
                Outcome<Optional<ReadSource>> read = language == named ? first : read(language, any);
                if (read.value().isPresent() && opens(read.value().get(), language)) {
                    return read;
                }
                likeliest = likeliest.or(() -> Optional.of(read));
            }
            return likeliest.orElse(first);
        }

        private static boolean opens(ReadSource source, Language language) {
            FixedWording wording = FixedWording.of(language);
            return source.paragraphs().stream()
                    .anyMatch(paragraph ->
                            wording.organs().opening(paragraph.text()).isPresent());
        }
    }
}
