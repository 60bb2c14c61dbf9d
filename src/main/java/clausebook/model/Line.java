package clausebook.model;

/** A printed paragraph of the masthead or of the closing block, with what it is. */
public record Line(Role role, Wording wording) {

    public enum Role {
        ORGAN,
        SYMBOL,
        DISTRIBUTION,
        SESSION,
        SESSION_DATES,
        AGENDA_ITEM,
        AGENDA_TITLE,
        ADOPTION,
        TITLE,
        MEETING,
        DATE,
        VOTE,
        OTHER
    }

    public String text() {
        return wording.text();
    }
}
