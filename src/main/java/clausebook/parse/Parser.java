package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Resolution;
import clausebook.model.Vote;
import clausebook.model.Wording;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.read.ReadSource;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.un.FixedWording;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.ResolutionNumber;
import clausebook.un.SymbolLine;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paragraphs to a resolution: masthead, the organ's opening line, preamble, operative part, closing block, what stands
 * behind it. Faults of numbering are told and the resolution is given all the same; a file that is no resolution, or
 * another one than its folder says, is refused.
 */
public final class Parser {

    /** Later papers number them always: there the numbers were lost. */
    private static final int LAST_WITHOUT_NUMBERS = 1959;

    private final ReadSource source;
    private final FixedWording wording;
    private final List<Problem> problems = new ArrayList<>();
    private final Notes notes;

    private Parser(ReadSource source) {
        this.source = source;
        this.wording = FixedWording.of(source.file().language());
        this.notes = new Notes(source, problems);
    }

    public static Outcome<Optional<Resolution>> parse(ReadSource source) {
        Parser parser = new Parser(source);
        Optional<Resolution> resolution = parser.parse();
        List<Problem> sorted = new ArrayList<>(parser.problems);
        sorted.sort(Problem.BY_PLACE);
        return new Outcome<>(resolution, sorted);
    }

    private Optional<Resolution> parse() {
        List<StyledParagraph> text = source.paragraphs().stream()
                .filter(paragraph -> paragraph.role() != StyledParagraph.Role.NOTE)
                .toList();
        List<Integer> openings = new ArrayList<>();
        boolean told = text.stream().anyMatch(this::isToldOpening);
        int before = -1;
        for (int i = 0; i < text.size(); i++) {
            boolean opens = told
                    ? openings.isEmpty() && isToldOpening(text.get(i))
                    : wording.organs().chapeau(text.get(i).text()).isPresent();
            if (opens && (before < 0 || !Parts.opensPart(text, before, i, wording))) {
                openings.add(i);
            }
            before = opens ? i : before;
        }
        for (int i = 0; i < text.size() && openings.isEmpty(); i++) {
            if (wording.organs().opening(text.get(i).text()).isPresent()) {
                openings.add(i);
            }
        }
        WorkId work = source.file().work();
        int bare = wording.organs()
                .bareOpening(text.stream().map(StyledParagraph::text).toList());
        if (openings.isEmpty() && bare >= 0) {
            openings.add(bare);
            problems.add(Problem.warning(
                    "opening-without-comma",
                    text.get(bare).words().place(),
                    "the line that opens the resolution has no comma",
                    "compare with the official text; papers before 1975 often have none"));
        }
        int preamble = LeadingPreamble.at(text, openings.isEmpty() ? -1 : openings.get(0), work.organ(), wording);
        if (preamble >= 0 && openings.size() <= 1) {
            openings = List.of(preamble);
        }
        if (openings.isEmpty()) {
            // Notes met on the way to a refusal are no news: only the refusal is told.
            Notes unheard = new Notes(source, new ArrayList<>());
            Masthead front = Masthead.of(text, work, wording, unheard);
            problems.clear();
            problems.add(Refusals.noChapeau(source, front, wording));
            return Optional.empty();
        }
        int opening = openings.get(0);
        Masthead front = Masthead.of(text.subList(0, opening), work, wording, notes);
        StyledParagraph chapeau = text.get(opening);
        List<Problem> refused = refusals(text, openings, front, work);
        if (!refused.isEmpty()) {
            problems.clear();
            problems.addAll(refused);
            return Optional.empty();
        }
        boolean inFront = !wording.isPreambleHeading(chapeau.text());
        return resolution(front, chapeau, inFront, text.subList(inFront ? opening + 1 : opening, text.size()), work);
    }

    /** What the format calls the opening line, unless it is that of another language. */
    private boolean isToldOpening(StyledParagraph paragraph) {
        return paragraph.role() == StyledParagraph.Role.CHAPEAU
                && (wording.organs().opening(paragraph.text()).isPresent()
                        || Stream.of(Language.values())
                                .noneMatch(other -> FixedWording.of(other)
                                        .organs()
                                        .chapeau(paragraph.text())
                                        .isPresent()));
    }

