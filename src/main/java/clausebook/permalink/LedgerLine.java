package clausebook.permalink;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the ledger: what became of an address. Of several lines for one address the last one stands.
 *
 * @param address relative to the site's root
 * @param hash the {@link TextHash} of the text the address stands for
 * @param note the address where a moved one is found now, the reason for which one was withdrawn, otherwise {@code -}
 */
public record LedgerLine(String address, String hash, State state, String note) {

    /** A note that says nothing. */
    public static final String NO_NOTE = "-";

    public enum State {
        /** The address is served and stands for the text of this hash. */
        LIVE,
        /** What the address stood for is found at another address. */
        MOVED,
        /** The address keeps a page that says why it holds no text any more. */
        WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<State> ofKey(String key) {
            for (State state : values()) {
                if (state.key().equals(key)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    static LedgerLine live(Issued issued) {
        return new LedgerLine(issued.address(), issued.hash(), State.LIVE, NO_NOTE);
    }

    /** The address without its fragment. */
    public String page() {
        return pageOf(address);
    }

    static String pageOf(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The line as the file holds it, its line end included. */
    @Override
    public String toString() {
        return address + "\t" + hash + "\t" + state.key() + "\t" + note + "\n";
    }
}
