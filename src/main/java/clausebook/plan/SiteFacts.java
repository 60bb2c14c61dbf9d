package clausebook.plan;

import clausebook.link.Catalog;
import clausebook.series.JoinedMandate;
import java.util.List;

/**
 * What the pages that belong to no one work are made from.
 *
 * @param entries of every expression held, in any order
 * @param catalog what is known of all works
 * @param mandates that the texts tell together
 */
public record SiteFacts(List<SiteEntry> entries, Catalog catalog, List<JoinedMandate> mandates) {

    public SiteFacts {
        entries = List.copyOf(entries);
        mandates = List.copyOf(mandates);
    }
}
