package clausebook.parse;

import clausebook.model.Line;
import clausebook.model.Line.Role;
import clausebook.model.Vote;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.text.LineEnding;
import clausebook.text.Passage;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.PrintedDate;
import clausebook.un.VoteWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The closing block: date, meeting and vote, in whichever order; and how the resolution was adopted. */
final class Closing {

    private final FixedWording wording;
    private final List<Problem> problems;

    Optional<LocalDate> date = Optional.empty();
    Optional<Passage> datePlace = Optional.empty();
    Optional<String> meeting = Optional.empty();
    Vote vote = Vote.notStated();
    final List<Line> lines = new ArrayList<>();

    private Closing(FixedWording wording, List<Problem> problems) {
        this.wording = wording;
        this.problems = problems;
    }

    /** Where the closing block stands among the paragraphs behind the chapeau. */
    record Span(int from, int to) {}

    /** The first run of closing lines that stands behind a paragraph's end; empty at the end where there is none. */
    static Span find(List<StyledParagraph> paragraphs, FixedWording wording) {
        Optional<Span> told = told(paragraphs);
        if (told.isPresent()) {
            return told.get();
        }
        int lastPart = lastPart(paragraphs, wording);
        for (int i = 1; i < paragraphs.size(); i++) {
            if (begins(line(paragraphs.get(i)), wording) && endsBody(paragraphs.get(i - 1))) {
                Span span = new Span(i, end(paragraphs, i, wording));
                if (span.to() > lastPart) {
                    return span;
                }
                i = span.to() - 1;
            }
        }
        // The last paragraph may lack its stop: then two closing lines together show where it ends.
        for (int i = 1; i + 1 < paragraphs.size(); i++) {
            if (begins(line(paragraphs.get(i)), wording) && begins(line(paragraphs.get(i + 1)), wording)) {
                return new Span(i, end(paragraphs, i, wording));
            }
        }
        // So does one line that holds both meeting and date.
        for (int i = 1; i < paragraphs.size(); i++) {
            if (wording.match(Frame.MEETING_AND_DATE, line(paragraphs.get(i))).isPresent()) {
                return new Span(i, end(paragraphs, i, wording));
            }
        }
        return new Span(paragraphs.size(), paragraphs.size());
    }

    /** Where the organ opens the last of several parts, -1 where there is one only: the whole is closed behind it. */
    private static int lastPart(List<StyledParagraph> paragraphs, FixedWording wording) {
        int last = paragraphs.size() - 1;
        while (last >= 0 && wording.organs().chapeau(line(paragraphs.get(last))).isEmpty()) {
            last--;
        }
        return last < 0 ? -1 : lastOfBody(paragraphs, last, wording);
    }

    /** The last opening up to an index that stands before the annexes: what these hold may open as a resolution does. */
    private static int lastOfBody(List<StyledParagraph> paragraphs, int upTo, FixedWording wording) {
        int last = -1;
        boolean closed = false;
        for (int i = 0; i <= upTo; i++) {
            String text = line(paragraphs.get(i));
            closed = closed || begins(text, wording);
            if (closed && Annexes.isLabel(text, wording)) {
                break;
            }
            last = wording.organs().chapeau(text).isPresent() ? i : last;
        }
        return last;
    }

