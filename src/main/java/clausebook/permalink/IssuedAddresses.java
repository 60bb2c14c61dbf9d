package clausebook.permalink;

import clausebook.derive.References;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.permalink.Issued.Subject;
import clausebook.problem.Place;
import clausebook.text.Passage;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every address that a work promises: its pages, and the anchors of clauses, sub-paragraphs, annexes and references.
 * Anchors that a better word list could move are no promise and are not among them.
 */
public final class IssuedAddresses {

    /** What stands for a clause's id where the words outside clauses are meant: masthead, chapeau, headings, closing. */
    public static final String OUTSIDE = "index";

    /** The files every expression has for other programs. */
    public static final List<String> DATA_FILES = List.of(
            "resolution.json",
            "resolution.xml",
            "resolution.txt",
            "timeline.csv",
            "timeline.ics",
            "citations.bib",
            "citations.ris",
            "citations.json");

    /** The files every expression has beside its whole text and its clause pages. */
    static final List<String> EXPRESSION_FILES = Stream.concat(
                    Stream.of("references.html", "timeline.html", "source.html"), DATA_FILES.stream())
            .toList();

    private final Map<String, Issued> found = new LinkedHashMap<>();

    private IssuedAddresses() {}

    /** One expression with what it cites. */
    public record Source(Resolution resolution, References references) {}

    /**
     * The addresses of one work.
     *
     * @param expressions every language held
     * @return in no promised order; no address twice
     */
    public static List<Issued> of(WorkId work, List<Source> expressions) {
        IssuedAddresses all = new IssuedAddresses();
        all.add(Issued.page(Addresses.work(work)));
        for (Source expression : expressions) {
            all.neutral(work, expression.resolution());
        }
        for (Source expression : expressions) {
            all.expression(expression.resolution(), expression.references());
        }
        return List.copyOf(all.found.values());
    }

    /** The addresses of pages and files that belong to no work and whose words are ours. */
    public static List<Issued> ofSite(List<String> addresses) {
        Set<String> once = new LinkedHashSet<>(addresses);
        return once.stream().map(Issued::page).toList();
    }

    private void add(Issued issued) {
        found.putIfAbsent(issued.address(), issued);
    }

    private void neutral(WorkId work, Resolution resolution) {
        for (Clause clause : resolution.clauses()) {
            String page = Addresses.clause(work, clause.id());
            add(Issued.page(page));
            for (Clause part : withItems(clause)) {
                add(Issued.page(page + "#" + part.id()));
            }
        }
    }

    private void expression(Resolution resolution, References references) {
        WorkId work = resolution.work();
        Language language = resolution.language();
        String whole = Addresses.expression(work, language);
        Place opening = resolution
                .opening()
                .map(Passage::place)
                .orElse(Place.of(resolution.source().file()));
        Subject outside = new Subject(language, OUTSIDE, whole, opening);
        add(text(resolution, whole, outsideClauses(resolution), outside));
        for (Clause clause : resolution.clauses()) {
            String page = Addresses.clause(work, language, clause.id());
            Subject subject = new Subject(
                    language, clause.id(), page, clause.wording().passage().place());
            Issued words = text(resolution, page, clause.fullText(), subject);
            add(words);
            for (Clause part : withItems(clause)) {
                Issued own = part == clause ? words : text(resolution, page, part.fullText(), subject);
                add(own.at(page + "#" + part.id()));
                add(own.at(whole + "#" + part.id()));
            }
        }
        otherAnchors(resolution, resolution.blocks(), whole, outside);
        otherAnchors(resolution, resolution.afterClosing(), whole, outside);
        for (String file : EXPRESSION_FILES) {
            add(Issued.page(Addresses.part(work, language, file)));
        }
        for (References.CitedDocument document : references.documents()) {
            add(Issued.page(Addresses.references(work, language, document.anchor())));
        }
        for (References.NamedInstrument instrument : references.instruments()) {
            add(Issued.page(Addresses.references(work, language, instrument.anchor())));
        }
    }

    /** A draft's words may still change, so its addresses are kept but promise no text. */
    private static Issued text(Resolution resolution, String address, String words, Subject subject) {
        return resolution.draft()
                ? Issued.page(address)
                : new Issued(address, TextHash.of(words), Optional.of(subject));
    }

    private void otherAnchors(Resolution resolution, List<Block> blocks, String whole, Subject outside) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> {}
                case Block.Heading heading -> {}
                case Block.Annex annex -> {
                    String words = annex.label().text()
                            + annex.title().map(Wording::text).orElse("");
                    add(text(resolution, whole + "#" + annex.id(), words, outside));
                    otherAnchors(resolution, annex.blocks(), whole, outside);
                }
                case Block.Unnumbered paragraph ->
                    add(text(
                            resolution,
                            whole + "#" + paragraph.id(),
                            paragraph.wording().text(),
                            outside));
                case Block.Table table -> add(text(resolution, whole + "#" + table.id(), cells(table), outside));
            }
        }
    }

    private static List<Clause> withItems(Clause clause) {
        List<Clause> parts = new ArrayList<>();
        parts.add(clause);
        clause.items().forEach(item -> parts.addAll(withItems(item)));
        return parts;
    }

    /**
     * The words of the resolution that stand in no clause. Footnotes are left out, as note marks are left out of clauses:
     * a source that lost its notes must be replaceable by one that holds them.
     */
    static String outsideClauses(Resolution resolution) {
        StringBuilder words = new StringBuilder();
        for (Line line : resolution.front()) {
            words.append(line.text()).append('\n');
        }
        resolution.chapeau().ifPresent(chapeau -> words.append(chapeau.text()).append('\n'));
        outside(resolution.blocks(), words);
        for (Line line : resolution.closing()) {
            words.append(line.text()).append('\n');
        }
        outside(resolution.afterClosing(), words);
        return words.toString();
    }

    private static void outside(List<Block> blocks, StringBuilder words) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> {}
                case Block.Heading heading ->
                    words.append(heading.wording().text()).append('\n');
                case Block.Annex annex -> {
                    words.append(annex.label().text()).append('\n');
                    annex.title().ifPresent(title -> words.append(title.text()).append('\n'));
                    outside(annex.blocks(), words);
                }
                case Block.Unnumbered paragraph ->
                    words.append(paragraph.wording().text()).append('\n');
                case Block.Table table -> words.append(cells(table)).append('\n');
            }
        }
    }

    private static String cells(Block.Table table) {
        StringBuilder words = new StringBuilder();
        table.rows()
                .forEach(row -> row.forEach(cell -> words.append(cell.text()).append('\n')));
        return words.toString();
    }
}
