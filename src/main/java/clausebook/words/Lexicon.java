package clausebook.words;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The interface's words in every language that {@code templates/i18n} has. */
public final class Lexicon {

    private final Language primary;
    private final String folder;
    private final Map<Language, Words> byLanguage;

    private Lexicon(Language primary, String folder, Map<Language, Words> byLanguage) {
        this.primary = primary;
        this.folder = folder;
        this.byLanguage = byLanguage;
    }

    /** The words of a language, or of the site's primary one where there are none in it. */
    public Words of(Language language) {
        Words words = byLanguage.get(language);
        return words != null ? words : byLanguage.getOrDefault(primary, new Words(primary, "", Map.of()));
    }

    /**
     * Reads {@code {lang}.properties} for each language. Every language of the site must have every key that any file in
     * the folder has: a key that is missing is an error, never a blank. The other languages are asked by {@link #serve}.
     *
     * @param folder {@code templates/i18n}
     * @param shownAs the folder as problems name it
     * @param languages of the site, the primary one first
     */
    public static Outcome<Lexicon> read(Path folder, String shownAs, List<Language> languages) throws IOException {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        List<Problem> problems = new ArrayList<>();
        for (Language language : Language.values()) {
            Path path = folder.resolve(language.code() + ".properties");
            String file = shownAs + "/" + language.code() + ".properties";
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    Outcome<Words> read = WordsFile.read(language, file, decode(Files.readAllBytes(path)));
                    all.put(language, read.value());
                    problems.addAll(read.problems());
                } catch (CharacterCodingException e) {
                    problems.add(Problem.error(
                            "words-encoding", Place.of(file), "the file is not UTF-8", "save it as UTF-8"));
                }
            } else if (languages.contains(language)) {
                problems.add(Problem.error(
                        "words-file-missing",
                        Place.of(file),
                        "the site is in %s, but its interface's words are not here".formatted(language.code()),
                        "write the file after another language's, or take %s out of languages in site.yaml"
                                .formatted(language.code())));
            }
        }
        problems.addAll(missing(all, languages));
        return new Outcome<>(new Lexicon(languages.get(0), shownAs, all), problems);
    }

    /**
     * Whether the pages of texts in these languages can be in their own language: a file that lacks keys is an error; where
     * there is no file at all, the pages are in the site's primary language, which is a warning.
     *
     * @param held languages of texts, those of the site itself left out
     */
    public List<Problem> serve(Collection<Language> held) {
        List<Problem> problems = new ArrayList<>(missing(byLanguage, held));
        for (Language language : held) {
            if (!byLanguage.containsKey(language)) {
                String file = folder + "/" + language.code() + ".properties";
                problems.add(Problem.warning(
                        "words-file-missing",
                        Place.of(file),
                        "the site holds a text in %s, but its interface's words are not here, so its pages are worded in %s"
                                .formatted(language.code(), primary.code()),
                        "write the file after another language's"));
            }
        }
        return problems;
    }

    private static List<Problem> missing(Map<Language, Words> all, Collection<Language> languages) {
        TreeSet<String> keys = new TreeSet<>();
        all.values().forEach(words -> keys.addAll(words.keys()));
        List<Problem> problems = new ArrayList<>();
        for (Language language : languages) {
            Words words = all.get(language);
            for (String key : words == null ? List.<String>of() : List.copyOf(keys)) {
                if (words != null && !words.has(key)) {
                    problems.add(Words.missing(words.file(), key));
                }
            }
        }
        return problems;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
