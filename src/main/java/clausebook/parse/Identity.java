package clausebook.parse;

import clausebook.model.SourceAccount.Removal;
import clausebook.read.ReadSource;
import clausebook.read.StyledParagraph;
import clausebook.un.CitedNumber;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.PrintedDate;
import clausebook.un.ResolutionNumber;
import clausebook.un.SessionDates;
import clausebook.un.SymbolLine;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which resolution a text says that it is: by the organ that opens it, by the symbols of its masthead and running heads,
 * and by its printed number. What does not agree is given as several works, never chosen from.
 *
 * @param organ the organ whose opening line the text has
 * @param works the works that the text names as itself: none, one, or several where it is unclear
 */
public record Identity(Optional<Organ> organ, List<WorkId> works) {

    private static final Pattern SYMBOL = Pattern.compile(
            "(?:A/HRC/RES|A/RES|S/RES|E/RES|E/CN\\.4/RES)/[A-Za-z0-9./-]{1,20}(?: ?\\([0-9A-Z-]{1,7}\\))?"
                    // The letter of one part, but not those of all that a text holds: A/RES/79/264 A–C.
                    + "(?: ?[A-Z](?![A-Za-z]| ?[–-] ?[A-Z](?![A-Za-z])))?");
    private static final int LONGEST_LINE = 300;
    private static final int LINES = 60;

    /** What a source says of itself, read in a language. */
    public static Identity of(ReadSource source, FixedWording wording) {
        List<StyledParagraph> text = source.paragraphs();
        int opening = 0;
        while (opening < text.size()
                && wording.organs().opening(text.get(opening).text()).isEmpty()) {
            opening++;
        }
        Optional<Organ> organ = opening < text.size()
                ? wording.organs().opening(text.get(opening).text())
                : Optional.empty();
        List<String> front = text.subList(0, Math.min(opening, LINES)).stream()
                .map(StyledParagraph::text)
                .filter(line -> line.length() <= LONGEST_LINE)
                .toList();
        TreeSet<WorkId> works = new TreeSet<>();
        front.forEach(line -> bySymbols(line, organ, works));
        if (works.isEmpty()) {
            source.account().removed().stream()
                    .map(Removal::passage)
                    .forEach(passage -> bySymbols(passage.text(), organ, works));
        }
        Optional<LocalDate> adopted = adopted(front, wording);
        for (String line : works.isEmpty() && organ.isPresent() ? front : List.<String>of()) {
            number(line, wording).ifPresent(number -> works.addAll(byNumber(number, organ.get(), wording, adopted)));
        }
        return new Identity(organ, List.copyOf(works));
    }

    /** The one work that the text names. */
    public Optional<WorkId> work() {
        return works.size() == 1 ? Optional.of(works.get(0)) : Optional.empty();
    }

    /** Symbols of another organ's resolutions are citations. */
    private static void bySymbols(String line, Optional<Organ> organ, TreeSet<WorkId> works) {
        Matcher symbol = SYMBOL.matcher(line);
        while (symbol.find()) {
            Optional<SymbolLine> read = SymbolLine.of(symbol.group());
            Optional<Organ> of = read.flatMap(SymbolLine::organ);
            Optional<ResolutionNumber> number = read.flatMap(SymbolLine::number);
            if (of.isPresent() && number.isPresent() && (organ.isEmpty() || organ.equals(of))) {
                work(of.get(), number.get().session(), number.get().number()).ifPresent(works::add);
            }
        }
    }

    private static Optional<ResolutionNumber> number(String line, FixedWording wording) {
        Optional<ResolutionNumber> security = wording.match(Frame.NUMBER_LINE, line)
                .flatMap(match -> match.get("security"))
                .flatMap(ResolutionNumber::at);
        return security.isPresent()
                ? security
                : ResolutionNumber.at(line)
                        .filter(number -> !number.open())
                        .filter(number ->
                                PrintedDate.only(line, wording.language()).isEmpty());
    }

    /** Arabic prints the two parts of a number in either order: the one whose session fits the date counts. */
    private static List<WorkId> byNumber(
            ResolutionNumber number, Organ organ, FixedWording wording, Optional<LocalDate> adopted) {
        List<WorkId> works = new ArrayList<>();
        work(organ, number.session(), number.number()).ifPresent(works::add);
        if (wording.language() == Language.AR
                && organ != Organ.SC
                && !number.session().equals(number.number())) {
            work(organ, number.number(), number.session()).ifPresent(works::add);
            List<WorkId> fitting = works.stream()
                    .filter(work -> adopted.isEmpty() || fits(work, adopted.get()))
                    .toList();
            return fitting.isEmpty() ? works : fitting;
        }
        return works;
    }

    private static boolean fits(WorkId work, LocalDate adopted) {
        Optional<CitedNumber> number = CitedNumber.at(work.printed(), 0);
        return number.flatMap(each -> SessionDates.of(work.organ(), each))
                .map(span -> span.holds(adopted))
                .orElse(true);
    }

    private static Optional<LocalDate> adopted(List<String> front, FixedWording wording) {
        return front.stream()
                .filter(line -> wording.match(Frame.ADOPTION, line).isPresent())
                .map(line -> PrintedDate.find(line, 0, wording.language()).flatMap(PrintedDate::date))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<WorkId> work(Organ organ, String session, String number) {
        // The path of a work of the Security Council does not hold the year.
        return organ == Organ.SC
                ? WorkId.ofPath("sc/" + number)
                : WorkId.ofPath(organ.key() + "/" + session + "/" + number);
    }
}
