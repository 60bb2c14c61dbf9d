package clausebook.cite;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.un.SectionLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a text prints over the sections in which its numbers begin anew: {@code B}, {@code II}, {@code 二}. An id counts
 * sections; whoever cites says what is printed.
 */
public final class PrintedSection {

    private PrintedSection() {}

    /**
     * The label of the section that an operative paragraph is in.
     *
     * @return empty where the text, or the annex, has one section only, or prints no label over this one
     */
    public static Optional<String> of(Resolution resolution, String clause) {
        Optional<ClauseId> id = ClauseId.of(clause).filter(parts -> parts.kind().equals("op"));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> annex = id.get().annex().map("annex%s"::formatted);
        List<Block> blocks = annex.map(each -> blocksOf(resolution, each)).orElseGet(resolution::blocks);
        Optional<String> section = id.get().section();
        if (section.isEmpty() && !isParted(blocks)) {
            return Optional.empty();
        }
        String paragraphs = annex.map(each -> each + "-").orElse("")
                + section.map("sec%s-"::formatted).orElse("") + "op";
        return label(paragraphs, blocks, annex.isPresent() ? Optional.empty() : inFront(resolution));
    }

    /** Whether numbers begin anew: then the last paragraph is in a later section. */
    private static boolean isParted(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.ClauseBlock clause
                    && clause.clause() instanceof Clause.OperativeParagraph last) {
                return last.id().contains("sec");
            }
        }
        return false;
    }

    private static List<Block> blocksOf(Resolution resolution, String annex) {
        List<Block> all = new ArrayList<>(resolution.blocks());
        all.addAll(resolution.afterClosing());
        return all.stream()
                .filter(Block.Annex.class::isInstance)
                .map(Block.Annex.class::cast)
                .filter(each -> each.id().equals(annex))
                .findFirst()
                .map(Block.Annex::blocks)
                .orElse(List.of());
    }

    /**
     * A section's outermost label, which stands first behind the paragraphs of the section before.
     *
     * @param paragraphs what the ids of the section's paragraphs begin with
     */
    private static Optional<String> label(String paragraphs, List<Block> blocks, Optional<String> inFront) {
        Optional<String> first = inFront;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                first = first.or(() -> SectionLabel.of(heading.wording().text()));
            } else if (block instanceof Block.ClauseBlock clause
                    && clause.clause() instanceof Clause.OperativeParagraph operative) {
                if (operative.id().startsWith(paragraphs)) {
                    return first;
                }
                first = Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The letter of the first part stands behind the title of the whole, before the opening line. */
    private static Optional<String> inFront(Resolution resolution) {
        List<Line> front = resolution.front();
        for (int i = front.size() - 1; i >= 0 && front.get(i).role() == Line.Role.OTHER; i--) {
            String text = front.get(i).text();
            if (SectionLabel.isAlone(text)) {
                return SectionLabel.of(text);
            }
        }
        return Optional.empty();
    }
}
