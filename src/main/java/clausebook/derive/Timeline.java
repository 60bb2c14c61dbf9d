package clausebook.derive;

import java.util.List;

/**
 * The timeline page of one resolution: its mandates, and the cited documents that are not events of a mandate.
 *
 * @param background in time order, undated ones last
 * @param sayings everything that a clause says of a mandate, of those too on which this text does not act
 */
public record Timeline(List<Mandate> mandates, List<References.CitedDocument> background, List<MandateSaying> sayings) {

    public Timeline {
        sayings = List.copyOf(sayings);
        mandates = List.copyOf(mandates);
        background = List.copyOf(background);
    }

    public boolean isEmpty() {
        return mandates.isEmpty() && background.isEmpty();
    }
}
