package clausebook.permalink;

import java.util.List;

/**
 * What must stand at an address that was promised and holds no text any more. For an address with a fragment it is a
 * notice with that id on a page that still lives, otherwise a page of its own.
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
