package clausebook.verify.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What judging links needs of a page, and no more: that of all pages of a work is held at once.
 *
 * @param links each way of leading somewhere once, however often the page holds it
 * @param isListed whether readers must be able to find the page
 */
public record PageLinks(String address, Set<String> ids, List<LinkAt> links, boolean isListed) {

    /**
     * A link and where it first stands.
     *
     * @param at the index of its first byte in the page
     */
    public record LinkAt(LinkGiven given, int at) {

        /** Two are equal that lead to the same from the same kind of element, wherever in the page they stand. */
        @Override
        public boolean equals(Object other) {
            return other instanceof LinkAt link && link.given.equals(given);
        }

        @Override
        public int hashCode() {
            return given.hashCode();
        }
    }

    static PageLinks of(PageFacts page) {
        Set<String> ids = new HashSet<>(page.ids().size() * 2);
        page.ids().forEach(id -> ids.add(id.value()));
        Set<LinkAt> links = new LinkedHashSet<>(page.links().size() * 2);
        page.links()
                .forEach(link -> links.add(new LinkAt(link.given(), link.spot().at())));
        return new PageLinks(
                page.address(), ids, new ArrayList<>(links), !page.head().unlisted());
    }
}
