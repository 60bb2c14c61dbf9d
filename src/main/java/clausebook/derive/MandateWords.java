package clausebook.derive;

import clausebook.un.ByLanguage;
import clausebook.un.Folding;
import clausebook.un.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How one language speaks of mandates, sessions and what is due: {@code clausebook/un/mandates.{lang}.yaml}. Patterns meet
 * a text in its folded form, in which every character keeps its place. A language without a file tells nothing.
 *
 * @param forms by kind of event, each a pattern with the groups {@code verb}, {@code holder} and perhaps {@code noun}
 * @param heads words for who holds a mandate, longer ones first
 * @param shortIsLast whether the short form of a name is its last words (else its first)
 * @param negation what stands right before a verb and denies it
 * @param noName what shows that words in a holder's place name nobody (the authorization set out in a resolution)
 * @param pronouns how a mandate is spoken of whose holder the words before name
 * @param omitted what a short form of a name may leave out of it (the Independent International Commission of Inquiry …
 *     the Commission of Inquiry)
 * @param sameMandate words for the mandate that was named before (that mandate)
 * @param another what stands within a holder's name before the name of another holder
 * @param joined another mandate that the words join to one they have told of (as well as the mandate of …)
 * @param inflections what a name is compared without, since the sentence gives it: ends of cases, the article
 * @param deadlineJoins what joins a date to a deadline before it, so that it is one too
 * @param follows a dialogue that follows on what is due; the group {@code each} where it follows on all of several
 * @param intention how an organ says that it intends to review something
 * @param renewal what stands before the date until which something is extended
 * @param requests how an act and a request stand to each other
 * @param fullName what a full name looks like that stands right before its short one in brackets
 * @param partOfNameBeside what beside a head shows that it belongs to another, longer name
 * @param headBeside what else may stand behind the head within a name (Mission in, Agency for)
 */
