package clausebook.series;

import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A name as it is used: one that many bodies bear (the Mission) names in each work the body of which that work speaks, any
 * other the same body everywhere.
 *
 * @param in the work, where the name is common
 */
record BodyName(MandateName name, Optional<WorkId> in) {

    static final Comparator<MandateName> ORDER =
            Comparator.comparing(MandateName::language).thenComparing(MandateName::folded);

    /** The names by which a work calls a mandate: the full one and, where it carries one in brackets, its short one. */
    static Set<BodyName> all(WorkId work, Language language, String mandate) {
        Set<BodyName> names = new LinkedHashSet<>();
        for (MandateName name : MandateName.formsOf(language, mandate)) {
            names.add(new BodyName(name, CommonBodies.has(name) ? Optional.of(work) : Optional.empty()));
        }
        return names;
    }

    boolean isCommon() {
        return in.isPresent();
    }
}