    private List<Problem> refusals(List<StyledParagraph> text, List<Integer> openings, Masthead front, WorkId work) {
        List<Problem> refused = new ArrayList<>();
        Passage chapeau = text.get(openings.get(0)).words();
        Refusals.otherKind(source, front, wording, true).ifPresent(refused::add);
        Organ organ = wording.organs()
                .opening(chapeau.text())
                .or(() -> wording.organs().bareChapeau(chapeau.text()))
                .orElse(work.organ());
        if (organ != work.organ()) {
            refused.add(Refusals.workMismatch(chapeau, "one of the organ \"%s\"".formatted(organ.key()), work));
        }
        Optional<ResolutionNumber> number = front.number;
        boolean numbered = number.isPresent() && !number.get().open();
        // Of one part of a resolution, the letter stands in the symbol or alone in a line behind the title.
        boolean ofPart = numbered && number.get().isOfPart(work, wording.language()) && front.namesPart(work);
        if (numbered && !number.get().isOf(work, wording.language()) && !ofPart) {
            refused.add(Refusals.workMismatch(
                    front.numberPlace.orElseThrow(), number.get().printed(), work));
        }
        Optional<ResolutionNumber> symbol = front.symbol.flatMap(SymbolLine::number);
        boolean numberFits = numbered && number.get().isOf(work, wording.language());
        if (symbol.isPresent()
                && (!symbol.get().isOf(work, Language.EN)
                        || front.symbol
                                .get()
                                .organ()
                                .filter(each -> each != work.organ())
                                .isPresent())) {
            Passage place = front.symbolPlace.orElseThrow();
            if (numberFits) {
                // The title's number and the folder agree against the masthead: the official paper's own slip.
                problems.add(Problem.warning(
                        "symbol-mismatch",
                        place.place(),
                        "the masthead has the symbol %s, but the number before the title is that of %s"
                                .formatted(front.symbol.get().text(), work.symbol()),
                        "compare with the official text"));
            } else {
                refused.add(Refusals.workMismatch(place, front.symbol.get().text(), work));
            }
        }
        if (openings.size() > 1) {
            refused.add(Refusals.twoResolutions(text.get(openings.get(1)).words(), chapeau));
        }
        return refused;
    }

    /** @param inFront whether the first paragraph opens the resolution; else it heads a preamble, and is part of the body */
    private Optional<Resolution> resolution(
            Masthead front, StyledParagraph chapeau, boolean inFront, List<StyledParagraph> rest, WorkId folder) {
        Optional<Wording> opening = inFront ? Optional.of(notes.take(chapeau.whole())) : Optional.empty();
        Closing.Span span = Closing.find(rest, wording);
        Annexes annexes = new Annexes(wording, notes, problems);
        List<StyledParagraph> inside = rest.subList(0, span.from());
        int annexInside = annexes.first(inside);
        BracketedNumbers bracketed = BracketedNumbers.in(inside.subList(0, annexInside), wording);
        if (bracketed.unclear().isPresent()) {
            problems.clear();
            problems.add(Refusals.numbersUnclear(bracketed.unclear().get()));
            return Optional.empty();
        }
        Body body = new Body(wording, notes, problems, "");
        List<Block> blocks = new ArrayList<>(body.build(inside.subList(0, annexInside), bracketed));
        if (body.operatives() == 0) {
            blocks = new ArrayList<>(body.counted(isBeforeNumbers(front, folder)));
            tellCounted(blocks, body.operatives());
        }
        if (body.operatives() == 0) {
            problems.clear();
            Passage last = inside.isEmpty()
                    ? chapeau.words()
                    : inside.get(Math.max(0, annexInside - 1)).words();
            problems.add(Refusals.noOperativeParagraph(last));
            return Optional.empty();
        }
        boolean hasClosing = span.from() < span.to();
        if (!hasClosing && annexInside == inside.size()) {
            checkEnd(inside.get(inside.size() - 1));
        }
        List<Block> annexed = annexes.build(inside.subList(annexInside, inside.size()));
        // Without a closing block, nothing shows that an annex belongs to the body.
        if (hasClosing) {
            blocks.addAll(annexed);
        }
        Closing closing = Closing.of(rest.subList(span.from(), span.to()), wording, notes, problems);
        List<Block> after = new ArrayList<>(hasClosing ? List.of() : annexed);
        after.addAll(afterClosing(rest.subList(span.to(), rest.size()), annexes));
        List<Footnote> footnotes = notes.footnotes();
        Consistency.check(front, closing, folder, problems);
        return Optional.of(assemble(front, opening, blocks, closing, after, footnotes, folder));
    }

