package clausebook.un;

import clausebook.text.WhiteSpace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words that frame a resolution in one language: the same in every resolution, so they can be recognised. They are
 * data ({@code wording-zh.yaml} …), one file a language, all of one shape.
 */
public final class FixedWording {

    /** What a line of the frame can be. */
    public enum Frame {
        DISTRIBUTION("distribution"),
        SESSION("sessions/regular"),
        SPECIAL_SESSION("sessions/special"),
        EMERGENCY_SESSION("sessions/emergency"),
        SESSION_DATES("session-dates"),
        AGENDA_ITEM("agenda-item"),
        ADOPTION("adoption"),
        NUMBER_LINE("number-line"),
        MEETING_AND_DATE("meeting-and-date"),
        MEETING("meeting"),
        ADOPTED_AT("adopted-at"),
        ANNEX("annex"),
        HEADING_LABEL("heading-labels");

        private final String key;

        Frame(String key) {
            this.key = key;
        }
    }

    /** Longer lines are no lines of the frame: they are not compared at all. */
    private static final int LONGEST = 400;

    private static final int LONGEST_FOOT = 120;
    /** The three arrows, which in the papers' own face stand at the place of another sign. */
    private static final Pattern RECYCLING_SIGN = Pattern.compile("[@\\u2672-\\u267D\\uE000-\\uF8FF]");

    private static final int LONGEST_SECTION_LABEL = 16;
    /** No masthead has more lines. */
    private static final int MASTHEAD_LINES = 120;

    private static final ByLanguage<FixedWording> ALL = new ByLanguage<>(FixedWording::new);

    private final Language language;
    private final Map<?, ?> data;
    private final DateForms dates;
    private final Map<Organ, List<String>> names = new EnumMap<>(Organ.class);
    private final Map<Organ, List<String>> chapeaux = new EnumMap<>(Organ.class);
    private final Map<String, Organ> byName = new HashMap<>();
    private final Map<String, Organ> byChapeau = new HashMap<>();
    private final Map<String, Integer> ordinals;
    private final Map<String, Integer> counts;
    private final Map<Frame, List<Template>> frames = new EnumMap<>(Frame.class);
    private final Map<Frame, FirstSigns> firstOfFrames = new EnumMap<>(Frame.class);
    private final FirstSigns firstOfNames;
    private final VoteWording vote;
    private final List<String> openings;
    /** What stands before and behind the number of a resolution that is named by it. */
    private final List<String> beforeNumber;

    private final List<String> behindNumber;
    private final List<String> recycling;
    private final List<String> goingOn;
    private final List<String> reporting;
    private final List<String> unitedNations;
    private final FirstSigns firstOfUnitedNations;
    private final List<String> sections;
    private final FirstSigns firstOfSections;

    private FixedWording(Language language) {
        this.language = language;
        this.data = load(language);
        this.dates = new DateForms(words("dates"), monthNames());
        for (Organ organ : Organ.values()) {
            names.put(organ, squeezed(words("organs/" + organ.key() + "/names")));
            chapeaux.put(organ, squeezed(words("organs/" + organ.key() + "/chapeau")));
            Objects.requireNonNull(names.get(organ)).forEach(name -> byName.putIfAbsent(name, organ));
            Objects.requireNonNull(chapeaux.get(organ)).forEach(name -> byChapeau.putIfAbsent(name, organ));
        }
        this.ordinals = numbers("ordinals");
        this.counts = numbers("counts");
        List<String> organs = new ArrayList<>();
        names.values().forEach(organs::addAll);
        Template.Parts parts = new Template.Parts(
                dates.expression(), organs, squeezed(words("languages")), List.copyOf(counts.keySet()));
        for (Frame frame : Frame.values()) {
            List<Template> templates = Template.all(words(frame.key), parts);
            frames.put(frame, templates);
            firstOfFrames.put(
                    frame,
                    new FirstSigns(templates.stream().map(Template::start).toList()));
        }
        this.firstOfNames = new FirstSigns(byName.keySet());
        this.vote = VoteWording.of(this, parts);
        this.unitedNations = squeezed(words("united-nations"));
        this.firstOfUnitedNations = new FirstSigns(unitedNations);
        this.sections = squeezed(words("section-words"));
        this.firstOfSections = new FirstSigns(sections);
        this.openings = words("openings").stream().map(Folding::fold).toList();
        this.beforeNumber =
                words("number-words/before").stream().map(Folding::fold).toList();
        this.behindNumber =
                words("number-words/behind").stream().map(Folding::fold).toList();
        this.recycling = words("recycling").stream().map(Folding::fold).toList();
        this.goingOn = words("going-on").stream().map(Folding::fold).toList();
        this.reporting = words("reporting").stream().map(Folding::fold).toList();
    }

