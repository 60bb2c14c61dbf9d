package clausebook.parse;

import clausebook.model.Line;
import clausebook.model.Line.Role;
import clausebook.model.Wording;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.un.AgendaItems;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.Language;
import clausebook.un.Numerals;
import clausebook.un.Organ;
import clausebook.un.PrintedDate;
import clausebook.un.ResolutionNumber;
import clausebook.un.SymbolLine;
import clausebook.un.Template;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Everything before the organ's opening line: what each line is, and the facts the lines give. Lines may stand in any
 * order and any of them may be missing.
 */
final class Masthead {

    private static final Pattern PART_LABEL = Pattern.compile("[A-ZА-Я](?:[0-9]{1,2}|[¹²³*]{1,2})?");
    private static final int LONGEST_PART_LABEL = 5;
    private static final int LONGEST_MASTHEAD_LINE = 400;

    private final FixedWording wording;
    private final WorkId work;
    private final Notes notes;
    private final List<Role> roles = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    Optional<ResolutionNumber> number = Optional.empty();
    Optional<Passage> numberPlace = Optional.empty();
    Optional<SymbolLine> symbol = Optional.empty();
    Optional<Passage> symbolPlace = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> session = Optional.empty();
    Optional<Passage> sessionPlace = Optional.empty();
    Optional<String> agendaItem = Optional.empty();
    Optional<LocalDate> adopted = Optional.empty();
    /** Whether that is the day below the session, on which a special session began. */
    boolean datedBySession = false;

    Optional<String> meeting = Optional.empty();
    boolean hasAdoptionLine = false;
    /** Whether the number stands in a line of its own behind the organ's name: then the title may stand before it. */
    private boolean numberedByOrgan = false;

    List<Line> lines = List.of();

    private Masthead(FixedWording wording, WorkId work, Notes notes) {
        this.wording = wording;
        this.work = work;
        this.notes = notes;
    }

    static Masthead of(List<StyledParagraph> front, WorkId work, FixedWording wording, Notes notes) {
        Masthead masthead = new Masthead(wording, work, notes);
        for (StyledParagraph paragraph : front) {
            masthead.passages.add(paragraph.whole());
            masthead.roles.add(masthead.fixedRole(paragraph.whole()));
        }
        masthead.joinAdoption();
        masthead.bracketsBehindAdoption();
        masthead.fillBetween();
        masthead.lines = masthead.finish();
        return masthead;
    }

    private Role fixedRole(Passage passage) {
        String text = passage.text();
        Optional<SymbolLine> printed = SymbolLine.ofMasthead(text, wording);
        if (printed.isPresent()) {
            symbol = symbol.or(() -> printed);
            symbolPlace = symbolPlace.or(() -> Optional.of(passage));
            return Role.SYMBOL;
        }
        if (wording.organs().named(text).filter(organ -> organ == work.organ()).isPresent()) {
            return Role.ORGAN;
        }
        if (wording.organs().named(text).isPresent() || wording.isUnitedNations(text)) {
            return Role.OTHER;
        }
        Role session = session(passage);
        if (session != Role.OTHER) {
            return session;
        }
        Optional<Template.Match> item = wording.match(Frame.AGENDA_ITEM, text);
        if (item.isPresent()) {
            agendaItem = agendaItem.or(() -> item.get().get("items").map(AgendaItems::shown));
            return Role.AGENDA_ITEM;
        }
        if (wording.match(Frame.ADOPTION, text).isPresent()
                || wording.match(Frame.MEETING, text).isPresent()) {
            adoption(text);
            return Role.ADOPTION;
        }
        if (wording.match(Frame.SESSION_DATES, text).isPresent()) {
            return Role.SESSION_DATES;
        }
        if (wording.match(Frame.DISTRIBUTION, text).isPresent()
                || wording.organs().standsBeforeDistribution(text)) {
            return Role.DISTRIBUTION;
        }
        if (numbersByOrgan(passage)) {
            return Role.OTHER;
        }
        Optional<Template.Match> security = wording.match(Frame.NUMBER_LINE, text);
        Optional<ResolutionNumber> found =
                security.isPresent() ? security.get().get("security").flatMap(ResolutionNumber::at) : numberAt(text);
        if (found.isPresent() && number.isEmpty() && (security.isPresent() || fits(found.get(), text))) {
            number = found;
            numberPlace = Optional.of(passage);
            dateBehind(text.substring(Math.min(found.get().end(), text.length())));
            return Role.TITLE;
        }
        if (PrintedDate.only(text, wording.language()).isPresent()) {
            return Role.DATE;
        }
        return sessionAndItem(passage) ? Role.SESSION : Role.OTHER;
    }

