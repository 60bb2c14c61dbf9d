package clausebook.plan.index;

import clausebook.plan.library.DueKey;
import clausebook.plan.library.Initials;
import clausebook.plan.library.LetterShelf;
import clausebook.plan.library.PageWeight;
import clausebook.text.Sha256;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A term as an index shows it.
 *
 * @param number its rank in the index, from 1
 * @param definition in one line; empty where it needs none
 */
record IndexTerm(int number, SaidIndex.Term places, String name, String definition) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    /** The terms of an index in the order in which they stand there. */
    static List<IndexTerm> of(Words words, String index, Collection<SaidIndex.Term> gathered) {
        List<IndexTerm> terms = new ArrayList<>();
        for (SaidIndex.Term term : gathered) {
            terms.add(new IndexTerm(0, term, nameOf(words, index, term), definitionOf(words, index, term)));
        }
        if (!index.equals("due")) { // what is due stays in the order of body and session, as the keys are sorted
            terms.sort(Comparator.<IndexTerm>comparingInt(term -> term.places().places())
                    .reversed()
                    .thenComparing(IndexTerm::name, Initials.CODE_POINTS));
        }
        List<IndexTerm> numbered = new ArrayList<>();
        for (IndexTerm term : terms) {
            numbered.add(new IndexTerm(numbered.size() + 1, term.places(), term.name(), term.definition()));
        }
        return numbered;
    }

    private static String nameOf(Words words, String index, SaidIndex.Term term) {
        return switch (index) {
            case "actions" -> words.of("group." + term.key());
            case "due" -> DueKey.name(words, term.key());
            default -> term.name();
        };
    }

    private static String definitionOf(Words words, String index, SaidIndex.Term term) {
        if (index.equals("actions")) {
            return words.of("group." + term.key() + ".means");
        }
        List<String> others = index.equals("due") ? List.of() : term.otherNames();
        return others.isEmpty()
                ? ""
                : words.of(
                        "index.other-names",
                        others.stream()
                                .reduce((one, next) -> words.of("list.and", one, next))
                                .orElseThrow());
    }

    /** Its anchor in the index. */
    String id() {
        return "t-" + number;
    }

    /** As it stands in the address of a page of its own. */
    String slug(String index) {
        String key = index.equals("due") ? DueKey.slug(places.key()) : places.key();
        return SLUG.matcher(key).matches() && !key.equals(LetterShelf.FOLDER) ? key : Sha256.slug(key);
    }

    /** What it weighs above its places. */
    int ownWeight() {
        return PageWeight.term(name, definition);
    }
}
