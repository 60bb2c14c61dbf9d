package clausebook;

import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount.Normalisation;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was understood of a text, in figures: for a publisher who imports it and does not read its page yet. */
final class Understanding {

    private final Map<String, Object> figures = new LinkedHashMap<>();

    private Understanding() {}

    static Understanding of(Resolution resolution, List<Problem> problems) {
        Understanding understanding = new Understanding();
        List<Clause> clauses = resolution.clauses();
        List<Clause> own = resolution.clausesOutsideAnnexes();
        understanding.put("preambular", count(own, PreambularParagraph.class));
        understanding.put("operative", count(own, OperativeParagraph.class));
        understanding.put(
                "items", clauses.stream().mapToInt(Understanding::items).sum());
        understanding.put("notes", resolution.footnotes().size());
        understanding.put("notesWithoutText", of(problems, "note-without-text"));
        List<Mark.Citation> citations = citations(clauses);
        understanding.put("citations", citations.size());
        understanding.put("citationsUnresolved", (int) citations.stream()
                .filter(citation ->
                        citation.target() instanceof Target.Unresolved || citation.target() instanceof Target.Ambiguous)
                .count());
        understanding.put(
                "gaps",
                of(problems, "number-missing") + of(problems, "number-doubled") + of(problems, "number-out-of-order"));
        understanding.put("unclear", of(problems, "paragraph-end-unclear") + of(problems, "unnumbered-paragraph"));
        understanding.put("removed", resolution.source().removed().size());
        understanding.put(
                "repairs",
                resolution.source().normalisations().stream()
                        .mapToInt(Normalisation::count)
                        .sum());
        return understanding;
    }

    private void put(String name, int figure) {
        figures.put(name, figure);
    }

    private static int count(List<Clause> clauses, Class<? extends Clause> kind) {
        return (int) clauses.stream().filter(kind::isInstance).count();
    }

    private static int items(Clause clause) {
        return clause.items().size()
                + clause.items().stream().mapToInt(Understanding::items).sum();
    }

    private static int of(List<Problem> problems, String code) {
        return (int)
                problems.stream().filter(problem -> problem.code().equals(code)).count();
    }

    private static List<Mark.Citation> citations(List<Clause> clauses) {
        List<Mark.Citation> all = new ArrayList<>();
        clauses.forEach(clause -> collect(clause, all));
        return all;
    }

    private static void collect(Clause clause, List<Mark.Citation> all) {
        all.addAll(clause.wording().marks(Mark.Citation.class));
        clause.items().forEach(item -> collect(item, all));
        clause.after()
                .map(Wording::marks)
                .ifPresent(marks -> marks.stream()
                        .filter(Mark.Citation.class::isInstance)
                        .map(Mark.Citation.class::cast)
                        .forEach(all::add));
    }

    Map<String, Object> figures() {
        return figures;
    }

    /** In one line; what is zero is left out, but for the paragraphs. */
    String told() {
        StringBuilder told = new StringBuilder();
        told.append(figures.get("preambular")).append(" preambular, ");
        told.append(figures.get("operative")).append(" operative paragraphs");
        add(told, "items", "items");
        add(told, "notes", "notes");
        add(told, "notesWithoutText", "notes without text");
        add(told, "citations", "citations");
        add(told, "citationsUnresolved", "of them unresolved");
        add(told, "gaps", "faults of numbering");
        add(told, "unclear", "unclear paragraphs");
        add(told, "removed", "pieces of furniture taken out");
        return told.toString();
    }

    private void add(StringBuilder told, String name, String words) {
        Object figure = figures.get(name);
        if (!Integer.valueOf(0).equals(figure)) {
            told.append(", ").append(figure).append(' ').append(words);
        }
    }
}
