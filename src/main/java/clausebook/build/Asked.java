package clausebook.build;

import clausebook.link.Catalog;
import clausebook.link.Question;
import clausebook.text.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages of one work ask the catalog while they are made, perhaps by several threads. */
final class Asked {

    private final Catalog catalog;
    private final Set<Question> questions = ConcurrentHashMap.newKeySet();

    Asked(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The catalog to ask. */
    Catalog others() {
        return catalog.telling(questions::add);
    }

    /** Takes what was asked in an earlier build as well: of pages that are kept. */
    void before(WorkNote.Told told, Notes notes) throws IOException {
        questions.addAll(told.questions(notes));
    }

    /** @param across fingerprint of what {@link Together} tells, but for single clauses */
    WorkNote.Told told(String across, Notes notes) throws IOException {
        List<Question> inOrder = List.copyOf(new TreeSet<>(questions));
        return new WorkNote.Told(notes.noteList(Question.class, inOrder), Sha256.hex(catalog.answers(inOrder)), across);
    }
}
