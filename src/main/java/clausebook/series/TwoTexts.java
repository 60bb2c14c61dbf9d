package clausebook.series;

import clausebook.model.Clause;
import clausebook.text.WhiteSpace;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clauses of an earlier and a later text in one language.
 *
 * @param wasText the words of each, items included
 * @param wasWords the same without white space: a clause printed with other line ends is the same
 */
record TwoTexts(
        List<Clause> was,
        List<Clause> is,
        List<String> wasText,
        List<String> isText,
        List<String> wasWords,
        List<String> isWords) {

    static TwoTexts of(List<Clause> was, List<Clause> is) {
        List<String> wasText = was.stream().map(Clause::fullText).toList();
        List<String> isText = is.stream().map(Clause::fullText).toList();
        return new TwoTexts(
                was,
                is,
                wasText,
                isText,
                wasText.stream().map(WhiteSpace::removedFrom).toList(),
                isText.stream().map(WhiteSpace::removedFrom).toList());
    }

    /** The clauses of both, by which texts in several languages are found to have the same ones. */
    List<List<String>> ids() {
        return List.of(
                was.stream().map(Clause::id).toList(),
                is.stream().map(Clause::id).toList());
    }

    List<String> all() {
        return Stream.concat(wasText.stream(), isText.stream()).toList();
    }

    boolean same(int earlier, int later) {
        return wasWords.get(earlier).equals(isWords.get(later));
    }
}
