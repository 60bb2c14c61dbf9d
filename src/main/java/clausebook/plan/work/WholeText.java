package clausebook.plan.work;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseLine;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.clause.MarkedText;
import clausebook.plan.work.WholeTextPage.TextBlock;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a resolution as a page shows it, piece by piece in the order of the source, nothing left out. */
final class WholeText {

    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Linking linking;
    private final List<TextBlock> blocks = new ArrayList<>();

    private WholeText(ExpressionIndex index, Words words, Linking linking) {
        this.index = index;
        this.resolution = index.resolution();
        this.words = words;
        this.linking = linking;
    }

    static List<TextBlock> blocks(ExpressionIndex index, Words words, Linking linking) {
        WholeText text = new WholeText(index, words, linking);
        text.lines(text.resolution.front());
        text.resolution.chapeau().ifPresent(chapeau -> text.paragraph("line", "", "chapeau", chapeau));
        text.add(text.resolution.blocks());
        text.lines(text.resolution.closing());
        text.add(text.resolution.afterClosing());
        return List.copyOf(text.blocks);
    }

    private void lines(List<Line> lines) {
        for (Line line : lines) {
            String role = line.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
            paragraph("line", "", role, line.wording());
        }
    }

    private void add(List<Block> body) {
        for (Block block : body) {
            switch (block) {
                case Block.ClauseBlock clause -> clause(clause.clause());
                case Block.Heading heading ->
                    paragraph("heading", "", String.valueOf(Math.min(heading.level(), 2)), heading.wording());
                case Block.Annex annex -> {
                    paragraph("heading", annex.id(), "1", annex.label());
                    annex.title().ifPresent(title -> paragraph("heading", "", "2", title));
                    add(annex.blocks());
                }
                case Block.Unnumbered unnumbered -> paragraph("unnumbered", unnumbered.id(), "", unnumbered.wording());
                case Block.Table table ->
                    blocks.add(new TextBlock(
                            "table",
                            table.id(),
                            "",
                            "",
                            "",
                            "",
                            List.of(),
                            rows(table.rows().subList(0, table.heads())),
                            rows(table.rows()
                                    .subList(table.heads(), table.rows().size()))));
            }
        }
    }

    private void paragraph(String kind, String id, String style, Wording wording) {
        ClauseLine line = new ClauseLine("", "own", "0", "", "", "", marked(wording));
        blocks.add(new TextBlock(kind, id, style, "", "", "", List.of(line), List.of(), List.of()));
    }

    private void clause(Clause clause) {
        String href = linking.to(Addresses.clause(resolution.work(), resolution.language(), clause.id()));
        boolean printed = clause.printedNumber().isPresent();
        blocks.add(new TextBlock(
                "clause",
                clause.id(),
                clause instanceof Clause.PreambularParagraph ? "pp" : "op",
                printed ? "" : ClauseNames.brief(words, index.labels(), clause),
                href,
                ClauseNames.full(words, index.labels(), clause),
                ClauseLine.of(clause, printed ? href : "", (anchor, wording) -> marked(wording)),
                List.of(),
                List.of()));
    }

    private List<List<MarkedText>> rows(List<List<Wording>> rows) {
        return rows.stream().map(row -> row.stream().map(this::marked).toList()).toList();
    }

    private MarkedText marked(Wording wording) {
        return index.marked(wording, linking.references());
    }
}