record MandateWords(
        Map<Kind, List<Pattern>> forms,
        List<String> nouns,
        List<String> heads,
        boolean shortIsLast,
        List<String> partOfNameBeside,
        List<String> headBeside,
        List<String> nameAfter,
        List<String> nameEnds,
        Optional<Pattern> nameBegins,
        Optional<Pattern> noName,
        Optional<Pronouns> pronouns,
        Optional<Pattern> inflections,
        List<String> conjunctions,
        Optional<Pattern> another,
        Optional<Pattern> joined,
        Optional<Pattern> negation,
        Optional<Pattern> omitted,
        Optional<Pattern> sameMandate,
        List<String> purpose,
        List<String> notOwn,
        Requests requests,
        Terms terms,
        Sessions sessions,
        Map<String, List<Pattern>> due,
        List<String> deadlineAfter,
        List<String> deadlineBefore,
        Pattern deadlineJoins,
        Pattern follows,
        Pattern intention,
        Pattern renewal,
        MandateOrigins.Wordings origins,
        Optional<Pattern> fullName) {

    /** What an act does to a mandate; in the order in which the forms are tried. */
    enum Kind {
        EXTENDED,
        ESTABLISHED,
        MODIFIED,
        ENDED
    }

    /**
     * @param words that stand for a holder (its, his)
     * @param antecedent how what stands right before the act ends with the group {@code holder}, whom they mean
     */
    record Pronouns(Pattern words, Pattern antecedent) {}

    /**
     * @param granted what names a request on which the organ acts: its act is no other's for that
     * @param made what stands between the verb of an organ's request to the Secretary-General and what he is to do
     */
    record Requests(Optional<Pattern> granted, Optional<Pattern> made) {}

    /**
     * @param length behind what may stand before it, a number and a unit
     * @param until what stands before a date that ends a term
     * @param aside what may stand between a mandate, or its verb, and the term; up to where a term may begin
     */
    record Terms(
            Optional<Pattern> length,
            Optional<Pattern> until,
            Optional<Pattern> aside,
            Map<String, Integer> monthsOf) {}

    /**
     * @param organs by key, the names of the organs whose sessions are spoken of
     * @param of what stands between a session and the organ behind it whose it is
     * @param byYear a session that is named by its year
     */
    record Sessions(
            Optional<Pattern> pattern,
            Pattern byYear,
            Map<String, List<String>> organs,
            Optional<Pattern> of,
            Map<String, Integer> ordinals) {}

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final MandateWords NONE = new MandateWords(
            Map.of(),
            List.of(),
            List.of(),
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            new Requests(Optional.empty(), Optional.empty()),
            new Terms(Optional.empty(), Optional.empty(), Optional.empty(), Map.of()),
            new Sessions(Optional.empty(), NOTHING, Map.of(), Optional.empty(), Map.of()),
            Map.of(),
            List.of(),
            List.of(),
            NOTHING,
            NOTHING,
            NOTHING,
            NOTHING,
            MandateOrigins.Wordings.NONE,
            Optional.empty());

    private static final ByLanguage<MandateWords> ALL = new ByLanguage<>(MandateWords::load);

    static MandateWords of(Language language) {
        return ALL.of(language);
    }

    /** A text folded, and without what inflects the names in it: equal where two name the same. */
    String compared(String text) {
        String folded = Folding.fold(text);
        return inflections
                .map(pattern -> pattern.matcher(folded).replaceAll(""))
                .orElse(folded);
    }

    private static MandateWords load(Language language) {
        String name = "/clausebook/un/mandates." + language.code() + ".yaml";
        try (InputStream file = MandateWords.class.getResourceAsStream(name)) {
            if (file == null) {
                return NONE;
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Reader(new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text)).words();
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    /** Reads the file's entries; patterns are put together from the words they name. */
    private static final class Reader {

        private final Map<?, ?> data;

        Reader(Object data) {
            this.data = (Map<?, ?>) data;
        }

        /** A map that the file must have. */
        private Map<?, ?> map(String key) {
            return (Map<?, ?>) Objects.requireNonNull(data.get(key), key);
        }

        MandateWords words() {
            Map<String, Integer> numbers = numbers(data.get("numbers"));
            Map<Kind, List<Pattern>> forms = new EnumMap<>(Kind.class);
            Map<?, ?> written = map("forms");
            for (Kind kind : Kind.values()) {
                forms.put(kind, patterns(written.get(kind.name().toLowerCase(java.util.Locale.ROOT))));
            }
            return new MandateWords(
                    forms,
                    list("nouns"),
                    longestFirst(list("heads")),
                    "last".equals(data.get("short-form")),
                    list("part-of-name-beside"),
                    list("head-beside"),
                    list("name-after"),
                    list("name-ends"),
                    Optional.of(Pattern.compile(text(data, "name-begins"))),
                    Optional.ofNullable((String) data.get("no-name")).map(Pattern::compile),
                    Optional.ofNullable((Map<?, ?>) data.get("pronouns"))
                            .map(pronouns -> new Pronouns(
                                    Pattern.compile(text(pronouns, "words")), pattern(text(pronouns, "antecedent")))),
                    Optional.ofNullable((String) data.get("inflections")).map(Pattern::compile),
                    list("conjunctions"),
                    Optional.ofNullable((String) data.get("another")).map(this::pattern),
                    Optional.ofNullable((String) data.get("joined")).map(this::pattern),
                    Optional.ofNullable((String) data.get("negation")).map(Pattern::compile),
                    Optional.ofNullable((String) data.get("omitted")).map(Pattern::compile),
                    Optional.of(Pattern.compile(text(data, "same-mandate"))),
                    list("purpose"),
                    list("not-own"),
                    new Requests(
                            Optional.ofNullable((String) data.get("on-request")).map(Pattern::compile),
                            Optional.ofNullable((String) data.get("requested")).map(Pattern::compile)),
                    terms(numbers),
                    sessions(),
                    due(),
                    list("deadline-after"),
                    list("deadline-before"),
                    Pattern.compile(text(data, "deadline-joins")),
                    Pattern.compile(text(data, "follows")),
                    Pattern.compile(text(data, "intention")),
                    Pattern.compile(text(data, "renewal")),
                    origins(),
                    Optional.ofNullable((String) data.get("full-name")).map(Pattern::compile));
        }

        private MandateOrigins.Wordings origins() {
            Map<?, ?> cited = map("cited");
            return new MandateOrigins.Wordings(
                    folded(cited.get("hints")),
                    around(cited, "established"),
                    cited.get("created") == null
                            ? List.of()
                            : ((List<?>) Objects.requireNonNull(cited.get("created")))
                                    .stream()
                                            .map(sides -> new MandateOrigins.Both(
                                                    ledTo(cited, text((Map<?, ?>) sides, "before")),
                                                    ledTo(cited, text((Map<?, ?>) sides, "behind"))))
                                            .toList(),
                    around(cited, "set-out"),
                    then(cited),
                    Optional.ofNullable((String) cited.get("and")).map(Pattern::compile));
        }

        private List<MandateOrigins.Then> then(Map<?, ?> cited) {
            List<MandateOrigins.Then> found = new ArrayList<>();
            ((Map<?, ?>) Objects.requireNonNull(cited.get("then"), "then")).forEach((key, written) -> {
                Map<?, ?> sides = (Map<?, ?>) written;
                found.add(new MandateOrigins.Then(
                        MandateSaying.What.of((String) key),
                        ledTo(cited, text(sides, "between")),
                        ledTo(cited, text(sides, "behind"))));
            });
            return found;
        }

        private Pattern ledTo(Map<?, ?> cited, String form) {
            return pattern(form.replace("{lead}", text(cited, "lead")));
        }

        private MandateOrigins.Around around(Map<?, ?> cited, String key) {
            Map<?, ?> written = (Map<?, ?>) Objects.requireNonNull(cited.get(key), key);
            Map<String, List<Pattern>> found = new LinkedHashMap<>();
            written.forEach((side, patterns) -> found.put(
                    (String) side,
                    ((List<?>) patterns)
                            .stream().map(form -> ledTo(cited, (String) form)).toList()));
            return MandateOrigins.Around.of(found);
        }

        private Terms terms(Map<String, Integer> numbers) {
            Map<?, ?> term = map("term");
            List<String> units = new ArrayList<>();
            Map<String, Integer> monthsOf = new LinkedHashMap<>(numbers);
            int unit = 0;
            String number = "[0-9]{1,3}|" + alternatives(longestFirst(List.copyOf(numbers.keySet())));
            for (Object entry : (List<?>) Objects.requireNonNull(term.get("lengths"), "lengths")) {
                Map<?, ?> length = (Map<?, ?>) entry;
                String group = "n" + unit;
                units.add("(?<unit" + unit + ">"
                        + text(length, "words").replace("{n}", "(?<" + group + ">" + number + ")") + ")");
                monthsOf.put("unit" + unit, (Integer) length.get("months"));
                unit++;
            }
            String length = "(?:" + text(term, "before") + ")(?<term>" + String.join("|", units) + ")";
            return new Terms(
                    Optional.of(Pattern.compile(length)),
                    Optional.of(Pattern.compile(text(term, "until"))),
                    Optional.ofNullable((String) term.get("aside"))
                            .map(lead -> aside(lead, length, text(term, "until"))),
                    monthsOf);
        }

        /** Up to two asides that a comma ends, and perhaps one that ends where a term begins. */
        private static Pattern aside(String lead, String length, String until) {
            String begins = "(?=" + unnamed(length) + "|" + unnamed(until) + "[0-9])";
            String word = "(?:" + lead + ")";
            return Pattern.compile("(?:" + word + "[^;,]{0,160}+(?=,)){0,2}?(?:" + begins + "|" + word + "[^;,]{0,160}?"
                    + begins + ")");
        }

        /** A pattern that keeps no group by name, so that it may stand in another beside the one it was made of. */
        private static String unnamed(String pattern) {
            return pattern.replaceAll("\\(\\?<(?=[a-z])[a-z0-9]+>", "(?:");
        }

        private Sessions sessions() {
            Map<String, List<String>> organs = new LinkedHashMap<>();
            map("session-organs").forEach((key, names) -> organs.put((String) key, folded(names)));
            Map<String, Integer> ordinals = numbers(data.get("ordinals"));
            String session = text(data, "session")
                    .replace("{ordinal}", alternatives(longestFirst(List.copyOf(ordinals.keySet()))));
            Optional<Pattern> of =
                    Optional.ofNullable((String) data.get("session-of")).map(Pattern::compile);
            return new Sessions(
                    Optional.of(Pattern.compile(session)),
                    Pattern.compile(text(data, "session-by-year")),
                    organs,
                    of,
                    ordinals);
        }

        private Map<String, List<Pattern>> due() {
            Map<String, List<Pattern>> found = new LinkedHashMap<>();
            map("due").forEach((key, written) -> found.put((String) key, patterns(written)));
            return found;
        }

        private List<Pattern> patterns(@org.jspecify.annotations.Nullable Object written) {
            return written == null
                    ? List.of()
                    : ((List<?>) written)
                            .stream().map(form -> pattern((String) form)).toList();
        }

        private Pattern pattern(String form) {
            return Pattern.compile(form.replace("{holder}", "(?<holder>" + text(data, "holder") + ")")
                    .replace("{noun}", "(?<noun>" + alternatives(list("nouns")) + ")")
                    .replace("{gap}", "(?<gap>" + text(data, "gap") + ")")
                    .replace("{head}", "(?:" + alternatives(longestFirst(list("heads"))) + ")")
                    .replace("{end}", text(data, "end"))
                    .replace("{more}", "(?:[^;,]|{comma}){0,200}?")
                    .replace("{comma}", data.containsKey("comma") ? text(data, "comma") : "(?!)"));
        }

        private List<String> list(String key) {
            return folded(data.get(key));
        }

        private static List<String> folded(@org.jspecify.annotations.Nullable Object words) {
            return words == null
                    ? List.of()
                    : ((List<?>) words)
                            .stream().map(word -> Folding.fold((String) word)).toList();
        }

        private static Map<String, Integer> numbers(@org.jspecify.annotations.Nullable Object written) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            if (written != null) {
                ((Map<?, ?>) written).forEach((word, value) -> numbers.put((String) word, (Integer) value));
            }
            return numbers;
        }

        private static String text(Map<?, ?> map, String key) {
            Object value = map.get(key);
            if (value == null) {
                throw new IllegalStateException("the word list lacks an entry: " + key);
            }
            return (String) value;
        }

        private static String alternatives(List<String> words) {
            return String.join("|", words.stream().map(Pattern::quote).toList());
        }

        private static List<String> longestFirst(List<String> words) {
            return words.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }
}
