package clausebook.un;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How one language says in what way a resolution was adopted. */
public final class VoteWording {

    /** Votes in favour, against, abstaining. */
    public record Tally(int inFavour, int against, int abstaining) {

        /** @param group as a heading counts them */
        public int of(int group) {
            return group == 0 ? inFavour : group == 1 ? against : abstaining;
        }
    }

    /** Where the heading of a group of voters stands in a text. */
    public record GroupHeading(int group, int start, int end) {}

    private static final int LONGEST_STATEMENT = 400;
    private static final int LONGEST_REFERENCE = 60;

    private final FixedWording wording;
    private final List<String> without;
    /** Its first sign may be that of a bracket. */
    private final FirstSigns firstOfWithout;

    private final List<String> unanimous;
    private final List<String> chapter;
    private final List<String> recorded;
    private final List<Template> tallies;
    private final List<Template> talliesWithoutAbstention;
    private final List<String> noAbstention;
    private final Pattern headings;
    private final String separators;
    private final List<String> abstentionStems;
    private final List<String> nameJoins;
    private final List<String> joinedNames;
    private final List<String> nobody;

    VoteWording(FixedWording wording, WordingFile file, Template.Parts parts) {
        this.wording = wording;
        this.without = file.squeezed("vote/without");
        this.firstOfWithout = new FirstSigns(
                Stream.concat(without.stream(), Stream.of("[", "(")).toList());
        this.unanimous = file.squeezed("vote/unanimous");
        this.chapter = file.squeezed("vote/chapter");
        this.recorded = file.squeezed("vote/recorded");
        this.tallies = Template.all(file.words("vote/tally"), parts);
        this.talliesWithoutAbstention = Template.all(file.words("vote/tally-without-abstention"), parts);
        this.noAbstention = file.squeezed("vote/no-abstention");
        this.headings = Pattern.compile("(?:(" + spaced(file, "vote/in-favour") + ")|(" + spaced(file, "vote/against")
                + ")|(" + spaced(file, "vote/abstaining") + ")) {0,2}:");
        this.separators = file.text("vote/separators");
        this.abstentionStems =
                file.words("vote/abstention-stems").stream().map(Folding::fold).toList();
        this.nameJoins =
                file.words("vote/name-joins").stream().map(Folding::fold).toList();
        this.joinedNames = file.folded("vote/joined-names");
        this.nobody = file.squeezed("vote/nobody");
    }

    private static String spaced(WordingFile file, String path) {
        return String.join(
                "|",
                file.words(path).stream()
                        .map(word -> Pattern.quote(Folding.fold(word)).replace(" ", "\\E {0,3}\\Q"))
                        .toList());
    }

    /** Whether the whole line says that no vote was taken. */
    public boolean isWithoutVote(String line) {
        return isWithoutFigures(line) && !isUnanimous(line);
    }

    /** Whether the whole line says how the text was adopted, without figures: by no vote, or by all. */
    public boolean isWithoutFigures(String line) {
        if (line.length() > LONGEST_STATEMENT || !firstOfWithout.open(line)) {
            return false;
        }
        String words = bare(line);
        return without.stream().anyMatch(said -> words.startsWith(said) && endsOrRefers(words, said.length()));
    }

    /** Whether the line says that all voted in favour: a vote was taken, and nobody is told to have abstained or not. */
    public boolean isUnanimous(String line) {
        String words = Folding.squeeze(line.substring(0, Math.min(line.length(), LONGEST_STATEMENT)));
        return unanimous.stream().anyMatch(words::contains);
    }

