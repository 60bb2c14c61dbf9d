package clausebook.derive;

import clausebook.derive.MandateSaying.What;
import clausebook.model.Mark;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.PrintedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words around a citation say of where a mandate comes from: who was established by the cited resolution, what
 * another then did to that body, and whether a mandate is set out in it.
 */
final class MandateOrigins {

    /** No fixed wording reaches further; the rest belongs to something else. */
    private static final int FARTHEST = 260;

    /** What leads from a number to its date is no longer. */
    private static final int LONGEST_DATE_LINK = 12;

    private static final int LONGEST_DATE = 40;

    /** How near the verb stands. */
    private static final int NEAR = 90;

    /**
     * How one language says so, see {@code mandates.zh.yaml}.
     *
     * @param hints parts of words, one of which stands near where somebody was established
     * @param established patterns with the group {@code holder}
     * @param created words on both sides of a citation, the latter with the group {@code holder}: the creation, pursuant to …,
     *     of a Panel of Experts
     * @param then what is said of the same body with the citations that follow
     * @param and what stands between two resolutions of which the same is said
     */
    record Wordings(
            List<String> hints,
            Around established,
            List<Both> created,
            Around setOut,
            List<Then> then,
            Optional<Pattern> and) {
        static final Wordings NONE =
                new Wordings(List.of(), Around.NONE, List.of(), Around.NONE, List.of(), Optional.empty());
    }

    /**
     * How a clause goes on with a body that it names by the resolution that established it: {@code established pursuant to
     * resolution …, expanded by resolution … and extended pursuant to resolution …}.
     *
     * @param between all that stands between the citation before and this one
     * @param behind what this one is followed by
     */
    record Then(What what, Pattern between, Pattern behind) {}

    /** Two patterns that hold together, one for the words before a citation, one for those behind it. */
    record Both(Pattern before, Pattern behind) {}

    /**
     * @param before for words that end where the citation begins
     * @param behind for words that begin where it ends
     */
    record Around(List<Pattern> before, List<Pattern> behind) {
        static final Around NONE = new Around(List.of(), List.of());

        static Around of(Map<String, List<Pattern>> patterns) {
            return new Around(patterns.getOrDefault("before", List.of()), patterns.getOrDefault("behind", List.of()));
        }
    }

    private final String text;
    private final Mark.Citation citation;
    private final Language language;
    private final Wordings wordings;

    MandateOrigins(String text, Mark.Citation citation, Language language) {
        this.text = text;
        this.citation = citation;
        this.language = language;
        this.wordings = MandateWords.of(language).origins();
    }

    /** The body that the cited resolution established, as the words name it. */
    Optional<String> established() {
        String near = Folding.fold(before(NEAR) + behind(NEAR));
        return wordings.hints().stream().anyMatch(near::contains)
                ? holder(wordings.established().before(), plain(before(FARTHEST)), false)
                        .or(() -> holder(wordings.established().behind(), plain(behind(FARTHEST)), true))
                        .or(this::created)
                : Optional.empty();
    }

    private Optional<String> created() {
        return wordings.created().stream()
                .filter(both -> matching(List.of(both.before()), plain(before(FARTHEST)), false)
                        .isPresent())
                .flatMap(both -> holder(List.of(both.behind()), plain(behind(FARTHEST)), true).stream())
                .findFirst();
    }

    /** Whether the mandate of which the clause speaks is set out in the cited resolution. */
    boolean isSetOut() {
        return matching(wordings.setOut().before(), plain(before(FARTHEST)), false)
                        .isPresent()
                || matching(wordings.setOut().behind(), plain(behind(FARTHEST)), true)
                        .isPresent();
    }

    /**
     * What the cited resolution did to the body of which the clause was speaking with the citation before this one.
     *
     * @param before what that one did to it
     * @param since where that citation ends
     */
    Optional<What> then(What before, int since) {
        int from = behindDate(since);
        if (from > citation.start() || citation.start() - from > FARTHEST) {
            return Optional.empty();
        }
        String between = Folding.fold(plain(text.substring(from, citation.start())));
        boolean same = before != What.ESTABLISHED
                && before != What.SET_OUT
                && wordings.and().filter(and -> and.matcher(between).matches()).isPresent();
        if (same) {
            return Optional.of(before);
        }
        String behind = Folding.fold(plain(behind(FARTHEST)));
        return wordings.then().stream()
                .filter(then -> then.between().matcher(between).matches()
                        && then.behind().matcher(behind).lookingAt())
                .map(Then::what)
                .findFirst();
    }

    /** Where the date of the citation before ends, where it stands right behind it: resolution 17/1 of 22 August 2011. */
    private int behindDate(int since) {
        String near = text.substring(since, Math.min(text.length(), since + LONGEST_DATE_LINK + LONGEST_DATE));
        return PrintedDate.find(near, 0, language)
                .filter(date -> date.start() <= LONGEST_DATE_LINK)
                .map(date -> since + date.end())
                .orElse(since);
    }

    private String before(int length) {
        return text.substring(Math.max(0, citation.start() - length), citation.start());
    }

    private String behind(int length) {
        return text.substring(citation.end(), Math.min(text.length(), citation.end() + length));
    }

    /** Vowel signs and signs of direction stand between letters that a pattern wants side by side. */
    private static String plain(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Folding.showsNothing(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    private static Optional<String> holder(List<Pattern> patterns, String text, boolean atStart) {
        return matching(patterns, text, atStart)
                .map(found -> text.substring(found.start("holder"), found.end("holder")));
    }

    private static Optional<Matcher> matching(List<Pattern> patterns, String text, boolean atStart) {
        String folded = Folding.fold(text);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(folded);
            if (atStart ? matcher.lookingAt() : matcher.find()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }
}
