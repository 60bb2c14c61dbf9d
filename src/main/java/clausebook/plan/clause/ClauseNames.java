package clausebook.plan.clause;

import clausebook.cite.PrintedLabels;
import clausebook.cite.WordedLabel;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.un.Language;
import clausebook.un.OrdinalWords;
import clausebook.words.Words;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a clause is called in the interface's words ({@code 第23段}, {@code 序言部分第5段}) and in a citation.
 *
 * <p>The name is read from the clause's id, which is the same in every language: so a clause can be named where only its
 * id is at hand, as in the list of those that cite it.
 */
public final class ClauseNames {

    private ClauseNames() {}

    /** In full: the heading of a clause page. */
    public static String full(Words words, String id) {
        return name(words, id, "clause.");
    }

    /** In short: what stands in lists and margins. */
    public static String brief(Words words, String id) {
        return name(words, id, "clause.short.");
    }

    /** As a citation in a language writes it: {@code 第 23 段}, {@code 序言部分第五段}, {@code para. 23}. */
    public static String cited(Words words, Language language, PrintedLabels labels, Clause clause) {
        return within(
                words,
                labels,
                clause.id(),
                "cite.insection",
                WordedLabel::cited,
                bare -> isSole(clause) ? words.of("clause.sole") : cited(words, language, bare));
    }

    /**
     * In full, where its text is at hand in the language of the words: a paragraph of an annex or a section is called by the
     * label that the text prints, since an id counts them also where the text does not.
     */
    public static String full(Words words, PrintedLabels labels, Clause clause) {
        return within(words, labels, clause.id(), bare -> isSole(clause) ? words.of("clause.sole") : full(words, bare));
    }

    /** The same of a clause or an item of one, by its id. */
    public static String full(Words words, PrintedLabels labels, String id) {
        return within(words, labels, id, bare -> full(words, bare));
    }

    /** In short, where its text is at hand, by the labels that the text prints. */
    public static String brief(Words words, PrintedLabels labels, Clause clause) {
        return within(
                words,
                labels,
                clause.id(),
                bare -> isSole(clause) ? words.of("clause.short.sole") : brief(words, bare));
    }

    /** The same of a clause or an item of one, by its id. */
    public static String brief(Words words, PrintedLabels labels, String id) {
        return within(words, labels, id, bare -> brief(words, bare));
    }

    /**
     * A name behind the printed labels of the annex and the section that a clause is in.
     *
     * @param name told what is left of the id
     */
    static String within(Words words, PrintedLabels labels, String id, Function<String, String> name) {
        return within(words, labels, id, "clause.insection", WordedLabel::printed, name);
    }

    private static String within(
            Words words,
            PrintedLabels labels,
            String id,
            String inSection,
            Function<WordedLabel, String> wordedAs,
            Function<String, String> name) {
        Optional<WordedLabel> annex = labels.annex(id);
        Optional<String> section = labels.section(id);
        Optional<WordedLabel> worded = labels.wordedSection(id);
        String bare = annex.isPresent() ? behindDash(id) : id;
        if ((section.isPresent() || worded.isPresent()) && bare.startsWith("sec")) {
            bare = behindDash(bare);
        }
        String alone = name.apply(bare);
        String inside = section.map(label -> words.of(inSection, label, alone))
                .or(() -> worded.map(label -> words.of("cite.inannex", wordedAs.apply(label), alone)))
                .orElse(alone);
        return annex.map(label -> words.of("cite.inannex", wordedAs.apply(label), inside))
                .orElse(inside);
    }

    private static String behindDash(String id) {
        return id.substring(id.indexOf('-') + 1);
    }

    private static String cited(Words words, Language language, String id) {
        Optional<ClauseId> parts = ClauseId.of(id).filter(found -> found.kind().equals("pp"));
        if (parts.isPresent()) {
            String ordinal =
                    OrdinalWords.of(language, Integer.parseInt(parts.get().digits()));
            return prefixed(words, parts.get(), words.of("cite.clause.pp", ordinal));
        }
        return name(words, id, "cite.clause.");
    }

    /** The name of a clause at hand, which knows whether its number is printed at all. */
    public static String brief(Words words, Clause clause) {
        return isSole(clause) ? words.of("clause.short.sole") : brief(words, clause.id());
    }

    /** A clause's name in full, as the interface says it. */
    public static String full(Words words, Clause clause) {
        return isSole(clause) ? words.of("clause.sole") : full(words, clause.id());
    }

    static boolean isSole(Clause clause) {
        return clause instanceof Clause.OperativeParagraph operative
                && operative.number().isEmpty();
    }

    private static String name(Words words, String id, String keys) {
        return ClauseId.of(id)
                .map(parts -> prefixed(words, parts, words.of(keys + parts.kind(), parts.number() + parts.items())))
                .orElse(id);
    }

    /** A name with the section and the annex that the clause is in. */
    static String prefixed(Words words, ClauseId parts, String name) {
        String withSection = parts.section()
                .map(section -> words.of("clause.insection", section, name))
                .orElse(name);
        return parts.annex()
                .map(annex -> words.of("clause.inannex", annex, withSection))
                .orElse(withSection);
    }
}
