package clausebook.model;

import clausebook.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * What became of every character of a source file (promise 1): placed in the resolution, or removed by a named rule.
 *
 * @param file the file under {@code content/}: {@code hrc/58/30/zh.txt}
 * @param sha256 of the file's bytes, in lower-case hex
 * @param bytes the file's size
 * @param format {@code txt}, {@code xml}, {@code pdf}, {@code docx}, {@code html}
 * @param characters code points of the source's text that are not white space
 * @param text the source's text with white space removed, which the pages' marked text must equal, removed parts apart
 * @param removed page furniture and the like, each with the rule that removed it
 * @param normalisations what was done to white space and how often, each by a named rule
 */
public record SourceAccount(
        String file,
        String sha256,
        long bytes,
        String format,
        int characters,
        String text,
        List<Removal> removed,
        List<Normalisation> normalisations) {

    public SourceAccount {
        removed = List.copyOf(removed);
        normalisations = List.copyOf(normalisations);
    }

    /** @param rule the key of the rule ({@code running-head}), explained in the interface's words */
    public record Removal(String rule, Passage passage) {}

    /**
     * @param rule the key of the rule ({@code joined-lines}, {@code page-break-inside}), explained in the interface's words
     * @param count how often it was applied
     * @param first an example: where it was applied first
     */
    public record Normalisation(String rule, int count, Optional<Passage> first) {}
}
