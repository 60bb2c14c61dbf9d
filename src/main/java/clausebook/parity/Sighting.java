package clausebook.parity;

import clausebook.problem.Place;
import clausebook.un.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A language, and the place in its source where something stands or ought to stand. */
record Sighting(Language language, Place place) {

    /** {@code en (hrc/58/30/en.txt:12:1), fr (…)}. */
    static String all(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.language().code() + " (" + sighting.place() + ")")
                .collect(Collectors.joining(", "));
    }
}
