package clausebook.architecture.planted.text;

/** Used against the order by a planted class. */
public class StandsAbove {}
