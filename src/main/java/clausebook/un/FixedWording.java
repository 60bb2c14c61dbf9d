package clausebook.un;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

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
        ORGAN_NUMBER("organ-number"),
        MEETING_AND_DATE("meeting-and-date"),
        MEETING("meeting"),
        ADOPTED_AT("adopted-at"),
        ANNEX("annex"),
        /** The number of a page, with its word, as papers of the last century print it below their symbol. */
        PAGE("page"),
        HEADING_LABEL("heading-labels"),
        ARTICLE_LABEL("article-labels");

        private final String key;

        Frame(String key) {
            this.key = key;
        }
    }

    /** Longer lines are no lines of the frame: they are not compared at all. */
    static final int LONGEST = 400;

    private static final int LONGEST_ALONE = 40;

    private static final ByLanguage<FixedWording> ALL = new ByLanguage<>(FixedWording::new);

    private final Language language;
    private final WordingFile file;
    private final DateForms dates;
    private final OrganWording organs;
    private final SectionWording sections;
    private final VoteWording vote;
    private final RecyclingRequest recycling;
    private final Map<String, Integer> ordinals;
    private final Map<String, Integer> counts;
    private final Map<Frame, List<Template>> frames = new EnumMap<>(Frame.class);
    private final Map<Frame, FirstSigns> firstOfFrames = new EnumMap<>(Frame.class);
    private final List<String> openings;
    /** What stands before and behind the number of a resolution that is named by it. */
    private final List<String> beforeNumber;

    private final List<String> behindNumber;
    private final List<String> goingOn;
    private final List<String> preambleNames;
    private final List<String> leadingOver;
    private final List<String> reporting;
    private final List<String> unitedNations;
    private final FirstSigns firstOfUnitedNations;

    private FixedWording(Language language) {
        this.language = language;
        this.file = new WordingFile(language);
        this.dates = new DateForms(file.words("dates"), file.lists("months"));
        this.organs = new OrganWording(this, file);
        this.sections = new SectionWording(this, file);
        this.recycling = new RecyclingRequest(file);
        this.ordinals = file.numbers("ordinals");
        this.counts = file.numbers("counts");
        Template.Parts parts = new Template.Parts(
                dates.expression(), organs.all(), file.squeezed("languages"), List.copyOf(counts.keySet()));
        for (Frame frame : Frame.values()) {
            List<Template> templates = Template.all(file.words(frame.key), parts);
            frames.put(frame, templates);
            firstOfFrames.put(
                    frame,
                    new FirstSigns(templates.stream().map(Template::start).toList()));
        }
        this.vote = new VoteWording(this, file, parts);
        this.unitedNations = file.squeezed("united-nations");
        this.firstOfUnitedNations = new FirstSigns(unitedNations);
        this.openings = file.folded("openings");
        this.beforeNumber = file.folded("number-words/before");
        this.behindNumber = file.folded("number-words/behind");
        this.goingOn = file.folded("going-on");
        this.preambleNames = file.squeezed("preamble-names");
        this.leadingOver = file.squeezed("leading-over");
        this.reporting = file.folded("reporting");
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

    public OrganWording organs() {
        return organs;
    }

    public SectionWording sections() {
        return sections;
    }

    public VoteWording vote() {
        return vote;
    }

    public RecyclingRequest recycling() {
        return recycling;
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

    public boolean isUnitedNations(String line) {
        return line.length() <= LONGEST
                && firstOfUnitedNations.open(line)
                && unitedNations.contains(trimmed(Folding.squeeze(line)));
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

    Optional<Template.Match> matchSqueezed(Frame frame, String squeezed) {
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

    /** Whether the line is the heading of a preamble. */
    public boolean isPreambleHeading(String line) {
        return line.length() <= LONGEST_ALONE && preambleNames.contains(trimmed(Folding.squeeze(line)));
    }

    /** Whether the line only leads over from a preamble to what is decreed: {@code Now, therefore,}. */
    public boolean leadsOver(String line) {
        return line.length() <= LONGEST_ALONE && leadingOver.contains(trimmed(Folding.squeeze(line)));
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

    /** The signs that may stand behind a paragraph's printed number. */
    public String paragraphStops() {
        return file.text("paragraph-stops");
    }

    /** Words that tell another kind of document: {@code draft}, {@code decision}, {@code statement}, {@code report}. */
    public List<String> kindWords(String kind) {
        return file.squeezed("kinds/" + kind);
    }

    /** Without the brackets, stops and note stars that stand around a fixed line. */
    static String trimmed(String squeezed) {
        String inner = withoutStars(squeezed);
        return inner.endsWith(".") || inner.endsWith(",") || inner.endsWith("。")
                ? inner.substring(0, inner.length() - 1)
                : inner;
    }

    static String withoutStars(String squeezed) {
        int end = squeezed.length();
        while (end > 0 && squeezed.charAt(end - 1) == '*') {
            end--;
        }
        return squeezed.substring(0, end);
    }
}
