package clausebook.permalink;

import clausebook.permalink.LedgerLine.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Covers speak for what lies below them: an {@code index.html} that is withdrawn, or has moved, takes every address of
 * its folder along, so that one line withdraws a work, a language of it, or a language of the site. A later line for an
 * address itself says otherwise. No other meaning is taken from any ledger: a build that published an address below a
 * cover would publish the cover too.
 */
final class Covers {

    private static final String NAME = "index.html";

    private Covers() {}

    static boolean isCover(String address) {
        return address.endsWith("/" + NAME);
    }

    /** The folder of which an address is the cover, a stroke at its end. */
    static String folder(String cover) {
        return cover.substring(0, cover.length() - NAME.length());
    }

    /** The covers above an address, the nearest first; the site's home is none, since every site has one. */
    static List<String> above(String address) {
        String page = LedgerLine.pageOf(address);
        List<String> covers = new ArrayList<>();
        for (int slash = page.lastIndexOf('/'); slash > 0; slash = page.lastIndexOf('/', slash - 1)) {
            String cover = page.substring(0, slash + 1) + NAME;
            if (!cover.equals(page)) {
                covers.add(cover);
            }
        }
        return covers;
    }

    /** Tells the addresses below covers that are gone what became of them. */
    static void takeAlong(Map<String, AddressHistory> histories) {
        Map<String, AddressHistory> gone = new TreeMap<>();
        histories.forEach((address, history) -> {
            if (isCover(address) && Ledger.isGone(history)) {
                gone.put(address, history);
            }
        });
        if (gone.isEmpty()) {
            return;
        }
        for (AddressHistory history : histories.values()) {
            if (history.last().state() != State.LIVE) {
                continue;
            }
            for (String above : above(history.last().address())) {
                AddressHistory cover = gone.get(above);
                if (cover != null && cover.lastNumber() > history.lastNumber()) {
                    history.takenAlong(cover);
                    break;
                }
            }
        }
    }

    /** What a cover's line says of an address below it: where a folder has moved, all in it keep their names. */
    static LedgerLine saidBy(LedgerLine cover, LedgerLine below) {
        boolean folderMoved = cover.state() == State.MOVED && isCover(cover.note());
        String note = folderMoved
                ? folder(cover.note())
                        + below.address().substring(folder(cover.address()).length())
                : cover.note();
        return new LedgerLine(below.address(), below.hash(), cover.state(), note);
    }
}
