package clausebook.cite;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.un.FixedWording;
import clausebook.un.SectionLabel;
import clausebook.un.SectionWording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a text prints over its annexes and over the sections in which its numbers begin anew: {@code B}, {@code II},
 * {@code 二}. An id counts them; whoever cites says what is printed. Made once for a text, since its pages ask at every
 * paragraph.
 */
public final class PrintedLabels {

    private static final PrintedLabels NONE = new PrintedLabels();

    private final Map<String, WordedLabel> annexes = new TreeMap<>();
    /** By what the ids of a section's operative paragraphs begin with. */
    private final Map<String, String> sections = new TreeMap<>();
    /** The same where the label is an article's or has another word of its own. */
    private final Map<String, WordedLabel> worded = new TreeMap<>();

    private PrintedLabels() {}

    /** The labels of a text; nearly all have neither sections nor annexes. */
    public static PrintedLabels of(Resolution resolution) {
        List<Block.Annex> annexes = Stream.of(resolution.blocks(), resolution.afterClosing())
                .flatMap(List::stream)
                .filter(Block.Annex.class::isInstance)
                .map(Block.Annex.class::cast)
                .toList();
        if (annexes.isEmpty() && !isParted(resolution.blocks())) {
            return NONE;
        }
        PrintedLabels labels = new PrintedLabels();
        SectionWording wording = FixedWording.of(resolution.language()).sections();
        labels.addSections(wording, resolution.blocks(), inFront(resolution));
        for (Block.Annex annex : annexes) {
            labels.annexes.putIfAbsent(annex.id(), WordedLabel.of(resolution, annex));
            labels.addSections(wording, annex.blocks(), Optional.empty());
        }
        return labels;
    }

    /** The label of the annex that holds a clause; empty where none does. */
    public Optional<WordedLabel> annex(String clause) {
        if (annexes.isEmpty()) {
            return Optional.empty();
        }
        return ClauseId.of(clause)
                .flatMap(ClauseId::annex)
                .flatMap(number -> Optional.ofNullable(annexes.get("annex" + number)));
    }

    /**
     * The label of the section that an operative paragraph is in.
     *
     * @return empty where the text, or the annex, has one section only, or prints no label over this one
     */
    public Optional<String> section(String clause) {
        return of(sections, clause);
    }

    /** The same where that label has a word of its own: {@code Article 2}, {@code Part II}. */
    public Optional<WordedLabel> wordedSection(String clause) {
        return of(worded, clause);
    }

    private static <T> Optional<T> of(Map<String, T> labels, String clause) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        return ClauseId.of(clause)
                .filter(id -> id.kind().equals("op"))
                .map(PrintedLabels::prefix)
                .flatMap(prefix -> Optional.ofNullable(labels.get(prefix)));
    }

    private static String prefix(ClauseId id) {
        return id.annex().map("annex%s-"::formatted).orElse("")
                + id.section().map("sec%s-"::formatted).orElse("");
    }

    /**
     * A section's outermost label stands first behind the paragraphs of the section before; an article is named by its own,
     * since articles are counted through all parts.
     *
     * @param inFront the label that stands before the blocks
     */
    private void addSections(SectionWording wording, List<Block> blocks, Optional<String> inFront) {
        if (!isParted(blocks)) {
            return;
        }
        Optional<String> first = inFront;
        Optional<String> before = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                String text = heading.wording().text();
                boolean labels = SectionLabel.of(text).isPresent() || wording.isWorded(text);
                first = wording.isArticle(text) || (first.isEmpty() && labels) ? Optional.of(text) : first;
            } else if (block instanceof Block.ClauseBlock clause
                    && clause.clause() instanceof Clause.OperativeParagraph operative) {
                Optional<String> section = ClauseId.of(operative.id()).map(PrintedLabels::prefix);
                if (!section.equals(before) && section.isPresent() && first.isPresent()) {
                    add(wording, section.get(), first.get());
                }
                before = section;
                first = Optional.empty();
            }
        }
    }

    private void add(SectionWording wording, String section, String heading) {
        Optional<String> bare = SectionLabel.of(heading);
        Optional<String> label = wording.wordedLabel(heading);
        if (label.isPresent()
                && bare.filter(printed -> !SectionLabel.hasWord(printed)).isEmpty()) {
            worded.putIfAbsent(section, WordedLabel.numbered(label.get()));
        } else {
            bare.ifPresent(printed -> sections.putIfAbsent(section, printed));
        }
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
