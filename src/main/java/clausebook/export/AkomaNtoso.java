package clausebook.export;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code resolution.xml}: the resolution in Akoma Ntoso, in the form that the United Nations gave it (AKN4UN). It holds
 * every word of the text in the order of the source, and what reads such files of the United Nations reads it.
 */
public final class AkomaNtoso {

    private final Resolution resolution;
    private final AknWriter xml = new AknWriter();
    private final AknMeta meta;
    private final AknWords words;

    private AkomaNtoso(Resolution resolution) {
        this.resolution = resolution;
        this.meta = new AknMeta(xml, resolution);
        this.words = new AknWords(xml, resolution, setsOff(resolution));
    }

    public static byte[] write(Resolution resolution) {
        AkomaNtoso file = new AkomaNtoso(resolution);
        file.document();
        return file.xml.bytes();
    }

    /** Whether the source keeps what print sets in italics or bold. */
    private static boolean setsOff(Resolution resolution) {
        return resolution.clauses().stream()
                .anyMatch(clause -> !clause.wording().marks(Mark.Emphasis.class).isEmpty());
    }

    private void document() {
        xml.open("akomaNtoso", "xmlns", AknWriter.NAMESPACE, "xmlns:akn4un", AknWriter.OF_THE_UN);
        xml.open(
                "statement",
                "name",
                resolution.draft() ? "draftResolution" : "resolution",
                "contains",
                "originalVersion");
        meta.ofWhole(words.kept(), words);
        front();
        List<Block> body = new ArrayList<>(resolution.blocks());
        preamble(body);
        xml.open("mainBody");
        if (body.isEmpty()) {
            xml.empty("p");
        }
        blocks(body, false);
        xml.close();
        conclusions();
        attachments(resolution.afterClosing());
        xml.close();
        xml.close();
    }

    /** The masthead: what stands before the title on the cover, the title and what follows it in the preface. */
    private void front() {
        boolean inPreface = false;
        boolean open = false;
        for (Line line : resolution.front()) {
            boolean title = line.role() == Line.Role.TITLE;
            if (!open || (title && !inPreface)) {
                if (open) {
                    xml.close();
                }
                inPreface = title;
                xml.open(title ? "preface" : "coverPage");
                open = true;
            }
            xml.running("p");
            if (title) {
                words.title(line.wording(), resolution.title().orElse(line.text()));
            } else {
                line(line);
            }
            xml.close();
        }
        if (open) {
            xml.close();
        }
    }

    private void line(Line line) {
        Optional<String> element = element(line.role());
        element.ifPresent(name -> attributed(name, line));
        words.write(line.wording());
        element.ifPresent(name -> xml.close());
    }

    private static Optional<String> element(Line.Role role) {
        return switch (role) {
            case ORGAN -> Optional.of("docAuthority");
            case SYMBOL -> Optional.of("docNumber");
            case DISTRIBUTION -> Optional.of("docStatus");
            case SESSION -> Optional.of("session");
            case TITLE, ADOPTION -> Optional.of("docTitle");
            case DATE -> Optional.of("docDate");
            case SESSION_DATES, AGENDA_ITEM, AGENDA_TITLE, MEETING, VOTE, OTHER -> Optional.empty();
        };
    }

    private void attributed(String name, Line line) {
        switch (name) {
            case "session" -> xml.running(name, "value", resolution.work().session());
            case "docDate" -> {
                if (resolution.adopted().isPresent()) {
                    xml.running(name, "date", resolution.adopted().get().toString());
                } else {
                    xml.running("inline", "name", "date");
                }
            }
            default -> xml.running(name);
        }
    }

    /** The chapeau and the paragraphs that follow it; what is taken leaves the body. */
    private void preamble(List<Block> body) {
        int end = 0;
        while (end < body.size()
                && body.get(end) instanceof Block.ClauseBlock block
                && block.clause() instanceof Clause.PreambularParagraph) {
            end++;
        }
        if (end == 0 && resolution.chapeau().isEmpty()) {
            return;
        }
        xml.open("preamble");
        resolution.chapeau().ifPresent(chapeau -> {
            xml.open("formula", "name", "enactingFormula");
            words.paragraph(chapeau);
            xml.close();
        });
        for (Block block : body.subList(0, end)) {
            container(((Block.ClauseBlock) block).clause());
        }
        xml.close();
        body.subList(0, end).clear();
    }

