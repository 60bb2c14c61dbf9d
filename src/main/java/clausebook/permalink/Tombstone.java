package clausebook.permalink;

import java.util.List;

/**
 * What must stand at an address that was promised and holds no text any more: a page of its own. Where an anchor is gone
 * from a page that still lives, that page is what a reader comes to.
 *
 * @param address relative to the site's root
 * @param state moved or withdrawn
 * @param note the address where it is found now, or the reason why it was withdrawn
 * @param anchors the ids that were promised on that page, and that the page in its place must carry
 */
public record Tombstone(String address, LedgerLine.State state, String note, List<String> anchors) {
    public Tombstone {
        anchors = List.copyOf(anchors);
    }
}
