package clausebook.series;

import clausebook.derive.MandateSaying;

/** One thing that a text says of a mandate, and the text. */
record Told(TextFacts text, TextFacts.Event event) {

    MandateSaying saying() {
        return event.saying();
    }
}
