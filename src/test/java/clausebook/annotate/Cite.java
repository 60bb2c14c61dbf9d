package clausebook.annotate;

import clausebook.model.Mark;
import clausebook.problem.Outcome;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the citations of a sentence written in a test. */
final class Cite {

    private Cite() {}

    static Outcome<List<Mark.Citation>> in(String text, Language language, Organ adopting) {
        return CitationReader.read(
                passage(text), new CitationContext(language, adopting, Optional.of(LocalDate.of(2025, 4, 4))));
    }

    static Passage passage(String text) {
        return Passage.of(new SourceText("test.txt", text), 0, text.length());
    }
}
