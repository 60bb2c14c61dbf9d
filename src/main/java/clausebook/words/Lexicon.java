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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The interface's words in all languages of a site. */
public final class Lexicon {

    private final Language primary;
    private final Map<Language, Words> byLanguage;

    private Lexicon(Language primary, Map<Language, Words> byLanguage) {
        this.primary = primary;
        this.byLanguage = byLanguage;
    }

    /** The words of a language, or of the primary one where the site has none in it. */
    public Words of(Language language) {
        Words words = byLanguage.get(language);
        return words != null ? words : byLanguage.getOrDefault(primary, new Words(primary, "", Map.of()));
    }

    /**
     * Reads {@code {lang}.properties} for each language of the site. Every language must have every key that any file in
     * the folder has: a key that is missing is an error, never a blank.
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
        all.keySet().retainAll(languages);
        return new Outcome<>(new Lexicon(languages.get(0), all), problems);
    }

    private static List<Problem> missing(Map<Language, Words> all, List<Language> languages) {
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