    public static FixedWording of(Language language) {
        return ALL.of(language);
    }

    public Language language() {
        return language;
    }

    DateForms dates() {
        return dates;
    }

    public VoteWording vote() {
        return vote;
    }

    /** The organ that a line names and nothing else, in any of its forms. */
    public Optional<Organ> organ(String line) {
        if (line.length() > LONGEST || !firstOfNames.open(line)) {
            return Optional.empty();
        }
        String squeezed = trimmed(Folding.squeeze(line));
        return Optional.ofNullable(byName.get(squeezed));
    }

    /** The organ whose opening this line is: exactly its name in the form that opens the sentence, and a comma. */
    public Optional<Organ> chapeau(String line) {
        if (line.length() > LONGEST || !endsWithComma(line)) {
            return Optional.empty();
        }
        String squeezed = withoutStars(Folding.squeeze(line));
        if (!squeezed.endsWith(",")) {
            return Optional.empty();
        }
        String name = squeezed.substring(0, squeezed.length() - 1);
        return Optional.ofNullable(byChapeau.get(name));
    }

    /** The same of the line squeezed and without stars, told from its end alone. */
    private static boolean endsWithComma(String line) {
        int last = line.length() - 1;
        while (last >= 0
                && (WhiteSpace.is(line.charAt(last))
                        || Folding.showsNothing(line.charAt(last))
                        || Folding.fold(line.charAt(last)) == '*')) {
            last--;
        }
        return last >= 0 && Folding.fold(line.charAt(last)) == ',';
    }

    /**
     * The organ whose opening this line is but for its comma ({@code The Security Council} before 1975); in most languages
     * the organ's name in a masthead looks the same.
     */
    public Optional<Organ> bareChapeau(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String squeezed = withoutStars(Folding.squeeze(line));
        return Optional.ofNullable(byChapeau.get(squeezed));
    }

