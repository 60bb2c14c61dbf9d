package clausebook.series;

import clausebook.derive.MandateSaying;
import java.util.Set;

/**
 * One thing that a text says of a mandate, and the text.
 *
 * @param names by which it calls the mandate, the full one first
 */
record Told(TextFacts text, TextFacts.Event event, Set<BodyName> names) {

    static Told of(TextFacts text, TextFacts.Event event) {
        return new Told(
                text,
                event,
                BodyName.all(text.work(), text.language(), event.saying().mandate()));
    }

    MandateSaying saying() {
        return event.saying();
    }

    BodyName name() {
        return names.iterator().next();
    }
}
