package clausebook.plan.library;

import clausebook.plan.library.SiteEntry.Said;

/**
 * What stands on a page, weighed before the page is made: about the bytes that a host sends of it, packed as hosts pack.
 * Reckoned from the words alone and never from finished bytes, so that no page depends on another page's bytes. Too heavy
 * is reckoned on the safe side: repeated words pack better than this.
 */
public final class PageWeight {

    /** What a page may hold beside its frame, so that the whole stays below 14 KB as it is sent. */
    public static final int MOST = 9_000;

    /** What a link costs, with the marks around it and an address that is like its neighbours'. */
    static final int LINK = 26;

    private static final int HAN_STARTS = 0x2E80;
    private static final int LATIN_ENDS = 0x250;

    private PageWeight() {}

    /** Hundredths of a byte for each sign: Latin letters come to a third of a byte, others to more. */
    public static int of(String text) {
        int hundredths = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            hundredths += unit < LATIN_ENDS ? 40 : unit < HAN_STARTS ? 60 : 150;
        }
        return hundredths / 100;
    }

    /** A place in an index. */
    public static int of(Said said) {
        return LINK
                + of(said.quote().before())
                + of(said.quote().term())
                + of(said.quote().after())
                + (said.kind().isEmpty() ? 0 : LINK);
    }

    /** A term above its places. */
    public static int term(String name, String definition) {
        return 2 * (LINK + of(name)) + of(definition);
    }
}