    /**
     * As {@link #chapeau}, or the name alone: with a sole operative paragraph behind it, the opening has no comma. Only a
     * form that no masthead has counts without one.
     */
    public Optional<Organ> opening(String line) {
        Optional<Organ> exact = chapeau(line);
        if (exact.isPresent() || line.length() > LONGEST) {
            return exact;
        }
        String squeezed = withoutStars(Folding.squeeze(line));
        return chapeaux.entrySet().stream()
                .filter(entry -> entry.getValue().contains(squeezed)
                        && !names.getOrDefault(entry.getKey(), List.of()).get(0).equals(squeezed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Which of these lines or paragraphs opens a resolution that has no opening line with a comma: the last that is the
     * organ's name in the form that opens, behind the line with the number; -1 where there is none.
     */
    public int bareOpening(List<String> lines) {
        int found = -1;
        boolean numbered = false;
        for (int i = 0; i < Math.min(lines.size(), MASTHEAD_LINES); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST) {
                continue;
            }
            if (chapeau(line).isPresent()) {
                return -1;
            }
            if (numbered && i + 1 < lines.size() && bareChapeau(line).isPresent()) {
                found = i;
            }
            numbered |= match(Frame.NUMBER_LINE, line).isPresent()
                    || ResolutionNumber.at(line)
                            .filter(number -> !number.open())
                            .isPresent();
        }
        return found;
    }

    /**
     * The number behind the word for a resolution that a line begins with: {@code Resolution 7/14. The right to …},
     * {@code 第7/14号决议 …}; it ends behind its stop.
     */
    public Optional<ResolutionNumber> wordedNumber(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Folding.fold(line);
        return beforeNumber.stream()
                .filter(folded::startsWith)
                .map(before -> Folding.skipUnseen(folded, before.length()))
                .flatMap(from -> ResolutionNumber.at(line.substring(from)).stream()
                        .flatMap(number -> behindNumber.stream()
                                .filter(behind -> folded.startsWith(behind, from + number.end()))
                                .map(behind -> new ResolutionNumber(
                                        number.session(),
                                        number.number(),
                                        number.open(),
                                        from + number.end() + behind.length()))))
                .findFirst();
    }

    /** The name the organ opens its resolutions with, as it is printed, without the comma. */
    public String chapeauName(Organ organ) {
        return words("organs/" + organ.key() + "/chapeau").get(0);
    }

    /**
     * Whether the line is an organ's name and, from the other margin of a masthead, how the paper is distributed:
     * {@code General Assembly Distr.: General}.
     */
    public boolean isOrganAndDistribution(String line) {
        if (line.length() > LONGEST || !firstOfNames.open(line)) {
            return false;
        }
        String squeezed = Folding.squeeze(line);
        return byName.keySet().stream()
                .anyMatch(name -> squeezed.startsWith(name)
                        && matchSqueezed(Frame.DISTRIBUTION, trimmed(squeezed.substring(name.length())))
                                .isPresent());
    }

    public boolean isUnitedNations(String line) {
        return line.length() <= LONGEST
                && firstOfUnitedNations.open(line)
                && unitedNations.contains(trimmed(Folding.squeeze(line)));
    }

    /** What is left of a line without the request, at the foot of a paper's first page, to recycle it. */
    public String withoutRecycling(String line) {
        if (line.length() > LONGEST_FOOT) {
            return line;
        }
        String folded = Folding.fold(line);
        for (String words : recycling) {
            int at = folded.indexOf(words);
            if (at >= 0) {
                String rest = line.substring(0, at) + " " + line.substring(at + words.length());
                return RECYCLING_SIGN.matcher(rest).replaceAll("").strip();
            }
        }
        return line;
    }

    /** What the parts in braces stand for, if the line has this kind of fixed wording. */
    public Optional<Template.Match> match(Frame frame, String line) {
        if (line.length() > LONGEST || !firstOf(frame).open(line) || !holdsWords(line)) {
            return Optional.empty();
        }
        return matchSqueezed(frame, trimmed(Folding.squeeze(line)));
    }

    private FirstSigns firstOf(Frame frame) {
        return Objects.requireNonNull(firstOfFrames.get(frame));
    }

    private Optional<Template.Match> matchSqueezed(Frame frame, String squeezed) {
        for (Template template : frames.getOrDefault(frame, List.of())) {
            Optional<Template.Match> match = template.match(squeezed);
            // A part for a number in words takes any words; only a real number makes it a match.
            if (match.isPresent()
                    && match.get().all("ordinal").stream()
                            .allMatch(words -> ordinal(words).isPresent())) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** No line of the frame is figures and signs alone. */
    private static boolean holdsWords(String line) {
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (WordEdges.isHan(unit) || (WordEdges.isWordUnit(unit) && Numerals.digit(unit) < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line has any of these kinds of fixed wording. */
    public boolean matchesAny(List<Frame> kinds, String line) {
        if (line.length() > LONGEST || !holdsWords(line)) {
            return false;
        }
        char first = Folding.firstSqueezed(line);
        String squeezed = "";
        for (Frame frame : kinds) {
            if (firstOf(frame).has(first)) {
                squeezed = squeezed.isEmpty() ? trimmed(Folding.squeeze(line)) : squeezed;
                if (matchSqueezed(frame, squeezed).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A session's number, an annex's: in figures, numerals, or in the words of the language. */
    public OptionalInt ordinal(String words) {
        OptionalInt figures = Numerals.of(words);
        if (figures.isPresent()) {
            return figures;
        }
        OptionalInt roman = Numerals.ofRoman(words);
        return roman.isPresent() ? roman : sum(words, ordinals);
    }

    /** A number of votes: in figures or a word of the list. */
    public OptionalInt count(String words) {
        OptionalInt figures = Numerals.of(words);
        Integer word = counts.get(words);
        return figures.isPresent() || word == null ? figures : OptionalInt.of(word);
    }

    /** The sum of the number words that a compound is made of (fifty-eighth); empty if a part is unknown. */
    private static OptionalInt sum(String words, Map<String, Integer> parts) {
        int sum = 0;
        int at = 0;
        boolean any = false;
        while (at < words.length()) {
            String longest = "";
            for (String part : parts.keySet()) {
                longest = part.length() > longest.length() && words.startsWith(part, at) ? part : longest;
            }
            if (longest.isEmpty()) {
                Optional<Numerals.Found> figures = Numerals.at(words, at);
                if (figures.isEmpty()) {
                    return OptionalInt.empty();
                }
                sum += figures.get().value();
                at = figures.get().end();
            } else {
                sum += Objects.requireNonNull(parts.get(longest));
                at += longest.length();
            }
            any = true;
        }
        return any && sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    /** Whether the line begins with words that often open a preambular paragraph. */
    public boolean opens(String line) {
        String start = Folding.fold(line.substring(0, Math.min(line.length(), 30)));
        for (String opening : openings) {
            if (start.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line begins with words that look like an act and only go on with a paragraph. */
    public boolean goesOn(String line) {
        String start = Folding.fold(line.substring(0, Math.min(line.length(), 30)));
        return goingOn.stream().anyMatch(start::startsWith);
    }

    /** Whether folded words behind a verb begin with a conjunction: what is recalled is a statement, and no document. */
    public boolean reports(String foldedBehindVerb) {
        String behind = foldedBehindVerb.strip();
        return reporting.stream()
                .anyMatch(word -> behind.startsWith(word)
                        && (behind.length() == word.length() || !WordEdges.isWordUnit(behind.charAt(word.length()))));
    }

    /** Whether a line is, or begins with, the label of a part or section. */
    public boolean isSection(String line) {
        return SectionLabel.at(line) || match(Frame.HEADING_LABEL, line).isPresent() || countsSection(line);
    }

    /** Whether the line is the label of a section and no title stands behind it: {@code Chapter I}, {@code Article premier}. */
    public boolean isSectionAlone(String line) {
        return SectionLabel.isAlone(line)
                || (line.length() <= LONGEST_SECTION_LABEL
                        && !SectionLabel.at(line)
                        && line.chars().noneMatch(unit -> ":-–—".indexOf(unit) >= 0)
                        && isSection(line));
    }

    private boolean countsSection(String line) {
        if (sections.isEmpty() || line.length() > 200 || !firstOfSections.open(line)) {
            return false;
        }
        String squeezed = Folding.squeeze(line);
        for (String word : sections) {
            boolean begins = squeezed.startsWith(word);
            if (begins && (squeezed.length() == word.length() || "-.:".indexOf(squeezed.charAt(word.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** The signs that may stand behind a paragraph's printed number. */
    public String paragraphStops() {
        return String.valueOf(data.get("paragraph-stops"));
    }

    /** Words that tell another kind of document: {@code draft}, {@code decision}, {@code statement}, {@code report}. */
    public List<String> kindWords(String kind) {
        return squeezed(words("kinds/" + kind));
    }

    /** Without the brackets, stops and note stars that stand around a fixed line. */
    private static String trimmed(String squeezed) {
        String inner = withoutStars(squeezed);
        return inner.endsWith(".") || inner.endsWith(",") || inner.endsWith("。")
                ? inner.substring(0, inner.length() - 1)
                : inner;
    }

    private static String withoutStars(String squeezed) {
        int end = squeezed.length();
        while (end > 0 && squeezed.charAt(end - 1) == '*') {
            end--;
        }
        return squeezed.substring(0, end);
    }

    static List<String> squeezed(List<String> words) {
        return words.stream().map(Folding::squeeze).toList();
    }

    private List<List<String>> monthNames() {
        List<List<String>> months = new ArrayList<>();
        for (Object month : (List<?>) at("months")) {
            months.add(((List<?>) month).stream().map(String::valueOf).toList());
        }
        return months;
    }

    private Map<String, Integer> numbers(String path) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ((Map<?, ?>) at(path))
                .forEach((word, number) -> numbers.put(Folding.squeeze(String.valueOf(word)), (Integer) number));
        return numbers;
    }

    List<String> words(String path) {
        return ((List<?>) at(path)).stream().map(String::valueOf).toList();
    }

    String text(String path) {
        return String.valueOf(at(path));
    }

    private Object at(String path) {
        Object here = data;
        for (String step : path.split("/")) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        if (here == null) {
            throw new IllegalStateException("wording-" + language.code() + ".yaml lacks " + path);
        }
        return here;
    }

    private static Map<?, ?> load(Language language) {
        String name = "wording-" + language.code() + ".yaml";
        try (InputStream file = FixedWording.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<?, ?>) new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
