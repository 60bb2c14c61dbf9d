package clausebook.un;

/**
 * The kind of act an action phrase announces. Several exact verbs of one language map to one of another, so a clause is
 * labelled by its group, never by a verb of another language; a group says nothing of binding force.
 */
public enum ActionGroup {
    CONDEMN,
    DEMAND,
    URGE,
    CALL,
    ENCOURAGE,
    RECOMMEND,
    REQUEST,
    DECIDE,
    DECLARE,
    WELCOME,
    NOTE,
    RECALL,
    REAFFIRM,
    CONCERN,
    STRESS,
    RECOGNIZE,
    BASIS,
    BELIEF,
    OTHER;

    /** The group's name in data and in the keys of the interface's words. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
