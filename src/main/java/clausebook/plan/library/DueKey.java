package clausebook.plan.library;

import clausebook.derive.MandateEvent;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.Optional;

/** When something is due, as the index sorts it: body and session such that 9 stands before 61, and no session last. */
public final class DueKey {

    /** Sorts behind every session. */
    private static final String NO_SESSION = "~";

    /** A session is named that the adopting organ cannot have, and none that can. */
    private static final String OF_ANOTHER = "~~";

    private DueKey() {}

    /** What is due at no session, or at one of which it cannot be told whose it is, stands behind the sessions of the adopting organ. */
    static String of(WorkId work, MandateEvent.Due due) {
        Organ organ = due.organ().orElse(work.organ());
        Optional<String> number = due.organ().flatMap(whose -> due.session()).map(DueKey::padded);
        return organ.ordinal() + " " + number.orElse(due.session().isPresent() ? OF_ANOTHER : NO_SESSION);
    }

    private static String padded(String session) {
        return "0".repeat(Math.max(0, 6 - session.length())) + session;
    }

    /** The organ that a key names. */
    public static Organ organ(String key) {
        return Organ.values()[Integer.parseInt(key.substring(0, key.indexOf(' ')))];
    }

    private static String session(String key) {
        return key.substring(key.indexOf(' ') + 1).replaceFirst("^0++", "");
    }

    /** What a key is called in the words of a language. */
    public static String name(Words words, String key) {
        String organ = words.of("organ." + organ(key).key());
        String session = session(key);
        return switch (session) {
            case NO_SESSION -> words.of("index.due.no-session", organ);
            case OF_ANOTHER -> words.of("index.due.of-another", organ);
            default -> words.of(isYear(session) ? "index.due.session-of-year" : "index.due.session", organ, session);
        };
    }

    /** The Economic and Social Council names its sessions by their year. */
    private static boolean isYear(String session) {
        return session.length() == 4 && session.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** As it stands in an address: {@code hrc-61}, {@code hrc-unnamed}, {@code hrc-of-another}. */
    public static String slug(String key) {
        String session = session(key);
        return organ(key).key() + "-"
                + switch (session) {
                    case NO_SESSION -> "unnamed";
                    case OF_ANOTHER -> "of-another";
                    default -> session;
                };
    }
}
