package clausebook.series;

/** One thing that a text says of a mandate, and the text. */
record Told(TextFacts text, TextFacts.Event event) {}
