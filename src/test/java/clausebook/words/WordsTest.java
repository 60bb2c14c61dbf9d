package clausebook.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Path FOLDER = Path.of("templates/i18n");

    /** What one language lacks that another has is told key by key, so that who adds a key sees where it is wanted. */
    @Test
    void theSixLanguagesSayTheSameThings() throws IOException {
        Outcome<Lexicon> read = Lexicon.read(FOLDER, "templates/i18n", List.of(Language.values()));
        assertThat(read.problems()).isEmpty();
        Words chinese = read.value().of(Language.ZH);
        assertThat(chinese.keys()).hasSizeGreaterThan(300);
        for (Language language : Language.values()) {
            Words words = read.value().of(language);
            assertThat(words.language()).isEqualTo(language);
            assertThat(words.keys()).as(language.code()).isEqualTo(chinese.keys());
            for (String key : chinese.keys()) {
                assertThat(placeholders(words, key)).as(language + " " + key).isEqualTo(placeholders(chinese, key));
            }
        }
    }

    /** Names that all languages write alike, and forms made of placeholders only. */
    private static final Pattern NO_WORDS = Pattern.compile("(?:[^\\p{L}]|Akoma Ntoso|XML|DOCX|PDF|HTML|Clausebook)*");

    @Test
    void everyEntryIsInItsOwnScript() throws IOException {
        Lexicon lexicon = Lexicon.read(FOLDER, "templates/i18n", List.of(Language.values()))
                .value();
        for (Language language : Language.values()) {
            Pattern own = Pattern.compile(
                    switch (language) {
                        case ZH -> "\\p{IsHan}";
                        case RU -> "\\p{IsCyrillic}";
                        case AR -> "\\p{IsArabic}";
                        case EN, FR, ES -> "\\p{IsLatin}";
                    });
            lexicon.of(language)
                    .entries()
                    .forEach((key, value) -> assertThat(own.matcher(value).find()
                                    || NO_WORDS.matcher(value).matches())
                            .as(language + " " + key + "=" + value)
                            .isTrue());
        }
    }

    /** A sentence of some length that two languages share was left untranslated. */
    @Test
    void noEntryWasLeftInEnglish() throws IOException {
        Lexicon lexicon = Lexicon.read(FOLDER, "templates/i18n", List.of(Language.values()))
                .value();
        Words english = lexicon.of(Language.EN);
        for (Language language : List.of(Language.FR, Language.ES)) {
            lexicon.of(language).entries().forEach((key, value) -> {
                if (value.split(" ").length > 3 && !NO_WORDS.matcher(value).matches()) {
                    assertThat(value)
                            .as(language + " " + key)
                            .isNotEqualTo(english.entries().get(key));
                }
            });
        }
    }

    @Test
    void signsAreThoseOfEachLanguage() throws IOException {
        Lexicon lexicon = Lexicon.read(FOLDER, "templates/i18n", List.of(Language.values()))
                .value();
        for (Language language : Language.values()) {
            Pattern wrong = Pattern.compile(
                    switch (language) {
                        // Before a colon and within guillemets a no-break space, before a semicolon a narrow one.
                        case FR -> "[\"'“”]|(?<![\u00A0]):|(?<!\u202F);|«(?!\u00A0)|(?<!\u00A0)»";
                        case ES -> "[\"'«»]| [:;]";
                        case RU -> "[\"'“”]| [:;]|(?<!\u00A0)—";
                        case AR -> "[\"'“”,;?]| [:؛،]";
                        case EN -> "[\"'«»]| [:;]";
                        case ZH -> "[\"';]|(?<=\\p{IsHan})[,:]";
                    });
            lexicon.of(language)
                    .entries()
                    .forEach((key, value) -> assertThat(wrong.matcher(value).find())
                            .as(language + " " + key + "=" + value)
                            .isFalse());
        }
    }

    @Test
    void aTextInALanguageWithoutWordsIsWarnedOfAndOneWithTooFewIsAnError(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("zh.properties"), "a=甲\nb=乙\n");
        Files.writeString(folder.resolve("fr.properties"), "a=un\n");
        Outcome<Lexicon> read = Lexicon.read(folder, "i18n", List.of(Language.ZH));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().serve(List.of(Language.FR, Language.AR)).stream()
                        .map(problem -> problem.severity() + " " + problem.place() + " " + problem.code()))
                .containsExactly(
                        "ERROR i18n/fr.properties word-missing", "WARNING i18n/ar.properties words-file-missing");
        assertThat(read.value().of(Language.FR).of("a")).isEqualTo("un");
    }

    @Test
    void thousandsAreSetApartAsEachLanguageDoes() {
        assertThat(Stream.of(Language.values()).map(language -> Numbers.grouped(1234014, language)))
                .containsExactly(
                        "1,234,014",
                        "1,234,014",
                        "1,234,014",
                        "1\u202F234\u202F014",
                        "1\u202F234\u202F014",
                        "1\u202F234\u202F014");
        assertThat(Numbers.grouped(999, Language.FR)).isEqualTo("999");
    }

    private static Set<String> placeholders(Words words, String key) {
        Set<String> found = new TreeSet<>();
        words.entries().forEach((name, value) -> {
            if (Words.bare(name).equals(key)) {
                Matcher braces = Pattern.compile("\\{[0-9]}").matcher(value);
                while (braces.find()) {
                    found.add(braces.group());
                }
            }
        });
        return found;
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Words words = Lexicon.read(FOLDER, "templates/i18n", List.of(Language.EN))
                .value()
                .of(Language.EN);
        Set<String> literals = literals();
        for (String key : words.keys()) {
            assertThat(literals.contains(key) || isComposed(key, literals))
                    .as("a use of " + key)
                    .isTrue();
        }
        int used = 0;
        for (Path template : files(Path.of("templates"), ".peb")) {
            Matcher call = Pattern.compile("(?:\\bt|\\bcount)\\('([^']+)'").matcher(Files.readString(template));
            while (call.find()) {
                assertThat(words.has(call.group(1)))
                        .as(template + ": " + call.group(1))
                        .isTrue();
                used++;
            }
        }
        assertThat(used).isGreaterThan(20);
    }

    /** Keys such as {@code group.condemn} are put together from a beginning in the code and a name in the data. */
    private static boolean isComposed(String key, Set<String> literals) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1)) || literals.contains(key.substring(dot))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : Stream.concat(
                        files(Path.of("src/main/java"), ".java").stream(), files(Path.of("templates"), ".peb").stream())
                .toList()) {
            Matcher literal = Pattern.compile("[\"']([a-z0-9.-]+)[\"']").matcher(Files.readString(file));
            while (literal.find()) {
                found.add(literal.group(1));
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void faultsOfTheFileAreToldWithTheirPlace() {
        Outcome<Words> read = WordsFile.read(
                Language.EN,
                "en.properties",
                "# words\n\na.b = Words \nA=x\na.b=again\nc\nd=\ne={x}\nf[one]={0} f\ng[many]=g\ng[one]=g\ng[other]=g\n");
        assertThat(read.problems().stream()
                        .map(problem -> problem.place() + " " + problem.code())
                        .toList())
                .containsExactly(
                        "en.properties:4:1 words-line",
                        "en.properties:5:1 words-doubled",
                        "en.properties:6:1 words-line",
                        "en.properties:7:1 words-line",
                        "en.properties:8:1 words-line",
                        "en.properties word-missing",
                        "en.properties words-form");
        assertThat(read.problems())
                .allMatch(problem -> problem.isError() && !problem.hint().isEmpty());
        assertThat(read.value().of("a.b")).isEqualTo("Words");
    }

    @Test
    void aMissingKeyIsAnErrorAndNeverABlank(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("zh.properties"), "a=甲\nn[other]={0}个{1}\n");
        Files.writeString(folder.resolve("fr.properties"), "a=un\nb=deux\nn[one]={0} {1}\nn[other]={0} {1}s\n");
        Outcome<Lexicon> read = Lexicon.read(folder, "i18n", List.of(Language.ZH, Language.EN));
        assertThat(read.problems().stream()
                        .map(problem -> problem.place() + " " + problem.code())
                        .toList())
                .containsExactly("i18n/en.properties words-file-missing", "i18n/zh.properties word-missing");
        Words words = read.value().of(Language.AR);
        assertThat(words.language())
                .as("a language without words uses the primary one's")
                .isEqualTo(Language.ZH);
        assertThat(words.count("n", 3, "人")).isEqualTo("3个人");
        assertThatThrownBy(() -> words.of("b")).isInstanceOfSatisfying(MissingWord.class, missing -> {
            assertThat(missing.problem().code()).isEqualTo("word-missing");
            assertThat(missing.problem().place().file()).isEqualTo("i18n/zh.properties");
        });
        assertThatThrownBy(() -> words.count("n", 3)).isInstanceOf(IllegalArgumentException.class);
        Files.write(folder.resolve("zh.properties"), new byte[] {'a', '=', (byte) 0xFF});
        assertThat(Lexicon.read(folder, "i18n", List.of(Language.ZH)).problems().stream()
                        .map(Problem::code))
                .containsExactly("words-encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "ZH,0,other", "ZH,1,other", "EN,0,other", "EN,1,one", "EN,2,other", "ES,1,one", "ES,21,other", "FR,0,one",
        "FR,1,one", "FR,2,other", "RU,1,one", "RU,11,other", "RU,21,one", "RU,2,few", "RU,12,other", "RU,14,other",
        "RU,24,few", "RU,5,other", "RU,111,other", "AR,0,zero", "AR,1,one", "AR,2,two", "AR,3,few", "AR,10,few",
        "AR,11,many", "AR,99,many", "AR,100,other", "AR,103,few"
    })
    void numbersTakeTheFormOfTheirLanguage(Language language, int number, String form) {
        assertThat(Plural.form(language, number)).isEqualTo(form);
        assertThat(Plural.forms(language)).contains(form);
    }

    @Test
    void datesAreWrittenAsTheUnitedNationsDoes() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            LocalDate day = LocalDate.of(2025, 4, 4);
            assertThat(Stream.of(Language.values()).map(language -> Dates.shown(day, language)))
                    .containsExactly(
                            "4 نيسان/أبريل 2025",
                            "2025年4月4日",
                            "4 April 2025",
                            "4 avril 2025",
                            "4 апреля 2025 года",
                            "4 de abril de 2025");
            assertThat(Dates.shown(LocalDate.of(2013, 12, 1), Language.FR)).isEqualTo("1er décembre 2013");
            assertThat(Dates.machine(day)).isEqualTo("2025-04-04");
        } finally {
            Locale.setDefault(before);
        }
    }
}