    /** @param within whether only elements with a place in the hierarchy may stand here */
    private void blocks(List<Block> blocks, boolean within) {
        int headings = 0;
        int tables = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock each
                when each.clause() instanceof Clause.PreambularParagraph && !within -> container(each.clause());
                case Block.ClauseBlock each -> paragraph("paragraph", each.clause());
                case Block.Heading heading -> {
                    xml.open("hcontainer", "name", "heading", "eId", xml.id("heading_" + ++headings));
                    heading(heading.level() == 1 ? "heading" : "subheading", heading.wording());
                    xml.close();
                }
                case Block.Annex annex -> {
                    xml.open("hcontainer", "name", "annex", "eId", xml.id(AknNames.eId(annex.id())));
                    headings(annex);
                    blocks(annex.blocks(), true);
                    xml.close();
                }
                case Block.Unnumbered paragraph -> {
                    xml.open("paragraph", "eId", xml.id(AknNames.eId(paragraph.id())), "wId", paragraph.id());
                    content(paragraph.wording());
                    xml.close();
                }
                case Block.Table table -> {
                    xml.open("paragraph", "eId", xml.id("table_para_" + ++tables));
                    xml.open("content");
                    table(table);
                    xml.close();
                    xml.close();
                }
            }
        }
    }

    private void headings(Block.Annex annex) {
        heading("heading", annex.label());
        annex.title().ifPresent(title -> heading("subheading", title));
    }

    private void heading(String name, Wording wording) {
        xml.running(name);
        words.write(wording);
        xml.close();
    }

    private void content(Wording wording) {
        around("content", wording);
    }

    private void around(String name, Wording wording) {
        xml.open(name);
        words.paragraph(wording);
        xml.close();
    }

    private void table(Block.Table table) {
        xml.open("table", "eId", xml.id(AknNames.eId(table.id())), "wId", table.id());
        for (int i = 0; i < table.rows().size(); i++) {
            xml.open("tr");
            for (Wording cell : table.rows().get(i)) {
                xml.open(i < table.heads() ? "th" : "td");
                words.paragraph(cell);
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    /** A paragraph of the preamble, which has no number; its items stand in a list of blocks. */
    private void container(Clause clause) {
        xml.open("container", "name", "preambular", "eId", xml.id(AknNames.eId(clause.id())), "wId", clause.id());
        if (clause.items().isEmpty()) {
            words.paragraph(clause.wording());
            clause.after().ifPresent(words::paragraph);
        } else {
            blockList(clause);
        }
        xml.close();
    }

    private void blockList(Clause clause) {
        xml.open("blockList", "eId", xml.id(AknNames.eId(clause.id()) + "__list_1"));
        running("listIntroduction", clause.wording());
        for (Clause item : clause.items()) {
            xml.open("item", "eId", xml.id(AknNames.eId(item.id())), "wId", item.id());
            number(item);
            if (item.items().isEmpty()) {
                words.paragraph(item.wording());
                item.after().ifPresent(words::paragraph);
            } else {
                blockList(item);
            }
            xml.close();
        }
        clause.after().ifPresent(after -> running("listWrapUp", after));
        xml.close();
    }

    private void running(String name, Wording wording) {
        xml.running(name);
        words.write(wording);
        xml.close();
    }

    private void number(Clause clause) {
        clause.printedNumber().ifPresent(printed -> {
            xml.running("num");
            xml.text(printed.text());
            xml.close();
        });
    }

    private void paragraph(String name, Clause clause) {
        String id = AknNames.eId(clause.id());
        xml.open(name, "eId", xml.id(id), "wId", clause.id());
        number(clause);
        if (clause.items().isEmpty() && clause.after().isEmpty()) {
            content(clause.wording());
        } else if (clause.items().isEmpty()) {
            around("intro", clause.wording());
            clause.after().ifPresent(after -> around("wrapUp", after));
        } else {
            xml.open("list", "eId", xml.id(id + "__list_1"));
            around("intro", clause.wording());
            clause.items().forEach(item -> paragraph("point", item));
            clause.after().ifPresent(after -> around("wrapUp", after));
            xml.close();
        }
        xml.close();
    }

    private void conclusions() {
        if (resolution.closing().isEmpty()) {
            return;
        }
        xml.open("conclusions", "eId", xml.id("conclusions"));
        for (Line line : resolution.closing()) {
            xml.running("p");
            line(line);
            xml.close();
        }
        xml.close();
    }

    /** What stands behind the closing block: annexes, and whatever else does. */
    private void attachments(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        xml.open("attachments");
        List<Block> others = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Annex annex) {
                attachment("other", List.copyOf(others), Optional.empty());
                others.clear();
                attachment("annex", annex.blocks(), Optional.of(annex));
            } else {
                others.add(block);
            }
        }
        attachment("other", others, Optional.empty());
        xml.close();
    }

    private void attachment(String name, List<Block> blocks, Optional<Block.Annex> annex) {
        if (blocks.isEmpty() && annex.isEmpty()) {
            return;
        }
        String id = xml.id(annex.map(each -> AknNames.eId(each.id())).orElse("other_1"));
        xml.open("attachment", "eId", id);
        annex.ifPresent(this::headings);
        xml.open("doc", "name", name);
        meta.ofPart(id);
        xml.open("mainBody");
        if (blocks.isEmpty()) {
            xml.empty("p");
        }
        blocks(blocks, false);
        xml.close();
        xml.close();
        xml.close();
    }
}
