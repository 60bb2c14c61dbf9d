package clausebook.model;

import clausebook.model.Clause.Subparagraph;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.text.Unpacking;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a resolution back that {@link ResolutionPacking} wrote. */
public final class ResolutionUnpacking {

    private static final Organ[] ORGANS = Organ.values();
    private static final Language[] LANGUAGES = Language.values();
    private static final Vote.Kind[] VOTES = Vote.Kind.values();
    private static final Line.Role[] LINES = Line.Role.values();
    private static final ActionGroup[] GROUPS = ActionGroup.values();
    private static final Mark.Role[] ROLES = Mark.Role.values();

    private ResolutionUnpacking() {}

    /** @param stored see {@link Unpacking} */
    public static Resolution unpack(byte[] bytes, Supplier<SourceText> stored) {
        Unpacking in = new Unpacking(bytes, stored);
        return new Resolution(
                work(in),
                in.one(LANGUAGES),
                symbol(in),
                in.list(Unpacking::words),
                in.perhaps(Unpacking::words),
                in.perhaps(ResolutionUnpacking::date),
                in.perhaps(Unpacking::words),
                in.perhaps(Unpacking::words),
                vote(in),
                in.list(ResolutionUnpacking::line),
                in.perhaps(ResolutionUnpacking::wording),
                in.list(ResolutionUnpacking::block),
                in.list(ResolutionUnpacking::line),
                in.list(ResolutionUnpacking::block),
                in.list(ResolutionUnpacking::footnote),
                in.truth(),
                account(in));
    }

    private static WorkId work(Unpacking in) {
        return new WorkId(in.one(ORGANS), in.words(), in.words());
    }

    private static Symbol symbol(Unpacking in) {
        return new Symbol(in.words());
    }

    private static LocalDate date(Unpacking in) {
        return LocalDate.ofEpochDay(in.longNumber());
    }

    private static Vote vote(Unpacking in) {
        return new Vote(
                in.one(VOTES),
                in.words(),
                in.perhaps(tally -> new Vote.Tally(tally.number(), tally.number(), tally.number())),
                in.list(Unpacking::words),
                in.list(Unpacking::words),
                in.list(Unpacking::words));
    }

    private static Line line(Unpacking in) {
        return new Line(in.one(LINES), wording(in));
    }

    private static Footnote footnote(Unpacking in) {
        return new Footnote(in.words(), in.words(), wording(in), in.truth());
    }

    private static Block block(Unpacking in) {
        return switch (in.number()) {
            case 0 -> new Block.ClauseBlock(clause(in));
            case 1 -> new Block.Heading(wording(in), in.number());
            case 2 ->
                new Block.Annex(
                        in.words(),
                        wording(in),
                        in.perhaps(ResolutionUnpacking::wording),
                        in.list(ResolutionUnpacking::block));
            case 3 -> new Block.Unnumbered(in.words(), wording(in));
            default -> new Block.Table(in.words(), in.number(), in.list(row -> row.list(ResolutionUnpacking::wording)));
        };
    }

    private static Clause clause(Unpacking in) {
        int kind = in.number();
        int ordinal = kind == 0 ? in.number() : 0;
        Optional<String> paragraph = kind == 1 ? in.perhaps(Unpacking::words) : Optional.empty();
        String mark = kind == 2 ? in.words() : "";
        String id = in.words();
        Optional<Passage> number = in.perhaps(Unpacking::passage);
        Wording wording = wording(in);
        List<Subparagraph> items = in.list(item -> (Subparagraph) clause(item));
        Optional<Wording> after = in.perhaps(ResolutionUnpacking::wording);
        return switch (kind) {
            case 0 -> new Clause.PreambularParagraph(id, ordinal, number, wording, items, after);
            case 1 -> new Clause.OperativeParagraph(id, paragraph, number, wording, items, after);
            default -> new Subparagraph(id, mark, number, wording, items, after);
        };
    }

    private static Wording wording(Unpacking in) {
        Passage passage = in.passage();
        int count = in.number();
        List<Mark> marks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            marks.add(mark(in, passage.text()));
        }
        return new Wording(passage, marks);
    }

    private static Mark mark(Unpacking in, String text) {
        int kind = in.number();
        int start = in.number();
        int end = start + in.number();
        return switch (kind) {
            case 0 ->
                new Mark.Action(
                        start,
                        end,
                        in.words(text, start, end),
                        in.one(GROUPS),
                        in.list(Unpacking::words),
                        in.list(addressee -> (Mark.Addressee) mark(addressee, text)));
            case 1 -> new Mark.Addressee(start, end, in.words(), in.words(text, start, end));
            case 2 ->
                new Mark.Citation(
                        start,
                        end,
                        in.words(),
                        in.perhaps(ResolutionUnpacking::date),
                        target(in),
                        in.one(ROLES),
                        in.perhaps(Unpacking::words),
                        in.perhaps(Unpacking::words));
            case 3 ->
                new Mark.Instrument(
                        start,
                        end,
                        in.words(),
                        in.words(text, start, end),
                        in.perhaps(ResolutionUnpacking::symbol),
                        in.list(Unpacking::words));
            case 4 -> new Mark.NoteMark(start, in.words(), in.truth());
            default -> new Mark.Emphasis(start, end, in.truth());
        };
    }

    private static Target target(Unpacking in) {
        return switch (in.number()) {
            case 0 -> new Target.Held(symbol(in), work(in));
            case 1 -> new Target.Elsewhere(symbol(in));
            case 2 -> new Target.Ambiguous(in.list(ResolutionUnpacking::symbol));
            default -> new Target.Unresolved();
        };
    }

    private static SourceAccount account(Unpacking in) {
        return new SourceAccount(
                in.words(),
                in.words(),
                in.longNumber(),
                in.words(),
                in.number(),
                in.words(),
                in.list(removal -> new SourceAccount.Removal(removal.words(), removal.passage())),
                in.list(normalisation -> new SourceAccount.Normalisation(
                        normalisation.words(), normalisation.number(), normalisation.perhaps(Unpacking::passage))));
    }
}
