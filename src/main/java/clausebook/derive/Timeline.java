package clausebook.derive;

import java.util.List;

/**
 * The timeline page of one resolution: its mandates, and the cited documents that are not events of a mandate.
 *
 * @param background in time order, undated ones last
 */
public record Timeline(List<Mandate> mandates, List<References.CitedDocument> background) {

    public Timeline {
        mandates = List.copyOf(mandates);
        background = List.copyOf(background);
    }

    public boolean isEmpty() {
        return mandates.isEmpty() && background.isEmpty();
    }
}