    /** Adopted without a vote. See chap. XVII: a reference to the report of the Commission on Human Rights may follow. */
    private boolean endsOrRefers(String words, int from) {
        int at = from;
        while (at < words.length() && ".。,،".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        int behind = at;
        return at == words.length()
                || (words.length() - at <= LONGEST_REFERENCE
                        && chapter.stream().anyMatch(word -> words.startsWith(word, behind)));
    }

    /** Whether the line begins the statement of a recorded vote: it names it, or gives its figures. */
    public boolean isRecorded(String line) {
        if (!isBracket(Folding.firstSqueezed(line))) {
            return false;
        }
        String start = Folding.squeeze(line.substring(0, Math.min(line.length(), LONGEST_STATEMENT)));
        return (start.startsWith("[") || start.startsWith("("))
                && (recorded.stream().anyMatch(start::contains) || holdsTally(start));
    }

    /** Whether the line begins like a statement about the vote, of which the rest may stand in the next line. */
    public boolean beginsStatement(String line) {
        if (!isBracket(Folding.firstSqueezed(line))) {
            return false;
        }
        String start = Folding.squeeze(line.substring(0, Math.min(line.length(), LONGEST_STATEMENT)));
        if (!start.startsWith("[")) {
            return false;
        }
        String inner = start.substring(1);
        return recorded.stream().anyMatch(inner::contains)
                || without.stream().anyMatch(words -> words.startsWith(inner) || inner.startsWith(words))
                || holdsTally(inner);
    }

    private boolean holdsTally(String squeezed) {
        return tallies.stream().anyMatch(template -> template.find(squeezed).isPresent());
    }

    private static boolean isBracket(char sign) {
        return sign == '[' || sign == '(';
    }

    /** Whether the line begins with the heading of a group of voters. */
    public boolean beginsGroup(String line) {
        Matcher matcher = headings.matcher(new FoldedView(line.substring(0, Math.min(line.length(), 60))));
        return matcher.lookingAt();
    }

    /** The tally that the statement gives. */
    public Optional<Tally> tally(String statement) {
        String squeezed = Folding.squeeze(statement.substring(0, Math.min(statement.length(), LONGEST_STATEMENT)));
        for (Template template : tallies) {
            Optional<Tally> tally = template.find(squeezed).flatMap(match -> tally(match.all("count"), false));
            if (tally.isPresent()) {
                return tally;
            }
        }
        boolean none = noAbstention.stream().anyMatch(squeezed::contains);
        for (Template template : talliesWithoutAbstention) {
            Optional<Tally> tally = template.find(squeezed).flatMap(match -> tally(match.all("count"), true));
            if (none && tally.isPresent()) {
                return tally;
            }
        }
        return Optional.empty();
    }

    /**
     * How many voted against, where a sentence gives votes for and against and says nothing of abstentions: how many there
     * were is then not told, and there is no tally.
     */
    public OptionalInt againstAlone(String statement) {
        if (abstention(statement) >= 0) {
            return OptionalInt.empty();
        }
        String squeezed = Folding.squeeze(statement.substring(0, Math.min(statement.length(), LONGEST_STATEMENT)));
        return talliesWithoutAbstention.stream()
                .flatMap(template -> template.find(squeezed).stream())
                .flatMap(match -> tally(match.all("count"), true).stream())
                .mapToInt(Tally::against)
                .findFirst();
    }

    private Optional<Tally> tally(List<String> counts, boolean noAbstention) {
        OptionalInt inFavour = wording.count(counts.get(0));
        OptionalInt against = wording.count(counts.get(1));
        OptionalInt abstaining = noAbstention ? OptionalInt.of(0) : wording.count(counts.get(2));
        return inFavour.isPresent() && against.isPresent() && abstaining.isPresent()
                ? Optional.of(new Tally(inFavour.getAsInt(), against.getAsInt(), abstaining.getAsInt()))
                : Optional.empty();
    }

    /** The next heading of a group of voters: group 0 in favour, 1 against, 2 abstaining. */
    public Optional<GroupHeading> nextGroup(String text, int from) {
        Matcher matcher = headings.matcher(new FoldedView(text));
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 0 : matcher.group(2) != null ? 1 : 2;
        return Optional.of(new GroupHeading(group, matcher.start(), matcher.end()));
    }

    /** Whether the character parts two names in a list of voters. */
    public boolean partsNames(char unit) {
        return separators.indexOf(unit) >= 0;
    }

    /** Whether what stands in a group's list names no State but says that nobody voted so: None, a dash, a nought. */
    public boolean isNobody(String entry) {
        String words = bare(entry);
        return nobody.contains(words) || words.chars().allMatch(sign -> sign == '-' || sign == '0');
    }

    /** What joins the last two names of a list, folded. */
    public List<String> nameJoins() {
        return nameJoins;
    }

    /** What of the name of one State holds such a word (Trinidad and Tobago), folded. */
    public List<String> joinedNames() {
        return joinedNames;
    }

    /** Where the word for abstentions stands in a sentence that gives the vote; -1 where it has none. */
    public int abstention(String text) {
        String folded = Folding.fold(text);
        return abstentionStems.stream().mapToInt(folded::indexOf).max().orElse(-1);
    }

    private static String bare(String line) {
        String squeezed = Folding.squeeze(line);
        int from = 0;
        int to = squeezed.length();
        while (from < to && "[(".indexOf(squeezed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "])*.。".indexOf(squeezed.charAt(to - 1)) >= 0) {
            to--;
        }
        return squeezed.substring(from, to);
    }
}
