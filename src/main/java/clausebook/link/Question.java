package clausebook.link;

import clausebook.link.Catalog.Text;
import clausebook.text.Packing;
import clausebook.un.WorkId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question that the pages of one work put to the {@link Catalog}.
 *
 * @param about the document, in the form under which it is found, or a clause of the work; empty where it is about a work
 * @param work the work that it is about
 */
public record Question(Kind kind, String about, Optional<WorkId> work) implements Comparable<Question> {

    /** What can be asked. */
    public enum Kind {
        HOLDING,
        TEXTS,
        CITING,
        CITES,
        CITED_AS,
        /** Something that any work may change. */
        ALL
    }

    private static final Comparator<Question> ORDER = Comparator.comparing(Question::kind)
            .thenComparing(Question::about)
            .thenComparing(question -> question.work().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }

    /** Writes the answer, in a form that is the same for the same. */
    void answer(Known known, Packing answers) {
        switch (kind) {
            case HOLDING -> answers.perhaps(known.holding(about), Question::pack);
            case CITED_AS -> answers.perhaps(known.citedAs(about), (out, symbol) -> out.words(symbol.text()));
            case TEXTS -> answers.list(work.map(known::shown).orElse(List.of()), Question::pack);
            case CITING -> answers.list(known.citing(about), Question::pack);
            case CITES ->
                answers.list(work.map(each -> known.citingIn(each, about)).orElse(List.of()), Packing::one);
            case ALL -> answers.words(known.toString());
        }
    }

    private static void pack(Packing answers, WorkId work) {
        answers.one(work.organ());
        answers.words(work.session());
        answers.words(work.number());
    }

    private static void pack(Packing answers, Text text) {
        pack(answers, text.work());
        answers.words(text.symbol().text());
        answers.one(text.language());
        answers.perhaps(text.title(), Packing::words);
        answers.perhaps(text.adopted(), (out, day) -> out.number(day.toEpochDay()));
    }

    private static void pack(Packing answers, CitedBy place) {
        pack(answers, place.work());
        answers.words(place.symbol().text());
        answers.words(place.clause());
        answers.words(place.citedClause());
    }
}
