package clausebook.plan.work;

import clausebook.plan.clause.NoteView;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * What became of the source: every character placed or removed by a named rule, everything done to white space, every
 * fact that a rule derived.
 *
 * @param parts how many characters each part of the text holds
 * @param placed their sum
 * @param balanced whether placed and removed make up the total
 * @param command finds the fingerprint of the source file again
 */
public record SourcePage(
        Frame frame,
        String heading,
        String file,
        String format,
        String sha256,
        Count bytes,
        List<Count> parts,
        Count placed,
        Count removed,
        Count total,
        boolean balanced,
        List<Normalisation> normalisations,
        List<Removal> removals,
        List<String> derived,
        List<NoteView> missingNotes,
        String command,
        String official,
        List<LinkView> downloads) {

    /**
     * @param id the anchor of the number, so that it can be read by machines
     * @param value digits only
     * @param shown the same with thousands set apart
     */
    public record Count(String id, String label, String value, String shown) {}

    /** @param place line and column of the first place; empty for none
     * @param example the source's characters there */
    public record Normalisation(String name, String explained, String count, String place, String example) {}

    public record Removal(String name, String explained, String place, String words) {}

    public SourcePage {
        parts = List.copyOf(parts);
        normalisations = List.copyOf(normalisations);
        removals = List.copyOf(removals);
        derived = List.copyOf(derived);
        missingNotes = List.copyOf(missingNotes);
        downloads = List.copyOf(downloads);
    }
}
