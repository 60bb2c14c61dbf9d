package clausebook.plan.clause;

import clausebook.cite.AnnexLabel;
import clausebook.cite.PrintedSection;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.model.Resolution;
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
    public static String cited(Words words, Resolution resolution, Clause clause) {
        return printed(
                words,
                resolution,
                clause,
                "cite.insection",
                AnnexLabel::cited,
                id -> cited(words, resolution.language(), id));
    }

    /**
     * In full, where its text is at hand in the language of the words: a paragraph of an annex or a section is called by the
     * label that the text prints, since an id counts them also where the text does not.
     */
    public static String full(Words words, Resolution resolution, Clause clause) {
        return printed(words, resolution, clause, "clause.insection", AnnexLabel::printed, id -> full(words, id));
    }

    /**
     * A clause's name behind the printed labels of the annex and the section that it is in.
     *
     * @param bare the name of what is left of the id
     */
    private static String printed(
            Words words,
            Resolution resolution,
            Clause clause,
            String inSection,
            Function<AnnexLabel, String> ofAnnex,
            Function<String, String> bare) {
        Optional<AnnexLabel> annex = AnnexLabel.of(resolution, clause.id());
        Optional<String> section = PrintedSection.of(resolution, clause.id());
        String inside = annex.isPresent() ? behindDash(clause.id()) : clause.id();
        if (section.isPresent() && inside.startsWith("sec")) {
            inside = behindDash(inside);
        }
        String alone = isSole(clause) ? words.of("clause.sole") : bare.apply(inside);
        String name = section.map(label -> words.of(inSection, label, alone)).orElse(alone);
        return annex.map(label -> words.of("cite.inannex", ofAnnex.apply(label), name))
                .orElse(name);
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
