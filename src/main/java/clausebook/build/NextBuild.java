package clausebook.build;

import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build leaves for the next one, which meets it as its {@link LastBuild}.
 *
 * @param notes where it is noted
 * @param inputs what the site is made from, as it was when the build began
 */
record NextBuild(Notes notes, Inputs inputs) {

    /**
     * What a build has made, as far as the next one can use it.
     *
     * @param last what it kept itself
     * @param catalog fingerprint of what was known of all works
     * @param siteLinks fingerprints of the files that belong to no one work and to no group
     * @param ledgers the fingerprints of those that it wrote to
     */
    record Made(
            LastBuild.Works last,
            String catalog,
            SiteCounts counts,
            List<Problem> problems,
            List<WorkNote> works,
            List<String> siteLinks,
            List<SiteDesk.Noted> groups,
            List<SearchFiles.Index> search,
            Map<String, String> ledgers) {}

    /**
     * Notes it, once the site is published. A cache folder that cannot be written to is none: the site stands.
     *
     * @param done the publication of that site
     */
    void note(Made made, Publication done) {
        try {
            Optional<Standing> standing = done.standing();
            if (standing.isPresent()) {
                notes.note(build(made, standing.get()), made.works());
            }
        } catch (IOException unusable) {
            // The next build makes everything anew.
        }
    }

    private LastBuild build(Made made, Standing standing) throws IOException {
        List<String> names = new ArrayList<>();
        for (WorkNote work : made.works()) {
            boolean asBefore = made.last().unchanged(work.work()).isPresent();
            names.add(asBefore ? made.last().names().get(work.work()) : notes.note(work));
        }
        Inputs now = inputs.withLedgers(made.ledgers());
        return new LastBuild(
                now.all(),
                now.program(),
                now.templates(),
                now.lines(),
                standing,
                made.counts(),
                made.problems(),
                made.catalog(),
                made.siteLinks(),
                made.groups(),
                made.search(),
                names);
    }
}
