package clausebook.cite;

import clausebook.model.Block;
import clausebook.model.Resolution;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.Template;
import java.util.Locale;
import java.util.Optional;

/**
 * A label that has a word of its own, as a citation writes it after the text itself: {@code article 2}, {@code annex II}, and
 * {@code annex} where the text prints no number. An id counts; whoever cites must not count where the text does not.
 *
 * @param printed as the text prints it, without the sign that parts it from a title
 * @param numbered whether the text prints a number or a letter
 */
public record WordedLabel(String printed, boolean numbered) {

    private static final String PARTING = ":：.–—";

    static WordedLabel of(Resolution resolution, Block.Annex annex) {
        String label = annex.label().text().strip();
        while (!label.isEmpty() && PARTING.indexOf(label.charAt(label.length() - 1)) >= 0) {
            label = label.substring(0, label.length() - 1).strip();
        }
        Optional<Template.Match> match = FixedWording.of(resolution.language()).match(Frame.ANNEX, label);
        // An annex without a label has none that could be numbered: its heading names it.
        boolean numbered = match.filter(found ->
                        found.get("ordinal").isPresent() || found.get("letter").isPresent())
                .isPresent();
        return new WordedLabel(label, numbered);
    }

    /** A label over paragraphs, {@code Article 2}, always with what counts it. */
    static WordedLabel numbered(String label) {
        return new WordedLabel(label, true);
    }

    /** In a sentence the word has no capital; what counts it, {@code II} or {@code A}, keeps its form. */
    public String cited() {
        int space = printed.indexOf(' ');
        int end = space < 0 ? printed.length() : space;
        return printed.substring(0, end).toLowerCase(Locale.ROOT) + printed.substring(end);
    }
}
