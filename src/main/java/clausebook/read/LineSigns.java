package clausebook.read;

import clausebook.text.LineReading;
import clausebook.text.LineSign;
import clausebook.un.ActionGroup;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.Folding;
import clausebook.un.ItemMark;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.ParagraphNumber;
import clausebook.un.PrintedDate;
import clausebook.un.ResolutionNumber;
import clausebook.un.SymbolLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a printed line of a resolution begins with or is. */
final class LineSigns implements LineReading {

    private static final List<Frame> ALONE = List.of(
            Frame.DISTRIBUTION,
            Frame.SESSION,
            Frame.SPECIAL_SESSION,
            Frame.EMERGENCY_SESSION,
            Frame.SESSION_DATES,
            Frame.AGENDA_ITEM,
            Frame.ADOPTION,
            Frame.NUMBER_LINE,
            Frame.MEETING_AND_DATE,
            Frame.MEETING,
            Frame.ANNEX);

    private static final int LONGEST_KEPT = 200;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_DATE = 50;
    private static final int MOST_KEPT = 10_000;

    private final FixedWording wording;
    /** Verbs agree with the organ in Arabic; a printed line of either is a sign. */
    private final ActionWords council;

    private final ActionWords assembly;
    private final Map<String, LineSign> kept = new HashMap<>();

    private String bareOpening = "";
    /** Whether the Security Council speaks: its long preambular paragraphs stress one thing more at their end. */
    private boolean ofSecurityCouncil = false;

    LineSigns(FixedWording wording) {
        this.wording = wording;
        this.council = ActionWords.of(wording.language(), Organ.HRC);
        this.assembly = ActionWords.of(wording.language(), Organ.GA);
    }

    /** The same line gets the same sign; hostile files repeat one line a million times. */
    @Override
    public LineSign of(String line) {
        if (line.length() > LONGEST_KEPT) {
            return told(line);
        }
        LineSign known = kept.get(line);
        if (known == null) {
            known = told(line);
            if (kept.size() < MOST_KEPT) {
                kept.put(line, known);
            }
        }
        return known;
    }

    /** The line that opens the resolution where none does so with a comma. */
    void openWith(String line) {
        this.bareOpening = line;
        kept.clear();
    }

    private LineSign told(String line) {
        Optional<Organ> opened = wording.organs().chapeau(line);
        if (opened.isPresent() || line.equals(bareOpening)) {
            ofSecurityCouncil |= opened.filter(Organ.SC::equals).isPresent();
            return LineSign.of(LineSign.Kind.CHAPEAU);
        }
        if (wording.matchesAny(List.of(Frame.ADOPTED_AT), line)) {
            return LineSign.of(LineSign.Kind.SENTENCE);
        }
        if (line.length() <= LONGEST_LABEL && wording.match(Frame.ANNEX, line).isPresent()) {
            return LineSign.of(LineSign.Kind.ANNEX);
        }
        if (isAlone(line)) {
            return LineSign.of(LineSign.Kind.ALONE);
        }
        Optional<ParagraphNumber> number = ParagraphNumber.at(line, wording);
        if (number.isPresent()) {
            return LineSign.numbered(number.get().value(), number.get().textStart() >= line.length());
        }
        if (ResolutionNumber.at(line).isPresent()
                || wording.vote().beginsStatement(line)
                || wording.vote().beginsGroup(line)) {
            return LineSign.of(LineSign.Kind.BEGINS);
        }
        Optional<ItemMark> item = ItemMark.at(line);
        if (item.isPresent()) {
            List<LineSign.Mark> marks = item.get().readings().stream()
                    .map(reading -> new LineSign.Mark(reading.series(), reading.position()))
                    .toList();
            return LineSign.item(item.get().textStart() >= line.length(), marks);
        }
        if (wording.sections().begins(line) && !Character.isLowerCase(line.charAt(0))) {
            return LineSign.heading(wording.sections().isAlone(line));
        }
        if (wording.goesOn(line)) {
            return LineSign.PLAIN;
        }
        Optional<LineSign.Kind> act = act(line);
        if (act.isPresent()) {
            return LineSign.of(act.get());
        }
        if (wording.opens(line)) {
            return LineSign.of(LineSign.Kind.OPENING);
        }
        return decrees(line) ? LineSign.of(LineSign.Kind.DECREE) : LineSign.PLAIN;
    }

    /** Small Latin letters begin no paragraph; in Chinese the verbs of both parts are the same. */
    private boolean decrees(String line) {
        char first = line.charAt(0);
        if (wording.language() == Language.ZH || (first < 0x0250 && !Character.isUpperCase(first))) {
            return false;
        }
        return ActionWords.open(wording.language(), line, ActionWords.Part.OPERATIVE);
    }

    /** Whether the line begins with an action phrase of the preamble, as the language's list of verbs has it, and which. */
    private Optional<LineSign.Kind> act(String line) {
        String start = Folding.fold(line.substring(0, Math.min(line.length(), 80)));
        Optional<ActionWords.Found> known = council.at(start, 0, ActionWords.Part.PREAMBULAR)
                .or(() -> assembly == council ? Optional.empty() : assembly.at(start, 0, ActionWords.Part.PREAMBULAR));
        if (known.isPresent()) {
            boolean recallsThat = known.get().group() == ActionGroup.RECALL
                    && wording.reports(start.substring(known.get().end()));
            return Optional.of(
                    recallsThat ? LineSign.Kind.LATER_ACT : kind(known.get().group()));
        }
        return council.unknownAt(start, 0, ActionWords.Part.PREAMBULAR).map(unknown -> LineSign.Kind.ACT);
    }

    /** A preamble's paragraphs begin with what is reaffirmed, condemned or determined; who is called upon to act is named within them. */
    private LineSign.Kind kind(ActionGroup group) {
        return switch (group) {
            case REAFFIRM, CONDEMN, DECIDE -> LineSign.Kind.FIRST_ACT;
            case DEMAND, URGE, CALL, ENCOURAGE, RECOMMEND, REQUEST -> LineSign.Kind.LATER_ACT;
            case STRESS -> ofSecurityCouncil ? LineSign.Kind.LATER_ACT : LineSign.Kind.ACT;
            case BASIS, DECLARE, WELCOME, NOTE, RECALL, CONCERN, RECOGNIZE, BELIEF, OTHER -> LineSign.Kind.ACT;
        };
    }

    boolean isAlone(String line) {
        if (line.length() > 200) {
            return false;
        }
        return SymbolLine.of(line).isPresent()
                || wording.organs().named(line).isPresent()
                || wording.isUnitedNations(line)
                || isDate(line)
                || wording.vote().isWithoutFigures(line)
                || wording.matchesAny(ALONE, line);
    }

    boolean isDate(String line) {
        return PrintedDate.only(line, wording.language()).isPresent();
    }

    boolean beginsWithDate(String line) {
        return PrintedDate.find(line.substring(0, Math.min(line.length(), LONGEST_DATE)), 0, wording.language())
                .filter(date -> date.start() == 0 && date.day().isPresent())
                .isPresent();
    }
}