    /** The work's own number behind the organ's name, as pages print it beside the title: Commission … resolution 2000/61. */
    private boolean numbersByOrgan(Passage passage) {
        Optional<Template.Match> named = wording.match(Frame.ORGAN_NUMBER, passage.text());
        Optional<ResolutionNumber> found = named.flatMap(match -> match.get("resolution"))
                .flatMap(ResolutionNumber::at)
                .filter(each -> each.isOf(work, wording.language()));
        boolean names = found.isPresent() && number.isEmpty();
        if (names) {
            number = found;
            numberPlace = Optional.of(passage);
            numberedByOrgan = true;
            adopted = adopted.or(() ->
                    PrintedDate.find(passage.text(), 0, wording.language()).flatMap(PrintedDate::date));
        }
        return names;
    }

    /** Session and agenda item that a re-flowed text put on one line: Eightieth session Agenda item 7 Organization of work. */
    private boolean sessionAndItem(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST_MASTHEAD_LINE) {
            return false;
        }
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            if (session(passage.part(0, space)) != Role.SESSION) {
                continue;
            }
            String rest = text.substring(space + 1);
            for (int end = rest.length(); end > 0 && agendaItem.isEmpty(); end = rest.lastIndexOf(' ', end - 1)) {
                agendaItem = wording.match(Frame.AGENDA_ITEM, rest.substring(0, end))
                        .flatMap(match -> match.get("items"))
                        .map(AgendaItems::shown);
            }
            return true;
        }
        return false;
    }

    /**
     * The number that a line begins with, or the work's own behind the word for one, as the first sessions of the Council
     * printed it: Resolution 7/14.
     */
    private Optional<ResolutionNumber> numberAt(String text) {
        return ResolutionNumber.at(text)
                .or(() -> wording.wordedNumber(text).filter(each -> each.isOf(work, wording.language())));
    }

    /** Older Security Council papers give the date behind the number: 50 (1948). Resolution of 29 May 1948. */
    private void dateBehind(String words) {
        if (work.organ() == Organ.SC && wording.match(Frame.ADOPTION, words).isPresent()) {
            adoption(words);
        }
    }

    /** A line that begins with some number of the right shape: the title, unless it only cites one. */
    private boolean fits(ResolutionNumber found, String text) {
        boolean cites = found.end() < text.length() && "号和、年次".indexOf(text.charAt(found.end())) >= 0;
        return !cites;
    }

    private Role session(Passage passage) {
        record Kind(Frame frame, String prefix) {}
        for (Kind kind : List.of(
                new Kind(Frame.EMERGENCY_SESSION, "es-"),
                new Kind(Frame.SPECIAL_SESSION, "s-"),
                new Kind(Frame.SESSION, ""))) {
            Optional<Template.Match> match = wording.match(kind.frame(), passage.text());
            if (match.isPresent()) {
                OptionalInt ordinal = wording.ordinal(match.get().get("ordinal").orElse(""));
                if (ordinal.isPresent() && session.isEmpty()) {
                    session = Optional.of(kind.prefix() + ordinal.getAsInt());
                    sessionPlace = Optional.of(passage);
                }
                return Role.SESSION;
            }
        }
        return Role.OTHER;
    }

    private void adoption(String text) {
        hasAdoptionLine = true;
        adopted = adopted.or(() -> PrintedDate.find(text, 0, wording.language()).flatMap(PrintedDate::date));
        for (Frame frame : List.of(Frame.ADOPTION, Frame.MEETING)) {
            Optional<String> found = wording.match(frame, text).flatMap(match -> match.get("number"));
            if (meeting.isEmpty() && found.isPresent()) {
                OptionalInt value = Numerals.of(found.get());
                meeting = value.isPresent() ? Optional.of(Integer.toString(value.getAsInt())) : Optional.empty();
            }
        }
    }

    /** An adoption line that the dump put on two lines. */
    private void joinAdoption() {
        for (int i = 0; i + 1 < roles.size(); i++) {
            // The second may be the date alone: … at its 9214th meeting, on / 9 December 2022.
            boolean first = roles.get(i) == Role.OTHER || (roles.get(i) == Role.ADOPTION && !holdsDate(i));
            boolean open = first && (roles.get(i + 1) == Role.OTHER || roles.get(i + 1) == Role.DATE);
            String both =
                    open ? passages.get(i).text() + " " + passages.get(i + 1).text() : "";
            if (open && wording.match(Frame.ADOPTION, both).isPresent()) {
                adoption(both);
                roles.set(i, Role.ADOPTION);
                roles.set(i + 1, Role.ADOPTION);
            }
        }
    }

    /** What stands in brackets below the adoption line tells how the text came there: [on the recommendation of …]. */
    private void bracketsBehindAdoption() {
        for (int i = 1; i < roles.size(); i++) {
            String text = passages.get(i).text();
            if (roles.get(i) == Role.OTHER
                    && roles.get(i - 1) == Role.ADOPTION
                    && (text.startsWith("[") || text.startsWith("［"))
                    && (text.endsWith("]") || text.endsWith("］"))) {
                roles.set(i, Role.ADOPTION);
            }
        }
    }

    private boolean holdsDate(int index) {
        return PrintedDate.find(passages.get(index).text(), 0, wording.language())
                .isPresent();
    }

    /** Lines with no fixed wording are what their neighbours make them: the item's title, the resolution's title. */
    private void fillBetween() {
        int numbered = numberPlace.map(passages::indexOf).orElse(-1);
        int adoption = roles.lastIndexOf(Role.ADOPTION);
        int titleFrom = numbered >= 0 ? numbered + 1 : adoption >= 0 ? adoption + 1 : roles.size();
        boolean behindItem = false;
        boolean behindDistribution = false;
        boolean behindSession = false;
        boolean behindPartLabel = false;
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            boolean ofPaper = behindDistribution && !behindSession && titleFrom > i;
            if (role == Role.OTHER
                    && ofPaper
                    && PrintedDate.only(passages.get(i).text(), Language.EN).isPresent()) {
                // The date of distribution is printed in English in every language's Geneva paper.
                roles.set(i, Role.DISTRIBUTION);
            } else if (role == Role.OTHER && i >= titleFrom && (!isOrganOrUnitedNations(i) || endsTitle(i))) {
                behindPartLabel |= isPartLabel(passages.get(i).text());
                roles.set(i, behindPartLabel ? Role.OTHER : Role.TITLE);
            } else if (role == Role.OTHER && behindItem && !isOrganOrUnitedNations(i)) {
                roles.set(i, Role.AGENDA_TITLE);
            } else if (role == Role.DATE) {
                boolean ofSession = behindSession && adopted.isPresent();
                roles.set(i, ofPaper ? Role.DISTRIBUTION : ofSession ? Role.SESSION_DATES : Role.DATE);
            }
            behindItem = role == Role.AGENDA_ITEM || (behindItem && roles.get(i) == Role.AGENDA_TITLE);
            behindDistribution |= role == Role.DISTRIBUTION;
            behindSession |= role == Role.SESSION;
        }
        if (numberedByOrgan && numbered > 0 && !roles.contains(Role.TITLE) && roles.get(numbered - 1) == Role.OTHER) {
            roles.set(numbered - 1, isOrganOrUnitedNations(numbered - 1) ? Role.OTHER : Role.TITLE);
        }
        if (adopted.isEmpty()) {
            int date = roles.indexOf(Role.DATE);
            datedBySession = date > 0 && roles.get(date - 1) == Role.SESSION;
            adopted = date < 0
                    ? Optional.empty()
                    : PrintedDate.find(passages.get(date).text(), 0, wording.language())
                            .flatMap(PrintedDate::date);
        }
    }

    /** The letter of a resolution's first part, with a note's mark perhaps: A, B1, B*. It stands behind the title. */
    private boolean isPartLabel(String text) {
        // Arabic papers spell the letter, Chinese ones may print a sign of their own: ألف, 甲.
        boolean own = text.length() <= LONGEST_PART_LABEL && wording.sections().isAlone(text);
        return numberPlace.isPresent() && (PART_LABEL.matcher(text).matches() || own);
    }

    /** Whether a line that is only a name is the end of a title printed in several: … the expenses of the / United Nations. */
    private boolean endsTitle(int index) {
        return numberPlace.isPresent() && index + 1 == roles.size() && roles.get(index - 1) == Role.TITLE;
    }

    /** Whether the symbol, or the line of the part's letter, names the part of a resolution that a work is. */
    boolean namesPart(WorkId work) {
        boolean bySymbol = symbol.flatMap(SymbolLine::number)
                .filter(each -> each.isOf(work, wording.language()))
                .isPresent();
        return bySymbol
                || passages.stream()
                        .map(Passage::text)
                        .filter(this::isPartLabel)
                        .anyMatch(label ->
                                work.number().endsWith(label.substring(0, 1).toLowerCase(Locale.ROOT)));
    }

    private boolean isOrganOrUnitedNations(int index) {
        String text = passages.get(index).text();
        return wording.organs().named(text).isPresent() || wording.isUnitedNations(text);
    }

    /** A title that the dump put on several lines is one line; so is a number that stands above its title. */
    private List<Line> finish() {
        List<Line> done = new ArrayList<>();
        int i = 0;
        while (i < roles.size()) {
            Role role = roles.get(i);
            Passage passage = passages.get(i);
            i++;
            while (role == Role.TITLE && i < roles.size() && roles.get(i) == Role.TITLE) {
                passage = Settling.append(passage, passages.get(i));
                i++;
            }
            Wording words = notes.take(passage);
            done.add(new Line(role, words));
            if (role == Role.TITLE && title.isEmpty()) {
                title = titleIn(words.text());
            }
        }
        return done;
    }

    private Optional<String> titleIn(String line) {
        if (wording.match(Frame.NUMBER_LINE, line).isPresent()) {
            return Optional.empty();
        }
        int from =
                number.isPresent() ? numberAt(line).map(ResolutionNumber::end).orElse(0) : 0;
        String words = line.substring(Math.min(from, line.length())).strip();
        // A resolution of the Security Council has no title: what stands there is its date.
        boolean none = words.isEmpty() || work.organ() == Organ.SC;
        return none ? Optional.empty() : Optional.of(words);
    }
}
