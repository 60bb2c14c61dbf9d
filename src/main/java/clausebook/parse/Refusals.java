package clausebook.parse;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.ReadSource;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.un.FixedWording;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.SymbolLine;
import clausebook.un.WorkId;
import java.util.List;
import java.util.Optional;

/** The reasons for which a file is not read as a resolution, each worded in one place. */
final class Refusals {

    private static final int LINES_OF_A_MASTHEAD = 30;

    private Refusals() {}

    /** No line opens the resolution: told as what it is, as far as the wording of its first lines shows. */
    static Problem noChapeau(ReadSource source, Masthead front, FixedWording wording) {
        List<StyledParagraph> paragraphs = source.paragraphs();
        Place first = paragraphs.isEmpty()
                ? Place.of(source.file().name())
                : paragraphs.get(0).words().place();
        for (Language other : Language.values()) {
            for (StyledParagraph paragraph : paragraphs) {
                if (other != wording.language()
                        && FixedWording.of(other)
                                .organs()
                                .chapeau(paragraph.text())
                                .isPresent()) {
                    return Problem.error(
                            "work-mismatch",
                            paragraph.words().place(),
                            "the file is named %s, but the resolution opens in %s (%s)"
                                    .formatted(wording.language().code(), other.code(), other.ownName()),
                            "name it %s.%s"
                                    .formatted(other.code(), source.file().format()));
                }
            }
        }
        Optional<Problem> other = otherKind(source, front, wording, false);
        if (other.isPresent()) {
            return other.get();
        }
        boolean looksLikeOne = front.number.isPresent()
                || front.hasAdoptionLine
                || front.symbol
                        .filter(symbol -> symbol.kind() == SymbolLine.Kind.RESOLUTION)
                        .isPresent();
        if (!looksLikeOne) {
            return notAResolution(
                    first, "something else (it has no organ's opening line, no number and no adoption line)");
        }
        Passage behind = front.numberPlace.orElse(paragraphs.get(0).words());
        return Problem.error(
                "no-chapeau",
                behind.place(),
                "no line opens the resolution behind this one: it must be the organ's name and a comma, alone in its"
                        + " line",
                "put it back as the official text has it: "
                        + example(source.file().work().organ(), wording));
    }

    private static String example(Organ organ, FixedWording wording) {
        return switch (wording.language()) {
            case ZH -> wording.organs().chapeauName(organ) + "，";
            case AR -> wording.organs().chapeauName(organ) + "،";
            default -> wording.organs().chapeauName(organ) + ",";
        };
    }

    /** A draft, a decision, a statement or a report, as its symbol or its first lines say. */
    static Optional<Problem> otherKind(ReadSource source, Masthead front, FixedWording wording, boolean hasChapeau) {
        boolean draftAllowed = source.file().settings().draft();
        if (front.symbol.isPresent()) {
            Place place = front.symbolPlace.orElseThrow().place();
            String symbol = front.symbol.get().text();
            switch (front.symbol.get().kind()) {
                case DRAFT -> {
                    return draftAllowed ? Optional.empty() : Optional.of(draft(place, source, symbol));
                }
                case DECISION -> {
                    return Optional.of(notAResolution(place, "a decision (" + symbol + ")"));
                }
                case STATEMENT -> {
                    return Optional.of(notAResolution(place, "a President's statement (" + symbol + ")"));
                }
                case CORRIGENDUM -> {
                    return Optional.of(notAResolution(place, "a corrigendum (" + symbol + ")"));
                }
                default -> {}
            }
        }
        if (front.number.isPresent() && front.number.get().open()) {
            Place place = front.numberPlace.orElseThrow().place();
            return draftAllowed
                    ? Optional.empty()
                    : Optional.of(draft(place, source, front.number.get().printed()));
        }
        // The Council opens its decisions as its resolutions; above the opening they say what they are.
        boolean opensDecisions = source.file().work().organ() == Organ.HRC
                && !front.hasAdoptionLine
                && front.lines.stream().anyMatch(line -> says(line.text(), wording.kindWords("decision"), false));
        if ((!hasChapeau || opensDecisions) && isNumberOfADecision(source.file().work())) {
            return Optional.of(notAResolution(
                    source.paragraphs().get(0).words().place(),
                    "a decision (" + source.file().work().printed() + ")"));
        }
        if (front.hasAdoptionLine) {
            return Optional.empty();
        }
        boolean otherSymbol = front.symbol
                .filter(symbol -> symbol.kind() == SymbolLine.Kind.OTHER)
                .isPresent();
        if (hasChapeau && otherSymbol && front.number.isEmpty()) {
            // A resolution that was adopted bears a resolution's symbol, or its number and how it was adopted.
            return draftAllowed
                    ? Optional.empty()
                    : Optional.of(draft(
                            front.symbolPlace.orElseThrow().place(),
                            source,
                            front.symbol.orElseThrow().text()));
        }
        for (String kind : List.of("draft", "decision", "statement", "report")) {
            for (StyledParagraph paragraph : head(source)) {
                if (says(paragraph.text(), wording.kindWords(kind), hasChapeau)) {
                    Place place = paragraph.words().place();
                    if (kind.equals("draft")) {
                        return draftAllowed ? Optional.empty() : Optional.of(draft(place, source, paragraph.text()));
                    }
                    return Optional.of(notAResolution(place, name(kind)));
                }
            }
        }
        return Optional.empty();
    }

