package clausebook.problem;

/** How much a problem weighs: an error stops the publication, a warning does not, a note only tells. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
