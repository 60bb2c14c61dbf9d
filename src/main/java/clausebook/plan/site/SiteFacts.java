package clausebook.plan.site;

import clausebook.link.Catalog;
import clausebook.plan.index.SaidIndex;
import clausebook.series.JoinedMandate;
import java.util.List;

/**
 * What the pages that belong to no one work are made from.
 *
 * @param catalog what is known of all works
 * @param known fingerprint of that, and of the mandates
 * @param mandates that the texts tell together
 * @param said what the indexes are made from
 */
public record SiteFacts(Catalog catalog, String known, List<JoinedMandate> mandates, SaidIndex said) {

    public SiteFacts {
        mandates = List.copyOf(mandates);
    }
}