    /** Decisions are numbered from 101 (Human Rights Council) and from 401 (General Assembly). */
    private static boolean isNumberOfADecision(WorkId work) {
        String digits = work.number().replaceAll("[a-z]+$", "");
        return switch (work.organ()) {
            case HRC -> Integer.parseInt(digits) > 100;
            case GA ->
                work.session().matches("[0-9]+")
                        && Integer.parseInt(work.session()) > 30
                        && Integer.parseInt(digits) > 400;
            default -> false;
        };
    }

    private static String name(String kind) {
        return switch (kind) {
            case "decision" -> "a decision";
            case "statement" -> "a President's statement";
            default -> "a report";
        };
    }

    private static List<StyledParagraph> head(ReadSource source) {
        List<StyledParagraph> all = source.paragraphs();
        int end = Math.min(all.size(), LINES_OF_A_MASTHEAD);
        for (int i = 0; i < end; i++) {
            if (all.get(i).text().length() > 120) {
                end = i;
            }
        }
        return all.subList(0, end);
    }

    /** With an opening line, only a line that is the word itself counts: titles may speak of reports and decisions. */
    private static boolean says(String line, List<String> words, boolean exactly) {
        String squeezed = Folding.squeeze(line);
        return words.stream().anyMatch(word -> exactly ? squeezed.equals(word) : squeezed.contains(word));
    }

    private static Problem draft(Place place, ReadSource source, String seen) {
        String name = source.file().language().code() + "." + source.file().format();
        return Problem.error(
                "not-a-resolution",
                place,
                "this was taken for a draft (%s): a draft has no number and is not published as a resolution"
                        .formatted(seen.length() > 40 ? seen.substring(0, 40) + "…" : seen),
                "put the adopted text here, or write `%s: {draft: true}` in source.yaml to publish it marked as a draft"
                        .formatted(name));
    }

    static Problem notAResolution(Place place, String what) {
        return Problem.error(
                "not-a-resolution",
                place,
                "this was taken for " + what + ", not for a resolution",
                "only resolutions are published here: put the adopted text of a resolution in its place");
    }

    static Problem twoResolutions(Passage second, Passage first) {
        return Problem.error(
                "two-resolutions",
                second.place(),
                "a second resolution opens here; the first opens at %s: one file holds one resolution"
                        .formatted(first.place()),
                "put each into the folder of its own work");
    }

    static Problem noOperativeParagraph(Passage last) {
        return Problem.error(
                "no-operative-paragraph",
                last.place(),
                "no operative paragraph was found: they are numbered from 1, or a sole one ends the text with a full"
                        + " stop",
                "compare with the official text: the numbers may have been lost");
    }

    static Problem numbersUnclear(BracketedNumbers.Unclear unclear) {
        return Problem.error(
                "numbers-unclear",
                unclear.figure().place(),
                "it cannot be told whether the figures in brackets from here on number the operative paragraphs or items of"
                        + " the paragraph before (%s), which neither plainly ends the preamble nor is an act with a colon behind it"
                                .formatted(unclear.before().place()),
                "compare with the official text: if they number paragraphs, write them with a full stop (1.) as it does;"
                        + " if they are items, the colon before them may have been lost");
    }

    static Problem workMismatch(Passage place, String printed, WorkId work) {
        return Problem.error(
                "work-mismatch",
                place.place(),
                "the text is %s, but its folder is that of %s (%s)".formatted(printed, work.symbol(), work.path()),
                "move the file into the folder of its work; clausebook import finds it by the text");
    }
}
