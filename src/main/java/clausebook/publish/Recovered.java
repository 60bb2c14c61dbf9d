package clausebook.publish;

/** What {@link Publication#recover} found after an earlier command, and did about it. */
public enum Recovered {
    /** Nothing was left over. */
    NOTHING,
    /** An earlier build was stopped before its site was whole; its unfinished files are gone, the old site stands. */
    DISCARDED,
    /** An earlier build was stopped when its site was whole; that site is now in place. */
    FINISHED
}
