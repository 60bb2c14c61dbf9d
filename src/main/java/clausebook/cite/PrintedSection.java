package clausebook.cite;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.un.SectionLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a text prints over the sections in which its numbers begin anew: {@code B}, {@code II}, {@code 二}. An id counts
 * sections; whoever cites says what is printed.
 */
public final class PrintedSection {

    private static final String ONLY = "1";

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
        Optional<String> annex = id.get().annex();
        List<Block> blocks =
                annex.map(number -> blocksOf(resolution, "annex" + number)).orElseGet(resolution::blocks);
        if (blocks.stream().noneMatch(PrintedSection::isInLaterSection)) {
            return Optional.empty();
        }
        Map<String, String> labels = labels(blocks, annex.isPresent() ? Optional.empty() : inFront(resolution));
        return Optional.ofNullable(labels.get(id.get().section().orElse(ONLY))).filter(label -> !label.isEmpty());
    }

    private static boolean isInLaterSection(Block block) {
        return block instanceof Block.ClauseBlock clause && clause.clause().id().contains("sec2-");
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

    /** For each section its outermost label, which stands first behind the paragraphs of the section before. */
    private static Map<String, String> labels(List<Block> blocks, Optional<String> inFront) {
        Map<String, String> labels = new TreeMap<>();
        Optional<String> first = inFront;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                first = first.or(() -> SectionLabel.of(heading.wording().text()));
            } else if (block instanceof Block.ClauseBlock clause
                    && clause.clause() instanceof Clause.OperativeParagraph) {
                String section = ClauseId.of(clause.clause().id())
                        .flatMap(ClauseId::section)
                        .orElse(ONLY);
                labels.putIfAbsent(section, first.orElse(""));
                first = Optional.empty();
            }
        }
        return labels;
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
