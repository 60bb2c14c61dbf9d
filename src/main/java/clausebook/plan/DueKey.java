package clausebook.plan;

import clausebook.derive.MandateEvent;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Words;

/** When something is due, as the index sorts it: body and session such that 9 stands before 61, and no session last. */
final class DueKey {

    /** Sorts behind every session. */
    private static final String NO_SESSION = "~";

    private DueKey() {}

    /** Of the organ whose session is named; what is due at no session that can be told stands behind the adopting one's. */
    static String of(WorkId work, MandateEvent.Due due) {
        return due.organ().map(organ -> of(organ, due.session().orElse(""))).orElseGet(() -> of(work.organ(), ""));
    }

    /** @param session as digits, or empty */
    private static String of(Organ organ, String session) {
        String padded = session.isEmpty() ? NO_SESSION : "0".repeat(Math.max(0, 6 - session.length())) + session;
        return organ.ordinal() + " " + padded;
    }

    static Organ organ(String key) {
        return Organ.values()[Integer.parseInt(key.substring(0, key.indexOf(' ')))];
    }

    private static String session(String key) {
        String session = key.substring(key.indexOf(' ') + 1);
        return session.equals(NO_SESSION) ? "" : session.replaceFirst("^0++", "");
    }

    static String name(Words words, String key) {
        String organ = words.of("organ." + organ(key).key());
        String session = session(key);
        return session.isEmpty()
                ? words.of("index.due.no-session", organ)
                : words.of("index.due.session", organ, session);
    }

    /** As it stands in an address: {@code hrc-61}, {@code hrc-unnamed}. */
    static String slug(String key) {
        String session = session(key);
        return organ(key).key() + "-" + (session.isEmpty() ? "unnamed" : session);
    }
}