    /** Whether the paper is of the time when several operative paragraphs might have no numbers. */
    private static boolean isBeforeNumbers(Masthead front, WorkId folder) {
        int year = front.adopted.map(LocalDate::getYear).orElse(folder.year().orElse(LAST_WITHOUT_NUMBERS + 1));
        return year <= LAST_WITHOUT_NUMBERS;
    }

    private void tellCounted(List<Block> blocks, int count) {
        blocks.stream()
                .filter(Block.ClauseBlock.class::isInstance)
                .map(block -> ((Block.ClauseBlock) block).clause())
                .filter(Clause.OperativeParagraph.class::isInstance)
                .findFirst()
                .ifPresent(first -> problems.add(Problem.warning(
                        "operative-paragraphs-counted",
                        first.wording().passage().place(),
                        "from here on no operative paragraph has a number; %d were counted".formatted(count),
                        "compare with the official text: papers of the first years often have no numbers, but a"
                                + " converter may have lost them")));
    }

    /** A resolution ends with a full stop; where neither that nor a closing block is there, the source may be cut off. */
    private void checkEnd(StyledParagraph last) {
        String text = last.text();
        if (!last.isCell() && !text.isEmpty() && !Closing.ends(text)) {
            problems.add(Problem.warning(
                    "end-missing",
                    last.words().placeAt(text.length() - 1),
                    "the text ends here without a full stop, and no closing block follows: it may be cut off",
                    "compare the end with the official text"));
        }
    }

    private List<Block> afterClosing(List<StyledParagraph> rest, Annexes annexes) {
        int first = annexes.first(rest);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            blocks.add(new Block.Unnumbered(
                    "after-p" + (i + 1), notes.take(rest.get(i).whole())));
            problems.add(Problem.warning(
                    "text-after-closing",
                    rest.get(i).words().place(),
                    "text stands behind the closing block that is no annex",
                    "compare with the official text; it is shown there as it is"));
        }
        blocks.addAll(annexes.build(rest.subList(first, rest.size())));
        return blocks;
    }

    private Resolution assemble(
            Masthead front,
            Optional<Wording> opening,
            List<Block> blocks,
            Closing closing,
            List<Block> after,
            List<Footnote> footnotes,
            WorkId folder) {
        Optional<LocalDate> adopted = closing.date.or(() -> front.adopted);
        WorkId work = withYear(folder, front, adopted);
        boolean printed = front.symbol
                        .filter(symbol -> symbol.kind() == SymbolLine.Kind.RESOLUTION)
                        .isPresent()
                || source.account().removed().stream()
                        .anyMatch(removal -> names(removal.passage().text(), work));
        boolean draft = source.file().settings().draft();
        return new Resolution(
                work,
                source.file().language(),
                work.symbol(),
                printed ? List.of() : List.of("symbol"),
                front.title,
                adopted,
                closing.meeting.or(() -> front.meeting),
                front.agendaItem,
                closing.vote.kind() == Vote.Kind.NOT_STATED ? source.vote().orElse(closing.vote) : closing.vote,
                front.lines,
                opening,
                blocks,
                closing.lines,
                after,
                footnotes,
                draft,
                source.account());
    }

    /** Whether a running head holds the work's symbol: then it is printed, if not in the masthead. */
    private static boolean names(String removed, WorkId work) {
        return Folding.squeeze(removed).contains(Folding.squeeze(work.symbol().text()));
    }

    /** The year is part of a Security Council resolution's number, but not of its folder. */
    private static WorkId withYear(WorkId work, Masthead front, Optional<LocalDate> adopted) {
        if (work.organ() != Organ.SC || !work.session().isEmpty()) {
            return work;
        }
        Optional<String> year = front.number
                .map(ResolutionNumber::session)
                .or(() -> front.symbol.flatMap(SymbolLine::number).map(ResolutionNumber::session))
                .or(() -> adopted.map(date -> String.format(Locale.ROOT, "%d", date.getYear())));
        return year.map(each -> new WorkId(work.organ(), each, work.number())).orElse(work);
    }
}
