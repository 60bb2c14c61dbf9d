package clausebook.model;

import clausebook.text.Packing;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;

/** Writes a resolution into bytes, to be put by while a site is built; {@link ResolutionUnpacking} reads it back. */
public final class ResolutionPacking {

    private ResolutionPacking() {}

    public static byte[] pack(Resolution resolution) {
        Packing out = new Packing();
        work(out, resolution.work());
        out.one(resolution.language());
        symbol(out, resolution.symbol());
        out.list(resolution.derived(), Packing::words);
        out.perhaps(resolution.title(), Packing::words);
        out.perhaps(resolution.adopted(), ResolutionPacking::date);
        out.perhaps(resolution.meeting(), Packing::words);
        out.perhaps(resolution.agendaItem(), Packing::words);
        vote(out, resolution.vote());
        out.list(resolution.front(), ResolutionPacking::line);
        out.perhaps(resolution.chapeau(), ResolutionPacking::wording);
        out.list(resolution.blocks(), ResolutionPacking::block);
        out.list(resolution.closing(), ResolutionPacking::line);
        out.list(resolution.afterClosing(), ResolutionPacking::block);
        out.list(resolution.footnotes(), ResolutionPacking::footnote);
        out.truth(resolution.draft());
        account(out, resolution.source());
        return out.bytes();
    }

    private static void work(Packing out, WorkId work) {
        out.one(work.organ());
        out.words(work.session());
        out.words(work.number());
    }

    private static void symbol(Packing out, Symbol symbol) {
        out.words(symbol.text());
    }

    private static void date(Packing out, LocalDate date) {
        out.number(date.toEpochDay());
    }

    private static void vote(Packing out, Vote vote) {
        out.one(vote.kind());
        out.words(vote.text());
        out.perhaps(vote.tally(), (to, tally) -> {
            to.number(tally.inFavour());
            to.number(tally.against());
            to.number(tally.abstaining());
        });
        out.list(vote.inFavour(), Packing::words);
        out.list(vote.against(), Packing::words);
        out.list(vote.abstaining(), Packing::words);
    }

    private static void line(Packing out, Line line) {
        out.one(line.role());
        wording(out, line.wording());
    }

    private static void footnote(Packing out, Footnote note) {
        out.words(note.id());
        out.words(note.mark());
        wording(out, note.wording());
        out.truth(note.fromNotesFile());
    }

    private static void block(Packing out, Block block) {
        switch (block) {
            case Block.ClauseBlock held -> {
                out.number(0);
                clause(out, held.clause());
            }
            case Block.Heading heading -> {
                out.number(1);
                wording(out, heading.wording());
                out.number(heading.level());
            }
            case Block.Annex annex -> {
                out.number(2);
                out.words(annex.id());
                wording(out, annex.label());
                out.perhaps(annex.title(), ResolutionPacking::wording);
                out.list(annex.blocks(), ResolutionPacking::block);
            }
            case Block.Unnumbered paragraph -> {
                out.number(3);
                out.words(paragraph.id());
                wording(out, paragraph.wording());
            }
            case Block.Table table -> {
                out.number(4);
                out.words(table.id());
                out.number(table.heads());
                out.list(table.rows(), (to, row) -> to.list(row, ResolutionPacking::wording));
            }
        }
    }

    private static void clause(Packing out, Clause clause) {
        switch (clause) {
            case Clause.PreambularParagraph paragraph -> {
                out.number(0);
                out.number(paragraph.ordinal());
            }
            case Clause.OperativeParagraph paragraph -> {
                out.number(1);
                out.perhaps(paragraph.number(), Packing::words);
            }
            case Clause.Subparagraph item -> {
                out.number(2);
                out.words(item.mark());
            }
        }
        out.words(clause.id());
        out.perhaps(clause.printedNumber(), Packing::passage);
        wording(out, clause.wording());
        out.list(clause.items(), ResolutionPacking::clause);
        out.perhaps(clause.after(), ResolutionPacking::wording);
    }

    private static void wording(Packing out, Wording wording) {
        out.passage(wording.passage());
        String text = wording.text();
        out.number(wording.marks().size());
        for (Mark mark : wording.marks()) {
            mark(out, mark, text);
        }
    }

    private static void mark(Packing out, Mark mark, String text) {
        int kind = switch (mark) {
            case Mark.Action action -> 0;
            case Mark.Addressee addressee -> 1;
            case Mark.Citation citation -> 2;
            case Mark.Instrument instrument -> 3;
            case Mark.NoteMark note -> 4;
            case Mark.Emphasis emphasis -> 5;
        };
        out.number(kind);
        out.number(mark.start());
        out.number(mark.end() - mark.start());
        switch (mark) {
            case Mark.Action action -> {
                out.words(action.phrase(), text, action.start(), action.end());
                out.one(action.group());
                out.list(action.modifiers(), Packing::words);
                out.list(action.addressees(), (to, addressee) -> mark(to, addressee, text));
            }
            case Mark.Addressee addressee -> {
                out.words(addressee.key());
                out.words(addressee.name(), text, addressee.start(), addressee.end());
            }
            case Mark.Citation citation -> {
                out.words(citation.printedNumber());
                out.perhaps(citation.date(), ResolutionPacking::date);
                target(out, citation.target());
                out.one(citation.role());
                out.perhaps(citation.subject(), Packing::words);
                out.perhaps(citation.clause(), Packing::words);
            }
            case Mark.Instrument instrument -> {
                out.words(instrument.key());
                out.words(instrument.name(), text, instrument.start(), instrument.end());
                out.perhaps(instrument.symbol(), ResolutionPacking::symbol);
                out.list(instrument.articles(), Packing::words);
            }
            case Mark.NoteMark note -> {
                out.words(note.mark());
                out.truth(note.hasText());
            }
            case Mark.Emphasis emphasis -> out.truth(emphasis.bold());
        }
    }

    private static void target(Packing out, Target target) {
        switch (target) {
            case Target.Held held -> {
                out.number(0);
                symbol(out, held.symbol());
                work(out, held.work());
            }
            case Target.Elsewhere elsewhere -> {
                out.number(1);
                symbol(out, elsewhere.symbol());
            }
            case Target.Ambiguous ambiguous -> {
                out.number(2);
                out.list(ambiguous.candidates(), ResolutionPacking::symbol);
            }
            case Target.Unresolved unresolved -> out.number(3);
        }
    }

    private static void account(Packing out, SourceAccount account) {
        out.words(account.file());
        out.words(account.sha256());
        out.number(account.bytes());
        out.words(account.format());
        out.number(account.characters());
        out.words(account.text());
        out.list(account.removed(), (to, removal) -> {
            to.words(removal.rule());
            to.passage(removal.passage());
        });
        out.list(account.normalisations(), (to, normalisation) -> {
            to.words(normalisation.rule());
            to.number(normalisation.count());
            to.perhaps(normalisation.first(), Packing::passage);
        });
    }
}