    /** The first run of lines that the format itself calls closing ones. */
    private static Optional<Span> told(List<StyledParagraph> paragraphs) {
        int from = 0;
        while (from < paragraphs.size() && paragraphs.get(from).role() != StyledParagraph.Role.CLOSING) {
            from++;
        }
        int to = from;
        while (to < paragraphs.size() && paragraphs.get(to).role() == StyledParagraph.Role.CLOSING) {
            to++;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** A paragraph's words, by which a closing line is known; the cells of a table are none. */
    private static String line(StyledParagraph paragraph) {
        return paragraph.isCell() ? "" : paragraph.text();
    }

    /** Whether a paragraph ends as the last of a body may: with a full stop, or as a cell. */
    private static boolean endsBody(StyledParagraph last) {
        return last.isCell() || ends(last.text());
    }

    /** Whether a paragraph ends with a full stop, a note's mark behind it or not. */
    static boolean ends(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
            end--;
        }
        return Ending.of(text.substring(0, end)) == Ending.STOP || LineEnding.of(text) == LineEnding.STOP;
    }

    /** Whether a paragraph is a line of a closing block: meeting, date or vote. */
    static boolean begins(String text, FixedWording wording) {
        if (text.length() > 3000) {
            return false;
        }
        return role(text, wording) != Role.OTHER;
    }

    private static Role role(String text, FixedWording wording) {
        if (wording.matchesAny(List.of(Frame.MEETING_AND_DATE, Frame.MEETING, Frame.ADOPTED_AT), text)) {
            return Role.MEETING;
        }
        // In old volumes a comma parts the day from the meeting below it.
        boolean signed = !text.isEmpty() && "*.。,，،".indexOf(text.charAt(text.length() - 1)) >= 0;
        String bare = signed ? text.substring(0, text.length() - 1) : text;
        if (PrintedDate.only(bare, wording.language())
                .filter(PrintedDate::isFull)
                .isPresent()) {
            return Role.DATE;
        }
        return wording.vote().isWithoutFigures(text) || wording.vote().isRecorded(text) ? Role.VOTE : Role.OTHER;
    }

    private static int end(List<StyledParagraph> paragraphs, int from, FixedWording wording) {
        int end = from;
        boolean inVote = false;
        while (end < paragraphs.size()) {
            String text = line(paragraphs.get(end));
            Role role = role(text, wording);
            boolean goesOn = inVote && wording.match(Frame.ANNEX, text).isEmpty();
            if (role == Role.OTHER && !goesOn) {
                break;
            }
            if (role == Role.VOTE || goesOn) {
                inVote = !text.endsWith("]") && !text.endsWith("］") && !text.endsWith("]*");
            }
            end++;
        }
        return end;
    }

    static Closing of(List<StyledParagraph> block, FixedWording wording, Notes notes, List<Problem> problems) {
        Closing closing = new Closing(wording, problems);
        List<Passage> voteParts = new ArrayList<>();
        for (StyledParagraph paragraph : block) {
            Role role = role(paragraph.text(), wording);
            boolean other = paragraph.role() == StyledParagraph.Role.CLOSING && voteParts.isEmpty();
            Role shown = role == Role.OTHER && !other ? Role.VOTE : role;
            Wording words = notes.take(paragraph.whole());
            closing.lines.add(new Line(shown, words));
            switch (shown) {
                case MEETING, DATE -> {
                    closing.facts(words.passage());
                    closing.runningVote(words.passage());
                }
                case VOTE -> voteParts.add(words.passage());
                default -> {}
            }
        }
        closing.readVote(voteParts);
        return closing;
    }

    private void facts(Passage passage) {
        String text = passage.text();
        for (Frame frame : List.of(Frame.MEETING_AND_DATE, Frame.MEETING, Frame.ADOPTED_AT)) {
            Optional<String> number = wording.match(frame, text)
                    .flatMap(match -> match.get("number").or(() -> match.get("ordinal")));
            if (meeting.isEmpty() && number.isPresent()) {
                OptionalInt value = wording.ordinal(number.get());
                meeting = value.isPresent() ? Optional.of(Integer.toString(value.getAsInt())) : Optional.empty();
            }
        }
        Optional<LocalDate> found =
                PrintedDate.find(text, 0, wording.language()).flatMap(PrintedDate::date);
        if (date.isEmpty() && found.isPresent()) {
            date = found;
            datePlace = Optional.of(passage);
        }
    }

    private void runningVote(Passage passage) {
        Optional<Vote> running = RunningVote.in(passage.text().strip(), wording.vote());
        if (running.isEmpty() || vote.kind() != Vote.Kind.NOT_STATED) {
            return;
        }
        vote = running.get();
        if (vote.tally().isEmpty()) {
            return;
        }
        Vote.Tally tally = vote.tally().get();
        check(passage, !vote.against().isEmpty(), "against", tally.against(), vote.against());
        check(passage, !vote.abstaining().isEmpty(), "abstaining", tally.abstaining(), vote.abstaining());
    }

    private void readVote(List<Passage> parts) {
        if (parts.isEmpty()) {
            return;
        }
        StringBuilder all = new StringBuilder();
        for (Passage part : parts) {
            all.append(all.isEmpty() ? "" : "\n").append(part.text());
        }
        String text = all.toString();
        VoteWording words = wording.vote();
        if (words.isWithoutFigures(parts.get(0).text())) {
            vote = words.isWithoutVote(parts.get(0).text())
                    ? new Vote(Vote.Kind.WITHOUT_VOTE, text, Optional.empty(), List.of(), List.of(), List.of())
                    : RunningVote.unanimous(text);
            return;
        }
        Optional<VoteWording.Tally> tally = words.tally(text);
        List<List<String>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Optional<VoteWording.GroupHeading> heading = words.nextGroup(text, 0);
        boolean listed = heading.isPresent();
        while (heading.isPresent()) {
            Optional<VoteWording.GroupHeading> next =
                    words.nextGroup(text, heading.get().end());
            int end = next.map(VoteWording.GroupHeading::start).orElse(text.length());
            int group = heading.get().group();
            groups.get(group).addAll(names(text.substring(heading.get().end(), end), tally, group));
            heading = next;
        }
        vote = new Vote(
                Vote.Kind.RECORDED,
                text,
                tally.map(each -> new Vote.Tally(each.inFavour(), each.against(), each.abstaining())),
                groups.get(0),
                groups.get(1),
                groups.get(2));
        checkTally(parts.get(0), listed);
    }

    private List<String> names(String list, Optional<VoteWording.Tally> tally, int group) {
        VoterNames voters = new VoterNames(wording.vote());
        List<String> names = tally.isPresent() ? voters.in(list, tally.get().of(group)) : voters.in(list);
        // Alone in its group, None is no State; between names it stays, and the tally tells that something is wrong.
        return names.size() == 1 && wording.vote().isNobody(names.get(0)) ? List.of() : names;
    }

    private void checkTally(Passage place, boolean listed) {
        if (vote.tally().isEmpty()) {
            problems.add(Problem.warning(
                    "vote-without-tally",
                    place.place(),
                    "a recorded vote is stated, but its figures cannot be read",
                    "compare with the official wording: 以 29 票赞成、1 票反对、17 票弃权; by a recorded vote of 29 to 1,"
                            + " with 17 abstentions"));
            return;
        }
        Vote.Tally tally = vote.tally().get();
        check(place, listed, "in favour", tally.inFavour(), vote.inFavour());
        check(place, listed, "against", tally.against(), vote.against());
        check(place, listed, "abstaining", tally.abstaining(), vote.abstaining());
    }

    private void check(Passage place, boolean listed, String group, int stated, List<String> names) {
        if (listed && stated != names.size()) {
            problems.add(Problem.warning(
                    "vote-tally-mismatch",
                    place.place(),
                    "the vote states %d %s, but %d are named".formatted(stated, group, names.size()),
                    "compare the list of voters with the official text; a page head may stand inside it"));
        }
    }
}
